/** Month and weekday names in the order of the calendar. */
export const monthNames: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/** As AP abbreviates them before a day. */
export const shortMonths: readonly string[] =
  'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

export const weekdayNames: readonly string[] =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

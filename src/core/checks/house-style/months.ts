/** Month names in the order of the calendar, in full and as AP abbreviates them before a day. */
export const monthNames: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

export const shortMonths: readonly string[] =
  'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

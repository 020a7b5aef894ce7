/** Places of a quote in a text, as commands name them. */

/** Where a quote begins in a text, in UTF-16 offsets; places that overlap count each. */
export function placesOf(quote: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) places.push(at);
  return places;
}

/** The nearest to an offset of places, of which there is one at least. */
export function nearestPlace(places: readonly number[], offset: number): number {
  return places.reduce((best, at) => (Math.abs(at - offset) < Math.abs(best - offset) ? at : best));
}

/** How a sentence is made into words for TER. */
export interface TerOptions {
  /** Default false: upper and lower case are the same. */
  readonly caseSensitive?: boolean;
  /** Default false: words are what stands between spaces. True: tercom's own tokenisation of Western text first. */
  readonly normalize?: boolean;
}

// White space as Python's str.split() sees it, which the published figures were made with.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the separators 1C to 1F are among them
const whiteSpace = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

/** tercom's Normalizer (general and Western parts), in its order; later rules see what earlier ones did. */
const normalization: readonly (readonly [RegExp, string])[] = [
  [/\n-/g, ''],
  [/\n/g, ' '],
  [/&quot;/g, '"'],
  [/&amp;/g, '&'],
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/^[\s\S]*$/, ' $& '],
  [/([{-~[-` -&(-+:-@/])/g, ' $1 '],
  [/'s /g, " 's "],
  [/([^0-9])([.,])/g, '$1 $2 '],
  [/([.,])([^0-9])/g, ' $1 $2'],
  [/([0-9])(-)/g, '$1 $2 '],
];

export function terWords(sentence: string, options: TerOptions): readonly string[] {
  let text = options.caseSensitive ? sentence : sentence.toLowerCase();
  if (options.normalize) for (const [pattern, by] of normalization) text = text.replace(pattern, by);
  return text.split(whiteSpace).filter((word) => word !== '');
}

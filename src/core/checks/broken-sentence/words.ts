/** Word lists of the broken-sentence check. Lower case unless a capital is what matters. */

/** Adverbs that open a sentence and are written with a capital nowhere else. */
export const openers: ReadonlySet<string> = new Set(
  'However Therefore Meanwhile Moreover Furthermore Nevertheless Nonetheless Additionally Accordingly Consequently Besides Hence Thus'.split(
    ' ',
  ),
);

/** Small words that stand with a capital inside a sentence only in names and titles. */
export const smallWords: ReadonlySet<string> = new Set(
  'The A An He She They We It This That These Those His Her Their Its But And Because Although While When If As In On At For By With From Of To'.split(
    ' ',
  ),
);

/** Behind a comma, with a capital and a small word after it, these begin a sentence of their own. */
export const spliced: ReadonlySet<string> = new Set(
  'He She They We However Meanwhile Nevertheless'.split(' '),
);

/** Before a capital A these name a kind: vitamin A, Class A, hepatitis A. */
export const lettered: ReadonlySet<string> = new Set(
  'class vitamin hepatitis influenza flu grade type plan group team series serie schedule list tier category point option section part side appendix item level block building gate exhibit phase league company mr ms'.split(
    ' ',
  ),
);

/** Names and words that keep a small first letter at the head of a sentence. */
export const smallStarts: ReadonlySet<string> = new Set(
  "de del della di da dos du van von der den ter bin ibn al el la le e-mart e-sports k-pop ex-president d'".split(
    ' ',
  ),
);

/** No sentence ends on these, with a stop or without. */
export const neverLast: ReadonlySet<string> = new Set(
  'the an and or but nor its their my our your whose than because although whereas every very into per via versus vs between among toward towards upon'.split(
    ' ',
  ),
);

/** Without a stop behind them these too show that the rest is lost. */
export const rarelyLast: ReadonlySet<string> = new Set(
  'a of to in on at by for with from as that which who while if when where is are was were be been being has have had will would should could may might must his her this these those such about after before during under over through against until since without within not also both either more most some any all each other another no'.split(
    ' ',
  ),
);

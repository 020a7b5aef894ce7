/** Quotation marks of English text: which open, which close, and what stands between. */

export interface QuotationMark {
  readonly at: number;
  readonly character: string;
  readonly shape: 'curly' | 'straight';
  readonly level: 'double' | 'single';
  /** 'either' where a straight mark stands free on both sides or on neither. */
  readonly role: 'open' | 'close' | 'either';
}

/** `start` and `end` take in the marks; `inner` the words between them. UTF-16, end exclusive. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly open: QuotationMark;
  readonly close: QuotationMark;
}

const double = /["“”„‟]/u;
const wordCharacter = /[\p{L}\p{N}]/u;
const opensAfter = /[\s([{—–\-/“‘"'…]/u;

function roleOf(text: string, at: number, character: string): QuotationMark['role'] {
  if (character === '“' || character === '‘' || character === '„') return 'open';
  if (character === '”' || character === '’') return 'close';
  const before = at === 0 ? ' ' : text.charAt(at - 1);
  const after = at + 1 >= text.length ? ' ' : text.charAt(at + 1);
  const free = opensAfter.test(before);
  const bound = !/\s/u.test(after) && !/[.,;:!?)\]}]/u.test(after);
  if (free && bound) return 'open';
  return free ? 'either' : 'close';
}

/** True for an apostrophe: inside a word, behind a plural's s, or in place of what was left out (’90s, ’em). */
function isApostrophe(text: string, at: number, openSingles: number): boolean {
  const before = at === 0 ? '' : text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const character = text.charAt(at);
  if (wordCharacter.test(before) && wordCharacter.test(after)) return true;
  if (
    character !== '‘' &&
    !wordCharacter.test(before) &&
    /\d/u.test(after) &&
    /^\d0s|^\d\d\b/u.test(text.slice(at + 1, at + 4))
  )
    return true;
  if (/^(?:em|til|tis|twas|n|cause|bout|round)\b/iu.test(text.slice(at + 1, at + 7)) && character === '’')
    return true;
  // "the fishermen’s’" does not exist; "the fishers’ boats" does: a close with nothing open is an apostrophe.
  return character !== '‘' && openSingles === 0 && /[sxz\p{N}n]/iu.test(before);
}

/** Every quotation mark of a text in order, without apostrophes, primes (5' 10") and inch signs. Linear. */
export function quotationMarks(text: string): readonly QuotationMark[] {
  const marks: QuotationMark[] = [];
  let openSingles = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const isDouble = double.test(character);
    if (!isDouble && character !== "'" && character !== '‘' && character !== '’') continue;
    const before = at === 0 ? '' : text.charAt(at - 1);
    // 5' and 12": a measure, unless a quotation that ends in a number is open.
    if (
      /["']/u.test(character) &&
      /\d/u.test(before) &&
      /^(?:["']?)(?:\s|-)?\d/u.test(text.slice(at + 1, at + 4))
    )
      continue;
    const level = isDouble ? 'double' : 'single';
    if (level === 'single' && isApostrophe(text, at, openSingles)) continue;
    const role = roleOf(text, at, character);
    if (level === 'single') {
      if (role === 'open') openSingles += 1;
      else if (openSingles > 0) openSingles -= 1;
      // A single mark that closes nothing is an apostrophe of some dialect or plural.
      else continue;
    }
    marks.push({ at, character, shape: /["']/u.test(character) ? 'straight' : 'curly', level, role });
  }
  return marks;
}

export interface PairedMarks {
  /** In order of their opening marks; quotations inside others come after them. */
  readonly quotations: readonly Quotation[];
  readonly unpaired: readonly QuotationMark[];
}

/** Pairs the marks of one level; a second opening mark with none closed between leaves the first unpaired. */
export function pairMarks(marks: readonly QuotationMark[]): PairedMarks {
  const quotations: Quotation[] = [];
  const unpaired: QuotationMark[] = [];
  for (const level of ['double', 'single'] as const) {
    let open: QuotationMark | null = null;
    for (const mark of marks) {
      if (mark.level !== level) continue;
      if (mark.role === 'open' || (mark.role === 'either' && open === null)) {
        if (open) unpaired.push(open);
        open = mark;
      } else if (open) {
        quotations.push({ start: open.at, end: mark.at + 1, open, close: mark });
        open = null;
      } else unpaired.push(mark);
    }
    if (open) unpaired.push(open);
  }
  return {
    quotations: quotations.toSorted((a, b) => a.start - b.start),
    unpaired: unpaired.toSorted((a, b) => a.at - b.at),
  };
}

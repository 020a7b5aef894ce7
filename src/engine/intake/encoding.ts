/**
 * Which encoding the bytes of a text without a byte order mark are in: UTF-8, CP949 (EUC-KR is a part of it) or
 * Windows-1252. Each encoding is a small model of Korean and English news, and a line costs bits under each: what is
 * common costs few, what a desk never sees costs many. The cheapest encoding of the whole text wins; a line that is
 * far cheaper in another one is read in that (files that were put together of two).
 *
 * Cost: one pass over the bytes above ASCII for each model, no copies. It stops where an encoding is none of the three.
 */
import iconv from 'iconv-lite';

export type ByteEncoding = 'utf8' | 'cp949' | 'windows-1252';

export interface EncodedRun {
  readonly start: number;
  readonly end: number;
  readonly encoding: ByteEncoding;
}

export interface EncodingGuess {
  /** What most of the text is in. */
  readonly encoding: ByteEncoding;
  /** The text in stretches of whole lines, in order; one where all of it is in one encoding. */
  readonly runs: readonly EncodedRun[];
  /** False where another encoding explains the text nearly as well. */
  readonly sure: boolean;
}

/** Bits by which the best must be cheaper than the next, for the whole text and for a line in another encoding. */
const sureBy = 10;
const lineApart = 14;

const encodings: readonly ByteEncoding[] = ['utf8', 'cp949', 'windows-1252'];
type Costs = readonly [utf8: number, cp949: number, latin: number];

interface LineCost {
  readonly start: number;
  readonly end: number;
  readonly costs: Costs;
}

/** Guesses the encoding of bytes that are not valid UTF-8 as a whole. */
export function guessEncoding(bytes: Uint8Array): EncodingGuess {
  const lines = costOfLines(bytes);
  const total = totalOf(lines);
  const ranked = [0, 1, 2].sort((a, b) => total[a]! - total[b]!);
  const [best = 0, second = 1] = ranked;
  const runs: EncodedRun[] = [];
  const push = (start: number, end: number, encoding: ByteEncoding): void => {
    const last = runs.at(-1);
    if (last?.encoding === encoding) runs[runs.length - 1] = { ...last, end };
    else if (end > start) runs.push({ start, end, encoding });
  };
  let from = 0;
  for (const { start, end, costs } of lines) {
    const own = costs.indexOf(Math.min(...costs));
    const other = costs[best]! - costs[own]! >= lineApart;
    push(from, start, encodings[best]!);
    push(start, end, encodings[other ? own : best]!);
    from = end;
  }
  push(from, bytes.length, encodings[best]!);
  return { encoding: encodings[best]!, runs, sure: total[second]! - total[best]! >= sureBy };
}

/** Bits by which UTF-16 without a mark must be cheaper than anything else, and what a plain ASCII byte costs. */
const wideApart = 20;
const asciiBits = 4.5;
/** The beginning of a text shows whether its units are two bytes wide. */
const wideLook = 8192;

/**
 * UTF-16 without a byte order mark, told by its pattern: the text costs far fewer bits one way round than the other
 * way round and than in any encoding of single bytes. A NUL here and there in a text does not look like that.
 */
export function guessWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const size = Math.min(bytes.length - (bytes.length % 2), wideLook);
  const look = bytes.subarray(0, size);
  if (size < 4) return null;
  const little = wideCost(look, 1);
  const big = wideCost(look, 0);
  const narrow = Math.min(...totalOf(costOfLines(look))) + asciiCost(look);
  if (Math.min(little, big) + wideApart > Math.min(narrow, Math.max(little, big))) return null;
  return little < big ? 'utf-16le' : 'utf-16be';
}

function wideCost(bytes: Uint8Array, high: 0 | 1): number {
  let bits = 0;
  for (let at = 0; at < bytes.length; at += 2)
    bits += unitCost((bytes[at + high]! << 8) | bytes[at + 1 - high]!);
  return bits;
}

function unitCost(unit: number): number {
  if (unit < 0x80) return isControl(unit) ? 24 : 6;
  if (unit >= 0xac00 && unit <= 0xd7a3) return commonSyllables().has(unit) ? 9 : 21;
  if ((unit >= 0x2010 && unit <= 0x203e) || (unit >= 0x3000 && unit <= 0x3018)) return 10;
  if ((unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0xa0 && unit <= 0x24f)) return 15;
  return 24;
}

let syllables: ReadonlySet<number> | null = null;

/** The 2,350 syllables of KS X 1001, of 11,172 that Unicode has: Korean is written with these. */
function commonSyllables(): ReadonlySet<number> {
  if (syllables) return syllables;
  const pairs: number[] = [];
  for (let lead = 0xb0; lead <= 0xc8; lead++)
    for (let trail = 0xa1; trail <= 0xfe; trail++) pairs.push(lead, trail);
  syllables = new Set(
    Array.from(iconv.decode(Buffer.from(pairs), 'cp949'), (syllable) => syllable.charCodeAt(0)),
  );
  return syllables;
}

function asciiCost(bytes: Uint8Array): number {
  let bits = 0;
  for (const byte of bytes) if (byte < 0x80) bits += isControl(byte) ? 20 : asciiBits;
  return bits;
}

function isControl(code: number): boolean {
  return (code < 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) || code === 0x7f;
}

function totalOf(lines: readonly LineCost[]): readonly number[] {
  return encodings.map((_, at) => lines.reduce((sum, { costs }) => sum + costs[at]!, 0));
}

/** Costs of the lines that hold bytes above ASCII. */
function costOfLines(bytes: Uint8Array): readonly LineCost[] {
  const lines: LineCost[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (bytes[at]! < 0x80) {
      at++;
      continue;
    }
    let start = at;
    while (start > 0 && !isLineEnd(bytes[start - 1]!)) start--;
    let end = at;
    while (end < bytes.length && !isLineEnd(bytes[end]!)) end++;
    lines.push({
      start,
      end,
      costs: [utf8Cost(bytes, at, end), cp949Cost(bytes, at, end), latinCost(bytes, at, end)],
    });
    at = end;
  }
  return lines;
}

function isLineEnd(byte: number): boolean {
  return byte === 0x0a || byte === 0x0d;
}

/** Length of the valid UTF-8 sequence that begins at a byte above ASCII; 0 for none. */
export function utf8Sequence(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  for (let next = 1; next < length; next++) if ((bytes[at + next] ?? 0) >> 6 !== 0b10) return 0;
  const second = bytes[at + 1] ?? 0;
  const wrong =
    (lead === 0xe0 && second < 0xa0) ||
    (lead === 0xed && second > 0x9f) ||
    (lead === 0xf0 && second < 0x90) ||
    (lead === 0xf4 && second > 0x8f);
  return wrong ? 0 : length;
}

function utf8Cost(bytes: Uint8Array, start: number, end: number): number {
  let bits = 0;
  for (let at = start; at < end; at++) {
    if (bytes[at]! < 0x80) continue;
    const length = utf8Sequence(bytes, at);
    if (length === 0) bits += 20;
    else {
      const hangul = length === 3 && bytes[at]! >= 0xea && bytes[at]! <= 0xed;
      bits += hangul || (length === 3 && bytes[at] === 0xe2) ? 10 : length === 2 ? 12 : 15;
      at += length - 1;
    }
  }
  return bits;
}

/** A Hangul syllable of KS X 1001 is what Korean is made of; those CP949 added are a few in a thousand. */
function cp949Cost(bytes: Uint8Array, start: number, end: number): number {
  let bits = 0;
  for (let at = start; at < end; at++) {
    const lead = bytes[at]!;
    if (lead < 0x80) continue;
    const trail = at + 1 < end ? bytes[at + 1]! : 0;
    const cost = pairCost(lead, trail);
    bits += cost;
    if (cost === noPair) continue;
    // Latin letters on both sides: a sign within a word, which Hangul is not.
    if (isLetter(bytes[at - 1]) && (isLetter(bytes[at + 2]) || trail < 0x80)) bits += 6;
    at++;
  }
  return bits;
}

const noPair = 24;

function pairCost(lead: number, trail: number): number {
  if (lead === 0x80 || lead === 0xff || trail === 0xff) return noPair;
  if (trail >= 0xa1) {
    if (lead >= 0xb0 && lead <= 0xc8) return 9;
    if (lead >= 0xa1 && lead <= 0xa3) return 10;
    if (lead >= 0xca && lead <= 0xfd) return 15;
    if (lead >= 0xa4 && lead <= 0xac) return 14;
  }
  const letter = (trail >= 0x41 && trail <= 0x5a) || (trail >= 0x61 && trail <= 0x7a);
  return lead <= 0xc6 && (letter || trail >= 0x81) ? 21 : noPair;
}

/** Signs of typesetting in their places and accents within words; signs in a row are what other encodings look like. */
function latinCost(bytes: Uint8Array, start: number, end: number): number {
  let bits = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80) {
      // A letter that CP949 would have taken for the second half of a pair.
      if (at > start && bytes[at - 1]! >= 0x80 && isLetter(byte)) bits += 4;
      continue;
    }
    bits += latinByteCost(bytes[at - 1] ?? 0x20, byte, bytes[at + 1] ?? 0x20);
  }
  return bits;
}

const undefinedLatin: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** Quotation marks, dashes, ellipsis, bullet, no-break space; euro, pound, copyright, registered, degree, trade mark. */
const typographic: ReadonlySet<number> = new Set([
  0x82, 0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xa0, 0x80, 0x99, 0xa3, 0xa9, 0xae, 0xb0, 0xb7,
  0xbd, 0xab, 0xbb, 0xad,
]);

function latinByteCost(before: number, byte: number, after: number): number {
  if (undefinedLatin.has(byte)) return 24;
  const beside =
    Number(before >= 0x80 && !typographic.has(before)) + Number(after >= 0x80 && !typographic.has(after));
  if (typographic.has(byte)) return (byte < 0xa1 ? 4 : 8) + 4 * beside;
  const accented = byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7;
  const inWord = isLetter(before) || isLetter(after);
  if (accented && inWord) return 7 + beside;
  const other =
    byte === 0x8a || byte === 0x8c || byte === 0x8e || byte === 0x9a || byte === 0x9c || byte === 0x9e;
  return (accented || (other && inWord) ? 9 : 12) + beside;
}

function isLetter(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

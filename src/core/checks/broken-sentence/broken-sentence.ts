import { isCapitalized, type Token } from '../../english/tokens';
import { canBeVerb } from '../../english/verbs';
import { reportingVerbs } from '../../english/verbs-data';
import {
  leadingAbbreviations,
  numberAbbreviations,
  trailingAbbreviations,
} from '../../segment/abbreviations-en';
import type { Draft, SegmentCheck } from '../check';
import type { PreparedRow } from '../prepare';
import { lettered, neverLast, openers, rarelyLast, smallStarts, smallWords, spliced } from './words';

const ended = /[.?!…:;。][\s"'”’)\]»]*$/u;
const koreanEnded = /[.?!…。][\s"'”’)\]」』]*$/u;

/** A word that may only stand at the head of a sentence with a capital, and has none. */
function isLowerStart({ kind, text, lower }: Token): boolean {
  if (kind !== 'word' || !/^\p{Ll}/u.test(text)) return false;
  // iPhone, eBay; de Gaulle; al-Assad.
  return !/\p{Lu}/u.test(text) && !smallStarts.has(lower) && !/^(?:al|el|d)[-']/u.test(lower);
}

function isAbbreviation({ lower }: Token): boolean {
  const bare = lower.replace(/\.$/u, '');
  return (
    bare.length < 2 ||
    bare.includes('.') ||
    leadingAbbreviations.has(bare) ||
    numberAbbreviations.has(bare) ||
    trailingAbbreviations.has(bare)
  );
}

/** How far a cut-off piece reaches: up to the next opener with a capital, at most six words. */
function fragmentEnd(tokens: readonly Token[], at: number): number {
  for (let next = at + 1; next < Math.min(tokens.length, at + 7); next += 1) {
    const token = tokens[next]!;
    if (token.kind === 'mark') return next;
    if (openers.has(token.text) || smallWords.has(token.text)) return next;
  }
  return at + 1;
}

function fragmentAt(tokens: readonly Token[], at: number, code: string): Draft {
  const end = fragmentEnd(tokens, at);
  const [first, last] = [tokens[at]!, tokens[end - 1]!];
  return { code, start: first.start, end: last.end };
}

/** `… on the 13th. has expressed`: a stop that ends a sentence, and no sentence after it. */
function isStopInside(en: string, tokens: readonly Token[], at: number): boolean {
  const stop = tokens[at]!;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (stop.text !== '.' || !before || !next || !isLowerStart(next)) return false;
  if (next.start === stop.end || before.end !== stop.start) return false;
  if (before.kind === 'mark') return before.text === ')';
  if (before.kind === 'number') return !/^(?:no|vol|fig|art|p|pp)$/u.test(tokens[at - 2]?.lower ?? '');
  return !isAbbreviation(before) && en.charAt(stop.end) !== '.';
}

/** `…, He said`; `…, However, he`: not a song called She. */
function isSplice(token: Token, next: Token | undefined): boolean {
  if (openers.has(token.text)) return true;
  return spliced.has(token.text) && next !== undefined && next.text === next.lower && canBeVerb(next);
}

/** A quotation, a list of works, and what Korean sets in marks may go on with a capital behind a comma. */
function isInQuotation(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 12), at).some(({ text }) => /^["“”‘’']$/u.test(text));
}

/** `has expressed However, he`, `did not find A point`: a head of a sentence with none ended before it. */
function runTogether(tokens: readonly Token[], at: number): 'run-together' | 'capital-inside' | null {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (before?.text === ',' && isSplice(token, next)) return isInQuotation(tokens, at) ? null : 'run-together';
  if (before === undefined || before.kind !== 'word' || token.kind !== 'word') return null;
  if (!/^[\p{Ll}’']+$/u.test(before.text) || before.text.length < 2) return null;
  if (openers.has(token.text)) return 'run-together';
  if (!smallWords.has(token.text) || next === undefined || next.kind !== 'word') return null;
  // In a name or title its neighbours have capitals too: "of The Hague", "the film A Long Road".
  if (isCapitalized(next) || lettered.has(before.lower)) return null;
  // A person whom Korean news calls A.
  if (
    token.text === 'A' &&
    (reportingVerbs.has(next.lower) || /^(?:is|was|and|or|in|has|had|who|will|also)$/u.test(next.lower))
  )
    return null;
  return /^(?:A|An|The)$/u.test(token.text) ? 'capital-inside' : 'run-together';
}

function inside({ en, tokens }: PreparedRow, from: number): readonly Draft[] {
  const drafts: Draft[] = [];
  for (
    let at = from < 0 ? 0 : tokens.findIndex(({ start }) => start > from + 1);
    at < tokens.length;
    at += 1
  ) {
    if (at < 0) break;
    if (isStopInside(en, tokens, at)) {
      const draft = fragmentAt(tokens, at + 1, 'cut-off');
      drafts.push(draft);
      // The opener that ends the piece is part of the same slip.
      while (at + 1 < tokens.length && tokens[at + 1]!.start <= draft.end + 1) at += 1;
      continue;
    }
    const kind = runTogether(tokens, at);
    if (kind === null) continue;
    const token = tokens[at]!;
    const small = token.text.toLowerCase();
    drafts.push(
      kind === 'capital-inside'
        ? { code: kind, start: token.start, end: token.end, params: { word: token.text }, suggestion: small }
        : { code: kind, start: tokens[at - 1]!.start, end: token.end, params: { word: token.text } },
    );
  }
  return drafts;
}

function head({ en, tokens }: PreparedRow): readonly Draft[] {
  const at = tokens.findIndex(({ kind }) => kind !== 'mark');
  const first = tokens[at];
  // Behind anything but an opening mark (a bullet, a digit in a list) a small letter proves nothing.
  if (!first || !isLowerStart(first) || !/^["'“‘(]?\s*$/u.test(en.slice(0, first.start))) return [];
  // A quotation may begin in the middle of its sentence.
  const quoted = first.start > 0;
  return [{ ...fragmentAt(tokens, at, 'lower-start'), ...(quoted ? { severity: 'minor' as const } : {}) }];
}

function tail(row: PreparedRow, short: boolean): readonly Draft[] {
  const { en, tokens, ko } = row;
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  const last = words[words.length - 1];
  if (!last || words.length < 3) return [];
  const place = { start: last.start, end: last.end, params: { word: last.text } };
  const stop = ended.test(en);
  const small = last.text === last.lower;
  if (small && (neverLast.has(last.lower) || (!stop && rarelyLast.has(last.lower)))) {
    return /[”"’']\s*$/u.test(en) ? [] : [{ code: 'cut-end', ...place }];
  }
  if (stop || ko === null || !row.sure || !koreanEnded.test(ko)) return [];
  return [{ code: 'no-stop', ...place, ...(short ? {} : { severity: 'minor' as const }) }];
}

/** True where the English is short for its Korean: what is missing at the end is then more than a stop. */
function isShort({ en, ko }: PreparedRow): boolean {
  return ko !== null && en.trim().length < 2.05 * ko.replace(/\s+/gu, '').length;
}

function noVerb({ en, tokens }: PreparedRow): readonly Draft[] {
  if (!/[.。]\s*$/u.test(en) || tokens.some(canBeVerb)) return [];
  const words = tokens.filter(({ kind }) => kind === 'word');
  // Names, scores and lists have no verb and need none.
  const small = words.filter(({ text, lower }) => text === lower);
  if (words.length < 5 || small.length < 4 || tokens.some(({ text }) => /^["“”‘’]$/u.test(text))) return [];
  // A short one may be meant so ("Five weeks to go.").
  const severity = words.length < 12 ? 'minor' : 'major';
  return [{ code: 'no-verb', start: words[0]!.start, end: words[words.length - 1]!.end, severity }];
}

export const brokenSentence: SegmentCheck = {
  id: 'broken-sentence',
  scope: 'segment',
  severity: 'major',
  needsSource: false,
  texts: {
    title: 'Broken sentence',
    description:
      'A sentence that begins with a small letter, runs into the next, has no verb, or stops where it cannot. Looks at word forms, not at grammar: a sentence that is wrong and well formed passes.',
    messages: {
      'lower-start': 'The sentence begins with a small letter: its head may be lost or stand elsewhere.',
      'cut-off': 'These words stand behind a full stop and belong to no sentence.',
      'run-together': '“{{word}}” begins a sentence, but the one before it has not ended.',
      'capital-inside':
        '“{{word}}” has a capital in the middle of the sentence: two pieces may have been joined here.',
      'cut-end': 'The sentence stops at “{{word}}”: its end is missing.',
      'no-stop':
        'The Korean sentence is complete, the English stops at “{{word}}” without a full stop: is its end missing?',
      'no-verb': 'No word of this sentence can be its verb.',
    },
  },
  run: (row) => {
    if (row.en.trim() === '') return [];
    const headline = row.zone === 'headline' || row.zone === 'subhead';
    if (headline) return [];
    const running = row.zone === 'paragraph' || row.zone === 'quote';
    const first = running ? head(row) : [];
    const rest = running ? [...tail(row, isShort(row)), ...noVerb(row)] : [];
    return [...first, ...inside(row, first[0]?.end ?? -1), ...rest];
  },
};

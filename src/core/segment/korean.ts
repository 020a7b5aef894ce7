import { leadingAbbreviations, trailingAbbreviations } from './abbreviations-en';
import { attributionStems, standaloneQuotatives } from './korean-endings';
import { finalStrength, strengthNeeded, tailOf } from './korean-final';
import { findSpans, isQuote, type Span } from './quotes';
import { partsOf, type Token, tokensOf, type WordParts } from './tokens';

/** A quotation up to this long, with this many inner ends, stays in one sentence with what introduces it. */
const wholeQuotation = 200;
const wholeQuotationEnds = 3;
/** What follows a quotation is its attribution up to this many characters (`그는 기자들에게 이렇게 말했다.`). */
const attributionReach = 60;

interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly parts: readonly WordParts[];
  readonly to: number;
  readonly needed: number;
}

/**
 * Where Korean sentences end within a stretch of text. How much a sentence-final ending without a stop counts
 * depends on how the whole text is written: in a post whose writer leaves stops out it ends a sentence, in news
 * nearly always a full stop stands there, and the ending must be plain and what follows must not carry it on.
 */
export function koreanBoundaries(text: string): (from: number, to: number) => readonly number[] {
  const needed = strengthNeeded(text);
  return (from, to) => {
    const tokens = tokensOf(text, from, to);
    const parts = tokens.map((token) => partsOf(token.text));
    const line: Line = { text, tokens, parts, to, needed };
    const candidates: number[] = [];
    let first = 0;
    tokens.forEach((token, at) => {
      candidates.push(...gluedBoundaries(token));
      if (at + 1 < tokens.length && endsSentence(line, at, first)) {
        candidates.push(token.end);
        first = at + 1;
      }
    });
    return keepWhole(line, from, candidates);
  };
}

const isOrnament = (word: string): boolean => /^(?:[\p{P}\p{S}ㄱ-ㅣ]|\u200d|\ufe0f)+$/u.test(word);

function endsSentence(line: Line, at: number, first: number): boolean {
  const word = line.parts[at];
  const next = line.parts[at + 1];
  const nextToken = line.tokens[at + 1];
  if (!word || !next || !nextToken) return false;
  if (isOrnament(nextToken.text) && !/^[▶■※*#"'“‘(]/u.test(nextToken.text)) return false;
  const quoted = [...word.closers].some(isQuote);
  if (quoted && isCarriedOn(line, at)) return false;
  if (standaloneQuotatives.has(next.core) && next.lead === '' && (quoted || word.stops !== '')) return false;
  if (word.stops === '') return endsBare(line, at, first);
  if (word.core === '' && at === first) return false;
  if (/^(\.{2,}|.*[…‥].*)$/u.test(word.stops)) return finalStrength(tailOf(word.core), next, line.needed) > 0;
  if (/[?!？！]/u.test(word.stops))
    return !/[([（]$/u.test(word.core) && !(word.core === '' && /[(（]/u.test(word.lead));
  return endsWithFullStop(word, next, at === first);
}

function endsWithFullStop(word: WordParts, next: WordParts, alone: boolean): boolean {
  const core = word.core;
  if (alone && /^(\d{1,3}|[가-힣]|[A-Za-z]|[①-⑳])$/u.test(core)) return false;
  if (/^\d+$/u.test(core) && /^\d/u.test(next.core)) return false;
  if (/(^|[^A-Za-z])[A-Z]$/u.test(core)) return false;
  const latin = /[A-Za-z.]+$/u.exec(core)?.[0].toLowerCase();
  if (latin && (leadingAbbreviations.has(latin) || trailingAbbreviations.has(latin))) return false;
  return true;
}

/** An end without a stop: final endings, then what follows. */
function endsBare(line: Line, at: number, first: number): boolean {
  const word = line.parts[at];
  const next = line.parts[at + 1];
  if (!word || !next || (word.closers !== '' && [...word.closers].some(isQuote))) return false;
  return finalStrength(tailOf(word.core), next, line.needed, at - first) >= line.needed;
}

/** The quotation that ends here belongs to a short clause with a verb of saying, or a particle follows. */
function isCarriedOn(line: Line, at: number): boolean {
  const next = line.parts[at + 1];
  if (next?.lead !== '') return false;
  const start = line.tokens[at + 1]?.start ?? line.to;
  for (let ahead = at + 1; ahead < line.parts.length && ahead <= at + 12; ahead += 1) {
    const part = line.parts[ahead];
    const token = line.tokens[ahead];
    if (!part || !token || token.end - start > attributionReach) return false;
    if ([...part.lead].some((mark) => /["“]/u.test(mark))) return false;
    if (reportsItself.test(part.core)) return false;
    if (part.stops !== '') {
      const following = line.parts[ahead + 1];
      return (
        attributionStems.some((stem) => part.core.includes(stem)) && !/["“]/u.test(following?.lead ?? '')
      );
    }
  }
  return false;
}

/** `없었다고 말했다`, `다음과 같이 말했다`: the clause reports something else than the quotation before it. */
const reportsItself = /(다고|라고|냐고|자고|음을|것을)$/u;

/**
 * Takes out the ends inside a quotation that is embedded in a sentence: opened in mid-sentence, or followed by
 * `라고`, `고`, `며` or an attribution. A quotation that is a speech of its own, or a long one, is split.
 */
function keepWhole(line: Line, from: number, candidates: readonly number[]): readonly number[] {
  const { quotes, brackets } = findSpans(line.text, from, line.to);
  const spans = [...quotes, ...brackets].sort((one, other) => one.start - other.start);
  const ends = new Set(candidates);
  const starts = new Set([from, ...candidates]);
  let low = 0;
  for (const span of spans) {
    if (span.end - span.start > wholeQuotation) continue;
    while ((candidates[low] ?? line.to) <= span.start && low < candidates.length) low += 1;
    const inner: number[] = [];
    for (let at = low; (candidates[at] ?? line.to) < span.end; at += 1) inner.push(candidates[at] ?? 0);
    if (inner.length === 0 || inner.length > wholeQuotationEnds) continue;
    if (isEmbedded(line, span, ends, starts)) for (const end of inner) ends.delete(end);
  }
  return candidates.filter((end) => ends.has(end));
}

function isEmbedded(line: Line, span: Span, ends: ReadonlySet<number>, starts: ReadonlySet<number>): boolean {
  let before = span.start;
  while (before > 0 && /\s/u.test(line.text.charAt(before - 1))) before -= 1;
  const atStart = starts.has(before) || starts.has(span.start);
  let after = span.end;
  while (after < line.to && isQuote(line.text.charAt(after))) after += 1;
  const atEnd = after >= line.to || ends.has(after) || ends.has(span.end);
  return !(atStart && atEnd);
}

/** `했다.그는`, `했다."그는`: the space after the stop was lost. */
function gluedBoundaries(token: Token): readonly number[] {
  if (token.end - token.start !== token.text.length) return [];
  const boundaries: number[] = [];
  for (const found of token.text.matchAll(/(?<=[다요죠까])[.?!]+(?=[가-힣]{2})/gu)) {
    boundaries.push(token.start + found.index + found[0].length);
  }
  return boundaries;
}

import { leadingAbbreviations, trailingAbbreviations } from './abbreviations-en';
import { bareQuotatives, standaloneQuotatives } from './korean-endings';
import { finalStrength, strength, strengthNeeded, tailOf } from './korean-final';
import { headlineLength } from './korean-headline';
import { isCarriedOn, keepWhole, type Line } from './korean-quotes';
import { isQuote } from './quotes';
import { type Boundaries, partsOf, type Token, tokensOf, type WordParts } from './tokens';

/**
 * Where Korean sentences end within a stretch of text. How much a sentence-final ending without a stop counts
 * depends on how the whole text is written: in a post whose writer leaves stops out it ends a sentence, in news
 * nearly always a full stop stands there, and the ending must be plain and what follows must not carry it on.
 */
export function koreanBoundaries(text: string): Boundaries {
  const needed = strengthNeeded(text);
  return (from, to, head) => {
    const tokens = tokensOf(text, from, to);
    const parts = tokens.map((token) => partsOf(token.text));
    const line: Line = { text, tokens, parts, from, to, needed };
    const candidates: number[] = [];
    const headline = !head || isCasual(line) ? 0 : headlineLength(parts);
    let first = 0;
    tokens.forEach((token, at) => {
      candidates.push(...gluedBoundaries(token));
      if (at + 1 < tokens.length && (at + 1 === headline || endsSentence(line, at, first))) {
        candidates.push(token.end);
        first = at + 1;
      }
    });
    return keepWhole(line, candidates);
  };
}

const isOrnament = (word: string): boolean => /^(?:[\p{P}\p{S}ㄱ-ㅣ]|\u200d|\ufe0f)+$/u.test(word);
/** Marks that open a new sentence, though they are no words: bullets, quotation marks, an opening bracket. */
const isOpening = (word: string): boolean => /^[▶■※*#"'“‘(]/u.test(word);
/** `로쏘 : ...`, `원빈:"..."`: a speaker begins. */
const isSpeaker = (word: string): boolean => /^[가-힣A-Za-z]{1,8}[:：]/u.test(word);

const isCasual = (line: Line): boolean => line.needed <= strength.spoken;

function endsSentence(line: Line, at: number, first: number): boolean {
  const word = line.parts[at];
  const next = line.parts[at + 1];
  const token = line.tokens[at];
  const nextToken = line.tokens[at + 1];
  if (!word || !next || !token || !nextToken) return false;
  if (isOrnament(nextToken.text) && !isOpening(nextToken.text)) return false;
  // `확실히 된다 ㅎㅎ`: emoticons that stand alone belong to what they follow.
  if (at > first && isOrnament(token.text) && /[ㄱ-ㅣ]{2}|\^\^|\p{Extended_Pictographic}/u.test(token.text))
    return endsBeforeOrnament(line, at, first);
  const quoted = [...word.closers].some(isQuote);
  if (quoted && isCarriedOn(line, at)) return false;
  if (next.lead === '' && next.core.startsWith('싶')) return false;
  if (next.lead === '' && quoted && standaloneQuotatives.has(next.core)) return false;
  if (next.lead === '' && word.stops !== '' && bareQuotatives.has(next.core)) return false;
  if (isSpeaker(nextToken.text) && at >= first && (quoted || word.stops !== '')) return true;
  if (word.stops === '') return endsBare(line, at, first);
  if (word.core === '' && at === first) return false;
  if (/^(\.{2,}|.*[…‥].*)$/u.test(word.stops)) return endsWithEllipsis(line, word, next);
  if (/[?!？！]/u.test(word.stops))
    return !/[([（]$/u.test(word.core) && !(word.core === '' && /[(（]/u.test(word.lead));
  if (isDate(line, at) || announcesQuotation(line, at, first)) return false;
  return endsWithFullStop(word, next, at === first);
}

function endsBeforeOrnament(line: Line, at: number, first: number): boolean {
  const before = line.parts[at - 1];
  const next = line.parts[at + 1];
  if (!before || !next) return false;
  if (before.stops !== '')
    return !/^(\.{2,}|.*…)$/u.test(before.stops) || endsWithEllipsis(line, before, next);
  return finalStrength(tailOf(before.core), next, line.needed, at - 1 - first) > 0;
}

/** An ellipsis ends a sentence after a final ending; in posts also where no particle shows that it goes on. */
function endsWithEllipsis(line: Line, word: WordParts, next: WordParts): boolean {
  if (finalStrength(tailOf(word.core), next, line.needed) > 0) return true;
  return (
    isCasual(line) &&
    /[가-힣]$/u.test(word.core) &&
    !/[은는이가을를에서도로면데만아어네까와과의게]$/u.test(word.core)
  );
}

function endsWithFullStop(word: WordParts, next: WordParts, alone: boolean): boolean {
  const core = word.core;
  if (alone && /^(\d{1,3}|[가-힣]|[A-Za-z]|[①-⑳])$/u.test(core)) return false;
  if (/^[가나다라마바사아자차카타파하]$/u.test(core)) return false;
  if (/^[가-힣]$/u.test(core) && /^[가-힣]$/u.test(next.core) && next.stops !== '') return false;
  if (/^\d+$/u.test(core) && /^\d/u.test(next.core)) return false;
  if (/(^|[^A-Za-z])[A-Z]$/u.test(core)) return false;
  const latin = /[A-Za-z.]+$/u.exec(core)?.[0].toLowerCase();
  if (latin && (leadingAbbreviations.has(latin) || trailingAbbreviations.has(latin))) return false;
  return true;
}

/** `2022. 3. 5. 실적을`: the last number of a date. */
function isDate(line: Line, at: number): boolean {
  const before = line.parts[at - 1];
  return (
    /^\d{1,2}$/u.test(line.parts[at]?.core ?? '') &&
    /^\d{1,4}$/u.test(before?.core ?? '') &&
    before?.stops === '.'
  );
}

/** `그는 다음과 같이 말했다. “...`: the frame stays with the quotation that it announces, as with an English colon. */
function announcesQuotation(line: Line, at: number, first: number): boolean {
  if (!/["“‘']$/u.test(line.parts[at + 1]?.lead ?? '') || !line.parts[at]?.core.endsWith('다')) return false;
  for (let back = at - 1; back >= Math.max(first, at - 4); back -= 1) {
    const core = line.parts[back]?.core;
    if (core === '이렇게' || (core === '같이' && line.parts[back - 1]?.core === '다음과')) return true;
  }
  return false;
}

/** An end without a stop: final endings, then what follows; in posts also a sentence all in brackets. */
function endsBare(line: Line, at: number, first: number): boolean {
  const word = line.parts[at];
  const next = line.parts[at + 1];
  if (!word || !next || (word.closers !== '' && [...word.closers].some(isQuote))) return false;
  if (isCasual(line) && /[)）]$/u.test(word.closers)) return /^[(（]/u.test(line.parts[first]?.lead ?? '');
  if (word.closers !== '') return false;
  return finalStrength(tailOf(word.core), next, line.needed, at - first) >= line.needed;
}

/** `했다.그는`, `했다."그는`: the space after the stop was lost. */
function gluedBoundaries(token: Token): readonly number[] {
  if (token.end - token.start !== token.text.length) return [];
  const boundaries: number[] = [];
  for (const found of token.text.matchAll(/(?<=[다요죠까])[.?!]+(?=[가-힣]{2}|“[가-힣])/gu)) {
    boundaries.push(token.start + found.index + found[0].length);
  }
  return boundaries;
}

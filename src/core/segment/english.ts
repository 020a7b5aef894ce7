import {
  leadingAbbreviations,
  numberAbbreviations,
  reportingVerbs,
  sentenceOpeners,
  trailingAbbreviations,
} from './abbreviations-en';
import { type Boundaries, partsOf, type Token, tokensOf, type WordParts } from './tokens';

/**
 * Where English sentences end within a stretch of text. The decision at each gap between two words reads the
 * word before, the word after and at most six further words, never the whole text.
 */
export function englishBoundaries(text: string): Boundaries {
  return (from, to, head) => {
    const tokens = tokensOf(text, from, to);
    const parts = tokens.map((token) => partsOf(token.text));
    const boundaries: number[] = [];
    let first = 0;
    let headline = head;
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (!token) break;
      boundaries.push(...gluedBoundaries(token));
      if (at + 1 < tokens.length && endsSentence(parts, at, first, headline)) {
        boundaries.push(token.end);
        first = at + 1;
        headline = headline && parts[at]?.stops === '';
      }
    }
    return boundaries;
  };
}

const isCapital = (core: string): boolean => /^\p{Lu}/u.test(core);
const isLower = (core: string): boolean => /^\p{Ll}/u.test(core);
const hasQuote = (marks: string): boolean => /["'“”‘’»]/u.test(marks);

function endsSentence(parts: readonly WordParts[], at: number, first: number, headline: boolean): boolean {
  const word = parts[at];
  const next = parts[at + 1];
  if (!word || !next) return false;
  if (next.core === '' && next.lead === '') return false;
  if (word.stops === '') return missingStop(parts, at, first, headline);
  if (word.core === '' && word.lead === '' && at > first) return endsWithLoneStop(word, next);
  if (word.core === '' && at === first) return false;
  if (/^\.{2,}$|…/u.test(word.stops)) return endsWithEllipsis(word, next);
  if (hasQuote(word.closers) && continuesAfterQuote(parts, at)) return false;
  if (/[?!]/u.test(word.stops)) return !isLower(next.core) || next.lead !== '';
  return endsWithFullStop(word, next, at === first);
}

/** `was true . The`: the stop stands alone. */
function endsWithLoneStop(word: WordParts, next: WordParts): boolean {
  return word.stops === '.' || /[?!]/u.test(word.stops)
    ? !isLower(next.core)
    : isCapital(next.core) && next.lead === '';
}

/** `...` breaks off only before a capital that begins a sentence; it mostly stands within one. */
function endsWithEllipsis(word: WordParts, next: WordParts): boolean {
  if (isLower(next.core)) return false;
  if (word.closers !== '' && hasQuote(word.closers)) return true;
  return (
    next.lead !== '' ||
    sentenceOpeners.has(next.core.toLowerCase()) ||
    next.core === 'I' ||
    word.stops.length > 3
  );
}

function endsWithFullStop(word: WordParts, next: WordParts, alone: boolean): boolean {
  const core = word.core.toLowerCase().replace(/^.*[-–—/(]/u, '');
  if (alone && /^(\d{1,3}|[a-z]|[ivx]{1,4})$/iu.test(word.core) && word.closers === '') return false;
  if (word.closers === '') {
    if (leadingAbbreviations.has(core)) return false;
    if (numberAbbreviations.has(core)) return endsAfterNumberWord(word.core, next);
    if (trailingAbbreviations.has(core)) return opensSentence(next);
    if (/^(\p{L}\.)+\p{L}$/u.test(core)) return opensSentence(next);
    if (/^\p{Lu}$/u.test(word.core) && word.core !== 'I') return opensSentence(next) && next.core.length > 1;
    if (/^\d+$/u.test(core) && /^\d/u.test(next.core)) return false;
  }
  if (isLower(next.core) && next.lead === '') return brokenEnd(word, next);
  return true;
}

/** `No. 5` and `Jan. 3` lead on; `said no. The` and `until Jan. The` end. */
function endsAfterNumberWord(core: string, next: WordParts): boolean {
  return core !== 'No' && !/^\d/u.test(next.core) && isCapital(next.core);
}

/** A capital function word, or a quotation that begins, after an abbreviation that may end a sentence. */
function opensSentence(next: WordParts): boolean {
  if (hasQuote(next.lead)) return isCapital(next.core);
  return isCapital(next.core) && sentenceOpeners.has(next.core.replace(/['’].*$/u, '').toLowerCase());
}

/**
 * `on the 13th. has expressed However, he`: a stop, then a small letter. Machine translation leaves such ends;
 * they are split, so that a check can point at the fragment. Names like `iPhone` also begin small.
 */
function brokenEnd(word: WordParts, next: WordParts): boolean {
  if (hasQuote(word.closers)) return false;
  return (
    /\d(st|nd|rd|th)$|[\p{Ll}\d%)]{2}$|^\d+$/u.test(word.core) && !/^(com|net|org|co|kr)\b/u.test(next.core)
  );
}

/** `"Why?" he asked`, `"..." Mr. Kim said`: the words after the quotation belong to it. */
function continuesAfterQuote(parts: readonly WordParts[], at: number): boolean {
  const next = parts[at + 1];
  if (next?.lead !== '') return false;
  if (isLower(next.core)) return true;
  if (/^(he|she|it|they|we|i|this|that|but|and)$/u.test(next.core.toLowerCase())) return false;
  for (let ahead = at + 1; ahead <= at + 6; ahead += 1) {
    const part = parts[ahead];
    if (!part) return false;
    const core = part.core.toLowerCase();
    if (reportingVerbs.has(core.replace(/,$/u, ''))) {
      const after = parts[ahead + 1];
      if (part.stops !== '' || /,$/u.test(part.core)) return true;
      return ahead > at + 1 && !(after && /^(that|he|she|it|they|there|the)$/u.test(after.core));
    }
    if (!isCapital(part.core) && !/^(of|the|a|an|and|de|al|bin|von|van)$/u.test(core)) return false;
    if (/[,;:]$/u.test(part.core) || (part.stops !== '' && !leadingAbbreviations.has(core))) return false;
  }
  return false;
}

const headlineOpeners =
  /^(the|it|he|she|they|there|this|these|those|we|its|his|her|their|in|on|at|as|for|after|by|when|if|while|since|two|three|four|five|six|more|many|but|however|meanwhile|although|according|a|an)$/u;
const strongOpeners = /^(it|he|she|they|there|it's|he's|she's|they're|there's|however|meanwhile)$/u;
/** `Plan A`, `Serie A`: a capital letter as a name. */
const lettered =
  /^(plan|serie|vitamin|grade|group|hepatitis|class|type|section|league|team|schedule|category|option)$/u;
/** Words that a name depends on: no sentence ends after them. */
const dependent =
  /^(the|a|an|of|in|on|at|to|for|with|from|by|and|or|but|as|than|that|which|who|into|over|under|against|between|about|after|before|while|when|if|not|is|are|was|were|be|has|have|had|will|would|can|could|may|might|should|says?|said|told|tells?|like|via|via|near|without|during|his|her|their|its|our|my|your|vs|no|including|called|because|where|how|why|what|beat|beats|see|sees|let|lets|make|makes|made|give|gives|gave|ask|asks|asked|meet|meets|met|joins?|backs?|urges?|tell|former|new)$/u;

/**
 * A headline has no stop: `... over Brexit fears The Health Secretary has ...`. A capital function word after
 * a small-letter word or a closing mark begins a sentence when the text goes on in small letters. In the first
 * sentence of a line, where headlines stand, two further signs count: `The` before a name, and a name that the
 * headline has already used. `told The Times` in such a place is the price.
 */
function missingStop(parts: readonly WordParts[], at: number, first: number, headline: boolean): boolean {
  const word = parts[at];
  const next = parts[at + 1];
  const after = parts[at + 2];
  if (!word || !next || !after || at - first < 2) return false;
  if (next.lead !== '' || !isCapital(next.core) || /[,:;\-–—&/]$/u.test(word.core) || word.core === '')
    return false;
  const opener = next.core.toLowerCase().replace(/,$/u, '').replace('’', "'");
  const shouted = next.core.toUpperCase() === next.core && next.core.length > 1;
  if (headline && at - first >= 3 && isRepeatedName(parts, at, first)) return true;
  if (shouted) return false;
  if (strongOpeners.test(opener)) return opener !== 'it' || isLower(after.core);
  if (!headlineOpeners.test(opener)) return false;
  if (/^an?$/u.test(opener)) return isLower(after.core) && !lettered.test(word.core.toLowerCase());
  if (isLower(after.core)) return true;
  return headline && opener === 'the' && isLower(word.core) && !dependent.test(word.core);
}

/** `Police arrest Wayde Sims shooting suspect Sims was ...`: the name before has been used, the word before is free. */
function isRepeatedName(parts: readonly WordParts[], at: number, first: number): boolean {
  const word = parts[at];
  const next = parts[at + 1];
  if (!word || !next || next.core.length < 3 || dependent.test(word.core.toLowerCase())) return false;
  if (isCapital(word.core) && word.closers === '') return false;
  if (parts.length < at + 7) return false;
  const name = nameOf(next.core);
  if (!isSubject(parts, at + 1)) return false;
  for (let back = first; back < at; back += 1) if (nameOf(parts[back]?.core ?? '') === name) return true;
  return false;
}

/** A name at `at` that a finite verb, an apposition or a genitive follows. */
function isSubject(parts: readonly WordParts[], at: number): boolean {
  for (let ahead = at; ahead < at + 4; ahead += 1) {
    const part = parts[ahead];
    if (!part) return false;
    if (/['’]s$/u.test(part.core)) return true;
    if (ahead > at && isLower(part.core)) return finiteVerb.test(part.core);
    if (/,$/u.test(part.core)) return true;
  }
  return false;
}

const finiteVerb =
  /^(is|are|was|were|has|have|had|will|would|can|could|may|says?|said|knows?|\p{Ll}{3,}ed)$/u;

const nameOf = (core: string): string => core.replace(/['’]s?$|[,:;]$/gu, '');

/** `ago.The`, `said.”He`: the space after the stop was lost. */
function gluedBoundaries(token: Token): readonly number[] {
  if (token.end - token.start !== token.text.length || /[@/]|www\./u.test(token.text)) return [];
  const boundaries: number[] = [];
  for (const found of token.text.matchAll(/(?<=\p{Ll}{2})[.?!]+["”’]?(?=["“‘]?(\p{Lu}[\p{Ll}']*))/gu)) {
    const opener = (found[1] ?? '').toLowerCase();
    if (sentenceOpeners.has(opener)) boundaries.push(token.start + found.index + found[0].length);
  }
  return boundaries;
}

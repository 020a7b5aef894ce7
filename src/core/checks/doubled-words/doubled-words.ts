import { isCapitalized, type Token } from '../../english/tokens';
import type { Draft, SegmentCheck } from '../check';

/** Words that good sentences double: had had, that that, and what is doubled for its sound. */
const mayDouble = new Set(
  'had that is was do does no so very really far long many more again bye ha hear knock now out there well tut blah who'.split(
    ' ',
  ),
);
/** Doubled, these are always a slip, however the sentence goes. */
const never = new Set(
  'the a an of to and in for with from at by as or but on its their his her this these those into than be been have has are were will would'.split(
    ' ',
  ),
);

function gap(text: string, before: Token, after: Token): string {
  return text.slice(before.end, after.start);
}

function isDoubled(text: string, first: Token, second: Token, before: Token | undefined): boolean {
  if (first.kind !== 'word' || first.lower !== second.lower) return false;
  if (!/^[ \t\u00a0]+$/u.test(gap(text, first, second))) return false;
  if (never.has(first.lower)) {
    // "The The", a band; "Who are they? They ...": a capital on the second alone begins something new.
    if (first.lower !== 'on' && first.lower !== 'in' && first.lower !== 'to')
      return !isCapitalized(second) || isCapitalized(first);
    // Particle and preposition may meet: "moved in in March", "went on on Friday".
    return !/^(?:log|move|went|go|goe|going|gone|carri|carry|hold|held|come|came|step|check|live|give|gave|add)/u.test(
      before?.lower ?? '',
    );
  }
  if (mayDouble.has(first.lower)) return false;
  // A name said twice is mostly a name: Bora Bora, Duran Duran, Pago Pago; and so are initials.
  return !isCapitalized(first) && !isCapitalized(second) && first.lower.length > 1;
}

export const doubledWords: SegmentCheck = {
  id: 'doubled-words',
  scope: 'segment',
  severity: 'major',
  needsSource: false,
  texts: {
    title: 'Doubled words',
    description:
      'The same word or the same two or three words written twice running. Names (Bora Bora) and words that good sentences double (had had) are left alone.',
    messages: {
      word: '“{{word}}” stands here twice running.',
      phrase: '“{{phrase}}” stands here twice running.',
    },
  },
  run: ({ en, tokens }) => {
    const drafts: Draft[] = [];
    for (let at = 0; at + 1 < tokens.length; at += 1) {
      const first = tokens[at]!;
      const second = tokens[at + 1]!;
      if (first.kind !== 'word') continue;
      if (isDoubled(en, first, second, tokens[at - 1])) {
        drafts.push({
          code: 'word',
          start: first.start,
          end: second.end,
          params: { word: first.text },
          suggestion: first.text,
        });
        continue;
      }
      const length = repeatedRun(tokens, at);
      if (length > 0) {
        const last = tokens[at + 2 * length - 1]!;
        const phrase = en.slice(first.start, tokens[at + length - 1]!.end);
        drafts.push({
          code: 'phrase',
          start: first.start,
          end: last.end,
          params: { phrase },
          suggestion: phrase,
        });
        at += 2 * length - 1;
      }
    }
    return drafts;
  },
};

/** Words in a run that stands twice with nothing between (at least two, at most five), 0 where there is none. */
function repeatedRun(tokens: readonly Token[], at: number): number {
  for (let length = 5; length >= 2; length -= 1) {
    let same = at + 2 * length <= tokens.length;
    for (let step = 0; same && step < length; step += 1) {
      const [a, b] = [tokens[at + step]!, tokens[at + length + step]!];
      same = a.kind === 'word' && b.kind === 'word' && a.lower === b.lower;
    }
    // Four letters at least, and small ones: "Walla Walla", "no no" and lists of initials are names and cries.
    if (same && tokens.slice(at, at + length).some(({ text, lower }) => text === lower && lower.length > 3))
      return length;
  }
  return 0;
}

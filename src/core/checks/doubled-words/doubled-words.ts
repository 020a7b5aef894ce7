import { isCapitalized, type Token } from '../../english/tokens';
import type { Draft, SegmentCheck } from '../check';

/** Doubled for their sound, or where one clause ends and another begins: very very, had had, that that. */
const mayDouble = new Set(
  'had that no so very really far long many more again bye ha hear knock now out there well tut blah who yes please too'.split(
    ' ',
  ),
);
/** What it is is …; those who do do so …: only behind a clause that such a word opens. */
const atSeams = new Set('is was do does did'.split(' '));
const opensClause = new Set(
  'what who which where when how why all those thing problem question point issue that'.split(' '),
);
/** Longer names that are twins by right; short ones (Bora Bora, Yang Yang) mostly are. */
const twins = new Set('duran walla baden boutros wagga'.split(' '));
const longestTwin = 4;
/** Doubled, these are always a slip, however the sentence goes. */
const never = new Set(
  'the a an of to and in for with from at by as or but on its their his her this these those into than be been have has are were will would'.split(
    ' ',
  ),
);

function gap(text: string, before: Token, after: Token): string {
  return text.slice(before.end, after.start);
}

function isDoubled(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, first, second] = [tokens[at - 1], tokens[at]!, tokens[at + 1]!];
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
  if (atSeams.has(first.lower))
    return !tokens.slice(Math.max(0, at - reach), at).some(({ lower }) => opensClause.has(lower));
  if (isCapitalized(first) !== isCapitalized(second)) return false;
  // A name said twice may be a name, and so are initials.
  if (isCapitalized(first) && first.text === first.text.toUpperCase()) return false;
  if (isCapitalized(first)) return first.lower.length > longestTwin && !twins.has(first.lower);
  return first.lower.length > 1;
}

/** Words before a doubled verb in which the clause that excuses it may have begun. */
const reach = 12;

export const doubledWords: SegmentCheck = {
  id: 'doubled-words',
  scope: 'segment',
  severity: 'major',
  needsSource: false,
  texts: {
    title: 'Doubled words',
    description:
      'The same word or the same few words written twice running. Short names (Bora Bora) and words that good sentences double (had had) are left alone.',
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
      if (isDoubled(en, tokens, at)) {
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

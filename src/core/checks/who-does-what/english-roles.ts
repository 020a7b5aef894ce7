/** Where an act stands in an English sentence, and which words do it and have it done. */
import type { Token } from '../../english/tokens';
import type { Act } from './acts';
import { englishActs } from './acts';

export interface EnglishDeed {
  /** Index into the tokens. */
  readonly verb: number;
  readonly passive: boolean;
  /** Half-open ranges of tokens; null where nothing can be said. */
  readonly doer: readonly [from: number, to: number] | null;
  readonly done: readonly [from: number, to: number] | null;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const be = set("is are was were be been being am isn't aren't wasn't weren't get gets got getting");
const have = set("has have had having hasn't haven't hadn't");
const modal = set(
  "will would can could may might must should shall do does did to cannot won't wouldn't can't couldn't shouldn't don't doesn't didn't",
);
const between = set(
  'not also never already again once reportedly allegedly then now still since just only both even soon later',
);
const clause = set(
  'that which who whom whose when while after before because if as although though and but or than whether where since ' +
    'until unless said says say saying told tells claimed claims announced announces added adds reported reports argued ' +
    'argues insisted insists alleged alleges denied denies believes believed',
);
const determiner = set('a an the its his her their our my your this these those no any some more further');
const preposition = set('on by against of in from at for with to over under between near into about');

const isAdverb = ({ lower }: Token) => between.has(lower) || /ly$/u.test(lower);
const isBoundary = ({ kind, text, lower }: Token) =>
  kind === 'mark' ? !/^[-’'&$%]$/u.test(text) : clause.has(lower);
const reach = 12;

function regionBefore(tokens: readonly Token[], end: number): readonly [number, number] {
  let from = end;
  while (from > 0 && end - from < reach && !isBoundary(tokens[from - 1]!)) from -= 1;
  return [from, end];
}

function regionAfter(tokens: readonly Token[], start: number): readonly [number, number] {
  let to = start;
  while (to < tokens.length && to - start < reach && !isBoundary(tokens[to]!)) to += 1;
  return [start, to];
}

/** The act at a token where it is a verb there; null where it may as well be a noun or an adjective. */
function deedAt(
  tokens: readonly Token[],
  verb: number,
  inflection: string,
  headline: boolean,
): EnglishDeed | null {
  let first = verb;
  let passive = false;
  let helped = false;
  while (first > 0) {
    const before = tokens[first - 1]!;
    if (be.has(before.lower)) passive = true;
    else if (!(modal.has(before.lower) || have.has(before.lower))) {
      if (!isAdverb(before)) break;
      first -= 1;
      continue;
    }
    helped = true;
    first -= 1;
  }
  const previous = tokens[first - 1];
  const next = tokens[verb + 1];
  if (previous && determiner.has(previous.lower) && !helped) return null;
  if (inflection === 'ing') passive = false;
  const infinitive = tokens[first]?.lower === 'to';
  const by = tokens.findIndex((token, at) => at > verb && at <= verb + 4 && token.lower === 'by');
  if (!helped && inflection !== 'ing') {
    const bare = inflection === 'base' || inflection === 's';
    // Attacks on, the attack: a noun.
    if (bare && (previous?.kind !== 'word' || preposition.has(previous.lower))) return null;
    if (bare && next && preposition.has(next.lower)) return null;
    if (!bare && by !== -1 && by === verb + 1) passive = true;
    else if (!bare && headline) return null;
  }
  const subject = infinitive || (inflection === 'ing' && !helped) ? null : regionBefore(tokens, first);
  if (!passive) return { verb, passive, doer: subject, done: regionAfter(tokens, verb + 1) };
  return { verb, passive, doer: by === -1 ? null : regionAfter(tokens, by + 1), done: subject };
}

/** Every place where English does this act. */
export function englishDeeds(tokens: readonly Token[], act: Act, headline: boolean): readonly EnglishDeed[] {
  return tokens.flatMap((token, at): EnglishDeed[] => {
    if (token.kind !== 'word') return [];
    const verb = englishActs(token.lower).find((one) => one.act === act);
    const deed = verb && deedAt(tokens, at, verb.inflection, headline);
    if (!deed) return [];
    return [verb.turned ? { ...deed, doer: deed.done, done: deed.doer } : deed];
  });
}

const towards = set('on against to at toward towards');

/**
 * Words between two nouns after which the first is hardly the subject or the second hardly the one it is done to. What
 * is done to someone may be done on, against or to them; a thing must be the object itself.
 */
export function isBroken(tokens: readonly Token[], named: boolean): boolean {
  return tokens.some(
    (token) =>
      isBoundary(token) ||
      token.lower === 'and' ||
      (preposition.has(token.lower) && !(named && towards.has(token.lower))),
  );
}

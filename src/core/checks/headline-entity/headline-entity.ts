import { isCapitalized, type Token } from '../../english/tokens';
import { baseVerbs } from '../../english/verbs-data';
import { englishPlace } from '../../korean/places';
import { compareFacts } from '../../korean/quantities/compare';
import { dateFacts, type Fact, quantitiesFacts } from '../../korean/quantities/facts';
import { parseNumbers, parseQuantities } from '../../korean/quantities/quantities';
import type { ArticleCheck, Draft, Place } from '../check';
import { type PreparedRow, placeInTarget } from '../prepare';
import { aliasTable } from './aliases-data';
import { otherDates } from './headline-dates';

const aliases: readonly (readonly string[])[] = aliasTable
  .trim()
  .split('\n')
  .map((line) => line.split(' ').map((name) => name.replaceAll('_', ' ')));
const groupOf = new Map(aliases.flatMap((group) => group.map((name) => [name, group] as const)));

/** A body shorter than this cannot be expected to take up its headline. */
const leastBodyWords = 40;
/** A longer one, in UTF-16 units, is no headline, and looking each of its words up in the body would take long. */
const longestHeadline = 1000;

/** Capitalised words of a headline that name nothing: days, months, titles, and what headlines open clauses with. */
const commonCapitals = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december i mr mrs ms dr president minister prime mayor governor chairman chief exclusive breaking update video photo photos analysis opinion editorial column interview news reporter god internet'.split(
    ' ',
  ),
);

interface Entity {
  readonly start: number;
  readonly end: number;
  readonly words: readonly Token[];
}

/** Title case gives every word a capital, so that capitals name nothing. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return long.length >= 4 && long.filter(isCapitalized).length / long.length >= 0.7;
}

const isAcronym = ({ text }: Token) => /^(?:\p{Lu}{2,6}s?|(?:\p{Lu}\.){2,})$/u.test(text);
const isKnown = (token: Token) =>
  isAcronym(token) || englishPlace(token.text) !== null || groupOf.has(token.lower);

/** Names in a headline: runs of capitalised words, the first word of a clause only where it is known to be a name. */
function entities(row: PreparedRow): readonly Entity[] {
  const { tokens, en } = row;
  const titleCase = isTitleCase(tokens);
  const found: Entity[] = [];
  let run: Token[] = [];
  const close = () => {
    if (run.length > 0) found.push({ start: run[0]!.start, end: run[run.length - 1]!.end, words: run });
    run = [];
  };
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    const opens = before === undefined || (before.kind === 'mark' && !/^[-&’']$/u.test(before.text));
    const name =
      isCapitalized(token) &&
      !commonCapitals.has(token.lower.replace(/'s$/u, '')) &&
      (isKnown(token) || (!titleCase && (!opens || isSurelyName(token, tokens[at + 1]))));
    const apart = before !== undefined && en.slice(before.end, token.start).trim() !== '';
    if (!name || opens || apart) close();
    if (name && tokens[at + 1]?.start !== token.end) run.push(token);
    else if (name && tokens[at + 1]?.kind !== 'number') run.push(token);
  }
  close();
  return found;
}

/** `Biden:` and `Lee Do-yoon says` open a clause with a name; `Mayor:` and `Exports rise` do not look like it. */
function isSurelyName(token: Token, next: Token | undefined): boolean {
  if (baseVerbs.has(token.lower) || /(?:s|ing|ed|ly|ers?|tion|ment|ity)$/u.test(token.lower)) return false;
  return next !== undefined && next.kind === 'word' && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(next.text);
}

/** Words of the body by their lower-case form, each with its first place. */
interface Body {
  readonly words: ReadonlyMap<string, Place>;
  readonly text: string;
}

function bodyOf(rows: readonly PreparedRow[]): Body {
  const words = new Map<string, Place>();
  for (const row of rows) {
    for (const { kind, lower, start, end } of row.tokens) {
      if (kind !== 'word') continue;
      for (const part of new Set([lower, ...lower.split('-')])) {
        if (!words.has(part)) words.set(part, placeInTarget(row, start, end));
      }
    }
  }
  return { words, text: rows.map(({ en }) => en.toLowerCase()).join('\n') };
}

function sharesStem(one: string, other: string): boolean {
  const least = Math.min(one.length, other.length);
  if (least < 4) return false;
  const stem = Math.max(4, least - 2);
  return one.slice(0, stem) === other.slice(0, stem);
}

function mentions(body: Body, { text, lower }: Token): boolean {
  const bare = lower.replace(/'s$/u, '');
  if (body.words.has(bare) || body.words.has(`${bare}s`)) return true;
  const group = groupOf.get(bare) ?? groupOf.get(bare.replace(/\.$/u, ''));
  if (group?.some((name) => body.text.includes(name))) return true;
  if (isAcronym({ text } as Token) && initialsIn(body.text, bare.replaceAll('.', ''))) return true;
  if (bare.includes('-')) return bare.split('-').every((part) => part.length < 3 || hasStem(body, part));
  return hasStem(body, bare);
}

function hasStem(body: Body, word: string): boolean {
  if (body.words.has(word)) return true;
  for (const other of body.words.keys()) if (sharesStem(word, other)) return true;
  return false;
}

/** True where the first letters of consecutive words spell an abbreviation. */
function initialsIn(text: string, letters: string): boolean {
  const initials = text
    .replace(/\b(?:of|the|and|for|in)\b/gu, ' ')
    .replace(/[^a-z\s]/gu, ' ')
    .split(/\s+/u)
    .map((word) => word.charAt(0))
    .join('');
  return letters.length > 2 && initials.includes(letters);
}

/** What in the body begins like a part of the name: “eastward” beside “East Asia”. It is often what was meant. */
function alike(body: Body, entity: Entity): Place | undefined {
  for (const { lower } of entity.words) {
    if (lower.length < 4) continue;
    for (const [word, place] of body.words) if (word !== lower && word.startsWith(lower)) return place;
  }
  return undefined;
}

function missingNames(row: PreparedRow, body: Body): readonly Draft[] {
  return entities(row).flatMap((entity): readonly Draft[] => {
    const absent = entity.words.filter((word) => !mentions(body, word));
    // The last word carries a name of several: Asia of East Asia, Kim of Minister Kim.
    if (
      absent.length === 0 ||
      (absent.length < entity.words.length && !absent.includes(entity.words[entity.words.length - 1]!))
    )
      return [];
    const [only] = entity.words;
    // "Experts Say", and the S of S. Korea.
    if (entity.words.length === 1 && !isKnown(only!) && (only!.text.length < 2 || baseVerbs.has(only!.lower)))
      return [];
    const { start } = entity;
    const end = entity.end - (/['’]s$/u.exec(row.en.slice(start, entity.end))?.[0].length ?? 0);
    const other = alike(body, entity);
    const params = { name: row.en.slice(start, end), other: other?.quote ?? '' };
    return [{ code: other ? 'alike' : 'name', row, start, end, params, evidence: other ? [other] : [] }];
  });
}

/** `1-0` and `2018` are scores and years: results and titles that a body may tell in words. */
function isScoreOrYear(en: string, { source, unit, value }: Fact): boolean {
  const around = en.slice(Math.max(0, source.start - 4), source.end + 4);
  return /\d\s?[-–]\s?\d/u.test(around) || (unit === null && value >= 1900 && value < 2100);
}

/** `above 800` beside 832: headlines round, and say on which side. */
function isRounded(en: string, { source, value }: Fact, values: readonly number[]): boolean {
  const before = en.slice(Math.max(0, source.start - 14), source.start).toLowerCase();
  const over = /\b(?:above|over|past|tops?|than|least)\s+\D?$/u.test(before);
  const under = /\b(?:under|below|nearly|almost)\s+\D?$/u.test(before);
  const low = over ? 1 : under ? 0.8 : 0.95;
  const high = over ? 1.25 : under ? 1 : 1.05;
  return values.some((other) => other !== value && other >= value * low && other <= value * high);
}

function missingNumbers(row: PreparedRow, body: string): readonly Draft[] {
  const own = parseQuantities(row.en, 'en');
  if (own.length === 0) return [];
  const { quantities, dates } = parseNumbers(body, 'en');
  const values = quantities.flatMap(({ value }) => (value === null ? [] : [value]));
  // “on 9th” above “on the 9th”: a number of the headline may be a date of the body.
  const said = [...quantitiesFacts(quantities), ...dates.flatMap(dateFacts)];
  const { missing, mismatched } = compareFacts(quantitiesFacts(own), said);
  const unmet = [...missing, ...mismatched.filter(({ sure }) => sure).map(({ korean }) => korean)];
  return unmet
    .filter(({ kind, strong }) => kind === 'number' && strong)
    .filter((fact) => !isScoreOrYear(row.en, fact) && !isRounded(row.en, fact, values))
    .map(
      ({ source }): Draft => ({
        code: 'number',
        row,
        start: source.start,
        end: source.end,
        params: { number: source.text },
      }),
    );
}

export const headlineEntity: ArticleCheck = {
  id: 'headline-entity',
  scope: 'article',
  severity: 'major',
  needsSource: false,
  texts: {
    title: 'Headline against the body',
    description:
      'A name, place, number, month, quarter or half year in the headline that the body does not have: machines invent objects and misread numbers in short Korean headlines. Nationalities, abbreviations and capitals for countries count as mentions. In headlines in title case only known names are looked at.',
    messages: {
      name: '“{{name}}” stands in the headline; the body never mentions it.',
      alike: '“{{name}}” stands in the headline; the body never mentions it, but says “{{other}}”.',
      date: '“{{date}}” stands in the headline; the body says “{{other}}”.',
      number: '“{{number}}” stands in the headline; the body has no such number.',
    },
  },
  run: ({ rows, connected }) => {
    if (!connected) return [];
    const headlines = rows.filter(({ zone, en }) => zone === 'headline' && en.length <= longestHeadline);
    const rest = rows.filter(({ zone }) => zone !== 'headline');
    if (headlines.length === 0 || rest.reduce((sum, { tokens }) => sum + tokens.length, 0) < leastBodyWords)
      return [];
    const body = bodyOf(rest);
    const text = rest.map(({ en }) => en).join('\n');
    return headlines.flatMap((row) => [
      ...missingNames(row, body),
      ...missingNumbers(row, text),
      ...otherDates(row, rest),
    ]);
  },
};

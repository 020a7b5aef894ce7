import { isCapitalized, type Token } from '../../english/tokens';
import { instead, isQuoted, type Rule, type StyleHit } from './rule';

const courtesyPattern = /(?<![\p{L}\d])(Mr|Mrs|Ms|Miss)(\.?)\s+(?=\p{Lu})/gu;

/** Courtesy titles: none outside quotations, or all with or without their stop. */
export const courtesy: Rule = ({ en }, { style }) => {
  const wanted = style.courtesyTitles;
  if (wanted === null) return [];
  return [...en.matchAll(courtesyPattern)].flatMap((found): readonly StyleHit[] => {
    const [whole, title = '', stop = ''] = found;
    if (wanted !== 'none') {
      const write = title === 'Miss' || wanted === 'Mr' ? title : `${title}.`;
      return `${title}${stop}` === write
        ? []
        : [instead('courtesy-form', found.index, `${title}${stop}`, write)];
    }
    if (isQuoted(en, found.index)) return [];
    const name = /^[\p{L}'’-]+/u.exec(en.slice(found.index + whole.length).slice(0, 40))?.[0] ?? '';
    return [instead('courtesy', found.index, `${whole}${name}`, name)];
  });
};

/** Titles of office that everybody writes the same before a name. */
const offices: ReadonlySet<string> = new Set(
  'president minister chancellor premier governor mayor ambassador senator king queen prince princess pope'.split(
    ' ',
  ),
);
/** Words that make one title with the next. */
const leading: ReadonlySet<string> = new Set(['vice', 'prime', 'deputy', 'acting']);
/** Before these a small title is a title all the same: `said former president Kim`. */
const before: ReadonlySet<string> = new Set(
  'former then late current incumbent by to of with and for from that when while as under between against said'.split(
    ' ',
  ),
);
/** `the President said`: what may stand between the article and the title. */
const determiners: ReadonlySet<string> = new Set('the a an our their its his her this that'.split(' '));
/** A capital behind one of these belongs to a name: `the Prime Minister’s Office`, `the President Hotel`. */
const people = /^(?:\p{Lu}\.)+$|^(?:\p{Lu}[\p{Ll}’'-]+)+(?:-\p{Ll}+)*$/u;

interface Title {
  readonly from: number;
  readonly to: number;
}

/** A run like `vice president`: indices of tokens, `to` is the office. */
function titleAt(tokens: readonly Token[], at: number): Title | null {
  let to = at;
  while (leading.has(tokens[to]?.lower ?? '')) to += 1;
  return offices.has(tokens[to]?.lower ?? '') ? { from: at, to } : null;
}

const capital = (words: string) => words.replace(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase());
const demonym = /^(?:\p{Lu}\p{Ll}+(?:an|ese|ish|i|ch|k|ic)|U\.S\.|US|U\.K\.|UK)$/u;

/** `president Kim` -> `President Kim`, where what stands before shows that the words are his title. */
function capitalise(en: string, tokens: readonly Token[], { from, to }: Title): readonly StyleHit[] {
  const [first, office, name, previous] = [tokens[from]!, tokens[to]!, tokens[to + 1], tokens[from - 1]];
  if (name === undefined || previous === undefined || !people.test(name.text)) return [];
  if (en.slice(office.end, name.start) !== ' ' || !/^\s$/u.test(en.slice(previous.end, first.start)))
    return [];
  if (!before.has(previous.lower) && !demonym.test(previous.text)) return [];
  const found = en.slice(first.start, office.end);
  return found === found.toLowerCase() ? [instead('title-before', first.start, found, capital(found))] : [];
}

/** `the President said` -> `the president said`. Before `of` or a capital it may be part of a name. */
function lower(en: string, tokens: readonly Token[], { from, to }: Title): readonly StyleHit[] {
  const [first, office, next] = [tokens[from]!, tokens[to]!, tokens[to + 1]];
  let at = from - 1;
  if (demonym.test(tokens[at]?.text ?? '')) at -= 1;
  if (!determiners.has(tokens[at]?.lower ?? '')) return [];
  if (next === undefined || next.text === '-' || /^(?:of|for|s)$/u.test(next.lower)) return [];
  const apart = en.slice(office.end, next.start);
  if (next.kind === 'word' && (isCapitalized(next) || apart !== ' ')) return [];
  const found = en.slice(first.start, office.end);
  return isCapitalized(office) ? [instead('title-alone', first.start, found, found.toLowerCase())] : [];
}

export const titles: Rule = ({ en, zone, tokens }, { style }) => {
  if (style.titles === null || zone === 'headline' || zone === 'subhead') return [];
  const hits: StyleHit[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const title = titleAt(tokens, at);
    if (title === null) continue;
    hits.push(...capitalise(en, tokens, title), ...lower(en, tokens, title));
    at = title.to;
  }
  return hits;
};

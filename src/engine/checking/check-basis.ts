/** What every finding of a project rests on: word lists, the ledger of names, the house style. */
import type { CheckOptions } from '../../core/checks/check';
import { checkTexts } from '../../core/checks/registry';
import { apLikeStyle } from '../../core/checks/style-profile';
import { hash53 } from '../../core/memory/entry';
import { type Setting, settingOf } from '../../core/project/records';
import type { Session } from '../session';
import type { WordLists } from '../terms/lists';

export interface CheckBasis {
  readonly options: (document: string) => CheckOptions;
  readonly grammar: () => boolean;
  /** Changes whenever any of it does. */
  readonly fingerprint: () => string;
  /** Looks at all of it again. @returns what has changed since it was looked at last. */
  readonly renew: () => BasisChange;
}

/** `words`: only entries with these words came or went, so only articles that hold one can have other findings. */
export type BasisChange =
  | { readonly changed: 'nothing' }
  | { readonly changed: 'everything' }
  | { readonly changed: 'words'; readonly words: readonly ChangedWord[] };

/** The beginning of a word of an entry, as SQL looks for it. */
export interface ChangedWord {
  readonly language: 'ko' | 'en';
  readonly beginning: string;
}

/** Raised when checks find other things in the same words. */
const edition = 1;
/** Entries that come at once, above which everything is checked again. */
const mostEntries = 50;
/** Words that one pass over the rows looks for. */
const mostWords = 100;
/** Letters of an English word that its inflections share, and syllables of a Korean one that its particles follow. */
const sharedLetters = 4;
const sharedSyllables = 2;

export function checkBasis(session: Session, lists: WordLists): CheckBasis {
  const setting = (name: Setting['name']) => session.tables.record('setting', name);
  let options: CheckOptions | null = null;
  let print: string | null = null;
  /** What the fingerprint was made of, entry by entry, for telling what has changed. */
  let entries: ReadonlyMap<string, EntryWords> | null = null;
  let rest: string | null = null;

  const style = () => settingOf(setting, 'style', apLikeStyle);
  const grammar = () => settingOf(setting, 'grammar', false);

  function ledger(): ReadonlyMap<string, string> {
    const names = session.file.connection
      .prepare('SELECT ko, en FROM names ORDER BY ko')
      .all<{ ko: string; en: string }>();
    return new Map(names.map(({ ko, en }) => [ko, en]));
  }

  function ownEntries(): ReadonlyMap<string, EntryWords> {
    const found = new Map<string, EntryWords>();
    const { glossary, errors } = lists.entries(session);
    for (const term of glossary) {
      found.set(textOf(term), () => ({
        ko: [term.ko, ...term.variants],
        en: [...term.en, ...term.forbidden],
      }));
    }
    for (const error of errors) {
      found.set(textOf(error), () => ({ ko: error.ko, en: [...error.wrong, ...error.right] }));
    }
    for (const [ko, en] of ledger()) found.set(JSON.stringify({ ko, en }), () => ({ ko: [ko], en: [en] }));
    return found;
  }

  function look(): string {
    if (print !== null) return print;
    entries = ownEntries();
    rest = JSON.stringify([edition, checkTexts(), lists.builtIn(), style(), grammar()]);
    print = hash53(JSON.stringify([rest, [...entries.keys()]])).toString(36);
    return print;
  }

  return {
    options: (document) => {
      const terms = lists.terms(session);
      options ??= { names: ledger(), style: style() };
      return { ...options, terms: { ...terms, document } };
    },
    grammar,
    fingerprint: look,
    renew: () => {
      const before = { print, entries, rest };
      options = null;
      print = null;
      // Nothing was made of it yet.
      if (before.print === null) return { changed: 'everything' };
      if (look() === before.print) return { changed: 'nothing' };
      const was = before.entries ?? new Map<string, EntryWords>();
      const now = entries ?? new Map<string, EntryWords>();
      const different = [
        ...[...was].filter(([entry]) => !now.has(entry)),
        ...[...now].filter(([entry]) => !was.has(entry)),
      ];
      if (before.rest !== rest || different.length > mostEntries) return { changed: 'everything' };
      const words = new Map(
        different.flatMap(([, each]) => beginningsOf(each()).map((word) => [JSON.stringify(word), word])),
      );
      return words.size > mostWords
        ? { changed: 'everything' }
        : { changed: 'words', words: [...words.values()] };
    },
  };
}

/** The words of an entry; asked for where it came or went, of 100,000 a few. */
type EntryWords = () => { readonly ko: readonly string[]; readonly en: readonly string[] };

/** Entries of shared files are the same objects until the file changes. */
const texts = new WeakMap<object, string>();

function textOf(entry: object): string {
  const known = texts.get(entry);
  if (known !== undefined) return known;
  const text = JSON.stringify(entry);
  texts.set(entry, text);
  return text;
}

function beginningsOf({ ko, en }: ReturnType<EntryWords>): readonly ChangedWord[] {
  return [...ko.flatMap(koreanBeginnings), ...en.flatMap(englishBeginnings)];
}

function koreanBeginnings(term: string): readonly ChangedWord[] {
  const [first = ''] = term.split(/[\s*]+/u).filter((word) => word !== '');
  const beginning = [...first].slice(0, sharedSyllables).join('');
  return beginning === '' ? [] : [{ language: 'ko', beginning }];
}

function englishBeginnings(text: string): readonly ChangedWord[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const content = words.filter((word) => [...word].length >= sharedLetters);
  return (content.length > 0 ? content : words.slice(0, 1)).map((word) => ({
    language: 'en',
    beginning: [...word].slice(0, sharedLetters).join(''),
  }));
}

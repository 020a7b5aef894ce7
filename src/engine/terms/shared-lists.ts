/** Lists in files that every project is checked against, read beside the work and again when they change. */
import { stat } from 'node:fs/promises';
import { sharedNames } from '../../contract/shared-names';
import { hash53 } from '../../core/memory/entry';
import type { SharedFiles, SharedPaths } from '../shared';
import { bytesOf, type EntryOf, type ListKind, type ListProblem, readList } from './read-list';

export interface SharedList<K extends ListKind> {
  readonly kind: K;
  readonly path: string;
  /** Its name; null for the desk's own. */
  readonly file: string | null;
  readonly entries: readonly EntryOf[K][];
  readonly problems: readonly ListProblem[];
  /** Changes with its content. */
  readonly print: string;
}

export interface SharedLists {
  readonly glossaries: () => readonly SharedList<'glossary'>[];
  /** The files shared with others in their order, then the desk's own. */
  readonly corrections: () => readonly SharedList<'corrections'>[];
  /** Resolves when every file has been read once, or after `patience` milliseconds. */
  readonly ready: (patience: number) => Promise<void>;
  /** Reads what has changed on the disk since it was read; as is done every two seconds where `watching`. */
  readonly look: () => Promise<void>;
}

/** Milliseconds. By looking rather than by watching: a folder on a server tells nobody of changes. */
const interval = 2000;

type AnyList = SharedList<'glossary'> | SharedList<'corrections'>;

interface Known {
  readonly stamp: string;
  readonly list: AnyList;
}

/** @param changed called after lists were read that differ from before */
export function sharedLists(files: SharedFiles, watching: boolean, changed: () => void): SharedLists {
  let known = new Map<string, Known>();
  let looking: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** One look after another: two at once would read a file twice, and the older could come last. */
  function look(): Promise<void> {
    looking = looking.then(lookNow);
    return looking;
  }

  async function lookNow(): Promise<void> {
    const wanted = wantedOf(files.paths());
    const read = await Promise.all(
      wanted.map(async ({ kind, path, file }): Promise<readonly [string, Known]> => {
        const key = `${kind}\n${path}`;
        const before = known.get(key);
        const stamp = await stampOf(path);
        if (before?.stamp === stamp && before.list.file === file) return [key, before];
        return [key, { stamp, list: await readOne(kind, path, file) }];
      }),
    );
    const next = new Map(read);
    const same =
      next.size === known.size && read.every(([key, { list }]) => known.get(key)?.list.print === list.print);
    known = next;
    if (!same) changed();
  }

  function again(): void {
    clearTimeout(timer);
    if (!watching || wantedOf(files.paths()).length === 0) return;
    timer = setTimeout(() => void look().finally(again), interval);
    timer.unref();
  }

  files.listen(() => void look().finally(again));

  const lists = () =>
    wantedOf(files.paths()).flatMap(({ kind, path }) => known.get(`${kind}\n${path}`)?.list ?? []);
  return {
    glossaries: () => lists().filter((list) => list.kind === 'glossary'),
    corrections: () => toldApart(lists().filter((list) => list.kind === 'corrections')),
    ready: async (patience) => {
      let limit: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<void>((done) => {
        limit = setTimeout(done, patience);
      });
      await Promise.race([looking, late]);
      clearTimeout(limit);
    },
    look,
  };
}

const renamed = new WeakMap<SharedList<'corrections'>, SharedList<'corrections'>>();

/** Two files written by hand may number their entries alike: the later one's get the name of their file before them. */
function toldApart(lists: readonly SharedList<'corrections'>[]): readonly SharedList<'corrections'>[] {
  const seen = new Map<string, string>();
  return lists.map((list) => {
    const words = ({ id, ko, wrong }: (typeof list.entries)[number]) =>
      [id, JSON.stringify([ko, wrong])] as const;
    const clash = list.entries.some((entry) => {
      const [id, text] = words(entry);
      return (seen.get(id) ?? text) !== text;
    });
    for (const [id, text] of list.entries.map(words)) if (!seen.has(id)) seen.set(id, text);
    if (!clash || list.file === null) return list;
    const known = renamed.get(list);
    if (known) return known;
    const entries = list.entries.map((entry) => ({ ...entry, id: `${list.file}/${entry.id}` }));
    const made = { ...list, entries };
    renamed.set(list, made);
    return made;
  });
}

interface Wanted {
  readonly kind: ListKind;
  readonly path: string;
  readonly file: string | null;
}

function wantedOf({ desk, glossaries, corrections }: SharedPaths): readonly Wanted[] {
  const named = (kind: ListKind, paths: readonly string[]) => {
    const names = sharedNames(paths);
    return paths.map((path, at): Wanted => ({ kind, path, file: names[at]! }));
  };
  const own: readonly Wanted[] = desk ? [{ kind: 'corrections', path: desk.corrections, file: null }] : [];
  return [...named('glossary', glossaries), ...named('corrections', corrections), ...own];
}

async function readOne(kind: ListKind, path: string, file: string | null): Promise<AnyList> {
  const name = file ?? 'corrections.json';
  const empty = (problems: readonly ListProblem[]) =>
    ({ kind, path, file, entries: [], problems, print: JSON.stringify(problems) }) as AnyList;
  const bytes = await bytesOf(path, name);
  // The desk's own file is made when something is remembered.
  if (!bytes.ok && bytes.code === 'file-missing' && file === null) return empty([]);
  const read = bytes.ok ? readList(kind, bytes.value, name) : bytes;
  if (!read.ok) return empty([{ code: `file.${read.code}`, params: read.params }]);
  const { text, entries, problems } = read.value;
  // The kind and its entries came together out of `readList`.
  return { kind, path, file, entries, problems, print: hash53(text).toString(36) } as AnyList;
}

/** Changes with the file; '' for one that is not there or out of reach. */
async function stampOf(path: string): Promise<string> {
  try {
    const { mtimeMs, size, ino } = await stat(path);
    return `${mtimeMs}:${size}:${ino}`;
  } catch {
    return '';
  }
}

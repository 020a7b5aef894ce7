/**
 * The findings of an open project: which articles are checked as they stand, checking the others in slices between
 * calls, and keeping what was found in the file. One article at a time; what somebody waits for comes first.
 */
import type { ChecksState } from '../../contract/finding-views';
import type { Checked, ProjectChange } from '../../contract/views';
import { type CheckOptions, type Severity, severities } from '../../core/checks/check';
import { indexMutes, type MuteIndex } from '../../core/checks/muting';
import { checks, checkTexts, isCheckId } from '../../core/checks/registry';
import { rowsToCheck } from '../../core/checks/rows';
import { apLikeStyle } from '../../core/checks/style-profile';
import { hash53 } from '../../core/memory/entry';
import { type Setting, settingOf } from '../../core/project/records';
import type { Session } from '../session';
import { documentIds } from '../store/library-queries';
import type { WordLists } from '../terms/lists';
import { type ArticleFindings, articleFindings, tallyOf } from './article-findings';
import { findingsKeeper } from './findings-keeper';

export interface CheckedProject {
  /** The article with its rows loaded; not all of it need be checked. Null for one that is not there. */
  readonly article: (document: string) => ArticleFindings | null;
  /** The same, where its rows are loaded already; else it will be soon, and `checked` tells of it. */
  readonly loaded: (document: string) => ArticleFindings | null;
  /** Open findings by severity; null for an article that was never checked. */
  readonly counts: (document: string) => Readonly<Record<Severity, number>> | null;
  /** Open findings by check, the muted checks left out, and how many are muted. */
  readonly tally: (document: string) => ReturnType<typeof tallyOf> | null;
  readonly isFresh: (document: string) => boolean;
  /** Checks an article soon, ahead of others. */
  readonly want: (document: string) => void;
  /** Resolves when the articles are checked: true, or false when canceled or after `patience` milliseconds. */
  readonly ensure: (documents: readonly string[], patience?: number) => Promise<boolean>;
  readonly checkAll: () => void;
  readonly cancel: () => void;
  readonly state: () => ChecksState;
  readonly mutes: () => MuteIndex;
  readonly setting: (name: Setting['name']) => Setting | null;
  readonly changed: (change: ProjectChange) => void;
  readonly close: () => void;
}

export interface CheckedProjectOptions {
  readonly checked: (what: Checked) => void;
  readonly progress: (done: number, total: number) => void;
  /** Whether articles are checked without being asked for. */
  readonly background: boolean;
}

/** Milliseconds of one slice of work; a call waits no longer than this. */
const slice = 8;
/** Milliseconds between slices that nobody waits for. */
const rest = 8;
/** Rows that are checked before an edit is answered; more are left to the slices. */
const mostAtOnce = 50;
/** Articles whose rows are held in memory. */
const mostLoaded = 8;
/** A project with more rows unchecked than this is checked when it is asked for: some ten seconds of work. */
const mostUnasked = 20_000;
/** Milliseconds after opening at which checking begins. */
const startAfter = 400;
/** Raised when checks find other things in the same words. */
const edition = 1;

export function checkedProject(
  session: Session,
  lists: WordLists,
  options: CheckedProjectOptions,
): CheckedProject {
  const { connection } = session.file;
  const articles = new Map<string, ArticleFindings>();
  const queue = new Set<string>();
  /** Told of each article that leaves the queue; null when all of them do. */
  const waiting = new Set<(document: string | null) => void>();
  const urgent = new Set<string>();
  let running: { readonly total: number; readonly left: Set<string> } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let closed = false;
  let muteIndex: MuteIndex | null = null;
  let base: CheckOptions | null = null;
  let stamp: string | null = null;

  const setting = (name: Setting['name']) => session.tables.record('setting', name);
  const keeper = findingsKeeper(session, fingerprint);

  function fingerprint(): string {
    stamp ??= hash53(
      JSON.stringify([edition, checkTexts(), lists.fingerprint(session), style(), [...ledger()]]),
    ).toString(36);
    return stamp;
  }

  function style() {
    return settingOf(setting, 'style', apLikeStyle);
  }

  function ledger(): ReadonlyMap<string, string> {
    const names = connection
      .prepare('SELECT ko, en FROM names ORDER BY ko')
      .all<{ ko: string; en: string }>();
    return new Map(names.map(({ ko, en }) => [ko, en]));
  }

  function checkOptions(): CheckOptions {
    base ??= { terms: lists.terms(session), names: ledger(), style: style() };
    return base;
  }

  function mutes(): MuteIndex {
    muteIndex ??= indexMutes(session.tables.records('mute'), (id) => session.tables.segment(id) !== null);
    return muteIndex;
  }

  function article(document: string): ArticleFindings | null {
    const known = articles.get(document);
    if (known) {
      articles.delete(document);
      articles.set(document, known);
      return known;
    }
    const record = session.tables.document(document);
    if (!record) return null;
    const stored = keeper.isFresh(document) ? keeper.load(document) : null;
    if (stored === null) keeper.outdate(document);
    const made = articleFindings(document, checkOptions, stored, isTogether);
    made.setRows(rowsToCheck(session.tables.segmentsOf(document)), record.header);
    articles.set(document, made);
    unload();
    return made;
  }

  /** Articles looked at longest ago are let go; what was found in them is in the file. */
  function unload(): void {
    for (const [document, loaded] of articles) {
      if (articles.size <= mostLoaded) return;
      if (!queue.has(document) || loaded.complete()) articles.delete(document);
    }
  }

  function want(document: string, first = true): void {
    if (closed) return;
    if (first) urgent.add(document);
    queue.add(document);
    schedule();
  }

  function schedule(): void {
    if (timer === null && queue.size > 0 && !closed) {
      timer = setTimeout(step, urgent.size > 0 || waiting.size > 0 ? 0 : rest);
    }
  }

  function step(): void {
    timer = null;
    const [document] = urgent.size > 0 ? urgent : queue;
    if (closed || document === undefined) return;
    const next = article(document);
    next?.work(performance.now() + slice);
    if (!next || next.complete()) finish(document, next);
    schedule();
  }

  function finish(document: string, checked: ArticleFindings | null): void {
    queue.delete(document);
    urgent.delete(document);
    if (checked) {
      const found = checked.all();
      const { tally, muted } = tallyOf(found, mutes(), document);
      keeper.keep(document, { tally, muted, findings: found });
      options.checked({ documents: [document], segments: null });
    }
    if (running?.left.delete(document)) {
      options.progress(running.total - running.left.size, running.total);
      if (running.left.size === 0) running = null;
    }
    for (const tell of [...waiting]) tell(document);
  }

  function ensure(documents: readonly string[], patience = Number.POSITIVE_INFINITY): Promise<boolean> {
    const left = new Set(
      documents.filter((id) => !keeper.isFresh(id) && session.tables.document(id) !== null),
    );
    if (left.size === 0) return Promise.resolve(true);
    return new Promise((resolve) => {
      const end = (done: boolean) => {
        waiting.delete(look);
        clearTimeout(limit);
        resolve(done);
      };
      const look = (document: string | null) => {
        if (document === null) end(false);
        else if (left.delete(document) && left.size === 0) end(true);
      };
      const limit = Number.isFinite(patience) ? setTimeout(() => end(false), patience) : undefined;
      waiting.add(look);
      for (const document of left) want(document);
    });
  }

  function unchecked(): readonly string[] {
    return documentIds(connection).filter((id) => !keeper.isFresh(id));
  }

  function checkAll(): void {
    const documents = unchecked();
    if (documents.length === 0) {
      options.progress(1, 1);
      return;
    }
    running = { total: documents.length, left: new Set(documents) };
    for (const document of documents) want(document, false);
    options.progress(0, documents.length);
  }

  function cancel(): void {
    queue.clear();
    urgent.clear();
    if (running) options.progress(running.total, running.total);
    running = null;
    for (const tell of [...waiting]) tell(null);
  }

  /** What nobody asked for: everything, where that is soon done. */
  function catchUp(): void {
    if (!options.background) return;
    const documents = unchecked();
    const rows = connection.prepare('SELECT rows FROM documents WHERE id = :id');
    const total = documents.reduce((sum, id) => sum + (rows.get<{ rows: number }>({ id })?.rows ?? 0), 0);
    if (total <= mostUnasked) for (const document of documents) want(document, false);
  }

  /** Loaded articles are checked again at once; others when they are looked at. */
  function reload(documents: Iterable<string>, everything: boolean): void {
    for (const document of documents) {
      const loaded = articles.get(document);
      const record = session.tables.document(document);
      if (!loaded || !record) continue;
      if (everything) loaded.invalidate();
      loaded.setRows(rowsToCheck(session.tables.segmentsOf(document)), record.header);
      if (!loaded.complete()) want(document);
    }
  }

  function recheck(document: string, segments: readonly string[]): void {
    const loaded = articles.get(document);
    keeper.outdate(document);
    if (!loaded) {
      if (options.background) want(document, false);
      return;
    }
    const rows = rowsToCheck(segments.flatMap((id) => session.tables.segment(id) ?? []));
    for (const row of rows) if (loaded.indexOf(String(row.id)) >= 0) loaded.setRow(row);
    if (loaded.complete()) finish(document, loaded);
    else want(document);
    options.checked({ documents: [document], segments });
  }

  function changed(change: ProjectChange): void {
    const { documents, segments, records } = change;
    if (records.includes('mute')) muteIndex = null;
    if (records.some((kind) => kind === 'term' || kind === 'confusion')) lists.changed();
    if (documents === 'all' || records.some((kind) => kind !== 'mute')) {
      const before = stamp;
      base = null;
      stamp = null;
      muteIndex = null;
      keeper.refresh();
      reload([...articles.keys()], fingerprint() !== before);
      catchUp();
      options.checked({ documents: 'all', segments: null });
    } else if (records.length > 0) {
      retally(documents);
    } else if (segments !== null && segments.length <= mostAtOnce && documents.length === 1) {
      recheck(documents[0]!, segments);
    } else {
      for (const document of documents) keeper.outdate(document);
      reload(documents, false);
      if (options.background) for (const document of documents) want(document, false);
      options.checked({ documents, segments: null });
    }
  }

  /** A mute hides findings that are known; nothing is checked. */
  function retally(documents: readonly string[]): void {
    for (const document of documents) {
      const loaded = article(document);
      if (loaded?.complete()) finish(document, loaded);
    }
    options.checked({ documents: documents.length > 0 ? documents : 'all', segments: null });
  }

  function tally(document: string): ReturnType<typeof tallyOf> | null {
    const known = keeper.tally(document);
    if (!known) return null;
    const muted = mutes().checks;
    const open = Object.entries(known.tally).filter(([check]) => !muted.has(check));
    const hidden = Object.entries(known.tally).filter(([check]) => muted.has(check));
    const sum = hidden.reduce((all, [, { minor, major, critical }]) => all + minor + major + critical, 0);
    return { tally: Object.fromEntries(open), muted: known.muted + sum };
  }

  // After the first rows are on the screen.
  const start = options.background ? setTimeout(catchUp, startAfter) : undefined;

  return {
    article,
    loaded: (document) => {
      const known = articles.get(document);
      if (!known && options.background) want(document);
      return known ?? null;
    },
    counts: (document) => {
      const known = tally(document);
      if (!known) return null;
      const lines = Object.values(known.tally);
      const sum = (severity: Severity) => lines.reduce((all, line) => all + line[severity], 0);
      return Object.fromEntries(severities.map((each) => [each, sum(each)])) as Record<Severity, number>;
    },
    tally,
    isFresh: keeper.isFresh,
    want,
    ensure,
    checkAll,
    cancel,
    state: () => {
      const documents = documentIds(connection);
      const checked = documents.filter(keeper.isFresh).length;
      return { running: running !== null, checked, total: documents.length };
    },
    mutes,
    setting,
    changed,
    close: () => {
      closed = true;
      if (timer) clearTimeout(timer);
      clearTimeout(start);
      keeper.close();
      for (const tell of [...waiting]) tell(null);
    },
  };
}

/** A check that is no longer there is run no more, whatever it was. */
function isTogether(id: string): boolean {
  return isCheckId(id) && checks[id].scope === 'article';
}

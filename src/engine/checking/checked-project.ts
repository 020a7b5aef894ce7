/**
 * The findings of an open project: which articles are checked as they stand, what checking them rests on, and what
 * becomes of it when something changes. The work is done in slices (check-queue.ts), and kept (findings-keeper.ts).
 */
import type { ChecksState } from '../../contract/finding-views';
import type { Checked, ProjectChange } from '../../contract/views';
import { type Severity, severities } from '../../core/checks/check';
import { indexMutes, type MuteIndex } from '../../core/checks/muting';
import { checks, isCheckId } from '../../core/checks/registry';
import { rowsToCheck } from '../../core/checks/rows';
import { mutePlaces } from '../../core/project/mute-places';
import type { Setting } from '../../core/project/records';
import { tolerating } from '../damage-guard';
import type { Session } from '../session';
import { documentIds, documentsWith } from '../store/library-queries';
import type { WordLists } from '../terms/lists';
import { advisers } from './advisers';
import { type ArticleFindings, articleFindings, tallyOf } from './article-findings';
import { checkBasis } from './check-basis';
import { checkQueue, type Progress } from './check-queue';
import { findingsKeeper } from './findings-keeper';
import { loadedArticles, longArticle } from './loaded-articles';

export interface CheckedProject {
  /** The article with its rows loaded; not all of it need be checked. Null for one that is not there. */
  readonly article: (document: string) => ArticleFindings | null;
  /** The same for rows that are looked at, where it is loaded already; else it will be soon, and `checked` tells of it. */
  readonly look: (document: string, from: number, to: number) => ArticleFindings | null;
  /** Open findings by severity; null for an article that was never checked. */
  readonly counts: (document: string) => Readonly<Record<Severity, number>> | null;
  /** Open findings by check, the muted checks left out, and how many are muted. */
  readonly tally: (document: string) => ReturnType<typeof tallyOf> | null;
  /** Findings of a check in all articles, as far as they were checked, be it muted or not. */
  readonly foundBy: (check: string) => number;
  readonly isFresh: (document: string) => boolean;
  /** True for an article that takes too long to be waited for. */
  readonly isLong: (document: string) => boolean;
  /** Resolves when the articles are checked: true, or false when canceled or after `patience` milliseconds. */
  readonly ensure: (documents: readonly string[], patience?: number) => Promise<boolean>;
  readonly checkAll: () => void;
  readonly cancel: () => void;
  readonly state: () => ChecksState;
  readonly mutes: () => MuteIndex;
  readonly setting: (name: Setting['name']) => Setting | null;
  readonly changed: (change: ProjectChange) => void;
  /** Word lists that are not the project's own have changed. */
  readonly listsChanged: () => void;
  readonly close: () => void;
}

export interface CheckedProjectOptions {
  readonly checked: (what: Checked) => void;
  readonly progress: (done: number, total: number) => void;
  /** Whether articles are checked without being asked for. */
  readonly background: boolean;
}

/** Rows that are checked before an edit is answered; more are left to the slices. */
const mostAtOnce = 50;
/** A project with more rows unchecked than this is checked when it is asked for: some ten seconds of work. */
const mostUnasked = 20_000;
/** Milliseconds after opening at which checking begins. */
const startAfter = 400;

export function checkedProject(
  session: Session,
  lists: WordLists,
  options: CheckedProjectOptions,
): CheckedProject {
  const { connection } = session.file;
  let muteIndex: MuteIndex | null = null;
  /** The article in front of somebody: the only one that advice is asked about. */
  let looked: string | null = null;
  const placeOf = mutePlaces(session.tables);
  const setting = (name: Setting['name']) => session.tables.record('setting', name);
  const basis = checkBasis(session, lists);
  const keeper = findingsKeeper(session, basis.fingerprint);
  const queue = checkQueue({
    // An article that cannot be read leaves the queue; what is damaged is noted.
    work: (document, until) => tolerating(session.file, 'done' as const, () => work(document, until)),
    progress: options.progress,
  });
  const advice = advisers(basis.grammar, queue.wake);
  const articles = loadedArticles({
    load,
    busy: queue.waits,
    keep: (checked) => tolerating(session.file, undefined, () => keep(checked)),
  });

  function mutes(): MuteIndex {
    muteIndex ??= indexMutes(
      session.tables.records('mute'),
      (id) => session.tables.segment(id) !== null,
      placeOf,
    );
    return muteIndex;
  }

  function load(document: string): ArticleFindings | null {
    const record = session.tables.document(document);
    if (!record) return null;
    const stored = keeper.isFresh(document) ? keeper.load(document) : null;
    if (stored === null) keeper.outdate(document);
    const made = articleFindings(document, () => optionsOf(document), stored, isTogether);
    made.setRows(rowsToCheck(session.tables.segmentsOf(document)), record.header);
    return made;
  }

  function optionsOf(document: string) {
    return { ...basis.options(document), ...advice.options() };
  }

  function work(document: string, until: number): Progress {
    if (!advice.ready()) return 'blocked';
    const next = articles.get(document);
    next?.work(until);
    if (next && !next.complete()) {
      // Nobody waits for the end of a long one: what is looked at comes first in it.
      if (next.rows() > longArticle) queue.calm(document);
      const news = next.news();
      if (news.length > 0) options.checked({ documents: [document], segments: news });
      return 'more';
    }
    if (next) {
      articles.keepSoon(next);
      if (document === looked)
        advice.advise(next.allRows(), (segments) =>
          tolerating(session.file, undefined, () => recheckAdvised(document, segments)),
        );
    }
    return 'done';
  }

  function recheckAdvised(document: string, segments: readonly string[]): void {
    const loaded = articles.peek(document);
    loaded?.again(segments);
    if (loaded) queue.want(document, true);
  }

  function keep(checked: ArticleFindings): void {
    const { document } = checked;
    const findings = checked.all();
    keeper.keep(document, { ...tallyOf(findings, mutes(), document), findings });
    options.checked({ documents: [document], segments: null });
  }

  function unchecked(): readonly string[] {
    return documentIds(connection).filter((id) => !keeper.isFresh(id));
  }

  /** What nobody asked for: everything, where that is soon done. */
  function catchUp(): void {
    if (!options.background) return;
    const documents = unchecked();
    const rows = connection.prepare('SELECT rows FROM documents WHERE id = :id');
    const total = documents.reduce((sum, id) => sum + (rows.get<{ rows: number }>({ id })?.rows ?? 0), 0);
    if (total <= mostUnasked) for (const document of documents) queue.want(document, false);
  }

  /** Rows of the loaded articles are read again; of the others when they are looked at. */
  function reload(documents: Iterable<string>): void {
    for (const document of documents) {
      const loaded = articles.peek(document);
      const record = session.tables.document(document);
      if (!loaded || !record) continue;
      loaded.setRows(rowsToCheck(session.tables.segmentsOf(document)), record.header);
      if (!loaded.complete()) queue.want(document, true);
    }
  }

  function recheck(document: string, segments: readonly string[]): void {
    const loaded = articles.peek(document);
    keeper.outdate(document);
    if (loaded) {
      const rows = rowsToCheck(segments.flatMap((id) => session.tables.segment(id) ?? []));
      for (const row of rows) if (loaded.indexOf(String(row.id)) >= 0) loaded.setRow(row, advice.ready());
      queue.want(document, true);
      options.checked({ documents: [document], segments });
    } else if (options.background) queue.want(document, false);
  }

  /** Lists, names or style have changed: only articles that hold one of the words can have other findings. */
  function rebase(): void {
    const fresh = keeper.fresh();
    const change = basis.renew();
    if (change.changed === 'nothing') return;
    const touched = change.changed === 'words' ? new Set(documentsWith(connection, change.words)) : null;
    if (touched) keeper.restamp(fresh.filter((document) => !touched.has(document)));
    else keeper.refresh();
    for (const loaded of articles.all()) {
      if (touched && !touched.has(loaded.document)) continue;
      loaded.invalidate();
      queue.want(loaded.document, true);
    }
    if (options.background && touched) for (const document of touched) queue.want(document, false);
  }

  function changed(change: ProjectChange): void {
    const { documents, segments, records } = change;
    if (records.includes('mute') || segments === null) muteIndex = null;
    if (records.some((kind) => kind === 'term' || kind === 'confusion')) lists.changed();
    if (records.some((kind) => kind !== 'mute')) rebase();
    if (documents === 'all') {
      rebase();
      keeper.refresh();
      reload(articles.all().map(({ document }) => document));
      catchUp();
    } else if (records.length > 0) retally(documents);
    else if (segments !== null && segments.length <= mostAtOnce && documents.length === 1) {
      recheck(documents[0]!, segments);
      return;
    } else {
      for (const document of documents) keeper.outdate(document);
      reload(documents);
      if (options.background) for (const document of documents) queue.want(document, false);
    }
    const wide = documents === 'all' || documents.length === 0;
    options.checked({ documents: wide ? 'all' : documents, segments: null });
  }

  /** A mute hides findings that are known; nothing is checked. */
  function retally(documents: readonly string[]): void {
    for (const document of documents) {
      const loaded = articles.get(document);
      if (loaded?.complete()) keep(loaded);
    }
  }

  function tally(document: string): ReturnType<typeof tallyOf> | null {
    const known = keeper.tally(document);
    if (!known) return null;
    const muted = mutes().checks;
    if (muted.size === 0) return known;
    const lines = Object.entries(known.tally);
    const hidden = lines.filter(([check]) => muted.has(check));
    const sum = hidden.reduce((all, [, { minor, major, critical }]) => all + minor + major + critical, 0);
    const open = Object.fromEntries(lines.filter(([check]) => !muted.has(check)));
    return { tally: open, muted: known.muted + sum };
  }

  // After the first rows are on the screen.
  const start = options.background
    ? setTimeout(() => tolerating(session.file, undefined, catchUp), startAfter)
    : undefined;

  return {
    article: articles.get,
    look: (document, from, to) => {
      looked = document;
      const known = articles.peek(document);
      if (!known) {
        if (options.background) queue.want(document, true);
        return null;
      }
      known.lookAt(from, to);
      return known;
    },
    counts: (document) => {
      const known = tally(document);
      if (!known) return null;
      const sum: Record<Severity, number> = { minor: 0, major: 0, critical: 0 };
      for (const line of Object.values(known.tally)) for (const each of severities) sum[each] += line[each];
      return sum;
    },
    tally,
    foundBy: (check) =>
      documentIds(connection).reduce((sum, id) => {
        const line = keeper.tally(id)?.tally[check];
        return line ? sum + line.minor + line.major + line.critical : sum;
      }, 0),
    isFresh: keeper.isFresh,
    isLong: (document) => (articles.get(document)?.rows() ?? 0) > longArticle,
    ensure: (documents, patience = Number.POSITIVE_INFINITY) =>
      queue.wait(
        documents.filter((id) => !keeper.isFresh(id) && session.tables.document(id) !== null),
        patience,
      ),
    checkAll: () => {
      const documents = unchecked();
      if (documents.length > 0) queue.run(documents);
      else options.progress(1, 1);
    },
    cancel: queue.cancel,
    state: () => {
      const documents = documentIds(connection);
      const checked = documents.filter(keeper.isFresh).length;
      return { running: queue.running(), checked, total: documents.length };
    },
    mutes,
    setting,
    changed,
    listsChanged: () => {
      lists.changed();
      rebase();
      catchUp();
      options.checked({ documents: 'all', segments: null });
    },
    close: () => {
      clearTimeout(start);
      queue.close();
      advice.close();
      articles.close();
      keeper.close();
    },
  };
}

/** A check that is no longer there is run no more, whatever it was. */
function isTogether(id: string): boolean {
  return isCheckId(id) && checks[id].scope === 'article';
}

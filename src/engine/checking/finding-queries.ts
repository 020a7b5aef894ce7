/** What is asked about findings: of a row, an article or the project, the next one, what is muted, the gate. */
import type { EngineInput } from '../../contract/engine-calls';
import type {
  FindingCounts,
  FindingOnRow,
  FindingPlace,
  FindingsPage,
  FindingView,
  GateView,
  MuteView,
} from '../../contract/finding-views';
import type { Page } from '../../contract/views';
import { type Severity, severities } from '../../core/checks/check';
import { atLeast, findingKey, type NumberedFinding, weighedSeverity } from '../../core/checks/muting';
import { defaultGate, type Gate, settingOf } from '../../core/project/records';
import type { Session } from '../session';
import { documentIds } from '../store/library-queries';
import { people } from '../store/people-queries';
import type { ArticleFindings } from './article-findings';
import type { CheckedProject } from './checked-project';

/** Findings that a gate names; the rest it counts. */
const mostNamed = 50;

/** Open findings of a loaded article's row, as the row shows them. */
export function findingsOnRow(
  project: CheckedProject,
  article: ArticleFindings,
  segment: string,
): readonly FindingOnRow[] {
  const mutes = project.mutes();
  return article
    .ofRow(segment)
    .filter((finding) => mutes.of(finding, article.document) === null)
    .map(onRow);
}

function onRow(finding: NumberedFinding): FindingOnRow {
  const { check, severity, side, start, end, quote, occurrence, message, suggestion, evidence } = finding;
  const key = `${findingKey(finding)}\n${occurrence}`;
  return { key, check, severity, side, start, end, quote, occurrence, message, suggestion, evidence };
}

/**
 * Findings in the order of their articles, rows and places, or the heaviest first. Articles that are not checked are
 * passed over. Reads every article that may hold one; keeps what the page needs.
 */
export function findingsPage(
  session: Session,
  project: CheckedProject,
  query: EngineInput<'findings'>,
): FindingsPage {
  const document = query.document ?? documentOfSegment(session, query.segment);
  const documents = document === null ? documentIds(session.file.connection) : [document];
  const end = query.offset + query.limit;
  const bySeverity: Record<Severity, number> = { minor: 0, major: 0, critical: 0 };
  const first: Record<Severity, FindingView[]> = { minor: [], major: [], critical: [] };
  const placed: FindingView[] = [];
  let total = 0;
  for (const id of documents) {
    if (document === null && !mayHold(project, id, query)) continue;
    for (const view of viewsOf(session, project, id, query)) {
      if (query.order !== 'severity' && total >= query.offset && total < end) placed.push(view);
      if (query.order === 'severity' && first[view.severity].length < end) first[view.severity].push(view);
      bySeverity[view.severity]++;
      total++;
    }
  }
  const heaviest = severities.toReversed().flatMap((severity) => first[severity]);
  const items = query.order === 'severity' ? heaviest.slice(query.offset, end) : placed;
  return { total, offset: query.offset, items, bySeverity };
}

function documentOfSegment(session: Session, segment: string | undefined): string | null {
  return segment === undefined ? null : (session.tables.segment(segment)?.document ?? null);
}

/** By the counts alone, so that a list of one check reads only the articles that have it. */
function mayHold(project: CheckedProject, document: string, query: EngineInput<'findings'>): boolean {
  const known = project.tally(document);
  if (!known) return false;
  if (query.muted) return known.muted > 0;
  const lines = Object.entries(known.tally).filter(
    ([check]) => query.check === undefined || check === query.check,
  );
  const wanted = severities.filter((each) => atLeast(each, query.severity ?? 'minor'));
  return lines.some(([, line]) => wanted.some((each) => line[each] > 0));
}

function viewsOf(
  session: Session,
  project: CheckedProject,
  document: string,
  query: Omit<EngineInput<'findings'>, 'offset' | 'limit'>,
): readonly FindingView[] {
  const article = project.article(document);
  const record = session.tables.document(document);
  if (!article || !record) return [];
  const mutes = project.mutes();
  const found = query.segment === undefined ? article.all() : article.ofRow(query.segment);
  return found.flatMap((finding): readonly FindingView[] => {
    if (query.check !== undefined && finding.check !== query.check) return [];
    if (!atLeast(finding.severity, query.severity ?? 'minor')) return [];
    const mute = mutes.of(finding, document);
    if ((mute !== null) !== (query.muted ?? false)) return [];
    return [viewOf(finding, article, record.title, mute)];
  });
}

function viewOf(
  finding: NumberedFinding,
  article: ArticleFindings,
  documentTitle: string,
  mute: FindingView['mute'],
): FindingView {
  return {
    ...onRow(finding),
    document: article.document,
    documentTitle,
    segment: finding.segment,
    row: article.indexOf(finding.segment),
    zone: article.row(finding.segment)?.zone ?? 'paragraph',
    mute,
  };
}

/**
 * The next open finding from a place, going round the end once; null where the article has none and, where one beyond
 * it is asked for, no other has either.
 */
export function nextFinding(
  session: Session,
  project: CheckedProject,
  query: EngineInput<'nextFinding'>,
): FindingPlace | null {
  const { document, row, offset, from, backwards = false, severity } = query;
  const scope = severity === undefined ? {} : { severity };
  const views = viewsOf(session, project, document, scope);
  if (views.length === 0) {
    const [found, index] = (query.beyond && beyond(session, project, query)) || [[], 0];
    const finding = found[index];
    return finding ? { finding, number: index + 1, total: found.length } : null;
  }
  // The Korean's come before those of its English, wherever they stand in it.
  const place = (view: FindingView) => (view.side === 'source' ? -0.5 : view.start);
  const after = (view: FindingView) => view.row > row || (view.row === row && place(view) > offset);
  const before = (view: FindingView) => view.row < row || (view.row === row && place(view) < offset);
  const last = from && views.findIndex(({ segment, key }) => segment === from.segment && key === from.key);
  const found =
    last !== undefined && last >= 0
      ? last + (backwards ? -1 : 1)
      : backwards
        ? views.findLastIndex(before)
        : views.findIndex(after);
  const index = found >= 0 && found < views.length ? found : backwards ? views.length - 1 : 0;
  return { finding: views[index]!, number: index + 1, total: views.length };
}

/** The findings of the nearest other article that has any, in the order of the library and round its end. */
function beyond(
  session: Session,
  project: CheckedProject,
  { document, backwards = false, severity }: EngineInput<'nextFinding'>,
): readonly [readonly FindingView[], number] | null {
  const ids = documentIds(session.file.connection);
  const here = ids.indexOf(document);
  const round = [...ids.slice(here + 1), ...ids.slice(0, Math.max(0, here))];
  const scope = severity === undefined ? {} : { severity };
  for (const id of backwards ? round.toReversed() : round) {
    if (!mayHold(project, id, { offset: 0, limit: 1, ...scope })) continue;
    const views = viewsOf(session, project, id, scope);
    if (views.length > 0) return [views, backwards ? views.length - 1 : 0];
  }
  return null;
}

/** Articles with open findings, those with the heaviest first; of the others nothing is known to be wrong. */
export function documentsByFindings(session: Session, project: CheckedProject): readonly string[] {
  const counted = documentIds(session.file.connection).flatMap((id) => {
    const counts = project.counts(id);
    return counts && counts.minor + counts.major + counts.critical > 0 ? [{ id, counts }] : [];
  });
  return counted
    .toSorted(
      ({ counts: a }, { counts: b }) => b.critical - a.critical || b.major - a.major || b.minor - a.minor,
    )
    .map(({ id }) => id);
}

export function findingCounts(
  session: Session,
  project: CheckedProject,
  { document }: EngineInput<'findingCounts'>,
): FindingCounts {
  const documents = document === undefined ? documentIds(session.file.connection) : [document];
  const bySeverity: Record<Severity, number> = { minor: 0, major: 0, critical: 0 };
  const byCheck: Record<string, number> = {};
  let muted = 0;
  let unchecked = 0;
  for (const id of documents) {
    const known = project.tally(id);
    if (!project.isFresh(id)) unchecked++;
    if (!known) continue;
    muted += known.muted;
    for (const [check, line] of Object.entries(known.tally)) {
      for (const severity of severities) bySeverity[severity] += line[severity];
      byCheck[check] = (byCheck[check] ?? 0) + line.minor + line.major + line.critical;
    }
  }
  return { bySeverity, byCheck, muted, unchecked };
}

/** Mutes, the newest first. What each hides is counted in the articles it concerns, of a whole check by the counts. */
export function mutesPage(
  session: Session,
  project: CheckedProject,
  query: EngineInput<'mutes'>,
): Page<MuteView> {
  const names = new Map(people(session.file.connection).map(({ id, name }) => [id, name]));
  const all = session.tables
    .records('mute')
    .filter(
      (mute) => query.document === undefined || (mute.scope !== 'check' && mute.document === query.document),
    )
    .toSorted((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : 0));
  const hidden = new Map<string, number>();
  const shown = all.slice(query.offset, query.offset + query.limit);
  const documents = new Set(shown.flatMap((mute) => (mute.scope === 'check' ? [] : [mute.document])));
  for (const document of documents) {
    for (const { mute } of viewsOf(session, project, document, { muted: true })) {
      if (mute) hidden.set(mute.id, (hidden.get(mute.id) ?? 0) + 1);
    }
  }
  const items = shown.map((mute): MuteView => {
    const title = mute.scope === 'check' ? null : (session.tables.document(mute.document)?.title ?? '');
    const hides = mute.scope === 'check' ? project.foundBy(mute.check) : (hidden.get(mute.id) ?? 0);
    return { mute, documentTitle: title, by: names.get(mute.by) ?? '', hides };
  });
  return { total: all.length, offset: query.offset, items };
}

export function gateOf(project: CheckedProject): Gate {
  return settingOf(project.setting, 'gate', defaultGate);
}

/** What the gate says to articles that have been checked. The heaviest findings come first, a headline's before others. */
export function gateView(session: Session, project: CheckedProject, documents: readonly string[]): GateView {
  const gate = gateOf(project);
  const counting =
    gate.action === 'off'
      ? []
      : documents.flatMap((document) =>
          viewsOf(session, project, document, {}).filter(({ severity, zone }) =>
            atLeast(weighedSeverity(severity, zone), gate.severity),
          ),
        );
  const weight = ({ severity, zone }: FindingView) => severities.indexOf(weighedSeverity(severity, zone));
  const findings = counting.toSorted((a, b) => weight(b) - weight(a)).slice(0, mostNamed);
  return {
    gate,
    count: counting.length,
    findings,
    articles: new Set(counting.map((each) => each.document)).size,
  };
}

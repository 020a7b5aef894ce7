/** What is asked about findings: of a row, an article or the project, the next one, what is muted, the gate. */
import type { EngineInput } from '../../contract/engine-calls';
import type {
  FindingCounts,
  FindingOnRow,
  FindingPlace,
  FindingView,
  GateView,
  MuteView,
} from '../../contract/finding-views';
import type { Page } from '../../contract/views';
import { type Severity, severities } from '../../core/checks/check';
import { atLeast, findingKey, type NumberedFinding, weighedSeverity } from '../../core/checks/muting';
import { defaultGate, type Gate, settingOf } from '../../core/project/records';
import type { Session } from '../session';
import { documentIds, people } from '../store/library-queries';
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
  const { check, severity, side, start, end, quote, occurrence, message, suggestion } = finding;
  const key = `${findingKey(finding)}\n${occurrence}`;
  return { key, check, severity, side, start, end, quote, occurrence, message, suggestion };
}

/** Findings in the order of their articles, rows and places. Articles that are not checked are passed over. */
export function findingsPage(
  session: Session,
  project: CheckedProject,
  query: EngineInput<'findings'>,
): Page<FindingView> {
  const document = query.document ?? documentOfSegment(session, query.segment);
  const documents = document === null ? documentIds(session.file.connection) : [document];
  const items: FindingView[] = [];
  let total = 0;
  for (const id of documents) {
    if (document === null && !mayHold(project, id, query)) continue;
    for (const view of viewsOf(session, project, id, query)) {
      if (total >= query.offset && items.length < query.limit) items.push(view);
      total++;
    }
  }
  return { total, offset: query.offset, items };
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
    evidence: finding.evidence,
    mute,
  };
}

/** The next open finding from a place, going round the end once; null where the article has none. */
export function nextFinding(
  session: Session,
  project: CheckedProject,
  query: EngineInput<'nextFinding'>,
): FindingPlace | null {
  const { document, row, offset, backwards = false, severity } = query;
  const views = viewsOf(session, project, document, severity === undefined ? {} : { severity });
  if (views.length === 0) return null;
  const after = (view: FindingView) => view.row > row || (view.row === row && view.start > offset);
  const before = (view: FindingView) => view.row < row || (view.row === row && view.start < offset);
  const found = backwards ? views.findLastIndex(before) : views.findIndex(after);
  const index = found >= 0 ? found : backwards ? views.length - 1 : 0;
  return { finding: views[index]!, number: index + 1, total: views.length };
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
    return { mute, documentTitle: title, by: names.get(mute.by) ?? '', hides: hidden.get(mute.id) ?? 0 };
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

/** Checks as the engine offers them: the calls, and what becomes of findings when a project opens, changes, closes. */
import type { EngineApi } from '../../contract/engine-calls';
import type { FindingOnRow, GateView } from '../../contract/finding-views';
import { fail, ok, type Result } from '../../contract/result';
import type { EngineEvents, Page, ProjectChange, RowView } from '../../contract/views';
import type { Severity } from '../../core/checks/check';
import { checkList } from '../../core/checks/registry';
import { apLikeStyle } from '../../core/checks/style-profile';
import type { CommandOf } from '../../core/project/commands';
import { settingOf } from '../../core/project/records';
import type { Session } from '../session';
import { documentIds } from '../store/library-queries';
import type { WordLists } from '../terms/lists';
import { type CheckedProject, checkedProject } from './checked-project';
import {
  documentsByFindings,
  findingCounts,
  findingsOnRow,
  findingsPage,
  gateOf,
  gateView,
  mutesPage,
  nextFinding,
} from './finding-queries';

type CheckingCalls = Pick<
  EngineApi,
  | 'findings'
  | 'findingCounts'
  | 'nextFinding'
  | 'checkAll'
  | 'cancelChecks'
  | 'checksState'
  | 'checks'
  | 'mutes'
  | 'projectSettings'
  | 'gate'
>;

export interface Checking {
  readonly calls: CheckingCalls;
  readonly opened: (session: Session) => void;
  readonly changed: (change: ProjectChange) => void;
  readonly closed: () => void;
  /** Open findings by severity; null for an article that was never checked. */
  readonly counts: (document: string) => Readonly<Record<Severity, number>> | null;
  /** Articles with open findings, the heaviest first. */
  readonly byFindings: () => readonly string[];
  /** A mute that names a finding by its number, with the place of the words: it then stays on them. */
  readonly placed: (mute: CommandOf<'mute'>) => Promise<CommandOf<'mute'>>;
  /** The rows of a page with their findings. */
  readonly withFindings: (document: string, page: Page<RowView>) => Page<RowView>;
  /** Whether an export may go ahead; checks the articles first where that matters. */
  readonly admit: (documents: readonly string[], acknowledged: boolean) => Promise<Result<GateView | null>>;
}

interface Opened {
  readonly session: Session;
  readonly project: CheckedProject;
}

/** Milliseconds that a window waits for an article to be checked: the rest is sent when it is done. */
const patience = 3000;

export function checking(
  lists: WordLists,
  emit: <K extends keyof EngineEvents>(event: K, value: EngineEvents[K]) => void,
  background: boolean,
): Checking {
  let open: Opened | null = null;

  const withProject = <T>(work: (opened: Opened) => Result<T> | Promise<Result<T>>): Promise<Result<T>> =>
    open ? Promise.resolve(work(open)) : Promise.resolve(fail('no-project'));

  const noFindings: readonly FindingOnRow[] = [];

  /** Waits for an article to be checked, but not for a very long one; without a window as long as it takes. */
  const settled = (project: CheckedProject, document: string) =>
    project.ensure(
      [document],
      project.isLong(document) ? 0 : background ? patience : Number.POSITIVE_INFINITY,
    );

  async function gate({ session, project }: Opened, given: readonly string[]): Promise<Result<GateView>> {
    const documents = given.length > 0 ? given : documentIds(session.file.connection);
    const off = gateOf(project).action === 'off';
    if (!off && !(await project.ensure(documents))) return fail('canceled');
    return ok(gateView(session, project, documents));
  }

  const calls: CheckingCalls = {
    findings: (query) =>
      withProject(async ({ session, project }) => {
        const document = query.document ?? session.tables.segment(query.segment ?? '')?.document;
        if (document !== undefined) await settled(project, document);
        return ok(findingsPage(session, project, query));
      }),
    findingCounts: (query) =>
      withProject(({ session, project }) => ok(findingCounts(session, project, query))),
    nextFinding: (query) =>
      withProject(async ({ session, project }) => {
        await settled(project, query.document);
        return ok(nextFinding(session, project, query));
      }),
    checkAll: () =>
      withProject(({ project }) => {
        project.checkAll();
        return ok(project.state());
      }),
    cancelChecks: () =>
      withProject(({ project }) => {
        project.cancel();
        return ok(project.state());
      }),
    checksState: () => withProject(({ project }) => ok(project.state())),
    checks: () =>
      withProject(({ project }) => {
        const muted = project.mutes().checks;
        return ok(
          checkList.map(({ id, severity, needsSource }) => ({
            id,
            severity,
            needsSource,
            mute: muted.get(id) ?? null,
          })),
        );
      }),
    mutes: (query) => withProject(({ session, project }) => ok(mutesPage(session, project, query))),
    projectSettings: () =>
      withProject(({ project }) =>
        ok({
          gate: gateOf(project),
          style: settingOf(project.setting, 'style', apLikeStyle),
          repetitions: settingOf(project.setting, 'repetitions', true),
          grammar: settingOf(project.setting, 'grammar', false),
        }),
      ),
    gate: ({ documents }) => withProject((opened) => gate(opened, documents)),
  };

  async function placed(mute: CommandOf<'mute'>): Promise<CommandOf<'mute'>> {
    const { scope, segment, check, code, quote, side, start, occurrence = 0 } = mute;
    const row = segment === undefined ? null : open?.session.tables.segment(segment);
    if (!open || !row || scope !== 'one' || start !== undefined) return mute;
    const { project } = open;
    await settled(project, row.document);
    const found = project
      .article(row.document)
      ?.ofRow(row.id)
      .find(
        (finding) =>
          finding.check === check &&
          finding.message.code === code &&
          finding.quote === quote &&
          finding.occurrence === occurrence &&
          finding.side === (side ?? finding.side),
      );
    return found ? { ...mute, side: found.side, start: found.start } : mute;
  }

  return {
    calls,
    placed,
    opened: (session) => {
      open?.project.close();
      const project = checkedProject(session, lists, {
        background,
        checked: (what) => emit('checked', what),
        progress: (done, total) => emit('progress', { task: 'checks', done, total }),
      });
      open = { session, project };
    },
    changed: (change) => open?.project.changed(change),
    closed: () => {
      open?.project.close();
      open = null;
    },
    counts: (document) => open?.project.counts(document) ?? null,
    byFindings: () => (open ? documentsByFindings(open.session, open.project) : []),
    withFindings: (document, page) => {
      const article = open?.project.look(document, page.offset, page.offset + page.items.length);
      if (!open || !article) return page;
      const { project } = open;
      return {
        ...page,
        items: page.items.map((row) => {
          const findings = findingsOnRow(project, article, row.id);
          return { ...row, findings: findings.length > 0 ? findings : noFindings };
        }),
      };
    },
    admit: (documents, acknowledged) =>
      withProject(async (opened) => {
        const { action, severity } = gateOf(opened.project);
        if (action === 'off' || (action === 'warn' && acknowledged)) return ok(null);
        const view = await gate(opened, documents);
        if (!view.ok || view.value.count === 0) return view;
        const params = { count: view.value.count, severity };
        return fail(action === 'refuse' ? 'gate-closed' : 'gate-open-findings', params);
      }),
  };
}

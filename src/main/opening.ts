/** What is opened without the window asking: at the start, from the list of recent projects, from outside. */
import type { MainEvents } from '../contract/main-calls';
import { fail, failureCodes, type Result } from '../contract/result';
import type { ImportReply } from '../contract/views';
import { sortFiles } from './arguments';
import type { EngineHost } from './engine';
import type { Projects } from './project';

export interface OpeningParts {
  readonly engine: EngineHost;
  readonly projects: Projects;
  /** Tells the window of a failure that no call of its own waits for. */
  readonly failed: (failure: MainEvents['failed']) => void;
  /** Name of the last project where opening it stopped the engine: it is left closed this time. Null otherwise. */
  readonly leftClosed: () => string | null;
  /** Has the window save what is typed; false to leave everything as it is. */
  readonly settle: () => Promise<boolean>;
  readonly focus: () => void;
}

export interface Opening {
  /** Settles when there is a project to show, or it is known that there is none. */
  readonly openFirst: (files: readonly string[]) => Promise<void>;
  readonly openRecent: (index: number) => Promise<void>;
  /** Files from a second start or from the system. */
  readonly openFiles: (files: readonly string[]) => Promise<void>;
}

export function opening({ engine, projects, failed, leftClosed, settle, focus }: OpeningParts): Opening {
  const note = (result: Result<unknown>) => {
    if (!result.ok) failed(result);
  };

  async function importArticles(files: readonly string[]): Promise<void> {
    if (files.length === 0) return;
    if (engine.project() === null) {
      const created = await projects.create();
      if (!created.ok) return note(created);
    }
    const result = await engine.call('importFiles', { files: [...files] });
    note(result);
    if (result.ok) noteWarnings(result.value);
  }

  function noteWarnings({ warnings }: ImportReply): void {
    const known: readonly string[] = failureCodes;
    for (const { code, file, params } of warnings) {
      if (known.includes(code)) failed({ code, params: { file, ...params } });
    }
  }

  return {
    openFirst: async (files) => {
      const { project, articles } = sortFiles(files);
      const closed = leftClosed();
      if (project !== null) note(await projects.open(project));
      else if (closed !== null) failed(fail('project-stopped-engine', { file: closed }));
      else if (projects.recent().length > 0) note(await projects.openRecent(0));
      else if (articles.length === 0) note(await projects.openSample());
      // Asks where to, if there is no project: the window must not wait for that.
      void importArticles(articles);
    },
    openRecent: async (index) => {
      if (await settle()) note(await projects.openRecent(index));
    },
    openFiles: async (files) => {
      focus();
      const { project, articles } = sortFiles(files);
      if (project !== null && project !== engine.project()) {
        if (!(await settle())) return;
        note(await projects.open(project));
      }
      await importArticles(articles);
    },
  };
}

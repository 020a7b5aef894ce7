/** Stand-ins for tests of main's parts: dialogs that answer as told, an engine that notes what it was asked. */
import type { HostCallName } from '../contract/host-calls';
import { fail, ok, type Result } from '../contract/result';
import type { ProjectView, ReadOnlyReason } from '../contract/views';
import type { Dialogs } from './dialog-questions';
import type { EngineHost } from './engine';

export interface Asked {
  readonly open: string[];
  readonly save: string[];
  readonly message: string[];
}

/** Answers are taken in order; what is not answered is cancelled. `asked` collects titles, paths and messages. */
export function fakeDialogs(answers: {
  readonly open?: readonly (readonly string[])[];
  readonly save?: readonly (string | null)[];
  readonly message?: readonly number[];
}): Dialogs & { readonly asked: Asked } {
  const [open, save, message] = [
    [...(answers.open ?? [])],
    [...(answers.save ?? [])],
    [...(answers.message ?? [])],
  ];
  const asked: Asked = { open: [], save: [], message: [] };
  return {
    asked,
    open: async ({ title }) => {
      asked.open.push(title);
      return open.shift() ?? [];
    },
    save: async ({ path }) => {
      asked.save.push(path);
      return save.shift() ?? null;
    },
    message: async (question) => {
      asked.message.push(question.message);
      return message.shift() ?? question.cancel;
    },
  };
}

export function projectView(name: string, documents = 1): ProjectView {
  return {
    name,
    documents,
    segments: 0,
    people: [],
    readOnly: null,
    warnings: [],
    damage: [],
    actor: null,
    place: null,
  };
}

type Answer = (name: HostCallName, input: Readonly<Record<string, unknown>>) => Result<unknown> | undefined;

/** `answer` may answer a call; what it leaves succeeds. */
export function fakeEngine(
  answer: Answer = () => undefined,
  titles: readonly string[] = ['제목: one'],
  readOnly: ReadOnlyReason | null = null,
): EngineHost & { readonly calls: (readonly [HostCallName, unknown])[] } {
  const calls: (readonly [HostCallName, unknown])[] = [];
  let open: string | null = null;
  const call = async (name: HostCallName, input: Readonly<Record<string, unknown>>) => {
    calls.push([name, input]);
    const result = answer(name, input) ?? usual(name, input);
    if (name === 'open' && result.ok) open = String(input.path);
    if (name === 'close') open = null;
    return result;
  };
  const ask = async (name: string) => {
    if (name === 'project') return ok({ ...projectView(String(open)), readOnly });
    if (titles.length === 0) return fail('engine-stopped');
    if (name === 'document') return ok({ title: titles[0] });
    return ok({ total: titles.length, offset: 0, items: titles.map((title) => ({ title })) });
  };
  return {
    calls,
    call: call as unknown as EngineHost['call'],
    ask: ask as unknown as EngineHost['ask'],
    project: () => open,
    connect: () => {},
    setLanguage: () => {},
    stop: async () => {},
  };
}

function usual(name: HostCallName, input: Readonly<Record<string, unknown>>): Result<unknown> {
  if (name === 'open') return ok(projectView(String(input.path)));
  if (name === 'importFiles') return ok({ documents: [], warnings: [] });
  if (name === 'exportTo') return ok({ files: [input.path], lost: [] });
  if (name === 'backups') return ok([]);
  return ok({});
}

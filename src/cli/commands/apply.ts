import { engineInputs } from '../../contract/engine-calls';
import { type Failure, fail, type Result } from '../../contract/result';
import type { CliCommand } from '../command';
import { linesOf, print, readText } from '../io';
import type { Messages } from '../messages';
import { type OpenProject, withProject } from '../project';

export const apply: CliCommand = {
  name: 'apply',
  usage: 'PROJECT COMMANDS.jsonl [--as NAME] [--json]',
  summary: 'apply',
  options: { as: { type: 'string' } },
  positionals: [2, 2],
  run: (context) => {
    const { arguments: given, messages } = context;
    const lines = linesOf(readText(given.positionals[1]!));
    return withProject(given.positionals[0]!, { as: given.text('as') }, context, async (project) => {
      let failed = false;
      for (const [index, line] of lines.entries()) {
        if (line.trim() === '') continue;
        const result = await applyLine(project, line);
        failed ||= !result.ok;
        print(JSON.stringify({ line: index + 1, ...answerOf(result, messages) }));
      }
      return failed ? 2 : 0;
    });
  },
};

async function applyLine({ engine }: OpenProject, line: string): Promise<Result<unknown>> {
  let command: unknown;
  try {
    command = JSON.parse(line);
  } catch {
    return fail('invalid-command', { field: '', problem: 'the line is not JSON' });
  }
  const name = typeof command === 'object' && command !== null && 'command' in command ? command.command : '';
  if (name === 'undo' || name === 'redo') {
    const { command: _, ...given } = command as Record<string, unknown>;
    const fields = engineInputs[name].safeParse(given);
    if (fields.success) return name === 'undo' ? engine.calls.undo(fields.data) : engine.calls.redo({});
    const [issue] = fields.error.issues;
    return fail('invalid-command', { field: issue?.path.join('.') ?? '', problem: issue?.message ?? '' });
  }
  return engine.answer('command', command);
}

function answerOf(result: Result<unknown>, messages: Messages): object {
  if (result.ok) return { ok: true, ...(result.value as object) };
  const { code, params }: Failure = result;
  const message = messages.failure(result);
  if (code !== 'quote-ambiguous') return { ok: false, code, params, message };
  // A list in a sentence is text; a script wants the numbers.
  const places = String(params.places).split(', ').map(Number);
  return { ok: false, code, params: { ...params, places }, message };
}

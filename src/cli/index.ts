/** The command line: `daejo <command> ...`. Exit codes and JSON are a contract with scripts; see README. */
import { largestArticle } from '../contract/limits';
import { type CliCommand, type ExitCode, readArguments } from './command';
import { align } from './commands/align';
import { apply } from './commands/apply';
import { check } from './commands/check';
import { checks } from './commands/checks';
import { commands } from './commands/commands';
import { diff } from './commands/diff';
import { exportCommand } from './commands/export';
import { formats } from './commands/formats';
import { importCommand } from './commands/import';
import { parse } from './commands/parse';
import { segment } from './commands/segment';
import { show } from './commands/show';
import { ter } from './commands/ter';
import { verify } from './commands/verify';
import { CommandLineError, EngineFailure } from './failure';
import { print, tell } from './io';
import { type Messages, messagesIn, type Parameters, terminalLanguage } from './messages';

const list: readonly CliCommand[] = [
  parse,
  segment,
  align,
  diff,
  ter,
  check,
  checks,
  importCommand,
  show,
  apply,
  commands,
  exportCommand,
  verify,
  formats,
];

function help(messages: Messages): string {
  const lines = list.map(
    ({ name, usage, summary }) => `  ${name} ${usage}\n      ${messages.say(summary, limits)}`,
  );
  return `${messages.say('usage')}\n\n${lines.join('\n')}\n`;
}

async function run(given: readonly string[], messages: Messages): Promise<ExitCode> {
  const [name, ...rest] = given;
  if (name === undefined || name === '--help' || name === 'help') {
    print(help(messages));
    return name === undefined ? 2 : 0;
  }
  const command = list.find((one) => one.name === name);
  if (!command) throw new CommandLineError(messages.say('unknown-command', { command: name }));
  if (rest.includes('--help')) {
    print(`daejo ${command.name} ${command.usage}\n\n${messages.say(command.summary, limits)}`);
    return 0;
  }
  const read = readArguments(command, rest, messages);
  return command.run({ arguments: read, messages, json: read.flag('json') });
}

/** What the help says of sizes: megabytes. */
const limits: Parameters = { text: largestArticle.text, page: largestArticle.page };
const messages = messagesIn(terminalLanguage(process.env));
// A reader that stops early (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

try {
  process.exitCode = await run(process.argv.slice(2), messages);
} catch (error) {
  process.exitCode = 2;
  if (error instanceof CommandLineError) tell(error.message);
  else if (error instanceof EngineFailure) tell(messages.failure(error.failure));
  else {
    const kind = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    tell(messages.say('bug', { kind }));
  }
}

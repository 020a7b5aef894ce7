/** What a command of the command line is: a name, its options, and what it does. One file a command. */
import { parseArgs } from 'node:util';
import { CommandLineError } from './failure';
import type { MessageKey, Messages } from './messages';

export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  /** Values it may have, where there are only some. */
  readonly values?: readonly string[];
  readonly required?: boolean;
}

export interface Arguments {
  readonly positionals: readonly string[];
  /** Value of a string option; undefined where it was not given. */
  readonly text: (name: string) => string | undefined;
  readonly flag: (name: string) => boolean;
}

/** 0 done; 1 done, and something differs or is at the gate; 2 some of the input was bad. */
export type ExitCode = 0 | 1 | 2;

export interface CliContext {
  readonly arguments: Arguments;
  readonly messages: Messages;
  readonly json: boolean;
}

export interface CliCommand {
  readonly name: string;
  /** `FILE [--as text|html]`, for the usage line. */
  readonly usage: string;
  readonly summary: MessageKey;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** How many arguments it takes without options: at least and at most. */
  readonly positionals: readonly [least: number, most: number];
  readonly run: (context: CliContext) => Promise<ExitCode> | ExitCode;
}

/** Reads a command's arguments; anything it does not know is an error with the usage line. */
export function readArguments(command: CliCommand, given: readonly string[], messages: Messages): Arguments {
  const usage = `daejo ${command.name} ${command.usage}`;
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(command, given);
  } catch (error) {
    const option = /'(--?[^' ]+)/u.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    throw new CommandLineError(messages.say('unknown-option', { option, usage }));
  }
  const { values, positionals } = parsed;
  const [least, most] = command.positionals;
  if (positionals.length < least || positionals.length > most) {
    throw new CommandLineError(messages.say('wrong-arguments', { count: positionals.length, usage }));
  }
  for (const [name, spec] of Object.entries(command.options)) {
    const value = values[name];
    if (spec.required && value === undefined) {
      throw new CommandLineError(messages.say('missing-option', { option: `--${name}`, usage }));
    }
    if (spec.values && typeof value === 'string' && !spec.values.includes(value)) {
      const allowed = spec.values.join(', ');
      throw new CommandLineError(messages.say('wrong-value', { option: `--${name}`, value, allowed }));
    }
  }
  return {
    positionals,
    text: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
    flag: (name) => values[name] === true,
  };
}

function parse(command: CliCommand, given: readonly string[]) {
  const options: Record<string, { type: 'string' | 'boolean' }> = {
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  };
  for (const [name, { type }] of Object.entries(command.options)) options[name] = { type };
  return parseArgs({ args: [...given], options, allowPositionals: true, strict: true });
}

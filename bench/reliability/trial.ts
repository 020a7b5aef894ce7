/** What the trials of reliability share: the command line as a child process, edits that can be told apart, outcomes. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ShownProject } from '../../e2e/command-line';
import { root } from '../../scripts/runtime/paths';
import { generateProject } from '../generated-project';

/** Null: all that was acknowledged is there, and nothing wrong. Else what is wrong. */
export type Outcome = string | null;

export interface Kind {
  readonly kind: string;
  readonly tries: number;
  /** One trial in a folder of its own; `random` is seeded by kind and number. */
  readonly run: (folder: string, random: () => number) => Promise<Outcome>;
  /** Why it cannot be tried here; null where it can. */
  readonly impossible?: () => string | null;
}

const cli = join(root, 'out/main/cli.js');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line to its end. */
export function daejo(...args: readonly string[]): Ran {
  const options = { encoding: 'utf8', maxBuffer: 1 << 30, timeout: 120_000 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], options);
  return { code: status, stdout, stderr };
}

export interface Edit {
  readonly segment: string;
  readonly text: string;
}

export interface Applying {
  readonly child: ChildProcess;
  /** Numbers of the lines acknowledged so far, in order. */
  readonly acknowledged: number[];
  /** Called at each answer. */
  onAnswer: (line: number) => void;
  /** Resolves with the exit code when the process is gone; null for one that was killed. */
  readonly ended: Promise<number | null>;
}

/** Applies commands, one a line, in a process that can be killed. */
export function applying(project: string, commands: readonly object[]): Applying {
  const child = spawn(process.execPath, [cli, 'apply', project, '-', '--as', 'Bench'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(commands.map((command) => JSON.stringify(command)).join('\n'));
  let rest = '';
  const run: Applying = {
    child,
    acknowledged: [],
    onAnswer: () => {},
    ended: new Promise((resolve) => child.on('close', resolve)),
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const answer = JSON.parse(line) as { readonly line: number; readonly ok: boolean };
      if (answer.ok) run.acknowledged.push(answer.line);
      run.onAnswer(answer.line);
    }
  });
  return run;
}

/** Edits of `rows`, one after the other, each with its number in front; line n of the commands is edit n. */
export function editsOf(rows: readonly string[], count: number, size: number): readonly Edit[] {
  return Array.from({ length: count }, (_, index) => ({
    segment: rows[index % rows.length]!,
    text: `${index + 1} ${'ships wait outside '.repeat(Math.ceil(size / 19))}`.trim(),
  }));
}

export function show(project: string): ShownProject | string {
  const { code, stdout, stderr } = daejo('show', project, '--json');
  if (code !== 0) return `show failed (${code}): ${stderr.trim().split('\n')[0]}`;
  return JSON.parse(stdout) as ShownProject;
}

/** Whether every row shows its last acknowledged edit, or a later one that was on its way. */
export function lostOf(project: string, edits: readonly Edit[], acknowledged: readonly number[]): Outcome {
  const shown = show(project);
  if (typeof shown === 'string') return shown;
  const last = new Map<string, number>();
  for (const line of acknowledged) last.set(edits[line - 1]!.segment, line);
  const texts = new Map(shown.segments.map(({ id, target }) => [id, target]));
  for (const [segment, line] of last) {
    const text = texts.get(segment) ?? '';
    const number = Number.parseInt(text, 10);
    if (!(number >= line) || edits[number - 1]?.text !== text) {
      return `edit ${line} was acknowledged, the row shows ${text.slice(0, 20)}…`;
    }
  }
  return null;
}

let template: { readonly path: string; readonly shown: ShownProject } | null = null;

async function makeTemplate() {
  const path = join(mkdtempSync(join(tmpdir(), 'daejo-bench-')), 'template.daejo');
  await generateProject(path, { segments: 400, perArticle: 20 });
  const shown = show(path);
  if (typeof shown === 'string') throw new Error(shown);
  return { path, shown };
}

/** A project of some articles, made once and copied; and the ids of its rows. */
export async function projectIn(folder: string, name = 'desk.daejo') {
  template ??= await makeTemplate();
  const { shown } = template;
  const path = join(folder, name);
  cpSync(template.path, path);
  return { path, rows: shown.segments.map(({ id }) => id), shown };
}

export function dropTemplate(): void {
  if (template) rmSync(join(template.path, '..'), { recursive: true, force: true });
  template = null;
}

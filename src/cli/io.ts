/** Reading what the command line names and writing what it answers. Answers go to stdout, all else to stderr. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fail } from '../contract/result';
import { decode, decodeExactly } from '../engine/intake/decode';
import { readFailure } from '../engine/intake/read-failure';
import { EngineFailure, unwrap } from './failure';

/** Name of an input for sentences: a file's name, or that of standard input. */
export function nameOf(path: string): string {
  return path === '-' ? 'standard input' : basename(path);
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    throw new EngineFailure(readFailure(error, nameOf(path)));
  }
}

/** Text of a file or of standard input: NFC, line ends `\n`, any encoding Daejo reads. */
export function readText(path: string): string {
  return unwrap(decode(bytesOf(path), nameOf(path))).text;
}

/** As readText, but to the letter and empty where it is empty: for comparing. */
export function readExactly(path: string): string {
  return unwrap(decodeExactly(bytesOf(path), nameOf(path)));
}

/** Lines of a text without their ends; a last line end begins no further line. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/u);
  if (lines[lines.length - 1] === '') lines.pop();
  return lines;
}

/** Two lists of lines that belong together; refuses lists of different length. */
export function linePairs(a: string, b: string): readonly (readonly [string, string])[] {
  const left = linesOf(readExactly(a));
  const right = linesOf(readExactly(b));
  if (left.length !== right.length) {
    const line = Math.min(left.length, right.length) + 1;
    throw new EngineFailure(
      fail('file-malformed', {
        file: nameOf(left.length < right.length ? a : b),
        line,
        problem: `${left.length} lines against ${right.length}`,
      }),
    );
  }
  return left.map((line, index) => [line, right[index]!] as const);
}

export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

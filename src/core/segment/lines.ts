/** Lines of a text as stretches to look for sentences in. */

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const minimumWrapWidth = 40;
const maximumWrapWidth = 160;
const finished = /[.?!…。！？:;"”’')\]]\s*$/u;

/**
 * The stretches of text that line breaks set apart. Lines are joined to one stretch only where a block between
 * blank lines is plainly wrapped at a fixed width: three lines or more, all but the last within a quarter of the
 * widest, and most of them broken off in mid-sentence. A list or one sentence a line does not look like that.
 */
export function splitLines(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let block: Stretch[] = [];
  const flush = (): void => {
    const first = block[0];
    const last = block.at(-1);
    if (first && last && isWrapped(text, block)) stretches.push({ start: first.start, end: last.end });
    else stretches.push(...block);
    block = [];
  };
  const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;
  let start = 0;
  for (;;) {
    const found = lineBreak.exec(text);
    const end = found ? found.index : text.length;
    if (isBlank(text, start, end)) flush();
    else block.push({ start, end });
    if (!found) break;
    start = found.index + found[0].length;
    if (found[0] === '\u2029' || block.length >= 5_000) flush();
  }
  flush();
  return stretches;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (!/\s/u.test(text.charAt(at))) return false;
  return true;
}

function isWrapped(text: string, block: readonly Stretch[]): boolean {
  if (block.length < 3) return false;
  const body = block.slice(0, -1);
  let widest = 0;
  for (const line of body) widest = Math.max(widest, line.end - line.start);
  if (widest < minimumWrapWidth || widest > maximumWrapWidth) return false;
  let broken = 0;
  for (const line of body) {
    if (line.end - line.start < widest * 0.75) return false;
    if (!finished.test(text.slice(Math.max(line.start, line.end - 8), line.end))) broken += 1;
  }
  return broken > body.length / 2;
}

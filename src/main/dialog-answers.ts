/**
 * Answers to dialogs from a file, for end-to-end tests, which cannot click native dialogs. `DAEJO_DIALOG_ANSWERS`
 * names a JSON file `{"open": [[paths]], "save": [path], "message": [index]}`; each use takes the first of its kind
 * off the file. null, or nothing left, is Cancel.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const schema = z.object({
  open: z.array(z.array(z.string()).nullable()).default([]),
  save: z.array(z.string().nullable()).default([]),
  message: z.array(z.number().int().nullable()).default([]),
});

export type Answers = z.infer<typeof schema>;

/** Throws where the file is not what it should be: a test is wrong then, and must not go on quietly. */
export function takeAnswer<K extends keyof Answers>(file: string, kind: K): Answers[K][number] {
  const answers = schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const [first, ...rest] = answers[kind];
  writeFileSync(file, `${JSON.stringify({ ...answers, [kind]: rest })}\n`);
  return (first ?? null) as Answers[K][number];
}

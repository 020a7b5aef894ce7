/** What the app remembers of itself: not settings, because nobody chooses them. */
import { basename, extname } from 'node:path';
import { z } from 'zod';
import type { Reading } from './state-file';

const boundsSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  maximized: z.boolean(),
});

const paths = z.array(z.string().min(1));
const sharedSchema = z.object({
  glossaries: paths.max(100),
  corrections: paths.max(100),
  memories: paths.max(20),
});

const schema = z.object({
  bounds: boundsSchema.nullable(),
  /** Paths of projects, the last opened first. */
  recent: z.array(z.string().min(1)).max(50),
  /** The project that was opened a moment before the engine stopped: the next start leaves it closed, once. */
  suspect: z.string().min(1).nullable().default(null),
  /** Paths of the files that are read with every project. Absent before there were any. */
  shared: sharedSchema.default({ glossaries: [], corrections: [], memories: [] }),
});

export type WindowBounds = z.infer<typeof boundsSchema>;
export type AppState = z.infer<typeof schema>;
export type SharedPaths = AppState['shared'];

export const recentLimit = 10;

export function readAppState(json: unknown): Reading<AppState> {
  const fresh = (): AppState => schema.parse({ bounds: null, recent: [] });
  if (json === undefined) return { value: fresh(), problem: null };
  const parsed = schema.safeParse(json);
  return parsed.success
    ? { value: parsed.data, problem: null }
    : { value: fresh(), problem: parsed.error.issues.map(({ path }) => path.join('.')).join(', ') };
}

export function withRecent(state: AppState, path: string): AppState {
  return {
    ...state,
    recent: [path, ...state.recent.filter((other) => other !== path)].slice(0, recentLimit),
  };
}

export function withoutRecent(state: AppState, path: string): AppState {
  return { ...state, recent: state.recent.filter((other) => other !== path) };
}

export function projectName(path: string): string {
  return basename(path, extname(path));
}

/** The word lists a project is checked against, prepared once for all its articles. */
import type { ErrorMemoryIndex } from './error-memory';
import type { GlossaryIndex } from './glossary';

export interface Terms {
  readonly glossary: GlossaryIndex | null;
  readonly errors: ErrorMemoryIndex | null;
}

export const noTerms: Terms = { glossary: null, errors: null };

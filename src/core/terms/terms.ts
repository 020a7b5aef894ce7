/** The word lists an article is checked against; the indices are prepared once for all articles of a project. */
import type { ErrorMemoryIndex } from './error-memory';
import type { GlossaryIndex } from './glossary';

export interface Terms {
  readonly glossary: GlossaryIndex | null;
  readonly errors: ErrorMemoryIndex | null;
  /** The article's id: corrections for another article alone say nothing in it. */
  readonly document?: string;
}

export const noTerms: Terms = { glossary: null, errors: null };

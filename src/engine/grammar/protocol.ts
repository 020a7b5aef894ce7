/** What the engine and its grammar worker say to each other. */
import type { GrammarLint } from '../../core/checks/grammar-lint';

export interface GrammarSetup {
  /** Path of Harper's WebAssembly binary. */
  readonly binary: string;
}

export interface GrammarRequest {
  readonly id: number;
  readonly texts: readonly string[];
}

/** The lints of each text, in the order they were asked. */
export interface GrammarReply {
  readonly id: number;
  readonly lints: readonly (readonly GrammarLint[])[];
}

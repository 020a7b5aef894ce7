/** What the engine and its grammar worker say to each other. */
import type { GrammarLint } from '../../core/checks/grammar-lint';

export interface GrammarSetup {
  /** Harper's WebAssembly binary: the engine reads it, since a thread cannot read an installed app's archive. */
  readonly binary: Uint8Array<ArrayBuffer>;
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

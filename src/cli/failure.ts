/** A reason to end with exit code 2: bad usage or bad input, as one sentence. */
import type { Failure } from '../contract/result';

export class CommandLineError extends Error {}

/** A failure of the engine on its way to a sentence. */
export class EngineFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** The value of a result, or its failure thrown to the one place that prints sentences. */
export function unwrap<T>(result: { readonly ok: true; readonly value: T } | Failure): T {
  if (result.ok) return result.value;
  throw new EngineFailure(result);
}

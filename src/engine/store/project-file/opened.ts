/** What an opened project file is to the rest of the engine. */
import type { Failure } from '../../../contract/result';
import type { ReadOnlyReason } from '../../../contract/views';
import type { Connection } from '../driver';

export interface OpenedFile {
  readonly path: string;
  readonly name: string;
  readonly connection: Connection;
  /** Null for a project that is written. May become a reason while it is open: the file was taken away. */
  readonly readOnly: ReadOnlyReason | null;
  /** What the person should know of how it was opened, e.g. that a journal was left out. */
  readonly warnings: readonly Failure[];
  /** Why nothing may be written just now, as an answer to a command; null where it may. */
  readonly refusal: () => Failure | null;
  /** Tells other openers who works here. */
  readonly introduce: (person: string) => void;
  readonly close: () => void;
}

/** The few questions the app asks of the person in dialogs; and the same answered from a file, for tests. */
import type { FileFilter } from 'electron';
import { takeAnswer } from './dialog-answers';

interface OpenQuestion {
  readonly title: string;
  readonly button: string;
  readonly filters?: readonly FileFilter[];
  readonly folder?: boolean;
  readonly several?: boolean;
}

interface SaveQuestion {
  readonly title: string;
  readonly button: string;
  readonly path: string;
  readonly filters: readonly FileFilter[];
}

interface MessageQuestion {
  readonly message: string;
  readonly detail: string;
  /** The first is what Enter chooses. */
  readonly buttons: readonly string[];
  /** What Escape, or no answer, chooses. */
  readonly cancel: number;
}

export interface Dialogs {
  /** Empty: cancelled. */
  readonly open: (question: OpenQuestion) => Promise<readonly string[]>;
  /** Null: cancelled. An existing file has been confirmed by the system's own question. */
  readonly save: (question: SaveQuestion) => Promise<string | null>;
  /** The index of the button. */
  readonly message: (question: MessageQuestion) => Promise<number>;
}

/** The same questions answered from a file; see dialog-answers.ts. */
export function answeredDialogs(file: string): Dialogs {
  return {
    open: async () => takeAnswer(file, 'open') ?? [],
    save: async () => takeAnswer(file, 'save'),
    message: async ({ cancel }) => takeAnswer(file, 'message') ?? cancel,
  };
}

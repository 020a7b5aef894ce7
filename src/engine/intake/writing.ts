/** Writing an import in slices: hidden until the last one, taken back where there is no last one. */
import { uuidv7 } from 'uuidv7';
import type { Failure } from '../../contract/result';
import type { EventBody } from '../../core/project/events';
import type { Tables } from '../../core/project/tables';
import type { Connection } from '../store/driver';
import { discardNext, noteImport, settleImport, showNext } from '../store/unfinished-import';

type Rest = () => Promise<void>;

export interface ImportWriting {
  /** Appends articles, durable when it returns; nobody sees them yet. */
  readonly write: (events: readonly EventBody[]) => Failure | null;
  /** Shows all that was written: from here on the import is done, whatever happens. */
  readonly finish: (documents: readonly string[], rest: Rest) => Promise<Failure | null>;
  /** Takes back what was written; what a full disk keeps back is taken back when the project is opened next. */
  readonly discard: (rest: Rest) => Promise<void>;
}

export interface ImportWritings {
  /** Null while another import is being written. */
  readonly start: () => ImportWriting | null;
  readonly running: () => boolean;
  /** Before the file is closed: what was finished is shown; what was not is taken back when it is opened next. */
  readonly close: () => void;
}

interface Parts {
  readonly connection: Connection;
  readonly tables: Tables;
  /** Appends events of one operation and runs `also` in the same transaction. */
  readonly write: (bodies: readonly EventBody[], operation: string, also: () => void) => Failure | null;
  /** Failure that an error of the disk stands for. */
  readonly failureOf: (error: unknown) => Failure;
  readonly shown: (documents: readonly string[]) => void;
}

/** `readOnly`: nothing is written, also not what a crash has left to do. */
export function importWritings(parts: Parts, readOnly: boolean): ImportWritings {
  const { connection, tables, write, shown } = parts;
  let running = false;
  let closed = false;
  if (!readOnly) settleImport(connection, tables);

  const attempt = (work: () => void): Failure | null => {
    try {
      work();
      return null;
    } catch (error) {
      return parts.failureOf(error);
    }
  };
  const hide = (bodies: readonly EventBody[]): void => {
    for (const body of bodies) {
      const [document] = body.kind === 'import' ? body.payload.documents : [];
      if (document) tables.putDocument({ ...document, removed: true });
    }
  };

  function start(): ImportWriting | null {
    if (running) return null;
    running = true;
    const operation = uuidv7();
    const discard = async (rest: Rest): Promise<void> => {
      let more = true;
      while (more && !closed) {
        const failure = attempt(() => {
          more = discardNext(connection);
        });
        if (failure) break;
        await rest();
      }
      running = false;
    };
    return {
      write: (bodies) =>
        write(bodies, operation, () => {
          hide(bodies);
          noteImport(connection, operation, 'writing');
        }),
      finish: async (documents, rest) => {
        let failure = write([], operation, () => noteImport(connection, operation, 'showing'));
        let more = failure === null;
        while (more && !failure && !closed) {
          failure = attempt(() => {
            more = showNext(connection, tables);
          });
          await rest();
        }
        if (failure) {
          attempt(() => noteImport(connection, operation, 'writing'));
          return failure;
        }
        running = false;
        if (!closed) shown(documents);
        return null;
      },
      discard,
    };
  }

  return {
    start,
    running: () => running,
    close: () => {
      attempt(() => {
        while (showNext(connection, tables));
      });
      closed = true;
    },
  };
}

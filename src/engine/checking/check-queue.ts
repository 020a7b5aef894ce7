/** Which articles wait to be checked, and the slices in which it is done: what somebody waits for comes first. */

export interface CheckQueue {
  /** Puts an article in; `first` where it is looked at or waited for. */
  readonly want: (document: string, first: boolean) => void;
  /** Lets an article's work rest between slices, and others go before it. */
  readonly calm: (document: string) => void;
  readonly waits: (document: string) => boolean;
  /** Resolves when all of them have left the queue: true, or false when canceled or after `patience` milliseconds. */
  readonly wait: (documents: Iterable<string>, patience: number) => Promise<boolean>;
  /** Puts many in and tells of the progress until they are done or canceled. */
  readonly run: (documents: readonly string[]) => void;
  readonly running: () => boolean;
  /** Goes on after `blocked`. */
  readonly wake: () => void;
  readonly cancel: () => void;
  readonly close: () => void;
}

/** `blocked`: something is being loaded, and `wake` will be called. */
export type Progress = 'done' | 'more' | 'blocked';

export interface CheckQueueOptions {
  /** Works on an article until `until` (milliseconds of `performance.now`). */
  readonly work: (document: string, until: number) => Progress;
  /** Articles of the run that are done, and all of them. */
  readonly progress: (done: number, total: number) => void;
}

/** Milliseconds of one slice of work; a call waits no longer than this. */
const slice = 8;
/** Milliseconds between slices that nobody waits for. */
const rest = 8;

export function checkQueue({ work, progress: tellProgress }: CheckQueueOptions): CheckQueue {
  const queue = new Set<string>();
  const urgent = new Set<string>();
  /** Told of each article that leaves the queue; null when all of them do. */
  const waiting = new Set<(document: string | null) => void>();
  let run: { readonly total: number; readonly left: Set<string> } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let closed = false;

  function schedule(): void {
    if (timer !== null || queue.size === 0 || closed) return;
    timer = setTimeout(step, urgent.size > 0 || run !== null ? 0 : rest);
  }

  function step(): void {
    timer = null;
    const [document] = urgent.size > 0 ? urgent : queue;
    if (closed || document === undefined) return;
    const progress = work(document, performance.now() + slice);
    if (progress === 'blocked') return;
    if (progress === 'done') leave(document);
    schedule();
  }

  function leave(document: string): void {
    queue.delete(document);
    urgent.delete(document);
    if (run?.left.delete(document)) {
      tellProgress(run.total - run.left.size, run.total);
      if (run.left.size === 0) run = null;
    }
    for (const tell of [...waiting]) tell(document);
  }

  function want(document: string, first: boolean): void {
    if (closed) return;
    if (first) urgent.add(document);
    queue.add(document);
    schedule();
  }

  function empty(): void {
    queue.clear();
    urgent.clear();
    for (const tell of [...waiting]) tell(null);
  }

  return {
    want,
    calm: (document) => void urgent.delete(document),
    waits: (document) => queue.has(document),
    wait: (documents, patience) => {
      const left = new Set(documents);
      if (left.size === 0) return Promise.resolve(true);
      return new Promise((resolve) => {
        const end = (done: boolean) => {
          waiting.delete(look);
          clearTimeout(limit);
          resolve(done);
        };
        const look = (document: string | null) => {
          if (document === null) end(false);
          else if (left.delete(document) && left.size === 0) end(true);
        };
        const limit = Number.isFinite(patience) ? setTimeout(() => end(false), patience) : undefined;
        waiting.add(look);
        for (const document of left) want(document, true);
      });
    },
    run: (documents) => {
      run = { total: documents.length, left: new Set(documents) };
      tellProgress(0, documents.length);
      for (const document of documents) want(document, false);
    },
    running: () => run !== null,
    wake: schedule,
    cancel: () => {
      if (run) tellProgress(run.total, run.total);
      run = null;
      empty();
    },
    close: () => {
      closed = true;
      if (timer) clearTimeout(timer);
      empty();
    },
  };
}

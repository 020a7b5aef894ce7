/** What preload puts on `window.daejo`: types for the window, and the names preload makes functions of. */
import type { EngineApi } from './engine-calls';
import type { MainApi, MainEvents } from './main-calls';
import type { EngineEvents } from './views';

export interface WindowApi {
  readonly engine: EngineApi;
  readonly main: Omit<MainApi, 'importDropped'> & {
    /** File objects from a drop; preload finds their paths. */
    readonly importDroppedFiles: (files: readonly File[]) => ReturnType<MainApi['importDropped']>;
  };
  /** Returns the function that stops listening. */
  readonly onEngine: <K extends keyof EngineEvents>(
    event: K,
    listener: (value: EngineEvents[K]) => void,
  ) => () => void;
  readonly onMain: <K extends keyof MainEvents>(
    event: K,
    listener: (value: MainEvents[K]) => void,
  ) => () => void;
}

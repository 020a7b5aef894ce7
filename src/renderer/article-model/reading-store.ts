/** The reading view: whether it is on, and what it alone has. Not saved: an editor begins with rows. */
import { create } from 'zustand';

export interface ReadingState {
  readonly on: boolean;
  /** Whether changes are marked in the running text. */
  readonly marks: boolean;
  /** Side panes give way to the text until they are called back. */
  readonly library: boolean;
  readonly panel: boolean;
  /** The sentence under the pointer, by row; -1 for none. */
  readonly hovered: number;
}

export const useReading = create<ReadingState>(() => ({
  on: false,
  marks: false,
  library: false,
  panel: false,
  hovered: -1,
}));

export function setReading(on: boolean) {
  useReading.setState({ on, library: false, panel: false, hovered: -1 });
}

/** What the memory tab shows, and the correction that is offered to other rows. Nothing here is saved. */
import { create } from 'zustand';
import type { RepetitionsReply } from '../../../contract/term-views';

export interface RepetitionOffer {
  readonly segment: string;
  readonly reply: RepetitionsReply;
}

interface MemoryState {
  /** Matches of the current row, or a search in the memories. */
  readonly mode: 'row' | 'search';
  readonly words: string;
  /** Null: told by the words. */
  readonly language: 'ko' | 'en' | null;
  /** The row whose correction is offered, with the rows that have its sentence. */
  readonly offer: RepetitionOffer | null;
  /** What the dialog about them shows. */
  readonly chosen: RepetitionOffer | null;
}

export const useMemory = create<MemoryState>(() => ({
  mode: 'row',
  words: '',
  language: null,
  offer: null,
  chosen: null,
}));

/** Of the words one looks for: a search for a word with Hangul in it is one in Korean. */
export function languageOf(words: string): 'ko' | 'en' {
  return /\p{Script=Hangul}|\p{Script=Han}/u.test(words) ? 'ko' : 'en';
}

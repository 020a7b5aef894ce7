/** A glossary entry that is being written or changed, and where it comes from. */
import { create } from 'zustand';
import type { GlossaryEntry } from '../../../core/terms/glossary';
import { guessEnglish, guessKorean, termOfSelection } from '../../../core/terms/guess';
import type { SelectedWords } from '../../article-model/selected-words';
import { openDialog } from '../../state/store';

export interface TermDraft extends Omit<GlossaryEntry, 'id'> {
  /** Null for a new one: its id is made of its Korean and its domain. */
  readonly id: string | null;
  /** The field to begin in. */
  readonly focus: 'ko' | 'en';
}

export const emptyDraft: TermDraft = {
  id: null,
  ko: '',
  variants: [],
  en: [],
  forbidden: [],
  note: '',
  domain: '',
  source: '',
  focus: 'ko',
};

interface DraftState {
  readonly draft: TermDraft;
}

export const useTermDraft = create<DraftState>(() => ({ draft: emptyDraft }));

export function openTermForm(draft: TermDraft) {
  useTermDraft.setState({ draft });
  openDialog('term');
}

/** The entry of another list becomes one of the project's own. */
export function draftOf(entry: GlossaryEntry, own: boolean): TermDraft {
  return { ...entry, id: own ? entry.id : null, focus: 'en' };
}

interface SelectedRow {
  readonly ko: string | null;
  readonly text: string;
}

/**
 * From words selected in one column: they go into their field, and the other side is guessed. `own` are the project's
 * entries in the row: a word that has one is added to it.
 */
export function draftFrom(
  words: SelectedWords | null,
  row: SelectedRow,
  own: readonly GlossaryEntry[],
): TermDraft {
  if (!words) return emptyDraft;
  if (words.side === 'source') {
    const ko = termOfSelection((row.ko ?? '').slice(words.start, words.end));
    const standing = own.find((entry) => entry.ko === ko || entry.variants.includes(ko));
    if (standing) return draftOf(standing, true);
    const guess = guessEnglish(ko, row.text);
    return { ...emptyDraft, ko, en: guess === '' ? [] : [guess], focus: 'en' };
  }
  const en = row.text.slice(words.start, words.end);
  const standing = own.find((entry) => entry.en.some((one) => one.toLowerCase() === en.toLowerCase()));
  if (standing) return draftOf(standing, true);
  const ko = guessKorean(row.ko, row.text, words)[0]?.ko ?? '';
  return { ...emptyDraft, ko: ko.replace(/\*$/u, ''), en: [en], focus: ko === '' ? 'ko' : 'en' };
}

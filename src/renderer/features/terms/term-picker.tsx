/** Inserting a term by keyboard: those of the sentence first, and any of the glossary by typing. */
import '../../ui/palette.css';
import { BookOpen } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GlossaryEntry } from '../../../core/terms/glossary';
import { useEngine } from '../../state/queries';
import { useApp } from '../../state/store';
import { ReadFailed } from '../../ui/read-failed';
import { useRested } from '../../ui/use-rested';
import { insertIntoArticle } from './insert';
import { useRowTerms } from './row-terms';
import { shownTerms } from './shown-terms';

interface Choice {
  readonly entry: GlossaryEntry;
  readonly words: string;
  /** It stands in the sentence. */
  readonly here: boolean;
}

/** Terms that are found by typing. */
const most = 40;

export function TermPicker({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('terms');
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const { choices, failure, again } = useChoices(query);
  const at = Math.min(chosen, choices.length - 1);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useEffect(() => {
    document.getElementById(`term-choice-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const insert = (choice: Choice | undefined) => {
    if (!choice) return;
    onClose();
    // After the dialog has given the focus back to the editor.
    setTimeout(() => insertIntoArticle(choice.words));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step !== undefined) setChosen(Math.max(0, Math.min(choices.length - 1, at + step)));
    else if (event.key === 'Enter') insert(choices[at]);
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={t('picker.title')}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className="palette-box">
        <BookOpen aria-hidden size={16} />
        <input
          role="combobox"
          aria-expanded="true"
          aria-controls="term-choices"
          aria-activedescendant={choices.length > 0 ? `term-choice-${at}` : undefined}
          aria-label={t('picker.title')}
          placeholder={t('picker.placeholder')}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div
        id="term-choices"
        className="palette-list"
        role="listbox"
        aria-label={t('picker.results')}
        tabIndex={-1}
      >
        {choices.map((choice, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combo box handles the keys for its list.
          <div
            key={`${choice.here} ${choice.entry.id} ${choice.words}`}
            id={`term-choice-${index}`}
            className="palette-line"
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onPointerMove={() => setChosen(index)}
            onClick={() => insert(choice)}
          >
            <span className="reading truncate" lang="en">
              {choice.words}
            </span>
            <span className="palette-group" lang="ko">
              {choice.entry.ko}
            </span>
          </div>
        ))}
      </div>
      <ReadFailed failure={failure} again={again} />
      {choices.length === 0 && !failure && (
        <p className="palette-none">{t(query === '' ? 'picker.none' : 'picker.no-match')}</p>
      )}
    </dialog>
  );
}

/** Those of the sentence that hold the words typed, then those of the lists. */
function useChoices(query: string) {
  const segment = useApp((state) => state.current?.segment ?? null);
  const ofRow = shownTerms(useRowTerms(segment).terms).map(({ entry }) => entry);
  const { found, failure, again } = useFound(query);
  const words = query.trim().normalize('NFC').toLowerCase();
  const choicesOf = (entries: readonly GlossaryEntry[], here: boolean) =>
    entries.flatMap((entry) => entry.en.map((each): Choice => ({ entry, words: each, here })));
  const fits = ({ entry, words: each }: Choice) =>
    entry.ko.includes(words) || each.toLowerCase().includes(words);
  const here = choicesOf(ofRow, true).filter(fits);
  const known = new Set(here.map(({ entry, words: each }) => `${entry.ko}\n${each}`));
  const others = choicesOf(found, false).filter(
    ({ entry, words: each }) => !known.has(`${entry.ko}\n${each}`),
  );
  return { choices: [...here, ...others], failure, again };
}

function useFound(query: string) {
  const search = query.trim();
  const rested = useRested(search, 80);
  const wanted = search !== '' && rested !== '';
  const { value, failure, again } = useEngine(
    'terms',
    wanted ? { kind: 'glossary', search: rested, offset: 0, limit: most } : null,
    { keep: true },
  );
  const found = (value?.items ?? []).flatMap(({ entry }) => ('en' in entry ? [entry] : []));
  return { found, failure, again };
}

/** Inserting a term by keyboard: those of the sentence first, and any of the glossary by typing. */
import { BookOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GlossaryEntry } from '../../../core/terms/glossary';
import { useEngine } from '../../state/queries';
import { useApp } from '../../state/store';
import { PickList } from '../../ui/pick-list';
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
  const { choices, failure, again } = useChoices(query);
  return (
    <PickList
      id="term-choice"
      title={t('picker.title')}
      placeholder={t('picker.placeholder')}
      results={t('picker.results')}
      none={t(query === '' ? 'picker.none' : 'picker.no-match')}
      icon={BookOpen}
      query={query}
      onQuery={setQuery}
      lines={choices.map((choice) => ({
        value: choice,
        key: `${choice.here} ${choice.entry.id} ${choice.words}`,
        content: (
          <>
            <span className="reading truncate" lang="en">
              {choice.words}
            </span>
            <span className="palette-group" lang="ko">
              {choice.entry.ko}
            </span>
          </>
        ),
      }))}
      onPick={({ words }) => insertIntoArticle(words)}
      onClose={onClose}
    >
      <ReadFailed failure={failure} again={again} />
    </PickList>
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

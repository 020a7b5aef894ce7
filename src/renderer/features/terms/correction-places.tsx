// biome-ignore-all lint/a11y/useSemanticElements: a list of which most lines are absent cannot be a ul.
/** The places where a correction speaks, each before and after, to be chosen one by one. */
import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { VList } from 'virtua';
import type { CorrectionPlace, CorrectionPlaces } from '../../../contract/term-views';
import { DiffText } from '../../article-model/diff-text';
import { Checkbox } from '../../ui/field';

interface PlacesProps {
  readonly found: CorrectionPlaces;
  readonly chosen: ReadonlySet<CorrectionPlace>;
  readonly onChoose: (chosen: ReadonlySet<CorrectionPlace>) => void;
}

export function Places({ found, chosen, onChoose }: PlacesProps) {
  const { t } = useTranslation('terms');
  const open = found.places.filter(({ locked }) => !locked);
  const choose = (place: CorrectionPlace, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(place);
    else next.delete(place);
    onChoose(next);
  };
  return (
    <section className="correction-places" aria-label={t('places.title')}>
      <Checkbox
        checked={open.length > 0 && chosen.size === open.length}
        disabled={open.length === 0}
        onChange={({ target }) => onChoose(new Set(target.checked ? open : []))}
      >
        {t('places.all', { count: found.places.length })}
      </Checkbox>
      {found.limited && (
        <p className="term-hint">{t('places.more', { count: found.total - found.places.length })}</p>
      )}
      <VList className="correction-list" role="list">
        {found.places.map((place) => (
          <PlaceLine
            key={`${place.segment} ${place.start}`}
            place={place}
            chosen={chosen.has(place)}
            onChoose={(on) => choose(place, on)}
          />
        ))}
      </VList>
    </section>
  );
}

interface PlaceLineProps {
  readonly place: CorrectionPlace;
  readonly chosen: boolean;
  readonly onChoose: (on: boolean) => void;
}

function PlaceLine({ place, chosen, onChoose }: PlaceLineProps) {
  const { t } = useTranslation('terms');
  const { text, start, end, suggestion, ko, locked } = place;
  const after = text.slice(0, start) + suggestion + text.slice(end);
  return (
    <div className="correction-place" role="listitem">
      <Checkbox checked={chosen} disabled={locked} onChange={({ target }) => onChoose(target.checked)}>
        <span className="correction-where">
          <span className="truncate">{place.documentTitle}</span>
          <small>{t('places.row', { number: place.row + 1 })}</small>
          {locked && (
            <small>
              <Lock aria-hidden size={11} /> {t('places.locked')}
            </small>
          )}
        </span>
      </Checkbox>
      <p className="reading" lang="en">
        <DiffText before={text} after={after} />
      </p>
      {ko && (
        <p className="correction-source" lang="ko">
          {ko}
        </p>
      )}
    </div>
  );
}

/** What applying the chosen places sends. */
export function correctionsOf(chosen: ReadonlySet<CorrectionPlace>) {
  return [...chosen].map(({ segment, start, end, quote, suggestion }) => ({
    segment,
    start,
    end,
    quote,
    text: suggestion,
  }));
}

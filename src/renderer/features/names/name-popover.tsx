/** How a person's name is written in English: spellings to choose from, one's own, where it is changed. */
import './names.css';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamePopoverProps } from '../../article-model/slots';
import { runCommand } from '../../state/commands';
import { flushAll } from '../../state/flush';
import { useSettled } from '../../state/use-ledger';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Popover } from '../../ui/popover';
import { ReadFailed } from '../../ui/read-failed';
import { SegmentedControl } from '../../ui/segmented';
import { type OfferedSpelling, offeredSpellings } from './spellings';
import { useNamePreview } from './use-name-preview';

type Scope = 'everywhere' | 'article';

export function NamePopover({ ko, en, document, anchor, onClose }: NamePopoverProps) {
  const { t } = useTranslation(['names', 'app']);
  const settled = useSettled(ko);
  const spellings = offeredSpellings(ko, en);
  const [chosen, setChosen] = useState(spellings[0]?.en ?? '');
  const [own, setOwn] = useState('');
  const [scope, setScope] = useState<Scope>('everywhere');
  const spelling = own.trim() || chosen;
  const group = useId();
  const choose = async () => {
    if (spelling === '' || !(await flushAll())) return;
    onClose();
    const where = scope === 'article' ? { document } : {};
    if (spelling === en && (scope === 'article' || spelling === settled)) return;
    await runCommand({ command: 'name', ko, en: spelling, ...where });
  };
  return (
    <Popover label={t('popover.label', { ko })} anchor={anchor} onClose={onClose}>
      <form
        className="name-popover"
        onSubmit={(event) => {
          event.preventDefault();
          void choose();
        }}
      >
        <header>
          <strong lang="ko">{ko}</strong>
          <span>{settled ? t('popover.settled', { en: settled }) : t('popover.unsettled')}</span>
        </header>
        <fieldset className="name-spellings">
          <legend className="visually-hidden">{t('popover.spellings')}</legend>
          {spellings.map((each) => (
            <label key={each.en}>
              <input
                type="radio"
                name={group}
                checked={own === '' && chosen === each.en}
                onChange={() => {
                  setChosen(each.en);
                  setOwn('');
                }}
              />
              <Spelling spelling={each} present={each.en === en} />
            </label>
          ))}
        </fieldset>
        <TextField
          label={t('popover.own')}
          value={own}
          lang="en"
          placeholder={t('popover.own-placeholder')}
          onChange={(event) => setOwn(event.target.value)}
        />
        <SegmentedControl
          label={t('popover.scope')}
          labelHidden
          size="small"
          value={scope}
          options={(['everywhere', 'article'] as const).map((value) => ({
            value,
            label: t(`popover.${value}`),
          }))}
          onChange={setScope}
        />
        <footer>
          <Reach ko={ko} en={spelling} document={scope === 'article' ? document : null} />
          <Button onClick={onClose}>{t('app:cancel')}</Button>
          <Button tone="primary" type="submit" disabled={spelling === ''}>
            {t('popover.choose')}
          </Button>
        </footer>
      </form>
    </Popover>
  );
}

interface SpellingProps {
  readonly spelling: OfferedSpelling;
  readonly present: boolean;
}

function Spelling({ spelling, present }: SpellingProps) {
  const { t } = useTranslation('names');
  const { family, given, familyChanged, givenChanged } = spelling;
  const changed =
    familyChanged && givenChanged ? 'both' : familyChanged ? 'family' : givenChanged ? 'given' : null;
  return (
    <>
      <span className="name-spelling reading" lang="en">
        {familyChanged ? <mark>{family}</mark> : family}
        {givenChanged ? <mark>{given}</mark> : given}
      </span>
      <small>{present ? t('popover.present') : changed && t(`popover.changed-${changed}`)}</small>
    </>
  );
}

function Reach({
  ko,
  en,
  document,
}: {
  readonly ko: string;
  readonly en: string;
  readonly document: string | null;
}) {
  const { t } = useTranslation('names');
  const { value: preview, failure, again } = useNamePreview(ko, en, document);
  const nothing = preview && preview.articles === 0;
  return (
    <div className="name-reach" aria-live="polite">
      {nothing && t('reach.nothing')}
      <ReadFailed failure={failure} again={again} />
      {preview &&
        !nothing &&
        t('reach.changes', {
          articles: t('reach.articles', { count: preview.articles }),
          rows: t('reach.rows', { count: preview.rows }),
        })}
    </div>
  );
}

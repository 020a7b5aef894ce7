/** Rows with the same sentence: what each would become, to be chosen and corrected together; one undo takes it back. */
import './repetitions.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RepeatedRow } from '../../../contract/term-views';
import { DiffText } from '../../article-model/diff-text';
import { count } from '../../i18n/format';
import { runCommand } from '../../state/commands';
import { flushAll } from '../../state/flush';
import { isReadOnly, useApp } from '../../state/store';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Checkbox } from '../../ui/field';
import { type RepetitionOffer, useMemory } from './memory-store';
import { settleOffer } from './watch-repetitions';

export function RepetitionsDialog({ onClose }: { readonly onClose: () => void }) {
  const chosen = useMemory((state) => state.chosen);
  return chosen && <Repetitions of={chosen} onClose={onClose} />;
}

interface RepetitionsProps {
  readonly of: RepetitionOffer;
  readonly onClose: () => void;
}

function Repetitions({ of: { segment, reply }, onClose }: RepetitionsProps) {
  const { t, i18n } = useTranslation(['memory', 'app']);
  const { sentence, language, text, rows, limited } = reply;
  const readOnly = useApp(isReadOnly);
  const free = rows.filter(({ locked }) => !locked).map((row) => row.segment);
  // What somebody has approved is changed only where it is asked for.
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(rows.filter(({ locked, approved }) => !locked && !approved).map((row) => row.segment)),
  );
  const choose = (row: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(row);
    else next.delete(row);
    setChosen(next);
  };
  const apply = async () => {
    if (chosen.size === 0 || !(await flushAll())) return;
    const segments = free.filter((row) => chosen.has(row));
    if (!(await runCommand({ command: 'propagate', from: segment, segments }))) return;
    settleOffer(reply);
    onClose();
  };
  return (
    <Dialog
      title={t('repetition.title')}
      onClose={onClose}
      onSubmit={() => void apply()}
      footer={
        <>
          <Button onClick={onClose}>{t('app:cancel')}</Button>
          <Button tone="primary" type="submit" disabled={readOnly || chosen.size === 0}>
            {t('repetition.apply', { count: chosen.size })}
          </Button>
        </>
      }
    >
      <div className="repetitions">
        <p className={language === 'ko' ? 'reading-ko' : 'reading'} lang={language}>
          {sentence}
        </p>
        <p className="repetitions-text reading" lang="en">
          {text}
        </p>
        <div className="repetitions-all">
          <Checkbox
            checked={chosen.size === free.length && free.length > 0}
            ref={(box) => {
              if (box) box.indeterminate = chosen.size > 0 && chosen.size < free.length;
            }}
            onChange={(event) => setChosen(new Set(event.target.checked ? free : []))}
          >
            {t('repetition.all')}
          </Checkbox>
          <span role="status">
            {t('repetition.chosen', {
              chosen: count(chosen.size, i18n.language),
              rows: count(rows.length, i18n.language),
            })}
          </span>
        </div>
        {/* Up to 500 lines, most with one and the same difference, which is worked out once. */}
        <ul className="repetitions-list" aria-label={t('repetition.rows')}>
          {rows.map((row) => (
            <li key={row.segment}>
              <Line row={row} text={text} chosen={chosen.has(row.segment)} onChoose={choose} />
            </li>
          ))}
        </ul>
        {limited && <p className="repetitions-limited">{t('repetition.limited', { count: rows.length })}</p>}
      </div>
    </Dialog>
  );
}

interface LineProps {
  readonly row: RepeatedRow;
  readonly text: string;
  readonly chosen: boolean;
  readonly onChoose: (row: string, on: boolean) => void;
}

function Line({ row, text, chosen, onChoose }: LineProps) {
  const { t } = useTranslation('memory');
  const name = t('repetition.place', { title: row.documentTitle, row: row.row + 1 });
  return (
    <label className="repetition">
      <input
        type="checkbox"
        checked={chosen}
        disabled={row.locked}
        aria-label={name}
        onChange={(event) => onChoose(row.segment, event.target.checked)}
      />
      <span className="repetition-place truncate">{name}</span>
      {row.approved && <Badge>{t('repetition.approved')}</Badge>}
      {row.locked && <Badge>{t('repetition.locked')}</Badge>}
      <span className="repetition-text reading" lang="en">
        <DiffText before={row.text} after={text} />
      </span>
    </label>
  );
}

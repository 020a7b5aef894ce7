/** One name of the ledger: its spelling, changed in place; the articles that have it; taking it out. */
import { FileText, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamePlace, NameView } from '../../../contract/views';
import { ask, engine } from '../../state/client';
import { runCommand } from '../../state/commands';
import { flushAll } from '../../state/flush';
import { goTo, openDocument } from '../../state/navigation';
import { isReadOnly, useApp } from '../../state/store';
import { IconButton } from '../../ui/button';
import { Menu, type MenuItem } from '../../ui/menu';

/** Articles offered to go to. */
const offered = 20;

interface NameLineProps {
  readonly name: NameView;
  /** Somebody goes to an article: the dialog is done. */
  readonly onLeave: () => void;
}

export function NameLine({ name, onLeave }: NameLineProps) {
  const { t } = useTranslation('names');
  const { ko, en, articles } = name;
  const readOnly = useApp(isReadOnly);
  const button = useRef<HTMLButtonElement>(null);
  const [places, setPlaces] = useState<readonly NamePlace[] | null>(null);
  const respell = async (field: HTMLInputElement) => {
    const next = field.value.trim().normalize('NFC');
    // Nothing is not a spelling: taking a name out has its own button.
    if (next === '') field.value = en;
    if (next === '' || next === en || !(await flushAll())) return;
    await runCommand({ command: 'name', ko, en: next });
  };
  const forget = async () => {
    if (await flushAll()) await runCommand({ command: 'name', ko, en: '' });
  };
  const find = async () => setPlaces(await ask(engine.nameArticles({ ko, limit: offered })));
  const items = (places ?? []).map(
    ({ document, title, segment }): MenuItem => ({
      id: document,
      label: title,
      icon: FileText,
      run: () => {
        onLeave();
        void (segment ? goTo(document, segment) : openDocument(document));
      },
    }),
  );
  const at = button.current?.getBoundingClientRect();
  return (
    <div className="name-line">
      <span lang="ko">{ko}</span>
      <input
        // A spelling that has come from elsewhere replaces what stands here.
        key={en}
        lang="en"
        aria-label={t('line.spelling', { ko })}
        defaultValue={en}
        readOnly={readOnly}
        spellCheck={false}
        onBlur={(event) => void respell(event.currentTarget)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          void respell(event.currentTarget);
        }}
      />
      <IconButton
        ref={button}
        icon={FileText}
        size="small"
        label={t('line.go', { ko })}
        onClick={() => void find()}
      />
      <span className="name-articles">{t('line.articles', { count: articles })}</span>
      <IconButton
        icon={Trash2}
        size="small"
        label={t('line.forget', { ko })}
        disabled={readOnly}
        onClick={() => void forget()}
      />
      {places && at && (
        <Menu
          label={t('line.go', { ko })}
          at={{ x: at.left, y: at.bottom }}
          items={
            items.length > 0
              ? items
              : [{ id: 'none', label: t('line.nowhere'), disabled: true, run: () => undefined }]
          }
          onClose={() => setPlaces(null)}
        />
      )}
    </div>
  );
}

import '../../ui/palette.css';
import { FileText, Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { actionTable } from '../../state/action-table';
import { runAction } from '../../state/actions';
import { openDocument } from '../../state/navigation';
import { ActionKeys } from '../../ui/keys';
import { ReadFailed } from '../../ui/read-failed';
import { type ActionEntry, actionEntries } from './entries';
import { type ArticleEntry, useArticles } from './use-articles';

type Entry = ({ readonly kind: 'action' } & ActionEntry) | ({ readonly kind: 'article' } & ArticleEntry);

/** Everything by name: type in either language, or only initial consonants; Enter runs. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('palette');
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const { articles, failure, again } = useArticles(query);
  const actions = useMemo(() => actionEntries(query), [query]);
  const entries: readonly Entry[] = [
    ...actions.filter(({ available }) => available).map((entry) => ({ kind: 'action' as const, ...entry })),
    ...articles.map(({ id, title }) => ({ kind: 'article' as const, id, title })),
    ...actions.filter(({ available }) => !available).map((entry) => ({ kind: 'action' as const, ...entry })),
  ];
  const at = Math.min(chosen, entries.length - 1);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useEffect(() => {
    document.getElementById(`palette-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const run = (entry: Entry | undefined) => {
    if (!entry || (entry.kind === 'action' && !entry.available)) return;
    onClose();
    // After the dialog has closed and given focus back to where the action is meant for.
    window.setTimeout(() => {
      if (entry.kind === 'action') runAction(entry.action);
      else void openDocument(entry.id);
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const step = steps[event.key];
    if (step !== undefined) setChosen(Math.max(0, Math.min(entries.length - 1, at + step)));
    else if (event.key === 'Enter') run(entries[at]);
    else return;
    event.preventDefault();
  };

  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={t('title')}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className="palette-box">
        <Search aria-hidden size={16} />
        <input
          role="combobox"
          aria-expanded="true"
          aria-controls="palette-list"
          aria-activedescendant={entries.length > 0 ? `palette-${at}` : undefined}
          aria-label={t('title')}
          placeholder={t('placeholder')}
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
      <div id="palette-list" className="palette-list" role="listbox" aria-label={t('results')} tabIndex={-1}>
        {entries.map((entry, index) => (
          <PaletteLine
            key={entry.kind === 'action' ? entry.action : entry.id}
            id={`palette-${index}`}
            entry={entry}
            chosen={index === at}
            onHover={() => setChosen(index)}
            onRun={() => run(entry)}
          />
        ))}
      </div>
      {entries.length === 0 && <p className="palette-none">{t('none')}</p>}
      <ReadFailed failure={failure} again={again} />
    </dialog>
  );
}

interface PaletteLineProps {
  readonly id: string;
  readonly entry: Entry;
  readonly chosen: boolean;
  readonly onHover: () => void;
  readonly onRun: () => void;
}

function PaletteLine({ id, entry, chosen, onHover, onRun }: PaletteLineProps) {
  const { t } = useTranslation(['palette', 'actions']);
  const disabled = entry.kind === 'action' && !entry.available;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combo box handles the keys for its list.
    <div
      id={id}
      className="palette-line"
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      aria-disabled={disabled || undefined}
      onPointerMove={onHover}
      onClick={onRun}
    >
      {entry.kind === 'action' ? (
        <>
          <span className="truncate">{t(`actions:${entry.action}`)}</span>
          <span className="palette-group">{t(`actions:group.${actionTable[entry.action].group}`)}</span>
          <span className="palette-keys">
            <ActionKeys action={entry.action} />
          </span>
        </>
      ) : (
        <>
          <FileText aria-hidden size={14} />
          <span className="truncate">{entry.title}</span>
          <span className="palette-group">{t('palette:article')}</span>
          <span className="palette-keys" />
        </>
      )}
    </div>
  );
}

/** At the foot of the tab: which memories there are, how large, and what can be done with them as files. */
import { Ellipsis, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResourceView } from '../../../contract/term-views';
import { count } from '../../i18n/format';
import { runCommand } from '../../state/commands';
import { isReadOnly, useApp } from '../../state/store';
import { useProjectSettings } from '../../state/use-settings';
import { IconButton } from '../../ui/button';
import { Checkbox } from '../../ui/field';
import { Menu, type MenuItem } from '../../ui/menu';
import { ReadFailed } from '../../ui/read-failed';
import { type MemoriesInUse, type MemoryOutcome, useMemories } from './use-memories';

export function Memories() {
  const { t } = useTranslation('memory');
  const all = useMemories();
  const [menu, setMenu] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const items = useMenuItems(all);
  return (
    <section className="memories" aria-label={t('memories.label')} aria-busy={all.busy || undefined}>
      <header>
        <h2>{t('memories.label')}</h2>
        <IconButton
          icon={Ellipsis}
          size="small"
          label={t('memories.more')}
          aria-haspopup="menu"
          aria-expanded={menu !== null}
          disabled={all.busy}
          onClick={({ currentTarget }) => {
            const box = currentTarget.getBoundingClientRect();
            setMenu({ x: box.right, y: box.top });
          }}
        />
      </header>
      <ReadFailed failure={all.failure} again={all.again} />
      <ul>
        {all.memories.map((memory) => (
          <MemoryLine key={`${memory.origin} ${memory.file}`} memory={memory} onRemove={all.removeShared} />
        ))}
      </ul>
      {all.outcome && <Outcome outcome={all.outcome} onDismiss={all.dismiss} />}
      <OfferSwitch />
      {menu && <Menu label={t('memories.more')} items={items} at={menu} onClose={() => setMenu(null)} />}
    </section>
  );
}

function useMenuItems(all: MemoriesInUse): readonly MenuItem[] {
  const { t } = useTranslation('memory');
  const readOnly = useApp(isReadOnly);
  return [
    { id: 'import', label: t('memories.import'), disabled: readOnly, run: () => void all.importTable() },
    { id: 'export', label: t('memories.export'), run: () => void all.exportTable() },
    { id: 'add', label: t('memories.add'), separated: true, run: () => void all.addShared(false) },
    { id: 'create', label: t('memories.create'), run: () => void all.addShared(true) },
  ];
}

interface MemoryLineProps {
  readonly memory: ResourceView;
  readonly onRemove: (file: string) => Promise<void>;
}

function MemoryLine({ memory: { origin, file, entries, problems }, onRemove }: MemoryLineProps) {
  const { t, i18n } = useTranslation('memory');
  return (
    <li>
      <span
        className="memory-name truncate"
        data-tooltip={origin === 'shared' ? undefined : t(`origin.${origin}-why`)}
      >
        {file ?? t(`origin.${origin}`)}
      </span>
      <span className="memory-size">{count(entries, i18n.language)}</span>
      {file !== null && (
        <IconButton
          icon={X}
          size="small"
          label={t('memories.remove', { file })}
          onClick={() => void onRemove(file)}
        />
      )}
      {problems.map(({ code, params }) => (
        <p key={code} className="memory-problem">
          {t(`failures:${code}`, { ...params })}
        </p>
      ))}
    </li>
  );
}

function Outcome({
  outcome,
  onDismiss,
}: {
  readonly outcome: MemoryOutcome;
  readonly onDismiss: () => void;
}) {
  const { t } = useTranslation('memory');
  const { deed, reply } = outcome;
  const problems = deed === 'imported' ? outcome.reply.problems : [];
  return (
    <div className="memory-outcome" role="status">
      <p>
        {deed === 'imported'
          ? t('memories.imported', { file: reply.file, count: outcome.reply.added })
          : t('memories.exported', { file: reply.file, count: outcome.reply.entries })}
        {deed === 'imported' &&
          outcome.reply.changed > 0 &&
          ` ${t('memories.known', { count: outcome.reply.changed })}`}
      </p>
      <IconButton icon={X} size="small" label={t('memories.dismiss')} onClick={onDismiss} />
      {problems.length > 0 && (
        <ul className="memory-problems" aria-label={t('memories.unread')}>
          {problems.map(({ code, params }) => (
            <li key={`${code} ${params.line}`}>{t(`problem.${code}`, { ...params })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Whether a correction is offered to the same sentences elsewhere, in this project. */
function OfferSwitch() {
  const { t } = useTranslation('memory');
  const settings = useProjectSettings().value;
  const readOnly = useApp(isReadOnly);
  // As it was pressed, until the project says how it is.
  const [pressed, setPressed] = useState<{ readonly on: boolean; readonly before: typeof settings } | null>(
    null,
  );
  if (!settings) return null;
  const press = async (on: boolean) => {
    setPressed({ on, before: settings });
    if (!(await runCommand({ command: 'setting', repetitions: on }))) setPressed(null);
  };
  return (
    <Checkbox
      checked={pressed?.before === settings ? pressed.on : settings.repetitions}
      disabled={readOnly}
      onChange={(event) => void press(event.target.checked)}
    >
      {t('repetition.setting')}
    </Checkbox>
  );
}

import { FileText, Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { actionTable } from '../../state/action-table';
import { runAction } from '../../state/actions';
import { openDocument } from '../../state/navigation';
import { ActionKeys } from '../../ui/keys';
import { PickList } from '../../ui/pick-list';
import { ReadFailed } from '../../ui/read-failed';
import { type ActionEntry, actionEntries } from './entries';
import { type ArticleEntry, useArticles } from './use-articles';

type Entry = ({ readonly kind: 'action' } & ActionEntry) | ({ readonly kind: 'article' } & ArticleEntry);

/** Everything by name: type in either language, or only initial consonants; Enter runs. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('palette');
  const [query, setQuery] = useState('');
  const { articles, failure, again } = useArticles(query);
  const actions = useMemo(() => actionEntries(query), [query]);
  const entries: readonly Entry[] = [
    ...actions.filter(({ available }) => available).map((entry) => ({ kind: 'action' as const, ...entry })),
    ...articles.map(({ id, title }) => ({ kind: 'article' as const, id, title })),
    ...actions.filter(({ available }) => !available).map((entry) => ({ kind: 'action' as const, ...entry })),
  ];
  return (
    <PickList
      id="palette"
      title={t('title')}
      placeholder={t('placeholder')}
      results={t('results')}
      none={t('none')}
      icon={Search}
      query={query}
      onQuery={setQuery}
      lines={entries.map((entry) => ({
        value: entry,
        key: entry.kind === 'action' ? entry.action : entry.id,
        disabled: entry.kind === 'action' && !entry.available,
        content: <PaletteLine entry={entry} />,
      }))}
      onPick={(entry) => {
        if (entry.kind === 'action') runAction(entry.action);
        else void openDocument(entry.id);
      }}
      onClose={onClose}
    >
      <ReadFailed failure={failure} again={again} />
    </PickList>
  );
}

function PaletteLine({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation(['palette', 'actions']);
  return entry.kind === 'action' ? (
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
  );
}

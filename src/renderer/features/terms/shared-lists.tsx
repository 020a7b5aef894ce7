/** The files that are read with every project: which, how much is in them, and what is wrong with them. */
import { FilePlus2, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ResourceView } from '../../../contract/term-views';
import { ask, host } from '../../state/client';
import { noteAnswer, useEngine } from '../../state/queries';
import { Badge } from '../../ui/badge';
import { Button, IconButton } from '../../ui/button';
import { ReadFailed } from '../../ui/read-failed';
import { Problems } from './problems';

const kinds = ['glossary', 'corrections'] as const;
type Kind = (typeof kinds)[number];

export function SharedLists() {
  const { t } = useTranslation('terms');
  const { value, failure, again } = useEngine('resources', {});
  const resources = value ?? [];
  const add = async (kind: Kind) => {
    const now = await ask(host.addShared({ kind }));
    if (now) noteAnswer('resources', {}, now);
  };
  const remove = async (kind: Kind, file: string) => {
    const now = await ask(host.removeShared({ kind, file }));
    if (now) noteAnswer('resources', {}, now);
  };
  return (
    <div className="shared-lists">
      <p className="term-hint">{t('files.why')}</p>
      <ReadFailed failure={failure} again={again} />
      {kinds.map((kind) => (
        <section key={kind} aria-label={t(`lists.${kind}`)}>
          <header>
            <h3>{t(`lists.${kind}`)}</h3>
            <Button icon={FilePlus2} onClick={() => void add(kind)}>
              {t(`files.add-${kind}`)}
            </Button>
          </header>
          <ul>
            {resources
              .filter((resource) => resource.kind === kind)
              .map((resource) => (
                <SharedLine
                  key={`${resource.origin} ${resource.file}`}
                  resource={resource}
                  onRemove={(file) => void remove(kind, file)}
                />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface SharedLineProps {
  readonly resource: ResourceView;
  readonly onRemove: (file: string) => void;
}

function SharedLine({ resource, onRemove }: SharedLineProps) {
  const { t } = useTranslation('terms');
  const { origin, file, entries, problems } = resource;
  return (
    <li className="shared-line">
      <span className="truncate">{file ?? t(`origin.${origin}`)}</span>
      <span className="term-from">{t('lists.count', { count: entries })}</span>
      {problems.length > 0 && <Badge tone="warning">{t('files.problems', { count: problems.length })}</Badge>}
      {file !== null && (
        <IconButton
          icon={Trash2}
          size="small"
          label={t('files.remove', { file })}
          onClick={() => onRemove(file)}
        />
      )}
      <Problems problems={problems} />
    </li>
  );
}

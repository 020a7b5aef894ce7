import { useTranslation } from 'react-i18next';
import type { AnchorSide } from '../../../core/annotate/anchor';
import { type SegmentStatus, segmentStatuses } from '../../../core/project/model';
import { useArticle } from '../../article-model/article-store';
import { engine, settle } from '../../state/client';
import { useApp } from '../../state/store';
import { StatusDot } from '../../ui/badge';
import { Checkbox } from '../../ui/field';
import { SegmentedControl } from '../../ui/segmented';
import { changeFind, type FindScope, useFind } from './find-store';

const sides: readonly AnchorSide[] = ['source', 'mt', 'target'];

/** The article, rows chosen in it, or the project; which of a row's texts; and rows of which status. */
export function FindWhere() {
  return (
    <span className="find-group find-where">
      <Scope />
      <Sides />
      <Statuses />
    </span>
  );
}

function Scope() {
  const { t } = useTranslation('find');
  const scope = useFind((state) => state.scope);
  const chosen = useFind((state) => state.chosen.length);
  const hasArticle = useApp((state) => state.documentId !== null);
  const span = useArticle((state) => state.span);
  const rows = scope === 'selection' ? chosen : span ? Math.abs(span.to - span.from) + 1 : 0;
  const options = [
    ...(hasArticle ? [{ value: 'document' as const, label: t('scope.document') }] : []),
    ...(rows > 1 || scope === 'selection'
      ? [{ value: 'selection' as const, label: t('scope.selection', { count: rows }) }]
      : []),
    { value: 'project' as const, label: t('scope.project') },
  ];
  return (
    <SegmentedControl
      label={t('scope.label')}
      labelHidden
      value={scope ?? 'project'}
      options={options}
      onChange={(to) => void changeScope(to)}
    />
  );
}

/** Rows chosen together stay those looked in, also when one goes on to another row. */
async function changeScope(scope: FindScope) {
  if (scope !== 'selection') return changeFind({ scope });
  const { span } = useArticle.getState();
  const { documentId } = useApp.getState();
  if (!span || !documentId) return;
  const from = Math.min(span.from, span.to);
  const to = Math.max(span.from, span.to) + 1;
  const chosen: string[] = [];
  while (from + chosen.length < to) {
    const offset = from + chosen.length;
    const limit = Math.min(1000, to - offset);
    const page = await settle(engine.rows({ document: documentId, offset, limit }));
    if (!page?.ok || page.value.items.length === 0) break;
    chosen.push(...page.value.items.map(({ id }) => id));
  }
  if (chosen.length > 0 && useFind.getState().scope) changeFind({ scope, chosen });
}

function Sides() {
  const { t } = useTranslation('find');
  const chosen = useFind((state) => state.sides);
  return (
    <fieldset className="find-sides">
      <legend className="visually-hidden">{t('sides.label')}</legend>
      {sides.map((side) => (
        <Checkbox
          key={side}
          checked={chosen.includes(side)}
          onChange={(event) =>
            changeFind({
              sides: sides.filter((one) => (one === side ? event.target.checked : chosen.includes(one))),
            })
          }
        >
          {t(`sides.${side}`)}
        </Checkbox>
      ))}
    </fieldset>
  );
}

/** None pressed: rows of any status. */
function Statuses() {
  const { t } = useTranslation(['find', 'article']);
  const chosen = useFind((state) => state.status);
  const flip = (status: SegmentStatus) =>
    segmentStatuses.filter((one) => chosen.includes(one) !== (one === status));
  return (
    <fieldset className="find-statuses">
      <legend className="visually-hidden">{t('status')}</legend>
      {segmentStatuses.map((status) => (
        <button
          key={status}
          type="button"
          className="icon-button"
          data-size="small"
          aria-label={t(`article:status.${status}`)}
          aria-pressed={chosen.includes(status)}
          data-tooltip={t('status-only', { status: t(`article:status.${status}`) })}
          onClick={() => changeFind({ status: flip(status) })}
        >
          <StatusDot status={status} />
        </button>
      ))}
    </fieldset>
  );
}

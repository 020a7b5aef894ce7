/** Above the rows: which article, and how its text is shown. One line, at every width. */
import { Archive, BookOpen, Info, PanelTop } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '../../../contract/views';
import { useArticle } from '../../article-model/article-store';
import { useReading } from '../../article-model/reading-store';
import { runAction } from '../../state/actions';
import { changeSettings } from '../../state/settings';
import { isArticleReadOnly, useApp } from '../../state/store';
import { Badge } from '../../ui/badge';
import { IconButton } from '../../ui/button';
import { Checkbox } from '../../ui/field';
import { SegmentedControl } from '../../ui/segmented';

interface ToolbarProps {
  /** The header card is out of view: its first line stands here. */
  readonly scrolled: boolean;
  /** Three columns are chosen and there is no room for them. */
  readonly narrow: boolean;
}

export function Toolbar({ scrolled, narrow }: ToolbarProps) {
  const { t } = useTranslation(['article', 'reading']);
  // Strings and numbers: the article is read again after every save, and most of it is as it was.
  const title = useApp((state) => state.document?.title);
  const summary = useApp((state) => state.document && summaryOf(state.document));
  const leftovers = useApp((state) => state.document?.leftovers ?? 0);
  const { view, columns } = useApp((state) => state.settings);
  const reading = useReading((state) => state.on);
  const marks = useReading((state) => state.marks);
  const drawer = useArticle((state) => state.drawer);
  const options = <T extends string>(group: string, values: readonly T[]) =>
    values.map((value) => {
      const key: string = `${group}.${value}`;
      return { value, label: t(key), tooltip: t(`${key}-long`) };
    });
  return (
    <div className="article-bar" role="toolbar" aria-label={t('toolbar')}>
      <button
        type="button"
        className="article-summary"
        data-shown={scrolled || undefined}
        tabIndex={scrolled ? 0 : -1}
        onClick={() => runAction('show-header')}
        data-tooltip={t('header.show')}
      >
        <span className="article-summary-title">{title}</span>
        <span className="article-summary-byline">{summary}</span>
      </button>
      <ReadOnlyBadge />
      {leftovers > 0 && (
        <IconButton
          icon={Archive}
          size="small"
          label={t('leftovers.show', { count: leftovers })}
          action="show-leftovers"
          aria-pressed={drawer}
          onClick={() => runAction('show-leftovers')}
        />
      )}
      <IconButton
        icon={PanelTop}
        size="small"
        label={t('header.show')}
        action="show-header"
        onClick={() => runAction('show-header')}
      />
      <IconButton
        icon={BookOpen}
        size="small"
        label={t(reading ? 'reading:off' : 'reading:on')}
        action="reading-view"
        aria-pressed={reading}
        onClick={() => runAction('reading-view')}
      />
      {reading ? (
        <Checkbox checked={marks} onChange={() => useReading.setState({ marks: !marks })}>
          {t('reading:marks')}
        </Checkbox>
      ) : (
        <>
          <SegmentedControl
            label={t('view.label')}
            labelHidden
            size="small"
            value={view}
            options={options('view', ['changes', 'final', 'machine'] as const)}
            onChange={(next) => changeSettings({ view: next })}
          />
          <div className="article-columns">
            <SegmentedControl
              label={t('columns.label')}
              labelHidden
              size="small"
              value={columns}
              options={options('columns', ['three', 'tracked'] as const)}
              onChange={(next) => changeSettings({ columns: next })}
            />
          </div>
          {narrow && (
            <span className="article-narrow" role="status" data-tooltip={t('reading:two-columns-why')}>
              <Info aria-hidden size={14} />
              <span>{t('reading:two-columns')}</span>
            </span>
          )}
        </>
      )}
    </div>
  );
}

/** Publisher · reporters · place: the header card in one line. */
function summaryOf({ header }: DocumentView): string {
  const people = header.bylines.flatMap((byline) => byline.people.map(({ name }) => name.en || name.ko));
  const places = header.bylines.flatMap((byline) => byline.places.map((place) => place.en || place.ko));
  const publisher = header.publisher ? header.publisher.en || header.publisher.ko : '';
  return [publisher, people.join(', '), places.join(', ')].filter(Boolean).join(' · ');
}

function ReadOnlyBadge() {
  const { t } = useTranslation('article');
  const readOnly = useApp(isArticleReadOnly);
  const reason = useApp((state) => state.project?.readOnly ?? null);
  if (!readOnly || !reason) return null;
  const text =
    reason.code === 'open-elsewhere'
      ? t('read-only.open-elsewhere', { by: reason.by || t('status:read-only.somebody'), host: reason.host })
      : t(`status:read-only.${reason.code}`);
  return (
    <span data-tooltip={text}>
      <Badge tone="warning">
        {t('read-only.label')}
        <span className="visually-hidden">{text}</span>
      </Badge>
    </span>
  );
}

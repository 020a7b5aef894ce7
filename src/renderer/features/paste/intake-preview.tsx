import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { IntakePreview } from '../../../contract/views';
import type { ArticleMetadata } from '../../../core/article/article';
import { EmptyState } from '../../ui/empty-state';
import { usePaste } from './paste-store';
import type { Preview } from './use-preview';

/** Enough to judge by; the whole article is seen once it is imported. */
const blocksShown = 120;

export function IntakePreviewPane({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation('paste');
  const korean = usePaste((state) => state.korean.text.trim() !== '');
  return (
    <section className="paste-preview" aria-label={t('preview')} aria-busy={preview.state === 'reading'}>
      {preview.state === 'empty' && (
        <EmptyState title={t(korean ? 'english-missing' : 'empty')}>{t('empty-how')}</EmptyState>
      )}
      {preview.state === 'reading' && <EmptyState title={t('reading')} />}
      {preview.state === 'failed' && (
        <EmptyState title={t('failed')}>
          {t(`failures:${preview.failure.code}`, { file: t('pasted-text'), ...preview.failure.params })}
        </EmptyState>
      )}
      {preview.state === 'ready' && <PreviewContent value={preview.value} />}
    </section>
  );
}

function PreviewContent({ value }: { readonly value: IntakePreview }) {
  const { t } = useTranslation('paste');
  const blocks = value.blocks.filter(({ kind }) => kind !== 'leftover');
  return (
    <>
      <p className="paste-title reading">{value.title || t('untitled')}</p>
      <HeaderLine header={value.header} />
      <p className="paste-counts" role="status">
        {t('rows', { count: value.rows })}
        {value.koreanRows > 0 && <> · {t('korean-rows', { count: value.koreanRows })}</>}
        {value.uncertain > 0 && (
          <span className="paste-uncertain">
            <TriangleAlert aria-hidden size={13} />
            {t('uncertain', { count: value.uncertain })}
          </span>
        )}
      </p>
      <dl className="paste-zones">
        {blocks.slice(0, blocksShown).map(({ kind, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity before they are imported.
          <div key={index}>
            <dt>{t(`zone.${kind}`)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {blocks.length > blocksShown && (
        <p className="paste-more">{t('more-blocks', { count: blocks.length - blocksShown })}</p>
      )}
      {value.leftovers.length > 0 && (
        <details className="paste-leftovers" open>
          <summary>{t('leftovers', { count: value.leftovers.length })}</summary>
          <ul>
            {value.leftovers.slice(0, blocksShown).map((text, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above.
              <li key={index}>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Publisher, reporters, place and date, Korean beside English. */
export function HeaderLine({ header }: { readonly header: ArticleMetadata }) {
  const pair = (value: { readonly ko: string; readonly en: string }) =>
    value.ko && value.en && value.ko !== value.en ? `${value.en} (${value.ko})` : value.en || value.ko;
  const parts = [
    header.publisher && pair(header.publisher),
    ...header.bylines.flatMap(({ people }) =>
      people.map(({ name, role }) => [pair(name), role && pair(role)].filter(Boolean).join(', ')),
    ),
    ...header.bylines.flatMap(({ places }) => places.map(pair)),
    header.published,
  ].filter((part): part is string => Boolean(part));
  return parts.length > 0 ? <p className="paste-header">{parts.join(' · ')}</p> : null;
}

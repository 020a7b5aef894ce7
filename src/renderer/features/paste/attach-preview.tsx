import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AttachedKorean } from '../../../contract/views';
import { HeaderLine } from './intake-preview';

/** What a Korean source would do to the article: how much finds its place, what does not, what the header gains. */
export function AttachPreviewPane({ value }: { readonly value: AttachedKorean }) {
  const { t } = useTranslation(['align', 'warnings']);
  return (
    <>
      <p className="paste-counts" role="status">
        {t('source-paired', { count: value.paired })}
        {value.koreanOnly > 0 && <> · {t('source-korean-only', { count: value.koreanOnly })}</>}
        {value.leftovers > 0 && <> · {t('source-leftovers', { count: value.leftovers })}</>}
        {value.uncertain > 0 && (
          <span className="paste-uncertain">
            <TriangleAlert aria-hidden size={13} />
            {t('uncertain', { count: value.uncertain })}
          </span>
        )}
      </p>
      {value.warnings.map((code) => (
        <p key={code} className="paste-warning" role="alert">
          <TriangleAlert aria-hidden size={13} />
          {t(`warnings:${code}`, { file: t('paste:pasted-text') })}
        </p>
      ))}
      <h3 className="paste-header-title">{t('source-header')}</h3>
      <HeaderLine header={value.header} />
    </>
  );
}

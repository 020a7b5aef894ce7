/** In the head of the Korean column: how many pairs are uncertain, or that there is no Korean yet. */
import { FilePlus2, Link2Off } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { runAction } from '../../state/actions';
import { isArticleReadOnly, useApp } from '../../state/store';
import { useActionKeys } from '../../ui/keys';

export function KoreanState() {
  const { t } = useTranslation('align');
  const korean = useApp((state) => state.document?.hasKorean);
  const uncertain = useApp((state) => state.document?.uncertain ?? 0);
  const readOnly = useApp(isArticleReadOnly);
  const next = useActionKeys('next-uncertain');
  const source = useActionKeys('korean-source');
  if (korean === false && !readOnly) {
    return (
      <button
        type="button"
        className="korean-state"
        data-tooltip={t('source-add-long')}
        data-tooltip-keys={source?.names.join(' ')}
        aria-keyshortcuts={source?.aria}
        onClick={() => runAction('korean-source')}
      >
        <FilePlus2 aria-hidden size={13} />
        {t('source-add')}
      </button>
    );
  }
  if (!korean || uncertain === 0) return null;
  return (
    <button
      type="button"
      className="korean-state"
      data-tone="warning"
      data-tooltip={t('uncertain-long')}
      data-tooltip-keys={next?.names.join(' ')}
      aria-keyshortcuts={next?.aria}
      onClick={() => runAction('next-uncertain')}
    >
      <Link2Off aria-hidden size={13} />
      {t('uncertain', { count: uncertain })}
    </button>
  );
}

/** In place of what could not be read: why, and a way to try again. */
import './read-failed.css';
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../contract/result';
import { Button } from './button';

interface ReadFailedProps {
  readonly failure: Failure | null;
  readonly again: () => void;
}

/** Nothing where the read did not fail. */
export function ReadFailed({ failure, again }: ReadFailedProps) {
  const { t } = useTranslation(['app', 'failures']);
  if (!failure) return null;
  return (
    <div className="read-failed" role="alert">
      <TriangleAlert aria-hidden size={14} />
      <p>
        {t('app:read.failed')} {t(`failures:${failure.code}`, failure.params)}
      </p>
      <Button onClick={again}>{t('app:read.again')}</Button>
    </div>
  );
}

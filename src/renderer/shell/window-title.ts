import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../state/store';

/** Article, project, application: what the system shows of the window. */
export function useWindowTitle() {
  const { t, i18n } = useTranslation('app');
  const title = useApp((state) => state.document?.title);
  const project = useApp((state) => state.project?.name);
  const language = i18n.language;
  useEffect(() => {
    const name = t('name', { lng: language });
    document.title = [title, project, name].filter(Boolean).join(' — ');
  }, [title, project, language, t]);
}

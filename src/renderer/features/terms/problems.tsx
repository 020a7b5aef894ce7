import { useTranslation } from 'react-i18next';
import type { ResourceView } from '../../../contract/term-views';

/** What a file could not give: every line with its reason. */
export function Problems({ problems }: Pick<ResourceView, 'problems'>) {
  const { t } = useTranslation('problems');
  if (problems.length === 0) return null;
  return (
    <ul className="term-problems" tabIndex={-1}>
      {problems.map(({ code, params }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: problems do not move, and two may be alike.
        <li key={`${index} ${code}`}>{t(code, params)}</li>
      ))}
    </ul>
  );
}

import { useTranslation } from 'react-i18next';
import type { ImportedPair } from '../../../contract/views';

/** Lines shown; a month of articles is not read line by line. */
const shown = 200;

/** Which Korean file went with which English one, where any did; those left without first. */
export function ImportPairs({ pairs }: { readonly pairs: readonly ImportedPair[] }) {
  const { t } = useTranslation('paste');
  const files = pairs.filter(({ english }) => english !== '');
  if (!files.some(({ korean }) => korean !== null)) return null;
  const alone = files.filter(({ korean }) => korean === null);
  const lines = [...alone, ...files.filter(({ korean }) => korean !== null)];
  return (
    <>
      <p className="import-pairs-how">{t('pairs-how')}</p>
      <table className="import-pairs">
        <thead>
          <tr>
            <th scope="col">{t('pairs-english')}</th>
            <th scope="col">{t('pairs-korean')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, shown).map(({ document, english, korean }) => (
            <tr key={document}>
              <td>{english}</td>
              <td data-none={korean === null || undefined}>{korean ?? t('pairs-none')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > shown && <p>{t('pairs-more', { count: lines.length - shown })}</p>}
    </>
  );
}

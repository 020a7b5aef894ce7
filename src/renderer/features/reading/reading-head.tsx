/** Who, where and when, above the running text: the byline as it will be printed, the line it comes from beside it. */
import { useTranslation } from 'react-i18next';
import { renderByline } from '../../../core/article/byline-english';
import { articleDate } from '../../i18n/format';
import { useApp } from '../../state/store';

export function ReadingHead() {
  const { i18n } = useTranslation();
  const header = useApp((state) => state.document?.header);
  const date = header?.published ? articleDate(header.published, i18n.language) : '';
  const lines = (header?.bylines ?? []).map((byline) => renderByline(byline, { outlet: false }));
  const korean = [header?.publisher?.ko, ...(header?.bylines ?? []).map(({ raw }) => raw)];
  const english = [header?.publisher?.en, ...lines, date];
  return (
    <div className="reading-head">
      <p lang="ko">{korean.filter(Boolean).join(' · ')}</p>
      <p>{english.filter(Boolean).join(' · ')}</p>
    </div>
  );
}

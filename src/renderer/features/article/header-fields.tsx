/** Every field of the header card, in the order a desk reads them. */
import { useTranslation } from 'react-i18next';
import type { ArticleMetadata, Bilingual } from '../../../core/article/article';
import { parseTimestampLine } from '../../../core/article/published';
import { findOutlet } from '../../../core/korean/outlets';
import { articleDate } from '../../i18n/format';
import { notify } from '../../state/notices';
import { BilingualField } from './bilingual-field';
import { BylineFields, emptyByline } from './byline-fields';
import { EditableText } from './editable-text';
import { HeaderLine } from './header-line';

const none: Bilingual = { ko: '', en: '' };

interface HeaderFieldsProps {
  readonly document: string;
  readonly header: ArticleMetadata;
  readonly save: (patch: Partial<ArticleMetadata>) => void;
}

export function HeaderFields({ document, header, save }: HeaderFieldsProps) {
  const { t, i18n } = useTranslation('article');
  // An article without a byline can be given one.
  const bylines = header.bylines.length > 0 ? header.bylines : [emptyByline];
  const setDate = (text: string) => {
    const published = text === '' ? null : (parseTimestampLine(text)?.iso ?? undefined);
    if (published === undefined) {
      notify({ tone: 'warning', message: 'names:header.bad-date', params: { text } });
    } else save({ published });
  };
  return (
    <dl className="header-fields">
      <HeaderLine label={t('header.publisher')}>
        <BilingualField
          label={t('header.publisher')}
          value={header.publisher ?? none}
          english={findOutlet}
          onChange={(publisher) => save({ publisher: publisher.ko || publisher.en ? publisher : null })}
        />
      </HeaderLine>
      {bylines.map((byline, index) => (
        <BylineFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a byline has no id; its place in the article is it
          key={index}
          document={document}
          byline={byline}
          onChange={(next) => save({ bylines: bylines.with(index, next) })}
        />
      ))}
      {header.copyright && (
        <HeaderLine label={t('header.copyright')}>
          <BilingualField
            label={t('header.copyright')}
            value={header.copyright.holder}
            english={findOutlet}
            onChange={(holder) => save({ copyright: { raw: header.copyright?.raw ?? '', holder } })}
          />
        </HeaderLine>
      )}
      <HeaderLine label={t('header.published')}>
        <EditableText
          label={t('header.published')}
          value={header.published ?? ''}
          shown={articleDate(header.published ?? '', i18n.language)}
          language="en"
          placeholder={t('header.none')}
          onChange={setDate}
        />
      </HeaderLine>
      <HeaderLine label={t('header.url')}>
        <EditableText
          label={t('header.url')}
          value={header.url ?? ''}
          language="en"
          placeholder={t('header.none')}
          onChange={(url) => save({ url: url || null })}
        />
      </HeaderLine>
    </dl>
  );
}

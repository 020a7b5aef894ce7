/** English and beside it the Korean it stands for, each mended in place. */
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../../core/article/article';
import { EditableText } from './editable-text';

interface BilingualFieldProps {
  readonly label: string;
  readonly value: Bilingual;
  readonly onChange: (value: Bilingual) => void;
  /** The English of a Korean that has been typed; null where it is not known. */
  readonly english?: (ko: string) => Bilingual | null;
  /** Offered while either is typed. */
  readonly choices?: readonly Bilingual[];
}

/** What a person has written is sure. English that nobody has written follows the Korean. */
export function BilingualField({ label, value, onChange, english, choices }: BilingualFieldProps) {
  const { t } = useTranslation('article');
  return (
    <span className="header-pair">
      <EditableText
        label={t('header.in-english', { field: label })}
        value={value.en}
        language="en"
        placeholder={t('header.none')}
        unsure={value.sure === false}
        hint={t('header.unsure')}
        choices={choices?.map(({ ko, en }) => ({ value: en, label: ko }))}
        onChange={(en) => {
          // Chosen from the list: its Korean comes with it.
          const known = choices?.find((choice) => choice.en === en);
          onChange({ ko: value.ko || known?.ko || '', en, sure: true });
        }}
      />
      <KoreanField
        label={label}
        value={value}
        choices={choices}
        onChange={(ko) => onChange(withKorean(value, ko, english))}
      />
    </span>
  );
}

interface KoreanFieldProps {
  readonly label: string;
  readonly value: Bilingual;
  readonly choices?: readonly Bilingual[] | undefined;
  readonly onChange: (ko: string) => void;
}

export function KoreanField({ label, value, choices, onChange }: KoreanFieldProps) {
  const { t } = useTranslation('article');
  return (
    <EditableText
      label={t('header.in-korean', { field: label })}
      value={value.ko}
      language="ko"
      placeholder={t('header.none-korean')}
      choices={choices?.map(({ ko, en }) => ({ value: ko, label: en }))}
      onChange={onChange}
    />
  );
}

/** The field with other Korean. English that stood for the old Korean, or stands nowhere, is found anew. */
export function withKorean(
  value: Bilingual,
  ko: string,
  english: ((ko: string) => Bilingual | null) | undefined,
): Bilingual {
  if (ko === '') return { ...value, ko };
  const follows = value.en === '' || value.sure === false || english?.(value.ko)?.en === value.en;
  const found = follows ? english?.(ko) : null;
  return found ? { ...found, ko } : { ...value, ko };
}

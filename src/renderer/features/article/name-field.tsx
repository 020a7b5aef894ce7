/** A person's name in the header card: the English opens the spellings where there is Korean to go by. */
import { BookmarkCheck } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../../core/article/article';
import { romanizeName } from '../../../core/korean/names';
import { useArticleParts } from '../../article-model/slots';
import { isArticleReadOnly, useApp } from '../../state/store';
import { settledSpelling, useSettled } from '../../state/use-ledger';
import { BilingualField, KoreanField, withKorean } from './bilingual-field';

interface NameFieldProps {
  readonly document: string;
  readonly value: Bilingual;
  readonly onChange: (value: Bilingual) => void;
}

export function NameField({ document, value, onChange }: NameFieldProps) {
  const { t } = useTranslation(['article', 'names']);
  const label = t('header.reporter');
  const readOnly = useApp(isArticleReadOnly);
  const parts = useArticleParts();
  const settled = useSettled(value.ko) === value.en && value.en !== '';
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  if (value.ko === '') {
    return <BilingualField label={label} value={value} english={spelledAs} onChange={onChange} />;
  }
  const unsure = value.sure === false && !settled;
  const hint = unsure ? t('header.unsure') : t(settled ? 'names:header.settled' : 'names:header.change');
  return (
    <span className="header-pair">
      <button
        ref={button}
        type="button"
        className="editable-text"
        data-name
        lang="en"
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={`${t('header.in-english', { field: label })}: ${value.en || t('header.none')}. ${hint}`}
        data-unsure={unsure || undefined}
        data-empty={value.en === '' || undefined}
        data-tooltip={hint}
        disabled={readOnly}
        onClick={() => setOpen(true)}
      >
        {value.en || t('header.none')}
        {settled && <BookmarkCheck aria-hidden size={12} className="name-settled" />}
      </button>
      <KoreanField
        label={label}
        value={value}
        onChange={(ko) => onChange(withKorean(value, ko, spelledAs))}
      />
      {open &&
        parts.map(
          ({ id, NamePopover }) =>
            NamePopover &&
            button.current && (
              <NamePopover
                key={id}
                ko={value.ko}
                en={value.en}
                document={document}
                anchor={button.current}
                onClose={() => setOpen(false)}
              />
            ),
        )}
    </span>
  );
}

/** A person as the project spells them, else as the rules do. */
export function spelledAs(ko: string): Bilingual {
  const settled = settledSpelling(ko);
  if (settled !== undefined) return { ko, en: settled, sure: true };
  const { name, sure } = romanizeName(ko);
  return { ko, en: name, sure };
}

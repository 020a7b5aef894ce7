import { ClipboardPaste, FolderOpen } from 'lucide-react';
import { type ClipboardEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, host } from '../../state/client';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { type Box, fill, usePaste } from './paste-store';

interface PasteBoxProps {
  readonly box: Box;
  /** Whether the text is asked for, rather than taken where there is some. */
  readonly required?: boolean;
  /** Offers to open a file instead. */
  readonly onOpen?: () => void;
}

/** One text: pasted, with the page's own structure where the clipboard has it, or typed. */
export function PasteBox({ box, required = false, onOpen }: PasteBoxProps) {
  const { t } = useTranslation(['paste', 'align']);
  const id = useId();
  const pasted = usePaste((state) => state[box]);
  const fromClipboard = async () => {
    const value = await ask(host.readClipboard({}));
    if (value) fill(box, value);
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html');
    const text = event.clipboardData.getData('text/plain');
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const replacesAll = selectionStart === 0 && selectionEnd === value.length;
    if (!html || !replacesAll) return;
    event.preventDefault();
    fill(box, { text, html });
  };
  return (
    <div className="paste-box">
      <div className="paste-box-head">
        <label htmlFor={id}>{t(`${box}.label`)}</label>
        {box === 'korean' && !required && <span className="paste-optional">{t('optional')}</span>}
        {pasted.html && <Badge>{t('from-page')}</Badge>}
        <Button icon={ClipboardPaste} onClick={() => void fromClipboard()}>
          {t('from-clipboard')}
        </Button>
        {onOpen && (
          <Button icon={FolderOpen} onClick={onOpen}>
            {t('align:open-file')}
          </Button>
        )}
      </div>
      <textarea
        id={id}
        lang={box === 'korean' ? 'ko' : 'en'}
        className={box === 'korean' ? 'reading-ko' : 'reading'}
        placeholder={t(`${box}.placeholder`)}
        spellCheck={false}
        value={pasted.text}
        onPaste={onPaste}
        onChange={(event) => fill(box, { text: event.target.value, html: null })}
      />
    </div>
  );
}

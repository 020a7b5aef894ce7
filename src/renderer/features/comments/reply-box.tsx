import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { runCommand } from '../../state/commands';
import { Button } from '../../ui/button';
import { TextBox } from './text-box';

interface ReplyBoxProps {
  readonly thread: string;
  readonly onClose: () => void;
}

export function ReplyBox({ thread, onClose }: ReplyBoxProps) {
  const { t } = useTranslation('panel');
  const [text, setText] = useState('');
  const send = async () => {
    if (text.trim() === '') return;
    if (await runCommand({ command: 'reply', thread, text: text.trim() })) onClose();
  };
  return (
    <div className="amend">
      <TextBox
        label={t('thread.reply')}
        value={text}
        focused
        onChange={setText}
        onSend={() => void send()}
        onEscape={onClose}
      />
      <div className="composer-buttons">
        <Button onClick={onClose}>{t('compose.cancel')}</Button>
        <Button tone="primary" disabled={text.trim() === ''} onClick={() => void send()}>
          {t('compose.send')}
        </Button>
      </div>
    </div>
  );
}

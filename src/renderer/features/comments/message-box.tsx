/** One message: who, when, the text, and the words it proposes. One's own can be changed and deleted. */
import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ThreadView } from '../../../contract/views';
import type { Message } from '../../../core/project/model';
import { DiffText } from '../../article-model/diff-text';
import { runCommand } from '../../state/commands';
import { personInitials, personName, usePeople } from '../../state/people';
import { isArticleReadOnly, useApp } from '../../state/store';
import { Button, IconButton } from '../../ui/button';
import { ShortTime } from '../../ui/short-time';
import { TextBox } from './text-box';

interface MessageBoxProps {
  readonly thread: ThreadView;
  readonly message: Message;
}

export function MessageBox({ thread, message }: MessageBoxProps) {
  const { t } = useTranslation('panel');
  const people = usePeople();
  const readOnly = useApp(isArticleReadOnly);
  const own = useApp((state) => state.project?.actor?.id === message.author) && !readOnly;
  const [editing, setEditing] = useState(false);
  const name = personName(people, message.author) ?? t('thread.somebody');
  const ids = { thread: thread.id, message: message.id };
  return (
    <li className="message">
      <p className="message-head">
        <span className="message-initials" aria-hidden>
          {personInitials(people, message.author)}
        </span>
        <span className="message-author truncate">{name}</span>
        <ShortTime iso={message.time} />
        {own && (
          <span className="message-deeds">
            <IconButton
              icon={Pencil}
              size="small"
              label={t('message.edit')}
              onClick={() => setEditing(!editing)}
            />
            <IconButton
              icon={Trash2}
              size="small"
              label={t('message.delete')}
              onClick={() => void runCommand({ command: 'uncomment', ...ids })}
            />
          </span>
        )}
      </p>
      {editing ? (
        <AmendBox
          text={message.text}
          onClose={() => setEditing(false)}
          onSave={(text) => runCommand({ command: 'amend', ...ids, text })}
        />
      ) : (
        <p className="message-text">{message.text}</p>
      )}
      {message.suggestion !== null && (
        <p className="message-suggestion reading" lang="en">
          <DiffText before={thread.anchor.quote} after={message.suggestion} />
        </p>
      )}
    </li>
  );
}

interface AmendBoxProps {
  readonly text: string;
  readonly onSave: (text: string) => Promise<unknown>;
  readonly onClose: () => void;
}

function AmendBox({ text, onSave, onClose }: AmendBoxProps) {
  const { t } = useTranslation('panel');
  const [value, setValue] = useState(text);
  const save = async () => {
    if (value.trim() === '' || value === text || (await onSave(value.trim()))) onClose();
  };
  return (
    <div className="amend">
      <TextBox
        label={t('message.edit')}
        value={value}
        focused
        onChange={setValue}
        onSend={() => void save()}
        onEscape={onClose}
      />
      <div className="composer-buttons">
        <Button onClick={onClose}>{t('compose.cancel')}</Button>
        <Button tone="primary" onClick={() => void save()}>
          {t('message.save')}
        </Button>
      </div>
    </div>
  );
}

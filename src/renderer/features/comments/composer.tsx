/** Writing a comment on exact words, with or without words to put in their place. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CommentDraft, useArticle } from '../../article-model/article-store';
import { runCommand } from '../../state/commands';
import { focusPlace } from '../../state/focus';
import { openDialog, useApp } from '../../state/store';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/field';
import { TextBox } from './text-box';

export function Composer({ draft }: { readonly draft: CommentDraft }) {
  const { t } = useTranslation('panel');
  const [text, setText] = useState('');
  const [suggesting, setSuggesting] = useState(false);
  const [suggestion, setSuggestion] = useState(draft.quote);
  const [sending, setSending] = useState(false);
  const unnamed = useApp((state) => state.settings.personId === null);
  const close = () => {
    useArticle.setState({ draft: null });
    focusPlace('article');
  };
  const suggested = suggesting && suggestion !== draft.quote ? suggestion : null;
  const ready = !sending && (text.trim() !== '' || suggested !== null);
  const send = async () => {
    if (!ready) return;
    setSending(true);
    const { segment, side, start, end } = draft;
    const words = { segment, side, start, end, text: text.trim(), suggestion: suggested };
    const reply = await runCommand({ command: 'comment', ...words });
    setSending(false);
    if (!reply) return;
    useArticle.setState({ draft: null, thread: reply.created.thread ?? null });
    focusPlace('article');
    // Who comments is asked once; the comment is not held up by it.
    if (unnamed) openDialog('person');
  };
  return (
    <form
      className="composer"
      aria-label={t('compose.label')}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p className="thread-quote" lang={draft.side === 'source' ? 'ko' : 'en'}>
        <span className="visually-hidden">{t(`side.${draft.side}`)} </span>
        <q>{draft.quote}</q>
      </p>
      <TextBox
        label={t('compose.text')}
        value={text}
        focused
        onChange={setText}
        onSend={() => void send()}
        onEscape={close}
      />
      {draft.side !== 'source' && (
        <Checkbox checked={suggesting} onChange={(event) => setSuggesting(event.target.checked)}>
          {t('compose.suggest')}
        </Checkbox>
      )}
      {suggesting && (
        <TextBox
          label={t('compose.suggestion')}
          value={suggestion}
          language="en"
          onChange={setSuggestion}
          onSend={() => void send()}
          onEscape={close}
        />
      )}
      <div className="composer-buttons">
        <Button onClick={close}>{t('compose.cancel')}</Button>
        <Button tone="primary" type="submit" disabled={!ready}>
          {t('compose.send')}
        </Button>
      </div>
    </form>
  );
}

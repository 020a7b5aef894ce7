/** One comment with its replies: on which words, by whom, when, and what can be done with it. */
import { Check, RotateCcw, WandSparkles } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ThreadView } from '../../../contract/views';
import { useArticle } from '../../article-model/article-store';
import { goToThread } from '../../article-model/use-comment-actions';
import { dateTime } from '../../i18n/format';
import { runCommand } from '../../state/commands';
import { flushAll } from '../../state/flush';
import { personName, usePeople } from '../../state/people';
import { isArticleReadOnly, useApp } from '../../state/store';
import { Button, IconButton } from '../../ui/button';
import { MessageBox } from './message-box';
import { ReplyBox } from './reply-box';

interface ThreadCardProps {
  readonly thread: ThreadView;
  /** Says which article and row it is on. */
  readonly place: boolean;
}

export function ThreadCard({ thread, place }: ThreadCardProps) {
  const { t, i18n } = useTranslation('panel');
  const readOnly = useApp(isArticleReadOnly);
  const current = useArticle((state) => state.thread === thread.id);
  const people = usePeople();
  const [replying, setReplying] = useState(false);
  const { anchor, at, messages, resolved } = thread;
  const suggestion = messages.findLast((message) => message.suggestion !== null)?.suggestion ?? null;
  const act = async (command: Parameters<typeof runCommand>[0]) => {
    if (await flushAll()) await runCommand(command);
  };
  return (
    <li
      className="thread"
      id={`thread-${thread.id}`}
      data-current={current || undefined}
      data-resolved={resolved !== null || undefined}
    >
      <button
        type="button"
        className="thread-words"
        data-focus-first={current || undefined}
        aria-label={t('thread.go', { quote: anchor.quote })}
        onClick={() => void goToThread(thread)}
      >
        {place && (
          <span className="thread-place truncate">
            {thread.documentTitle}
            {thread.row >= 0 && ` · ${thread.row + 1}`}
          </span>
        )}
        {!at && <span className="thread-gone">{t('thread.gone')}</span>}
        <span className="thread-quote" lang={anchor.side === 'source' ? 'ko' : 'en'}>
          <q>{anchor.quote}</q>
        </span>
        <span className="thread-side">{t(`side.${anchor.side}`)}</span>
      </button>
      <ul className="messages">
        {messages.map((message) => (
          <MessageBox key={message.id} thread={thread} message={message} />
        ))}
      </ul>
      {resolved && (
        <p className="thread-resolved">
          <Check aria-hidden size={13} />
          {t('thread.resolved', {
            name: personName(people, resolved.by) ?? t('thread.somebody'),
            time: dateTime(resolved.time, i18n.language),
          })}
        </p>
      )}
      {!readOnly && (
        <div className="thread-deeds">
          {suggestion !== null && !resolved && anchor.side !== 'source' && (
            <Button
              icon={WandSparkles}
              disabled={!at}
              onClick={() => void act({ command: 'suggestion', thread: thread.id })}
            >
              {t('thread.apply')}
            </Button>
          )}
          <Button onClick={() => setReplying(!replying)} aria-expanded={replying}>
            {t('thread.reply')}
          </Button>
          <IconButton
            icon={resolved ? RotateCcw : Check}
            size="small"
            label={t(resolved ? 'thread.reopen' : 'thread.resolve')}
            {...(current ? { action: 'resolve-comment' as const } : {})}
            onClick={() => void act({ command: resolved ? 'reopen' : 'resolve', thread: thread.id })}
          />
        </div>
      )}
      {replying && <ReplyBox thread={thread.id} onClose={() => setReplying(false)} />}
    </li>
  );
}

/** Asks why a finding is to be shown no more; the reason may be left out, and Enter is done. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandInput } from '../../../core/project/commands';
import { runCommand } from '../../app/commands';
import { flushAll } from '../../app/flush';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Popover } from '../../ui/popover';
import { type ArticleModel, rowElement, useArticleModel } from '../article/article-model';
import { findingKeysAt } from './finding-marks';
import { type MuteRequest, useFindings } from './finding-store';
import { useFindingText } from './finding-text';
import { goOnAfter } from './use-finding-actions';

/** What was asked by key, by menu or in the side panel. */
export function AskedMute() {
  const asking = useFindings((state) => state.asking);
  const model = useArticleModel();
  const text = useFindingText();
  const { t } = useTranslation('findings');
  if (!asking) return null;
  const { scope, finding, segment } = asking;
  const close = () => useFindings.setState({ asking: null });
  const mute = async (reason: string) => {
    const done = await runCommand(muteCommand(asking, reason));
    if (!done) return;
    const { current } = useFindings.getState();
    if (current?.segment === segment && current.key === finding.key) useFindings.setState({ current: null });
    if (asking.goesOn) goOnAfter(model, finding);
  };
  const title = text.title(finding.check);
  return (
    <ReasonPopover
      anchor={anchorOf(model, asking)}
      title={t(`mute.${scope}-title`, { title })}
      words={scope === 'check' ? '' : finding.quote}
      onDone={(reason) => void mute(reason)}
      onClose={close}
    />
  );
}

interface ReasonPopoverProps {
  readonly anchor: Element;
  readonly title: string;
  /** The words it is about; '' for none. */
  readonly words: string;
  readonly onDone: (reason: string) => void;
  readonly onClose: () => void;
}

export function ReasonPopover({ anchor, title, words, onDone, onClose }: ReasonPopoverProps) {
  const { t } = useTranslation(['findings', 'app']);
  const [reason, setReason] = useState('');
  const done = async () => {
    if (!(await flushAll())) return;
    onClose();
    onDone(reason.trim());
  };
  return (
    <Popover label={title} anchor={anchor} onClose={onClose}>
      <form
        className="mute-popover"
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          void done();
        }}
      >
        <p className="mute-title">{title}</p>
        {words !== '' && <p className="mute-words truncate">{words}</p>}
        <TextField
          label={t('mute.reason')}
          value={reason}
          maxLength={2000}
          placeholder={t('mute.reason-hint')}
          onChange={(event) => setReason(event.target.value)}
        />
        <footer>
          <Button onClick={onClose}>{t('app:cancel')}</Button>
          <Button tone="primary" type="submit">
            {t('mute.yes')}
          </Button>
        </footer>
      </form>
    </Popover>
  );
}

function muteCommand({ scope, segment, finding }: MuteRequest, reason: string): CommandInput {
  const { check, message, quote, occurrence } = finding;
  const why = reason === '' ? {} : { reason };
  if (scope === 'check') return { command: 'mute', scope, check, ...why };
  const words = { segment, check, code: message.code, quote };
  return { command: 'mute', scope, ...words, ...(scope === 'one' ? { occurrence } : {}), ...why };
}

function anchorOf(model: ArticleModel, { anchor, segment, finding }: MuteRequest): Element {
  if (anchor?.isConnected) return anchor;
  const row = rowElement(model.scroller.current, model.cache.indexOf(segment));
  const words = [...(row?.querySelectorAll('[data-findings]') ?? [])];
  return words.find((each) => findingKeysAt(each).includes(finding.key)) ?? row ?? document.body;
}

/** The question about a finding that somebody wants to hear no more of, and what the answer does. */
import { useTranslation } from 'react-i18next';
import type { CommandInput } from '../../../core/project/commands';
import { type ArticleModel, rowElement, useArticleModel } from '../../article-model/article-model';
import { findingKeysAt } from '../../article-model/finding-attributes';
import { type MuteRequest, useFindings } from '../../article-model/finding-store';
import { useFindingText } from '../../article-model/finding-text';
import { runCommand } from '../../state/commands';
import { ReasonPopover } from './reason-popover';
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

function muteCommand({ scope, segment, finding }: MuteRequest, reason: string): CommandInput {
  const { check, message, quote, occurrence, side, start } = finding;
  const why = reason === '' ? {} : { reason };
  if (scope === 'check') return { command: 'mute', scope, check, ...why };
  const words = { segment, check, code: message.code, quote };
  return {
    command: 'mute',
    scope,
    ...words,
    ...(scope === 'one' ? { occurrence, side, start } : {}),
    ...why,
  };
}

function anchorOf(model: ArticleModel, { anchor, segment, finding }: MuteRequest): Element {
  if (anchor?.isConnected) return anchor;
  const row = rowElement(model.scroller.current, model.cache.indexOf(segment));
  const words = [...(row?.querySelectorAll('[data-findings]') ?? [])];
  return words.find((each) => findingKeysAt(each).includes(finding.key)) ?? row ?? document.body;
}

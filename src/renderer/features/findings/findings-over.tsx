/** What findings have over the article: popovers beside their words, what is said of them, and their actions. */
import './findings.css';
import { useEffect } from 'react';
import type { ArticleModel } from '../../article-model/article-model';
import { resetFindings } from '../../article-model/finding-store';
import { useReading } from '../../article-model/reading-store';
import { FindingPopover } from './finding-popover';
import { FindingSaid } from './finding-said';
import { AskedMute } from './mute-popover';
import { useFindingActions } from './use-finding-actions';

export function FindingsOver({ model }: { readonly model: ArticleModel }) {
  const reading = useReading((state) => state.on);
  useFindingActions(model);
  useEffect(() => resetFindings, []);
  return (
    <>
      {!reading && <FindingPopover />}
      <FindingSaid />
      <AskedMute />
    </>
  );
}

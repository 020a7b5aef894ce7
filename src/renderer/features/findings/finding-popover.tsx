/** Beside the words of the finding under the pointer, or of the current one: its sentence, and what can be done. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingOnRow } from '../../../contract/finding-views';
import type { RowView } from '../../../contract/views';
import { type ArticleModel, rowElement, useArticleModel, useRow } from '../../article-model/article-model';
import { findingKeysAt, findingsNamed } from '../../article-model/finding-attributes';
import { useFindings } from '../../article-model/finding-store';
import { useApp } from '../../state/store';
import { FindingBody } from './finding-body';
import { placeBeside } from './place-beside';
import { useHoveredFindings } from './use-hovered-findings';

/** More at one place are in the side panel. */
const most = 3;

export function FindingPopover() {
  const model = useArticleModel();
  const { hovered, hold, release, dismiss } = useHoveredFindings(model);
  const shown = useFindings(({ current }) => (current?.shown ? current : null));
  const here = useApp((state) => state.current?.segment ?? null);
  const place = hovered ?? (shown?.segment === here ? { segment: shown.segment, keys: [shown.key] } : null);
  const index = place ? model.cache.indexOf(place.segment) : -1;
  const row = useRow(model.cache, index);
  const findings = row && place && row.id === place.segment ? findingsNamed(row, place.keys) : [];
  useEffect(() => {
    if (!place) return;
    const hide = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      dismiss();
      useFindings.setState(({ current }) => ({ current: current && { ...current, shown: false } }));
    };
    window.addEventListener('keydown', hide, true);
    return () => window.removeEventListener('keydown', hide, true);
  }, [place, dismiss]);
  if (!row || findings.length === 0) return null;
  return <Beside row={row} findings={findings.slice(0, most)} onEnter={hold} onLeave={release} />;
}

interface BesideProps {
  readonly row: RowView;
  readonly findings: readonly FindingOnRow[];
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

function Beside({ row, findings, onEnter, onLeave }: BesideProps) {
  const { t } = useTranslation('findings');
  const model = useArticleModel();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const keep = () =>
      placeBeside(box.current, rowElement(model.scroller.current, row.index), wordsOf(model, row, findings));
    keep();
    const scroller = model.scroller.current;
    const observer = new ResizeObserver(keep);
    if (box.current) observer.observe(box.current);
    scroller?.addEventListener('scroll', keep, { passive: true });
    window.addEventListener('resize', keep);
    // A row may be drawn a frame later than it becomes current.
    const frame = requestAnimationFrame(() => requestAnimationFrame(keep));
    return () => {
      observer.disconnect();
      scroller?.removeEventListener('scroll', keep);
      window.removeEventListener('resize', keep);
      cancelAnimationFrame(frame);
    };
  }, [model, row, findings]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form.
    <div
      ref={box}
      className="finding-popover"
      role="group"
      aria-label={t('label')}
      onMouseEnter={onEnter}
      onMouseLeave={onLeave}
    >
      {findings.map((finding) => (
        <FindingBody key={finding.key} segment={row.id} document={model.document} finding={finding} />
      ))}
    </div>
  );
}

/** The elements that draw the findings: their words, or where they have none the row's own mark. */
function wordsOf(model: ArticleModel, row: RowView, findings: readonly FindingOnRow[]): readonly Element[] {
  const element = rowElement(model.scroller.current, row.index);
  const words = [...(element?.querySelectorAll('[data-findings]') ?? [])].filter((each) =>
    findings.some(({ key }) => findingKeysAt(each).includes(key)),
  );
  const mark = element?.querySelector('.row-findings');
  return words.length > 0 ? words : mark ? [mark] : [];
}

/** One paragraph in both languages, side by side, sentence pairs lit together. */
import { Fragment, memo } from 'react';
import type { RowView } from '../../../contract/views';
import { joinerBefore } from '../../../core/formats/paragraphs';
import { useArticleModel } from '../../article-model/article-model';
import { CellText } from '../../article-model/cell-text';
import { useReading } from '../../article-model/reading-store';
import { type RowLayout, rowCells } from '../../article-model/row-pieces';
import { useApp } from '../../state/store';
import { type Paragraph, useRows } from './use-paragraphs';

interface ReadingParagraphProps {
  readonly paragraph: Paragraph;
  readonly against: RowLayout['against'];
}

const noMarks = { source: [], mt: [], target: [] };

export const ReadingParagraph = memo(function ReadingParagraph({
  paragraph,
  against,
}: ReadingParagraphProps) {
  const { cache } = useArticleModel();
  const { from, to } = paragraph;
  const rows = useRows(cache, paragraph);
  const marks = useReading((state) => state.marks);
  const within = (index: number) => (index >= from && index < to ? index : -1);
  const hovered = useReading((state) => within(state.hovered));
  const current = useApp((state) => within(state.current?.index ?? -1));
  const loaded = rows.filter((row) => row !== undefined);
  if (loaded.length === 0) return <div className="reading-paragraph" aria-busy />;
  const layout: RowLayout = { view: marks ? 'changes' : 'final', columns: 'tracked', against };
  const sentence = (row: RowView) => ({
    'data-sentence': row.index,
    'data-lit': row.index === hovered || undefined,
    'aria-current': row.index === current || undefined,
  });
  return (
    <div className="reading-paragraph" data-zone={loaded[0]!.zone}>
      <p className="reading-ko" lang="ko">
        {loaded.map((row, at) => (
          <Fragment key={row.id}>
            {at > 0 && row.ko !== null && ' '}
            <span {...sentence(row)}>{row.ko}</span>
          </Fragment>
        ))}
      </p>
      <p className="reading" lang="en">
        {loaded.map((row, at) => (
          <Fragment key={row.id}>
            {joinerBefore(loaded[at - 1]?.target ?? '', row.target, row.joiner)}
            <span {...sentence(row)}>
              {marks ? (
                <CellText
                  pieces={rowCells(row, row.target, layout, noMarks).edited ?? []}
                  change={null}
                  thread={null}
                />
              ) : (
                row.target
              )}
            </span>
          </Fragment>
        ))}
      </p>
    </div>
  );
});

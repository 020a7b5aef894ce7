/** The Korean of one row, typed or pasted in its place. Enter and leaving keep it, Escape does not. */
import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowView } from '../../../contract/views';
import { useArticleModel } from '../../article-model/article-model';
import { endKorean } from '../../article-model/use-alignment-actions';
import { runCommand } from '../../state/commands';
import { registerFlush } from '../../state/flush';

export function KoreanEditor({ row }: { readonly row: RowView }) {
  const { t } = useTranslation('align');
  const model = useArticleModel();
  const field = useRef<HTMLTextAreaElement>(null);
  /** What is on the disk: saving twice is one event. */
  const saved = useRef(row.ko ?? '');
  const save = useCallback(async (): Promise<boolean> => {
    const text = oneLine(field.current?.value ?? saved.current);
    if (text === saved.current) return true;
    const before = saved.current;
    saved.current = text;
    const done = (await runCommand({ command: 'korean', segment: row.id, text })) !== null;
    if (!done) saved.current = before;
    return done;
  }, [row.id]);
  useEffect(() => {
    const end = field.current?.value.length ?? 0;
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(end, end);
    return registerFlush(save);
  }, [save]);
  const keep = async () => {
    // What could not be saved stays in the field.
    if (await save()) endKorean(model, row.id);
  };
  return (
    <textarea
      ref={field}
      className="korean-editor"
      lang="ko"
      rows={1}
      aria-label={t('korean-of', { number: row.index + 1 })}
      placeholder={t('korean-placeholder')}
      defaultValue={row.ko ?? ''}
      spellCheck={false}
      onBlur={() => void keep()}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.keyCode === 229) return;
        if (event.key === 'Escape') {
          if (field.current) field.current.value = saved.current;
          endKorean(model, row.id);
        } else if (event.key === 'Enter') void keep();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}

/** A row is one line: pasted line breaks become spaces. */
function oneLine(text: string): string {
  return text
    .replace(/\s*[\r\n]+\s*/gu, ' ')
    .trim()
    .normalize('NFC');
}

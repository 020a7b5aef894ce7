import './drop.css';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { importDropped } from '../../state/import';
import { isEditable } from '../../state/keyboard';
import { isReadOnly, openDialog, useApp } from '../../state/store';
import { fillByLanguage } from './paste-store';

type Verdict = 'import' | 'read-only' | 'no-project';

/** Files dropped anywhere, and text pasted where nothing can be typed: both become articles. */
export function DropAndPaste() {
  const { t } = useTranslation('paste');
  const [over, setOver] = useState<{ readonly count: number } | null>(null);
  const verdict = useApp((state): Verdict => {
    if (!state.project) return 'no-project';
    return isReadOnly(state) ? 'read-only' : 'import';
  });

  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      const refused = verdict === 'read-only' || hasDialog();
      event.dataTransfer.dropEffect = refused ? 'none' : 'copy';
      if (hasDialog()) return;
      const count = event.dataTransfer.items.length;
      setOver((before) => (before?.count === count ? before : { count }));
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(null);
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(null);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (verdict !== 'read-only' && !hasDialog() && files.length > 0) void importDropped(files);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [verdict]);

  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (verdict !== 'import' || isEditable(event.target) || hasDialog()) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.trim() === '') return;
      event.preventDefault();
      fillByLanguage({ text, html: event.clipboardData?.getData('text/html') || null });
      openDialog('paste');
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [verdict]);

  if (!over) return null;
  return (
    <div className="drop" role="status">
      <p>{t(`drop.${verdict}`, { count: over.count })}</p>
    </div>
  );
}

/** A dialog has the floor: nothing is imported behind its back. */
function hasDialog(): boolean {
  return document.querySelector('dialog:modal') !== null;
}

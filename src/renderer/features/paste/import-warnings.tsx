import './import-warnings.css';
import { useTranslation } from 'react-i18next';
import { useImport } from '../../state/import';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ImportPairs } from './import-pairs';

/** What an import left out or is not sure of, file by file, until it has been read. */
export function ImportWarnings({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useTranslation('paste');
  const reply = useImport((state) => state.reply);
  const close = () => {
    useImport.setState({ reply: null });
    onClose();
  };
  const sentence = (code: string, params: Readonly<Record<string, string | number>>) => {
    const key = [`warnings:${code}`, `failures:${code}`].find((candidate) => i18n.exists(candidate));
    return key ? t(key, params) : t('app:notice.unknown', { code });
  };
  return (
    <Dialog
      title={t('warnings')}
      onClose={close}
      onSubmit={close}
      footer={
        <Button tone="primary" type="submit">
          {t('app:done')}
        </Button>
      }
    >
      <p>
        {t(reply?.warnings.length ? 'imported' : 'imported-well', { count: reply?.documents.length ?? 0 })}
      </p>
      {reply && <ImportPairs pairs={reply.pairs} />}
      <ul className="import-warnings">
        {reply?.warnings.map(({ code, file, params }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a file may have the same warning twice.
          <li key={index}>{sentence(code, { ...params, file: file || t('pasted-text') })}</li>
        ))}
      </ul>
    </Dialog>
  );
}

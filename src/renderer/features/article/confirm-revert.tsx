import { useTranslation } from 'react-i18next';
import { useArticle } from '../../article-model/article-store';
import { runCommand } from '../../state/commands';
import { flushAll } from '../../state/flush';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';

/** Asked, although it can be undone: it takes away a night's work at one press. */
export function ConfirmRevert({ document }: { readonly document: string }) {
  const { t } = useTranslation(['article', 'app']);
  const asking = useArticle((state) => state.asking === 'revert-article');
  if (!asking) return null;
  const close = () => useArticle.setState({ asking: null });
  const revert = async () => {
    close();
    if (await flushAll()) await runCommand({ command: 'revert', document });
  };
  return (
    <Dialog
      title={t('revert-article.title')}
      size="small"
      onClose={close}
      onSubmit={() => void revert()}
      footer={
        <>
          <Button onClick={close}>{t('app:cancel')}</Button>
          <Button tone="danger" type="submit">
            {t('revert-article.yes')}
          </Button>
        </>
      }
    >
      <p>{t('revert-article.text')}</p>
    </Dialog>
  );
}

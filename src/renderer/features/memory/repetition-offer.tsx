/** Under a row that was corrected: its sentence stands elsewhere too. Quiet, and it goes with a key or by itself. */
import './repetitions.css';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { runCommand } from '../../state/commands';
import { Button, IconButton } from '../../ui/button';
import { useMemory } from './memory-store';
import { chooseRepetitions } from './use-memory-actions';
import { settleOffer } from './watch-repetitions';

export function RepetitionOffer({ segment }: { readonly segment: string }) {
  const { t } = useTranslation('memory');
  const offer = useMemory((state) => (state.offer?.segment === segment ? state.offer : null));
  if (!offer) return null;
  const { rows, limited } = offer.reply;
  return (
    <div className="repetition-offer" role="status" data-repetitions>
      <p>{t(limited ? 'repetition.offer-many' : 'repetition.offer', { count: rows.length })}</p>
      <Button onClick={() => chooseRepetitions(segment, offer.reply)}>{t('repetition.show')}</Button>
      <Button onClick={() => void runCommand({ command: 'setting', repetitions: false })}>
        {t('repetition.never')}
      </Button>
      <IconButton
        icon={X}
        size="small"
        label={t('repetition.dismiss')}
        onClick={() => settleOffer(offer.reply)}
      />
    </div>
  );
}

/** A person put in the ledger by hand: a minister of whom every second article speaks, say. */
import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NameView } from '../../../contract/views';
import { romanizeName } from '../../../core/korean/names';
import { runCommand } from '../../state/commands';
import { flushAll } from '../../state/flush';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';

export function NewName({ known }: { readonly known: readonly NameView[] }) {
  const { t } = useTranslation('names');
  const [ko, setKo] = useState('');
  /** Null while it follows the Korean. */
  const [en, setEn] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const korean = ko.trim().normalize('NFC');
  const settled = known.find((name) => name.ko === korean)?.en;
  const spelling = en ?? settled ?? (korean === '' ? '' : romanizeName(korean).name);
  const ready = korean !== '' && spelling.trim() !== '' && spelling.trim() !== settled;
  const add = async () => {
    if (!ready || !(await flushAll())) return;
    if (!(await runCommand({ command: 'name', ko: korean, en: spelling.trim() }))) return;
    setKo('');
    setEn(null);
    first.current?.focus();
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void add();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; the dialog is the form.
    <div className="name-new" role="group" aria-label={t('new.label')} onKeyDown={onKeyDown}>
      <TextField
        ref={first}
        label={t('new.ko')}
        lang="ko"
        value={ko}
        onChange={(event) => {
          setKo(event.target.value);
          setEn(null);
        }}
      />
      <TextField
        label={t('new.en')}
        lang="en"
        value={spelling}
        onChange={(event) => setEn(event.target.value)}
      />
      <Button icon={Plus} disabled={!ready} onClick={() => void add()}>
        {t(settled === undefined ? 'new.add' : 'new.change')}
      </Button>
    </div>
  );
}

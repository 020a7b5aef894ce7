import { CaseSensitive, type LucideIcon, Regex, WholeWord } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../state/store';
import { ariaKeys, keyNames, matches, type Platform, parseAccelerator } from '../../ui/accelerators';
import { changeFind, useFind } from './find-store';

type Option = 'matchCase' | 'wholeWord' | 'pattern';

/** Digits behind those of the views, while the panel has the focus. With Alt, letters are the menus' and digits the terms'. */
const options: readonly { readonly option: Option; readonly keys: string; readonly icon: LucideIcon }[] = [
  { option: 'matchCase', keys: 'CommandOrControl+7', icon: CaseSensitive },
  { option: 'wholeWord', keys: 'CommandOrControl+8', icon: WholeWord },
  { option: 'pattern', keys: 'CommandOrControl+9', icon: Regex },
];

const labels = { matchCase: 'match-case', wholeWord: 'whole-word', pattern: 'pattern' } as const;

function toggle(option: Option) {
  changeFind({ [option]: !useFind.getState()[option] });
}

/** Switches the option whose keys were pressed; false where they are none's. */
export function toggleByKey(event: KeyboardEvent, platform: Platform): boolean {
  const pressed = options.find(({ keys }) => matches(parseAccelerator(keys, platform), event));
  if (pressed) toggle(pressed.option);
  return pressed !== undefined;
}

export function Toggles() {
  const { t } = useTranslation('find');
  const platform = useApp((state) => state.environment.platform);
  const state = useFind();
  return (
    <span className="find-group">
      {options.map(({ option, keys, icon: Icon }) => (
        <button
          key={option}
          type="button"
          className="icon-button"
          aria-label={t(labels[option])}
          aria-pressed={state[option]}
          aria-keyshortcuts={ariaKeys(keys, platform)}
          data-tooltip={t(labels[option])}
          data-tooltip-keys={keyNames(keys, platform).join(' ')}
          onClick={() => toggle(option)}
        >
          <Icon aria-hidden size={16} strokeWidth={1.75} />
        </button>
      ))}
    </span>
  );
}

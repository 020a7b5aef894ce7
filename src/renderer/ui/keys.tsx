import './keys.css';
import type { WindowAction } from '../../contract/main-calls';
import { shortcuts } from '../../contract/shortcuts';
import { useApp } from '../state/store';
import { ariaKeys, keyNames } from './accelerators';

/** The keys of an action as this computer writes them; null where it has none. */
export function useActionKeys(action: WindowAction | undefined) {
  const platform = useApp((state) => state.environment.platform);
  const accelerator = action && shortcuts[action];
  if (!accelerator) return null;
  return { names: keyNames(accelerator, platform), aria: ariaKeys(accelerator, platform) };
}

export function Keys({ names }: { readonly names: readonly string[] }) {
  return (
    <span className="keys">
      {names.map((name) => (
        <kbd key={name}>{name}</kbd>
      ))}
    </span>
  );
}

export function ActionKeys({ action }: { readonly action: WindowAction }) {
  const keys = useActionKeys(action);
  return keys && <Keys names={keys.names} />;
}

import './keys.css';
import { createContext, useContext } from 'react';
import type { WindowAction } from '../../contract/main-calls';
import { shortcuts } from '../../contract/shortcuts';
import { ariaKeys, keyNames, type Platform } from './accelerators';

/** The computer whose keys are named. */
export const PlatformContext = createContext<Platform>('linux');

/** The keys of an action as this computer writes them; null where it has none. */
export function useActionKeys(action: WindowAction | undefined) {
  const platform = useContext(PlatformContext);
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

import type { Settings } from '../../contract/main-calls';
import { ask, host } from './client';
import { useApp } from './store';

/** Changes settings at once on the screen and, through main, on the disk. */
export function changeSettings(patch: Partial<Settings>) {
  useApp.setState(({ settings }) => ({ settings: { ...settings, ...patch } }));
  void ask(host.saveSettings(patch));
}

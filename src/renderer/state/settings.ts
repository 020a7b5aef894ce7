import type { Settings } from '../../contract/main-calls';
import { ask, host } from './client';
import { useApp } from './store';

export const zoomSteps = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

/** Changes settings at once on the screen and, through main, on the disk. */
export function changeSettings(patch: Partial<Settings>) {
  useApp.setState(({ settings }) => ({ settings: { ...settings, ...patch } }));
  void ask(host.saveSettings(patch));
}

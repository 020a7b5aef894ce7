/** What the project says of its checks: settings, and which checks are muted. */
import { useEngine } from './queries';

export function useProjectSettings() {
  return useEngine('projectSettings', {});
}

export function useChecks() {
  return useEngine('checks', {});
}

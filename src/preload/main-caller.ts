/** Calls to main: what cannot be sent is refused as the contract says, not as Electron does. */
import type { CallGate } from '../contract/call-gate';
import type { MainCallName } from '../contract/main-calls';
import { fail, type Result } from '../contract/result';

export type MainCaller = (name: MainCallName, input: unknown) => Promise<Result<unknown>>;

/** How Electron begins the message of an error thrown by main, which is a bug there and stays one. */
const remote = 'Error invoking remote method';

export function mainCaller(
  gate: CallGate,
  invoke: (name: MainCallName, input: unknown) => Promise<Result<unknown>>,
): MainCaller {
  return (name, input) =>
    gate(name, async () => {
      try {
        return await invoke(name, input);
      } catch (error) {
        if (error instanceof Error && error.message.startsWith(remote)) throw error;
        return notData(name);
      }
    });
}

/** The refusal of an input that no message can carry, such as a function. */
export function notData(call: string): Result<never> {
  return fail('invalid-call', { call, problem: 'the input is not data' });
}

/**
 * Imports files from a drop by their paths, which the window itself never learns. A file that is not on this computer
 * (dragged out of a web page) has none.
 */
export function importDropped(callMain: MainCaller, pathOf: (file: File) => string) {
  return async (files: unknown): Promise<Result<unknown>> => {
    if (!Array.isArray(files)) return notData('importDropped');
    let paths: readonly string[];
    try {
      paths = files.map(pathOf);
    } catch {
      return notData('importDropped');
    }
    const here = paths.filter((path) => path !== '');
    if (here.length > 0) return callMain('importDropped', { files: here });
    return fail('file-missing', { file: String(files[0]?.name ?? '') });
  };
}

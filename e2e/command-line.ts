import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../scripts/runtime/paths';

/** What tests read of `daejo show --json`; the rest of it is there as well. */
export interface ShownProject {
  readonly documents: readonly { readonly id: string; readonly title: string }[];
  readonly segments: readonly {
    readonly id: string;
    readonly document: string;
    readonly zone: string;
    readonly ko: string | null;
    readonly mt: string;
    readonly target: string;
    readonly baseline: string;
    readonly status: string;
    readonly revision: number;
    /** The event that made the text, where it was changed. */
    readonly textEvent?: string;
  }[];
  readonly comments: readonly {
    readonly quote: string;
    readonly removed: boolean;
    readonly resolved: boolean;
    readonly messages: readonly { readonly text: string; readonly author: string }[];
  }[];
}

/** The built command line, under the Node that runs the tests. Throws with what it said when it fails. */
export function daejo(...args: readonly string[]): string {
  return execFileSync(process.execPath, [join(root, 'out/main/cli.js'), ...args], { encoding: 'utf8' });
}

export function show(project: string): ShownProject {
  return JSON.parse(daejo('show', project, '--json')) as ShownProject;
}

/** Files that others do something to: damaged, with a write-ahead log of another state, on a full disk, vanished. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  applying,
  daejo,
  type Edit,
  editsOf,
  type Kind,
  lostOf,
  type Outcome,
  projectIn,
  show,
} from './trial';

const asEdits = (edits: readonly Edit[]) => edits.map((edit) => ({ command: 'edit', ...edit }));

/** Applies edits and kills the process at the `after`-th answer: its log stays beside the file. */
async function leavingLog(path: string, edits: readonly Edit[], after: number): Promise<void> {
  const run = applying(path, asEdits(edits));
  run.onAnswer = (line) => {
    if (line >= after) run.child.kill('SIGKILL');
  };
  await run.ended;
}

const isCrash = (stderr: string, code: number | null) =>
  code === null || code > 2 || /\n\s+at .+:\d+:\d+/u.test(stderr);

function damaging(kind: string, tries: number, damage: (path: string, random: () => number) => void): Kind {
  return {
    kind,
    tries,
    run: async (folder, random) => {
      const { path, rows } = await projectIn(folder);
      const edits = editsOf(rows.slice(0, 30), 60, 200);
      await applying(path, asEdits(edits)).ended;
      const before = daejo('show', path, '--json').stdout;
      damage(path, random);
      const shown = daejo('show', path, '--json');
      if (isCrash(shown.stderr, shown.code)) return `show crashed: ${shown.stderr.split('\n')[0]}`;
      const warned = shown.code !== 0 || shown.stderr.trim() !== '';
      if (warned || shown.stdout === before) return null;
      const verified = daejo('verify', path, '--json');
      if (isCrash(verified.stderr, verified.code)) return `verify crashed: ${verified.stderr.split('\n')[0]}`;
      return verified.code === 1 ? null : 'opened with another text and no warning';
    },
  };
}

function flip(path: string, random: () => number): void {
  const bytes = readFileSync(path);
  for (let left = 1 + Math.floor(random() * 4); left > 0; left--) {
    const at = Math.floor(random() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  }
  writeFileSync(path, bytes);
}

/** The state of a backup that was copied over, whatever log lies beside it, and a file that looking has not changed. */
function isBackup(path: string, backup: string): Outcome {
  const expected = daejo('show', backup, '--json').stdout;
  const bytes = readFileSync(path);
  const shown = show(path);
  if (typeof shown === 'string') return shown;
  if (!readFileSync(path).equals(bytes)) return 'show wrote to the file';
  const texts = (json: string) =>
    (JSON.parse(json) as Exclude<typeof shown, string>).segments.map(({ target }) => target).join('\n');
  if (shown.segments.map(({ target }) => target).join('\n') !== texts(expected)) return 'not the backup';
  const edited = daejo('apply', path, join(path, '..', 'edit.jsonl'));
  if (edited.code !== 0) return `the backup cannot be worked on: ${edited.stderr.split('\n')[0]}`;
  return null;
}

const staleLog: Kind = {
  kind: 'backup copied over while an older -wal stays',
  tries: 8,
  run: async (folder, random) => {
    const { path, rows } = await projectIn(folder);
    const backup = join(folder, 'backup.daejo');
    if (random() < 0.5) await applying(path, asEdits(editsOf(rows.slice(30), 20, 100))).ended;
    copyFileSync(path, backup);
    await leavingLog(path, editsOf(rows.slice(0, 20), 80, 1_000), 10 + Math.floor(random() * 60));
    copyFileSync(backup, path);
    const line = { command: 'edit', segment: rows[50], text: 'Worked on after the backup.' };
    writeFileSync(join(folder, 'edit.jsonl'), JSON.stringify(line));
    return isBackup(path, backup);
  },
};

const foreignLog: Kind = {
  kind: '-wal of another project beside the file',
  tries: 8,
  run: async (folder, random) => {
    const { path, rows } = await projectIn(folder);
    const other = (await projectIn(folder, 'other.daejo')).path;
    await applying(other, asEdits(editsOf(rows.slice(20, 40), 40, 3_000))).ended;
    await leavingLog(other, editsOf(rows.slice(0, 20), 80, 1_000), 10 + Math.floor(random() * 60));
    const backup = join(folder, 'backup.daejo');
    copyFileSync(path, backup);
    if (existsSync(`${other}-wal`)) copyFileSync(`${other}-wal`, `${path}-wal`);
    const line = { command: 'edit', segment: rows[50], text: 'Worked on.' };
    writeFileSync(join(folder, 'edit.jsonl'), JSON.stringify(line));
    return isBackup(path, backup);
  },
};

const fullDisk: Kind = {
  kind: 'disk full while edits are made',
  tries: 8,
  impossible: () =>
    process.platform === 'linux' && process.getuid?.() === 0
      ? null
      : 'a small file system needs root on Linux',
  run: async (folder, random) => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    const size = `${3 + Math.floor(random() * 6)}m`;
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk]);
    if (mounted.status !== 0) return `mount failed: ${mounted.stderr}`;
    try {
      const { path, rows } = await projectIn(disk);
      const edits = editsOf(rows.slice(0, 30), 200, 60_000 + Math.floor(random() * 60_000));
      const run = applying(path, asEdits(edits));
      await run.ended;
      if (run.acknowledged.length === edits.length) return 'the disk was never full';
      const full = lostOf(path, edits, run.acknowledged);
      if (full) return `on the full disk: ${full}`;
      spawnSync('mount', ['-o', 'remount,size=200m', disk]);
      const later = applying(path, asEdits(edits.slice(0, 1)));
      await later.ended;
      if (later.acknowledged.length !== 1) return 'with room again, an edit is refused';
      return lostOf(
        path,
        edits,
        run.acknowledged.filter((line) => edits[line - 1]!.segment !== rows[0]),
      );
    } finally {
      spawnSync('umount', ['-l', disk]);
    }
  },
};

function vanishing(kind: string, vanish: (path: string, folder: string) => void): Kind {
  return {
    kind,
    tries: 8,
    run: async (folder, random) => {
      const { path, rows } = await projectIn(folder);
      copyFileSync(path, join(folder, 'copy.daejo'));
      const edits = editsOf(rows, 400, 100);
      const run = applying(path, asEdits(edits));
      const stopAt = 5 + Math.floor(random() * 100);
      const stopped = new Promise<void>((resolve) => {
        run.onAnswer = (line) => {
          if (line === stopAt) run.child.kill('SIGSTOP');
          if (line === stopAt) resolve();
        };
      });
      await Promise.race([stopped, run.ended]);
      // What it had said already is on its way.
      await wait(60);
      const before = run.acknowledged.length;
      vanish(path, folder);
      run.child.kill('SIGCONT');
      await run.ended;
      // One may have been on the disk, and not yet answered.
      const after = run.acknowledged.length - before - 1;
      return after > 0 ? `${after} edits were acknowledged into nothing` : null;
    },
  };
}

export const files: readonly Kind[] = [
  damaging('bytes flipped at random', 40, flip),
  damaging('file cut short', 10, (path, random) =>
    truncateSync(path, Math.floor(random() * readFileSync(path).length)),
  ),
  staleLog,
  foreignLog,
  fullDisk,
  vanishing('file deleted while it is open', (path) => rmSync(path)),
  vanishing('file replaced by rename while it is open', (path, folder) =>
    renameSync(join(folder, 'copy.daejo'), path),
  ),
];

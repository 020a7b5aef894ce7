import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEngine } from '../engine';
import { openFile } from '../store/open';
import { isStamp } from '../store/project-file/stamp';
import { bench, drivers, importArticle, value } from '../testing';
import { backupName, backupsIn, folderOf, prune, restoreBackup } from './backup-files';
import { projectBackups } from './backups';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daejo-backups-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe.each(drivers)('copies of a project on %s', (driver) => {
  it('are whole, are made where something changed, and open beside a damaged project', async () => {
    const made = await bench({ driver });
    const backups = projectBackups(folder, false);
    const keep = () => backups.keep(made.engine.session()!);
    expect(await keep(), 'nothing is in it yet').toBe(false);
    const document = await importArticle(made);
    expect(await keep()).toBe(true);
    expect(await keep(), 'nothing changed').toBe(false);
    await made.engine.host.close({});
    const [kept] = value(await backups.host.backups({ path: made.project }));
    expect(kept).toMatchObject({ at: expect.stringMatching(/Z$/u), bytes: expect.any(Number) });

    const stampAt = (path: string) => readFileSync(path).readUInt32BE(40);
    const copy = join(folderOf(folder, made.project), kept!.name);
    expect(isStamp(stampAt(copy))).toBe(true);
    expect(stampAt(copy)).not.toBe(stampAt(made.project));

    writeFileSync(made.project, 'damaged');
    const restored = value(await backups.host.restoreBackup({ path: made.project, name: kept!.name }));
    expect(readFileSync(made.project, 'utf8')).toBe('damaged');
    const again = createEngine({ emit: () => {}, driver });
    value(await again.host.open({ path: restored.path, create: false }));
    expect(value(await again.calls.document({ document })).id).toBe(document);
    await again.host.close({});
    const second = value(await backups.host.restoreBackup({ path: made.project, name: kept!.name }));
    expect(second.path).not.toBe(restored.path);
    made.dispose();
  });

  it('are made while the project is written, of what was committed', async () => {
    const made = await bench({ driver });
    await importArticle(made);
    const backups = projectBackups(folder, false);
    const copying = backups.keep(made.engine.session()!);
    await importArticle(made);
    expect(await copying).toBe(true);
    const [kept] = backupsIn(folderOf(folder, made.project));
    const file = value(openFile(kept!.path, { create: false, readOnly: true, person: '', driver }));
    const { n } = file.connection.prepare('SELECT count(*) AS n FROM documents').get<{ n: number }>()!;
    expect([1, 2]).toContain(n);
    file.close();
    made.dispose();
  });

  it('are not made of a project that was taken away', async () => {
    const made = await bench({ driver });
    await importArticle(made);
    rmSync(made.project);
    expect(await projectBackups(folder, false).keep(made.engine.session()!)).toBe(false);
    made.dispose();
  });
});

describe('kept copies', () => {
  const project = '/night/Desk.daejo';
  const put = (path: string, times: readonly string[], bytes = 1000) => {
    const own = folderOf(folder, path);
    mkdirSync(own, { recursive: true });
    for (const time of times)
      writeFileSync(join(own, backupName(new Date(time), '0123abcd')), Buffer.alloc(bytes));
  };
  const days = (count: number) =>
    Array.from({ length: count }, (_, day) => `2026-11-${String(day + 1).padStart(2, '0')}T10:00:00Z`);

  it('are bounded in number and size, and the newest of each project stays', () => {
    put(project, days(8));
    put('/day/Desk.daejo', days(2), 50_000);
    prune(folder, { mostOfOne: 5, mostBytes: 53_500 });
    const at = (path: string) => backupsIn(folderOf(folder, path)).map((file) => file.at.slice(8, 10));
    expect(at(project)).toEqual(['08', '07', '06']);
    expect(at('/day/Desk.daejo')).toEqual(['02']);
  });

  it('are found by their names alone, and none but those', () => {
    put(project, days(2));
    const own = folderOf(folder, project);
    for (const name of ['unfinished', 'notes.txt']) writeFileSync(join(own, name), '');
    expect(backupsIn(own).map(({ at }) => at)).toEqual(['2026-11-02T10:00:00Z', '2026-11-01T10:00:00Z']);
    expect(restoreBackup(folder, project, '../../etc/passwd')).toMatchObject({
      ok: false,
      code: 'not-found',
    });
    expect(existsSync(join(own, 'unfinished'))).toBe(true);
    expect(readdirSync(folder)).toHaveLength(1);
  });
});

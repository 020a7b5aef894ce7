/** What tests of the engine share: a scratch folder, an engine with its events, an article of our own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IntakeRequest } from '../contract/engine-calls';
import type { Result } from '../contract/result';
import type { Checked, ProjectChange } from '../contract/views';
import { createEngine, type Engine } from './engine';
import type { Faults } from './faults';
import { type DriverName, driverFor } from './store/driver';

/** Drivers that run in this process: better-sqlite3 crashes below Node-API 10, libsql runs everywhere. */
export const drivers: readonly DriverName[] =
  driverFor() === 'better-sqlite3' ? ['better-sqlite3', 'libsql'] : ['libsql'];

export const english = `Mayor: port must ban night ships

Harin Mayor Oh Se-na said on the 4th (local time) that the port will close at night. She added that "safety comes first."

Shipping firms objected to the plan. They said that costs would rise by 3 percent.

[하린 = 고은별 기자]
[ⓒ 하린일보, 무단전재 및 재배포 금지]

Leave a Reply

Your email address will not be published.
`;

export const korean = `시장 "야간 선박 입항 금지해야"

오세나 하린시장은 4일(현지시간) 항구를 야간에 닫겠다고 말했다. 그는 "안전이 먼저"라고 덧붙였다.

해운사들은 계획에 반대했다. 비용이 3% 늘어난다고 했다.

[하린 = 고은별 기자]
`;

export interface Bench {
  readonly folder: string;
  readonly project: string;
  readonly engine: Engine;
  readonly changes: ProjectChange[];
  readonly dispose: () => void;
}

/** An engine with a new project in a folder of its own. */
export async function bench(
  options: { driver?: DriverName; faults?: Faults; checked?: (what: Checked) => void } = {},
): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'daejo-test-'));
  const project = join(folder, 'Night desk.daejo');
  const changes: ProjectChange[] = [];
  const engine = createEngine({
    ...options,
    emit: (name, value) => {
      if (name === 'changed') changes.push(value as ProjectChange);
      if (name === 'checked') options.checked?.(value as Checked);
    },
  });
  await engine.host.actor({ id: 'person-1', name: 'Han Seo-yun', initials: 'HS' });
  value(await engine.host.open({ path: project, create: true }));
  return {
    folder,
    project,
    engine,
    changes,
    dispose: () => {
      void engine.host.close({});
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Imports the article above; answers the document's id. */
export async function importArticle(made: Bench, withKorean = true): Promise<string> {
  const file = join(made.folder, 'port.en.txt');
  const source = join(made.folder, 'port.ko.txt');
  writeFileSync(file, english);
  writeFileSync(source, korean);
  const reply = value(
    await made.engine.host.importFiles({ files: [file], ...(withKorean ? { korean: [source] } : {}) }),
  );
  return reply.documents[0]!.id;
}

/** Texts as if they had been pasted, the Korean where there is some. */
export function pasted(text: string, source: string | null): IntakeRequest {
  return {
    english: { text, html: null },
    korean: source === null ? null : { text: source, html: null },
  };
}

/** The value of a result that must be good. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.code} ${JSON.stringify(result.params)}`);
  return result.value;
}

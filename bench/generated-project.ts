/** Projects of any size, made of invented sentences: the same seed gives the same project. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import type { DocumentRecord, SegmentRecord } from '../src/core/project/model';
import { createEngine } from '../src/engine/engine';
import type { DriverName } from '../src/engine/store/driver';
import { seeded } from './seeded';

const subjects = [
  ['하린시장은', 'The mayor of Harin'],
  ['한빛전자는', 'Hanbit Electronics'],
  ['국방부 대변인은', 'A spokesperson for the Ministry of Defense'],
  ['어민들은', 'The fishermen'],
  ['증권가는', 'The securities industry'],
] as const;
const objects = [
  ['야간 입항 계획을', 'the plan for entering the port at night'],
  ['3분기 영업이익 1조2000억원을', 'an operating profit of 1.2 trillion won for the third quarter'],
  ['내달 8일 열리는 이사회 안건을', 'the agenda of the board meeting on the 8th of next month'],
  ['연합훈련 일정과 규모를', 'the schedule and size of the joint exercise'],
] as const;
const verbs = [
  ['밝혔다', 'announced'],
  ['다시 검토하기로 했다', 'decided to review again'],
  ['강하게 반대했다', 'strongly opposed'],
  ['지난해 12월 7일 회담에서 논의했다', 'discussed at the talks held on December 7 last year'],
] as const;

export interface GeneratedSize {
  readonly segments: number;
  /** Sentences of one article. */
  readonly perArticle: number;
}

/** Articles of one transaction: bounded memory, as an import's. */
const atOnce = 200;

/** Writes a project file of generated articles through the engine, as an import would. */
export async function generateProject(path: string, size: GeneratedSize, driver?: DriverName): Promise<void> {
  const engine = createEngine({ emit: () => {}, ...(driver ? { driver } : {}) });
  const opened = await engine.host.open({ path, create: true });
  if (!opened.ok) throw new Error(opened.code);
  await engine.host.actor({ id: 'bench', name: 'Bench', initials: 'B' });
  const session = engine.session()!;
  const { documents, segments } = generate(size);
  const byDocument = new Map<string, SegmentRecord[]>(documents.map(({ id }) => [id, []]));
  for (const segment of segments) byDocument.get(segment.document)?.push(segment);
  for (let from = 0; from < documents.length; from += atOnce) {
    const bodies = documents.slice(from, from + atOnce).map((document) => ({
      kind: 'import' as const,
      payload: { documents: [document], segments: byDocument.get(document.id) ?? [] },
    }));
    const imported = session.append(bodies);
    if (!imported.ok) throw new Error(imported.code);
  }
  await engine.host.close({});
}

/** The same articles as pairs of text files in a folder, as a month's archive comes. */
export function writePairs(folder: string, size: GeneratedSize): number {
  const { documents, segments } = generate(size);
  const texts = new Map(documents.map(({ id }) => [id, { ko: '', en: '', paragraph: 0 }]));
  for (const { document, ko, mt, zone, paragraph } of segments) {
    const text = texts.get(document);
    if (!text) continue;
    // The headline is a paragraph of its own.
    const here = zone === 'headline' ? 0.5 : paragraph;
    const between = text.paragraph === 0 ? '' : here === text.paragraph ? ' ' : '\n\n';
    text.ko += between + (ko ?? '');
    text.en += between + mt;
    text.paragraph = here;
  }
  for (const [index, { id }] of documents.entries()) {
    const name = join(folder, String(index + 1).padStart(6, '0'));
    const text = texts.get(id);
    writeFileSync(`${name}.ko.txt`, `${text?.ko}\n`);
    writeFileSync(`${name}.en.txt`, `${text?.en}\n`);
  }
  return documents.length;
}

export function generate({ segments: wanted, perArticle }: GeneratedSize): {
  readonly documents: readonly DocumentRecord[];
  readonly segments: readonly SegmentRecord[];
} {
  const random = seeded(20261123);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const documents: DocumentRecord[] = [];
  const segments: SegmentRecord[] = [];
  while (segments.length < wanted) {
    const document = uuidv7();
    const rows = Math.min(perArticle, wanted - segments.length);
    for (let row = 0; row < rows; row++) {
      const clauses = Array.from({ length: 1 + Math.floor(random() * 3) }, () => [
        pick(subjects),
        pick(objects),
        pick(verbs),
      ]);
      const ko = clauses
        .map(([subject, object, verb]) => `${subject![0]} ${object![0]} ${verb![0]}.`)
        .join(' ');
      const mt = clauses
        .map(([subject, object, verb]) => `${subject![1]} ${verb![1]} ${object![1]}.`)
        .join(' ');
      segments.push({
        id: uuidv7(),
        document,
        position: row + 1,
        zone: row === 0 ? 'headline' : 'paragraph',
        paragraph: Math.ceil(row / 3),
        joiner: row % 3 === 1 ? '' : ' ',
        ko,
        mt,
        target: mt,
        baseline: mt,
        status: 'untouched',
        revision: 0,
        alignment: 1,
        locked: false,
      });
    }
    documents.push({
      id: document,
      position: documents.length + 1,
      title: segments[segments.length - rows]!.mt,
      header: { publisher: null, bylines: [], copyright: null, published: null, url: null },
      engine: null,
      origin: null,
      importedAt: '2026-11-23T00:00:00.000Z',
      removed: false,
    });
  }
  return { documents, segments };
}

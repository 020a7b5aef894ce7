import { createAnchor } from '../src/core/annotate/anchor';
import { docx } from '../src/core/formats/docx/docx';
import { docxTracked } from '../src/core/formats/docx-tracked/docx-tracked';
import type { ExportArticle, ExportOptions, ExportRow } from '../src/core/formats/format';
import type { SegmentRecord, Thread } from '../src/core/project/model';
import type { Figure } from './figure';
import { generate } from './generated-project';
import { seeded } from './seeded';

export const name = 'docx';

const time = '2026-03-01T09:00:00.000Z';
const people = ['p1', 'p2'].map((id) => ({ id, name: `Editor ${id}`, initials: id }));
const options: ExportOptions = {
  against: 'mt',
  language: 'en',
  people: new Map(people.map((person) => [person.id, person])),
  now: '2026-03-02T10:00:00.000Z',
};

/** Word export of a project of 1,000 segments, four in five of them edited, one in five commented on. */
export async function run(): Promise<readonly Figure[]> {
  const articles = editedProject(1000);
  return [
    {
      figure: 'clean Word file of 1,000 segments',
      value: await best(() => docx.writer!.write(articles, options)),
      unit: 'ms',
      target: '< 1000',
    },
    {
      figure: 'Word file of 1,000 segments with tracked changes and comments',
      value: await best(() => docxTracked.writer!.write(articles, options)),
      unit: 'ms',
      target: '< 1000',
    },
  ];
}

function editedProject(segments: number): readonly ExportArticle[] {
  const random = seeded(7);
  const project = generate({ segments, perArticle: 25 });
  return project.documents.map((document) => ({
    id: document.id,
    title: document.title,
    header: document.header,
    engine: document.engine,
    rows: project.segments
      .filter((segment) => segment.document === document.id)
      .map((segment) => editedRow(segment, random)),
  }));
}

/** Two sittings by two people, each of which changed some words. */
function editedRow(segment: SegmentRecord, random: () => number): ExportRow {
  const edit = (text: string) =>
    text
      .split(' ')
      .flatMap((word) => (random() < 0.9 ? [word] : random() < 0.5 ? [] : ['rather', word]))
      .join(' ');
  const first = random() < 0.8 ? edit(segment.mt) : segment.mt;
  const target = random() < 0.5 ? edit(first) : first;
  const edited = { ...segment, target, revision: 2 };
  const versions = [
    { actor: 'p1', time, target: first },
    { actor: 'p2', time: '2026-03-01T11:00:00.000Z', target },
  ];
  return { segment: edited, versions, threads: random() < 0.2 ? [threadOn(edited)] : [] };
}

function threadOn(segment: SegmentRecord): Thread {
  const anchor = createAnchor(segment.target, 'target', 2, 4, 12);
  const message = { id: 'm1', author: 'p1', time, text: 'Is this right?', suggestion: null };
  return {
    ...{ id: 't1', document: segment.document, segment: segment.id, anchor, at: anchor, resolved: null },
    messages: [message, { ...message, id: 'm2', author: 'p2', text: 'It is.' }],
  };
}

async function best(work: () => Promise<unknown>): Promise<number> {
  let shortest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round += 1) {
    const start = performance.now();
    await work();
    shortest = Math.min(shortest, performance.now() - start);
  }
  return Math.round(shortest * 10) / 10;
}

import { describe, expect, test } from 'vitest';
import { diffText } from '../diff/diff';
import { findConfusions, indexErrorMemory } from './error-memory';
import { type GlossaryEntry, indexGlossary } from './glossary';
import { entryOf, learnCorrection } from './learn';

/** The change an editor sees, made by the diff the editor sees it with. */
function learn(ko: string | null, before: string, after: string, glossary: readonly GlossaryEntry[] = []) {
  const change = diffText(before, after, { language: 'en' }).changes.find(({ kind }) => kind !== 'equal')!;
  const old = { start: change.oldStart, end: change.oldStart + change.old.length };
  const added = { start: change.newStart, end: change.newStart + change.new.length };
  return learnCorrection({ ko, before, after, old, new: added }, indexGlossary(glossary));
}

describe('a correction is traced to its Korean', () => {
  test.each([
    [
      '나토 동진 금지해야',
      'NATO should ban East Asia',
      'NATO should ban eastward expansion',
      'East Asia',
      'eastward expansion',
      '동진',
    ],
    [
      '구조대가 현장에 도착했다.',
      'The structure team arrived at the scene.',
      'The rescue team arrived at the scene.',
      'structure',
      'rescue',
      '구조대',
    ],
    [
      '여당은 법안을 통과시켰다.',
      "The women's party passed the bill.",
      'The ruling party passed the bill.',
      'women',
      'ruling',
      '여당',
    ],
    [
      '대통령은 경제를 강조했다.',
      'The president stressed the economy.',
      'The president emphasized the economy.',
      'stressed',
      'emphasized',
      '강조',
    ],
    [
      '강계만 기자가 워싱턴에서 보도했다.',
      'Gang Gye-man reported from Washington.',
      'Kang Gye-man reported from Washington.',
      'Gang',
      'Kang',
      '강계만',
    ],
  ])('%s: %s', (ko, before, after, wrong, right, term) => {
    const proposal = learn(ko, before, after);
    expect(proposal).toMatchObject({ wrong, right });
    expect(proposal?.terms[0]?.ko).toBe(term);
    expect(ko.slice(proposal!.terms[0]!.start, proposal!.terms[0]!.end)).toBe(term);
  });

  test('the glossary knows best', () => {
    const entry = {
      id: '금지',
      ko: '금지',
      variants: [],
      en: ['embargo'],
      forbidden: [],
      note: '',
      domain: '',
      source: '',
    };
    const proposal = learn('수출 금지 조치를 연장', 'Export stop extended', 'Export embargo extended', [
      entry,
    ]);
    expect(proposal?.terms[0]).toMatchObject({ ko: '금지', evidence: 'glossary' });
  });
});

test.each([
  ['only words added', 'The bank rose.', 'The central bank rose.'],
  ['only words taken out', 'The big bank rose.', 'The bank rose.'],
  ['only an article', 'A bank rose.', 'The bank rose.'],
  ['only a capital', 'The bank rose.', 'The Bank rose.'],
  ['only a mark', 'The bank rose.', 'The bank rose!'],
])('%s is nothing to remember', (_, before, after) => {
  expect(learn('은행이 올랐다.', before, after)).toBeNull();
});

test('without the Korean the words alone are proposed', () => {
  expect(learn(null, 'ban East Asia', 'ban eastward expansion')).toEqual({
    wrong: 'East Asia',
    right: 'eastward expansion',
    terms: [],
  });
});

test('what was learnt finds the same confusion in the next article, and no more in this one', () => {
  const proposal = learn(
    '나토 동진 금지해야',
    'NATO should ban East Asia',
    'NATO should ban eastward expansion',
  )!;
  const entry = entryOf(proposal, { id: 'mine', ko: ['동진'], scope: 'project', reason: 'desk' });
  const index = indexErrorMemory([entry]);
  const next = 'Putin opposes East Asia';
  expect(findConfusions({ ko: '푸틴, 동진에 반대', en: next }, index)).toMatchObject([
    { suggestion: 'eastward expansion' },
  ]);
  expect(
    findConfusions({ ko: '나토 동진 금지해야', en: 'NATO should ban eastward expansion' }, index),
  ).toEqual([]);
});

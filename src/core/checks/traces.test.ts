import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareArticle } from './prepare';
import { tracesOf } from './traces';

function traced(ko: string, en: string): readonly string[] {
  const row = { id: 0, zone: 'paragraph' as const, paragraph: 0, ko, en, alignment: null };
  const [prepared] = prepareArticle([row], null, {}, false).rows;
  return tracesOf(prepared!).map(
    ({ kind, text, english }) =>
      `${kind} ${text}${english.length > 0 ? ` = ${english.map((at) => prepared!.tokens[at]!.text).join(' ')}` : ''}`,
  );
}

describe('traces', () => {
  it.each([
    ['러시아가 움직였다', 'Russian troops moved', 'place 러시아 = Russian'],
    ['강계만 기자가 왔다', 'Kang Gye-man came', 'name 강계만 = Kang Gye-man'],
    ['정의선 회장', 'Chairman Euisun Chung', 'name 정의선 = Euisun Chung'],
    ['노은찬씨가 말했다', 'Noh Eun-chan said', 'name 노은찬 = Noh Eun-chan'],
    ['김정은은 갔다', 'Kim Jong-un left', 'name 김정은 = Kim Jong-un'],
    ['푸틴은 갔다', 'Putin left on Saturday', 'name 푸틴 = Putin'],
    ['EU 회원국', 'members of the EU', 'latin EU = EU'],
    ['미국을 위해', 'for us all', 'place 미국'],
    ['경찰은 왔다', 'the police came', 'word 경찰 = police'],
    ['입항을 막았다', 'entry was stopped', 'unknown 입항'],
  ])('%s beside “%s”: %s', (ko, en, wanted) => {
    expect(traced(ko, en)).toContain(wanted);
  });

  it('stand in the Korean where they say, in order, whatever the texts', () => {
    const word = fc.constantFrom(
      '러시아가',
      '미국',
      '김정은은',
      '입항을',
      'EU',
      'Putin',
      '“',
      '12일',
      ' ',
      '공격했다.',
    );
    const text = fc.array(word, { maxLength: 20 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (ko, en) => {
        const row = { id: 0, zone: 'paragraph' as const, paragraph: 0, ko, en, alignment: null };
        const [prepared] = prepareArticle([row], null, {}, false).rows;
        if (prepared!.ko === null) return;
        let last = 0;
        for (const { text: found, start, end, wordEnd, english } of tracesOf(prepared!)) {
          expect(ko.slice(start, end)).toBe(found);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(wordEnd).toBeGreaterThanOrEqual(end);
          for (const at of english) expect(prepared!.tokens[at]?.kind).toBe('word');
          last = start;
        }
      }),
    );
  });
});

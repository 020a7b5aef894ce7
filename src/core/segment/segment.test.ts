import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SegmentLanguage, segmentText } from './segment';

const texts = (text: string, language: SegmentLanguage): readonly string[] =>
  segmentText(text, language).map((sentence) => sentence.text);

describe('English sentences', () => {
  it.each<[string, readonly string[]]>([
    ['a plain pair', ['The talks ended.', 'No date was set.']],
    [
      'titles and initials',
      ['Mr. J. Han met Gen. Park at the U.N. General Assembly.', 'He left at 3 p.m. on Friday.'],
    ],
    ['an abbreviation that ends a sentence', ['The tax was cut in the U.S.', 'The dollar fell.']],
    ['decimals and list numbers', ['Prices rose 3.5 percent.', '2. The bank held its rate at 1.25 percent.']],
    ['a plain no', ['The council said no.', 'Prof. Han did not.']],
    ['numbers after No. and months', ['Bus No. 5 left on Jan. 3 from Gate B.', 'It was late.']],
    ['a question inside a sentence', ['"Who will pay?" he asked the council.', 'Nobody answered.']],
    ['a quotation with a name after it', ['"Will it hold?" Ms. Seo asked.', 'It held.']],
    ['a quotation that ends a sentence', ['He called it "a mistake."', 'The minister disagreed.']],
    ['an ellipsis within a sentence', ['They are curious ... they mean no harm.', 'Ask anyone.']],
    [
      'an end broken by a machine',
      ['The meeting will be held on the 13th.', 'has expressed However, he agreed.'],
    ],
    ['a lower-case name after a company', ['Hanbit Inc. said on Monday it would sell.', 'Shares rose.']],
  ])('keeps %s', (_case, sentences) => {
    expect(texts(sentences.join(' '), 'en')).toEqual(sentences);
  });

  it('ends a headline that has no stop before the sentence that follows it', () => {
    expect(
      texts('Council delays vote on harbour plan The mayor has called a new meeting for June.', 'en'),
    ).toEqual(['Council delays vote on harbour plan', 'The mayor has called a new meeting for June.']);
  });
});

describe('Korean sentences', () => {
  it.each<[string, readonly string[]]>([
    ['a plain pair', ['회담은 오늘 끝났다.', '다음 일정은 정해지지 않았다.']],
    ['a quotation with its particle', ['장관은 "추가 제재는 없다."고 말했다.', '회의는 내일 열린다.']],
    ['a quotation before 라며', ['그는 “이제 시작이다.”라며 웃었다.', '박수가 나왔다.']],
    ['a quotation of two sentences', ['한 시장은 "늦었다. 그래도 해야 한다."고 강조했다.', '시민은 반겼다.']],
    ['a nested quotation', ['김 의원은 “‘책임지겠다.’고 했으면 지켜야 한다”고 말했다.', '답은 없었다.']],
    ['a spaced particle', ['"비가 그쳤습니다." 라고 안내원이 전했습니다.', '버스가 떠났습니다.']],
    ['an attribution after a quotation', ['"우리는 기다렸습니다." 한 씨가 말했다.', '아무도 오지 않았다.']],
    ['decimals and initials', ['물가는 3.5% 올랐다.', '한빛의 J. 한 대표는 A.I. 예산을 늘렸다.']],
    ['a date with stops', ['한빛전자는 2022. 3. 5. 실적을 발표했다.', '매출은 늘었다.']],
    ['a frame with its quotation', ['한 시장은 다음과 같이 말했다. “비용이 문제다.”', '회의는 끝났다.']],
    ['a number in a list', ['1. 예산을 줄인다.', '2. 인력을 늘린다.']],
  ])('keeps %s', (_case, sentences) => {
    expect(texts(sentences.join(' '), 'ko')).toEqual(sentences);
  });

  it('ends a sentence at a final ending where the writer leaves stops out', () => {
    expect(
      texts('오늘 시장에 다녀왔어요 사람이 정말 많더라구요ㅎㅎ 다음에 또 갈게요~ 사진은 내일 올릴게요', 'ko'),
    ).toEqual([
      '오늘 시장에 다녀왔어요',
      '사람이 정말 많더라구요ㅎㅎ',
      '다음에 또 갈게요~',
      '사진은 내일 올릴게요',
    ]);
  });

  it.each<[string, readonly string[]]>([
    [
      'emoticons that stand alone',
      ['집에 와서 푹 쉬었다 ㅎㅎ', '내일은 일찍 나가야 한다 ㅠㅠ', '다들 잘 자요 🙂'],
    ],
    ['speakers', ['도윤:"같이 가요?"', '서연:"그래요"', '도윤:"좋아요"']],
    ['a remark in brackets', ['오늘은 정말 많이 걸었어요', '(다리가 아파요)', '그래도 좋았어요']],
  ])('keeps %s apart in a post', (_case, sentences) => {
    expect(texts(sentences.join(' '), 'ko')).toEqual(sentences);
  });

  it('ends a headline that has no stop where the text takes its words up again', () => {
    expect(
      texts('한빛시 의회, 항만 개발 예산 통과 한빛시 의회는 12일 본회의를 열고 예산안을 의결했다.', 'ko'),
    ).toEqual(['한빛시 의회, 항만 개발 예산 통과', '한빛시 의회는 12일 본회의를 열고 예산안을 의결했다.']);
  });

  it('does not take 보다, 캐나다 or a connective for a sentence end', () => {
    const sentence = '캐나다 정부는 지난해보다 많은 예산이 있다 보니 서두를 필요가 없다고 밝혔다.';
    expect(texts(sentence, 'ko')).toEqual([sentence]);
  });
});

describe('line breaks', () => {
  it('end a sentence, blank or single', () => {
    expect(texts('Harbour plan delayed\n\nThe vote is in June\r\nNo date is set', 'en')).toEqual([
      'Harbour plan delayed',
      'The vote is in June',
      'No date is set',
    ]);
  });

  it('are joined where a block is wrapped at a fixed width', () => {
    const text =
      'The council put off its vote on the harbour plan until\nJune after residents asked for a second hearing on the\ncost of the new quay. The mayor agreed to the delay on\nMonday.';
    expect(texts(text, 'en')).toHaveLength(2);
  });
});

describe('a very long line', () => {
  it.each<[SegmentLanguage, string]>([
    ['en', 'The harbour plan was delayed on Jan. 3, “because of cost,” Mr. Oh said. '],
    ['ko', '한 시장은 “비용이 문제다.”라고 3일 말했다. '],
  ])('is split alike across windows (%s)', (language, sentence) => {
    const found = texts(sentence.repeat(5_000), language);
    expect(found).toHaveLength(5_000);
    expect(new Set(found)).toEqual(new Set([sentence.trim()]));
  });

  it('without any end is one sentence', () => {
    expect(texts('word '.repeat(40_000), 'en')).toHaveLength(1);
    expect(texts('x'.repeat(200_000), 'ko')).toHaveLength(1);
  });
});

describe('any text', () => {
  const language = fc.constantFrom<SegmentLanguage>('en', 'ko');
  const alphabet = fc.constantFrom(
    ...[
      '다',
      '요',
      '했',
      '가',
      'a',
      'B',
      '.',
      '?',
      '…',
      '"',
      '“',
      '”',
      "'",
      '(',
      ')',
      ' ',
      '\n',
      '\u00a0',
      '\ufeff',
      '1',
      '😀',
      '\ud800',
      'ㅋ',
      '~',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(alphabet, { maxLength: 120 }).map((all) => all.join('')),
  );

  it('gives sentences at their offsets, in order, with only white space between them', () => {
    fc.assert(
      fc.property(text, language, (input, lang) => {
        let last = 0;
        for (const sentence of segmentText(input, lang)) {
          expect(input.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.text).toBe(sentence.text.trim());
          expect(sentence.text).not.toBe('');
          expect(input.slice(last, sentence.start).trim()).toBe('');
          last = sentence.end;
        }
        expect(input.slice(last).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outlets } from '../korean/outlets';
import { surnames } from '../korean/surnames-data';
import { parseByline } from './byline';
import { splitTailByline } from './byline-tail';
import { kindOf } from './byline-words';
import { parseCopyright } from './copyright';

const syllables = [...'가람새벽누림도담해솔은별지우민준서윤하늘빛나예찬시온재현유진수호채원태경보라'];
const name = fc
  .tuple(fc.constantFrom(...surnames.keys()), fc.constantFrom(...syllables), fc.constantFrom(...syllables))
  .map((parts) => parts.join(''))
  .filter((text) => kindOf(text) === 'name');
const role = fc.constantFrom(
  '기자',
  '특파원',
  '선임기자',
  '인턴기자',
  '논설위원',
  '객원기자',
  '기자(차장)',
  '의학전문기자',
);
const person = fc.record({ name, role });
const place = fc.constantFrom(
  ...'서울 세종 부산 춘천 워싱턴 뉴욕 도쿄 베이징 하노이 자카르타(인도네시아) 피닉스(미국) 프놈펜 판문점'.split(
    ' ',
  ),
);
const outlet = fc.constantFrom(...outlets.map(({ ko }) => ko).filter((ko) => /^[가-힣]+\d?$/.test(ko)));
const desk = fc.constantFrom('디지털뉴스국', '기획취재팀', '사회2부', '온라인뉴스팀', '부동산센터');
const email = fc.constantFrom('dawn@example.com', 'nu.rim_2@news.example.co.kr');
const bracket = fc.constantFrom('()', '[]', '【】', '［］', '‹›', '〈〉', '<>');
const joint = fc.constantFrom(', ', '·', ' / ', '/', 'ㆍ', ' · ');
const equals = fc.constantFrom('=', ' = ', ' =', '= ');
const sentence = fc.constantFrom(
  '정부가 30일 대책을 내놨다.',
  '“A=B다.”라고 말했다.',
  '유가가 (2년 만에) 올랐다.',
);

interface Parts {
  readonly places: readonly string[];
  readonly outlet: string | null;
  readonly people: readonly { readonly name: string; readonly role: string | null }[];
  readonly email: string | null;
}

function read(line: string): (Parts & { readonly rest: string }) | null {
  const parsed = parseByline(line);
  if (parsed === null) return null;
  const { places, outlet: named, people, email: address } = parsed.byline;
  return {
    places: places.map(({ ko }) => ko),
    outlet: named,
    people: people.map((one) => ({ name: one.name.ko, role: one.role?.ko ?? null })),
    email: address,
    rest: parsed.rest,
  };
}

test('a tail byline made of parts reads back to the parts', () => {
  const tail = fc.record({
    places: fc.array(place, { maxLength: 2 }),
    named: fc.option(fc.oneof(outlet, desk), { nil: null }),
    people: fc.array(person, { minLength: 1, maxLength: 3 }),
    address: fc.option(email, { nil: null }),
    bracket,
    joint,
    equals,
  });
  fc.assert(
    fc.property(tail, (parts) => {
      const lead = [
        ...(parts.named === null ? [] : [parts.named]),
        ...(parts.places.length > 0 ? [parts.places.join('·')] : []),
      ];
      const people = parts.people.map((one) => `${one.name} ${one.role}`).join(parts.joint);
      const content = `${lead.join(' ')}${lead.length > 0 ? parts.equals : ''}${people}${parts.address === null ? '' : ` ${parts.address}`}`;
      expect(read(`${parts.bracket[0]}${content}${parts.bracket[1]}`)).toEqual({
        places: parts.places,
        outlet: parts.named,
        people: parts.people,
        email: parts.address,
        rest: '',
      });
    }),
    { numRuns: 500 },
  );
});

test('an agency head made of parts reads back to the parts and leaves the sentence', () => {
  const head = fc.record({
    places: fc.array(place, { minLength: 1, maxLength: 2 }),
    named: outlet,
    people: fc.array(person, { maxLength: 2 }),
    bracket,
    equals,
    sentence,
  });
  fc.assert(
    fc.property(head, (parts) => {
      const people = parts.people.map((one) => `${one.name} ${one.role}`).join(' ');
      const line = `${parts.bracket[0]}${parts.places.join('·')}${parts.equals}${parts.named}${parts.bracket[1]} ${people} = ${parts.sentence}`;
      expect(read(line)).toEqual({
        places: parts.places,
        outlet: parts.named,
        people: parts.people,
        email: null,
        rest: parts.sentence,
      });
    }),
    { numRuns: 500 },
  );
});

test('a body sentence about reporters is never a byline', () => {
  const subject = fc.oneof(
    name.map((text) => `${text} 기자는`),
    name.map((text) => `${text} 특파원이`),
    fc.constantFrom(
      '기자회견에서 그는',
      '연기자들은',
      '(서울) 시민들은',
      '[단독] 정부는',
      '논설위원 출신인 그는',
      '“기자가 왔다”며 그는',
    ),
  );
  const middle = fc.oneof(
    place.map((text) => `${text}에서`),
    outlet.map((text) => `${text} 기자에게`),
    fc.constantFrom('a=b라고', '무단 전재를 금지하자고', '이메일 dawn@example.com으로', '취재진 앞에서'),
  );
  const verb = fc.constantFrom(
    '말했다.',
    '밝혔다',
    '답했다고 한다.',
    '알려졌다.',
    '“모른다”고 했다.',
    '보도합니다.',
  );
  fc.assert(
    fc.property(subject, middle, verb, (first, second, third) => {
      const line = `${first} ${second} ${third}`;
      expect(parseByline(line)).toBeNull();
      expect(parseCopyright(line)).toBeNull();
      expect(splitTailByline(`정부가 밝혔다. ${line}`)).toBeNull();
    }),
    { numRuns: 500 },
  );
});

const piece = fc.oneof(
  fc.constantFrom(...'()[]【】=·/,<> \u200b＝@.'.split('')),
  fc.constantFrom(
    '기자',
    '특파원',
    '서울',
    '연합뉴스',
    '홍새벽',
    'By ',
    'Reporter',
    'ⓒ',
    '무단전재 금지',
    'a@b.co',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);

test('no line loses a letter: what is cut off and what stays make up the line', () => {
  const visible = (text: string): string => text.replace(/[\s\u200b\ufeff]/g, '');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const line = pieces.join('');
      const parsed = parseByline(line);
      if (parsed !== null) expect(visible(parsed.byline.raw + parsed.rest)).toBe(visible(line));
      const parted = splitTailByline(line);
      if (parted !== null) expect(visible(parted.body + parted.tails.join(''))).toBe(visible(line));
      expect(parseCopyright(line)?.raw ?? line.trim()).toBe(line.trim());
    }),
    { numRuns: 2000 },
  );
});

test('a very long line is answered from its beginning alone', () => {
  const body = '정부가 대책을 내놨다. '.repeat(100_000).trim();
  expect(parseByline(`(서울=연합뉴스) 홍새벽 기자 = ${body}`)?.rest).toBe(body);
  expect(parseByline(body)).toBeNull();
  expect(parseByline('('.repeat(100_000))).toBeNull();
  expect(parseByline('홍새벽·'.repeat(50_000))).toBeNull();
  expect(parseCopyright(`ⓒ ${body}`)).toBeNull();
});

import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode, decodeExactly } from './decode';

const korean = [
  '하린시는 4일 항구를 밤에 닫겠다고 밝혔다.',
  '오세나 시장은 “안전이 먼저”라고 말했다.',
  '해운사들은 비용이 3% 늘어난다며 계획에 반대했다.',
  '[하린 = 고은별 기자]',
  'ⓒ 하린일보, 무단전재 및 재배포 금지',
  '새 다리는 내년 5월에 개통된다…',
  'AI 반도체 수출이 12.5% 줄었다',
];
const english = [
  'Harin City’s ferry opens',
  'The mayor said: “Safety comes first.”',
  'Costs would rise by 3 percent — firms objected…',
  'The café on the quay doesn’t open on Mondays.',
  'They’ve paid £300 (€350) for it.',
  'Señor Ibáñez said the naïve plan won’t do.',
  'The 1998–2003 line ran at 20°C.',
];

function read(bytes: Uint8Array) {
  const result = decode(bytes, 'a.txt');
  return result.ok ? result.value : result;
}

describe('decoding a text of unknown encoding', () => {
  it.each([
    ['utf8', [...korean, ...english]],
    ['utf-16le', [...korean, ...english]],
    ['utf-16be', [...korean, ...english]],
    ['cp949', korean],
    ['windows-1252', english],
  ] as const)('reads each sentence alone in %s', (encoding, texts) => {
    for (const text of texts)
      expect(read(iconv.encode(text, encoding))).toEqual({ text, encoding, notes: [] });
  });

  it('reads an English text with one lone apostrophe of Windows-1252', () => {
    for (const text of [
      'Mayor Oh’s aides didn’t reply.',
      'It’s',
      'the ships’ pilots',
      'A’b',
      'He said “Yes.”',
    ]) {
      expect(read(iconv.encode(text, 'windows-1252'))).toEqual({ text, encoding: 'windows-1252', notes: [] });
    }
  });

  it('reads a text by its byte order mark, and leaves the mark out', () => {
    for (const encoding of ['utf8', 'utf-16le', 'utf-16be']) {
      const bytes = iconv.encode('하린 port', encoding, { addBOM: true });
      expect(read(bytes)).toMatchObject({ text: '하린 port', encoding });
    }
  });

  it('takes a few NUL bytes out of a text and reports them', () => {
    const text = `The port opens.\0\nThe ferry sails.\n`;
    expect(read(Buffer.from(text))).toEqual({
      text: text.replace('\0', ''),
      encoding: 'utf8',
      notes: [{ code: 'nul-removed', params: { count: 1 } }],
    });
    expect(read(Buffer.concat([iconv.encode('항구가 열렸다.', 'cp949'), Buffer.alloc(512)]))).toMatchObject({
      text: '항구가 열렸다.',
      notes: [{ code: 'nul-removed', params: { count: 512 } }],
    });
    expect(read(Buffer.from('a\0b'))).toMatchObject({ text: 'ab', encoding: 'utf8' });
  });

  it('refuses what is no text, whatever its name says', () => {
    const files = [
      Uint8Array.from({ length: 600 }, (_, index) => (index * 37) % 256),
      Buffer.from('%PDF-1.7\nThe port opens.\n'),
      Buffer.from('PK\u0003\u0004word/document.xml'),
      Buffer.from('a\0'.repeat(50) + 'b\0\0c\0'.repeat(50)),
      Buffer.alloc(100, 0x01),
    ];
    for (const bytes of files)
      expect(read(bytes)).toEqual({ ok: false, code: 'binary-input', params: { file: 'a.txt' } });
    for (const bytes of [Buffer.alloc(0), Buffer.alloc(100), Buffer.from(' \r\n\u3000')]) {
      expect(read(bytes)).toEqual({ ok: false, code: 'empty-input', params: { file: 'a.txt' } });
    }
  });

  it('reads each line of a file put together of two encodings, and reports it', () => {
    const bytes = Buffer.concat([
      Buffer.from(`${korean[0]}\n${korean[1]}\n`),
      iconv.encode(`${korean[2]}\n${korean[3]}\n`, 'cp949'),
      iconv.encode(`${english[1]}\n`, 'windows-1252'),
    ]);
    expect(read(bytes)).toMatchObject({
      text: `${[korean[0], korean[1], korean[2], korean[3], english[1]].join('\n')}\n`,
      notes: [{ code: 'encoding-mixed' }],
    });
    const stray = Buffer.concat([
      Buffer.from('오세나 시장은 '),
      Buffer.from([0x93]),
      Buffer.from('안전이 먼저'),
      Buffer.from([0x94]),
    ]);
    expect(read(stray)).toMatchObject({
      text: '오세나 시장은 “안전이 먼저”',
      notes: [{ code: 'encoding-mixed' }],
    });
  });

  it('reports characters that a cut file has lost', () => {
    const whole = Buffer.from(`${korean[0]}\n${korean[2]}`);
    expect(read(whole.subarray(0, whole.length - 2))).toMatchObject({
      encoding: 'utf8',
      notes: [{ code: 'characters-unreadable', params: { count: 1 } }],
    });
    expect(read(iconv.encode(korean[2]!, 'cp949').subarray(0, -2))).toMatchObject({ encoding: 'cp949' });
  });

  it('says which encoding was assumed where two explain the text', () => {
    // One sign between letters, which is an accent in one encoding and half a syllable in the other.
    expect(read(Buffer.from([0x42, 0xc6, 0x73]))).toMatchObject({ notes: [{ code: 'encoding-assumed' }] });
  });

  it('keeps every character where nothing is to be normalised', () => {
    expect(decodeExactly(Buffer.from('\ufeffa\r\n\u0041\u030a'), 'a')).toEqual({
      ok: true,
      value: 'a\r\n\u0041\u030a',
    });
    expect(decodeExactly(Buffer.alloc(0), 'a')).toEqual({ ok: true, value: '' });
  });

  it('reads any sentences in any encoding that has them', () => {
    const text = (sentences: readonly string[]) =>
      fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 }).map((some) => some.join('\n'));
    const encoded = fc.oneof(
      fc.tuple(fc.constantFrom('utf8', 'utf-16le', 'utf-16be'), text([...korean, ...english])),
      fc.tuple(fc.constant('cp949'), text(korean)),
      fc.tuple(fc.constant('windows-1252'), text(english)),
    );
    fc.assert(
      fc.property(encoded, fc.constantFrom('\n', '\r\n', '\r'), ([encoding, plain], end) => {
        const bytes = iconv.encode(plain.replaceAll('\n', end), encoding);
        expect(read(bytes)).toEqual({ text: plain, encoding, notes: [] });
      }),
    );
  });

  it('reads short beginnings of sentences right in at least 98 of 100', () => {
    let tried = 0;
    let right = 0;
    const cases = [
      ...['cp949', 'utf-16le', 'utf-16be'].flatMap((encoding) =>
        korean.map((text) => [encoding, text] as const),
      ),
      ...english.map((text) => ['windows-1252', text] as const),
    ];
    for (const [encoding, text] of cases) {
      for (let length = 4; length <= text.length; length++) {
        const part = text.slice(0, length).trim();
        if (/^\p{ASCII}*$/u.test(part)) continue;
        const result = read(iconv.encode(part, encoding));
        tried++;
        if ('text' in result && result.text === part) right++;
      }
    }
    expect(right / tried).toBeGreaterThanOrEqual(0.98);
  });
});

import { allMatches } from '../../korean/matches';
import type { Draft, SegmentCheck } from '../check';

interface Rule {
  readonly code: string;
  readonly pattern: RegExp;
  /** What stands in place of the match; null where only the editor can know. */
  readonly write: ((found: string, en: string, at: number) => string | null) | null;
  readonly unless?: (found: string, en: string, at: number) => boolean;
}

const wide: Readonly<Record<string, string>> = {
  '，': ',',
  '．': '.',
  '。': '.',
  '、': ',',
  '！': '!',
  '？': '?',
  '：': ':',
  '；': ';',
  '（': '(',
  '）': ')',
  '％': '%',
  '～': '-',
  '｢': '“',
  '｣': '”',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '《': '“',
  '》': '”',
  '〈': '“',
  '〉': '”',
  '【': '[',
  '】': ']',
};

/** As many characters as a test of what stands before a mark may look at: more would make it quadratic. */
const before = (en: string, at: number): string => en.slice(Math.max(0, at - 12), at);

const longestAddress = 200;

/** A web or mail address, a file name, a figure: no space belongs behind its marks. */
function inAddress(en: string, at: number): boolean {
  const head = /\S*$/u.exec(en.slice(Math.max(0, at - longestAddress), at))![0];
  const tail = /^\S*/u.exec(en.slice(at, at + longestAddress))![0];
  const word = head + tail;
  return /[@/\\]|www\.|\.(?:com|net|org|co|kr|gov|edu|tv|io|html?|pdf)\b|^#/iu.test(word);
}

const rules: readonly Rule[] = [
  { code: 'double-space', pattern: /(?<=\S)[ \u00a0]{2,}(?=\S)/gu, write: () => ' ' },
  {
    code: 'space-before',
    pattern: /(?<=[\p{L}\p{N}”"’)])[ \u00a0]+(?=[,;:?!%](?:\s|$)|\.(?:\s|$))/gu,
    write: () => '',
    unless: (_, en, at) => /^\s+\.(?:com|net|co)\b/u.test(en.slice(at, at + 16)),
  },
  {
    code: 'missing-space',
    // Two letters before a stop at least: U.S. and a.m. are words.
    pattern: /(?<=\p{L}{2})[.?!](?=\p{Lu}\p{Ll})|(?<=[\p{L}\p{N}])[,;](?=\p{L})/gu,
    write: (found) => `${found} `,
    unless: (_, en, at) => inAddress(en, at),
  },
  {
    code: 'doubled-mark',
    pattern: /,{2,}|;{2,}|:{2,}|(?<![.])\.{2}(?![.])|[,;:]\.|\.,(?!\d)|,\s+,|;\s*,|,\s*;/gu,
    write: (found) => (/\./u.test(found) ? '.' : found.charAt(0)),
    // "Inc.," and "a.m.," have both marks by right.
    unless: (found, en, at) => found === '.,' && /\b(?:\p{L}{1,5}|(?:\p{L}\.)+\p{L})$/u.test(before(en, at)),
  },
  {
    code: 'wide-mark',
    pattern: /[，．。、！？：；（）％～｢｣「」『』《》〈〉【】]/gu,
    write: (found) => wide[found] ?? null,
  },
  {
    code: 'tilde',
    pattern: /\s?[~∼〜]\s?(?=\d)/gu,
    write: () => '-',
    unless: (_, en, at) => !/\d[\p{L}%]{0,6}$/u.test(before(en, at)),
  },
  {
    code: 'percent-point',
    pattern: /(?<=\d)\s?%\s?[pP](?!\p{L})/gu,
    write: () => ' percentage points',
  },
  {
    code: 'middle-dot',
    pattern: /\s?[·ㆍ・]\s?(?=\p{L})/gu,
    write: () => ', ',
    unless: (_, en, at) => !/\p{L}$/u.test(before(en, at)),
  },
  { code: 'empty-brackets', pattern: /\s?(?:\(\s*\)|\[\s*\]|“\s*”)/gu, write: () => '' },
  {
    code: 'stop-before-said',
    pattern:
      /\.(?=[”"]\s+(?:he|she|they|it)\s+(?:said|added|explained|stressed|noted|warned|emphasized)\b)/gu,
    write: () => ',',
  },
  { code: 'stray-comma', pattern: /(?<=[.!?]\s?[”"])\s*,(?=\s)/gu, write: () => '' },
];

const pairs: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
];

/** Brackets without their partner in the sentence; `1)` at the head of an item is none. */
function brackets(en: string): readonly Draft[] {
  return pairs.flatMap(([open, close]) => {
    const waiting: number[] = [];
    const alone: number[] = [];
    for (let at = 0; at < en.length; at += 1) {
      const character = en.charAt(at);
      if (character === open) waiting.push(at);
      else if (
        character === close &&
        waiting.pop() === undefined &&
        !/(?:^|\s)(?:\d{1,2}|\p{L})$/u.test(before(en, at)) &&
        !/[:;]-?$/u.test(before(en, at))
      )
        alone.push(at);
    }
    return [...alone, ...waiting].map(
      (at): Draft => ({ code: 'bracket', start: at, end: at + 1, params: { bracket: en.charAt(at) } }),
    );
  });
}

export const punctuation: SegmentCheck = {
  id: 'punctuation',
  scope: 'segment',
  severity: 'minor',
  needsSource: false,
  texts: {
    title: 'Punctuation and spacing',
    description:
      'Spaces too many or missing, marks doubled, Korean and full-width marks, brackets without a partner. Addresses, abbreviations and figures are left alone. Quotation marks have a check of their own.',
    messages: {
      'double-space': 'More than one space.',
      'space-before': 'A space before the mark.',
      'missing-space': 'No space behind “{{found}}”.',
      'doubled-mark': 'Marks doubled: “{{found}}”.',
      'wide-mark': '“{{found}}” is a Korean or full-width mark.',
      tilde: '“{{found}}” for a range is Korean; English has a hyphen or “to”.',
      'percent-point': '“{{found}}” is Korean; English has “percentage points”.',
      'middle-dot': '“{{found}}” between words is Korean; English has a comma or “and”.',
      'empty-brackets': 'Nothing stands between these marks.',
      'stop-before-said': 'A quotation that “said” follows ends in a comma, not a full stop.',
      'stray-comma': 'A comma behind the end of a quotation.',
      bracket: 'The bracket “{{bracket}}” has no partner.',
    },
  },
  run: ({ en }) => {
    const drafts = rules.flatMap(({ code, pattern, write, unless }) =>
      allMatches(en, pattern).flatMap(({ 0: found, index }): readonly Draft[] => {
        if (unless?.(found, en, index)) return [];
        const suggestion = write?.(found, en, index) ?? null;
        return [
          { code, start: index, end: index + found.length, params: { found: found.trim() }, suggestion },
        ];
      }),
    );
    return [...drafts, ...brackets(en)];
  },
};

import { pairMarks, quotationMarks } from '../../english/quotations';
import { allMatches } from '../../korean/matches';
import type { Draft, SegmentCheck } from '../check';
import { type PreparedRow, placeInSource, placeInTarget } from '../prepare';

/** What Korean sets in double marks is said or cited; single marks and brackets it uses for much else. */
const koreanMark = /["“”]/gu;
const anyKoreanMark = /["“”'‘’「」『』《》〈〉<>]/u;
const anyEnglishMark = /["“”„«»]|(?:^|[\s(])['‘]|['’](?:$|[\s).,;])/u;
/** Indirect speech keeps a quotation's meaning without its marks: `he said that …`. */
const short = 12;

interface KoreanQuotation {
  readonly start: number;
  readonly end: number;
  readonly syllables: number;
}

/** In order; one that began in a row before, or goes on in the next, reaches to the end of the text. */
function koreanQuotations(ko: string): readonly KoreanQuotation[] {
  const marks = allMatches(ko, koreanMark).map(({ 0: character, index }) => ({ character, index }));
  const first = marks[0];
  if (!first) return [];
  // 라고, 며 and the like follow a quotation that ends here and began before.
  const endsFirst =
    first.character === '”' ||
    (marks.length % 2 === 1 && first.index > ko.length / 3 && first.character === '"');
  const bounds = endsFirst ? [0, ...marks.map(({ index }) => index)] : marks.map(({ index }) => index);
  const quotations: KoreanQuotation[] = [];
  for (let at = 0; at < bounds.length; at += 2) {
    const start = bounds[at]!;
    const end = Math.min(ko.length, (bounds[at + 1] ?? ko.length) + 1);
    quotations.push({ start, end, syllables: ko.slice(start, end).replace(/[\s\p{P}]/gu, '').length });
  }
  return quotations;
}

/** Speech in its own words, marks or none. */
const spoken = /\b(?:I|I['’]\p{L}+|[Ww]e|[Ww]e['’]\p{L}+|[Mm]y|[Oo]ur|us|me)\b|[?!]/u;
/** `he said that …`, `she warned the city would …`: the words are told, not quoted. */
const told =
  /\b(?:said|says|say|saying|told\s+\p{L}+|adding|added|stressed|stressing|explained|warned|claimed|argued|insisted|noted|stated|believes?|believed|vowed|denied|pledged|expects?|expected|predicted|urged|asked|called|calling)\s+(?:that|whether|if|how|why|it|he|she|they|there|the|an?|its|his|her|their|no|nothing|not|to|for|on\s+the)\b/u;

/** The English that stands in no marks; a mark without a partner is taken to reach to the end, or from the beginning. */
function outsideMarks(en: string): string {
  const { quotations, unpaired } = pairMarks(quotationMarks(en));
  const alone = unpaired
    .filter(({ level }) => level === 'double')
    .map(({ at, role }) => (role === 'close' ? { start: 0, end: at + 1 } : { start: at, end: en.length }));
  let outside = '';
  let last = 0;
  for (const { start, end } of [...quotations, ...alone].toSorted((a, b) => a.start - b.start)) {
    outside += en.slice(last, Math.max(last, start));
    last = Math.max(last, end);
  }
  return outside + en.slice(last);
}

/** English takes some two letters and more for a syllable: of fewer than this, something is quoted no longer. */
const leastLettersPerSyllable = 0.8;

function lost(row: PreparedRow, ko: string): readonly Draft[] {
  const quotations = koreanQuotations(ko);
  const longest = quotations.toSorted((a, b) => b.syllables - a.syllables)[0];
  if (!longest) return [];
  const params = { quotation: ko.slice(longest.start, longest.end) };
  const place = { side: 'source' as const, start: longest.start, end: longest.end, params };
  const outside = outsideMarks(row.en);
  const direct = spoken.test(outside) || (longest.syllables >= short && !told.test(outside));
  const severity = direct ? 'major' : 'minor';
  // A word or two in marks is emphasis that English may drop.
  if (!anyEnglishMark.test(row.en)) return [{ code: 'lost', ...place, severity }];
  const syllables = quotations.reduce((sum, one) => sum + one.syllables, 0);
  // A mark too many at the end of a sentence quotes nothing.
  if ((ko.match(koreanMark) ?? []).length % 2 === 1) return [];
  // One of two that is told instead: `fewer` says so.
  const mostly = row.en.length - outside.length >= leastLettersPerSyllable * syllables;
  return longest.syllables < short || mostly || severity === 'minor'
    ? []
    : [{ code: 'partly', ...place, severity }];
}

export const quotations: SegmentCheck = {
  id: 'quotations',
  scope: 'segment',
  severity: 'major',
  needsSource: true,
  texts: {
    title: 'Quotations against the Korean',
    description:
      'Words in double quotation marks in the Korean and none or few in the English, the reverse, or fewer quotations than the Korean has. What the English tells in its own words (he said that …) weighs less. Single marks in the Korean are emphasis and are not counted.',
    messages: {
      lost: 'The Korean quotes {{quotation}}; the English has no quotation.',
      partly: 'The Korean quotes {{quotation}}; little of it stands in marks in the English.',
      invented: 'The English quotes {{quotation}}; the Korean has no quotation here.',
      fewer: 'The Korean has {{korean}} quotations, the English {{english}}.',
    },
  },
  run: (row) => {
    const { ko, en, sure } = row;
    if (ko === null || !sure || en.trim() === '') return [];
    const english = pairMarks(quotationMarks(en)).quotations.filter(({ open }) => open.level === 'double');
    if (!anyKoreanMark.test(ko)) {
      return english.map(({ start, end }): Draft => {
        const words = en.slice(start, end);
        const severity = words.split(/\s+/u).length < 4 ? 'minor' : 'major';
        return { code: 'invented', start, end, params: { quotation: words }, severity };
      });
    }
    const missing = lost(row, ko);
    if (missing.length > 0) return missing;
    const korean = koreanQuotations(ko).filter(({ syllables }) => syllables >= 8);
    if (english.length === 0 || korean.length <= english.length) return [];
    const params = { korean: korean.length, english: english.length };
    const evidence = [
      ...korean.map(({ start, end }) => placeInSource(row, start, end)),
      ...english.map(({ start, end }) => placeInTarget(row, start, end)),
    ];
    const [first] = english;
    return [{ code: 'fewer', start: first!.start, end: first!.end, params, severity: 'minor', evidence }];
  },
};

import { pairMarks, type Quotation, type QuotationMark, quotationMarks } from '../../english/quotations';
import { allMatches } from '../../korean/matches';
import type { ArticleCheck, Draft } from '../check';
import { type ParagraphText, paragraphsOf } from '../paragraphs';
import { type CheckArticle, type PreparedRow, placeInSource, placeInTarget } from '../prepare';

const koreanDouble = /["“”]/gu;
const begins = /^\s*["“]/u;

interface Read {
  readonly paragraph: ParagraphText;
  readonly marks: readonly QuotationMark[];
  readonly quotations: readonly Quotation[];
  readonly unpaired: readonly QuotationMark[];
}

function read(paragraph: ParagraphText): Read {
  const marks = quotationMarks(paragraph.text);
  return { paragraph, marks, ...pairMarks(marks) };
}

const doubles = (marks: readonly QuotationMark[]) => marks.filter(({ level }) => level === 'double');

function at({ paragraph }: Read, mark: QuotationMark): { row: PreparedRow; start: number; end: number } {
  const { row, at: start } = paragraph.locate(mark.at);
  return { row, start, end: start + 1 };
}

/**
 * A row against its Korean: an odd number of marks where the Korean has an even one. The Korean alone may have an odd
 * one, whose partner stands in another sentence; English that is whole in itself is right all the same.
 */
function againstKorean(one: Read, row: PreparedRow): readonly Draft[] {
  const korean = allMatches(row.ko ?? '', koreanDouble);
  const english = doubles(one.marks);
  if (!row.sure || english.length % 2 === 0 || korean.length % 2 === 1) return [];
  const mark = one.unpaired.find(({ level }) => level === 'double') ?? english[english.length - 1];
  if (!mark) return [];
  const evidence = korean.map((found) => placeInSource(row, found.index, found.index + 1));
  const params = { korean: korean.length, english: english.length };
  return [{ code: 'lost', ...at(one, mark), params, evidence }];
}

/** A paragraph on its own. One left open is good English where the next begins with a mark again. */
function withinParagraph(one: Read, next: Read | undefined): readonly Draft[] {
  const english = doubles(one.marks);
  if (english.length % 2 === 0) return [];
  const mark = one.unpaired.find(({ level }) => level === 'double');
  if (!mark || (next && mark.role !== 'close' && begins.test(next.paragraph.text))) return [];
  return [{ code: mark.role === 'close' ? 'unopened' : 'unclosed', ...at(one, mark) }];
}

function unpaired(article: CheckArticle, all: readonly Read[]): readonly Draft[] {
  return all.flatMap((one, index) => {
    const row = one.paragraph.rows[0]!;
    if (article.connected) return withinParagraph(one, all[index + 1]);
    if (row.ko !== null) return againstKorean(one, row);
    return withinParagraph(one, undefined).map((draft) => ({ ...draft, severity: 'minor' as const }));
  });
}

const curly: Readonly<Record<string, readonly [string, string]>> = { '"': ['“', '”'], "'": ['‘', '’'] };
const straight: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': "'", '’': "'" };

/** Curly and straight marks in one article: the fewer ones are out of place, unless the desk asks for them. */
function mixedShapes(article: CheckArticle, all: readonly Read[]): readonly Draft[] {
  const wanted = article.style.quotationMarks;
  if (wanted === null || !article.connected) return [];
  const marks = all.flatMap((one) => one.marks.map((mark) => ({ one, mark })));
  const straights = marks.filter(({ mark }) => mark.shape === 'straight');
  const curlies = marks.filter(({ mark }) => mark.shape === 'curly');
  const odd =
    wanted === 'curly'
      ? straights
      : wanted === 'straight'
        ? curlies
        : straights.length > curlies.length
          ? curlies
          : straights;
  if (wanted === 'either' && (straights.length === 0 || curlies.length === 0)) return [];
  const other = (odd === straights ? curlies : straights)[0];
  const evidence = other
    ? [
        placeInTarget(
          at(other.one, other.mark).row,
          at(other.one, other.mark).start,
          at(other.one, other.mark).end,
        ),
      ]
    : [];
  return odd.map(({ one, mark }): Draft => {
    const pair = curly[mark.character];
    const suggestion = pair
      ? mark.role === 'close'
        ? pair[1]
        : pair[0]
      : (straight[mark.character] ?? null);
    const params = { mark: mark.character, other: suggestion ?? '' };
    return { code: 'mixed-shapes', ...at(one, mark), params, suggestion, severity: 'minor', evidence };
  });
}

/** Single marks used like double ones: Korean sets terms and thoughts in ‘…’, English news keeps that for inside “…”. */
function singles(article: CheckArticle, all: readonly Read[]): readonly Draft[] {
  if (article.style.quotationMarks === null || !article.connected) return [];
  const body = all.filter(({ paragraph }) => !/^(?:headline|subhead)$/u.test(paragraph.rows[0]!.zone));
  const firstDouble = body.find(({ quotations }) => quotations.some(({ open }) => open.level === 'double'));
  if (!firstDouble) return [];
  return body.flatMap((one) => {
    const outer = one.quotations.filter(({ open }) => open.level === 'double');
    return one.quotations.flatMap((single): readonly Draft[] => {
      if (single.open.level !== 'single') return [];
      if (outer.some(({ start, end }) => start < single.start && single.end <= end)) return [];
      if (one.unpaired.some(({ level, at: place }) => level === 'double' && place < single.start)) return [];
      const first = one.paragraph.locate(single.start);
      const last = one.paragraph.locate(single.end - 1);
      if (first.row !== last.row) return [];
      const words = one.paragraph.text.slice(single.start + 1, single.end - 1);
      const [open, close] = single.open.shape === 'curly' ? ['“', '”'] : ['"', '"'];
      return [
        {
          code: 'mixed-levels',
          row: first.row,
          start: first.at,
          end: last.at + 1,
          params: { words },
          suggestion: `${open}${words}${close}`,
          severity: 'minor',
        },
      ];
    });
  });
}

export const quotationMarksCheck: ArticleCheck = {
  id: 'quotation-marks',
  scope: 'article',
  severity: 'major',
  needsSource: false,
  texts: {
    title: 'Quotation marks',
    description:
      'A quotation mark without its partner in the paragraph (or, for a sentence with its Korean, beside it), and curly with straight or single with double marks mixed in one article. Apostrophes, feet and inches are not marks.',
    messages: {
      lost: 'The Korean has {{korean}} quotation marks, the English {{english}}: one is lost or too many.',
      unclosed: 'This quotation is never closed in its paragraph.',
      unopened: 'This mark closes a quotation that was never opened in its paragraph.',
      'mixed-shapes':
        'This article mixes curly and straight marks: {{mark}} stands here, {{other}} elsewhere.',
      'mixed-levels':
        '“{{words}}” stands in single marks; single marks belong inside a quotation, and the article has double ones elsewhere.',
    },
  },
  run: (article) => {
    const all = paragraphsOf(article).map(read);
    return [...unpaired(article, all), ...mixedShapes(article, all), ...singles(article, all)];
  },
};

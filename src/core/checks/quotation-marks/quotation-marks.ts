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

/**
 * Curly and straight marks in one article: the fewer ones are out of place, unless the desk asks for them. Quotations
 * that are to be in double marks anyway (see `singles`) are told once.
 */
function mixedShapes(
  article: CheckArticle,
  all: readonly Read[],
  told: ReadonlySet<QuotationMark>,
): readonly Draft[] {
  const wanted = article.style.quotationMarks;
  if (wanted === null || !article.connected) return [];
  const marks = all.flatMap((one) =>
    one.marks.filter((mark) => !told.has(mark)).map((mark) => ({ one, mark })),
  );
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
  const others = odd === straights ? curlies : straights;
  const first = new Map(others.toReversed().map((other) => [other.mark.level, other]));
  return odd.map(({ one, mark }): Draft => {
    const pair = curly[mark.character];
    const suggestion = pair
      ? mark.role === 'close'
        ? pair[1]
        : pair[0]
      : (straight[mark.character] ?? null);
    const params = { mark: mark.character, other: suggestion ?? '' };
    const other = first.get(mark.level) ?? others[0];
    const place = other && at(other.one, other.mark);
    const evidence = place ? [placeInTarget(place.row, place.start, place.end)] : [];
    return { code: 'mixed-shapes', ...at(one, mark), params, suggestion, severity: 'minor', evidence };
  });
}

/** `“ it is”`: the space belongs outside. */
function spacesInside(all: readonly Read[]): readonly Draft[] {
  return all.flatMap((one) =>
    one.quotations.flatMap(({ start, end }) => {
      const inside = one.paragraph.text.slice(start + 1, end - 1);
      if (inside.trim() === '') return [];
      const head = inside.length - inside.trimStart().length;
      const tail = inside.length - inside.trimEnd().length;
      return [
        { from: start + 1, length: head },
        { from: end - 1 - tail, length: tail },
      ].flatMap(({ from, length }): readonly Draft[] => {
        const { row, at: place } = one.paragraph.locate(from);
        // The space between two sentences is in neither.
        if (
          length === 0 ||
          row.en.slice(place, place + length).trim() !== '' ||
          place + length > row.en.length
        )
          return [];
        return [
          { code: 'space-inside', row, start: place, end: place + length, suggestion: '', severity: 'minor' },
        ];
      });
    }),
  );
}

/** Single marks used like double ones: Korean sets terms and thoughts in ‘…’, English news keeps that for inside “…”. */
function singles(
  article: CheckArticle,
  all: readonly Read[],
): readonly { readonly one: Read; readonly single: Quotation }[] {
  if (article.style.quotationMarks === null || !article.connected) return [];
  const body = all.filter(({ paragraph }) => !/^(?:headline|subhead)$/u.test(paragraph.rows[0]!.zone));
  if (!body.some(({ quotations }) => quotations.some(({ open }) => open.level === 'double'))) return [];
  return body.flatMap((one) => {
    const outer = one.quotations.filter(({ open }) => open.level === 'double');
    const open = one.unpaired.find(({ level }) => level === 'double');
    return one.quotations
      .filter(({ open: { level } }) => level === 'single')
      .filter(({ start, end }) => !outer.some((other) => other.start < start && end <= other.end))
      .filter(({ start }) => open === undefined || open.at > start)
      .filter(({ start, end }) => one.paragraph.locate(start).row === one.paragraph.locate(end - 1).row)
      .map((single) => ({ one, single }));
  });
}

/** In double marks of the shape that the article has most. */
function inDouble(all: readonly Read[], { one, single }: { one: Read; single: Quotation }): Draft {
  const first = one.paragraph.locate(single.start);
  const words = one.paragraph.text.slice(single.start + 1, single.end - 1);
  const doubled = all.flatMap(({ marks }) => doubles(marks));
  const curlies = doubled.filter(({ shape }) => shape === 'curly').length;
  const [open, close] = curlies * 2 >= doubled.length ? ['“', '”'] : ['"', '"'];
  return {
    code: 'mixed-levels',
    row: first.row,
    start: first.at,
    end: first.at + single.end - single.start,
    params: { words },
    suggestion: `${open}${words}${close}`,
    severity: 'minor',
  };
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
      'space-inside': 'A space inside the quotation marks.',
      'mixed-shapes':
        'This article mixes curly and straight marks: {{mark}} stands here, {{other}} elsewhere.',
      'mixed-levels':
        '“{{words}}” stands in single marks; single marks belong inside a quotation, and the article has double ones elsewhere.',
    },
  },
  run: (article) => {
    const all = paragraphsOf(article).map(read);
    const single = singles(article, all);
    const told = new Set(single.flatMap((one) => [one.single.open, one.single.close]));
    return [
      ...unpaired(article, all),
      ...spacesInside(all),
      ...mixedShapes(article, all, told),
      ...single.map((one) => inDouble(all, one)),
    ];
  },
};

/** Reads a DOCX with tracked changes and comments, for tests: an own reader that shares nothing with the writer. */
import { strFromU8, unzipSync } from 'fflate';
import { type ReadComment, readComments } from './read-comments';
import { parseXml } from './read-xml';

export interface ReadRun {
  readonly kind: 'text' | 'ins' | 'del';
  readonly text: string;
  readonly author: string;
  readonly date: string;
}

export interface ReadParagraph {
  readonly style: string;
  readonly mark: 'kept' | 'ins' | 'del';
  readonly markAuthor: string;
  readonly pageBreakBefore: boolean;
  readonly runs: readonly ReadRun[];
}

export interface ReadDocument {
  readonly paragraphs: readonly ReadParagraph[];
  readonly accepted: readonly string[];
  readonly rejected: readonly string[];
  readonly comments: readonly ReadComment[];
  /** Every `w:id` of a change or a comment's text, in file order. */
  readonly ids: readonly string[];
  /** Comment markers found inside `w:ins` or `w:del`. */
  readonly misplacedMarkers: number;
  readonly parts: Readonly<Record<string, string>>;
}

export function readBack(file: Uint8Array): ReadDocument {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  for (const xml of Object.values(parts)) parseXml(xml);
  const body = readBody(parts['word/document.xml'] ?? '');
  const comments = readComments(parts).map((comment): ReadComment => {
    const range = body.ranges.get(comment.id);
    return {
      ...comment,
      words: range?.accepted ?? '',
      rejectedWords: range?.rejected ?? '',
      wordsAt: range?.at ?? 0,
      complete: range?.seen === 'start,end,reference',
    };
  });
  return {
    paragraphs: body.paragraphs,
    accepted: resolve(body.paragraphs, 'del'),
    rejected: resolve(body.paragraphs, 'ins'),
    comments,
    ids: [...body.ids, ...comments.map(({ id }) => id)],
    misplacedMarkers: body.misplacedMarkers,
    parts,
  };
}

/** Takes out what is marked `gone`; a paragraph whose mark goes runs on into the next one. */
function resolve(paragraphs: readonly ReadParagraph[], gone: 'ins' | 'del'): readonly string[] {
  const texts: string[] = [];
  let carried = '';
  for (const { runs, mark } of paragraphs) {
    carried += runs.map(({ kind, text }) => (kind === gone ? '' : text)).join('');
    if (mark === gone) continue;
    texts.push(carried);
    carried = '';
  }
  return carried === '' ? texts : [...texts, carried];
}

interface Range {
  accepted: string;
  rejected: string;
  at: number;
  seen: string;
}

function readBody(xml: string) {
  const paragraphs: ReadParagraph[] = [];
  const ranges = new Map<string, Range>();
  const openRanges = new Set<string>();
  const ids: string[] = [];
  let misplacedMarkers = 0;
  let paragraph: { -readonly [K in keyof ReadParagraph]: ReadParagraph[K] } & { runs: ReadRun[] } = blank();
  let change: Omit<ReadRun, 'text'> | null = null;
  let inProperties = false;
  let inText = false;
  const add = (text: string) => {
    const { kind, author, date } = change ?? { kind: 'text' as const, author: '', date: '' };
    paragraph.runs.push({ kind, text, author, date });
    for (const id of openRanges) {
      const range = ranges.get(id)!;
      if (kind !== 'del') range.accepted += text;
      if (kind !== 'ins') range.rejected += text;
    }
  };
  const accepted = () =>
    paragraph.runs.reduce((sum, { kind, text }) => sum + (kind === 'del' ? 0 : text.length), 0);
  const see = (id: string, what: string) => {
    if (change) misplacedMarkers += 1;
    const range = ranges.get(id) ?? { accepted: '', rejected: '', at: accepted(), seen: '' };
    range.seen += range.seen === '' ? what : `,${what}`;
    ranges.set(id, range);
  };
  parseXml(
    xml,
    (tag, value) => {
      switch (tag.name) {
        case 'w:p':
          paragraph = blank();
          break;
        case 'w:pPr':
          inProperties = true;
          break;
        case 'w:pStyle':
          paragraph.style = value('w:val');
          break;
        case 'w:pageBreakBefore':
          paragraph.pageBreakBefore = true;
          break;
        case 'w:ins':
        case 'w:del': {
          const kind = tag.name === 'w:ins' ? 'ins' : 'del';
          ids.push(value('w:id'));
          if (inProperties) Object.assign(paragraph, { mark: kind, markAuthor: value('w:author') });
          else change = { kind, author: value('w:author'), date: value('w:date') };
          break;
        }
        case 'w:t':
        case 'w:delText':
          if ((tag.name === 'w:delText') !== (change?.kind === 'del'))
            throw new Error('text of the wrong kind');
          inText = true;
          break;
        case 'w:br':
          add('\n');
          break;
        case 'w:tab':
          add('\t');
          break;
        case 'w:commentRangeStart':
          see(value('w:id'), 'start');
          openRanges.add(value('w:id'));
          break;
        case 'w:commentRangeEnd':
          see(value('w:id'), 'end');
          openRanges.delete(value('w:id'));
          break;
        case 'w:commentReference':
          see(value('w:id'), 'reference');
      }
    },
    (name) => {
      if (name === 'w:p') paragraphs.push(paragraph);
      if (name === 'w:pPr') inProperties = false;
      if ((name === 'w:ins' || name === 'w:del') && !inProperties) change = null;
      if (name === 'w:t' || name === 'w:delText') inText = false;
    },
    (text) => {
      if (inText) add(text);
    },
  );
  return { paragraphs, ranges, ids, misplacedMarkers };
}

function blank(): ReadParagraph & { runs: ReadRun[] } {
  return { style: '', mark: 'kept', markAuthor: '', pageBreakBefore: false, runs: [] };
}

/** Reads a DOCX with tracked changes and comments, for tests: an own reader that shares nothing with the writer. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser, type SaxesTagNS } from 'saxes';

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

export interface ReadComment {
  readonly id: string;
  readonly author: string;
  readonly initials: string;
  readonly date: string;
  /** Its paragraphs joined by line ends. */
  readonly text: string;
  /** Id of the comment it answers. */
  readonly parent: string | null;
  readonly resolved: boolean;
  /** What its range covers: when changes are accepted, when rejected, and its number of paragraphs begun. */
  readonly words: string;
  readonly rejectedWords: string;
  /** Whether range start, range end and reference are all there, once each and in this order. */
  readonly complete: boolean;
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

type Handler = (tag: SaxesTagNS, value: (name: string) => string) => void;

/** Throws where a part is not well-formed XML. */
function parse(
  xml: string,
  open: Handler,
  close: (name: string) => void,
  text: (text: string) => void,
): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const value = (name: string) => {
      const attribute = tag.attributes[name];
      return typeof attribute === 'object' ? attribute.value : '';
    };
    open(tag, value);
  });
  parser.on('closetag', (tag) => close(tag.name));
  parser.on('text', text);
  parser.write(xml).close();
}

export function readBack(file: Uint8Array): ReadDocument {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  for (const xml of Object.values(parts)) {
    parse(
      xml,
      () => {},
      () => {},
      () => {},
    );
  }
  const body = readBody(parts['word/document.xml'] ?? '');
  const comments = readComments(parts).map((comment): ReadComment => {
    const range = body.ranges.get(comment.id);
    return {
      ...comment,
      words: range?.accepted ?? '',
      rejectedWords: range?.rejected ?? '',
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
  const see = (id: string, what: string) => {
    if (change) misplacedMarkers += 1;
    const range = ranges.get(id) ?? { accepted: '', rejected: '', seen: '' };
    range.seen += range.seen === '' ? what : `,${what}`;
    ranges.set(id, range);
  };
  parse(
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

type CommentText = Omit<ReadComment, 'words' | 'rejectedWords' | 'complete'>;

function readComments(parts: Readonly<Record<string, string>>): readonly CommentText[] {
  const found: {
    id: string;
    author: string;
    initials: string;
    date: string;
    lines: string[];
    last: string;
  }[] = [];
  let inText = false;
  const current = () => found[found.length - 1]!;
  parse(
    parts['word/comments.xml'] ?? '<none/>',
    (tag, value) => {
      if (tag.name === 'w:comment') {
        const [id, author, initials] = [value('w:id'), value('w:author'), value('w:initials')];
        found.push({ id, author, initials, date: value('w:date'), lines: [], last: '' });
      }
      if (tag.name === 'w:p') {
        current().lines.push('');
        current().last = value('w14:paraId');
      }
      if (tag.name === 'w:br') current().lines[current().lines.length - 1] += '\n';
      if (tag.name === 'w:tab') current().lines[current().lines.length - 1] += '\t';
      if (tag.name === 'w:t') inText = true;
    },
    (name) => {
      if (name === 'w:t') inText = false;
    },
    (text) => {
      if (inText) current().lines[current().lines.length - 1] += text;
    },
  );
  const threads = new Map<string, { parent: string; done: string }>();
  parse(
    parts['word/commentsExtended.xml'] ?? '<none/>',
    (tag, value) => {
      if (tag.name !== 'w15:commentEx') return;
      threads.set(value('w15:paraId'), { parent: value('w15:paraIdParent'), done: value('w15:done') });
    },
    () => {},
    () => {},
  );
  return found.map(({ lines, last, ...comment }) => {
    const parent = found.find((other) => other.last === threads.get(last)?.parent);
    const resolved = threads.get(last)?.done === '1';
    return { ...comment, text: lines.join('\n'), parent: parent?.id ?? null, resolved };
  });
}

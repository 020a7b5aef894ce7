/** Comment texts and threads of a DOCX, for tests. */
import { parseXml } from './read-xml';

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
  /** Where its range begins in its paragraph when changes are accepted. */
  readonly wordsAt: number;
  /** Whether range start, range end and reference are all there, once each and in this order. */
  readonly complete: boolean;
}

type CommentText = Omit<ReadComment, 'words' | 'rejectedWords' | 'wordsAt' | 'complete'>;

/** Comments in file order, with their threads; where they stand is in the document's body. */
export function readComments(parts: Readonly<Record<string, string>>): readonly CommentText[] {
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
  parseXml(
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
  parseXml(parts['word/commentsExtended.xml'] ?? '<none/>', (tag, value) => {
    if (tag.name !== 'w15:commentEx') return;
    threads.set(value('w15:paraId'), { parent: value('w15:paraIdParent'), done: value('w15:done') });
  });
  return found.map(({ lines, last, ...comment }) => {
    const parent = found.find((other) => other.last === threads.get(last)?.parent);
    const resolved = threads.get(last)?.done === '1';
    return { ...comment, text: lines.join('\n'), parent: parent?.id ?? null, resolved };
  });
}

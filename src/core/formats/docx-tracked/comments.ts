/** The comment parts of a DOCX: texts, threads and resolved state, durable ids with UTC times, people. */
import { declare, wordParts } from '../../ooxml/names';
import type { PackagePart } from '../../ooxml/package';
import { authorAttribute, documentPath, runXml, wordDate } from '../../ooxml/word';
import { xmlAttribute } from '../../ooxml/xml';

/** One comment or reply, finished but for its XML. */
export interface WordComment {
  readonly id: number;
  /** The comment it answers; null for the first of a thread. */
  readonly parent: number | null;
  readonly author: string;
  readonly initials: string;
  /** ISO 8601. */
  readonly time: string;
  readonly resolved: boolean;
  /** One paragraph each. */
  readonly lines: readonly string[];
}

/** The parts that carry the comments, and the people who wrote or changed anything. None for no comment. */
export function commentParts(
  comments: readonly WordComment[],
  people: readonly string[],
  now: string,
): readonly PackagePart[] {
  const part = (name: 'comments' | 'commentsExtended' | 'commentsIds' | 'commentsExtensible' | 'people') => ({
    path: `word/${name}.xml`,
    contentType: wordParts[name].type,
    relation: wordParts[name].relation,
    source: documentPath,
  });
  const peoplePart = { ...part('people'), xml: peopleXml(people) };
  if (comments.length === 0) return people.length > 0 ? [peoplePart] : [];
  return [
    { ...part('comments'), xml: commentsXml(comments, now) },
    { ...part('commentsExtended'), xml: extendedXml(comments) },
    { ...part('commentsIds'), xml: idsXml(comments) },
    { ...part('commentsExtensible'), xml: extensibleXml(comments, now) },
    peoplePart,
  ];
}

/** Eight hexadecimal digits above 0 and below 80000000, as [MS-DOCX] wants both kinds of id. */
function hexadecimal(number: number): string {
  return number.toString(16).toUpperCase().padStart(8, '0');
}

/** Names a comment's last paragraph: the other parts point at it. */
const paragraphId = (comment: number) => hexadecimal(0x1000_0000 + comment);
const durableId = (comment: number) => hexadecimal(0x2000_0000 + comment);

function commentsXml(comments: readonly WordComment[], now: string): string {
  const all = comments.map(({ id, author, initials, time, lines }) => {
    const paragraphs = (lines.length > 0 ? lines : ['']).map((line, index, { length }) => {
      const last = index === length - 1 ? ` w14:paraId="${paragraphId(id)}"` : '';
      const reference =
        index === 0 ? '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>' : '';
      return `<w:p${last}><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>${reference}${runXml(line)}</w:p>`;
    });
    return `<w:comment w:id="${id}" w:author="${authorAttribute(author)}" w:date="${wordDate(time, now)}" w:initials="${xmlAttribute(initials)}">${paragraphs.join('')}</w:comment>`;
  });
  return `<w:comments${declare(['w'], ['w14'])}>${all.join('')}</w:comments>`;
}

function extendedXml(comments: readonly WordComment[]): string {
  const all = comments.map(({ id, parent, resolved }) => {
    const answers = parent === null ? '' : ` w15:paraIdParent="${paragraphId(parent)}"`;
    return `<w15:commentEx w15:paraId="${paragraphId(id)}"${answers} w15:done="${resolved ? 1 : 0}"/>`;
  });
  return `<w15:commentsEx${declare([], ['w15'])}>${all.join('')}</w15:commentsEx>`;
}

function idsXml(comments: readonly WordComment[]): string {
  const all = comments.map(
    ({ id }) => `<w16cid:commentId w16cid:paraId="${paragraphId(id)}" w16cid:durableId="${durableId(id)}"/>`,
  );
  return `<w16cid:commentsIds${declare([], ['w16cid'])}>${all.join('')}</w16cid:commentsIds>`;
}

/** Word takes `w:date` for local time; only `dateUtc` makes a comment from Seoul show the right hour in London. */
function extensibleXml(comments: readonly WordComment[], now: string): string {
  const all = comments.map(
    ({ id, time }) =>
      `<w16cex:commentExtensible w16cex:durableId="${durableId(id)}" w16cex:dateUtc="${wordDate(time, now)}"/>`,
  );
  return `<w16cex:commentsExtensible${declare([], ['w16cex'])}>${all.join('')}</w16cex:commentsExtensible>`;
}

function peopleXml(people: readonly string[]): string {
  const all = people.map((name) => {
    const author = authorAttribute(name);
    return `<w15:person w15:author="${author}"><w15:presenceInfo w15:providerId="None" w15:userId="${author}"/></w15:person>`;
  });
  return `<w15:people${declare([], ['w15'])}>${all.join('')}</w15:people>`;
}

/** Namespaces and part types of WordprocessingML, as the standard and [MS-DOCX] spell them. */

const namespaces = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  w15: 'http://schemas.microsoft.com/office/word/2012/wordml',
  w16cid: 'http://schemas.microsoft.com/office/word/2016/wordml/cid',
  w16cex: 'http://schemas.microsoft.com/office/word/2018/wordml/cex',
  w16du: 'http://schemas.microsoft.com/office/word/2023/wordml/word16du',
} as const;

type Prefix = keyof typeof namespaces;

/** Declarations for a root element; readers older than `ignorable` ones skip what they do not know. */
export function declare(prefixes: readonly Prefix[], ignorable: readonly Prefix[] = []): string {
  const all: readonly Prefix[] = ignorable.length > 0 ? [...prefixes, 'mc', ...ignorable] : prefixes;
  const declarations = all.map((prefix) => ` xmlns:${prefix}="${namespaces[prefix]}"`).join('');
  return ignorable.length > 0 ? `${declarations} mc:Ignorable="${ignorable.join(' ')}"` : declarations;
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const officeRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const microsoft = 'http://schemas.microsoft.com/office';

export const wordParts = {
  document: { type: `${wordType}.document.main+xml`, relation: `${officeRelation}/officeDocument` },
  styles: { type: `${wordType}.styles+xml`, relation: `${officeRelation}/styles` },
  settings: { type: `${wordType}.settings+xml`, relation: `${officeRelation}/settings` },
  comments: { type: `${wordType}.comments+xml`, relation: `${officeRelation}/comments` },
  commentsExtended: {
    type: `${wordType}.commentsExtended+xml`,
    relation: `${microsoft}/2011/relationships/commentsExtended`,
  },
  commentsIds: {
    type: `${wordType}.commentsIds+xml`,
    relation: `${microsoft}/2016/09/relationships/commentsIds`,
  },
  commentsExtensible: {
    type: `${wordType}.commentsExtensible+xml`,
    relation: `${microsoft}/2018/08/relationships/commentsExtensible`,
  },
  people: { type: `${wordType}.people+xml`, relation: `${microsoft}/2011/relationships/people` },
} as const;

export const propertyParts = {
  core: {
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
    relation: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  },
  app: {
    type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    relation: `${officeRelation}/extended-properties`,
  },
} as const;

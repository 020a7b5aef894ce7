/** WordprocessingML from plain values: runs, paragraphs, and the parts every document has. */
import { declare, propertyParts, wordParts } from './names';
import { type PackagePart, zipParts } from './package';
import { type ParagraphStyle, stylesXml } from './styles';
import { xmlAttribute, xmlText } from './xml';

/** One run of text. Line ends become breaks and tabs tabs; white space is kept to the letter. '' for no text. */
export function runXml(text: string, kind: 'text' | 'deleted' = 'text'): string {
  if (text === '') return '';
  const tag = kind === 'deleted' ? 'w:delText' : 'w:t';
  const parts = text.split(/(\r\n?|\n|\t)/u).map((part, index) => {
    if (index % 2 === 1) return part === '\t' ? '<w:tab/>' : '<w:br/>';
    return part === '' ? '' : `<${tag} xml:space="preserve">${xmlText(part)}</${tag}>`;
  });
  return `<w:r>${parts.join('')}</w:r>`;
}

export interface ParagraphOptions {
  readonly style: ParagraphStyle;
  readonly pageBreakBefore?: boolean;
  /** `w:ins` or `w:del` of the paragraph's mark. */
  readonly mark?: string;
}

/** A paragraph around finished content. */
export function paragraphXml(content: string, { style, pageBreakBefore, mark }: ParagraphOptions): string {
  const properties =
    (style ? `<w:pStyle w:val="${style}"/>` : '') +
    (pageBreakBefore ? '<w:pageBreakBefore/>' : '') +
    (mark ? `<w:rPr>${mark}</w:rPr>` : '');
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

export interface WordDocument {
  /** Finished paragraphs, in order. */
  readonly paragraphs: readonly string[];
  readonly title: string;
  readonly creator: string;
  /** ISO 8601: created and last changed. */
  readonly time: string;
  /** Whether a word processor goes on recording changes when somebody types. */
  readonly trackRevisions?: boolean;
  /** Parts beside the usual ones. */
  readonly parts?: readonly PackagePart[];
}

export const documentPath = 'word/document.xml';

/** A whole DOCX file. A4, one column, no picture, no macro, no reference to anything outside the file. */
export function wordFile(document: WordDocument): Uint8Array {
  const { document: main, styles, settings } = wordParts;
  const { core, app } = propertyParts;
  return zipParts([
    { path: documentPath, contentType: main.type, relation: main.relation, xml: documentXml(document) },
    { path: 'docProps/core.xml', contentType: core.type, relation: core.relation, xml: coreXml(document) },
    { path: 'docProps/app.xml', contentType: app.type, relation: app.relation, xml: appXml },
    {
      path: 'word/styles.xml',
      contentType: styles.type,
      relation: styles.relation,
      source: documentPath,
      xml: stylesXml,
    },
    {
      path: 'word/settings.xml',
      contentType: settings.type,
      relation: settings.relation,
      source: documentPath,
      xml: settingsXml(document.trackRevisions ?? false),
    },
    ...(document.parts ?? []),
  ]);
}

/** ISO 8601 to the second, in UTC, as Word writes dates; `fallback` where the text is no date. */
export function wordDate(time: string, fallback: string): string {
  const date = new Date(time);
  const valid = Number.isNaN(date.getTime()) ? new Date(fallback) : date;
  return Number.isNaN(valid.getTime()) ? '1970-01-01T00:00:00Z' : `${valid.toISOString().slice(0, 19)}Z`;
}

const page =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" ' +
  'w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>';

function documentXml({ paragraphs }: WordDocument): string {
  const body = paragraphs.length > 0 ? paragraphs.join('') : '<w:p/>';
  return `<w:document${declare(['w'], ['w14', 'w15', 'w16du'])}><w:body>${body}${page}</w:body></w:document>`;
}

function settingsXml(trackRevisions: boolean): string {
  return (
    `<w:settings${declare(['w'])}><w:zoom w:percent="100"/>${trackRevisions ? '<w:trackRevisions/>' : ''}` +
    '<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat>' +
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>' +
    '</w:compat><w:themeFontLang w:val="en-US" w:eastAsia="ko-KR"/><w:decimalSymbol w:val="."/>' +
    '<w:listSeparator w:val=","/></w:settings>'
  );
}

function coreXml({ title, creator, time }: WordDocument): string {
  const date = wordDate(time, time);
  return (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(creator)}</dc:creator>` +
    `<cp:lastModifiedBy>Daejo</cp:lastModifiedBy>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified>` +
    '<dc:language>en-US</dc:language></cp:coreProperties>'
  );
}

const appXml =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
  '<Application>Daejo</Application></Properties>';

/** A person's name as an attribute; Word cuts longer ones off and older readers refuse them. */
export function authorAttribute(name: string): string {
  return xmlAttribute(Array.from(name).slice(0, 255).join(''));
}

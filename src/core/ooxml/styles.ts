/** How an article looks in a word processor: one readable face, Korean beside it, no colour to take away. */
import { declare } from './names';

/** Style ids of the zones; a plain paragraph has the default style. */
export type ParagraphStyle = 'Heading1' | 'Heading2' | 'Quote' | 'Caption' | 'Byline' | 'Copyright' | null;

/**
 * Georgia and Malgun Gothic come with Windows and with Office for the Mac; elsewhere a reader substitutes.
 * Hangul, in a byline that was replaced or in a comment, takes the East Asian face.
 */
const fonts = '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:eastAsia="Malgun Gothic" w:cs="Georgia"/>';

interface StyleDraft {
  readonly id: string;
  /** Word shows built-in names in the language of its user. */
  readonly name: string;
  readonly paragraph?: string;
  readonly run?: string;
  readonly next?: string;
  readonly basedOn?: string;
  readonly custom?: boolean;
}

const paragraphStyles: readonly StyleDraft[] = [
  {
    id: 'Heading1',
    name: 'heading 1',
    next: 'Normal',
    paragraph:
      '<w:keepNext/><w:keepLines/><w:spacing w:before="0" w:after="240" w:line="264" w:lineRule="auto"/><w:outlineLvl w:val="0"/>',
    run: '<w:b/><w:bCs/><w:sz w:val="36"/><w:szCs w:val="36"/>',
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    next: 'Normal',
    paragraph:
      '<w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="1"/>',
    run: '<w:b/><w:bCs/><w:sz w:val="26"/><w:szCs w:val="26"/>',
  },
  { id: 'Quote', name: 'Quote', next: 'Normal', paragraph: '<w:ind w:left="567" w:right="567"/>' },
  {
    id: 'Caption',
    name: 'caption',
    next: 'Normal',
    paragraph: '<w:spacing w:after="200" w:line="264" w:lineRule="auto"/>',
    run: '<w:color w:val="404040"/><w:sz w:val="19"/><w:szCs w:val="19"/>',
  },
  { id: 'Byline', name: 'Byline', next: 'Normal', custom: true, run: '<w:i/><w:iCs/>' },
  {
    id: 'Copyright',
    name: 'Copyright',
    custom: true,
    paragraph: '<w:spacing w:before="240"/>',
    run: '<w:color w:val="595959"/><w:sz w:val="17"/><w:szCs w:val="17"/>',
  },
  {
    id: 'CommentText',
    name: 'annotation text',
    paragraph: '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>',
    run: '<w:sz w:val="20"/><w:szCs w:val="20"/>',
  },
];

function styleXml({ id, name, paragraph, run, next, basedOn = 'Normal', custom }: StyleDraft): string {
  return (
    `<w:style w:type="paragraph"${custom ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>` +
    `<w:basedOn w:val="${basedOn}"/>${next ? `<w:next w:val="${next}"/>` : ''}<w:qFormat/>` +
    `${paragraph ? `<w:pPr>${paragraph}</w:pPr>` : ''}${run ? `<w:rPr>${run}</w:rPr>` : ''}</w:style>`
  );
}

export const stylesXml =
  `<w:styles${declare(['w'])}><w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="23"/><w:szCs w:val="23"/>` +
  '<w:lang w:val="en-US" w:eastAsia="ko-KR" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>' +
  '<w:spacing w:after="160" w:line="324" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>' +
  `${paragraphStyles.map(styleXml).join('')}<w:style w:type="character" w:styleId="CommentReference">` +
  '<w:name w:val="annotation reference"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:sz w:val="16"/>' +
  '<w:szCs w:val="16"/></w:rPr></w:style></w:styles>';

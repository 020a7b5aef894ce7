import type { LineHint } from '../normalise';
import { namedAs, nameTokens } from './noise';

/** What elements mean for the flow of text, without a style sheet: tags, a few attributes, and names. */

const SKIPPED = new Set(
  (
    'script style template noscript svg math-ml iframe object embed canvas video audio select option textarea input ' +
    'datalist head title link meta progress meter map'
  ).split(' '),
);
const BLOCKS = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody ' +
    'td tfoot th thead tr ul label'
  ).split(' '),
);
const PICTURES = new Set('photo photos image images img figure pic picture video media'.split(' '));
const LINES_OF_THEIR_OWN = new Set('summary subtitle subtit subhead deck standfirst'.split(' '));

/** True for elements that stand in the page as blocks; `name` in small letters. */
export function isBlockName(name: string): boolean {
  return BLOCKS.has(name);
}

/** Elements whose text is not text of the page: scripts, form fields, embedded documents, hidden spans. */
export function isSkipped(element: Element): boolean {
  return SKIPPED.has(element.localName) || (!BLOCKS.has(element.localName) && isHidden(element));
}

export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style);
}

/**
 * True where text before, inside and after an element are different blocks. Besides block elements these are
 * inline ones that pages style as blocks: picture captions, pictures with their words, summaries.
 */
export function startsBlock(element: Element): boolean {
  const tag = element.localName;
  if (BLOCKS.has(tag)) return true;
  const tokens = nameTokens(element);
  if (tokens.length === 0 || tag === 'a') return false;
  if (namedAs(element) === 'caption') return true;
  if (tokens.some((token) => LINES_OF_THEIR_OWN.has(token))) return true;
  return tokens.some((token) => PICTURES.has(token)) && element.querySelector('img') !== null;
}

const DECK_PAIRS =
  /\bsub[-_ ]?(?:tit(?:le)?|head(?:line|ing)?)\b|\b(?:deck|dek|standfirst|summary)\b|소제목|부제/iu;

/** True where an element, or one of the two around it, calls itself a deck: `subtitle`, `sub_tit`, `부제`. */
export function isDeck(element: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; at && level < 3; level += 1, at = at.parentElement) {
    const name = `${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`.slice(0, 400);
    if (DECK_PAIRS.test(name.replace(/_+/gu, '-'))) return true;
  }
  return false;
}

/** What the elements around a block make of it: the nearest heading, quotation or caption up to eight levels. */
export function meaningOf(element: Element): { hint: LineHint | null; heading: number } {
  let at: Element | null = element;
  for (let level = 0; at && level < 8; level += 1, at = at.parentElement) {
    const tag = at.localName;
    const heading = /^h([1-6])$/u.exec(tag);
    if (heading) return { hint: heading[1] === '1' ? 'headline' : 'subhead', heading: Number(heading[1]) };
    if (tag === 'blockquote') return { hint: 'quote', heading: 0 };
    if (tag === 'figcaption' || tag === 'caption') return { hint: 'caption', heading: 0 };
    if (tag === 'td' || tag === 'th') return { hint: 'paragraph', heading: 0 };
    if (tag === 'body' || tag === 'article' || tag === 'section') break;
  }
  return { hint: null, heading: 0 };
}

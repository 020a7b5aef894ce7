import { parseHTML } from 'linkedom';

/** The parts of a DOM this folder reads; linkedom's own types and the browser's both fit. */
export type PageDocument = Document;

export interface Page {
  readonly document: PageDocument;
  /** A piece of a page, as a clipboard holds it, and not a whole one with head and body. */
  readonly fragment: boolean;
}

/** Mark-up longer than this is read as text without building a document (linkedom takes about 2 s for it). */
const LARGEST = 6_000_000;
/** Readability and CSS matching cost the square of the depth; no real page nests deeper than about 60. */
const DEEPEST = 400;

const DROPPED =
  /<(script|style|svg|template|noscript|iframe|object|canvas)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--(?!\[if)[\s\S]*?-->/giu;

/**
 * Opens mark-up as a document without scripts and styles, or null where it is too large or nested too deep
 * to be a page: the caller then reads it as text (see strip.ts), which is linear whatever the input.
 * JSON-LD must be read before (metadata.ts): it lives in scripts.
 */
export function openPage(html: string): Page | null {
  const lean = html.length > LARGEST / 4 ? html.replace(DROPPED, ' ') : html;
  if (lean.length > LARGEST || nesting(lean) > DEEPEST) return null;
  const fragment = !/<(?:html|body|head)[\s>]/iu.test(lean);
  const markup = fragment ? `<!doctype html><html><head></head><body>${lean}</body></html>` : lean;
  try {
    const { document } = parseHTML(markup) as unknown as { document: PageDocument };
    return document.documentElement ? { document, fragment } : null;
  } catch {
    return null;
  }
}

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/**
 * How deep the mark-up nests at most, unclosed elements counted as open. Paragraphs and list items that
 * close by themselves are not counted, so an old page without `</p>` is not mistaken for a bomb.
 */
export function nesting(html: string): number {
  const self = new Set('p li dt dd tr td th option thead tbody tfoot'.split(' '));
  let depth = 0;
  let deepest = 0;
  for (const tag of html.matchAll(/<(\/?)([a-z][a-z0-9:-]*)(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/giu)) {
    const name = (tag[2] ?? '').toLowerCase();
    if (VOID.has(name) || self.has(name) || tag[3] === '/') continue;
    depth = Math.max(0, depth + (tag[1] === '/' ? -1 : 1));
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}

import { parseHTML } from 'linkedom';
import { withoutReadings } from './ruby';
import { tagAt, tagEnd } from './tags';

export interface Page {
  readonly document: Document;
  /** A piece of a page, as a clipboard holds it, and not a whole one with head and body. */
  readonly fragment: boolean;
}

/** Mark-up longer than this, scripts and embedded pictures not counted, is read as text without a document. */
const LARGEST = 4_000_000;
/** Readability's cost grows with the square of the depth; no real page nests deeper than about 60. */
const DEEPEST = 300;
/** linkedom's cost grows with the square of the attributes of one element. */
const LONGEST_TAG = 60_000;

/**
 * Opens mark-up as a document without scripts, or null where it is too large, nested too deep or too broken
 * to be a page: the caller then reads it as text (strip.ts), which is linear whatever the input. Scripts are
 * gone from the document: JSON-LD is read from the mark-up (metadata.ts).
 */
export function openPage(html: string): Page | null {
  const lean = withoutRaw(html);
  if (lean === null || lean.length > LARGEST) return null;
  const copied = /<!--\s*StartFragment/iu.test(html.slice(0, 20_000));
  const framed = /<(?:html|body)[\s>]/iu.test(lean);
  const fragment = copied || (!framed && !/<head[\s>]/iu.test(lean));
  const base = withoutReadings(lean);
  const markup = framed ? base : `<!doctype html><html><head></head><body>${base}</body></html>`;
  try {
    const { document } = parseHTML(markup) as unknown as { document: Document };
    return document.documentElement ? { document, fragment } : null;
  } catch {
    return null;
  }
}

const RAW = new Set(['script', 'style', 'template', 'noscript', 'svg', 'iframe', 'object', 'canvas']);
const TAKES_THE_REST = new Set(['!--', 'script', 'style']);
const CLOSES_ITSELF = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th option thead tbody tfoot'.split(
    ' ',
  ),
);

/**
 * The mark-up without raw elements (scripts, styles, drawings), comments and embedded pictures; null where it
 * nests deeper than `deepest` (unclosed elements counted as open) or holds a tag longer than LONGEST_TAG. One
 * pass, linear in the input.
 */
export function withoutRaw(html: string, deepest = DEEPEST): string | null {
  const parts: string[] = [];
  const missing = new Set<string>();
  let depth = 0;
  let kept = 0;
  let at = html.indexOf('<');
  while (at >= 0) {
    const tag = tagAt(html, at);
    if (!tag) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    let end = tagEnd(html, at);
    let dropped = false;
    if (tag.name === '!--' || (RAW.has(tag.name) && !tag.closing)) {
      const close = closed(html, tag.name === '!--' ? '-->' : `</${tag.name}`, at, missing);
      // As in a browser, an unclosed script or comment takes the rest; of an unclosed drawing only the tag goes.
      dropped = true;
      if (close !== null || TAKES_THE_REST.has(tag.name)) end = close ?? html.length;
    } else if (!CLOSES_ITSELF.has(tag.name) && html[end - 2] !== '/') {
      depth = Math.max(0, depth + (tag.closing ? -1 : 1));
      if (depth > deepest) return null;
    }
    if (dropped) {
      parts.push(html.slice(kept, at));
      kept = end;
    } else if (end - at > 2000) {
      const slim = withoutData(html.slice(at, end));
      if (slim.length > LONGEST_TAG && deepest === DEEPEST) return null;
      parts.push(html.slice(kept, at), slim);
      kept = end;
    }
    at = html.indexOf('<', end);
  }
  parts.push(html.slice(kept));
  return parts.join('');
}

/** A tag without the contents of long `data:` addresses. By search, not by pattern: a picture may be 30 MB. */
function withoutData(tag: string): string {
  const parts: string[] = [];
  let kept = 0;
  for (let at = tag.indexOf('data:'); at >= 0; ) {
    let end = at + 5;
    while (end < tag.length && !`"' >`.includes(tag[end] ?? '')) end += 1;
    if (end - at >= 500) {
      parts.push(tag.slice(kept, at), 'data:,');
      kept = end;
    }
    at = tag.indexOf('data:', end);
  }
  return parts.join('') + tag.slice(kept);
}

/** Index after the closing tag or mark, or null; what is not found once is not searched again. */
function closed(html: string, mark: string, from: number, missing: Set<string>): number | null {
  if (missing.has(mark)) return null;
  const search = new RegExp(mark, 'giu');
  search.lastIndex = from;
  const found = search.exec(html);
  if (!found) {
    missing.add(mark);
    return null;
  }
  const end = mark === '-->' ? found.index + 3 : html.indexOf('>', found.index) + 1;
  return end === 0 ? html.length : end;
}

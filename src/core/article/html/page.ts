import { parseHTML } from 'linkedom';
import { withoutReadings } from './ruby';
import { visitTags } from './tags';

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
const TAKES_THE_REST = new Set(['script', 'style']);
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
  let page = true;
  visitTags(html, {
    tag: ({ name, kind, start, end }) => {
      // Inside of what is dropped.
      if (start < kept) return true;
      if (kind === 'comment' || (RAW.has(name) && kind !== 'close')) {
        parts.push(html.slice(kept, start));
        kept = kind === 'open' ? rawEnd(html, name, end, missing) : end;
        return true;
      }
      if (kind !== 'empty' && !CLOSES_ITSELF.has(name))
        depth = Math.max(0, depth + (kind === 'close' ? -1 : 1));
      const slim = end - start > 2000 ? withoutData(html.slice(start, end)) : null;
      page = depth <= deepest && (deepest !== DEEPEST || (slim?.length ?? 0) <= LONGEST_TAG);
      if (slim !== null) {
        parts.push(html.slice(kept, start), slim);
        kept = end;
      }
      return page;
    },
  });
  parts.push(html.slice(kept));
  return page ? parts.join('') : null;
}

/**
 * Index after the closing tag of a raw element that opened before `from`. As in a browser, an unclosed script takes the
 * rest; of an unclosed drawing only the tag goes. What is not found once is not searched again.
 */
function rawEnd(html: string, name: string, from: number, missing: Set<string>): number {
  const search = new RegExp(`</${name}[\\s/>]`, 'giu');
  search.lastIndex = from;
  const found = missing.has(name) ? null : search.exec(html);
  if (!found) {
    missing.add(name);
    return TAKES_THE_REST.has(name) ? html.length : from;
  }
  const end = html.indexOf('>', found.index) + 1;
  return end === 0 ? html.length : end;
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

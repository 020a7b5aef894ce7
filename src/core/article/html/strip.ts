import { withoutRaw } from './page';
import { withoutReadings } from './ruby';
import { tagAt, tagEnd } from './tags';

/**
 * Mark-up to lines of text without building a document: for what is too large or nested too deep to be a
 * page. One pass, linear in the input. Scripts, styles and comments are left out; entities of the five
 * basic names, `&nbsp;` and numbers are read.
 */
export function stripMarkup(html: string): string {
  const lean = withoutReadings(withoutRaw(html, Number.POSITIVE_INFINITY) ?? html);
  const parts: string[] = [];
  let kept = 0;
  let at = lean.indexOf('<');
  while (at >= 0) {
    const tag = tagAt(lean, at);
    if (!tag) {
      at = lean.indexOf('<', at + 1);
      continue;
    }
    parts.push(lean.slice(kept, at));
    if (!INLINE.has(tag.name)) parts.push('\n');
    kept = tagEnd(lean, at);
    at = lean.indexOf('<', kept);
  }
  parts.push(lean.slice(kept));
  return decodeEntities(parts.join(''));
}

const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i mark q rb ruby s small span strong sub sup u wbr'.split(' '),
);

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/giu,
    (whole, decimal, hex, name) => {
      if (name) return NAMED[String(name).toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : whole;
    },
  );
}

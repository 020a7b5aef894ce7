/**
 * Mark-up to lines of text without building a document: for what is too large or nested too deep to be a
 * page. One pass, linear in the input. Scripts, styles and comments are left out; entities of the five
 * basic names, `&nbsp;` and numbers are read.
 */
export function stripMarkup(html: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      parts.push(html.slice(at));
      break;
    }
    parts.push(html.slice(at, open));
    const tag = /^<(\/?)([a-z][a-z0-9]*|!--)/iu.exec(html.slice(open, open + 20));
    if (!tag) {
      parts.push('<');
      at = open + 1;
      continue;
    }
    const name = (tag[2] ?? '').toLowerCase();
    const raw = name === '!--' ? '-->' : RAW.has(name) && tag[1] === '' ? `</${name}` : null;
    const end = raw ? closing(html, raw, open + tag[0].length) : html.indexOf('>', open);
    if (end < 0) break;
    if (!INLINE.has(name)) parts.push('\n');
    at = raw === '-->' ? end + 3 : raw ? Math.max(end, html.indexOf('>', end)) + 1 : end + 1;
  }
  return decodeEntities(parts.join(''));
}

const RAW = new Set(['script', 'style', 'template', 'noscript', 'svg', 'iframe']);
const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i mark q s small span strong sub sup u wbr'.split(' '),
);

function closing(html: string, end: string, from: number): number {
  const exact = html.indexOf(end, from);
  return exact >= 0 ? exact : html.indexOf(end.toUpperCase(), from);
}

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

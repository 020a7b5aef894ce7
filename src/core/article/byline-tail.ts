import { parseByline } from './byline';
import { parseCopyright } from './copyright';

/** A byline or notice run into the end of a paragraph lies within this many UTF-16 units of it. */
const maximumTail = 240;

/** Where a sentence ends and something else may begin: after the stop, its closing quotes and brackets. */
const sentenceEnd = /[.!?。…]["'”’」』)\]]*(?:\s+|(?![\w\s.]))/g;

/** A tail that would also pass for the paragraph's last words needs a mark of its own. */
const setApart = /^[[(<【［〈‹/▶◎]|@|=/;

/** Two groups of brackets side by side are two lines run together. */
const sideBySide = /[\])】］〉›>]\s*[[(<【［〈‹](?![cC]\))/;

/** Without one of these there is no tail to look for; most paragraphs end here. */
const anySign = /기자|특파원|논설위원|[@=ⓒ©]|\(c\)|무단|copyright|reporter|correspondent/i;

/** A cut inside brackets would leave a closing one that nothing opens. */
function isCutInside(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return count(/[\])】］〉›]/g) > count(/[[(【［〈‹]/g);
}

function isTail(text: string): boolean {
  if (isCutInside(text)) return false;
  if (parseCopyright(text) !== null) return !sideBySide.test(text);
  const parsed = parseByline(text);
  if (parsed === null || parsed.rest !== '') return false;
  return setApart.test(text) || /(?:기자|특파원|논설위원)$/.test(text);
}

/**
 * Parts a paragraph from the byline and copyright notice run into its end, as scraped pages have them:
 * `… 밝혔다. 홍길동 기자 hong@example.com`, `…했다.[워싱턴 = 강계만 특파원] [ⓒ 매일경제, 무단전재 금지]`.
 * `body` keeps its letters; `tails` come in the order of the page, each a line for parseByline or
 * parseCopyright. Null where nothing is to be cut or nothing would remain. Looks at the last 240 UTF-16
 * units for each tail.
 */
export function splitTailByline(
  paragraph: string,
): { readonly body: string; readonly tails: readonly string[] } | null {
  const tails: string[] = [];
  let body = paragraph.trimEnd();
  for (let found = true; found; ) {
    const from = Math.max(0, body.length - maximumTail);
    if (!anySign.test(body.slice(from)) || (from === 0 && isTail(body))) break;
    const boundaries = [...body.slice(from).matchAll(sentenceEnd)].map(
      ({ index, 0: stop }) => from + index + stop.length,
    );
    // Two tails without a stop between them, as in `[홍길동 기자] [ⓒ …]`, part before the last bracket.
    const bracket = body.search(
      /[\])】］〉›>]\s*[[(【［〈‹<][^[\](){}【】［］〈〉‹›<>]{2,200}[\])】］〉›>]$/,
    );
    const cuts = [...boundaries, ...(bracket >= from ? [bracket + 1] : [])].toSorted((a, b) => a - b);
    const at = cuts.find((cut) => cut < body.length && isTail(body.slice(cut).trim()));
    found = at !== undefined && at > 0;
    if (at === undefined || !found) break;
    tails.unshift(body.slice(at).trim());
    body = body.slice(0, at).trimEnd();
  }
  return tails.length === 0 || body === '' ? null : { body, tails };
}

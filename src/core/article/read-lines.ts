import type { Byline, Copyright } from './article';
import { boilerplateReach, type Reach } from './boilerplate';
import { parseByline } from './byline';
import { splitTailByline } from './byline-tail';
import { captionKind } from './caption';
import { parseCopyright } from './copyright';
import { endsSentence, isProse, isTitleLike } from './measure';
import type { Line } from './normalise';
import { parseTimestampLine, type Timestamp } from './published';

/** What a line is by itself, before its neighbours are looked at. */
type LineRole =
  | { readonly role: 'byline'; readonly byline: Byline; readonly head: boolean }
  | { readonly role: 'copyright'; readonly copyright: Copyright }
  | { readonly role: 'furniture'; readonly reach: Reach }
  | { readonly role: 'stamp'; readonly stamp: Timestamp }
  | { readonly role: 'url'; readonly url: string }
  | { readonly role: 'caption' }
  | { readonly role: 'prose' }
  | { readonly role: 'title' }
  | { readonly role: 'short' };

export type ReadLine = Line & LineRole;

/** A byline or notice run into the end of a paragraph is looked for in its last characters only. */
const BYLINE_REACH = 300;
/** Where one of these words stands a label may still be a byline; without them `번역 설정` is no person. */
const NAMES_A_REPORTER = /기자|특파원|위원|에디터|통신원|앵커|@|\bby\b/iu;
const URL_LINE =
  /^(?:(?:url|source|link|original|출처|원문|기사\s*원문|원본|링크|주소)\s*[:：]?\s*)?<?(https?:\/\/[^\s<>]{4,2000})>?$/iu;
const EMAIL_LINE =
  /^[\s[(<]*(?:e-?mail|이메일|메일)?\s*[:：]?\s*[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}[\s\])>]*$/iu;

/** An article is short: of a longer text only this many lines at each end are looked at for what is not body. */
const ENDS = 20_000;

/** Reads lines one by one; a head byline becomes a line of its own before the sentence it introduced. */
export function readLines(lines: readonly Line[]): ReadLine[] {
  const read: ReadLine[] = [];
  for (const [index, line] of lines.entries()) {
    if (index >= ENDS && index < lines.length - ENDS) read.push({ ...line, ...roleOf(line.text, true) });
    else for (const piece of splitTail(line)) readInto(read, piece);
  }
  return read;
}

/** `◀ 앵커 ▶`, `[기자]`: who speaks next in the text of a broadcast. */
const SPEAKER =
  /^[[【◀<(]\s*(?:앵커|기자|리포트|인터뷰|녹취|싱크|아나운서|캐스터|anchor|reporter|report|interview)(?:\s*(?:멘트|브릿지|시작|:).{0,12})?\s*[\]】▶>)]$/iu;

function readInto(read: ReadLine[], line: Line): void {
  if (SPEAKER.test(line.text)) return void read.push({ ...line, role: 'title', hint: 'subhead' });
  const url = URL_LINE.exec(line.text)?.[1];
  if (url) return void read.push({ ...line, role: 'url', url });
  const copyright = line.text.length <= BYLINE_REACH ? parseCopyright(line.text) : null;
  if (copyright) return void read.push({ ...line, role: 'copyright', copyright });
  const furniture = NAMES_A_REPORTER.test(line.text.slice(0, 400)) ? null : boilerplateReach(line.text);
  const byline = furniture ? null : (parseByline(line.text) ?? capitalByline(line.text));
  if (byline) {
    const raw = byline.rest === '' ? line.text : byline.byline.raw;
    const head = byline.position === 'head' && byline.rest !== '';
    read.push({ ...line, text: raw, role: 'byline', byline: byline.byline, head });
    if (byline.rest !== '')
      read.push({ ...line, text: byline.rest, afterBlank: false, ...roleOf(byline.rest, true) });
    return;
  }
  const stamp = parseTimestampLine(line.text);
  if (stamp) return void read.push({ ...line, role: 'stamp', stamp });
  read.push({ ...line, ...roleOf(line.text, false) });
}

/** `BY LEE HA-NEUL [lee@paper.example]`: read as `By Lee Ha-neul`, the line itself kept as it stands. */
function capitalByline(text: string): ReturnType<typeof parseByline> {
  const match =
    /^by\s+(\p{Lu}[\p{Lu} .,'’-]{3,60}?)\s*(?:[[(<]?\s*([\w.+-]{1,64}@[\w.-]{3,80})\s*[\])>]?)?$/iu.exec(
      text.slice(0, 200),
    );
  const name = match?.[1];
  if (!name || text.length > 200) return null;
  const spelled = name.toLowerCase().replace(/(^|\s)\p{L}/gu, (start) => start.toUpperCase());
  const read = parseByline(`By ${name === name.toUpperCase() ? spelled : name}`);
  if (read?.rest !== '') return null;
  return { ...read, byline: { ...read.byline, raw: text, email: match[2] ?? read.byline.email } };
}

/** `asBody` skips the patterns of what is not body. */
function roleOf(text: string, asBody: boolean): LineRole {
  if (!asBody) {
    const reach = boilerplateReach(text);
    if (reach) return { role: 'furniture', reach };
    if (EMAIL_LINE.test(text)) return { role: 'furniture', reach: 'line' };
    if (captionKind(text)) return { role: 'caption' };
  }
  if (isProse(text) || (asBody && endsSentence(text))) return { role: 'prose' };
  return isTitleLike(text) ? { role: 'title' } : { role: 'short' };
}

/**
 * Cuts bylines and copyright notices off the end of a paragraph they were run into:
 * `… 밝혔다. [워싱턴 = 강계만 특파원] [ⓒ 매일경제, 무단전재 및 재배포 금지]` gives three lines.
 */
function splitTail(line: Line): Line[] {
  const parted = splitTailByline(line.text);
  if (!parted) return [line];
  const tails = parted.tails.map((text): Line => ({ ...line, text, afterBlank: false }));
  return [{ ...line, text: parted.body }, ...tails];
}

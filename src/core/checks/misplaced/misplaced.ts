import { bareLine, boilerplateReach } from '../../article/boilerplate';
import { parseByline } from '../../article/byline';
import { splitTailByline } from '../../article/byline-tail';
import { parseCopyright } from '../../article/copyright';
import type { Zone } from '../../project/model';
import type { Draft, SegmentCheck } from '../check';

type Kind = 'byline' | 'copyright' | 'leftover';

/** Longer rows are paragraphs, and what stands in them is found at their ends. UTF-16 units. */
const longestRow = 260;
/** What was run into the end of a paragraph is looked for in this much of it. */
const longestTail = 240;
/** Fewer words before it are no sentence that something was run into. */
const leastWords = 3;

/** A title may well be called `Related stories`; pictures have credits by right. */
const looked: ReadonlySet<Zone> = new Set(['paragraph', 'quote', 'subhead', 'caption']);

/** Without one of these a row holds no byline and no notice: a fast test before slow ones. */
const anySign = /[@=©ⓒ[【<(]|기자|특파원|reporter|correspondent|copyright|^by\s|무단|\(c\)/iu;

/** What a whole line is, by the recognisers that part an article from its page. */
function kindOf(text: string, zone: Zone): Kind | null {
  if (text.length > longestRow || bareLine(text) === '') return null;
  if (anySign.test(text)) {
    if (parseCopyright(text) !== null) return 'copyright';
    if (parseByline(text)?.rest === '') return 'byline';
  }
  if (zone === 'caption') return null;
  // A section's name may be a subhead, and only its place on the page tells.
  const reach = boilerplateReach(text);
  return reach === null || reach === 'edge' ? null : 'leftover';
}

const wordCount = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
const isSentence = (text: string) => wordCount(text) >= leastWords;

function part(code: Kind | 'credit' | 'email', en: string, start: number, end: number): Draft {
  const words = en.slice(start, end).trim();
  return { code, start, end, params: { words }, suggestion: '' };
}

/** `[Washington = Correspondent Kang Gye-man] Russia said`. A dateline without a person is English as it should be. */
function head(en: string): readonly Draft[] {
  if (!/^\s*[[(【<]|=/u.test(en.slice(0, longestTail))) return [];
  const parsed = parseByline(en);
  if (parsed === null || parsed.rest === '' || !isSentence(parsed.rest)) return [];
  const { people, outlet } = parsed.byline;
  if (people.length === 0 && (outlet === null || !/^\s*[[(【<]/u.test(en))) return [];
  return [part('byline', en, 0, en.length - parsed.rest.length)];
}

const sentenceEnd = /[.!?…]["'”’)\]]*\s+(?=\S)/gu;

/** Bylines, notices and page furniture behind the last sentence; the space before them goes with them. */
function tails(en: string, zone: Zone): readonly Draft[] {
  const parted = anySign.test(en) ? splitTailByline(en) : null;
  if (parted !== null && isSentence(parted.body)) {
    const from = parted.body.length;
    const kind = parted.tails.some((tail) => parseCopyright(tail) === null) ? 'byline' : 'copyright';
    return [part(kind, en, from, en.length)];
  }
  const last = en.slice(-longestTail);
  const offset = en.length - last.length;
  for (const { 0: stop, index } of last.matchAll(sentenceEnd)) {
    const at = offset + index + stop.length;
    const kind = kindOf(en.slice(at), zone);
    if (kind === null || !isSentence(en.slice(0, at))) continue;
    return [part(kind, en, offset + index + stop.trimEnd().length, en.length)];
  }
  return [];
}

const credit =
  / ?[[(](?:(?:file )?(?:photo|image|picture|graphic|video|screenshot)s?\s*(?:[:=/|]|by\b|courtesy\b|provided\b|credits?\b)[^()[\]]{1,60}|(?:courtesy of|provided by) [^()[\]]{1,50}|file photo)[\])]/giu;
/** `(Yonhap)` behind the last sentence; inside one it explains a name. */
const agency =
  /(?<=[.!?]["”’]?)\s*[[(](?:yonhap|newsis|news1|reuters|afp|ap|epa|getty images)(?:\s*[/,·=-]?\s*[\p{L}\s]{1,24})?[\])]\s*$/iu;
const email = / ?[[(<]? ?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}(?: ?[\])>])?/gu;

function credits(en: string): readonly Draft[] {
  const found = [...en.matchAll(credit)].map((match) => match);
  const last = agency.exec(en);
  return [...found, ...(last ? [last] : [])].map(({ 0: words, index }) =>
    part('credit', en, index, index + words.length),
  );
}

/** An address in brackets or at the end can be taken out; one that a sentence is about cannot. */
function emails(en: string): readonly Draft[] {
  if (!en.includes('@')) return [];
  return [...en.matchAll(email)].map(({ 0: words, index }): Draft => {
    const end = index + words.length;
    const loose =
      /^\s*[[(<]/u.test(words) || (end === en.length && /[.!?]["”’)]*$/u.test(en.slice(0, index)));
    if (loose) return part('email', en, index, end);
    const start = index + (words.length - words.trimStart().length);
    return { ...part('email', en, start, end), suggestion: null };
  });
}

/** The first of overlapping drafts stands: a byline with its address is one finding. */
function apart(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    if (!kept.some(({ start, end }) => draft.start < end && start < draft.end)) kept.push(draft);
  }
  return kept;
}

const light: ReadonlySet<string> = new Set(['credit', 'email', 'leftover']);

export const misplaced: SegmentCheck = {
  id: 'misplaced',
  scope: 'segment',
  severity: 'major',
  needsSource: false,
  texts: {
    title: 'Byline or page text in the body',
    description:
      'Bylines, copyright notices, e-mail addresses, photo credits, share bars, related links and comment forms that came into the article with its text. A whole row can be set aside; words run into a sentence can be taken out. A dateline without a name is left alone.',
    messages: {
      'byline-row': 'This row is a byline (“{{words}}”). Set it aside: the header names the author.',
      'copyright-row': 'This row is a copyright notice. Set it aside: the header keeps it.',
      'leftover-row': '“{{words}}” belongs to the web page, not to the article. Set the row aside.',
      byline: 'The byline “{{words}}” was run into the text.',
      copyright: 'The copyright notice “{{words}}” was run into the text.',
      leftover: '“{{words}}” belongs to the web page, not to the sentence.',
      credit: 'The photo credit “{{words}}” stands in the text.',
      email: 'The e-mail address “{{words}}” stands in the text: is it the reporter’s?',
    },
  },
  run: ({ en, zone }) => {
    const text = en.trim();
    if (!looked.has(zone) || text === '') return [];
    const found = [...head(en), ...tails(en, zone)];
    if (found.length === 0) {
      const kind = kindOf(text, zone);
      const start = en.indexOf(text);
      if (kind !== null) {
        return [{ code: `${kind}-row`, start, end: start + text.length, params: { words: text } }];
      }
    }
    const small = [...(zone === 'caption' ? [] : credits(en)), ...emails(en)];
    return apart([...found, ...small]).map((draft) =>
      light.has(draft.code) ? { ...draft, severity: 'minor' } : draft,
    );
  },
};

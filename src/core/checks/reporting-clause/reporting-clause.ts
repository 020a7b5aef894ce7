import { pairMarks, type Quotation, quotationMarks } from '../../english/quotations';
import { reportingVerbs } from '../../english/verbs-data';
import { allMatches } from '../../korean/matches';
import type { ArticleCheck, Draft } from '../check';
import { type ParagraphText, paragraphsOf } from '../paragraphs';
import { placeInTarget } from '../prepare';

const leadIn = /\b([\p{L}’']+)(?:\s+(?:that|him|her|them|reporters))?\s*[,:]?\s*$/u;
/** `he warned`, `the minister said`, `Kim Ah-in explained`: at most five words, the last a verb of reporting. */
const trailing = /^\s*((?:[\p{L}’'-]+\s+){1,4}?([\p{L}]+ed|said|says|told|wrote))\b(?!\s+(?:that|[“"]))/u;
/** `…” explained.`: the verb of the Korean's frame, left behind without anyone who does it. */
const alone = /^\s*((\p{Ll}+))\s*[.!]/u;
const follows = /^\s*,?\s*((?:and|but)\s+(?:(?:he|she|they|it)\s+)?([\p{L}]+))\b\s*[,:]?\s*$/u;
const doubledSaid =
  /\b(said|explained|stated|announced)\b(?:(?![.?!]\s|["“”]).){1,160}?,\s+(and\s+(?:he\s+|she\s+|they\s+)?\1)\b/gu;

/** `Kim said at a press conference, “…”`: the verb of a clause that ends where the quotation begins. */
const clauseVerb =
  /(?<!\b(?:when|as|who|which|if|after|before|that|while|where|what|have|has|had|be|been|was|were|is|are|not)\s)(?<=[\p{L}\p{N}.)]\s)(said|says|told|explained|announced|stressed|emphasized|warned|claimed|argued|stated|revealed|added)\b(?!\s+that\b)[^.?!:“”"]*[,:]\s*$/iu;
/** A clause that says when or why: who speaks comes after the quotation. */
const opensAside = /^\s*(?:when|after|as|while|if|although|though|since|because|before|once|asked)\b/iu;
const longestClause = 160;

interface Verb {
  readonly verb: string;
  readonly start: number;
  readonly end: number;
}

function verbBefore(text: string, quotation: Quotation): Verb | null {
  const before = text.slice(Math.max(0, quotation.start - 60), quotation.start);
  const found = leadIn.exec(before);
  const verb = found?.[1]?.toLowerCase() ?? '';
  if (!found || !reportingVerbs.has(verb)) return verbOfClause(text, quotation);
  const start = quotation.start - before.length + found.index;
  return { verb, start, end: start + found[1]!.length };
}

function verbOfClause(text: string, quotation: Quotation): Verb | null {
  const before = text.slice(Math.max(0, quotation.start - longestClause), quotation.start);
  const found = clauseVerb.exec(before);
  const sentence = before.slice(/(?:.*[.?!]["”’]?\s)?/su.exec(before)![0].length);
  if (!found || opensAside.test(sentence)) return null;
  const start = quotation.start - before.length + found.index;
  return { verb: found[1]!.toLowerCase(), start, end: start + found[1]!.length };
}

function draft(
  paragraph: ParagraphText,
  code: string,
  start: number,
  end: number,
  more: Partial<Draft>,
): Draft | null {
  const first = paragraph.locate(start);
  const last = paragraph.locate(Math.max(start, end - 1));
  if (first.row !== last.row) return null;
  return { code, row: first.row, start: first.at, end: last.at + 1, ...more };
}

/** `Lavrov said, “…,” he warned.`: one quotation, two who say it. */
function twice(paragraph: ParagraphText, quotation: Quotation): Draft | null {
  const { text } = paragraph;
  const lead = verbBefore(text, quotation);
  if (!lead || (text.charAt(lead.end) === ' ' && /^\s+that/u.test(text.slice(lead.end)))) return null;
  const found =
    alone.exec(text.slice(quotation.end, quotation.end + 30)) ??
    trailing.exec(text.slice(quotation.end, quotation.end + 80));
  if (!found || /^(?:and|but)\b/u.test(found[1]!) || !reportingVerbs.has(found[2]!.toLowerCase()))
    return null;
  // A sentence of its own after the quotation: “…” Kim explained that. Only a comma inside makes them one.
  if (!/[,.?!][”"]$/u.test(text.slice(quotation.start, quotation.end))) return null;
  if (/^[A-Z]/u.test(found[1]!) && /[.?!][”"]$/u.test(text.slice(quotation.start, quotation.end)))
    return null;
  const start = quotation.end + found[0].indexOf(found[1]!);
  const end = start + found[1]!.length;
  const at = paragraph.locate(lead.start);
  const evidence = [placeInTarget(at.row, at.at, at.at + (lead.end - lead.start))];
  return draft(paragraph, 'twice', start, end, {
    params: { first: lead.verb, second: text.slice(start, end) },
    evidence,
  });
}

/** `said, “…” and said, “…”`: Korean 라며 … 라고 말했다 rendered twice. */
function again(paragraph: ParagraphText, quotation: Quotation, next: Quotation | undefined): Draft | null {
  if (!next) return null;
  const { text } = paragraph;
  const lead = verbBefore(text, quotation);
  const found = follows.exec(text.slice(quotation.end, next.start));
  if (!lead || !found || found[2]!.toLowerCase() !== lead.verb) return null;
  const start = quotation.end + found[0].indexOf(found[1]!);
  return draft(paragraph, 'again', start, start + found[1]!.length, {
    params: { verb: lead.verb },
    severity: 'minor',
  });
}

export const reportingClause: ArticleCheck = {
  id: 'reporting-clause',
  scope: 'article',
  severity: 'major',
  needsSource: false,
  texts: {
    title: 'Doubled attribution',
    description:
      'A quotation that is attributed before and behind (said, “…,” he warned), and the same verb of saying twice in one sentence. Korean frames a quotation on both sides; English names the speaker once.',
    messages: {
      twice: 'This quotation is attributed twice: “{{first}}” before it and “{{second}}” behind it.',
      again: '“{{verb}}” introduces two quotations of one sentence; once is enough.',
      clause: '“{{verb}}” stands twice in this sentence; the second clause may belong to the first.',
    },
  },
  run: (article) =>
    paragraphsOf(article).flatMap((paragraph) => {
      const { text } = paragraph;
      const drafts: (Draft | null)[] = [];
      const all = pairMarks(quotationMarks(text)).quotations.filter(({ open }) => open.level === 'double');
      for (const [index, quotation] of all.entries()) {
        drafts.push(twice(paragraph, quotation), again(paragraph, quotation, all[index + 1]));
      }
      for (const found of allMatches(text, doubledSaid)) {
        const end = found.index + found[0].length;
        drafts.push(
          draft(paragraph, 'clause', end - found[2]!.length, end, {
            params: { verb: found[1]! },
            severity: 'minor',
          }),
        );
      }
      return drafts.filter((one) => one !== null);
    }),
};

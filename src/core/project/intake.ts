/** Parsed articles -> a document and its rows. Pure: ids and the time are given. */
import { alignBlocksSteps } from '../align/rows';
import type { ArticleMetadata, Block, Byline, ParsedArticle } from '../article/article';
import { renderByline } from '../article/byline-english';
import { renderCopyright } from '../article/copyright-english';
import { segmentText } from '../segment/segment';
import { finish } from '../steps';
import { type DocumentRecord, rowZones, type SegmentRecord, type Zone } from './model';

export interface IntakeInput {
  readonly english: ParsedArticle;
  readonly korean: ParsedArticle | null;
  /** A name to show for where it came from; never a path. */
  readonly origin: string | null;
  readonly position: number;
  readonly now: string;
  readonly newId: () => string;
  /** The spelling the project's ledger has for a Korean name; null for none. */
  readonly spelling?: (ko: string) => string | null;
}

export type IntakeWarning =
  | 'english-is-korean'
  | 'korean-is-not-korean'
  | 'nothing-aligned'
  | 'no-headline'
  | 'nothing-but-leftovers';

export interface Intake {
  readonly document: DocumentRecord;
  readonly segments: readonly SegmentRecord[];
  readonly warnings: readonly IntakeWarning[];
}

/** A sentence of one side with what is needed to put its paragraph together again. */
export interface Sentence {
  readonly zone: Zone;
  readonly paragraph: number;
  readonly joiner: string;
  readonly text: string;
}

const worked: ReadonlySet<string> = new Set(rowZones);

/** Builds the rows of an article at once; see `takeInSteps`. */
export function takeIn(input: IntakeInput): Intake {
  return finish(takeInSteps(input));
}

/**
 * Builds the rows of an article. Sentences of one bead and one paragraph share a row; Korean with no English is
 * a row with an empty machine text; byline and copyright rows carry their English rendering as edited text.
 * Stops after each piece of work of some milliseconds, so that a caller can let others in between.
 */
export function* takeInSteps(input: IntakeInput): Generator<void, Intake> {
  const { english, korean, now, newId } = input;
  const header = spelled(mergeHeaders(english.metadata, korean?.metadata ?? null), input.spelling);
  const documentId = newId();
  const body = yield* sentencesSteps(english.blocks, 'en');
  const rows = korean
    ? yield* alignedRows(body, yield* sentencesSteps(korean.blocks, 'ko'))
    : body.map(unaligned);
  const drafts = [...rows, ...frameRows(english.blocks, header)].sort(
    (a, b) => a.paragraph - b.paragraph || a.order - b.order,
  );
  const segments = drafts.map(
    ({ order: _order, target, ...row }, index): SegmentRecord => ({
      ...row,
      id: newId(),
      document: documentId,
      position: index + 1,
      target: target ?? row.mt,
      baseline: row.mt,
      status: 'untouched',
      revision: 0,
      locked: false,
    }),
  );
  const document: DocumentRecord = {
    id: documentId,
    position: input.position,
    title: english.title || korean?.title || firstWords(segments),
    header,
    engine: null,
    origin: input.origin,
    importedAt: now,
    removed: false,
  };
  return { document, segments, warnings: warningsFor(input, segments) };
}

interface RowDraft {
  readonly zone: Zone;
  readonly paragraph: number;
  /** Order within the paragraph. */
  readonly order: number;
  readonly joiner: string;
  readonly ko: string | null;
  readonly mt: string;
  readonly target?: string;
  readonly alignment: number | null;
}

/** The sentences of the worked blocks of an article, each with its zone and paragraph. */
export function sentencesOf(blocks: readonly Block[], language: 'en' | 'ko'): readonly Sentence[] {
  return finish(sentencesSteps(blocks, language));
}

function* sentencesSteps(
  blocks: readonly Block[],
  language: 'en' | 'ko',
): Generator<void, readonly Sentence[]> {
  const all: Sentence[] = [];
  for (const [paragraph, block] of blocks.entries()) {
    if (!worked.has(block.kind)) continue;
    yield;
    let end = 0;
    for (const sentence of segmentText(block.text, language)) {
      const joiner = end > 0 ? block.text.slice(end, sentence.start) : '';
      all.push({ zone: block.kind, paragraph, joiner, text: sentence.text });
      end = sentence.end;
    }
  }
  return all;
}

function unaligned(sentence: Sentence, order: number): RowDraft {
  const { zone, paragraph, joiner, text } = sentence;
  return { zone, paragraph, order, joiner, ko: null, mt: text, alignment: null };
}

function* alignedRows(
  en: readonly Sentence[],
  ko: readonly Sentence[],
): Generator<void, readonly RowDraft[]> {
  const rows: RowDraft[] = [];
  let paragraph = en[0]?.paragraph ?? 0;
  for (const bead of yield* alignBlocksSteps(asBlocks(ko), asBlocks(en))) {
    const korean = bead.ko.map((index) => ko[index]!.text).join(' ') || null;
    const groups = byParagraph(bead.en.map((index) => en[index]!));
    groups.forEach((group, index) => {
      const first = group[0]!;
      paragraph = first.paragraph;
      const mt = group.map((sentence, at) => (at === 0 ? '' : sentence.joiner) + sentence.text).join('');
      rows.push({
        zone: first.zone,
        paragraph,
        order: rows.length,
        joiner: first.joiner,
        // A bead over a paragraph's end: the Korean stands with the first part.
        ko: index === 0 ? korean : null,
        mt,
        alignment: bead.ko.length > 0 || index > 0 ? bead.score : 0,
      });
    });
    if (groups.length === 0 && korean !== null) {
      const zone = ko[bead.ko[0]!]!.zone;
      rows.push({
        zone: zone === 'headline' ? 'subhead' : zone,
        paragraph,
        order: rows.length,
        joiner: ' ',
        ko: korean,
        mt: '',
        alignment: 0,
      });
    }
  }
  return rows;
}

export function asBlocks(
  sentences: readonly Sentence[],
): readonly { kind: string; sentences: readonly string[] }[] {
  return byParagraph(sentences).map((group) => ({
    kind: group[0]!.zone,
    sentences: group.map(({ text }) => text),
  }));
}

function byParagraph(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const groups: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = groups[groups.length - 1];
    if (last?.[0] && last[0].paragraph === sentence.paragraph) last.push(sentence);
    else groups.push([sentence]);
  }
  return groups;
}

/** Byline, copyright and leftovers: not worked on as sentences, kept whole and in their place. */
function frameRows(blocks: readonly Block[], header: ArticleMetadata): readonly RowDraft[] {
  const rows: RowDraft[] = [];
  const unused = [...header.bylines];
  blocks.forEach((block, paragraph) => {
    if (worked.has(block.kind)) return;
    const row = { zone: block.kind, paragraph, order: 0, joiner: '', ko: null, alignment: null };
    if (block.kind === 'byline') {
      const at = Math.max(
        0,
        unused.findIndex((byline) => byline.raw === block.text),
      );
      const [byline] = unused.splice(at, 1);
      rows.push({ ...row, mt: block.text, target: byline ? renderByline(byline) || block.text : block.text });
    } else if (block.kind === 'copyright' && header.copyright) {
      rows.push({ ...row, mt: block.text, target: renderCopyright(header.copyright) });
    } else {
      rows.push({ ...row, mt: block.text });
    }
  });
  // Bylines that only the Korean source has: the machine dropped them, the desk wants them.
  const end = lastBodyParagraph(blocks);
  unused.forEach((byline, index) => {
    const target = renderByline(byline);
    if (!target) return;
    const place = { zone: 'byline' as const, paragraph: end, order: 1e6 + index, joiner: '' };
    rows.push({ ...place, ko: byline.raw, mt: '', target, alignment: null });
  });
  return rows;
}

function lastBodyParagraph(blocks: readonly Block[]): number {
  return Math.max(
    0,
    blocks.findLastIndex((block) => worked.has(block.kind)),
  );
}

/** People as the project spells them already. */
export function spelled(header: ArticleMetadata, spelling: IntakeInput['spelling']): ArticleMetadata {
  if (!spelling) return header;
  const bylines = header.bylines.map((byline) => ({
    ...byline,
    people: byline.people.map((person) => {
      const en = spelling(person.name.ko);
      return en === null ? person : { ...person, name: { ko: person.name.ko, en, sure: true } };
    }),
  }));
  return { ...header, bylines };
}

/** What the English page kept of the Korean metadata, completed from the Korean source. */
export function mergeHeaders(english: ArticleMetadata, korean: ArticleMetadata | null): ArticleMetadata {
  if (!korean) return english;
  const named = (bylines: readonly Byline[]) =>
    bylines.some(({ people }) => people.some(({ name }) => name.ko !== ''));
  // The same people: a byline the machine has rendered keeps its line but takes names and places from the Korean.
  const paired = english.bylines.length === korean.bylines.length && !named(english.bylines);
  const bylines = paired
    ? korean.bylines.map((byline, index) => ({ ...byline, raw: english.bylines[index]!.raw }))
    : named(english.bylines) || korean.bylines.length === 0
      ? english.bylines
      : [...english.bylines, ...korean.bylines];
  return {
    publisher: korean.publisher ?? english.publisher,
    bylines,
    copyright: english.copyright ?? korean.copyright,
    published: korean.published ?? english.published,
    url: english.url ?? korean.url,
  };
}

function warningsFor(input: IntakeInput, segments: readonly SegmentRecord[]): readonly IntakeWarning[] {
  const warnings: IntakeWarning[] = [];
  const rows = segments.filter(({ zone }) => worked.has(zone));
  if (rows.length === 0) warnings.push('nothing-but-leftovers');
  if (hangulShare(rows.map(({ mt }) => mt).join(' ')) > 0.5) warnings.push('english-is-korean');
  if (!rows.some(({ zone }) => zone === 'headline')) warnings.push('no-headline');
  if (input.korean) {
    if (hangulShare(input.korean.body) < 0.2) warnings.push('korean-is-not-korean');
    if (!rows.some(({ ko, mt }) => ko !== null && mt !== '')) warnings.push('nothing-aligned');
  }
  return warnings;
}

/** Share of letters that are Hangul, 0 to 1. */
export function hangulShare(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 0 : (text.match(/\p{Script=Hangul}/gu)?.length ?? 0) / letters;
}

function firstWords(segments: readonly SegmentRecord[]): string {
  const text = segments.find(({ zone, mt }) => worked.has(zone) && mt !== '')?.mt ?? '';
  return text.length > 80 ? `${text.slice(0, text.lastIndexOf(' ', 80) + 1 || 80).trim()}…` : text;
}

/** Commands that change what rows there are: split, merge, zone. Undo restores rows and comments exactly. */
import { createAnchor, mapAnchor } from '../annotate/anchor';
import { characterStart } from '../diff/graphemes';
import type { CommandOf } from './commands';
import { type DecisionContext, type DecisionResult, notFound, refuse } from './decision';
import type { EventBody, EventPayloads } from './events';
import type { SegmentRecord, SegmentStatus } from './model';
import { rehome } from './rehome';

/**
 * Splits a row at `at` of its edited text, before the character where that falls into one. Machine text and baseline are cut at the white space nearest to
 * where the diff carries that offset, so that joiner + text still gives the machine's paragraph to the letter.
 * The Korean stays with the first row unless `koAt` says otherwise.
 */
export function decideSplit(context: DecisionContext, command: CommandOf<'split'>): DecisionResult {
  const segment = context.tables.segment(command.segment);
  if (!segment) return notFound('segment', command.segment);
  if (segment.locked) return refuse({ code: 'locked', params: { segment: segment.id } });
  if (command.at > segment.target.length) {
    return refuse({ code: 'out-of-range', params: { field: 'at', length: segment.target.length } });
  }
  const ko = segment.ko ?? '';
  if (command.koAt !== undefined && command.koAt > ko.length) {
    return refuse({ code: 'out-of-range', params: { field: 'koAt', length: ko.length } });
  }
  const siblings = context.tables.segmentsOf(segment.document);
  const next = siblings[siblings.findIndex(({ id }) => id === segment.id) + 1];
  const at = characterStart(segment.target, command.at);
  const target = cut(segment.target, at);
  const mt = cut(segment.mt, nearestSpace(segment.mt, carry(segment.target, segment.mt, at)));
  const baseline = cut(
    segment.baseline,
    nearestSpace(segment.baseline, carry(segment.target, segment.baseline, at)),
  );
  const source = command.koAt === undefined ? null : cut(ko, characterStart(ko, command.koAt));
  const position = next ? (segment.position + next.position) / 2 : segment.position + 1;
  const first: SegmentRecord = {
    ...segment,
    ko: source ? source.left || null : segment.ko,
    mt: mt.left,
    target: target.left,
    baseline: baseline.left,
    status: afterStructure(segment.status, target.left, mt.left),
    revision: segment.revision + 1,
  };
  const second: SegmentRecord = {
    ...segment,
    id: context.newId(),
    position,
    joiner: mt.left && mt.right ? mt.joiner : target.joiner,
    ko: source ? source.right || null : null,
    mt: mt.right,
    target: target.right,
    baseline: baseline.right,
    status: afterStructure(segment.status, target.right, mt.right),
    revision: segment.revision + 1,
    alignment: source ? segment.alignment : null,
  };
  const threadsBefore = context.tables.threadsOn(segment.id);
  const event = structureEvent('split', segment.document, {
    removed: [segment],
    added: [first, second],
    threadsBefore,
    threadsAfter: threadsBefore.map((thread) => rehome(thread, segment, [first, second])),
  });
  return { ok: true, events: [event], created: { segment: second.id } };
}

/** Merges a row with the next one of the article. Korean joins Korean, machine text joins machine text. */
export function decideMerge(context: DecisionContext, command: CommandOf<'merge'>): DecisionResult {
  const first = context.tables.segment(command.segment);
  if (!first) return notFound('segment', command.segment);
  const siblings = context.tables.segmentsOf(first.document);
  const second = siblings[siblings.findIndex(({ id }) => id === first.id) + 1];
  if (!second || second.zone !== first.zone) {
    return refuse({ code: 'nothing-to-do', params: { command: 'merge' } });
  }
  const locked = [first, second].find((segment) => segment.locked);
  if (locked) return refuse({ code: 'locked', params: { segment: locked.id } });
  const joiner = second.paragraph === first.paragraph ? second.joiner : ' ';
  const join = (a: string, b: string) => (a && b ? a + joiner + b : a || b);
  const merged: SegmentRecord = {
    ...first,
    ko: join2(first.ko, second.ko),
    mt: join(first.mt, second.mt),
    target: join(first.target, second.target),
    baseline: join(first.baseline, second.baseline),
    status: first.status === second.status ? first.status : 'edited',
    revision: Math.max(first.revision, second.revision) + 1,
    alignment: lower(first.alignment, second.alignment),
  };
  const threadsBefore = [...context.tables.threadsOn(first.id), ...context.tables.threadsOn(second.id)];
  const event = structureEvent('merge', first.document, {
    removed: [first, second],
    added: [merged],
    threadsBefore,
    threadsAfter: threadsBefore.map((thread) =>
      rehome(thread, thread.segment === first.id ? first : second, [merged]),
    ),
  });
  return { ok: true, events: [event], created: { segment: merged.id } };
}

export function decideZone(context: DecisionContext, command: CommandOf<'zone'>): DecisionResult {
  const segments: SegmentRecord[] = [];
  for (const id of command.segments) {
    const segment = context.tables.segment(id);
    if (!segment) return notFound('segment', id);
    if (segment.zone !== command.zone) segments.push(segment);
  }
  if (segments.length === 0) return refuse({ code: 'nothing-to-do', params: { command: 'zone' } });
  const documents = [...new Set(segments.map(({ document }) => document))];
  const events = documents.map((document): EventBody => {
    const own = segments.filter((segment) => segment.document === document);
    return {
      kind: 'zone',
      payload: {
        document,
        segments: own.map(({ id }) => id),
        before: own.map(({ zone }) => zone),
        after: own.map(() => command.zone),
      },
    };
  });
  return { ok: true, events };
}

/** Two pieces and the white space between them. */
function cut(text: string, at: number): { left: string; joiner: string; right: string } {
  const left = text.slice(0, at).trimEnd();
  const right = text.slice(at).trimStart();
  const joiner = left && right ? text.slice(left.length, text.length - right.length) : '';
  return { left, joiner: joiner || (left && right ? '' : ' '), right };
}

/** Where an offset of `from` falls in `to`, by the diff of the two. */
function carry(from: string, to: string, offset: number): number {
  if (from === to) return offset;
  if (offset === 0) return 0;
  if (offset >= from.length) return to.length;
  const mapped = mapAnchor(createAnchor(from, 'target', 0, 0, offset), from, to, 1);
  return mapped ? mapped.end : 0;
}

/** The offset at white space nearest to `at`, else the nearer end: machine text is never cut within a word. */
function nearestSpace(text: string, at: number): number {
  for (let distance = 0; distance <= text.length; distance++) {
    for (const offset of [at - distance, at + distance]) {
      if (offset <= 0) return at <= text.length / 2 ? 0 : nearestEnd(text, at);
      if (offset >= text.length) return text.length;
      if (/\s/u.test(text[offset] ?? '')) return offset;
    }
  }
  return text.length;
}

function nearestEnd(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 ? text.length : space;
}

function join2(a: string | null, b: string | null): string | null {
  return a && b ? `${a} ${b}` : a || b;
}

function lower(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.min(a, b);
}

function afterStructure(status: SegmentStatus, target: string, mt: string): SegmentStatus {
  if (status === 'needs-work') return status;
  return target === mt ? 'untouched' : 'edited';
}

function structureEvent(
  action: EventPayloads['structure']['action'],
  document: string,
  payload: Omit<EventPayloads['structure'], 'action' | 'document'>,
): EventBody {
  return { kind: 'structure', payload: { document, action, ...payload } };
}

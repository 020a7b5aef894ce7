/** Commands that carry a correction into rows: exact words of some, the whole sentence of others like it. */
import { wholeCharacters } from '../diff/graphemes';
import { sameSentence } from '../memory/sentence';
import type { CommandOf } from './commands';
import {
  type DecisionContext,
  type DecisionResult,
  notFound,
  refuse,
  statusAfterEdit,
  textChange,
} from './decision';
import type { SegmentTextChange } from './events';
import type { SegmentRecord } from './model';
import { textEvents } from './text-events';

/**
 * Puts other words in place of exact words, widened to whole characters. All or nothing: a row that has other words there by now, or two
 * corrections that overlap, refuse the command.
 */
export function decideCorrect(context: DecisionContext, command: CommandOf<'correct'>): DecisionResult {
  const bySegment = new Map<string, CommandOf<'correct'>['corrections'][number][]>();
  for (const correction of command.corrections) {
    const list = bySegment.get(correction.segment);
    if (list) list.push(correction);
    else bySegment.set(correction.segment, [correction]);
  }
  const segments: SegmentRecord[] = [];
  const changes: SegmentTextChange[] = [];
  for (const [id, corrections] of bySegment) {
    const segment = context.tables.segment(id);
    if (!segment) return notFound('segment', id);
    if (segment.locked) return refuse({ code: 'locked', params: { segment: id } });
    let target = segment.target;
    let limit = target.length;
    for (const { start, end, quote, text } of corrections.toSorted((a, b) => b.start - a.start)) {
      const words = wholeCharacters(segment.target, start, end);
      if (words.end > limit || target.slice(start, end) !== quote) {
        return refuse({ code: 'quote-not-found', params: { quote, side: 'target' } });
      }
      target = joined(target.slice(0, words.start), text.normalize('NFC'), target.slice(words.end));
      limit = words.start;
    }
    const change = textChange(segment, { target, status: statusAfterEdit(segment, target) });
    if (target === segment.target || !change) continue;
    segments.push(segment);
    changes.push(change);
  }
  const events = textEvents('correction', segments, changes);
  return events.length > 0
    ? { ok: true, events }
    : refuse({ code: 'nothing-to-do', params: { command: 'correct' } });
}

/** Words that are taken out leave one space behind, not two, and none before a mark or at an end. */
function joined(before: string, text: string, after: string): string {
  if (text !== '') return before + text + after;
  if (before === '' || /\s$/u.test(before)) return before + after.trimStart();
  return /^\s+(?:[.,;:!?)\]”’]|$)/u.test(after) ? before + after.trimStart() : before + after;
}

/**
 * Gives rows the edited text of another row with the same sentence; a row with another one refuses the command. Rows
 * that are locked, or that say it already, stay as they are.
 */
export function decidePropagate(context: DecisionContext, command: CommandOf<'propagate'>): DecisionResult {
  const from = context.tables.segment(command.from);
  if (!from) return notFound('segment', command.from);
  const segments: SegmentRecord[] = [];
  const changes: SegmentTextChange[] = [];
  for (const id of new Set(command.segments)) {
    const segment = context.tables.segment(id);
    if (!segment) return notFound('segment', id);
    if (segment.id === from.id) continue;
    if (!sameSentence(from, segment)) {
      const problem = `the sentence of ${id} is another one`;
      return refuse({ code: 'invalid-command', params: { field: 'segments', problem } });
    }
    if (segment.locked || segment.target === from.target) continue;
    const change = textChange(segment, {
      target: from.target,
      status: statusAfterEdit(segment, from.target),
    });
    if (!change) continue;
    segments.push(segment);
    changes.push(change);
  }
  const events = textEvents('propagate', segments, changes);
  return events.length > 0
    ? { ok: true, events }
    : refuse({ code: 'nothing-to-do', params: { command: 'propagate' } });
}

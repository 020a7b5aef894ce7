/** Commands that carry a correction into rows: exact words of some, the whole sentence of others like it. */
import type { Replaced } from '../diff/edit-script';
import { wholeCharacters } from '../diff/graphemes';
import { scriptOfReplaced } from '../diff/replaced-words';
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
    const edits: Replaced[] = [];
    for (const { start, end, quote, text } of corrections.toSorted((a, b) => b.start - a.start)) {
      const words = wholeCharacters(segment.target, start, end);
      if (words.end > limit || target.slice(start, end) !== quote) {
        return refuse({ code: 'quote-not-found', params: { quote, side: 'target' } });
      }
      const put = text.normalize('NFC');
      const [head, tail] = [target.slice(0, words.start), target.slice(words.end)];
      const to = words.end + spaceGone(head, put, tail);
      target = head + put + target.slice(to);
      edits.unshift([words.start, to, put]);
      limit = words.start;
    }
    const script = scriptOfReplaced(segment.target, target, edits);
    const change = textChange(segment, { target, status: statusAfterEdit(segment, target) }, script);
    if (target === segment.target || !change) continue;
    segments.push(segment);
    changes.push(change);
  }
  const events = textEvents('correction', segments, changes);
  return events.length > 0
    ? { ok: true, events }
    : refuse({ code: 'nothing-to-do', params: { command: 'correct' } });
}

/** White space of `after` that goes along: words taken out leave one space, not two, and none before a mark or at an end. */
function spaceGone(before: string, text: string, after: string): number {
  if (text !== '') return 0;
  const doubled = before === '' || /\s$/u.test(before) || /^\s+(?:[.,;:!?)\]”’]|$)/u.test(after);
  return doubled ? after.length - after.trimStart().length : 0;
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

/** Commands on comments. A comment sits on exact words of one side; a whole sentence is its words too. */
import { createAnchor, mapAnchor } from '../annotate/anchor';
import { nearestPlace, placesOf } from '../annotate/quote-places';
import { scriptOfReplaced } from '../diff/replaced-words';
import type { CommandOf } from './commands';
import {
  type DecisionContext,
  type DecisionResult,
  notFound,
  refuse,
  statusAfterEdit,
  textChange,
} from './decision';
import type { EventBody, EventPayloads } from './events';
import { type Message, sideText, type Thread } from './model';

export function decideComment(context: DecisionContext, command: CommandOf<'comment'>): DecisionResult {
  const segment = context.tables.segment(command.segment);
  if (!segment) return notFound('segment', command.segment);
  const side = command.side ?? 'target';
  const text = sideText(segment, side);
  let start = command.start ?? 0;
  let end = command.end ?? (command.start === undefined ? text.length : command.start);
  if (command.quote !== undefined) {
    const quote = command.quote.normalize('NFC');
    const places = placesOf(quote, text);
    if (places.length === 0) return refuse({ code: 'quote-not-found', params: { quote, side } });
    if (places.length > 1 && command.start === undefined) {
      return refuse({ code: 'quote-ambiguous', params: { quote, side, places: places.join(', ') } });
    }
    // The nearest to where the command says it begins.
    start = nearestPlace(places, start);
    end = start + quote.length;
  }
  if (start > end || end > text.length) {
    return refuse({ code: 'out-of-range', params: { field: 'end', length: text.length } });
  }
  const anchor = createAnchor(text, side, segment.revision, start, end);
  const message = newMessage(context, command.text, command.suggestion ?? null);
  const thread: Thread = {
    id: context.newId(),
    document: segment.document,
    segment: segment.id,
    anchor,
    at: anchor,
    messages: [message],
    resolved: null,
  };
  return {
    ok: true,
    events: [threadEvent('comment', null, thread)],
    created: { thread: thread.id, message: message.id },
  };
}

export function decideReply(context: DecisionContext, command: CommandOf<'reply'>): DecisionResult {
  const thread = context.tables.thread(command.thread);
  if (!thread) return notFound('thread', command.thread);
  const message = newMessage(context, command.text, command.suggestion ?? null);
  const after = { ...thread, messages: [...thread.messages, message] };
  return { ok: true, events: [threadEvent('reply', thread, after)], created: { message: message.id } };
}

export function decideAmend(context: DecisionContext, command: CommandOf<'amend'>): DecisionResult {
  const thread = context.tables.thread(command.thread);
  if (!thread) return notFound('thread', command.thread);
  if (!thread.messages.some(({ id }) => id === command.message)) return notFound('message', command.message);
  const messages = thread.messages.map((message) =>
    message.id === command.message ? { ...message, text: command.text.normalize('NFC') } : message,
  );
  return { ok: true, events: [threadEvent('amend', thread, { ...thread, messages })] };
}

export function decideResolve(
  context: DecisionContext,
  command: CommandOf<'resolve'> | CommandOf<'reopen'>,
): DecisionResult {
  const thread = context.tables.thread(command.thread);
  if (!thread) return notFound('thread', command.thread);
  const resolve = command.command === 'resolve';
  if ((thread.resolved !== null) === resolve) {
    return refuse({ code: 'nothing-to-do', params: { command: command.command } });
  }
  const resolved = resolve ? { by: context.actor, time: context.now() } : null;
  return { ok: true, events: [threadEvent(command.command, thread, { ...thread, resolved })] };
}

export function decideUncomment(context: DecisionContext, command: CommandOf<'uncomment'>): DecisionResult {
  const thread = context.tables.thread(command.thread);
  if (!thread) return notFound('thread', command.thread);
  if (command.message === undefined) return { ok: true, events: [threadEvent('delete', thread, null)] };
  const messages = thread.messages.filter(({ id }) => id !== command.message);
  if (messages.length === thread.messages.length) return notFound('message', command.message);
  return {
    ok: true,
    events: [
      messages.length === 0
        ? threadEvent('delete', thread, null)
        : threadEvent('amend', thread, { ...thread, messages }),
    ],
  };
}

/**
 * Puts the suggested words in place of those commented on. On the machine side the words are looked for where
 * the diff carries them in the edited text; on the Korean side nothing can be replaced.
 */
export function decideSuggestion(context: DecisionContext, command: CommandOf<'suggestion'>): DecisionResult {
  const thread = context.tables.thread(command.thread);
  if (!thread) return notFound('thread', command.thread);
  const message = thread.messages.findLast(({ id, suggestion }) =>
    command.message === undefined ? suggestion !== null : id === command.message,
  );
  if (message?.suggestion === undefined || message.suggestion === null) {
    return notFound('suggestion', command.message ?? command.thread);
  }
  const segment = context.tables.segment(thread.segment);
  if (!segment) return notFound('segment', thread.segment);
  if (segment.locked) return refuse({ code: 'locked', params: { segment: segment.id } });
  const at =
    thread.anchor.side === 'mt'
      ? mapAnchor(thread.anchor, segment.mt, segment.target, segment.revision)
      : thread.anchor.side === 'target'
        ? thread.at
        : null;
  if (!at) return refuse({ code: 'words-gone', params: { thread: thread.id } });
  const target = segment.target.slice(0, at.start) + message.suggestion + segment.target.slice(at.end);
  const script = scriptOfReplaced(segment.target, target, [[at.start, at.end, message.suggestion]]);
  const change = textChange(segment, { target, status: statusAfterEdit(segment, target) }, script);
  const events: EventBody[] = [];
  if (change) {
    events.push({
      kind: 'text',
      payload: { document: segment.document, action: 'suggestion', changes: [change] },
    });
  }
  if (!thread.resolved) {
    const resolved = { by: context.actor, time: context.now() };
    events.push(threadEvent('resolve', thread, { ...thread, resolved }));
  }
  return { ok: true, events };
}

function newMessage(context: DecisionContext, text: string, suggestion: string | null): Message {
  return {
    id: context.newId(),
    author: context.actor,
    time: context.now(),
    text: text.normalize('NFC'),
    suggestion: suggestion === null ? null : suggestion.normalize('NFC'),
  };
}

function threadEvent(
  action: EventPayloads['thread']['action'],
  before: Thread | null,
  after: Thread | null,
): EventBody {
  const thread = after ?? before;
  return {
    kind: 'thread',
    payload: { document: thread?.document ?? '', segment: thread?.segment ?? '', action, before, after },
  };
}

/** Command -> events. Reads the folded state, changes nothing: the caller appends and folds what comes out. */
import type { CommandInput, CommandOf } from './commands';
import { decideKorean, decideRealign, decideShift } from './decide-align';
import { decideCorrect, decidePropagate } from './decide-correct';
import { decideHeader, decidePerson, decideRemoval } from './decide-document';
import { decideName } from './decide-name';
import {
  decideDropTerm,
  decideForget,
  decideImportCorrections,
  decideImportTerms,
  decideMute,
  decideRemember,
  decideSetting,
  decideTerm,
  decideUnmute,
} from './decide-record';
import { decideMerge, decideSplit, decideZone } from './decide-structure';
import {
  decideAccept,
  decideEdit,
  decideReject,
  decideReplace,
  decideRevert,
  decideStatus,
} from './decide-text';
import {
  decideAmend,
  decideComment,
  decideReply,
  decideResolve,
  decideSuggestion,
  decideUncomment,
} from './decide-thread';
import { type DecisionContext, type DecisionResult, refuse } from './decision';
import { watchRemoved } from './removed-articles';

/**
 * Decides one command against the state in `context`.
 * @returns the events to append, in order (none where the text is already so), or a code saying why not.
 */
export function decide(context: DecisionContext, command: CommandInput): DecisionResult {
  if (command.command === 'remove' || command.command === 'restore') return decideRemoval(context, command);
  const watched = watchRemoved(context);
  const decision = decideInLibrary(watched.context, command);
  const removed = watched.removed();
  if (!removed) return decision;
  return refuse({ code: 'document-removed', params: { document: removed.id, title: removed.title } });
}

function decideInLibrary(
  context: DecisionContext,
  command: Exclude<CommandInput, CommandOf<'remove'> | CommandOf<'restore'>>,
): DecisionResult {
  switch (command.command) {
    case 'edit':
      return decideEdit(context, command);
    case 'accept':
      return decideAccept(context, command);
    case 'reject':
      return decideReject(context, command);
    case 'revert':
      return decideRevert(context, command);
    case 'status':
      return decideStatus(context, command);
    case 'replace':
      return decideReplace(context, command);
    case 'correct':
      return decideCorrect(context, command);
    case 'propagate':
      return decidePropagate(context, command);
    case 'mute':
      return decideMute(context, command);
    case 'unmute':
      return decideUnmute(context, command);
    case 'term':
      return decideTerm(context, command);
    case 'drop-term':
      return decideDropTerm(context, command);
    case 'import-terms':
      return decideImportTerms(context, command);
    case 'remember':
      return decideRemember(context, command);
    case 'forget':
      return decideForget(context, command);
    case 'import-corrections':
      return decideImportCorrections(context, command);
    case 'setting':
      return decideSetting(context, command);
    case 'split':
      return decideSplit(context, command);
    case 'merge':
      return decideMerge(context, command);
    case 'korean':
      return decideKorean(context, command);
    case 'shift':
      return decideShift(context, command);
    case 'realign':
      return decideRealign(context, command);
    case 'name':
      return decideName(context, command);
    case 'zone':
      return decideZone(context, command);
    case 'header':
      return decideHeader(context, command);
    case 'comment':
      return decideComment(context, command);
    case 'reply':
      return decideReply(context, command);
    case 'amend':
      return decideAmend(context, command);
    case 'resolve':
    case 'reopen':
      return decideResolve(context, command);
    case 'uncomment':
      return decideUncomment(context, command);
    case 'suggestion':
      return decideSuggestion(context, command);
    case 'person':
      return decidePerson(context, command);
  }
}

/** One spelling for a person: chosen once, kept in the project's ledger, written everywhere at once. */
import { renderByline } from '../article/byline-english';
import type { CommandOf } from './commands';
import {
  type DecisionContext,
  type DecisionResult,
  notFound,
  refuse,
  statusAfterEdit,
  textChange,
} from './decision';
import type { EventBody, SegmentTextChange } from './events';
import type { DocumentRecord } from './model';
import { findWords, replaceWords } from './replace';

/**
 * Puts the spelling in the ledger, in the header of every article that names the person (or of one), and in their
 * edited text where the old spelling stands as whole words. The changes show as tracked changes; one undo.
 */
export function decideName(context: DecisionContext, command: CommandOf<'name'>): DecisionResult {
  const ko = command.ko.normalize('NFC');
  const en = command.en.normalize('NFC');
  const before = context.tables.spelling(ko);
  const events: EventBody[] = [];
  if (before !== en) events.push({ kind: 'name', payload: { ko, before, after: en } });
  if (command.document !== undefined && !context.tables.document(command.document)) {
    return notFound('document', command.document);
  }
  const documents = command.document === undefined ? context.documents() : [command.document];
  for (const id of documents) {
    const document = context.tables.document(id);
    if (document) events.push(...respelled(context, document, ko, en, before));
  }
  return events.length > 0
    ? { ok: true, events }
    : refuse({ code: 'nothing-to-do', params: { command: 'name' } });
}

function respelled(
  context: DecisionContext,
  document: DocumentRecord,
  ko: string,
  en: string,
  before: string | null,
): readonly EventBody[] {
  const old = new Set(before === null ? [] : [before]);
  for (const { people } of document.header.bylines) {
    for (const { name } of people) if (name.ko === ko && name.en !== '') old.add(name.en);
  }
  old.delete(en);
  const named = document.header.bylines.some(({ people }) => people.some(({ name }) => name.ko === ko));
  const bylines = document.header.bylines.map((byline) => ({
    ...byline,
    people: byline.people.map((person) =>
      person.name.ko === ko ? { ...person, name: { ko, en, sure: true } } : person,
    ),
  }));
  const events: EventBody[] = [];
  const header = { ...document.header, bylines };
  if (named && JSON.stringify(header) !== JSON.stringify(document.header)) {
    events.push({
      kind: 'header',
      payload: { document: document.id, before: document.header, after: header },
    });
  }
  if (old.size === 0) return events;
  const changes: SegmentTextChange[] = [];
  let byline = -1;
  for (const row of context.tables.segmentsOf(document.id)) {
    if (row.zone === 'byline') byline++;
    if (row.locked || row.zone === 'leftover') continue;
    const line = row.zone === 'byline' ? bylines[byline] : undefined;
    const target = line ? renderByline(line) : respell(row.target, old, en);
    const status = row.zone === 'byline' ? row.status : statusAfterEdit(row, target);
    const change = target === row.target ? null : textChange(row, { target, status });
    if (change) changes.push(change);
  }
  if (changes.length > 0) {
    events.push({ kind: 'text', payload: { document: document.id, action: 'name', changes } });
  }
  return events;
}

function respell(text: string, old: ReadonlySet<string>, en: string): string {
  const options = { matchCase: true, wholeWord: true };
  let result = text;
  for (const spelling of old) {
    if (findWords(result, spelling, options).length > 0) result = replaceWords(result, spelling, en, options);
  }
  return result;
}

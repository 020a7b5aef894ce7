/** One spelling for a person: chosen once, kept in the project's ledger, written everywhere at once. */
import { renderByline } from '../article/byline-english';
import { matchTermWithParticle } from '../korean/particles';
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
import { nameSpellings, respell } from './name-spellings';

/**
 * Puts the spelling in the ledger, in the header of every article that names the person, and in their edited text
 * where the old spelling stands as whole words; in rows whose Korean has the name, any spelling of it. With a
 * document only that article is changed and the ledger is not: two people may share a name. Empty English takes
 * the person out of the ledger and leaves the articles as they are. The changes show as tracked changes; one undo.
 */
export function decideName(context: DecisionContext, command: CommandOf<'name'>): DecisionResult {
  const ko = command.ko.normalize('NFC').trim();
  const en = command.en.normalize('NFC').trim();
  const before = context.tables.spelling(ko);
  const nothing = refuse({ code: 'nothing-to-do', params: { command: 'name' } });
  if (en === '') {
    if (before === null || command.document !== undefined) return nothing;
    return { ok: true, events: [{ kind: 'name', payload: { ko, before, after: null } }] };
  }
  const events: EventBody[] = [];
  if (command.document === undefined) {
    if (before !== en) events.push({ kind: 'name', payload: { ko, before, after: en } });
  } else if (!context.tables.document(command.document)) return notFound('document', command.document);
  const documents =
    command.document === undefined
      ? context.documents(before === null ? [ko] : [ko, before])
      : [command.document];
  const anySpelling = nameSpellings(ko);
  for (const id of documents) {
    const document = context.tables.document(id);
    if (document) events.push(...respelled(context, document, { ko, en, before, anySpelling }));
  }
  return events.length > 0 ? { ok: true, events } : nothing;
}

interface Respelling {
  readonly ko: string;
  readonly en: string;
  /** What the ledger had. */
  readonly before: string | null;
  readonly anySpelling: readonly string[];
}

function respelled(
  context: DecisionContext,
  document: DocumentRecord,
  { ko, en, before, anySpelling }: Respelling,
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
  const changes: SegmentTextChange[] = [];
  let byline = -1;
  for (const row of context.tables.segmentsOf(document.id)) {
    if (row.zone === 'byline') byline++;
    if (row.locked || row.zone === 'leftover') continue;
    const line = row.zone === 'byline' ? bylines[byline] : undefined;
    // In a row whose Korean names the person every spelling is meant; elsewhere only the one that was chosen.
    const meant = row.ko !== null && matchTermWithParticle(row.ko, ko).length > 0;
    const spellings = meant ? [...old, ...anySpelling] : old;
    const target = line ? renderByline(line) : respell(row.target, spellings, en);
    const status = row.zone === 'byline' ? row.status : statusAfterEdit(row, target);
    const change = target === row.target ? null : textChange(row, { target, status });
    if (change) changes.push(change);
  }
  if (changes.length > 0) {
    events.push({ kind: 'text', payload: { document: document.id, action: 'name', changes } });
  }
  return events;
}

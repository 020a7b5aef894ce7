/** Commands on whole articles: the header card, removal, and who is working. */
import type { ArticleMetadata } from '../article/article';
import { renderByline } from '../article/byline-english';
import { renderCopyright } from '../article/copyright-english';
import type { CommandOf } from './commands';
import { type DecisionContext, type DecisionResult, notFound, refuse, textChange } from './decision';
import type { EventBody, SegmentTextChange } from './events';
import { type DocumentRecord, rowZones, type SegmentRecord } from './model';
import { initialsOf } from './person';

const worked: ReadonlySet<string> = new Set(rowZones);

/** Changes header fields; byline and copyright rows are the English rendering of the header and follow it. */
export function decideHeader(context: DecisionContext, command: CommandOf<'header'>): DecisionResult {
  const document = context.tables.document(command.document);
  if (!document) return notFound('document', command.document);
  const given = Object.entries(command.header).filter(([, value]) => value !== undefined);
  const after = { ...document.header, ...Object.fromEntries(given) };
  if (JSON.stringify(after) === JSON.stringify(document.header)) {
    return refuse({ code: 'nothing-to-do', params: { command: 'header' } });
  }
  const added = bylineRows(context, document, context.tables.segmentsOf(document.id), after);
  const threads = { threadsBefore: [], threadsAfter: [] };
  const rows: readonly EventBody[] =
    added.length === 0
      ? []
      : [
          {
            kind: 'structure',
            payload: { document: document.id, action: 'align', removed: [], added, ...threads },
          },
        ];
  return { ok: true, events: [...rows, ...headerEvents(context, document, after)] };
}

/** The header as `after` and the rows that render it; no event where it is so already. */
export function headerEvents(
  context: { readonly tables: Pick<DecisionContext['tables'], 'segmentsOf'> },
  document: DocumentRecord,
  after: ArticleMetadata,
): readonly EventBody[] {
  if (JSON.stringify(after) === JSON.stringify(document.header)) return [];
  const events: EventBody[] = [
    { kind: 'header', payload: { document: document.id, before: document.header, after } },
  ];
  const rows = context.tables.segmentsOf(document.id);
  const bylines = rows.filter(({ zone }) => zone === 'byline');
  const changes: SegmentTextChange[] = [];
  bylines.forEach((row, index) => {
    const byline = after.bylines[index];
    const change = byline ? textChange(row, { target: renderByline(byline) }) : null;
    if (change) changes.push(change);
  });
  const copyrightRow = rows.find(({ zone }) => zone === 'copyright');
  if (copyrightRow && after.copyright) {
    const change = textChange(copyrightRow, { target: renderCopyright(after.copyright) });
    if (change) changes.push(change);
  }
  if (changes.length > 0) {
    events.push({ kind: 'text', payload: { document: document.id, action: 'header', changes } });
  }
  return events;
}

/** Rows for bylines that `document` has not had so far, after the last sentence and the bylines that are there. */
export function bylineRows(
  context: Pick<DecisionContext, 'newId'>,
  document: DocumentRecord,
  all: readonly SegmentRecord[],
  header: ArticleMetadata,
): readonly SegmentRecord[] {
  const at = all.findLastIndex(({ zone }) => worked.has(zone) || zone === 'byline');
  const last = all[at];
  if (!last) return [];
  const next = all[at + 1]?.position ?? last.position + 1;
  const missing = header.bylines.slice(document.header.bylines.length);
  return missing.flatMap((byline, index): readonly SegmentRecord[] => {
    const target = renderByline(byline);
    if (target === '') return [];
    // Korean without English after the last sentence takes the first half of the gap.
    const position = last.position + (next - last.position) * (0.5 + (index + 1) / (2 * missing.length + 2));
    const text = { ko: byline.raw || null, mt: '', target, baseline: '', joiner: '' };
    const state = { status: 'untouched', revision: 0, alignment: null, locked: false } as const;
    return [{ ...last, ...text, ...state, id: context.newId(), zone: 'byline', position }];
  });
}

export function decideRemoval(
  context: DecisionContext,
  command: CommandOf<'remove'> | CommandOf<'restore'>,
): DecisionResult {
  const removed = command.command === 'remove';
  const ids: string[] = [];
  for (const id of command.documents) {
    const document = context.tables.document(id);
    if (!document) return notFound('document', id);
    if (document.removed !== removed) ids.push(id);
  }
  if (ids.length === 0) return refuse({ code: 'nothing-to-do', params: { command: command.command } });
  return { ok: true, events: [{ kind: 'documents', payload: { ids, removed } }] };
}

export function decidePerson(context: DecisionContext, command: CommandOf<'person'>): DecisionResult {
  const before = context.person(context.actor);
  const after = {
    id: context.actor,
    name: command.name,
    initials: command.initials || initialsOf(command.name),
  };
  if (before && before.name === after.name && before.initials === after.initials) {
    return { ok: true, events: [] };
  }
  return { ok: true, events: [{ kind: 'person', payload: { before, after } }] };
}

import { fail } from '../../contract/result';
import { apLikeStyle } from '../../core/checks/style-profile';
import type { Thread } from '../../core/project/model';
import { defaultGate, type SettingName, settingOf } from '../../core/project/records';
import type { Session } from '../../engine/session';
import { documentIds } from '../../engine/store/library-queries';
import { people } from '../../engine/store/people-queries';
import type { CliCommand, ExitCode } from '../command';
import { EngineFailure } from '../failure';
import { print } from '../io';
import { withProject } from '../project';

export const show: CliCommand = {
  name: 'show',
  usage: 'PROJECT [--document ID] [--json]',
  summary: 'show',
  options: { document: { type: 'string' } },
  positionals: [1, 1],
  run: (context) => {
    const { arguments: given, json } = context;
    return withProject<ExitCode>(given.positionals[0]!, { readOnly: true }, context, async ({ session }) => {
      const folded = foldedProject(session, given.text('document'));
      if (json) print(JSON.stringify(folded));
      else {
        for (const document of folded.documents) {
          print(`# ${document.title}  ${document.id}`);
          for (const segment of folded.segments) {
            if (segment.document !== document.id) continue;
            print(`${segment.status}\t${segment.zone}\t${segment.target}`);
          }
        }
      }
      return 0;
    });
  },
};

function foldedProject(session: Session, only: string | undefined) {
  const ids = only === undefined ? documentIds(session.file.connection) : [only];
  const documents = ids.map((id) => {
    const document = session.tables.document(id);
    if (!document) throw new EngineFailure(fail('not-found', { what: 'document', id }));
    return document;
  });
  const segments = ids.flatMap((id) => session.tables.segmentsOf(id));
  const known = people(session.file.connection);
  const names = new Map(known.map(({ id, name }) => [id, name]));
  return {
    name: session.file.name,
    documents: documents.map(({ header, ...document }) => ({ ...document, metadata: header })),
    segments,
    comments: segments.flatMap(({ id }) =>
      session.tables.threadsOn(id).map((thread) => commentOf(thread, names)),
    ),
    marks: [],
    muted: session.tables.records('mute').map(({ by, ...mute }) => ({ ...mute, by: names.get(by) ?? by })),
    glossary: session.tables.records('term'),
    corrections: session.tables.records('confusion'),
    settings: settingsOf(session),
    people: known,
  };
}

function settingsOf(session: Session) {
  const read = (name: SettingName) => session.tables.record('setting', name);
  return {
    gate: settingOf(read, 'gate', defaultGate),
    style: settingOf(read, 'style', apLikeStyle),
    repetitions: settingOf(read, 'repetitions', true),
    grammar: settingOf(read, 'grammar', false),
  };
}

function commentOf(thread: Thread, names: ReadonlyMap<string, string>) {
  const named = (id: string) => names.get(id) ?? id;
  return {
    id: thread.id,
    document: thread.document,
    segment: thread.segment,
    side: thread.anchor.side,
    quote: thread.anchor.quote,
    /** Where the words stand now, UTF-16, end exclusive; null when they are gone. */
    start: thread.at?.start ?? null,
    end: thread.at?.end ?? null,
    removed: thread.at === null,
    resolved: thread.resolved !== null,
    resolvedBy: thread.resolved ? named(thread.resolved.by) : null,
    messages: thread.messages.map((message) => ({ ...message, author: named(message.author) })),
  };
}

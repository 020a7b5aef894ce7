import { readFileSync } from 'node:fs';
import { uuidv7 } from 'uuidv7';
import { fail } from '../../contract/result';
import { parseArticle } from '../../core/article/parse';
import { type CheckOptions, type Finding, type Severity, severities } from '../../core/checks/check';
import { indexMutes, numbered } from '../../core/checks/muting';
import { checkIds, isCheckId } from '../../core/checks/registry';
import { rowsToCheck } from '../../core/checks/rows';
import { checkArticle, checkPairs } from '../../core/checks/run-checks';
import { takeIn } from '../../core/project/intake';
import { mutePlaces } from '../../core/project/mute-places';
import type { Mute } from '../../core/project/records';
import { prepareTerms, readBuiltInTerms } from '../../engine/built-in-terms';
import { checkBasis } from '../../engine/checking/check-basis';
import { loadSpeller } from '../../engine/spelling';
import { failureOf } from '../../engine/store/errors';
import { documentIds } from '../../engine/store/library-queries';
import { wordLists } from '../../engine/terms/lists';
import type { CliCommand, CliContext, ExitCode } from '../command';
import { CommandLineError, EngineFailure } from '../failure';
import { linesOf, nameOf, print, readExactly, readText } from '../io';
import type { Messages } from '../messages';
import { withProject } from '../project';

/** A finding with the article it is in: its id in a project, null for pairs and for an article on its own. */
interface Found extends Finding {
  readonly document: string | null;
  /** Why it is not to be shown; null for an open one. */
  readonly muted: Pick<Mute, 'scope' | 'reason' | 'by'> | null;
}

export const check: CliCommand = {
  name: 'check',
  usage:
    'PROJECT [--muted] | ARTICLE | --pairs FILE.tsv [--only ID,ID] [--gate minor|major|critical] [--json]',
  summary: 'check',
  options: {
    pairs: { type: 'string' },
    only: { type: 'string' },
    muted: { type: 'boolean' },
    gate: { type: 'string', values: severities },
  },
  positionals: [0, 1],
  run: async (context) => {
    const { arguments: given, messages } = context;
    const [path] = given.positionals;
    const pairs = given.text('pairs');
    // Exactly one of the three is what is checked.
    if ((path === undefined) === (pairs === undefined)) {
      const count = given.positionals.length + (pairs === undefined ? 0 : 1);
      throw new CommandLineError(
        messages.say('wrong-arguments', { count, usage: `daejo check ${check.usage}` }),
      );
    }
    const only = onlyOf(given.text('only'), messages);
    const speller = await loadSpeller();
    const found =
      pairs !== undefined
        ? inPairs(pairs, { ...only, terms: builtIn(), speller })
        : isDatabase(path!)
          ? await inProject(path!, { ...only, speller }, context)
          : inArticle(path!, { ...only, terms: builtIn(), speller });
    show(given.flag('muted') ? found : found.filter(({ muted }) => muted === null), context);
    return exitCode(found, given.text('gate') as Severity | undefined);
  },
};

const builtIn = () => prepareTerms(readBuiltInTerms());

function onlyOf(only: string | undefined, messages: Messages): Pick<CheckOptions, 'only'> {
  if (only === undefined) return {};
  const ids = only.split(',').map((id) => id.trim());
  const unknown = ids.find((id) => !isCheckId(id));
  if (unknown !== undefined) {
    const allowed = checkIds.join(', ');
    throw new CommandLineError(messages.say('wrong-value', { option: '--only', value: unknown, allowed }));
  }
  return { only: ids };
}

/** `Korean TAB English` a line; an empty line is a pair of nothing, so that line numbers stay. */
function inPairs(path: string, options: CheckOptions): readonly Found[] {
  const lines = linesOf(
    readExactly(path)
      .normalize('NFC')
      .replace(/^\ufeff/u, ''),
  );
  const pairs = lines.map((line, index) => {
    const columns = line.split('\t');
    if (line.trim() !== '' && columns.length !== 2) {
      const problem = `${columns.length} ${columns.length === 1 ? 'column' : 'columns'} against “Korean TAB English”`;
      throw new EngineFailure(fail('file-malformed', { file: nameOf(path), line: index + 1, problem }));
    }
    const [ko = '', en = ''] = columns;
    return { ko: ko.trim() === '' ? null : ko, en };
  });
  return checkPairs(pairs, options).map((finding) => ({ ...finding, document: null, muted: null }));
}

/** An article of its own: `segment` is the number of its row, from 0. */
function inArticle(path: string, options: CheckOptions): readonly Found[] {
  const english = parseArticle(readText(path));
  const now = new Date(0).toISOString();
  const taken = takeIn({ english, korean: null, origin: null, position: 1, now, newId: uuidv7 });
  const rows = rowsToCheck(taken.segments).map((row, id) => ({ ...row, id }));
  const found = checkArticle(rows, english.metadata, options);
  return found.map((finding) => ({ ...finding, document: null, muted: null }));
}

/** With the project's own word lists, names and house style; what is muted in it says so. */
function inProject(
  path: string,
  options: Pick<CheckOptions, 'only' | 'speller'>,
  context: CliContext,
): Promise<readonly Found[]> {
  return withProject(path, { readOnly: true }, context, async ({ session }) => {
    const { tables, file } = session;
    const basis = checkBasis(session, wordLists());
    const mutes = indexMutes(tables.records('mute'), (id) => tables.segment(id) !== null, mutePlaces(tables));
    return documentIds(file.connection).flatMap((id) => {
      const document = tables.document(id);
      if (!document || document.removed) return [];
      const rows = rowsToCheck(tables.segmentsOf(id));
      const found = checkArticle(rows, document.header, { ...basis.options(id), ...options });
      return numbered(found).map(({ occurrence, ...finding }): Found => {
        const mute = mutes.of({ ...finding, occurrence }, id);
        const muted = mute && { scope: mute.scope, reason: mute.reason, by: mute.by };
        return { ...finding, document: id, muted };
      });
    });
  });
}

/** By content, as everything is: a project's name may end in anything. */
function isDatabase(path: string): boolean {
  if (path === '-') return false;
  try {
    return readFileSync(path).toString('latin1', 0, 15) === 'SQLite format 3';
  } catch (error) {
    throw new EngineFailure(failureOf(error, nameOf(path)));
  }
}

function show(found: readonly Found[], { json, messages }: CliContext): void {
  if (json) {
    const findings = found.map(({ message, muted, ...finding }) => ({
      ...finding,
      ...(muted ? { muted } : {}),
      message: messages.finding(finding.check, message),
      code: message.code,
      params: message.params,
    }));
    print(JSON.stringify({ findings }));
    return;
  }
  for (const finding of found) {
    const { check: id, severity, document, segment, start, quote, message, suggestion, muted } = finding;
    const place = document === null ? `${segment}:${start}` : `${document} ${segment}:${start}`;
    const instead = suggestion === null ? '' : ` -> ${suggestion}`;
    const weight = muted ? messages.say('muted') : severity;
    print(
      `${place}\t${weight}\t${id}\t${oneLine(quote)}${oneLine(instead)}\t${messages.finding(id, message)}`,
    );
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

function exitCode(found: readonly Found[], gate: Severity | undefined): ExitCode {
  if (gate === undefined) return 0;
  const least = severities.indexOf(gate);
  const open = found.filter(({ muted }) => muted === null);
  return open.some(({ severity }) => severities.indexOf(severity) >= least) ? 1 : 0;
}

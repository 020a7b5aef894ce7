/**
 * The grammar checker in a thread of its own: Harper's WebAssembly takes some 400 MB and a second to load, and seven
 * milliseconds a sentence. It is a module without imports of ours, so that a checkout runs it as it stands.
 */
import { parentPort, workerData } from 'node:worker_threads';
import {
  createBinaryModuleFromUrl,
  Dialect,
  type Lint,
  LocalLinter,
  type Suggestion,
  SuggestionKind,
} from 'harper.js';
import type { GrammarKind, GrammarLint } from '../../core/checks/grammar-lint';
import type { GrammarReply, GrammarRequest, GrammarSetup } from './protocol';

/** What our own checks say better (spelling, spacing, quotation marks, style), and what mostly errs on news. */
const unwanted =
  'SpellCheck UnclosedQuotes LongSentences OxfordComma NoOxfordComma DisjointPrefixes NumericRangeEnDash SplitWords CompoundNouns FillerWords UseEllipsisCharacter Dashes RepeatedWords OrthographicConsistency SentenceCapitalization Spaces EllipsisLength MissingTo MassNouns MissingPreposition AvoidAndAlso HopHope MergeWords Everyday Everyone ModalBeAdjective SpelledNumbers CurrencyPlacement CorrectNumberSuffix NumberSuffixCapitalization Hedging ExpandTimeShorthands ExpandMemoryShorthands UseTitleCase BoringWords ToTo DoubleModal WayTooAdjective PronounContraction PronounKnew OkToOkay TheProperNounPossessive PhrasalVerbAsCompoundNoun'.split(
    ' ',
  );

/** Harper's kinds that are shown, by ours; the others (style, length, spelling) are matters of the desk. */
const kinds: Readonly<Record<string, GrammarKind>> = {
  Agreement: 'agreement',
  Grammar: 'grammar',
  BoundaryError: 'word-choice',
  Eggcorn: 'word-choice',
  Malapropism: 'word-choice',
  Typo: 'word-choice',
  WordChoice: 'word-choice',
  Usage: 'grammar',
  Nonstandard: 'grammar',
  WordOrder: 'word-order',
  Punctuation: 'punctuation',
  Miscellaneous: 'other',
};

/** Longer rows are no sentences, and their cost grows with the length. UTF-16 units. */
const longest = 4000;

async function load({ binary }: GrammarSetup): Promise<LocalLinter> {
  // Harper reads `file:` addresses in a way that fails on Windows; a blob is read the same everywhere.
  const url = URL.createObjectURL(new Blob([binary], { type: 'application/wasm' }));
  const linter = new LocalLinter({
    binary: createBinaryModuleFromUrl(url, 'slim'),
    dialect: Dialect.American,
  });
  const rules = await linter.getLintConfig();
  await linter.setLintConfig({ ...rules, ...Object.fromEntries(unwanted.map((rule) => [rule, false])) });
  URL.revokeObjectURL(url);
  return linter;
}

/** What stands in place of the words. */
function written(words: string, suggestion: Suggestion): string {
  const text = suggestion.get_replacement_text();
  const kind = suggestion.kind();
  if (kind === SuggestionKind.Remove) return '';
  return kind === SuggestionKind.InsertAfter ? `${words}${text}` : text;
}

/** Harper's span is in UTF-16 units, as ours; one that is not where its words are would be a lie, and is left out. */
function lintOf(text: string, lint: Lint): GrammarLint | null {
  const kind = kinds[lint.lint_kind()];
  const { start, end } = lint.span();
  const words = text.slice(start, end);
  if (kind === undefined || words === '' || words !== lint.get_problem_text()) return null;
  const [first] = lint.suggestions();
  const suggestion = first === undefined ? null : written(words, first);
  return {
    start,
    end,
    kind,
    advice: lint.message().replaceAll(/`([^`]*)`/gu, '“$1”'),
    suggestion: suggestion === words ? null : suggestion,
  };
}

async function lintsOf(linter: LocalLinter, text: string): Promise<readonly GrammarLint[]> {
  if (text.trim() === '' || text.length > longest) return [];
  const found = await linter.lint(text, { language: 'plaintext' });
  const lints = found.flatMap((lint) => lintOf(text, lint) ?? []);
  for (const lint of found) lint.free();
  return lints.toSorted((a, b) => a.start - b.start || a.end - b.end || (a.advice < b.advice ? -1 : 1));
}

// Only grammar.ts starts this file, and with this setup.
const linter = load(workerData as GrammarSetup);

/** One request after the other: Harper knows no parallel work. */
let queue: Promise<void> = Promise.resolve();

parentPort?.on('message', (request: GrammarRequest) => {
  queue = queue.then(async () => {
    const ready = await linter;
    const lints: (readonly GrammarLint[])[] = [];
    for (const text of request.texts) lints.push(await lintsOf(ready, text));
    const reply: GrammarReply = { id: request.id, lints };
    parentPort?.postMessage(reply);
  });
});

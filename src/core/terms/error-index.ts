/** Entries of the error memory, and their preparation for matching. */
import { indexKoreanTerms, type KoreanTermIndex } from './korean-terms';
import { compileRendering, type Rendering } from './rendering';

/** Where an entry is watched for. */
export type ErrorScope = 'everywhere' | 'project' | 'document';

export interface ErrorEntry {
  readonly id: string;
  /** Terms as in `KoreanTerm.ko`; any of them. */
  readonly ko: readonly string[];
  /** True where a verb made of the term is another word: 이사 (director), 이사했다 (moved). */
  readonly nounOnly?: boolean;
  /** Korean words that make the wrong English right. One syllable counts as a word of its own, more anywhere. */
  readonly unless?: readonly string[];
  readonly wrong: readonly string[];
  /** The first is the suggestion. */
  readonly right: readonly string[];
  readonly reason: string;
  readonly scope: ErrorScope;
  /** The document's id where the scope is one document. */
  readonly document?: string;
  /** What may speak with no Korean beside it; nothing where absent. */
  readonly withoutSource?: WithoutSource;
  readonly example?: { readonly ko: string; readonly wrong: string; readonly right: string };
}

export interface WithoutSource {
  /** Phrases that hold a wrong rendering and that nobody means: `the IAEA temple`. */
  readonly phrases?: readonly string[];
  /** A wrong rendering counts where one of `near` is in its sentence and one of `elsewhere` in the rest of the article. */
  readonly near?: readonly string[];
  readonly elsewhere?: readonly string[];
}

/** Renderings are compiled when they are first asked for. */
export interface CompiledError {
  readonly entry: ErrorEntry;
  readonly wrong: readonly Rendering[];
  readonly right: readonly Rendering[];
  readonly near: readonly Rendering[];
  readonly elsewhere: readonly Rendering[];
}

interface Phrase {
  readonly error: CompiledError;
  readonly rendering: Rendering;
}

export interface ErrorMemoryIndex {
  readonly korean: KoreanTermIndex<CompiledError>;
  readonly excuses: KoreanTermIndex<CompiledError>;
  /** By each form of a phrase's first word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Entries that need the rest of the article. */
  readonly contradicted: readonly CompiledError[];
}

/** Prepares entries for matching; of two with one id the later stands. */
export function indexErrorMemory(entries: readonly ErrorEntry[]): ErrorMemoryIndex {
  const errors = [...new Map(entries.map((entry) => [entry.id, entry])).values()].map(
    (entry) => new Compiled(entry),
  );
  const phrases = new Map<string, Phrase[]>();
  for (const error of errors) {
    for (const rendering of compileAll(error.entry.withoutSource?.phrases)) {
      for (const form of rendering.words[0]!.forms.keys()) {
        phrases.set(form, [...(phrases.get(form) ?? []), { error, rendering }]);
      }
    }
  }
  const korean = errors.flatMap((error) =>
    error.entry.ko.map((ko) => ({ ko, nounOnly: error.entry.nounOnly ?? false, value: error })),
  );
  const excuses = errors.flatMap((error) =>
    (error.entry.unless ?? []).filter((ko) => ko.length === 1).map((ko) => ({ ko, value: error })),
  );
  return {
    korean: indexKoreanTerms(korean),
    excuses: indexKoreanTerms(excuses),
    phrases,
    contradicted: errors.filter(({ entry }) => (entry.withoutSource?.elsewhere?.length ?? 0) > 0),
  };
}

class Compiled implements CompiledError {
  readonly entry: ErrorEntry;
  readonly #renderings = new Map<string, readonly Rendering[]>();

  constructor(entry: ErrorEntry) {
    this.entry = entry;
  }

  get wrong(): readonly Rendering[] {
    return this.#compiled('wrong', this.entry.wrong);
  }

  get right(): readonly Rendering[] {
    return this.#compiled('right', this.entry.right);
  }

  get near(): readonly Rendering[] {
    return this.#compiled('near', this.entry.withoutSource?.near);
  }

  get elsewhere(): readonly Rendering[] {
    return this.#compiled('elsewhere', this.entry.withoutSource?.elsewhere);
  }

  #compiled(name: string, texts: readonly string[] | undefined): readonly Rendering[] {
    const known = this.#renderings.get(name);
    if (known) return known;
    const made = compileAll(texts);
    this.#renderings.set(name, made);
    return made;
  }
}

function compileAll(texts: readonly string[] | undefined): readonly Rendering[] {
  return (texts ?? []).flatMap((text) => compileRendering(text) ?? []);
}

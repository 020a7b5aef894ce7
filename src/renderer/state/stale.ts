/**
 * Which news of the engine makes which read stale: the one place that says so. A read that stands here may be made
 * through `queries.ts`; when another project or another engine is there, all of them are stale.
 */
import type { EngineCallName, EngineInput } from '../../contract/engine-calls';
import type { Checked, ProjectChange } from '../../contract/views';

interface StaleRule<K extends EngineCallName> {
  readonly changed?: (change: ProjectChange, input: EngineInput<K>) => boolean;
  readonly checked?: (checked: Checked, input: EngineInput<K>) => boolean;
  /** Milliseconds in which several pieces of news are answered by one read. */
  readonly pause?: number;
}

type StaleRules = { readonly [K in EngineCallName]?: StaleRule<K> };

const never = {};
const always = () => true;
const records = ({ records: kinds }: ProjectChange) => kinds.length > 0;
const lists = ({ records: kinds }: ProjectChange) =>
  kinds.some((kind) => kind === 'term' || kind === 'confusion');
const everywhere = ({ documents }: ProjectChange) => documents === 'all';

interface OfArticles {
  readonly documents: readonly string[] | 'all';
}

/** Whether news is about an article; without one, about any. */
function concerns({ documents }: OfArticles, document: string | undefined): boolean {
  return document === undefined || documents === 'all' || documents.includes(document);
}

function touches({ segments }: Pick<ProjectChange, 'segments'>, segment: string | undefined): boolean {
  return segments === null || (segment !== undefined && segments.includes(segment));
}

export const staleRules = {
  checks: { changed: records, checked: always, pause: 50 },
  concordance: never,
  correctionPlaces: never,
  figures: { changed: (change, { document }) => concerns(change, document), pause: 700 },
  findingCounts: { checked: (checked, { document }) => concerns(checked, document), pause: 300 },
  findings: { checked: (checked, { document }) => concerns(checked, document), pause: 150 },
  gate: { changed: always, checked: always, pause: 300 },
  history: { changed: (change, { segment }) => touches(change, segment) },
  // A check of all articles reports one after the other: they are shown as they come.
  library: { changed: always, checked: always, pause: 250 },
  // What was approved, or is no longer, may be what is shown.
  memoryMatches: { changed: always, pause: 500 },
  mutes: { changed: records, checked: always, pause: 50 },
  // A spelling concerns the whole project; what concerns one article changes no line of the ledger.
  names: { changed: everywhere },
  paragraphs: { changed: (change, { document }) => change.segments === null && concerns(change, document) },
  previewAttach: never,
  previewExport: { changed: always, pause: 300 },
  previewIntake: never,
  previewName: never,
  projectSettings: { changed: records, checked: always, pause: 50 },
  // Lists, and the size of the memories: that follows what is approved.
  resources: { changed: always, pause: 1000 },
  rows: { changed: (change, { document }) => concerns(change, document) },
  rowTerms: { changed: (change, { segment }) => lists(change) || touches(change, segment), pause: 80 },
  terms: { changed: lists },
  threads: {
    changed: (change, { segment }) => change.threads || touches(change, segment),
  },
} as const satisfies StaleRules;

/** A call that reads, and may be asked again at any time. */
export type ReadName = keyof typeof staleRules;

/** The news, with what is to be read again where it is about this read. */
export type News =
  | { readonly event: 'changed'; readonly news: ProjectChange }
  | { readonly event: 'checked'; readonly news: Checked };

/** Milliseconds after which a read with this input is to be made again; null where the news does not concern it. */
export function staleAfter<K extends ReadName>(
  call: K,
  input: EngineInput<K>,
  { event, news }: News,
): number | null {
  // The rules are typed by call above; here the call is any of them.
  const rule = staleRules[call] as StaleRule<K>;
  const stale = event === 'changed' ? rule.changed?.(news, input) : rule.checked?.(news, input);
  return stale ? (rule.pause ?? 0) : null;
}

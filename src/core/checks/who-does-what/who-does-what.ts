import { canBeVerb } from '../../english/verbs';
import type { Draft, SegmentCheck } from '../check';
import { type PreparedRow, placeInSource } from '../prepare';
import { type EnglishDeed, englishDeeds, isBroken } from './english-roles';
import { type Deed, koreanDeeds, type Party } from './korean-roles';

/** Words of no party that may stand within one, and between the two with their verb. */
const loose = 2;
const farApart = 6;

/** What an English act says of the parties of a Korean one. */
type Verdict = 'kept' | 'reversed' | 'doer-done' | 'done-doer';

/** Whether a party stands in a range of tokens. What both parties may have become says nothing. */
function isIn(party: Party | null, other: Party | null, range: readonly [number, number] | null): boolean {
  if (!party || !range) return false;
  for (const at of party.english) if (at >= range[0] && at < range[1] && !other?.english.has(at)) return true;
  return false;
}

function judge({ doer, done }: Deed, english: Pick<EnglishDeed, 'doer' | 'done'>): Verdict | null {
  if (isIn(doer, done, english.doer)) return 'kept';
  const doerDone = isIn(doer, done, english.done);
  const doneDoes = isIn(done, doer, english.doer);
  if (doerDone && doneDoes) return 'reversed';
  if (isIn(done, doer, english.done)) return 'kept';
  if (doerDone) return 'doer-done';
  return doneDoes ? 'done-doer' : null;
}

function draftOf(
  row: PreparedRow,
  deed: Deed,
  code: string,
  from: number,
  to: number,
  severity: 'minor' | 'major',
): Draft {
  const [first, last] = [row.tokens[from]!, row.tokens[to - 1]!];
  const spans = [deed.doer, deed.done, deed]
    .filter((span) => span !== null)
    .toSorted((one, other) => one.start - other.start);
  const params = {
    korean: spans.map(({ start, end }) => row.ko!.slice(start, end)).join(' … '),
    party: (code === 'done-doer' ? deed.done : deed.doer)?.text ?? '',
    english: row.en.slice(first.start, last.end),
  };
  const evidence = spans.map(({ start, end }) => placeInSource(row, start, end));
  return { code, start: first.start, end: last.end, severity, params, evidence };
}

/** What an act says, wherever the English has the same act; null where it has not, or not with these parties. */
function byAct(row: PreparedRow, deed: Deed): readonly Draft[] | null {
  if (!deed.act) return null;
  const told = englishDeeds(row.tokens, deed.act, row.zone === 'headline')
    .map(({ verb, ...one }) => ({ verb, verdict: judge(deed, one) }))
    .filter(({ verdict }) => verdict !== null);
  const [first] = told;
  if (!first) return null;
  const { verb, verdict } = first;
  if (verdict === null || told.some((one) => one.verdict === 'kept')) return [];
  return [draftOf(row, deed, verdict, verb, verb + 1, verdict === 'reversed' ? 'major' : 'minor')];
}

/** The one place of a party in the English, a range of tokens; null where it has none or several. */
function placeOf({ english }: Party): readonly [from: number, to: number] | null {
  if (english.size === 0) return null;
  const [from, to] = [Math.min(...english), Math.max(...english) + 1];
  return to - from > english.size + loose ? null : [from, to];
}

/** “Ukraine attacked Russia” beside 러시아가 우크라이나를 …: the object first, one verb, the subject right behind it. */
function byOrder(row: PreparedRow, deed: Deed): readonly Draft[] {
  const { doer, done } = deed;
  if (!doer || !done) return [];
  const [first, last] = [placeOf(done), placeOf(doer)];
  if (!first || !last || last[0] < first[1]) return [];
  const tokens = row.tokens.slice(first[1], last[0]);
  if (tokens.length === 0 || tokens.length > farApart || isBroken(tokens, doer.named && done.named))
    return [];
  if (!tokens.some(canBeVerb)) return [];
  return [draftOf(row, deed, 'reversed', first[0], last[1], 'minor')];
}

export const whoDoesWhat: SegmentCheck = {
  id: 'who-does-what',
  scope: 'segment',
  severity: 'minor',
  needsSource: true,
  texts: {
    title: 'Who does what to whom',
    description:
      'Asks where the English seems to turn round who does something and to whom: 러시아가 우크라이나를 공격했다 as “Ukraine attacked Russia”, 체포됐다 as “arrested”. Reads Korean particles and passives and the order of English words, no clauses within clauses; it asks and does not judge.',
    messages: {
      reversed: 'The Korean has {{korean}}: does “{{english}}” keep who does it to whom?',
      'doer-done': 'The Korean has {{korean}}: is it done to {{party}} in the English (“{{english}}”)?',
      'done-doer': 'The Korean has {{korean}}: does {{party}} do it in the English (“{{english}}”)?',
    },
  },
  run: (row) => {
    if (row.ko === null || !row.sure || row.en.trim() === '') return [];
    return koreanDeeds(row)
      .flatMap((deed) => byAct(row, deed) ?? byOrder(row, deed))
      .slice(0, 1);
  },
};

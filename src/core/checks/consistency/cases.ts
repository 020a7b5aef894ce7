import { type GlossaryEntry, indexGlossary } from '../../terms/glossary';
import type { Terms } from '../../terms/terms';
import type { CheckCase, CheckCases } from '../check';

const entry = (ko: string, en: readonly string[], forbidden: readonly string[] = []): GlossaryEntry => ({
  id: ko,
  ko,
  variants: [],
  en,
  forbidden,
  note: '',
  domain: '',
  source: '',
});

const entries = [
  entry('동진', ['eastward expansion', 'move eastward'], ['East Asia']),
  entry('해경', ['Coast Guard', 'maritime police']),
  entry('금융위', ['Financial Services Commission', 'FSC']),
];
const own: Terms = { glossary: indexGlossary(entries), errors: null };
const builtIn: Terms = { glossary: indexGlossary([], entries), errors: null };

type Line = readonly [ko: string, en: string];

/** A headline and paragraphs of one sentence. */
const article = (headline: Line | null, ...body: readonly Line[]): NonNullable<CheckCase['rows']> => [
  ...(headline ? [['headline', ...headline] as const] : []),
  ...body.map((line) => ['paragraph+', ...line] as const),
];

const safe: Line = ['어민들은 안전 대책을 거듭 요구했다.', 'Fishermen kept asking for safety measures.'];
const vote: Line = ['시의회는 다음 주 표결한다.', 'The city council will vote next week.'];
const raid: Line = ['해경은 어선을 조사했다.', 'The Coast Guard inspected the boat.'];
const raidAgain: Line = ['해경은 선장을 불렀다.', 'The Coast Guard called in the captain.'];
const alliance: Line = ['러시아는 나토의 동진을 비판했다.', 'Russia criticized NATO’s eastward expansion.'];
const expansion: Line = ['동진은 끝나야 한다.', 'The eastward expansion must end.'];

/** A word no list has: entry into a port. */
const port: readonly Line[] = [
  ['하린시는 야간 입항을 막았다.', 'Harin City stopped entry at night.'],
  ['입항은 새벽에 허용된다.', 'At dawn the entry is allowed.'],
];
const factory: readonly Line[] = [
  ['회사는 공장을 닫았다.', 'The company closed its plant.'],
  ['공장에는 직원 200명이 있다.', 'The plant has 200 workers.'],
  ['노조는 공장을 지켰다.', 'The union guarded the plant.'],
];
const president: readonly Line[] = [
  ['젤렌스키가 연설했다.', 'Zelenskyy gave a speech.'],
  ['젤렌스키는 떠났다.', 'Zelenskyy left.'],
];

export const cases: CheckCases = {
  good: [
    { rows: article(null, safe, vote, safe) },
    { rows: article(null, safe, [safe[0], 'Fishermen kept asking for safety measures!']) },
    { rows: article(safe, [safe[0], 'The fishermen have asked for safety measures again and again.']) },
    { rows: article(null, ['왜요?', 'Why?'], ['왜요?', 'But why?']) },
    { rows: article(null, ['그는 떠났다.', 'He left.'], ['그가 떠났다.', 'He left.']) },
    {
      rows: article(null, ['시의회는 다음 주에 표결한다.', 'The city council will vote next week.'], vote),
    },
    { terms: own, rows: article(null, raid, raidAgain) },
    {
      terms: own,
      rows: article(
        null,
        ['금융위가 나섰다.', 'The Financial Services Commission stepped in.'],
        ['금융위는 기다린다.', 'The FSC is waiting.'],
      ),
    },
    // The check of terms speaks of what the glossary forbids.
    {
      terms: builtIn,
      rows: article(['나토 동진 금지해야', 'NATO should ban East Asia'], alliance, expansion),
    },
    { terms: builtIn, rows: article(null, raid, ['해경은 기다린다.', 'The maritime police are waiting.']) },
    { rows: article(null, ...factory) },
    { rows: article(null, factory[0]!, ['공장은 조용했다.', 'The factory was quiet.']) },
    { rows: article(null, ...president) },
    {
      rows: article(
        null,
        ['카탈루니아가 투표했다.', 'Catalonia voted.'],
        ['카탈루니아 정부', 'the Catalan government'],
      ),
    },
    { pairs: true, ko: safe[0], en: safe[1] },
    {
      rows: [
        ['paragraph', null, 'The plant closed.'],
        ['paragraph+', null, 'The plant closed.'],
      ],
    },
  ],
  bad: [
    {
      rows: article(null, safe, vote, [safe[0], 'The fishermen said nothing at all.']),
      finds: [{ quote: 'The fishermen said nothing at all.', code: 'sentence', suggestion: safe[1], row: 2 }],
    },
    {
      rows: article(null, [vote[0], 'The council votes next week.'], vote, safe, vote),
      finds: [{ quote: 'The council votes next week.', code: 'sentence', suggestion: vote[1], row: 0 }],
    },
    {
      rows: [
        ['headline', '하린항 야간 입항 금지', 'Harin Port to ban night entry'],
        ['headline', '하린항 야간 입항 금지', 'Harin Port entrance exam at night banned'],
        ['paragraph', ...vote],
      ],
      finds: [{ quote: 'Harin Port entrance exam at night banned', code: 'sentence', row: 1 }],
    },
    {
      rows: article(null, safe, ['시장은 사퇴할 뜻을 밝혔다.', safe[1]]),
      finds: [{ quote: safe[1], code: 'same-english', suggestion: null, row: 1 }],
    },
    {
      rows: article(
        null,
        ['시의회는 다음 주 예산안을 표결한다.', vote[1]],
        ['시의회는 다음 주 조례안을 심사한다.', vote[1]],
      ),
      finds: [{ quote: vote[1], code: 'same-english', row: 1 }],
    },
    {
      terms: own,
      rows: article(null, raid, ['해경은 기다린다.', 'The maritime police are waiting.']),
      finds: [{ quote: 'maritime police', code: 'term', row: 1 }],
    },
    {
      terms: builtIn,
      rows: article(null, raid, ['해경은 기다린다.', 'The maritime police are waiting.'], raidAgain),
      finds: [{ quote: 'maritime police', code: 'term', row: 1 }],
    },
    {
      terms: own,
      rows: article(['해경, 어선 조사', 'Maritime police inspect boat'], raid, raidAgain),
      finds: [{ quote: 'Maritime police', code: 'headline', row: 0 }],
    },
    {
      terms: builtIn,
      rows: article(['러 "나토 동진 안 돼"', 'Russia: “No winter for NATO”'], alliance, expansion),
      finds: [{ quote: '동진', code: 'not-in-headline', row: 0 }],
    },
    {
      rows: article(['야간 입항 금지', 'Night entrance exam banned'], ...port),
      finds: [{ quote: '입항', code: 'not-in-headline', row: 0 }],
    },
    {
      rows: article(
        null,
        ...port,
        ['어선의 입항이 늦었다.', 'The boats were late to gain entry.'],
        ['검사 뒤 입항을 기다렸다.', 'After the check they waited for entry.'],
        ['선장은 입항을 포기했다.', 'The captain gave up the entrance exam.'],
      ),
      finds: [{ quote: '입항', code: 'not-here', row: 4 }],
    },
    {
      rows: article(null, ...factory, ['공장은 조용했다.', 'The factory was quiet.']),
      finds: [{ quote: 'factory', code: 'term', row: 3 }],
    },
    {
      rows: article(['공장 폐쇄', 'Factory shut'], ...factory),
      finds: [{ quote: 'Factory', code: 'headline', row: 0 }],
    },
    {
      rows: article(null, ...president, ['젤렌스키의 참모가 왔다.', 'Zelensky’s aide came.']),
      finds: [{ quote: 'Zelensky', code: 'name', suggestion: 'Zelenskyy', row: 2 }],
    },
    {
      rows: article(
        null,
        ['노르트스트림이 멈췄다.', 'Nord Stream has stopped.'],
        ['노르트스트림을 고친다.', 'They repair Nordstream.'],
      ),
      finds: [{ quote: 'Nordstream', code: 'name', suggestion: 'Nord Stream', row: 1 }],
    },
  ],
};

import type { CheckRow, Finding } from '../src/core/checks/check';
import { names } from '../src/core/checks/names/names';
import { prepareArticle } from '../src/core/checks/prepare';
import { checkArticle, checkPair, checkPairs } from '../src/core/checks/run-checks';
import { tracesOf } from '../src/core/checks/traces';
import { foreignNames } from '../src/core/korean/foreign-names-data';
import { nameLikeness, sameName, soundKey } from '../src/core/korean/sound';
import { newsDocuments, type Pair } from './development-data';
import type { Figure } from './figure';
import { generate } from './generated-project';
import { type NameSlip, slipsInNews, slipsOfKoreans } from './name-slips';

/**
 * Foreign names in Hangul against their English by sound, on our own list: how many are recognised, and how many of
 * all other pairings of the list are taken for the same name. Then the check of names: what it says of human
 * translations, which an editor would let pass, and of names put in the place of others.
 */

export const name = 'names';

const share = (count: number, of: number): number => count / Math.max(1, of);
const percent = (count: number, of: number): number => Math.round(10_000 * share(count, of)) / 100;

function soundFigures(): readonly Figure[] {
  let recognised = 0;
  let nearest = 0;
  let wrong = 0;
  let others = 0;
  for (const [hangul, english] of foreignNames) {
    const own = nameLikeness(hangul, english);
    if (own >= sameName) recognised += 1;
    let best = own;
    for (const [, other] of foreignNames) {
      if (other === english) continue;
      const likeness = nameLikeness(hangul, other);
      others += 1;
      if (likeness >= sameName) wrong += 1;
      if (likeness > best) best = likeness;
    }
    if (best === own) nearest += 1;
  }
  const keyed = foreignNames.filter(([hangul, english]) => soundKey(hangul) === soundKey(english)).length;
  return [
    {
      figure: `foreign names recognised by sound, of ${foreignNames.length}`,
      value: share(recognised, foreignNames.length),
      unit: 'recall',
    },
    { figure: `other names taken for it, of ${others} pairs`, value: share(wrong, others), unit: 'share' },
    {
      figure: 'the right name is the likest of the list',
      value: share(nearest, foreignNames.length),
      unit: 'share',
      peer: 'equal sound keys alone',
      peerValue: share(keyed, foreignNames.length),
    },
  ];
}

const only = { only: ['names'] };
const heavy = ({ severity }: Finding) => severity !== 'minor';
const rowsOf = (findings: readonly Finding[]) => new Set(findings.map(({ segment }) => segment)).size;

const articleRows = (pairs: readonly Pair[], withKorean: boolean): readonly CheckRow[] =>
  pairs.map(({ ko, en }, id) => ({
    id,
    zone: 'paragraph',
    paragraph: id,
    ko: withKorean ? ko : null,
    en,
    alignment: null,
  }));

function alarmFigures(documents: readonly (readonly Pair[])[]): readonly Figure[] {
  const pairs = documents.flat();
  const count = (findings: readonly (readonly Finding[])[], which: (finding: Finding) => boolean) =>
    percent(
      findings.reduce((sum, all) => sum + rowsOf(all.filter(which)), 0),
      pairs.length,
    );
  const figure = (of: string, findings: readonly (readonly Finding[])[], target: string): Figure => ({
    figure: `clean human pairs with a finding of major, ${of}`,
    value: count(findings, heavy),
    unit: '%',
    target,
    peer: 'with minor findings',
    peerValue: count(findings, () => true),
  });
  const asArticles = (withKorean: boolean) =>
    documents.map((all) => checkArticle(articleRows(all, withKorean), null, only));
  return [
    figure(`as ${pairs.length} pairs`, [checkPairs(pairs, only)], 'at most 1, with minor 2'),
    figure('as articles', asArticles(true), 'at most 1, with minor 2'),
    figure('as articles without their Korean', asArticles(false), 'at most 1, with minor 2'),
  ];
}

const saying = ({ quote, message }: Finding) => `${message.code} ${quote}`;

function slipFigures(slips: readonly NameSlip[]): readonly Figure[] {
  return [...new Set(slips.map(({ kind }) => kind))].map((kind): Figure => {
    const own = slips.filter((slip) => slip.kind === kind);
    const found = own.map(({ pair, changed }) => {
      const before = new Set(checkPair(pair.ko, pair.en, only).map(saying));
      return checkPair(changed.ko, changed.en, only).filter((finding) => !before.has(saying(finding)));
    });
    return {
      figure: `another name found: ${kind}, ${own.length} pairs`,
      value: percent(found.filter((all) => all.some(heavy)).length, own.length),
      unit: '%',
      target: 'over 50',
      peer: 'with minor findings',
      peerValue: percent(found.filter((all) => all.length > 0).length, own.length),
    };
  });
}

/** Milliseconds of this process, which other work on the machine does not lengthen. */
const spent = () => process.cpuUsage().user / 1000;

function timeFigures(pairs: readonly Pair[]): readonly Figure[] {
  const times = Array.from({ length: 20 }, (_, at) => {
    const from = (at * 60) % Math.max(1, pairs.length - 60);
    const article = prepareArticle(articleRows(pairs.slice(from, from + 60), true), null, {}, true);
    for (const row of article.rows) tracesOf(row);
    const start = spent();
    names.run(article);
    return spent() - start;
  }).toSorted((a, b) => a - b);
  const many = Array.from({ length: 100_000 }, (_, at) => ({ ...pairs[at % pairs.length]! }));
  const start = spent();
  checkPairs(many, only);
  return [
    { figure: 'an article of 60 sentences, median', value: times[10]!, unit: 'ms', target: 'under 15' },
    {
      figure: '100,000 segments with Korean, with the traces that other checks share',
      value: (spent() - start) / 1000,
      unit: 's',
    },
  ];
}

export async function run(dataDirectory: string | undefined): Promise<readonly Figure[]> {
  const documents = newsDocuments(dataDirectory);
  const own = generate({ segments: 1000, perArticle: 20 }).segments.map(({ ko, mt }) => ({
    ko: ko ?? '',
    en: mt,
  }));
  return [
    ...soundFigures(),
    ...(documents.length === 0 ? [] : [...alarmFigures(documents), ...slipFigures(slipsInNews(documents))]),
    ...slipFigures(slipsOfKoreans()),
    ...timeFigures(documents.length === 0 ? own : documents.flat()),
  ];
}

import type { ArticleCheck, Draft } from '../check';
import type { PreparedRow } from '../prepare';
import { tellNames } from '../row-names';
import { againstLedger } from './against-ledger';
import { englishNames } from './english-names';
import { foreignAgainstLedger, otherNames, renderingsIn } from './foreign';
import { foreignTwoWays } from './foreign-spellings';
import { otherPersons } from './other-person';
import { ledgerOf } from './person';
import { form, givenAlone, twoWays } from './spellings';

/** Places of findings already made: one name, one finding, the weightiest first. */
function oncePerName(drafts: readonly Draft[]): readonly Draft[] {
  const seen = new Map<PreparedRow, (readonly [number, number])[]>();
  return drafts.filter(({ row, start, end }) => {
    if (!row) return false;
    const places = seen.get(row) ?? [];
    seen.set(row, places);
    if (places.some(([from, to]) => start < to && from < end)) return false;
    places.push([start, end]);
    tellNames(row, { start, end });
    return true;
  });
}

export const names: ArticleCheck = {
  id: 'names',
  scope: 'article',
  severity: 'major',
  needsSource: false,
  texts: {
    title: 'Names',
    description:
      'People, places and companies whose English does not sound like their Korean, Koreans with another family name, names that depart from the spelling the desk settled on or are spelled two ways in one article, family name last, given name alone. Every customary spelling of a Korean name passes where none is settled. Countries are the business of “Omission and addition”.',
    messages: {
      ledger: '{{korean}} is spelled “{{write}}” here; the English says “{{name}}”.',
      surname: '{{korean}}: “{{name}}” has a family name that cannot be this one.',
      other: '{{korean}} reads “{{write}}”; the English names “{{name}}”.',
      stranger: 'The Korean names {{korean}}; the English says “{{name}}”, which does not sound like it.',
      'two-ways': '“{{name}}” and “{{write}}” are one name in this article.',
      order: '“{{name}}”: Korean names have the family name first ({{write}}).',
      hyphen: '“{{name}}”: a small letter stands behind the hyphen ({{write}}).',
      given: '“{{name}}” is a given name; news goes on with the family name ({{write}}).',
    },
  },
  run: (article) => {
    const { rows, connected } = article;
    const ledger = ledgerOf(article);
    const settled = new Set(ledger.values());
    const found = rows.map((row) => ({ row, own: englishNames(row) }));
    const everyone = found.flatMap(({ own }) => own);
    const renderings = connected ? renderingsIn(rows) : new Map<string, string>();
    const known = new Set(renderings.keys());
    return oncePerName([
      ...found.flatMap(({ row, own }) => otherPersons(row, own, ledger)),
      ...rows.flatMap((row) => foreignAgainstLedger(row, ledger)),
      ...againstLedger(rows, everyone, ledger),
      ...found.flatMap(({ row, own }) => otherNames(row, own, ledger, renderings, known)),
      ...(connected
        ? [...twoWays(everyone, ledger), ...foreignTwoWays(article, ledger), ...givenAlone(rows, everyone)]
        : []),
      ...everyone.flatMap((name) => form(name, settled)),
    ]);
  },
};

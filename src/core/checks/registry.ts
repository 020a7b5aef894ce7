/** Every check there is: a new one is a folder and a line here. Shown and run in this order, the weightiest first. */

import { brokenSentence } from './broken-sentence/broken-sentence';
import { capitals } from './capitals/capitals';
import type { Check, CheckTexts } from './check';
import { consistency } from './consistency/consistency';
import { dates } from './dates/dates';
import { direction } from './direction/direction';
import { doubledWords } from './doubled-words/doubled-words';
import { grammar } from './grammar/grammar';
import { headlineEntity } from './headline-entity/headline-entity';
import { houseStyle } from './house-style/house-style';
import { knownConfusion } from './known-confusion/known-confusion';
import { misplaced } from './misplaced/misplaced';
import { names } from './names/names';
import { negation } from './negation/negation';
import { numbers } from './numbers/numbers';
import { omission } from './omission/omission';
import { punctuation } from './punctuation/punctuation';
import { quotationMarksCheck } from './quotation-marks/quotation-marks';
import { quotations } from './quotations/quotations';
import { reportingClause } from './reporting-clause/reporting-clause';
import { spelling } from './spelling/spelling';
import { terminology } from './terminology/terminology';
import { untranslated } from './untranslated/untranslated';
import { whoDoesWhat } from './who-does-what/who-does-what';

export const checks = {
  'broken-sentence': brokenSentence,
  'quotation-marks': quotationMarksCheck,
  quotations: quotations,
  'reporting-clause': reportingClause,
  numbers: numbers,
  dates: dates,
  negation: negation,
  direction: direction,
  'who-does-what': whoDoesWhat,
  'headline-entity': headlineEntity,
  'known-confusion': knownConfusion,
  terminology: terminology,
  misplaced: misplaced,
  'house-style': houseStyle,
  untranslated: untranslated,
  punctuation: punctuation,
  names: names,
  spelling: spelling,
  capitals: capitals,
  omission: omission,
  consistency: consistency,
  'doubled-words': doubledWords,
  grammar: grammar,
} as const satisfies Readonly<Record<string, Check>>;

export type CheckId = keyof typeof checks;

export const checkIds = Object.keys(checks) as readonly CheckId[];

export const checkList: readonly Check[] = Object.values(checks);

export function isCheckId(id: string): id is CheckId {
  return Object.hasOwn(checks, id);
}

/** The English of every check by id, as `locales/en/checks.json` holds it. */
export function checkTexts(): Readonly<Record<string, CheckTexts>> {
  return Object.fromEntries(checkList.map(({ id, texts }) => [id, texts]));
}

import { englishSound } from './phonemes';

/**
 * The sounds a spelling may have: Hangul follows the language a name comes from (부샤르 Bouchard, 비요른 Bjorn, 알바레스
 * Alvarez), and English spelling does not say which that is. More sounds find more names and more accidents; on human
 * translations of news these find a fifth of the names that the first sound misses and cost half of that.
 */

type Rewriting = readonly (readonly [pattern: RegExp, by: string])[];

const vowelBeforeSilentE = '(?<=[bcdfghklmnprstvz])';

const languages: readonly Rewriting[] = [
  // English
  [
    [/ch(?=[rlm])/gu, 'k'],
    [/th/gu, 's'],
    [/augh/gu, 'o'],
    [/e?igh/gu, 'ai'],
    [/gh/gu, ''],
    [new RegExp(`${vowelBeforeSilentE}a(?=[bcdfgklmnprstvz]e$)`, 'gu'), 'ei'],
    [new RegExp(`${vowelBeforeSilentE}i(?=[bcdfgklmnprstvz]e$)`, 'gu'), 'ai'],
    [/(?:ey|ie)$/u, 'i'],
    [/ay|ai/gu, 'ei'],
    [/mb$/u, 'm'],
    [/ham$/u, 'am'],
    [/(?<=[aeiouy])r(?=$|[bcdfgklmnpstvz])/gu, ''],
    [/wh/gu, 'h'],
    [/uy|y(?=[a-z])/gu, 'ai'],
    [/ow$/u, 'o'],
  ],
  // French
  [
    [/eaux?|aux/gu, 'o'],
    [/oi/gu, 'ua'],
    [/ille?/gu, 'ii'],
    [/ch/gu, 'sh'],
    [/(?<=[ae])rd$/u, 'r'],
    [/(?<=[a-z]{2})(?:ts|ds|[tdsxz])$/u, ''],
    [/j/gu, 'z'],
    [/gn/gu, 'ni'],
    [/ou/gu, 'u'],
    [/er$/u, 'e'],
    [/qu/gu, 'k'],
  ],
  // Spanish
  [
    [/j|x|g(?=[ei])/gu, 'h'],
    [/ll/gu, 'i'],
    [/qu/gu, 'k'],
    [/z|c(?=[ei])/gu, 's'],
    [/gu(?=[ei])/gu, 'g'],
    [/hu(?=[aei])/gu, 'u'],
  ],
  // German and Scandinavian
  [
    [/sch/gu, 'sh'],
    [/j/gu, 'i'],
    [/eu/gu, 'oi'],
    [/ei/gu, 'ai'],
    [/tz|z/gu, 'ch'],
    [/w/gu, 'v'],
    [/ie/gu, 'i'],
  ],
  // Slavic and Arabic
  [
    [/q/gu, 'k'],
    [/rz/gu, 'z'],
    [/sz/gu, 'sh'],
    [/c(?![hz])/gu, 'ts'],
    [/cz/gu, 'ch'],
    [/j/gu, 'i'],
    [/w/gu, 'v'],
  ],
  // Chinese
  [
    [/zh/gu, 'j'],
    [/x/gu, 'sh'],
    [/q/gu, 'ch'],
    [/c(?!h)/gu, 'ch'],
    [/ui$/u, 'uei'],
    [/iu$/u, 'iou'],
    [/ian/gu, 'ien'],
    [/ong/gu, 'ung'],
  ],
];

/** The distinct sounds a name in Latin letters may have, that of English spelling first. At most seven. */
export function soundVariants(name: string): readonly string[] {
  const bare = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/gu, '');
  const sounds = new Set([englishSound(bare)]);
  for (const rewriting of languages) {
    let spelled = bare;
    for (const [pattern, by] of rewriting) spelled = spelled.replace(pattern, by);
    if (spelled !== bare) sounds.add(englishSound(spelled));
  }
  return [...sounds];
}

import { type UnitId, unitTable } from './units-data';

export interface Unit {
  readonly id: UnitId;
  readonly dimension: string;
  /** Times this is the dimension's base; 0 where values are not converted. */
  readonly factor: number;
  readonly ko: readonly string[];
  readonly en: readonly string[];
  /** How we write it: Korean, English singular and plural. */
  readonly written: { readonly ko: string; readonly one: string; readonly many: string };
}

const words = (list: string): readonly string[] =>
  list
    .split(' ')
    .filter((word) => word !== '' && word !== '-')
    .map((word) => word.replaceAll('_', ' '));

export const units: ReadonlyMap<UnitId, Unit> = new Map(
  unitTable
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', dimension = '', factor = '0', ko = '', en = ''] = line
        .split('|')
        .map((cell) => cell.trim());
      const koWords = words(ko);
      const [first = '', ...others] = words(en);
      const [one = '', many = one] = first.split('/');
      const unit: Unit = {
        id: id as UnitId,
        dimension,
        factor: Number(factor),
        ko: koWords,
        en: [...new Set([one, many, ...others])].filter((word) => word !== ''),
        written: { ko: koWords[0] ?? '', one, many },
      };
      return [unit.id, unit] as const;
    }),
);

/** Words of one language by their first character, longest first, so that 개월 is found before 개. */
function byHead(language: 'ko' | 'en'): ReadonlyMap<string, readonly (readonly [string, UnitId])[]> {
  const heads = new Map<string, (readonly [string, UnitId])[]>();
  for (const unit of units.values())
    for (const word of unit[language]) {
      const spelled = language === 'en' ? word.toLowerCase().replaceAll('-', ' ') : word;
      const head = spelled.charAt(0);
      const list = heads.get(head) ?? [];
      list.push([spelled, unit.id]);
      heads.set(head, list);
    }
  for (const list of heads.values()) list.sort((one, other) => other[0].length - one[0].length);
  return heads;
}

const koreanHeads = byHead('ko');
const englishHeads = byHead('en');

export interface UnitMatch {
  readonly id: UnitId;
  readonly end: number;
  readonly word: string;
}

const latin = /[A-Za-z]/;

/** The longest Korean unit word at `at`; Latin abbreviations must end there (m, not may). */
export function koreanUnitAt(text: string, at: number): UnitMatch | null {
  for (const [word, id] of koreanHeads.get(text.charAt(at)) ?? []) {
    if (!text.startsWith(word, at)) continue;
    const end = at + word.length;
    if (latin.test(word.charAt(word.length - 1)) && latin.test(text.charAt(end))) continue;
    return { id, end, word };
  }
  return null;
}

/** The longest English unit phrase at `at`, any case, ending at a word's end; hyphens count as spaces. */
export function englishUnitAt(text: string, at: number): UnitMatch | null {
  const heads = englishHeads.get(text.charAt(at).toLowerCase());
  if (heads === undefined) return null;
  const ahead = text
    .slice(at, at + 28)
    .toLowerCase()
    .replaceAll('-', ' ');
  for (const [word, id] of heads) {
    if (!ahead.startsWith(word)) continue;
    const next = ahead.charAt(word.length);
    if (latin.test(word.charAt(word.length - 1)) && /[a-z\d]/.test(next)) continue;
    return { id, end: at + word.length, word };
  }
  return null;
}

export const dimensionOf = (unit: UnitId | null): string | null =>
  unit === null ? null : (units.get(unit)?.dimension ?? null);

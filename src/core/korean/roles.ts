import type { Bilingual } from '../article/article';
import { deskName } from './outlets';
import { creditTable, roleModifiers, roleTable } from './roles-data';

function tableOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .trim()
      .split(/,\s|\n/)
      .map((entry) => {
        const [ko = '', en = ''] = entry.trim().split('=');
        return [ko, en] as const;
      }),
  );
}

const roles = tableOf(roleTable);
const modifiers = tableOf(roleModifiers);
const credits = tableOf(creditTable);

/** Every role by itself, for a list to choose from: the commonest first, as the table has them. */
export const knownRoles: readonly Bilingual[] = [...roles].map(([ko, en]) => ({ ko, en, sure: true }));

const englishRoles: ReadonlyMap<string, string> = new Map([
  ...[...roles.values()].map((role) => [role, role] as const),
  ...([
    ['staff reporter', 'reporter'],
    ['staff writer', 'reporter'],
    ['journalist', 'reporter'],
    ['internship reporter', 'intern reporter'],
    ['intern', 'intern reporter'],
    ['apprentice reporter', 'trainee reporter'],
    ['special correspondent', 'correspondent'],
    ['editorialist', 'editorial writer'],
    ['editorial member', 'editorial writer'],
    ['editorial committee member', 'editorial writer'],
    ['editorial commissioner', 'editorial writer'],
    ['guest reporter', 'guest reporter'],
    ['professional reporter', 'specialist reporter'],
    ['deputy manager', 'deputy desk editor'],
  ] as const),
]);

/** Every word that a role's name can end in, to tell cheaply that a text holds none. */
const anyRole = new RegExp([...new Set([...roles.keys(), ...englishRoles.keys()])].join('|'), 'i');

/** False where no word of the text can be a role: a fast test before a slow one. */
export function mayHoldRole(text: string): boolean {
  return anyRole.test(text);
}

const bracketed = /^(.+?)\s*\(([^()]+)\)$/;
/** The core roles a longer word may end in: 의학전문기자, 중국특파원, 경제부장. */
const endings = [
  '선임기자',
  '전문기자',
  '인턴기자',
  '객원기자',
  '대기자',
  '특파원',
  '논설위원',
  '기자',
  '위원',
  '에디터',
  '작가',
  '평론가',
  '칼럼니스트',
];

/** `국제부장`: the head of a desk that is known. */
function deskHead(ko: string): string | null {
  const desk = /[부팀실국]장$/.test(ko) ? deskName(ko.slice(0, -1)) : null;
  return desk === null ? null : `${desk.toLowerCase()} ${ko.endsWith('팀장') ? 'leader' : 'editor'}`;
}

function modifiedRole(ko: string): string | null {
  for (const ending of endings) {
    if (!ko.endsWith(ending) || ko === ending) continue;
    const before = ko.slice(0, -ending.length).trim();
    const modifier = before === '' ? undefined : phraseOf(before);
    const role = roles.get(ending);
    if (modifier === undefined || role === undefined) continue;
    return `${modifier} ${role.replace(/^specialist /, '')}`;
  }
  return null;
}

/** `군사`, `군사전문`. */
function modifierOf(word: string): string | undefined {
  return (
    modifiers.get(word) ??
    (word.length > 2 && word.endsWith('전문') ? modifiers.get(word.slice(0, -2)) : undefined)
  );
}

/** Several modifiers in a row: `선임 의학`. Undefined as soon as one is unknown. */
function phraseOf(text: string): string | undefined {
  const words = text.split(/\s+/).map(modifierOf);
  return words.every((word) => word !== undefined) ? words.join(' ') : undefined;
}

function roleEnglish(ko: string): string | null {
  const whole = roles.get(ko) ?? roles.get(ko.replace(/\s+/g, '')) ?? modifiedRole(ko) ?? deskHead(ko);
  if (whole !== null) return whole;
  const [left, right] = ko.split(/\s*겸\s*/);
  if (left === undefined || right === undefined) return null;
  const [first, second] = [roleEnglish(left), roleEnglish(right)];
  return first === null || second === null ? null : `${first} and ${second}`;
}

/**
 * The English of a newsroom role: 특파원 correspondent, 기자(차장) reporter (deputy desk editor). Null where
 * the word is no role at all; nothing is guessed.
 */
export function findRole(ko: string): Bilingual | null {
  const plain = ko.trim();
  const parts = bracketed.exec(plain);
  if (parts === null) {
    const en = roleEnglish(plain);
    return en === null ? null : { ko, en, sure: true };
  }
  const [, outer = '', inner = ''] = parts;
  const role = roleEnglish(outer);
  if (role === null) return null;
  const detail = roleEnglish(inner);
  return detail === null ? null : { ko, en: `${role} (${detail})`, sure: true };
}

/** The plain English role for what a machine or an English desk writes (`Staff Reporter`), or null. */
export function findEnglishRole(en: string): string | null {
  return englishRoles.get(en.trim().toLowerCase()) ?? null;
}

export function isRoleModifier(ko: string): boolean {
  return ko !== '겸' && modifierOf(ko) !== undefined;
}

/** What a credit before a name says: 글·사진 words and photos, 정리 compiled. Null for other words. */
export function findCredit(ko: string): string | null {
  return credits.get(ko.replace(/\s+/g, '').replaceAll('ㆍ', '·')) ?? null;
}

import { findCredit } from '../korean/roles';
import type { Byline, BylinePerson } from './article';

function list(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

function plural(role: string): string {
  const [, noun = role, detail = ''] = /^(.*?)( \(.*\))?$/.exec(role) ?? [];
  const many = /(?:ch|s)$/.test(noun)
    ? `${noun}es`
    : /[^aeiou]y$/.test(noun)
      ? `${noun.slice(0, -1)}ies`
      : `${noun}s`;
  return `${many}${detail}`;
}

/** A plain reporter is not called one in an English byline; every other role is. */
function roleOf(person: BylinePerson): string {
  const role = person.role?.en ?? '';
  return role === 'reporter' ? '' : role;
}

/** What the line says the person did, where that is all it says: `글·사진 홍길동`, `정리=홍길동 기자`. */
function creditOf(person: BylinePerson): string {
  if (person.credit !== undefined) return roleOf(person) === '' ? person.credit.en : '';
  return person.role !== null && findCredit(person.role.ko) !== null ? person.role.en : '';
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** `By A, correspondent`, `Words and photos by A`, `By A (words) and B (photos)`. */
function peopleOf(people: readonly BylinePerson[]): string {
  const labels = people.map((person) => creditOf(person) || roleOf(person));
  const names = people.map(({ name }) => name.en);
  const [label = ''] = labels;
  if (new Set(labels).size === 1) {
    if (label === '') return `By ${list(names)}`;
    if (people.every((person) => creditOf(person) !== '')) return `${capital(label)} by ${list(names)}`;
    return `By ${list(names)}, ${people.length > 1 ? plural(label) : label}`;
  }
  const parts = names.map((name, index) => {
    const shown = labels[index] ?? '';
    return shown === '' ? name : `${name} (${shown.replace(/ \((.*)\)$/, ', $1')})`;
  });
  return `By ${list(parts)}`;
}

/**
 * A byline as an English news desk prints it: `By Kang Gye-man, correspondent, in Washington`; several people
 * are joined, a role they share is given once, and a line without people names the outlet. `outlet: false`
 * leaves the outlet out where a header names it already. '' for an empty byline.
 */
export function renderByline(byline: Byline, options: { readonly outlet?: boolean } = {}): string {
  const people = byline.people.length === 0 ? '' : peopleOf(byline.people);
  const outlet = options.outlet === false ? '' : (byline.outletEnglish ?? byline.outlet ?? '');
  const places = list(byline.places.map(({ en }) => en));
  const comma = people.includes(', ') && !people.endsWith(')') ? ',' : '';
  if (people === '') return [outlet, places].filter((part) => part !== '').join(', ');
  const where = places === '' ? '' : `${comma} in ${places}`;
  return `${people}${where}${outlet === '' ? '' : `, ${outlet}`}`;
}

import type { Byline, BylinePerson } from './article';

function list(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

function plural(role: string): string {
  if (/(?:photos|words)$/.test(role)) return role;
  const match = /^(.*?)( \(.*\))?$/.exec(role);
  const [, noun = role, detail = ''] = match ?? [];
  return `${/ch$|s$/.test(noun) ? `${noun}es` : noun.replace(/y$/, 'ie').concat('s')}${detail}`;
}

/** A plain reporter is not called one in an English byline; every other role is. */
function roleOf(person: BylinePerson): string {
  const role = person.role?.en ?? '';
  const shown = role === 'reporter' ? '' : role;
  return shown === '' ? (person.credit?.en ?? '') : shown;
}

function peopleOf(people: readonly BylinePerson[]): string {
  const [first] = people;
  const roles = new Set(people.map(roleOf));
  const names = people.map(({ name }) => name.en);
  if (roles.size === 1 && first !== undefined) {
    const role = roleOf(first);
    if (role === '') return list(names);
    return `${list(names)}, ${people.length > 1 ? plural(role) : role}`;
  }
  const parts = people.map((person) => {
    const role = roleOf(person);
    return role === '' ? person.name.en : `${person.name.en} (${role.replace(/ \((.*)\)$/, ', $1')})`;
  });
  return list(parts);
}

/**
 * A byline as an English news desk prints it: `By Kang Gye-man, correspondent, in Washington`; several people
 * are joined, a role they share is given once, and a line without people names the outlet. `outlet: false`
 * leaves the outlet out where a header names it already. '' for an empty byline.
 */
export function renderByline(byline: Byline, options: { readonly outlet?: boolean } = {}): string {
  const people = peopleOf(byline.people);
  const outlet = options.outlet === false ? '' : (byline.outletEnglish ?? byline.outlet ?? '');
  const places = list(byline.places.map(({ en }) => en));
  const comma = people.includes(', ') && !people.endsWith(')') ? ',' : '';
  if (people === '') return [outlet, places].filter((part) => part !== '').join(', ');
  const where = places === '' ? '' : `${comma} in ${places}`;
  return `By ${people}${where}${outlet === '' ? '' : `, ${outlet}`}`;
}

/** What stands in place of a match of a regular expression: words, and parts of the match. Pure, without RE2. */

/** Words, or the number of a group; 0 is the whole match. */
export type TemplatePart = string | number;

const reference = /\$(?:\$|&|(\d{1,2})|\{([^{}]*)\})/gu;

/**
 * Reads `$1` to `$99`, `${name}`, `${1}`, `$&` (the match) and `$$` (a dollar sign). What names no group of the
 * pattern stays as it is written, so that `$5 million` needs no care where there is no fifth group.
 */
export function parseTemplate(
  replacement: string,
  groups: number,
  names: Readonly<Record<string, number>>,
): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let from = 0;
  const put = (part: TemplatePart) => {
    const last = parts.length - 1;
    if (typeof part === 'string' && typeof parts[last] === 'string') parts[last] += part;
    else if (part !== '') parts.push(part);
  };
  for (const found of replacement.matchAll(reference)) {
    const [whole, digits, name] = found;
    put(replacement.slice(from, found.index));
    from = found.index + whole.length;
    if (whole === '$$') put('$');
    else if (whole === '$&') put(0);
    else if (digits !== undefined) for (const part of numbered(digits, groups)) put(part);
    else put(named(name ?? '', groups, names) ?? whole);
  }
  put(replacement.slice(from));
  return parts;
}

/** `$12` is the twelfth group where there is one, else the first and a 2. */
function numbered(digits: string, groups: number): readonly TemplatePart[] {
  const both = Number(digits);
  if (both >= 1 && both <= groups) return [both];
  const first = Number(digits[0]);
  return first >= 1 && first <= groups ? [first, digits.slice(1)] : [`$${digits}`];
}

function named(name: string, groups: number, names: Readonly<Record<string, number>>): number | null {
  if (Object.hasOwn(names, name)) return names[name] ?? null;
  const number = /^[1-9]\d?$/u.test(name) ? Number(name) : 0;
  return number >= 1 && number <= groups ? number : null;
}

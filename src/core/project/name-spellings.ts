/** How an English text may spell a Korean person, and how one spelling is put in place of them all. */
import { romanizeName } from '../korean/names';

/**
 * The spellings of a Korean name by `romanizeName`, each as machines and people write it: `Kang Gye-man`,
 * `Kang Gye-Man`, `Kang Gye Man`, `Kang Gyeman`, and the same with the family name last. At most some 150.
 */
export function nameSpellings(ko: string): readonly string[] {
  const { name, alternatives } = romanizeName(ko);
  return [...new Set([name, ...alternatives].flatMap(formsOf))];
}

function formsOf(spelling: string): readonly string[] {
  const space = spelling.indexOf(' ');
  if (space < 0) return [spelling];
  const family = spelling.slice(0, space);
  const syllables = spelling.slice(space + 1).split('-');
  const capitals = syllables.map((syllable) => syllable.slice(0, 1).toUpperCase() + syllable.slice(1));
  const given = [syllables.join('-'), capitals.join('-'), capitals.join(' '), syllables.join('')];
  return given.flatMap((each) => [`${family} ${each}`, `${each} ${family}`]);
}

/**
 * `text` with `en` wherever one of the spellings stands as a whole name: not within a longer word, nor before a
 * hyphen that goes on (`Kang Gye` in `Kang Gye-man`). Hyphens of every kind count as one. Case counts.
 */
export function respell(text: string, spellings: Iterable<string>, en: string): string {
  const forms = [...spellings].filter((form) => form !== '').sort((a, b) => b.length - a.length);
  if (forms.length === 0) return text;
  const written = forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/-/gu, '[-‐‑]'));
  const edge = '[\\p{L}\\p{N}_]';
  const whole = `(?<!${edge}|${edge}[-‐‑])(?:${written.join('|')})(?!${edge}|[-‐‑]${edge})`;
  return text.replace(new RegExp(whole, 'gu'), () => en);
}

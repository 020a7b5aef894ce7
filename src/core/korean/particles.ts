import { finalConsonant } from './romanize';

export interface TermMatch {
  /** UTF-16 offsets of the term itself, end exclusive; its particles follow at `end`. */
  readonly start: number;
  readonly end: number;
  /** The particles as written, '' where the term stands alone. */
  readonly particle: string;
}

/** What a particle asks of the syllable before it. */
type Agreement = 'any' | 'consonant' | 'vowel' | 'vowel or ㄹ' | 'consonant but ㄹ';

const rieul = 8;

/** Particles, endings of the copula and suffixes that leave a noun the same noun. */
const table: readonly (readonly [Agreement, string])[] = [
  [
    'consonant',
    '은 이 을 과 아 이나 이며 이든 이란 이라 이라는 이라고 이라면 이라도 이고 이다 이었다 이자 이지만 이므로',
  ],
  ['vowel', '는 가 를 와 야 나 며 든 란 라 라는 라고 라면 라도 고 다 였다 자 지만 므로'],
  ['vowel or ㄹ', '로 로서 로써 로부터 로의 로는 로도 로만 로까지'],
  ['consonant but ㄹ', '으로 으로서 으로써 으로부터 으로의 으로는 으로도 으로만 으로까지'],
  [
    'any',
    '의 에 에서 에게 에게서 에는 에도 에만 에서는 에서도 에서의 에선 에게는 에게도 에까지 에서부터 께 께서 께서는',
  ],
  [
    'any',
    '도 만 만의 만이 만은 만을 만으로 부터 부터는 까지 까지도 까지는 까지의 조차 마저 밖에 보다 보다는 보다도',
  ],
  [
    'any',
    '처럼 같이 대로 만큼 한테 한테서 더러 이여 마다 뿐 뿐만 커녕 하고 이랑 랑 씩 간 측 측은 측이 측의 측에 쪽',
  ],
  ['any', '인 이던 이라서 이었던 이었고 이었지만 임 임을 임에도 입니다 이었으며 일 였던 였고 여서 이어서'],
  ['any', '들 들은 들이 들을 들의 들에 들에게 들도 들과 들로'],
];

const particles: ReadonlyMap<string, readonly Agreement[]> = (() => {
  const found = new Map<string, Agreement[]>();
  for (const [agreement, list] of table) {
    for (const particle of list.split(' ')) found.set(particle, [...(found.get(particle) ?? []), agreement]);
  }
  return found;
})();

const longest = Math.max(...[...particles.keys()].map((particle) => particle.length));
const wordCharacter = /[\p{L}\p{N}]/u;
const hangul = /[가-힣]/;

function agrees(agreement: Agreement, before: string): boolean {
  // How a Latin letter, a digit or a sign ends is not known from its spelling: both forms are right.
  if (agreement === 'any' || !hangul.test(before)) return true;
  const final = finalConsonant(before);
  if (agreement === 'consonant') return final !== 0;
  if (agreement === 'vowel') return final === 0;
  return agreement === 'vowel or ㄹ' ? final === 0 || final === rieul : final !== 0 && final !== rieul;
}

/** True where `tail` is one of the particles above and agrees with the character before it. */
export function isParticle(tail: string, before: string): boolean {
  return particles.get(tail)?.some((agreement) => agrees(agreement, before)) ?? false;
}

/** The run of Hangul at `from`, at most one syllable longer than the longest particle. */
function hangulRun(text: string, from: number): string {
  let end = from;
  while (end < text.length && end - from <= longest && hangul.test(text.charAt(end))) end += 1;
  return text.slice(from, end);
}

/**
 * Every place where `term` stands as a word of its own in Korean text: alone or with particles that agree
 * with its last sound (구조는, 구조로부터), never inside a longer word (구조 in 구조대 or 재구조). Offsets are
 * UTF-16. Stops at spelling: 구조도 (structure too, or diagram) counts as a match.
 */
export function matchTermWithParticle(text: string, term: string): readonly TermMatch[] {
  if (term === '') return [];
  const matches: TermMatch[] = [];
  for (let start = text.indexOf(term); start !== -1; start = text.indexOf(term, start + 1)) {
    const end = start + term.length;
    if (start > 0 && wordCharacter.test(text.charAt(start - 1)) && wordCharacter.test(term.charAt(0)))
      continue;
    const particle = hangulRun(text, end);
    const next = text.charAt(end + particle.length);
    const bounded = next === '' || !wordCharacter.test(next);
    if (bounded && (particle === '' || isParticle(particle, term.charAt(term.length - 1)))) {
      matches.push({ start, end, particle });
    }
  }
  return matches;
}

/**
 * A word without its particle, and the particle: the longest particle that agrees and leaves at least two
 * characters of stem. A word without one comes back whole. A heuristic: 나이 is not cut, 회의 is left whole
 * too because one syllable would remain; 아이 and the like are safe for the same reason.
 */
export function stripParticle(word: string): { readonly stem: string; readonly particle: string } {
  for (let length = Math.min(longest, word.length - 2); length > 0; length -= 1) {
    const stem = word.slice(0, -length);
    const particle = word.slice(-length);
    if (isParticle(particle, stem.charAt(stem.length - 1))) return { stem, particle };
  }
  return { stem: word, particle: '' };
}

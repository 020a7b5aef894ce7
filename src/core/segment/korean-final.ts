import {
  beforePoliteYo,
  clippedNouns,
  clippedSyllables,
  continuesAfterDa,
  continuesAfterDaWhole,
  finiteBeforeDa,
  nounsInYo,
  particlesInDa,
  spokenEndings,
  wordsInDa,
} from './korean-endings';
import { partsOf, tokensOf, type WordParts } from './tokens';

/** How plainly a word without a stop ends a sentence; compared with what the text's habit asks for. */
export const strength = { none: 0, clipped: 1, spoken: 2, polite: 3, dictionary: 3, finite: 4 } as const;

const codaOf = (syllable: string): number => {
  const code = syllable.charCodeAt(0) - 0xac00;
  return code >= 0 && code < 11_172 ? code % 28 : -1;
};
const codaN = 4;
const codaL = 8;
const codaB = 17;
const codaSS = 20;

const ornament = /([~～^ㄱ-ㅣ♡♥★☆※]|\u200d|\ufe0f|\p{Extended_Pictographic}|\p{Emoji_Modifier}|;;)+$/u;

/** A word without the emoticons at its end (`좋아요ㅋㅋ`, `해요~^^`), and whether there were any. */
export interface Tail {
  readonly core: string;
  readonly ornamented: boolean;
  /** `ㅋㅋ`, `ㅠㅠ`, `^^` or an emoji, which close a sentence more often than a lone `~`. */
  readonly laughing: boolean;
}

export function tailOf(core: string): Tail {
  const found = /\d$/u.test(core) ? null : ornament.exec(core);
  if (!found) return { core, ornamented: false, laughing: false };
  const rest = core.slice(0, found.index).replace(/[.!?…]+$/u, '');
  return {
    core: rest,
    ornamented: true,
    laughing: /[ㄱ-ㅣ]{2}|\^\^|[♡♥]|\p{Extended_Pictographic}/u.test(found[0]),
  };
}

/** How plainly `tail` ends a sentence before `next`; 0 where it does not. */
export function finalStrength(tail: Tail, next: WordParts, needed: number, length = 9): number {
  const own = ownStrength(tail.core, next, length);
  if (own > 0) return tail.ornamented ? Math.max(own, strength.finite) : own;
  return tail.laughing && needed < strength.finite ? strength.clipped : strength.none;
}

function ownStrength(core: string, next: WordParts, length: number): number {
  const last = core.at(-1) ?? '';
  if (last < '가' || last > '힣') return 0;
  const before = core.at(-2) ?? '';
  if (last === '다') return strengthOfDa(core, before, next, length);
  if (last === '요') return beforePoliteYo.has(before) && !nounsInYo.has(core) ? strength.polite : 0;
  if (last === '까' && codaOf(before) === codaB) return strength.finite;
  if (spokenEndings.some((ending) => core.endsWith(ending)))
    return /^(했|하는|하고|싶|말|봐|봅|만|않|못)/u.test(next.core) ? 0 : strength.spoken;
  if (last === '네' && (codaOf(before) === codaSS || /[하이가오되없같]/u.test(before)))
    return strength.spoken;
  if (last === '지' && codaOf(before) === codaSS)
    return /^(만|않|못|도|마)/u.test(next.core) ? 0 : strength.spoken;
  if (last === '까' && codaOf(before) === codaL)
    return /^(말|봐|봅|싶|하)/u.test(next.core) ? 0 : strength.spoken;
  if (clippedSyllables.has(last) && core.length > 1 && !clippedNouns.has(core)) return strength.clipped;
  return 0;
}

function strengthOfDa(core: string, before: string, next: WordParts, length: number): number {
  if (wordsInDa.has(core) || particlesInDa.some((particle) => core.endsWith(particle))) return 0;
  if (next.lead === '' && continuesOn(next.core)) return 0;
  const coda = codaOf(before);
  if (coda === codaSS || (coda === codaN && before !== '연')) return strength.finite;
  const stem = core.slice(0, -1);
  if (finiteBeforeDa.some((ending) => stem.endsWith(ending))) return strength.finite;
  return length >= 4 && !connectiveDa.test(core) ? strength.dictionary : 0;
}

/** `-려다`, `오다`, `가져다`: `-다가` without its last syllable more often than a headline's dictionary form. */
const connectiveDa = /(려|져|오|가|서|리|르|보|놀|먹|살|자|쓰|듣)다$/u;

function continuesOn(core: string): boolean {
  return continuesAfterDaWhole.has(core) || continuesAfterDa.some((word) => core.startsWith(word));
}

/**
 * The strength an end without a stop needs in this text: less where the writer leaves stops out. Measured on the
 * first 20,000 characters.
 */
export function strengthNeeded(text: string): number {
  const tokens = tokensOf(text, 0, Math.min(text.length, 20_000));
  let stopped = 0;
  let bare = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const word = partsOf(tokens[at]?.text ?? '');
    const nextText = tokens[at + 1]?.text;
    if (/[.?!]/u.test(word.stops)) stopped += 1;
    else if (word.closers === '') {
      const next = partsOf(nextText ?? '');
      const tail = tailOf(word.core);
      if (tail.laughing || ownStrength(tail.core, next, 0) >= strength.clipped) bare += 1;
    }
  }
  const share = bare / Math.max(1, stopped + bare);
  if (share > 0.5) return strength.clipped;
  return share > 0.2 ? strength.spoken : strength.polite;
}

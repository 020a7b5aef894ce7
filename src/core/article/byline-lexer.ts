import { knownOutlet, wireName } from '../korean/outlets';
import { englishPlace } from '../korean/places';
import { findEnglishRole } from '../korean/roles';

/** A piece of a byline: a word (or a Latin phrase that is one name), a separator, `=`, or an e-mail address. */
export interface Token {
  readonly kind: 'word' | 'separator' | 'equals' | 'email';
  readonly text: string;
  /** The word follows the last one with nothing between them but spaces. */
  readonly adjoins: boolean;
}

export const emailPattern = /[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/;

const credit = String.raw`(?:글|사진|취재|그림|정리|기획)\s*[·ㆍ・‧/&,]\s*(?:글|사진|그림|정리|취재)(?=[\s=:])`;
const domainName = String.raw`[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.(?:com|net|kr|co)\b`;
const separator = '[,·ㆍ・‧∙•/|ㅣ｜│;&]';
const latinWord = String.raw`[A-Za-z][\p{Script=Latin}0-9.'’-]*`;
const word = String.raw`[^\s=:,·ㆍ・‧∙•/|ㅣ｜│;&()]+(?:\([^()]*\))?(?![^\s=:,·ㆍ・‧∙•/|ㅣ｜│;&()])`;
const loose = String.raw`[^\s=:,·ㆍ・‧∙•/|ㅣ｜│;&()]+`;
const bracketed = String.raw`\([^()]*\)`;

const tokenPattern = new RegExp(
  `(?<email>${emailPattern.source})|(?<credit>${credit})|(?<domain>${domainName})|(?<separator>${separator})` +
    `|(?<equals>[=:])|(?<latin>${latinWord}(?:\\s+${latinWord})*(?:\\s*\\([A-Z][^()]*\\))?(?![\\p{L}\\p{N}@_%+]))|(?<word>${word}|${loose}|${bracketed})`,
  'gu',
);

/**
 * Latin words run together, split into the longest phrases known as role, place or outlet, and names between
 * them: `Washington Correspondent Kang Gye-man` gives three.
 */
function latinPhrases(run: string): readonly string[] {
  const words = run.split(/\s+(?![^(]*\))|(?=\()/);
  const phrases: string[] = [];
  let name: string[] = [];
  const flush = (): void => {
    if (name.length > 0) phrases.push(name.join(' '));
    name = [];
  };
  for (let index = 0; index < words.length; ) {
    const taken = knownLength(words.slice(index, index + 6));
    if (taken === 0) {
      name.push(words[index] ?? '');
      index += 1;
      continue;
    }
    flush();
    phrases.push(words.slice(index, index + taken).join(' '));
    index += taken;
  }
  flush();
  return phrases;
}

function knownLength(words: readonly string[]): number {
  for (let length = words.length; length > 0; length -= 1) {
    const phrase = words.slice(0, length).join(' ');
    const known =
      findEnglishRole(phrase) !== null ||
      englishPlace(phrase) !== null ||
      knownOutlet(phrase) !== null ||
      wireName(phrase) !== null ||
      isEnglishDesk(phrase);
    if (known) return length;
  }
  return 0;
}

/** `Digital News Bureau`: what machines make of 디지털뉴스국. */
export function isEnglishDesk(phrase: string): boolean {
  return /^(?:[A-Z][A-Za-z]+ (?:and )?){1,5}(?:Bureau|Department|Team|Desk|Center|Division|Newsroom|Headquarters)$/.test(
    phrase,
  );
}

/** True for a stretch whose script is Latin alone, as in a byline the machine has translated. */
export function isLatin(text: string): boolean {
  return /[A-Za-z]/.test(text) && !/[가-힣]/.test(text);
}

/** The pieces of a byline's text, in order. Runs in linear time; callers bound the length. */
export function lexByline(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(tokenPattern)) {
    const adjoins = text.slice(end, match.index).trim() === '' && tokens.at(-1)?.kind === 'word';
    end = match.index + match[0].length;
    const groups = match.groups ?? {};
    if (groups.email !== undefined) tokens.push({ kind: 'email', text: match[0], adjoins });
    else if (groups.separator !== undefined)
      tokens.push({ kind: 'separator', text: match[0], adjoins: false });
    else if (groups.equals !== undefined) tokens.push({ kind: 'equals', text: match[0], adjoins: false });
    else if (groups.latin !== undefined) {
      for (const [index, phrase] of latinPhrases(match[0]).entries()) {
        tokens.push({ kind: 'word', text: phrase, adjoins: index > 0 || adjoins });
      }
    } else tokens.push({ kind: 'word', text: match[0], adjoins });
  }
  return tokens;
}

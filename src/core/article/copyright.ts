import { findOutlet, knownOutlet, outlets } from '../korean/outlets';
import type { Bilingual, Copyright } from './article';
import { isLatin } from './byline-lexer';

/** Copyright lines are short; longer text is prose or a page's footer. UTF-16 units. */
const maximumLine = 400;

const sign = String.raw`[ⓒ©Ⓒ]|\([cC]\)|⒞|&copy;`;
const claim = new RegExp(
  String.raw`^(?:저작권자|저작권|copyrights?(?:\s+holder)?|copy\s*rights?|${sign})(?:\s|[:@]|${sign}|\(|$|[가-힣A-Z'"‘“<])`,
  'i',
);
const opening = new RegExp(
  String.raw`^(?:[\s:@<]|저작권자|저작권|copyrights?(?:\s+holder)?|by\b|${sign})+`,
  'i',
);
const ban =
  /(?:무단\s*(?:전재|복제|배포|사용|도용|전제)|재\s*배포|(?:전재|복제|배포)\s*(?:및|[·-])|all rights reserved|unauthori[sz]ed|AI\s*학습|reproduction|redistribution)/i;
const bannedNoun = /(?:금지|금합니다|금함|불허|reserved|prohibited|forbidden|banned)/i;
const owned =
  /(?:본|이)\s*(?:기사|콘텐츠|저작물|사이트|글)[가-힣\s]{0,10}\s*저작권은\s*(.+?)에(?:게)?\s*있(?:습니다|으며|음)/;

/** Body sentences about copying end in a verb; the notice ends in a noun or a formal 합니다. */
const prose = /(?:했|한|하기로|있|없|됐|된)[가-힣\s]*다\.?$/;

function unwrap(line: string): string {
  return line
    .trim()
    .replace(/^[\s[<【［〈‹《「『＜(※▶■]+(?![cC]\))/, '')
    .replace(/[\s\]>】］〉›》」』＞]+$/, '')
    .trim();
}

function outletAtEnd(text: string): string | null {
  let found = '';
  for (const outlet of outlets) {
    for (const name of [outlet.ko, ...outlet.aliases]) {
      if (name.length < 2 || name.length <= found.length || !text.endsWith(name)) continue;
      if (/[\s'"’”.,]/.test(text.charAt(text.length - name.length - 1))) found = name;
    }
  }
  return found === '' ? null : found;
}

/** The holder's name out of what stands between the sign and the ban: slogan, domain, year and rest gone. */
function holderName(text: string): string {
  let name = text
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s*[&·/]\s*(?=$|[\w.-]*$|[\w-]+(?:\.[\w-]+)+)[\w.-]*/g, ' ')
    .replace(/\b(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\b\S*/g, ' ')
    .replace(/\b(?:19|20)\d{2}(?:\s*[-~–]\s*(?:19|20)?\d{2,4})?\b년?/g, ' ')
    .replace(/['"‘“][^'"’”]{4,40}['"’”]\s*(?=\S)/g, ' ')
    .replace(/[\s,.·:&/|~-]+$/g, '')
    .replace(/^[\s,.·:&/|-]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const known = outletAtEnd(name);
  if (known !== null && knownOutlet(name) === null) name = known;
  return name.replace(/^['"‘“]|['"’”]$/g, '').trim();
}

function holderOf(name: string): Bilingual {
  if (name === '') return { ko: '', en: '' };
  const known = knownOutlet(name);
  if (isLatin(name) && known?.ko !== name) return { ko: '', en: known?.en ?? name, sure: known !== null };
  return findOutlet(name);
}

/** `ⓒ AFP=뉴스1`, `ⓒ 뉴스1 홍길동 기자`: the source of a picture. */
function isPictureSource(text: string): boolean {
  return /=/.test(text) || /기자$/.test(text);
}

/**
 * Reads a copyright notice and its holder: `[ⓒ 매일경제 & mk.co.kr, 무단전재 및 재배포 금지]`. Null for any
 * other line, body sentences about copyright among them. The holder is empty where the notice names none.
 */
export function parseCopyright(line: string): Copyright | null {
  const text = unwrap(line);
  if (text === '' || line.length > maximumLine) return null;
  const raw = line.trim();
  const ownedBy = owned.exec(text);
  if (ownedBy !== null) return { raw, holder: holderOf(holderName(ownedBy[1] ?? '')) };
  if (prose.test(text)) return null;
  const banAt = ban.exec(text);
  const isBanned = banAt !== null && bannedNoun.test(text.slice(banAt.index));
  const signAt = new RegExp(sign).exec(text);
  const isClaimed = claim.test(text) || (isBanned && signAt !== null && signAt.index <= 40);
  if (!isClaimed && !(isBanned && banAt.index <= 40)) return null;
  const body = text.slice(claim.test(text) || signAt === null ? 0 : signAt.index).replace(opening, '');
  const end = ban.exec(body)?.index ?? body.length;
  const between = body.slice(0, end);
  if (!isBanned && (isPictureSource(between) || between.length > 60 || /[가-힣]{2,}다[.]?$/.test(between)))
    return null;
  return { raw, holder: holderOf(holderName(between)) };
}

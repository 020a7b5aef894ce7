import { findOutlet, knownOutlet, outletOfDomain, outlets } from '../korean/outlets';
import type { Bilingual, Copyright } from './article';

/** Copyright lines are short; longer text is prose or a page's footer. UTF-16 units. */
const maximumLine = 400;
/** A claim or a ban begins this near the start of the line. UTF-16 units. */
const maximumLead = 40;
/** A notice without a ban names its holder in fewer UTF-16 units than this. */
const maximumHolder = 60;

const sign = '[ⓒ©Ⓒ]|\\([cCсС]\\)|⒞|&copy;';
const signPattern = new RegExp(sign);
const claim = new RegExp(
  `^(?:저작권자?(?=[\\s:(<]|${sign}|$)|copy\\s?rights?(?:\\s+holder)?(?=[\\s:@(]|${sign}|$)|${sign})`,
  'i',
);
const opening = new RegExp(`^(?:[\\s:@<]|저작권자?|copy\\s?rights?(?:\\s+holder)?|by\\b|${sign})+`, 'i');
const ban =
  /무단\s*(?:전재|복제|배포|사용|도용|전제|게재|수집)|재\s*배포|(?:전재|복제|배포)\s*(?:및|[·-])|all rights reserved|unauthori[sz]ed|AI\s*학습|reproduction|redistribution/i;
const banEnd = /(?:금지|금함|불허)(?![가-힣])|금합니다|금지합니다|reserved|prohibited|forbidden|banned/i;
/** The full formula, which proves a notice by itself; `무단 사용 금지` alone may be a headline. */
const formula =
  /무단\s*(?:전재|복제|배포|전제)\s*(?:및|또는|[,·-])?\s*(?:재?\s*배포|복제|전재|수집)|all rights reserved|unauthori[sz]ed (?:reproduction|redistribution|copying)/i;
const owned =
  /(?:본|이)\s*(?:기사|콘텐츠|저작물|사이트|글)[가-힣\s]{0,10}\s*저작권은\s*(.+?)에(?:게)?\s*있(?:습니다|으며|음)/;

/** Body sentences about copying end in a plain verb; a notice ends in a noun or in 합니다. */
const prose = /(?<!니)다\.?["”']?$/;

/** A sentence before the notice: it would be lost with it. See byline-tail.ts, which parts the two. */
const sentenceBefore = /[.!?。…]["'”’)\]]*\s|[다요]\s*$/;

function unwrap(line: string): string {
  return line
    .trim()
    .replace(/^[\s[<【［〈‹《「『＜※▶■◇-]+/, '')
    .replace(/^\((?![cCсС]\))\s*/, '')
    .replace(/[\s\]>】］〉›》」』＞]+$/, '')
    .trim();
}

/** An outlet at the end of `text`, set off from a slogan before it: `경제를 보는 눈 새벽경제`. */
function outletAtEnd(text: string): string | null {
  const names = outlets.flatMap(({ ko, aliases }) => [ko, ...aliases]);
  const found = names.filter(
    (name) =>
      name.length >= 2 &&
      text.endsWith(name) &&
      /[\s'"’”.,]/.test(text.charAt(text.length - name.length - 1)),
  );
  return found.toSorted((left, right) => right.length - left.length)[0] ?? null;
}

const domain = /(?:https?:\/\/)?\b[\w-]+(?:\.[\w-]+)*\.(?:com|net|kr|org|info|co|tv|io|biz|news)\b\S*/gi;
const companyForm = /^(?:inc|llc|ltd|corp|co|plc|gmbh)?\.?$/i;

function trimMarks(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.·:&/|~–—(-]+|[\s,.·:&/|~–—(-]+$/g, '')
    .trim();
}

/** The holder's name out of what stands between the sign and the ban: slogan, domain and year taken away. */
function holderName(text: string): string {
  const plain = trimMarks(
    text
      .replace(/\([^()]*\)/g, ' ')
      .replace(/\b(?:19|20)\d{2}(?:\s*[-~–—]\s*(?:(?:19|20)?\d{2,4})?)?년?(?!\d)/g, ' ')
      .replace(/['"‘“][^'"’”]{2,40}['"’”]\s*(?=\S)/g, ' '),
  ).replace(/^by\s+/i, '');
  const undomained = trimMarks(plain.replace(domain, ' ').replace(/\s[&/]\s*[\w.]*$/, ' '));
  const name = companyForm.test(undomained) ? plain : undomained;
  const known = knownOutlet(name) === null ? outletAtEnd(name) : null;
  return (known ?? name).replace(/^['"‘“]|['"’”]$/g, '').trim();
}

function holderOf(name: string): Bilingual {
  if (!/[\p{L}\d]/u.test(name)) return { ko: '', en: '' };
  const known = knownOutlet(name) ?? (/^\S+$/.test(name) ? outletOfDomain(name) : null);
  if (/[가-힣]/.test(name) || known?.ko === name) return findOutlet(name);
  if (known !== null && /\.\w+$/.test(name)) return { ko: known.ko, en: known.en, sure: true };
  return { ko: '', en: known?.en ?? name, sure: known !== null };
}

/** `ⓒ AFP=뉴스1`, `ⓒ 뉴스1 홍길동 기자`: the source of a picture. */
function isPictureSource(text: string): boolean {
  return /=/.test(text) || /기자$/.test(text.trim());
}

/** `저작권자의 허락 없이`: a claim that names nobody. */
function namesNobody(text: string): boolean {
  return /^(?:의|는|가|와)\s|(?:허락|허가|동의|승인|없이)\s*$/.test(text.trim());
}

/**
 * Reads a copyright notice and its holder: `[ⓒ 매일경제 & mk.co.kr, 무단전재 및 재배포 금지]`. Null for any
 * other line, body sentences about copyright among them. The holder is empty where the notice names none.
 * Linear in the line, which is at most 400 UTF-16 units; longer lines are never notices.
 */
export function parseCopyright(line: string): Copyright | null {
  if (line.length > maximumLine) return null;
  const text = unwrap(line);
  const raw = line.trim();
  const ownedBy = owned.exec(text);
  if (ownedBy !== null) return { raw, holder: holderOf(holderName(ownedBy[1] ?? '')) };
  if (text === '' || prose.test(text)) return null;
  const banAt = ban.exec(text);
  const banned = banAt !== null && banEnd.test(text.slice(banAt.index));
  const signAt = signPattern.exec(text);
  const claimed = claim.test(text);
  const near = Math.min(signAt?.index ?? maximumLine, banAt?.index ?? maximumLine) <= maximumLead;
  if (!claimed && !(banned && near && (signAt !== null || formula.test(text)))) return null;
  const before = claimed ? '' : text.slice(0, signAt?.index ?? banAt?.index ?? 0);
  if (sentenceBefore.test(before)) return null;
  const body = text.slice(claimed || signAt === null ? 0 : signAt.index).replace(opening, '');
  const stop = ban.exec(body);
  const between = body.slice(0, stop?.index ?? body.length);
  // "© All rights reserved Dawn Institute": the holder follows.
  const after = stop === null ? '' : body.slice(stop.index + stop[0].length).split(/[,.]/)[0];
  const name = holderName(between === '' && /^\s+[A-Z]/.test(after ?? '') ? (after ?? '') : between);
  if (banned) return { raw, holder: holderOf(namesNobody(between) ? '' : name) };
  const isName = /^[\p{Lu}\d가-힣]|^[\w-]+\.\w/u.test(name);
  const tooLong = between.length > maximumHolder || /[가-힣]{2,}다\.?$/.test(between);
  return !isName || tooLong || isPictureSource(between) ? null : { raw, holder: holderOf(name) };
}

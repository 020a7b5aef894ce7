import { findOutlet, knownOutlet, type Outlet, outletOfDomain } from '../korean/outlets';
import type { Bilingual, Byline, Copyright } from './article';

function bilingual(outlet: Outlet): Bilingual {
  return { ko: outlet.ko, en: outlet.en, sure: true };
}

/** The outlet that a byline's outlet field begins with: `매경 부동산센터` belongs to 매일경제. */
function outletIn(name: string): Outlet | null {
  const words = name.split(/\s+/);
  for (let taken = words.length; taken > 0; taken -= 1) {
    const found = knownOutlet(words.slice(0, taken).join(' '));
    if (found !== null) return found;
  }
  return null;
}

function hostOf(url: string): string | null {
  return /^[a-z]+:\/\/(?:[^/?#@]*@)?([^/:?#]+)/i.exec(url)?.[1] ?? null;
}

/**
 * Who published the article: the copyright's holder, else the outlet named in a byline, else the outlet a
 * reporter's e-mail or the page's address belongs to. An unknown holder is kept under its own name, marked
 * unsure. Null where nothing tells.
 */
export function publisherOf(
  bylines: readonly Byline[],
  copyright: Copyright | null,
  url: string | null,
): Bilingual | null {
  if (copyright !== null && copyright.holder.ko + copyright.holder.en !== '') {
    const known = knownOutlet(copyright.holder.ko === '' ? copyright.holder.en : copyright.holder.ko);
    return known === null ? copyright.holder : bilingual(known);
  }
  for (const byline of bylines) {
    const named = byline.outlet ?? byline.outletEnglish ?? '';
    const known = outletIn(named);
    if (known !== null) return bilingual(known);
  }
  const host = url === null ? null : hostOf(url);
  const domains = [...bylines.map(({ email }) => email?.split('@')[1] ?? null), host];
  for (const domain of domains) {
    const known = domain === null ? null : outletOfDomain(domain);
    if (known !== null) return bilingual(known);
  }
  const named = bylines
    .map(({ outlet }) => outlet)
    .find((outlet) => outlet !== null && /(일보|신문|뉴스|경제|방송)$/.test(outlet));
  return named === undefined || named === null ? null : findOutlet(named);
}

import type { Bilingual, Byline, Copyright } from './article';

/** Local stand-in until byline.ts, copyright.ts and publisher.ts are in. */
export function parseByline(
  line: string,
): { byline: Byline; rest: string; position: 'head' | 'tail' } | null {
  const match = /^[[(]([가-힣]+)\s*=\s*([가-힣]{2,4})\s*(특파원|기자)[\])]$/u.exec(line);
  if (!match) return null;
  const [raw, place = '', name = '', role = ''] = match;
  const both = (ko: string): Bilingual => ({ ko, en: ko, sure: false });
  const people = [{ name: both(name), role: both(role) }];
  return {
    byline: { raw, outlet: null, places: [both(place)], people, email: null },
    rest: '',
    position: 'tail',
  };
}

export function parseCopyright(line: string): Copyright | null {
  const match = /^[[<]?\s*(?:저작권자)?\s*[ⓒ©]\s*([^,&]+?)\s*[,&].*금지/u.exec(line);
  return match ? { raw: line, holder: { ko: match[1] ?? '', en: match[1] ?? '', sure: false } } : null;
}

export function publisherOf(_bylines: readonly Byline[], copyright: Copyright | null, _url: string | null) {
  return copyright?.holder ?? null;
}

/** Class names, ids and roles by which pages label what is not the article. */

const NOISE = new Set(
  (
    'share sharing sharer social sns socials related relate relation recommend recommended recommendation recommendations ' +
    'recirc newsletter newsletters subscribe subscription signup promo promos promotion advert advertisement advertising ' +
    'ad ads adv adsbygoogle sponsor sponsored sponsors outbrain taboola dable popin comment comments disqus reply replies ' +
    'respond breadcrumb breadcrumbs nav navigation navbar menu toolbar pagination pager popular trending ranking ' +
    'mostread mostpopular byline bylines author authors authorinfo authorbox bio copyright footer foot tag tags ' +
    'tagcloud keyword keywords hashtag readmore printonly print login cookie cookies consent gdpr banner popup modal ' +
    'paywall donate donation rating ratings vote feedback reaction reactions journalist reporter profile ' +
    'timestamp dateline pubdate published updated date datetime credit credits correction endnote tools util utility ' +
    'utils fontsize tts'
  ).split(' '),
);
const CAPTION = new Set(
  'caption captions cutline figcaption imgcaption imagecaption photocaption wpcaption credit photocredit imgdesc imagedesc imgcap'.split(
    ' ',
  ),
);
const ROLES = new Set(
  'navigation complementary search menu menubar toolbar contentinfo banner dialog form'.split(' '),
);
const TAGS = new Set('nav aside footer form menu dialog button label'.split(' '));

const CAPTION_PAIRS: Pairs = ['img', 'image', 'photo', 'pic', 'picture', 'figure'].flatMap((picture) =>
  ['desc', 'description', 'info', 'text', 'txt', 'tit', 'title', 'cap'].map(
    (word) => [picture, word] as const,
  ),
);
const PAIRS: Pairs = [
  ['read', 'more'],
  ['read', 'next'],
  ['read', 'also'],
  ['also', 'like'],
  ['more', 'from'],
  ['more', 'news'],
  ['most', 'read'],
  ['most', 'popular'],
  ['sign', 'up'],
  ['call', 'to'],
  ['in', 'article'],
  ['article', 'info'],
  ['article', 'meta'],
  ['entry', 'meta'],
  ['post', 'meta'],
  ['news', 'list'],
  ['link', 'list'],
];

/** Splits `relatedPosts_box-2` into `related`, `posts`, `box`. */
export function nameTokens(element: Element): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 400);
  return names
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z가-힣]+/u)
    .filter((token) => token !== '');
}

/** What an element itself, by tag, role and name, says it holds. */
export function namedAs(element: Element): 'noise' | 'caption' | null {
  const tag = element.localName;
  if (tag === 'figcaption') return 'caption';
  if (TAGS.has(tag) || ROLES.has(element.getAttribute('role') ?? '')) return 'noise';
  const tokens = nameTokens(element);
  if (tokens.some((token) => CAPTION.has(token)) || hasPair(tokens, CAPTION_PAIRS)) return 'caption';
  if (tokens.some((token) => NOISE.has(token) || NOISE.has(token.replace(/s$/u, '')))) return 'noise';
  return hasPair(tokens, PAIRS) ? 'noise' : null;
}

type Pairs = readonly (readonly [string, string])[];

function hasPair(tokens: readonly string[], pairs: Pairs): boolean {
  return pairs.some(([a, b]) => tokens.some((token, index) => token === a && tokens[index + 1] === b));
}

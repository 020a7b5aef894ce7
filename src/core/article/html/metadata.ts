import { weight } from '../measure';
import { normaliseText, trimLine } from '../normalise';

/** What a page says about its article in its head: JSON-LD, Open Graph and other meta elements. */
export interface PageMetadata {
  readonly title: string | null;
  /** ISO 8601 as the page gives it. */
  readonly published: string | null;
  readonly url: string | null;
  readonly author: string | null;
  readonly site: string | null;
  /** The article's text where JSON-LD carries it; often cut short or without paragraphs. */
  readonly body: string | null;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Review|NewsItem)$/u;
/** The year must be one a page can be from: content systems print 0001-01-01 for "no date". */
const ISO =
  /^(?:19|20)\d{2}-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?)?$/u;

/** Reads what the head says. JSON-LD is searched in the mark-up itself, since openPage drops scripts. */
export function readPageMetadata(html: string, document: Document | null): PageMetadata {
  const linked = readJsonLd(html);
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const selector = `meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`;
      const content = clean(document?.querySelector(selector)?.getAttribute('content'));
      if (content) return content;
    }
    return null;
  };
  const time = document?.querySelector('time[itemprop="datePublished"],article time[datetime],time[pubdate]');
  const canonical = document?.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const site = meta('og:site_name', 'application-name', 'twitter:site');
  const titles = [
    linked.title,
    meta('og:title', 'twitter:title', 'title'),
    withoutName(clean(titleElement(document))),
  ];
  return {
    title: withoutSite(titles.find((title) => title) ?? null, site),
    published:
      [
        linked.published,
        meta(
          'article:published_time',
          'datePublished',
          'date',
          'pubdate',
          'DC.date.issued',
          'dc.date',
          'parsely-pub-date',
          'article.published',
          'dd:published_time',
          'og:regDate',
        ),
        clean(time?.getAttribute('datetime')),
      ].find((date) => date !== null && ISO.test(date)) ?? null,
    url: address(meta('og:url') ?? canonical ?? null),
    author: linked.author ?? meta('author', 'article:author', 'dable:author', 'byl'),
    site,
    body: linked.body,
  };
}

function titleElement(document: Document | null): string | null {
  return document?.querySelector('head title, title')?.textContent ?? null;
}

function address(url: string | null | undefined): string | null {
  return url && /^https?:\/\/\S+$/u.test(url) ? url : null;
}

function clean(text: string | null | undefined): string | null {
  if (typeof text !== 'string') return null;
  const line = trimLine(normaliseText(text.slice(0, 2000)).replace(/\s+/gu, ' '));
  return line === '' ? null : line;
}

/** Cuts ` - The Site` or `: 매일경제` off the end of a title. */
function withoutSite(title: string | null, site: string | null): string | null {
  if (!title || !site) return title;
  const at = title.lastIndexOf(site);
  if (at <= 0 || at + site.length !== title.length) return title;
  const cut = title.slice(0, at).replace(/[\s|:\-–—·»<>]+$/u, '');
  return cut === '' ? title : cut;
}

/** The window title without the paper's name behind its last dash or bar, where enough of a title is left. */
function withoutName(title: string | null): string | null {
  const cut = /^(.{8,}?)\s+(?:[-–—|·»<]|::?)\s+([^|–—]{2,40})$/u.exec(title ?? '');
  return cut?.[1] && weight(cut[1]) >= 4 && weight(cut[2] ?? '') <= 5 ? cut[1] : title;
}

type Linked = Pick<PageMetadata, 'title' | 'published' | 'author' | 'body'>;

function readJsonLd(html: string): Linked {
  for (const script of ldScripts(html)) {
    let value: unknown;
    try {
      // Pages leave line breaks inside strings, which JSON does not allow.
      value = JSON.parse(
        script.replace(/^\s*(?:<!--|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/gu, '').replace(/\p{Cc}+/gu, ' '),
      );
    } catch {
      continue;
    }
    const article = findArticle(value, 0);
    if (!article) continue;
    return {
      title: clean(asText(article.headline)),
      published: clean(asText(article.datePublished)),
      author: authorOf(article.author),
      body: asText(article.articleBody),
    };
  }
  return { title: null, published: null, author: null, body: null };
}

/** The contents of the first JSON-LD scripts of the page; a page has a handful, each under 400 kB. */
function ldScripts(html: string): string[] {
  const scripts: string[] = [];
  const mark = /application\/ld\+json[^>]{0,200}>/giu;
  for (let found = mark.exec(html); found && scripts.length < 20; found = mark.exec(html)) {
    const start = mark.lastIndex;
    const close = /<\/script/giu;
    close.lastIndex = start;
    const end = close.exec(html)?.index;
    if (end === undefined) break;
    scripts.push(html.slice(start, Math.min(end, start + 400_000)));
    mark.lastIndex = end;
  }
  return scripts;
}

function findArticle(value: unknown, depth: number): Record<string, unknown> | null {
  if (depth > 4 || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 50)) {
      const found = findArticle(item, depth + 1);
      if (found) return found;
    }
    return null;
  }
  const record = value as Record<string, unknown>;
  const types = [record['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return record;
  return findArticle(record['@graph'] ?? record.mainEntity, depth + 1);
}

function asText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function authorOf(value: unknown): string | null {
  const names = [value].flat().map((author) => {
    if (typeof author === 'string') return author;
    return asText((author as Record<string, unknown> | null)?.name) ?? '';
  });
  return clean(names.filter((name) => name !== '').join(', '));
}

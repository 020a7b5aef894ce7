/** What was pasted -> an article pair, and the preview of what it would become. */
import { uuidv7 } from 'uuidv7';
import type { IntakeRequest } from '../../contract/engine-calls';
import { largestArticle } from '../../contract/limits';
import { type Failure, fail, ok, type Result } from '../../contract/result';
import type { IntakePreview } from '../../contract/views';
import type { ParsedArticle } from '../../core/article/article';
import { parseArticle } from '../../core/article/parse';
import { takeIn } from '../../core/project/intake';
import { rowZones, sureAlignment } from '../../core/project/model';
import type { ArticlePair } from './read-files';

type Pasted = IntakeRequest['english'];

/** Fails where both texts are empty. HTML of the clipboard is read where it holds as much as the plain text. */
export function readPasted(request: IntakeRequest): Result<ArticlePair> {
  const large = refuseLarge(request.english) ?? (request.korean && refuseLarge(request.korean));
  if (large) return large;
  const english = parsePasted(request.english);
  if (!english) return fail('empty-input', { file: '' });
  const korean = request.korean ? parsePasted(request.korean) : null;
  return ok({ english, korean, origin: '', koreanOrigin: korean && '' });
}

export function previewPasted(request: IntakeRequest): Result<IntakePreview> {
  const pair = readPasted(request);
  if (!pair.ok) return pair;
  const intake = takeIn({ ...pair.value, position: 0, now: '', newId: uuidv7 });
  const zones: readonly string[] = rowZones;
  const rows = intake.segments.filter(({ zone }) => zones.includes(zone));
  return ok({
    title: intake.document.title,
    header: intake.document.header,
    rows: rows.length,
    leftovers: pair.value.english.leftovers,
    blocks: pair.value.english.blocks,
    koreanRows: rows.filter(({ ko }) => ko !== null).length,
    uncertain: rows.filter(({ alignment }) => alignment !== null && alignment < sureAlignment).length,
  });
}

/** The failure for a text larger than one article may be; null for others. */
export function refuseLarge({ text, html }: Pasted): Failure | null {
  for (const [part, limit] of [
    [text, largestArticle.text],
    [html ?? '', largestArticle.page],
  ] as const) {
    // A character takes three bytes at most, so most texts need not be counted.
    const bytes = part.length * 3 > limit * 1e6 ? Buffer.byteLength(part) : 0;
    if (bytes > limit * 1e6) return fail('paste-too-large', { size: Math.ceil(bytes / 1e6), limit });
  }
  return null;
}

/** One pasted text as an article; null for an empty one. HTML is read where it holds as much as the plain text. */
export function parsePasted({ text, html }: Pasted): ParsedArticle | null {
  const plain = text.replace(/\r\n?/gu, '\n').normalize('NFC');
  if (html) {
    const article = parseArticle(html.normalize('NFC'), { as: 'html' });
    // A browser's clipboard can hold a mere fragment as HTML (one link); the plain text then has more.
    if (article.body.length >= plain.trim().length / 2) return article;
  }
  return /\S/u.test(plain) ? parseArticle(plain) : null;
}

/**
 * What Word will show, as HTML for the window's preview: the same pieces as the file, changes in line, and the
 * comments numbered where their row ends and listed under the article.
 */
import { xmlAttribute, xmlText } from '../../ooxml/xml';
import type { ExportArticle, ExportOptions } from '../format';
import { paragraphsOf } from '../paragraphs';
import type { AttributedPart } from './attribute';
import { type ParagraphPieces, piecesOf, type RowPieces } from './pieces';
import { commentWords } from './words';

/** A whole page without script or style. Every text is escaped. */
export function previewHtml(articles: readonly ExportArticle[], options: ExportOptions): string {
  const body = articles.map((article) => articleHtml(article, options)).join('\n');
  return `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title></title></head><body>\n${body}\n</body></html>\n`;
}

function articleHtml(article: ExportArticle, options: ExportOptions): string {
  const comments: string[] = [];
  const paragraphs = piecesOf(paragraphsOf(article), options.against).map((pieces) => {
    const element = elementOf(pieces);
    const rows = pieces.rows.map((row) => rowHtml(row, options) + numbered(row, options, comments));
    return `<${element}>${rows.join('')}</${element}>`;
  });
  const list = comments.length === 0 ? '' : `<aside><ol>${comments.join('')}</ol></aside>`;
  return `<article>${paragraphs.join('\n')}${list}</article>`;
}

function elementOf({ paragraph: { zone } }: ParagraphPieces): 'h1' | 'h2' | 'blockquote' | 'p' {
  if (zone === 'headline') return 'h1';
  if (zone === 'subhead') return 'h2';
  return zone === 'quote' ? 'blockquote' : 'p';
}

function rowHtml({ joiner, pieces }: RowPieces, options: ExportOptions): string {
  return [...joiner, ...pieces].map((part) => partHtml(part, options)).join('');
}

function partHtml({ kind, text, by }: AttributedPart, options: ExportOptions): string {
  if (kind === 'equal') return xmlText(text);
  const tag = kind === 'insert' ? 'ins' : 'del';
  return `<${tag} title="${xmlAttribute(nameOf(by.actor, options))}">${xmlText(text)}</${tag}>`;
}

/** Adds the row's comments to the list, and gives their numbers. */
function numbered({ row }: RowPieces, options: ExportOptions, comments: string[]): string {
  const words = commentWords[options.language];
  return row.threads
    .map(({ anchor, messages }) => {
      const lines = messages.map(({ author, text, suggestion }) => {
        const said = [text, suggestion === null ? '' : words.suggested(suggestion)].filter(Boolean).join(' ');
        return `<br><b>${xmlText(nameOf(author, options))}</b> ${xmlText(said)}`;
      });
      comments.push(`<li><mark>${xmlText(anchor.quote)}</mark>${lines.join('')}</li>`);
      return `<sup><mark>${comments.length}</mark></sup>`;
    })
    .join('');
}

function nameOf(actor: string | null, { people }: ExportOptions): string {
  return (actor !== null && people.get(actor)?.name.trim()) || 'Daejo';
}

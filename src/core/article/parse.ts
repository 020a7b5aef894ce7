export { type HtmlOptions, parseHtml } from './html/html';
export { parseMarkdown } from './markdown';
export { parseText } from './text';

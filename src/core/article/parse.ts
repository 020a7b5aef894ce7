export { parseMarkdown } from './markdown';
export { parseText } from './text';

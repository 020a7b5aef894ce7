/** Every format there is; a new one is a folder and a line here. The window lists them in this order. */

import { docx } from './docx/docx';
import { docxTracked } from './docx-tracked/docx-tracked';
import type { Format } from './format';
import { html } from './html/html';
import { json } from './json/json';
import { markdown } from './markdown/markdown';
import { text } from './text/text';

export const formats: readonly Format[] = [text, markdown, html, docx, docxTracked, json];

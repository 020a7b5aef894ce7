import previewStyles from './preview-page.css?url';

/**
 * The exported page with our sheet of paper under it. The frame has the window's policy: inline styles are
 * refused there, a stylesheet of the window is not, and nothing remote is loaded.
 */
export function asPage(html: string): string {
  const link = `<link rel="stylesheet" href="${new URL(previewStyles, window.location.href).href}">`;
  const head = html.indexOf('</head>');
  return head < 0
    ? `<!doctype html><html><head>${link}</head><body>${html}</body></html>`
    : html.slice(0, head) + link + html.slice(head);
}

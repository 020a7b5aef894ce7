/** Words selected on the page, if they make a query: one line, not long. */
export function selectedWords(): string | null {
  const active = document.activeElement;
  if (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) return null;
  const words = window.getSelection()?.toString().trim() ?? '';
  return words !== '' && words.length <= 200 && !words.includes('\n') ? words : null;
}

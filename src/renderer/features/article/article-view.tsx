/** Fills `.pane.pane-article`: a column flex container and an inline-size container. */
export function ArticleView() {
  return null;
}

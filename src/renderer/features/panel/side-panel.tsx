/** Fills `.pane.pane-side`: a column flex container and an inline-size container. */
export function SidePanel() {
  return null;
}

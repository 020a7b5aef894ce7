export function NamesDialog(_: { readonly onClose: () => void }) {
  return null;
}

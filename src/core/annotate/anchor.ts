/** What the rest of the product sees of anchors; the strategies are each in their own file. */
export type { AnchorHome } from './anchor-home';
export {
  type Anchor,
  type AnchorSide,
  contextLength,
  createAnchor,
  isCaret,
  type TextRange,
} from './create-anchor';
export { type FoundAnchor, findAnchor, findSurely } from './find-anchor';
export { type AnchorPlace, followAnchor, type TextStep } from './follow-anchor';
export { mapAnchor, mapAnchors } from './map-anchor';
export { type ResolvedAnchor, type RevisionText, resolveAnchor } from './resolve-anchor';
export { joinAnchors, splitAnchors } from './split-join';

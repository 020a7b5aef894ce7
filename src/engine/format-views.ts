import type { FormatView } from '../contract/views';
import { formats } from '../core/formats/registry';

/** The formats as a window or a script lists them. */
export function formatViews(): readonly FormatView[] {
  return formats.map(({ id, title, extensions, reads, writer }) => ({
    id,
    title,
    extensions,
    reads,
    writes: writer !== null,
  }));
}

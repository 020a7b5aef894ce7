import { withoutRaw } from './page';
import { withoutReadings } from './ruby';
import { visitTags } from './tags';

/**
 * Mark-up to lines of text without building a document: for what is too large or nested too deep to be a
 * page. One pass, linear in the input. Scripts, styles and comments are left out.
 */
export function stripMarkup(html: string): string {
  const lean = withoutReadings(withoutRaw(html, Number.POSITIVE_INFINITY) ?? html);
  const parts: string[] = [];
  visitTags(lean, {
    text: (text) => parts.push(text),
    tag: ({ name }) => {
      if (!INLINE.has(name)) parts.push('\n');
    },
  });
  return parts.join('');
}

const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i mark q rb ruby s small span strong sub sup u wbr'.split(' '),
);

import { isBlockName } from './elements';
import { visitTags } from './tags';

const READINGS: ReadonlySet<string> = new Set(['rt', 'rp', 'rtc']);
/** Which readings a tag ends that opens beside them, as in a browser. */
const ENDS: Readonly<Record<string, ReadonlySet<string>>> = {
  rt: new Set(['rt', 'rp']),
  rp: new Set(['rt', 'rp']),
  rtc: READINGS,
  rb: READINGS,
};

/** Ruby nested deeper than this is no page's; the searches of the open elements stay short. */
const DEEPEST = 50;

/**
 * The mark-up with the readings of `<ruby>` left out (`rt`, `rtc`, and the brackets in `rp`): 漢字 with 한자 above it is
 * 漢字. Ruby may stand in ruby. Of a reading that is never closed only the first word is taken for one, so that no text
 * of the paragraph is lost; `rt` outside of ruby is text. One pass, linear in the input.
 */
export function withoutReadings(html: string): string {
  if (!/<ruby[\s>]/iu.test(html)) return html;
  const parts: string[] = [];
  const open: string[] = [];
  let kept = 0;
  let reading = 0;
  const isReading = () => open.some((name) => READINGS.has(name));
  const popThrough = (name: string): void => {
    const at = open.lastIndexOf(name);
    if (at >= 0) open.length = at;
  };
  const abandon = (): void => {
    if (isReading())
      kept = reading + (/^\s*[\p{L}\p{M}\p{N}]*/u.exec(html.slice(reading, reading + 200))?.[0].length ?? 0);
    open.length = 0;
  };
  const enter = (name: string): void => {
    const ends = ENDS[name];
    while (ends?.has(open.at(-1) ?? '')) open.pop();
    if (name !== 'rb' && open.length < DEEPEST) open.push(name);
  };
  visitTags(html, {
    tag: ({ name, kind, start, end }) => {
      const before = isReading();
      if (open.length > 0 && isBlockName(name)) abandon();
      else if (name === 'ruby' || (open.length > 0 && (READINGS.has(name) || name === 'rb'))) {
        if (kind === 'close') popThrough(name);
        else enter(name);
        const after = isReading();
        if (!before && after) parts.push(html.slice(kept, start));
        if (after && READINGS.has(name) && kind !== 'close') reading = end;
        if (before && !after) kept = end;
      }
    },
  });
  abandon();
  parts.push(html.slice(kept));
  return parts.join('');
}

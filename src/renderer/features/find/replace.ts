/** Replacing what was found in the edited text: one match and on to the next, or what the preview shows at once. */
import { engine, settle } from '../../state/client';
import { attempt } from '../../state/commands';
import { flushAll } from '../../state/flush';
import {
  goToSpot,
  here,
  rememberSearch,
  searchFields,
  searchSoon,
  stepMatch,
  upToDate,
  useFind,
  wantPage,
} from './find-store';
import { behindReplaced, pageOf, placeAt, stepFrom } from './results';

/** What is replaced and where, as the command `replace` takes it; null where there is nothing to look for. */
export function replaceFields() {
  const fields = searchFields();
  if (!fields) return null;
  const { query, ...rest } = fields;
  return { command: 'replace' as const, find: query, with: useFind.getState().replacement, ...rest };
}

/** Replaces the match one is at and goes to the next. On the Korean or the machine side it only goes on. */
export async function replaceOne() {
  // What is typed in the row is saved first; the search after it says where the match is now.
  if (!(await flushAll())) return;
  await upToDate();
  const place = here();
  if (place?.row.side !== 'target') return skipOne();
  const fields = replaceFields();
  if (!fields) return;
  const { document: _document, status: _status, ...rest } = fields;
  const result = await attempt({ ...rest, segments: [place.row.segment], at: place.match.start });
  if (!result) return;
  if (!result.ok && result.code !== 'nothing-to-do') {
    useFind.setState({ failure: result });
    return;
  }
  if (result.ok) useFind.setState({ replaced: 1, leftOut: 0 });
  searchSoon(0, result.ok ? (results) => behindReplaced(results, place) : null);
  await upToDate();
  const next = useFind.getState().at;
  if (result.ok && next) await goToEdited(next);
}

/** Goes to the next match in an edited text. */
export async function skipOne() {
  await upToDate();
  const { results, at } = useFind.getState();
  const next = stepFrom(results, at, 1);
  if (next) await goToEdited(next);
}

async function goToEdited(from: NonNullable<ReturnType<typeof stepFrom>>) {
  let spot = from;
  for (let looked = 0; looked <= useFind.getState().results.total; looked += 1) {
    await wantPage(pageOf(spot.row));
    const { results } = useFind.getState();
    const place = placeAt(results, spot);
    if (!place) return;
    if (place.row.side === 'target') {
      await goToSpot(place.spot);
      return;
    }
    spot = { row: (spot.row + 1) % results.total, match: 0 };
  }
  await stepMatch(1);
}

/** Replaces in all rows of the search but some, or only in some; one undo. True when it is done. */
export async function replaceRows(
  rows: { readonly except: readonly string[] } | { readonly segments: readonly string[] },
  places: number,
): Promise<boolean> {
  const fields = replaceFields();
  if (!fields || !(await flushAll())) return false;
  rememberSearch();
  const { document, segments, ...rest } = fields;
  const where = { ...(document ? { document } : {}), ...(segments ? { segments } : {}) };
  const result = await attempt(
    'segments' in rows
      ? { ...rest, segments: [...rows.segments] }
      : { ...rest, ...where, except: [...rows.except] },
  );
  if (!result) return false;
  if (!result.ok) {
    useFind.setState({ failure: result });
    return false;
  }
  useFind.setState({ replaced: places, leftOut: result.value.left?.edited ?? 0 });
  searchSoon(0);
  return true;
}

/** A page of what a replacement would do; null where there is nothing to look for, or it is a bug. */
export async function previewPage(offset: number, limit: number) {
  const fields = searchFields();
  if (!fields) return null;
  const by = useFind.getState().replacement;
  return settle(engine.previewReplace({ ...fields, sides: ['target'], with: by, offset, limit }));
}

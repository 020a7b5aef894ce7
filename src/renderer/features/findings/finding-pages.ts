/** A long list of findings as it is loaded, page by page. Pure. */
import type { FindingsPage, FindingView } from '../../../contract/finding-views';
import type { Severity } from '../../../core/checks/check';
import { heaviestFirst, type SeverityCounts } from '../../article-model/severity';

export const pageSize = 100;

export interface FindingList {
  readonly total: number;
  readonly bySeverity: SeverityCounts;
  readonly pages: ReadonlyMap<number, readonly FindingView[]>;
}

/** The weight that begins with this finding of the list; null inside one. */
export function headingAt({ bySeverity }: FindingList, item: number): Severity | null {
  let first = 0;
  for (const severity of heaviestFirst) {
    if (first === item && bySeverity[severity] > 0) return severity;
    first += bySeverity[severity];
  }
  return null;
}

/** Where a finding that is loaded stands in the list; -1 for none. */
export function placeOf({ pages }: FindingList, segment: string, key: string): number {
  for (const [page, items] of pages) {
    const place = items.findIndex((finding) => finding.segment === segment && finding.key === key);
    if (place >= 0) return page * pageSize + place;
  }
  return -1;
}

export function itemAt({ pages }: FindingList, item: number): FindingView | undefined {
  return pages.get(Math.floor(item / pageSize))?.[item % pageSize];
}

/**
 * The list with a page that has come. The same list where nothing has changed, and the same findings where they have
 * not, so that what is on the screen is drawn again only where it says something else.
 */
export function withPage(before: FindingList | null, page: number, reply: FindingsPage): FindingList {
  const { total, bySeverity } = reply;
  const known = before?.pages.get(page) ?? [];
  const items = reply.items.map((item, index) => (sameFinding(known[index], item) ? known[index]! : item));
  const same = known.length === items.length && items.every((item, index) => item === known[index]);
  const counted = before !== null && before.total === total && sameCounts(before.bySeverity, bySeverity);
  if (same && counted && before.pages.has(page)) return before;
  const kept = [...(before?.pages ?? [])].filter(([number]) => number * pageSize < total);
  return { total, bySeverity, pages: new Map([...kept, [page, same ? known : items]]) };
}

function sameFinding(a: FindingView | undefined, b: FindingView): boolean {
  return a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}

function sameCounts(a: SeverityCounts, b: SeverityCounts): boolean {
  return heaviestFirst.every((severity) => a[severity] === b[severity]);
}

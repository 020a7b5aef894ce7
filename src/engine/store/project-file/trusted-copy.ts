/** A private copy of a project with those of its journals that belong to it, checked from end to end. */
import { rmSync } from 'node:fs';
import { type Failure, ok, type Result } from '../../../contract/result';
import { connect, type DriverName } from '../driver';
import { failureOf } from '../errors';
import { refuseByHeader } from '../header';
import { type Belonging, belonging, journalOf, walOf } from './beside';
import { privateCopy } from './private-copy';
import { protect, refuseContent } from './validate';

export interface TrustedCopy {
  /** Sound, of a supported version; its journals, if any, have been applied. */
  readonly copy: string;
  /** Whether a journal was left out because it does not belong to the file. */
  readonly apart: boolean;
  readonly remove: () => void;
}

/** The original is only read. `beside` allows for a copy in its folder where there is no other room. */
export function trustedCopy(
  place: string,
  name: string,
  driver: DriverName,
  options: { readonly beside?: boolean } = {},
): Result<TrustedCopy> {
  // Before anything is copied: it may be a film of 4 GB.
  const foreign = refuseByHeader(place, name, { whole: false });
  if (foreign) return foreign;
  const { path: copy, mainIsNewer, remove } = privateCopy(place, options);
  try {
    const verdict = belonging(copy, { mainIsNewer });
    if (verdict === 'apart') leaveOut(copy);
    const failure = refuseCopy(copy, name, driver, verdict);
    if (failure === null) return ok({ copy, apart: verdict === 'apart', remove });
    remove();
    // Together they are damaged. Perhaps the file alone is not.
    return verdict === 'unproven' ? withoutJournals(place, name, driver, options, failure) : failure;
  } catch (error) {
    remove();
    return failureOf(error, name);
  }
}

function withoutJournals(
  place: string,
  name: string,
  driver: DriverName,
  options: { readonly beside?: boolean },
  together: Failure,
): Result<TrustedCopy> {
  const { path: copy, remove } = privateCopy(place, options);
  leaveOut(copy);
  if (refuseCopy(copy, name, driver, 'apart') === null) return ok({ copy, apart: true, remove });
  remove();
  return together;
}

function leaveOut(copy: string): void {
  for (const file of [walOf(copy), journalOf(copy)]) rmSync(file, { force: true });
}

function refuseCopy(copy: string, name: string, driver: DriverName, verdict: Belonging): Failure | null {
  const whole = verdict === 'apart' || verdict === 'none';
  const refused = refuseByHeader(copy, name, { whole });
  if (refused) return refused;
  try {
    const connection = connect(copy, driver);
    try {
      protect(connection);
      return refuseContent(connection, name);
    } finally {
      connection.close();
    }
  } catch (error) {
    return failureOf(error, name);
  }
}

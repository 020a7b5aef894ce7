/**
 * After a correction is saved, or its row approved, asks where the same sentence stands elsewhere. Not while the row is
 * being written: a line that comes and goes under the words would move them. One offer at a time, the last.
 */
import type { RepetitionsReply } from '../../../contract/term-views';
import type { ProjectChange } from '../../../contract/views';
import { engine, onEngine } from '../../state/client';
import { isReadOnly, useApp } from '../../state/store';
import { useMemory } from './memory-store';
import { mostRepetitions } from './use-memory-actions';

/** Milliseconds. */
const rest = 250;

/** Corrections of a sentence that were dismissed or made: they are offered no more, whichever row says them. */
const settled = new Set<string>();

function settledKey({ sentence, language, text }: RepetitionsReply): string {
  return `${language}\n${sentence}\n${text}`;
}

/** The offer goes, and does not come again for this correction. */
export function settleOffer(reply: RepetitionsReply) {
  settled.add(settledKey(reply));
  useMemory.setState({ offer: null });
}

export function watchRepetitions(): () => void {
  let candidate: string | null = null;
  let timer = 0;

  const soon = () => {
    window.clearTimeout(timer);
    if (candidate !== null) timer = window.setTimeout(() => void look(), rest);
  };

  const look = async () => {
    const { current, editing } = useApp.getState();
    const segment = candidate;
    if (segment === null || (editing && current?.segment === segment)) return;
    candidate = null;
    const [settings, found] = await Promise.all([
      engine.projectSettings({}),
      engine.repetitions({ segment, limit: mostRepetitions }),
    ]);
    const open = found.ok && found.value.edited && found.value.rows.some(({ locked }) => !locked);
    const wanted = settings.ok && settings.value.repetitions;
    if (wanted && open && !settled.has(settledKey(found.value)))
      useMemory.setState({ offer: { segment, reply: found.value } });
    else if (useMemory.getState().offer?.segment === segment) useMemory.setState({ offer: null });
  };

  const changed = ({ segments, records }: Pick<ProjectChange, 'segments' | 'records'>) => {
    // The setting may be off now.
    if (records.includes('setting')) useMemory.setState({ offer: null });
    if (isReadOnly(useApp.getState())) return;
    // Of a change of many rows nobody is asked; it may have made the standing offer needless.
    const offered = useMemory.getState().offer?.segment ?? candidate;
    candidate = segments?.length === 1 ? segments[0]! : offered;
    soon();
  };

  const forget = () => {
    window.clearTimeout(timer);
    candidate = null;
    settled.clear();
    useMemory.setState({ offer: null, chosen: null });
  };

  const stops = [
    onEngine('changed', changed),
    onEngine('opened', forget),
    onEngine('closed', forget),
    useApp.subscribe((state, before) => {
      if (candidate !== null && (state.current !== before.current || state.editing !== before.editing))
        soon();
    }),
  ];
  return () => {
    forget();
    for (const stop of stops) stop();
  };
}

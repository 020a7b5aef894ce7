/**
 * The one owner of the current row and of the focus. Panes say which place they are (`data-focus-place`) and handle the
 * action that takes the focus there; whatever closes, goes or is redrawn, the focus belongs to the place it was in, and
 * in the article to the current row or its editor. It is never on nothing, where keys would act on nothing.
 */
import type { WindowAction } from '../../contract/main-calls';
import { runAction } from './actions';
import { type CurrentRow, useApp } from './store';

export type FocusPlace = 'library' | 'article' | 'panel';

const ways: Readonly<Record<FocusPlace, WindowAction>> = {
  library: 'focus-library',
  article: 'focus-article',
  panel: 'focus-panel',
};

let place: FocusPlace = 'article';

/** Makes another row the current one; the article follows. */
export function setCurrent(current: CurrentRow | null) {
  const before = useApp.getState().current;
  if (before?.segment === current?.segment && before?.index === current?.index) return;
  useApp.setState({ current });
}

/** Takes the focus to a place: in the article to the current row or its editor. False where it cannot take it. */
export function focusPlace(next: FocusPlace): boolean {
  place = next;
  return runAction(ways[next]);
}

/** The same for a place that is still on its way, an article that is being opened: it takes the focus when it is there. */
export function leaveFocusTo(next: FocusPlace) {
  place = next;
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

function placeOf(element: Element | null): FocusPlace | null {
  const found = element?.closest<HTMLElement>('[data-focus-place]')?.dataset.focusPlace;
  return found !== undefined && Object.hasOwn(ways, found) ? (found as FocusPlace) : null;
}

/** What a place that is not shown, or has nothing, leaves the focus to. */
const instead: readonly FocusPlace[] = ['article', 'library'];

function restore() {
  if ([place, ...instead].some((each) => isShown(each) && runAction(ways[each]))) return;
  document.querySelector<HTMLElement>('main button:not(:disabled)')?.focus();
}

/** The actions also bring back a pane that is hidden; nobody has asked for that here. */
function isShown(each: FocusPlace): boolean {
  return document.querySelector(`[data-focus-place="${each}"]`) !== null;
}

/** Whether keys would act on nothing, or on another row than the one they are seen on. */
function isLost(): boolean {
  const active = document.activeElement;
  if (active instanceof HTMLElement && active !== document.body) return isOtherRow(active);
  // A dialog, a menu and a popover keep their own; words that are being selected are not taken from the person.
  if (document.querySelector('dialog:modal, [popover]:popover-open')) return false;
  return window.getSelection()?.isCollapsed !== false;
}

function isOtherRow({ dataset: { row } }: HTMLElement): boolean {
  const { current } = useApp.getState();
  return row !== undefined && current !== null && Number(row) !== current.index;
}

/** Keeps the focus from getting lost. Returns what stops it. */
export function watchFocus(): () => void {
  let pressed = false;
  let waiting = 0;
  // What takes the focus of its own accord does so with the next frame.
  const soon = () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => {
      waiting = requestAnimationFrame(() => {
        if (!pressed && useApp.getState().dialog === null && isLost()) restore();
      });
    });
  };
  const note = ({ target }: FocusEvent) => {
    place = placeOf(target instanceof Element ? target : null) ?? place;
  };
  const onPointer = ({ type }: PointerEvent) => {
    pressed = type === 'pointerdown';
    if (!pressed) soon();
  };
  const listeners = [
    ['focusin', note],
    ['focusout', soon],
    ['keyup', soon],
    ['pointerdown', onPointer],
    ['pointerup', onPointer],
    ['pointercancel', onPointer],
  ] as const;
  for (const [name, listener] of listeners) window.addEventListener(name, listener as EventListener, true);
  const stop = useApp.subscribe((state, before) => {
    const moved = state.current !== before.current || state.editing !== before.editing;
    if (moved || state.dialog !== before.dialog || state.phase !== before.phase) soon();
  });
  return () => {
    cancelAnimationFrame(waiting);
    for (const [name, listener] of listeners)
      window.removeEventListener(name, listener as EventListener, true);
    stop();
  };
}

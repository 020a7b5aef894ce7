import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VList, type VListHandle } from 'virtua';
import { runAction, useAction } from '../../state/actions';
import { leaveFocusTo } from '../../state/focus';
import { useApp } from '../../state/store';
import { EmptyState } from '../../ui/empty-state';
import { useLineInView } from '../../ui/line-in-view';
import { ReadFailed } from '../../ui/read-failed';
import { moveTo, openLine, removeArticles, restoreArticles, selectAll, toggleLine } from './library-actions';
import { LibraryEmpty } from './library-empty';
import { LibraryLine } from './library-line';
import { LibraryMenu } from './library-menu';
import { lineAt, useLibrary, useLibraryPages } from './library-store';

const lineHeight = 60;

/** A list box over 18,000 articles: only lines in view exist; the keyboard's line always does. */
export function LibraryList() {
  const { t } = useTranslation('library');
  const active = useLibrary((state) => state.active);
  const query = useLibrary((state) => state.query);
  const list = useLibraryPages();
  const { loaded } = list;
  const documentId = useApp((state) => state.documentId);
  const selection = useApp((state) => state.selection);
  const handle = useRef<VListHandle>(null);
  const box = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<{ x: number; y: number } | null>(null);
  const selected = new Set(selection);

  useAction('focus-library', () => {
    if (active < 0) void moveTo(0, false);
    box.current?.focus();
  });
  const inView = useLineInView(handle, loaded ? active : -1);

  if (loaded && list.total === 0) return <LibraryEmpty query={query} />;
  if (list.failure && list.total === 0) return <ReadFailed failure={list.failure} again={list.again} />;
  if (!loaded && list.total === 0) return <EmptyState title={t('loading')} />;

  const onScroll = () => {
    const vlist = handle.current;
    if (!vlist) return;
    const first = vlist.findItemIndex(vlist.scrollOffset);
    const last = vlist.findItemIndex(vlist.scrollOffset + vlist.viewportSize);
    list.want(first - 10, Math.min(list.total - 1, last + 10));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey) return;
    if (handleKey(event, active, list.total)) event.preventDefault();
  };
  const onLine = (index: number) => (event: MouseEvent) => {
    if (event.shiftKey) void moveTo(index, true);
    else if (event.ctrlKey || event.metaKey) void toggleLine(index);
    else void openLine(index);
  };
  const onMenu = (index: number, id: string | undefined) => async (event: MouseEvent) => {
    event.preventDefault();
    const at = { x: event.clientX, y: event.clientY };
    if (id && !selected.has(id)) await moveTo(index, false);
    setMenu(at);
  };

  return (
    <div
      ref={box}
      className="library-list"
      role="listbox"
      tabIndex={0}
      aria-label={t('title')}
      aria-multiselectable="true"
      aria-activedescendant={active >= 0 ? `library-${active}` : undefined}
      onKeyDown={onKeyDown}
    >
      <VList
        ref={handle}
        {...inView}
        role="presentation"
        data={{ length: list.total } as ArrayLike<undefined>}
        itemSize={lineHeight}
        {...(active >= 0 && active < list.total ? { keepMounted: [active] } : {})}
        onScroll={onScroll}
      >
        {(_: undefined, index: number) => {
          const document = list.itemAt(index);
          return (
            <LibraryLine
              key={index}
              index={index}
              total={list.total}
              document={document}
              open={document?.id === documentId}
              active={index === active}
              selected={document !== undefined && selected.has(document.id)}
              onClick={onLine(index)}
              onContextMenu={onMenu(index, document?.id)}
            />
          );
        }}
      </VList>
      {menu && <LibraryMenu at={menu} index={active} onClose={() => setMenu(null)} />}
    </div>
  );
}

/** True when the key was the list's. */
function handleKey(event: KeyboardEvent, active: number, total: number): boolean {
  const page = 10;
  const moves: Record<string, number> = {
    ArrowDown: active + 1,
    ArrowUp: Math.max(0, active - 1),
    Home: 0,
    End: total - 1,
    PageDown: active + page,
    PageUp: active - page,
  };
  const control = event.ctrlKey || event.metaKey;
  const to = moves[event.key];
  if (to !== undefined && !control) void moveTo(to, event.shiftKey);
  else if (event.key === 'Enter' && !control) void openAndGo(active);
  else if (event.key === ' ') void toggleLine(active);
  else if (event.code === 'KeyA' && control && !event.shiftKey) void selectAll();
  else if (event.key === 'Delete' || (event.key === 'Backspace' && event.metaKey))
    void removeSelected(active);
  else return false;
  return true;
}

/**
 * By key one opens an article to work on it; by mouse one may be looking through the list. An article that opens
 * takes the focus where nothing has it; one that is open already is gone to.
 */
async function openAndGo(index: number) {
  const before = useApp.getState().documentId;
  leaveFocusTo('article');
  await openLine(index);
  if (useApp.getState().documentId === before) runAction('focus-article');
}

async function removeSelected(active: number) {
  const { selection } = useApp.getState();
  const line = await lineAt(active);
  const documents = selection.length > 0 ? selection : line ? [line.id] : [];
  const { show } = useLibrary.getState().query;
  if (show === 'removed') await restoreArticles(documents);
  else await removeArticles(documents);
}

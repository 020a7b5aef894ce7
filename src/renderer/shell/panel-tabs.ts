/** What is in the tabs of the side panel. A new one: its id in panel-store.ts, its name in panel.json, a line here. */
import { BookCopy, BookOpen, History, type LucideIcon, MessageSquare, TriangleAlert } from 'lucide-react';
import type { ComponentType } from 'react';
import { CommentsTab } from '../features/comments/comments-tab';
import { FindingsTab } from '../features/findings/findings-tab';
import { HistoryTab } from '../features/history/history-tab';
import { MemoryTab } from '../features/memory/memory-tab';
import { TermsTab } from '../features/terms/terms-tab';
import type { PanelTabId } from '../state/panel-store';

interface PanelTab {
  readonly icon: LucideIcon;
  readonly Content: ComponentType;
}

export const panelTabs: Readonly<Record<PanelTabId, PanelTab>> = {
  comments: { icon: MessageSquare, Content: CommentsTab },
  findings: { icon: TriangleAlert, Content: FindingsTab },
  terms: { icon: BookOpen, Content: TermsTab },
  memory: { icon: BookCopy, Content: MemoryTab },
  history: { icon: History, Content: HistoryTab },
};

import { History } from 'lucide-react';
import type { Feature } from '../../article-model/slots';
import { HistoryTab } from './history-tab';

export const history = {
  id: 'history',
  tabs: { history: { icon: History, Content: HistoryTab } },
} satisfies Feature;

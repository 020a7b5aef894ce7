import { MessageSquare } from 'lucide-react';
import type { Feature } from '../../article-model/slots';
import { CommentsTab } from './comments-tab';

export const comments = {
  id: 'comments',
  tabs: { comments: { icon: MessageSquare, Content: CommentsTab } },
} satisfies Feature;

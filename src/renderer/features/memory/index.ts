import { BookCopy } from 'lucide-react';
import type { Feature } from '../../article-model/slots';
import { MemoryTab } from './memory-tab';
import { RepetitionOffer } from './repetition-offer';
import { RepetitionsDialog } from './repetitions-dialog';

export const memory = {
  id: 'memory',
  dialogs: { repetitions: RepetitionsDialog },
  tabs: { memory: { icon: BookCopy, Content: MemoryTab } },
  article: { RowNotice: RepetitionOffer },
} satisfies Feature;

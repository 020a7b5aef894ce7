import type { Feature } from '../../article-model/slots';
import { useFind } from './find-store';
import { foundMarks, foundRows } from './found-words';

export const find = {
  id: 'find',
  article: {
    marks: {
      subscribe: useFind.subscribe,
      state: foundRows,
      marks: (row, target, side) => foundMarks(foundRows(row.id), row, target, side),
    },
  },
} satisfies Feature;

import type { Feature } from '../../article-model/slots';
import { Reading } from './reading-view';

export const reading = { id: 'reading', article: { Reading } } satisfies Feature;

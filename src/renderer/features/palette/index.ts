import type { Feature } from '../../article-model/slots';
import { Palette } from './palette';

export const palette = {
  id: 'palette',
  dialogs: {
    palette: Palette,
  },
} satisfies Feature;

import { foreignNames } from '../src/core/korean/foreign-names-data';
import { nameLikeness, sameName, soundKey } from '../src/core/korean/sound';
import type { Figure } from './figure';

/**
 * Foreign names in Hangul against their English by sound, on our own list: how many are recognised, and how many of
 * all other pairings of the list are taken for the same name.
 */

export const name = 'names';

export async function run(): Promise<readonly Figure[]> {
  let recognised = 0;
  let nearest = 0;
  let wrong = 0;
  let others = 0;
  for (const [hangul, english] of foreignNames) {
    const own = nameLikeness(hangul, english);
    if (own >= sameName) recognised += 1;
    let best = own;
    for (const [, other] of foreignNames) {
      if (other === english) continue;
      const likeness = nameLikeness(hangul, other);
      others += 1;
      if (likeness >= sameName) wrong += 1;
      if (likeness > best) best = likeness;
    }
    if (best === own) nearest += 1;
  }
  const keyed = foreignNames.filter(([hangul, english]) => soundKey(hangul) === soundKey(english)).length;
  const share = (count: number, of: number): number => count / Math.max(1, of);
  return [
    {
      figure: `foreign names recognised by sound, of ${foreignNames.length}`,
      value: share(recognised, foreignNames.length),
      unit: 'recall',
    },
    { figure: `other names taken for it, of ${others} pairs`, value: share(wrong, others), unit: 'share' },
    {
      figure: 'the right name is the likest of the list',
      value: share(nearest, foreignNames.length),
      unit: 'share',
      peer: 'equal sound keys alone',
      peerValue: share(keyed, foreignNames.length),
    },
  ];
}

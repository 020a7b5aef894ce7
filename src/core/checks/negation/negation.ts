import { allMatches } from '../../korean/matches';
import type { Draft, SegmentCheck } from '../check';
import { placeInSource } from '../prepare';
import {
  englishDenial,
  englishIdioms,
  englishNegativity,
  koreanDenial,
  koreanIdioms,
  koreanNegativity,
  saidOtherwise,
} from './words';

/** Blanks of the same length, so that offsets stay. */
function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => ' '.repeat(found.length));
}

/**
 * True where the denied predicate says something of its own. In order not to (않기 위해, 않도록), and A rather than B
 * (것이 아니라, 것이 아닌), good English often turns it round.
 */
function isPlain(ko: string, end: number): boolean {
  if (/아닌\s?$/u.test(ko.slice(end - 3, end))) return false;
  return !/^(?:기\s?위|도록|으려|게\s|라)/u.test(ko.slice(end, end + 8));
}

/** True where the English says it in words that deny nothing. */
function isOtherwise(ko: string, from: number, to: number, en: string): boolean {
  const words = ko.slice(Math.max(0, from - 8), to);
  return saidOtherwise.some(([korean, english]) => korean.test(words) && english.test(en));
}

/** The words, with their particles and endings, that a stretch of Korean lies in. */
function wordsAround(ko: string, start: number, end: number): { from: number; to: number } {
  const before = /[^\s\p{P}]*$/u.exec(ko.slice(Math.max(0, start - 12), start))![0].length;
  const after = /^[^\s\p{P}]*/u.exec(ko.slice(end, end + 12))![0].length;
  return { from: start - before, to: end + after };
}

export const negation: SegmentCheck = {
  id: 'negation',
  scope: 'segment',
  severity: 'major',
  needsSource: true,
  texts: {
    title: 'Negation',
    description:
      'A sentence that denies, forbids or fails on one side only: 않·못·없·금지 against not, never, without, ban, fail. Words that carry a denial in themselves (illegal, difficult, hardly) are taken for one, so a lost “not” beside them goes unseen.',
    messages: {
      dropped: 'The Korean denies it ({{korean}}); nothing in the English does.',
      fewer: 'The Korean denies {{korean}} times, the English {{english}}: is one lost?',
      added: 'The English denies it ({{english}}); nothing in the Korean does.',
    },
  },
  run: (row) => {
    const { ko, en, sure } = row;
    if (ko === null || !sure || en.trim() === '') return [];
    const denials = allMatches(blank(ko, koreanIdioms), koreanDenial).map((found) => ({
      end: found.index + found[0].length,
      ...wordsAround(ko, found.index, found.index + found[0].length),
    }));
    const english = allMatches(en, englishNegativity);
    const [denial] = denials;
    if (denial && english.length === 0) {
      const lost = denials.find(({ from, to, end }) => isPlain(ko, end) && !isOtherwise(ko, from, to, en));
      const severity = lost ? 'major' : 'minor';
      const { from, to } = lost ?? denial;
      // What is missing is marked where it stands: in the Korean.
      return [
        {
          code: 'dropped',
          side: 'source',
          start: from,
          end: to,
          params: { korean: ko.slice(from, to) },
          severity,
        },
      ];
    }
    if (denials.length > english.length) {
      const [first] = english;
      const place = { start: first!.index, end: first!.index + first![0].length };
      const params = { korean: denials.length, english: english.length };
      const evidence = denials.map(({ from, to }) => placeInSource(row, from, to));
      return [{ code: 'fewer', ...place, params, severity: 'minor', evidence }];
    }
    if (koreanNegativity.test(ko)) return [];
    return allMatches(blank(en, englishIdioms), englishDenial)
      .slice(0, 1)
      .map(
        (found): Draft => ({
          code: 'added',
          start: found.index,
          end: found.index + found[0].length,
          params: { english: found[0] },
        }),
      );
  },
};

import type { ArticleMetadata } from '../../article/article';
import { allMatches } from '../../korean/matches';
import { romanizeName } from '../../korean/names';
import { findPlace, isKnownPlace } from '../../korean/places';
import type { Draft, SegmentCheck } from '../check';
import { hanjaSigns } from './hanja-data';

const script =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{N}·\s]*/gu;
/** A run longer than this is a sentence left in Korean rather than words left in an English one. */
const sentenceLength = 20;

function suggestionFor(words: string, header: ArticleMetadata | null): string | null {
  const sign = hanjaSigns.get(words);
  if (sign !== undefined) return sign;
  if (!/^[가-힣]+$/u.test(words)) return null;
  for (const { people } of header?.bylines ?? []) {
    const person = people.find(({ name }) => name.ko === words);
    if (person) return person.name.en;
  }
  if (header?.publisher?.ko === words) return header.publisher.en;
  if (words.length > 1 && isKnownPlace(words)) return findPlace(words).en;
  const name = words.length === 3 ? romanizeName(words) : null;
  return name?.sure ? name.name : null;
}

export const untranslated: SegmentCheck = {
  id: 'untranslated',
  scope: 'segment',
  severity: 'major',
  needsSource: false,
  texts: {
    title: 'Untranslated',
    description:
      'Hangul, Hanja or kana left in the English. In brackets behind its English (Harin (하린)) it is a gloss that most desks take out, and weighs less.',
    messages: {
      words: '“{{words}}” is left untranslated.',
      sentence: 'This stretch is left in Korean.',
      gloss: '“{{words}}” stands in brackets behind its English; English readers cannot use it.',
    },
  },
  run: ({ en }, { header }) =>
    allMatches(en, script).map((found): Draft => {
      const words = found[0].trimEnd();
      const start = found.index;
      const end = start + words.length;
      const bracketed =
        /[\p{Script=Latin}\p{N}][”"’']?\s?[([（［]$/u.test(en.slice(Math.max(0, start - 4), start)) &&
        /^[)\]）］]/u.test(en.slice(end));
      if (bracketed) {
        const open = en.slice(0, start - 1).trimEnd().length;
        return {
          code: 'gloss',
          start: open,
          end: end + 1,
          params: { words },
          suggestion: '',
          severity: 'minor',
        };
      }
      if (words.length > sentenceLength) return { code: 'sentence', start, end };
      return { code: 'words', start, end, params: { words }, suggestion: suggestionFor(words, header) };
    }),
};

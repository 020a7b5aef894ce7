import { weighLength } from '../../align/length';
import type { ArticleCheck, Draft } from '../check';
import { type CheckArticle, type PreparedRow, placeInSource } from '../prepare';
import { countryDrafts } from './countries';
import { peopleDrafts } from './people';
import { type Stretch, usualLength, type Weighed, weigh } from './weigh';

/**
 * Thresholds by what they cost on 1,007 human pairs of news, and what they find where some 40% of the words were cut off
 * or six to eleven foreign ones put in: lost 0.4% and 66% (3.5% and 84% with minor ones), added 0.2% and 28% (1.2% and
 * 52%), another sentence 0.2% and 79% of rows that have their neighbour's English (with names changed for others).
 */
const lostSurely = 7.4;
const lostMaybe = 5.7;
/** Or so many words in a row that they must be missed, where the length does not speak against it; all minor. */
const lostWords = 3;
const lostLength = 0.1;
const addedSurely = 4.5;
const addedMaybe = 3.6;
const otherSentence = 3;
/** English so much shorter than usual (in logs) is rather a part of this sentence than another one. */
const halfCut = 0.35;
const leastKorean = 8;
/** Shorter stretches are no place to point at: the length alone speaks. */
const leastLost = 2;
const leastAdded = 3;
const leastOther = 3;
/** Where fewer rows have both sides, the article has not been translated or aligned yet. */
const leastBoth = 3;
const leastShare = 0.5;

const share = ({ away }: Weighed) => Math.round(100 * Math.exp(away));
const shown = ({ words }: Stretch) => words.slice(0, 6).join(', ');

function lostDraft(row: PreparedRow, weighed: Weighed): Draft {
  const { lost, lostScore } = weighed;
  const severity = lostScore > lostSurely ? 'major' : 'minor';
  const params = { share: share(weighed), words: shown(lost) };
  const ko = row.ko!;
  if (lost.words.length < leastLost)
    return { code: 'short', row, side: 'source', start: 0, end: ko.length, severity, params };
  return { code: 'lost', row, side: 'source', start: lost.start, end: lost.end, severity, params };
}

function addedDraft(row: PreparedRow, weighed: Weighed): Draft {
  const { added, addedScore } = weighed;
  const severity = addedScore > addedSurely ? 'major' : 'minor';
  const params = { share: share(weighed), words: shown(added) };
  if (added.words.length < leastAdded)
    return { code: 'long', row, start: 0, end: row.en.length, severity, params };
  return { code: 'added', row, start: added.start, end: added.end, severity, params };
}

function ofRow(row: PreparedRow, usual: number): readonly Draft[] {
  const weighed = weigh(row, usual);
  const enough = new Set(weighed.lost.words).size >= leastOther;
  if (enough && weighed.untraced > otherSentence && weighed.away > -halfCut) {
    const params = { words: shown(weighed.lost) };
    const evidence = [placeInSource(row, weighed.lost.start, weighed.lost.end)];
    return [{ code: 'other-sentence', row, start: 0, end: row.en.length, params, evidence }];
  }
  const names = [...countryDrafts(row), ...peopleDrafts(row)];
  // Hangul left in the English is the business of another check, and leaves no trace of the Korean that it is.
  if (/[가-힣]{2}/u.test(row.en)) return names;
  // The words of a headline are chosen anew, and a word or two says nothing by its length; only names must stay.
  if (row.zone === 'headline' || weighLength(row.ko!, 'ko') < leastKorean) return names;
  const drafts: Draft[] = [];
  const { lost, lostScore, away } = weighed;
  if (lostScore > lostMaybe || (lost.weight > lostWords && away < -lostLength))
    drafts.push(lostDraft(row, weighed));
  else if (weighed.addedScore > addedMaybe) drafts.push(addedDraft(row, weighed));
  const told = (name: Draft) =>
    drafts.some(({ side, start, end }) => side === name.side && start <= name.start && name.end <= end);
  return [...drafts, ...names.filter((name) => !told(name))];
}

/** Rows with one side only, in an article whose other rows have both. */
function unaligned({ rows, connected }: CheckArticle): readonly Draft[] {
  if (!connected) return [];
  const both = rows.filter(({ ko, en }) => ko !== null && en.trim() !== '').length;
  if (both < leastBoth || both < leastShare * rows.length) return [];
  return rows.flatMap((row): readonly Draft[] => {
    const severity = row.zone === 'paragraph' || row.zone === 'quote' ? 'major' : 'minor';
    if (row.ko !== null && row.en.trim() === '')
      return [{ code: 'no-english', row, side: 'source', start: 0, end: row.ko.length, severity }];
    return row.ko === null && row.en.trim() !== ''
      ? [{ code: 'no-korean', row, start: 0, end: row.en.length, severity }]
      : [];
  });
}

/** A name that only the headline has is the business of the check of headlines, with the Korean or without. */
function isHeadlineAlone({ rows, connected }: CheckArticle, { code, row, start, end }: Draft): boolean {
  if (!connected || code !== 'name-added' || row?.zone !== 'headline') return false;
  const name = row.en.slice(start, end).toLowerCase();
  return !rows.some((other) => other.zone !== 'headline' && other.en.toLowerCase().includes(name));
}

export const omission: ArticleCheck = {
  id: 'omission',
  scope: 'article',
  severity: 'major',
  needsSource: true,
  texts: {
    title: 'Omission and addition',
    description:
      'Korean sentences without English and the reverse, parts of a sentence that have no trace on the other side, English far too short or too long for its Korean (within an article, beside its other sentences), countries that only one side names, and people whom only the English names. What translators leave out or add for their readers is reported as minor, if at all.',
    messages: {
      'no-english': 'This Korean sentence has no English.',
      'no-korean': 'This English sentence has no Korean.',
      'other-sentence': 'Nothing here says {{words}}: the English seems to belong to another sentence.',
      lost: 'The English has no trace of {{words}}, and {{share}}% of the length usual beside this Korean.',
      short: 'The English has {{share}}% of the length usual beside this Korean: is something missing?',
      added: 'The Korean has no trace of “{{words}}”; the English has {{share}}% of its usual length.',
      long: 'The English has {{share}}% of the length usual beside this Korean: is something added?',
      'other-name': 'The Korean names {{korean}}, the English “{{english}}” instead.',
      'name-lost': 'The Korean names {{korean}}; the English does not.',
      'name-added': 'The English names “{{english}}”; the Korean does not.',
    },
  },
  run: (article) => {
    const usual = usualLength(article);
    const judged = article.rows.filter(({ sure, en }) => sure && en.trim() !== '');
    const drafts = judged.flatMap((row) => ofRow(row, usual));
    return [...drafts.filter((draft) => !isHeadlineAlone(article, draft)), ...unaligned(article)];
  },
};

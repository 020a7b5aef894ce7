import { type SegmentLanguage, segmentText } from '../src/core/segment/segment';
import { newsDocuments, sentenceTexts } from './development-data';
import type { Figure } from './figure';

/**
 * Sentence boundaries. A text is its sentences joined with one space; a boundary is the offset at which a sentence
 * ends, the last of a text left out; F1 over all boundaries of all texts. Line breaks are not given to anybody.
 */

export const name = 'segment';

type Splitter = (text: string) => readonly number[];

const ours =
  (language: SegmentLanguage): Splitter =>
  (text) =>
    segmentText(text, language).map((sentence) => sentence.end);

const intl = (language: SegmentLanguage): Splitter => {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return (text) => [...segmenter.segment(text)].map(({ index, segment }) => index + segment.trimEnd().length);
};

/** A stop, closing marks, white space: the rule that splitters without a language begin from. */
const stopAndSpace: Splitter = (text) =>
  [...text.matchAll(/[.?!…]+["'”’)\]]*(?=\s|$)/gu)].map((found) => found.index + found[0].length);

interface Joined {
  readonly text: string;
  readonly ends: ReadonlySet<number>;
}

function join(sentences: readonly string[]): Joined {
  let text = '';
  const ends = new Set<number>();
  for (const sentence of sentences) {
    if (text !== '') {
      ends.add(text.length);
      text += ' ';
    }
    text += sentence;
  }
  return { text, ends };
}

/** A stop with its closing marks within a line of the reference: a line may hold two sentences. */
const plainStop = /[.?!]["'”’)\]]*$/u;

function f1(texts: readonly (readonly string[])[], split: Splitter, judgePlainStops = true): number {
  let right = 0;
  let given = 0;
  let wanted = 0;
  for (const { text, ends } of texts.map(join)) {
    const found = split(text).filter(
      (end) =>
        end < text.length &&
        (ends.has(end) || judgePlainStops || !plainStop.test(text.slice(Math.max(0, end - 6), end))),
    );
    right += found.filter((end) => ends.has(end)).length;
    given += found.length;
    wanted += ends.size;
  }
  return (2 * right) / Math.max(1, given + wanted);
}

const score = (figure: string, value: number, peer: string, peerValue: number, target?: string): Figure => ({
  figure,
  value,
  unit: 'F1',
  peer,
  peerValue,
  ...(target === undefined ? {} : { target }),
});

export async function run(dataDirectory: string | undefined): Promise<readonly Figure[]> {
  const rows: Figure[] = [];
  const documents = newsDocuments(dataDirectory);
  if (documents.length > 0) {
    const korean = documents.map((pairs) => pairs.map((pair) => pair.ko));
    const english = documents.map((pairs) => pairs.map((pair) => pair.en));
    rows.push(
      score('news, English', f1(english, ours('en')), 'Intl.Segmenter', f1(english, intl('en')), '0.97'),
    );
    rows.push(
      score('news, Korean', f1(korean, ours('ko')), 'Intl.Segmenter', f1(korean, intl('ko')), '0.95'),
    );
    rows.push(
      score(
        'news, Korean, full stops within reference lines not judged',
        f1(korean, ours('ko'), false),
        'Intl.Segmenter',
        f1(korean, intl('ko'), false),
      ),
    );
  }
  for (const file of ['blogs_ko.txt', 'blogs_lee.txt', 'sample.txt', 'tweets.txt']) {
    const texts = sentenceTexts(dataDirectory, file);
    if (texts.length === 0) continue;
    const value = f1(texts, ours('ko'));
    rows.push(score(`Korean, ${file}`, value, 'Intl.Segmenter', f1(texts, intl('ko')), 'above it'));
    rows.push(score(`Korean, ${file}`, value, 'stop and space', f1(texts, stopAndSpace), 'above it'));
  }
  rows.push(speed('en', 'The harbour plan was delayed on Jan. 3, “because of cost,” Mr. Oh said. '));
  rows.push(speed('ko', '한 시장은 “비용이 문제다.”라고 3일 말했다. 회의는 다음 달에 열린다. '));
  return rows;
}

function speed(language: SegmentLanguage, sentence: string): Figure {
  const text = sentence.repeat(Math.ceil(4_000_000 / sentence.length));
  const start = performance.now();
  segmentText(text, language);
  const seconds = (performance.now() - start) / 1000;
  return {
    figure: `one line of 4 million characters, ${language}`,
    value: Math.round(seconds * 1000),
    unit: 'ms',
  };
}

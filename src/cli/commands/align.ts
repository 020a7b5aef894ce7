import { alignSentences } from '../../core/align/align';
import { segmentText } from '../../core/segment/segment';
import type { CliCommand } from '../command';
import { linesOf, print, readText } from '../io';

export const align: CliCommand = {
  name: 'align',
  usage: 'KO EN [--lines] [--json]',
  summary: 'align',
  options: { lines: { type: 'boolean' } },
  positionals: [2, 2],
  run: ({ arguments: { positionals, flag }, json }) => {
    const sentences = (path: string, language: 'ko' | 'en') => {
      const text = readText(path);
      return flag('lines') ? linesOf(text) : segmentText(text, language).map((sentence) => sentence.text);
    };
    const ko = sentences(positionals[0]!, 'ko');
    const en = sentences(positionals[1]!, 'en');
    const beads = alignSentences(ko, en);
    if (json) {
      print(
        JSON.stringify({ beads: beads.map((bead) => ({ ko: bead.ko, en: bead.en, score: bead.score })) }),
      );
      return 0;
    }
    const side = (texts: readonly string[], indices: readonly number[]) =>
      indices.map((index) => texts[index]!.replace(/\s+/gu, ' ')).join(' ');
    print(
      beads.map((bead) => `${bead.score.toFixed(2)}\t${side(ko, bead.ko)}\t${side(en, bead.en)}`).join('\n'),
    );
    return 0;
  },
};

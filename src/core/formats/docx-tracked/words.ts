/** The few words this format adds to a comment, in the language of the person who exports. */
import type { ExportOptions } from '../format';

export interface CommentWords {
  readonly suggested: (text: string) => string;
  readonly onMachine: (quote: string) => string;
  readonly onKorean: (quote: string) => string;
  readonly gone: (quote: string) => string;
}

export const commentWords: Readonly<Record<ExportOptions['language'], CommentWords>> = {
  en: {
    suggested: (text) => (text === '' ? 'Suggested: delete these words' : `Suggested: "${text}"`),
    onMachine: (quote) => named('On the machine text', quote),
    onKorean: (quote) => named('On the Korean', quote),
    gone: (quote) => named('Original text removed', quote),
  },
  ko: {
    suggested: (text) => (text === '' ? '제안: 이 부분 삭제' : `제안: "${text}"`),
    onMachine: (quote) => named('기계 번역문에 단 댓글', quote),
    onKorean: (quote) => named('한국어 원문에 단 댓글', quote),
    gone: (quote) => named('댓글을 단 원래 글이 삭제됨', quote),
  },
};

function named(label: string, quote: string): string {
  return quote === '' ? label : `${label}: "${quote}"`;
}

/** Sizes above which an article's file is refused before it is read: megabytes (a million bytes). */
export const largestArticle = {
  /** Plain text and Markdown: some 600,000 English words. */
  text: 4,
  /** A page, whose mark-up may hold pictures and scripts; its text alone may have no more than a text has. */
  page: 32,
} as const;

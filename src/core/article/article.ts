/** What an article is made of once the page around it has been taken away. Pure data; see parse.ts. */

/** A Korean form beside the English one. `sure` is false where the English was derived, not known. */
export interface Bilingual {
  readonly ko: string;
  readonly en: string;
  readonly sure?: boolean;
}

export const blockKinds = [
  'headline',
  'subhead',
  'paragraph',
  'quote',
  'caption',
  'byline',
  'copyright',
  'leftover',
] as const;

/** The zone a stretch of text belongs to. `leftover` is set aside, never deleted. */
export type BlockKind = (typeof blockKinds)[number];

export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
}

export interface BylinePerson {
  readonly name: Bilingual;
  readonly role: Bilingual | null;
  /** Desk or outlet named beside the person where the line has another outlet already. */
  readonly affiliation?: Bilingual;
  /** What the line says the person did, beside a role: 정리 compiled, 글·사진 words and photos. */
  readonly credit?: Bilingual;
}

/** One byline line. `raw` is the line as it stood, cut from a body sentence or not. */
export interface Byline {
  readonly raw: string;
  /** As written in Korean; the English name is in `outletEnglish`. */
  readonly outlet: string | null;
  readonly outletEnglish?: string | null;
  readonly places: readonly Bilingual[];
  readonly people: readonly BylinePerson[];
  readonly email: string | null;
}

export interface Copyright {
  readonly raw: string;
  readonly holder: Bilingual;
}

export interface ArticleMetadata {
  readonly publisher: Bilingual | null;
  readonly bylines: readonly Byline[];
  readonly copyright: Copyright | null;
  /** ISO 8601, date or date and time, only as precise as the page says. */
  readonly published: string | null;
  readonly url: string | null;
}

export interface ParsedArticle {
  readonly title: string;
  /** Every block in page order, leftovers included. */
  readonly blocks: readonly Block[];
  /** The article text alone: subheads, paragraphs, quotes; paragraphs separated by a blank line. */
  readonly body: string;
  readonly metadata: ArticleMetadata;
  readonly leftovers: readonly string[];
}

import { Tokenizer } from 'htmlparser2';

/** A tag of the mark-up, with its place: UTF-16 offsets, from its `<` to after its `>`. */
export interface Tag {
  /** In small letters; `!--` for a comment. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty' | 'comment';
  readonly start: number;
  readonly end: number;
}

interface Visitor {
  /** False ends the reading. */
  readonly tag: (tag: Tag) => boolean | undefined;
  /** Text between tags, entities decoded where asked for; raw elements' contents (scripts, titles) are text too. */
  readonly text?: (text: string) => void;
}

const ignore = (): void => {};

/**
 * Visits the tags and comments of HTML in order, by the tokenizer under linkedom, so that what is rewritten here
 * and what linkedom reads are cut alike. No tree, no stack: one pass, linear in the input whatever it holds. A
 * tag that is not finished where the input ends is no tag.
 */
export function visitTags(html: string, { tag, text }: Visitor): void {
  let name = '';
  let start = 0;
  const visit = (kind: Tag['kind'], end: number): void => {
    if (tag({ name, kind, start, end }) === false) tokenizer.pause();
  };
  const named = (from: number, to: number): void => {
    name = html.slice(from, to).toLowerCase();
    start = html.lastIndexOf('<', from);
  };
  const tokenizer: Tokenizer = new Tokenizer(
    { decodeEntities: text !== undefined },
    {
      onopentagname: named,
      onopentagend: (at) => visit('open', at + 1),
      onselfclosingtag: (at) => visit('empty', at + 1),
      onclosetag: (from, to) => {
        named(from, to);
        const end = html.indexOf('>', to);
        visit('close', end < 0 ? html.length : end + 1);
      },
      oncomment: (from, to) => {
        name = '!--';
        // A comment may be empty, and then begins where it ends.
        start = html.lastIndexOf('<', from - 1);
        visit('comment', Math.min(html.length, to + 1));
      },
      ontext: (from, to) => text?.(html.slice(from, to)),
      ontextentity: (code) => text?.(String.fromCodePoint(code)),
      oncdata: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onattribname: ignore,
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

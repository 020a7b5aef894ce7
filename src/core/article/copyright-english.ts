import type { Copyright } from './article';

/** The copyright line as the English page prints it: holder in English, the Korean prohibition in English. */
export function renderCopyright(copyright: Copyright): string {
  const holder = copyright.holder.en || copyright.holder.ko;
  const prohibited = /금지|prohibited|forbidden/iu.test(copyright.raw);
  return prohibited
    ? `© ${holder}. Unauthorized reproduction and redistribution prohibited.`
    : `© ${holder}.`;
}

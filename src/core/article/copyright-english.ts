import type { Copyright } from './article';

/** The copyright line as the English page prints it: holder in English, the Korean prohibition in English. */
export function renderCopyright(copyright: Copyright): string {
  const holder = copyright.holder.en || copyright.holder.ko;
  const prohibited = /금지|금합니다|금함|불허|prohibited|forbidden/iu.test(copyright.raw);
  return [
    ...(holder === '' ? [] : [`© ${holder}.`]),
    ...(prohibited ? ['Unauthorized reproduction and redistribution prohibited.'] : []),
  ].join(' ');
}

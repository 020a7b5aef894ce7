const fullWidth = /[\uff01-\uff5e\u2212\u2010-\u2013\u301c\u223c\uff5e\u00a0\u2009\u202f]/g;

/**
 * Full-width letters, digits and signs, the dashes that join numbers, the wave dashes and the odd spaces as their
 * ASCII forms, one UTF-16 unit for one, so that offsets stay.
 */
export function foldWidth(text: string): string {
  return text.replace(fullWidth, (character) => {
    const code = character.charCodeAt(0);
    if (code === 0x301c || code === 0x223c || code === 0xff5e) return '~';
    if (code === 0xa0 || code === 0x2009 || code === 0x202f) return ' ';
    if (code >= 0xff01) return String.fromCharCode(code - 0xfee0);
    return '-';
  });
}

export const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

export const isHangul = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0xac00 && code <= 0xd7a3;
};

export const isLatin = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at) | 32;
  return code >= 97 && code <= 122;
};

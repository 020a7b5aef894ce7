import type { CDPSession, Page } from '@playwright/test';

const first = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];

/** What a two-set keyboard shows while this syllable is typed: ㅎ, 하, 한. */
export function composed(syllable: string): readonly string[] {
  const code = syllable.charCodeAt(0) - 0xac00;
  if (code < 0 || code > 11171) throw new Error(`"${syllable}" is no Hangul syllable.`);
  const open = String.fromCharCode(0xac00 + code - (code % 28));
  return [first[Math.floor(code / 588)] ?? '', open, ...(code % 28 === 0 ? [] : [syllable])];
}

export interface InputMethod {
  /** Types syllables, each composed jamo by jamo and committed when the next one begins. */
  readonly type: (text: string) => Promise<void>;
  /** Composes a syllable and leaves it open. */
  readonly begin: (syllable: string) => Promise<void>;
  readonly commit: (syllable: string) => Promise<void>;
  /** A key pressed while composing: the page is told 229, as an input method tells it. */
  readonly press: (key: string, code: string, modifiers?: number) => Promise<void>;
}

/** A Korean input method, through the same door in Chromium that the system's own uses. */
export async function inputMethod(page: Page): Promise<InputMethod> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const press: InputMethod['press'] = async (key, code, modifiers = 0) => {
    const event = { key, code, modifiers, windowsVirtualKeyCode: 229 };
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  };
  const begin: InputMethod['begin'] = async (syllable) => {
    for (const text of composed(syllable)) {
      await press('Process', 'KeyG');
      await session.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
    }
  };
  const commit: InputMethod['commit'] = async (text) => {
    await session.send('Input.insertText', { text });
  };
  const type: InputMethod['type'] = async (text) => {
    for (const character of text) {
      if (/[가-힣]/u.test(character)) await begin(character);
      await commit(character);
    }
  };
  return { type, begin, commit, press };
}

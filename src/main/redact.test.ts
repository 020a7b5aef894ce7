import { describe, expect, test } from 'vitest';
import { withoutFolders } from './redact';

describe('a log line', () => {
  test.each([
    ["ENOENT: no such file, open '/home/kim/내 문서/기사 1.txt'", "ENOENT: no such file, open '기사 1.txt'"],
    ['cannot write /home/kim/desk/night.daejo now', 'cannot write night.daejo now'],
    ['at run (file:///opt/daejo/out/main/index.js:13:7)', 'at run (index.js:13:7)'],
    ['C:\\Users\\Kim\\night.daejo is locked', 'night.daejo is locked'],
    ['"\\\\server\\share\\desk one\\a.txt"', '"a.txt"'],
    ['at app://daejo/assets/index.js:3:4', 'at app://daejo/assets/index.js:3:4'],
    ['3/4 of the work, and/or more', '3/4 of the work, and/or more'],
    ['nothing to hide', 'nothing to hide'],
  ])('%s becomes %s', (text, expected) => {
    expect(withoutFolders(text)).toBe(expected);
  });
});

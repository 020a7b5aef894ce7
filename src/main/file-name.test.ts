import { describe, expect, test } from 'vitest';
import { fileNameOf, withExtension } from './file-name';

describe('a file name from a title', () => {
  test.each([
    ['Putin: "NATO" / East?', 'Putin NATO East'],
    ['  대통령 “훈련…”  ', '대통령 “훈련…”'],
    ['line\nbreak\tand tab', 'line break and tab'],
    ['..hidden', 'hidden'],
    ['ends with a dot.', 'ends with a dot'],
    ['con', 'con_'],
    ['///', 'Article'],
    ['', 'Article'],
  ])('%j becomes %j', (title, expected) => {
    expect(fileNameOf(title, 'Article')).toBe(expected);
  });

  test('is short, and cut between characters', () => {
    const name = fileNameOf('👩‍🚀'.repeat(100), 'Article');
    expect([...new Intl.Segmenter().segment(name)]).toHaveLength(80);
    expect(name.endsWith('👩‍🚀')).toBe(true);
  });
});

test.each([
  ['/a/night', '/a/night.docx'],
  ['/a/night.docx', '/a/night.docx'],
  ['/a/night.DOCX', '/a/night.DOCX'],
  ['/a/v1.2', '/a/v1.2.docx'],
])('%s is saved as %s', (path, expected) => {
  expect(withExtension(path, 'docx')).toBe(expected);
});

import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { zipParts } from './package';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const parts = [
  { path: 'word/document.xml', contentType: 'type/document', relation: 'relation/document', xml: '<a/>' },
  {
    ...{
      path: 'word/comments.xml',
      contentType: 'type/comments',
      relation: 'relation/comments',
      xml: '<b/>',
    },
    source: 'word/document.xml',
  },
];

describe('zipParts', () => {
  it('declares every part and points to it from where it belongs', () => {
    const files = unzipSync(zipParts(parts));
    const xml = (path: string) => strFromU8(files[path]!);
    expect(Object.keys(files)[0]).toBe('[Content_Types].xml');
    expect(xml('[Content_Types].xml')).toContain(
      '<Override PartName="/word/comments.xml" ContentType="type/comments"/>',
    );
    expect(xml('_rels/.rels')).toContain('Type="relation/document" Target="word/document.xml"');
    expect(xml('word/_rels/document.xml.rels')).toContain('Type="relation/comments" Target="comments.xml"');
    expect(xml('word/document.xml')).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"[^>]*\?>\n<a\/>$/u);
  });

  it('gives the same bytes in every time zone', () => {
    const files = ['Asia/Seoul', 'America/New_York', 'UTC'].map((name) => {
      process.env.TZ = name;
      return zipParts(parts);
    });
    expect(new Date(1980, 0, 1).getTimezoneOffset()).toBe(0);
    expect(files[1]).toEqual(files[0]);
    expect(files[2]).toEqual(files[0]);
  });
});

import { describe, expect, it } from 'vitest';
import { countForbidden, xmlAttribute, xmlText } from './xml';

describe('xmlText and xmlAttribute', () => {
  it.each([
    ['a < b && c > "d"', 'a &lt; b &amp;&amp; c &gt; "d"', 'a &lt; b &amp;&amp; c &gt; &quot;d&quot;'],
    [']]> &amp; <!--', ']]&gt; &amp;amp; &lt;!--', ']]&gt; &amp;amp; &lt;!--'],
    ['one\ttwo\nthree\r', 'one\ttwo\nthree&#13;', 'one&#9;two&#10;three&#13;'],
    ['나토 😀 \u200f', '나토 😀 \u200f', '나토 😀 \u200f'],
    ['a\u0000b\u0008c\ufffed', 'abcd', 'abcd'],
    ['half \ud83d pair', 'half \ufffd pair', 'half \ufffd pair'],
  ])('write %j so that a parser reads it back', (text, content, attribute) => {
    expect([xmlText(text), xmlAttribute(text)]).toEqual([content, attribute]);
  });

  it('count what they had to change', () => {
    expect(countForbidden('plain 나토 😀 \t\n')).toBe(0);
    expect(countForbidden('\u0000\u001f \ud83d \uffff')).toBe(4);
  });
});

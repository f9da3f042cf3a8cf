import { describe, expect, it } from 'vitest';
import { changedCode, clip, commentCode, commentMessage, commentText } from '../../../../src/core/report/diff/commentText';

const B = '&#8203;';

describe('commentText', () => {
  it.each([
    ['R&D at Acme, $180K (62 → 48)', 'R&D at Acme, $180K (62 → 48)'],
    ['thanks @team', `thanks @${B}team`],
    ['see #12 and owner/repo#1', `see \\#${B}12 and owner/repo#${B}1`],
    ['GH-12', `GH-${B}12`],
    ['https://evil.example', `https:/${B}/evil.example`],
    ['www.evil.example', `www${B}.evil.example`],
    ['1a2b3c4d', `1a2b3c${B}4d`],
    ['2026-11-22 is 1,200', '2026-11-22 is 1,200'],
    ['<!-- mine -->', `\\<${B}!-- mine -->`],
    ['A | B\n## Q4 <img src=http://t/x>', `A \\| B \\#${B}#${B} Q4 \\<img src=http:/${B}/t/x>`],
    ['a\u202eb\u200bc\u{e0041}', 'abc'],
  ])('writes %j as %j', (text, expected) => expect(commentText(text)).toBe(expected));

  it('cuts long texts and no character in half', () => {
    expect(clip('x'.repeat(200), 10)).toBe('xxxxxxxxx…');
    expect(clip('12345678😀😀', 10)).toBe('12345678…');
    expect(clip('  a \n b  ', 5)).toBe('a b');
  });
});

describe('code', () => {
  it.each([
    ['no `risk` section', 'no `risk` section'],
    ['`a`', '`a`'],
    ['``@team``', `\\\`\`@team\`\\\``],
    ['`@team', `\\\`@${B}team`],
  ])('shows %j of a message as %j', (text, expected) => expect(commentMessage(text)).toBe(expected));

  it('stands in a fence that it cannot leave', () => {
    expect(commentCode('a`b')).toBe('``a`b``');
    expect(changedCode('a\n```\nb', null)).toBe('````diff\n- a ``` b\n````');
    expect(changedCode('x < 1', 'x < 2')).toBe('```diff\n- x < 1\n+ x < 2\n```');
  });
});

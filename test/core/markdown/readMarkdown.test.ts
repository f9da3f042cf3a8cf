import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/core/markdown/readMarkdown';
import { toValue } from '../../../src/core/yaml/toValue';

const TEXT = '---\nid: qbr\ninputs: [account]\n---\n\n# Title\n\nIntro.\n\n## One\n\n- a\n- b\n\n### Deep\n\ntext\n\n## Two\n\nend\n';

describe('readMarkdown', () => {
  it('reads front matter with the place of its text', () => {
    const { frontMatter } = readMarkdown(TEXT);
    expect(toValue(frontMatter!.yaml.roots[0] ?? null)).toEqual({ id: 'qbr', inputs: ['account'] });
    expect(TEXT.slice(frontMatter!.span.start, frontMatter!.span.end)).toBe('id: qbr\ninputs: [account]');
  });

  it('reads sections to the next heading of their level', () => {
    const { sections } = readMarkdown(TEXT);
    expect(sections.map(({ title, level }) => [title, level])).toEqual([['Title', 1], ['One', 2], ['Deep', 3], ['Two', 2]]);
    expect(TEXT.slice(sections[1]!.span.start, sections[1]!.span.end)).toBe('## One\n\n- a\n- b\n\n### Deep\n\ntext');
    expect(sections[1]!.nodes.map((node) => node.type)).toEqual(['list', 'heading', 'paragraph']);
  });

  it('reads CRLF text and text without front matter', () => {
    const crlf = TEXT.replaceAll('\n', '\r\n');
    const { frontMatter } = readMarkdown(crlf);
    expect(crlf.slice(frontMatter!.span.start, frontMatter!.span.end).trim()).toBe('id: qbr\r\ninputs: [account]');
    expect(readMarkdown('# A\n').frontMatter).toBeUndefined();
  });

  it('takes no other language for front matter (P22)', () => {
    expect(readMarkdown('---js\nmodule.exports = 1\n---\n').frontMatter).toBeUndefined();
  });

  it('refuses what would take too long', () => {
    expect(() => readMarkdown('a'.repeat(300_000))).toThrow('larger than 256 KB');
  });
});

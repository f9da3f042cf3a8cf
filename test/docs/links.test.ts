import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGES, anchorsOf, linksOf, readPage, targetOf } from './markdownFiles';

describe.each(PAGES)('links of %s', (page) => {
  const links = linksOf(readPage(page));
  const relative = links.filter((link) => !/^[a-z]+:/.test(link));

  it('lead to files and headings that are there', () => {
    const broken = relative.filter((link) => {
      const { file, anchor } = targetOf(page, link);
      if (!existsSync(file)) return true;
      return anchor !== undefined && !(isLine(anchor, file) || anchorsOf(readPage(file)).has(anchor));
    });
    expect(broken).toEqual([]);
  });

  it('are https where they leave the project', () => {
    const others = links.filter((link) => /^[a-z]+:/.test(link) && !link.startsWith('https://'));
    expect(others).toEqual([]);
  });
});

describe('the pages', () => {
  it('are all reached from the README', () => {
    const reached = new Set(['README.md']);
    for (const page of reached) {
      for (const link of linksOf(readPage(page)).filter((each) => !/^[a-z]+:/.test(each))) {
        const { file } = targetOf(page, link);
        const found = PAGES.find((each) => each === file || each === `${file.replace(/\/$/, '')}/README.md`);
        if (found !== undefined) reached.add(found);
      }
    }
    expect(PAGES.filter((page) => !reached.has(page))).toEqual([]);
  });
});

/** Whether the anchor is a line of a file of data, as evidence leads to: `account.yaml#L7`. */
function isLine(anchor: string, file: string): boolean {
  const line = Number(/^L(\d+)$/.exec(anchor)?.[1] ?? NaN);
  return file.endsWith('.yaml') && line >= 1 && line <= readPage(file).split('\n').length;
}

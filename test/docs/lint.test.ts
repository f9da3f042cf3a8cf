import { readFileSync } from 'node:fs';
import { lint } from 'markdownlint/sync';
import type { Configuration } from 'markdownlint';
import { describe, expect, it } from 'vitest';
import { PAGES, readPage } from './markdownFiles';

const config = JSON.parse(readFileSync('.markdownlint.json', 'utf8')) as Configuration;

describe('markdownlint', () => {
  it.each(PAGES)('has nothing to say of %s', (page) => {
    const faults = lint({ strings: { page: readPage(page) }, config })['page'] ?? [];
    expect(faults.map(({ lineNumber, ruleNames, errorDetail }) => `${lineNumber} ${ruleNames.join('/')} ${errorDetail ?? ''}`)).toEqual([]);
  });
});

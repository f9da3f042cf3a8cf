import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/core/engine';
import { RULES } from '../../src/core/rules/registry';
import { memoryWorkspace, portsOf } from '../support/fileWorkspace';
import { PAGES, codeBlocks, readPage } from './markdownFiles';
import type { CodeBlock } from './markdownFiles';

/**
 * Each block of YAML on a page is a whole sheet of ours, or a workflow of GitHub's, and all in it is read as the page says. What rules of
 * the catalogue would ask of a real account, such as its renewal date, an excerpt does not show.
 */

const CATALOGUE = new Set(RULES.map(({ id }) => id));
const FIELDWAY = 'models/fieldway.health-model.yaml';
/** Pages of rules show faults on purpose; `rules.test.ts` runs them. */
const pages = PAGES.filter((page) => !page.startsWith('docs/rules/'));
const blocks = pages.flatMap((page) =>
  codeBlocks(readPage(page))
    .filter(({ language }) => language === 'yaml')
    .map((block) => ({ page, block, name: `${page}:${block.line}` })),
);
const sheets = blocks.filter(({ block }) => !isWorkflow(block));

describe('YAML on the pages', () => {
  it('is there', () => {
    expect(sheets.length).toBeGreaterThan(5);
  });

  it.each(sheets)('$name is valid', async ({ block }) => {
    const file = fileOf(block);
    // A page may show metrics that only this model declares.
    const settings = block.text.includes('metrics:\n') && file.endsWith('account.yaml') ? `health_model: ${FIELDWAY}\n` : '';
    const workspace = memoryWorkspace({
      'customer-success.yaml': settings,
      [FIELDWAY]: readFileSync(`examples/portfolio/${FIELDWAY}`),
      [file]: block.text,
    });
    const report = await createEngine(portsOf(workspace, '2025-12-01')).checkFile(file);
    const basic = report?.findings.filter(({ rule }) => !CATALOGUE.has(rule));
    expect(basic?.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
  });
});

function isWorkflow({ text }: CodeBlock): boolean {
  return /^\s*- (?:uses|run):/m.test(text);
}

/** What the block is, by a key that only sheets of this kind have. */
function fileOf({ text }: CodeBlock): string {
  if (/^components:/m.test(text)) return 'shown.health-model.yaml';
  if (/^(?:preset|people|company):/m.test(text)) return 'customer-success.yaml';
  if (/^(?:business_objectives|milestones):/m.test(text)) return 'accounts/shown/success-plan.yaml';
  return 'accounts/shown/account.yaml';
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { createEngine } from '../../../src/core/engine';
import type { Engine } from '../../../src/core/engine';
import type { SourceDocument } from '../../../src/core/model/sourceDocument';
import { sheetValue } from '../../../src/core/schema/schemaCheck';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';
import { arbitrarySheet } from '../schema/arbitrarySheet';
import { editedTexts, edits } from '../yaml/arbitraryEdits';
import { plainSource, plainTree } from '../yaml/plainTree';

const FILE = 'accounts/acme/account.yaml';

function newEngine(): Engine {
  return createEngine(portsOf(memoryWorkspace({}), '2025-12-01'));
}

function printed(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
}

/** All that an engine says of a text, with the document as plain data. Values are shared between texts, so nobody may change them. */
async function answers(engine: Engine, text: string, caret: number) {
  const document = engine.read(FILE, text, caret);
  if (document === undefined) return undefined;
  document.sheets.map(sheetValue).forEach(deepFreeze);
  const { yaml, sheets, lines } = document;
  return {
    yaml: plainSource(yaml),
    sheets: sheets.map(({ kind, document: index, path, head, body }) => ({ kind, index, path, head, body: plainTree(body) })),
    values: sheets.map(sheetValue),
    lines: lines.lineCount,
    findings: await engine.check(document),
    // While a text does not parse, lenses show what was there before, which a new engine cannot know.
    lenses: yaml.state === 'whole' ? await engine.lenses(document, 'all') : [],
  };
}

describe('an engine that has read the text before', { timeout: 120_000 }, () => {
  const account = arbitrarySheet('account', 8).map(printed);
  const wrapped = fc.record({ customer_health: arbitrarySheet('account', 8), success_plan: arbitrarySheet('success-plan', 8) }).map(printed);
  const texts = fc.oneof(account, wrapped, account.map((text) => text.replaceAll('\n', '\r\n')));

  it('says the same as one that reads it for the first time', async () => {
    await fc.assert(
      fc.asyncProperty(texts, edits, async (before, all) => {
        const engine = newEngine();
        await answers(engine, before, 0);
        for (const { text, caret } of editedTexts(before, all)) {
          expect(await answers(engine, text, caret)).toEqual(await answers(newEngine(), text, caret));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('gives the very values of before for all that was not edited', () => {
    const list = Array.from({ length: 5_000 }, (_, index) => `  - { date: 2025-11-10, type: check_in, summary: "Call ${index}" }\n`).join('');
    const before = `account: Acme\narr: 5000\nscores:\n  relationship: { nps: 9 }\nstakeholders:\n  - name: Ana\n  - name: Bo\ntouchpoints:\n${list}`;
    const engine = newEngine();
    const valueOf = (text: string) => sheetValue((engine.read(FILE, text) as SourceDocument).sheets[0]!) as Record<string, unknown[]>;
    valueOf(before);
    const first = valueOf(before.replace('Ana', 'Ann'));
    const second = valueOf(before.replace('Ana', 'Anna'));
    expect(second.touchpoints).toBe(first.touchpoints);
    expect(second.scores).toBe(first.scores);
    expect(second.stakeholders).not.toBe(first.stakeholders);
    expect(second.stakeholders![1]).toBe(first.stakeholders![1]);
    expect(second.stakeholders![0]).toEqual({ name: 'Anna' });
  });
});

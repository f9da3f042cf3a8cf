import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import type { Refactoring } from '../../../src/core/features/authoring';
import { applyTextEdits } from '../../../src/core/text/textEdit';
import { filesBelow, memoryWorkspace, portsOf } from '../../support/fileWorkspace';
import { expandSnippet } from './expandSnippet';

/** At any place of any file of the examples, in either form of a sheet: what a refactoring leaves reads, with every comment still in it. */

const ROOT = 'examples/portfolio/';
const texts = Object.fromEntries(filesBelow(ROOT).map((file) => [file, readFileSync(ROOT + file, 'utf8')]));
const engine = createEngine(portsOf(memoryWorkspace(texts), '2025-12-01'));
const sheets = Object.keys(texts).filter((file) => file.endsWith('.yaml'));
/** What only lays the text out anew, so that all data must be the same. */
const LAYOUT = new Set(['to-flat-form', 'to-sheet-form', 'to-lines', 'to-one-line']);

const place = fc.record({ file: fc.constantFrom(...sheets), at: fc.noBias(fc.nat({ max: 999 })), isWrapped: fc.boolean(), isCrlf: fc.boolean() });

function textAfter(text: string, { edits, isSnippet }: Refactoring): string {
  return applyTextEdits(text, isSnippet ? edits.map(({ span, newText }) => ({ span, newText: expandSnippet(newText) })) : edits);
}

function commentsOf(text: string): string[] {
  return [...text.matchAll(/(?:^|\s)(#.*)$/gm)].map((match) => match[1]!.trimEnd());
}

async function refactorings(file: string, text: string, offset: number): Promise<readonly Refactoring[]> {
  const document = engine.read(file, text)!;
  return (await engine.authoring()).refactorings(document, { start: offset, end: offset });
}

/** The file's text with its sheet under the root key. */
async function wrapped(file: string, text: string): Promise<string> {
  const found = (await refactorings(file, text, 0)).find(({ id }) => id === 'to-sheet-form');
  return found === undefined ? text : textAfter(text, found);
}

describe('refactorings', () => {
  it('leave a text that reads, with all comments and line breaks', { timeout: 120_000 }, async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(place, async ({ file, at, isWrapped, isCrlf }) => {
        const plain = isCrlf ? texts[file]!.replaceAll('\n', '\r\n') : texts[file]!;
        const text = isWrapped ? await wrapped(file, plain) : plain;
        for (const refactoring of await refactorings(file, text, Math.floor((at / 1000) * text.length))) {
          seen.add(refactoring.id);
          const after = textAfter(text, refactoring);
          const read = engine.read(file, after)!;
          expect([refactoring.title, read.yaml.state, read.yaml.problems.map(({ message }) => message)]).toEqual([refactoring.title, 'whole', []]);
          expect(read.sheets.length).toBe(engine.read(file, text)!.sheets.length);
          expect(commentsOf(after)).toEqual(expect.arrayContaining(commentsOf(text)));
          if (LAYOUT.has(refactoring.id)) expect(commentsOf(after)).toEqual(commentsOf(text));
          if (isCrlf) expect(after).not.toMatch(/(?<!\r)\n/);
        }
      }),
      { numRuns: 80 },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['to-flat-form', 'to-sheet-form', 'to-lines', 'add-sections', 'confirm-metric', 'confirm-all-metrics', 'add-stakeholder', 'record-touchpoint']));
  });

  it('move every sheet under its root key and back, byte for byte', { timeout: 60_000 }, async () => {
    let moved = 0;
    for (const file of sheets) {
      const text = texts[file]!;
      const under = await wrapped(file, text);
      if (under === text) continue;
      moved++;
      const back = (await refactorings(file, under, under.length)).find(({ id }) => id === 'to-flat-form');
      expect(back && textAfter(under, back)).toBe(text);
    }
    expect(moved).toBeGreaterThan(15);
  });
});

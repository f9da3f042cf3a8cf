import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import { filesBelow, memoryWorkspace, portsOf } from '../../support/fileWorkspace';
import { askEverything } from './everyFeature';

/** Whatever somebody types into a file of the examples, every feature answers, and every place that it names lies in the text. */

const ROOT = 'examples/portfolio/';
const files = Object.fromEntries(filesBelow(ROOT).map((file) => [file, readFileSync(ROOT + file, 'utf8')]));
const engine = createEngine(portsOf(memoryWorkspace(files), '2025-12-01'));
const sheets = Object.keys(files).filter((file) => file.endsWith('.yaml'));

const typed = fc.oneof(
  fc.constantFrom('\n', '\r\n', ': ', '- ', '  ', '{', '}', '[', ']', '"', "'", '#', '&a ', '*a', '|', '>', '---\n', '\t', '🎉', 'é', '\u00a0', ',', '- name: Zoe\n', 'arr: ', 'csm: ', '\ufeff'),
  fc.string({ maxLength: 12 }),
);
const edit = fc.record({ file: fc.constantFrom(...sheets), at: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.nat({ max: 30 }), typed, caret: fc.double({ min: 0, max: 1, noNaN: true }) });

describe('every feature', () => {
  it('answers on any edit of a valid file, with places that lie in it', async () => {
    await fc.assert(
      fc.asyncProperty(edit, async ({ file, at, removed, typed: inserted, caret }) => {
        const text = files[file]!;
        const start = Math.floor(at * text.length);
        const changed = text.slice(0, start) + inserted + text.slice(start + removed);
        const behind = start + inserted.length;
        const document = engine.read(file, changed, behind);
        if (document === undefined) return;
        for (const offset of [behind, Math.floor(caret * changed.length)]) expect(await askEverything(engine, document, offset)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

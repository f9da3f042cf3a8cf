import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import { filesBelow, memoryWorkspace, portsOf } from '../../support/fileWorkspace';
import { TODAY, textWith } from './atCursor';

/** Wherever somebody asks in whatever is left of a file of the examples, completions are of use. */

const ROOT = 'examples/portfolio/';
const files = Object.fromEntries(filesBelow(ROOT).map((file) => [file, readFileSync(ROOT + file, 'utf8')]));
const engine = createEngine(portsOf(memoryWorkspace(files), TODAY));
const sheets = Object.keys(files).filter((file) => file.endsWith('.yaml'));

const typed = fc.oneof(fc.constantFrom('', '\n', '\n  ', '\n    ', '\r\n', ': ', ' ', '- ', '{ ', ' }', '[', '"', '#', 'na', 'scores', ', '), fc.string({ maxLength: 6 }));
const edit = fc.record({ file: fc.constantFrom(...sheets), at: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.nat({ max: 20 }), typed });
/** Places where keys and values really go: line ends, behind colons, commas and braces. */
const place = fc.record({ file: fc.constantFrom(...sheets), nth: fc.nat(), gap: fc.constantFrom('', '\n', '\n  ', '\n    ', '\n      ', ', ', ' ') });

const keyRule = 'schema/unknown-key';

describe('completions', () => {
  it('touch the caret and lie in the text after any edit', async () => {
    const authoring = await engine.authoring();
    await fc.assert(
      fc.asyncProperty(edit, async ({ file, at, removed, typed: inserted }) => {
        const base = files[file]!;
        const start = Math.floor(at * base.length);
        const text = base.slice(0, start) + inserted + base.slice(start + removed);
        const offset = start + inserted.length;
        const document = engine.read(file, text, offset);
        if (document === undefined) return;
        const completions = await authoring.complete(document, offset);
        for (const { label, replace } of completions) {
          expect([label, replace.start >= 0 && replace.start <= offset, offset <= replace.end && replace.end <= text.length]).toEqual([label, true, true]);
        }
        expect(new Set(completions.map(({ label, kind }) => `${kind} ${label}`)).size).toBe(completions.length);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('leave, when accepted, a text that parses, without a key that is unknown or stands twice', async () => {
    const authoring = await engine.authoring();
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(place, fc.nat(), async ({ file, nth, gap }, pick) => {
        const base = files[file]!;
        const ends = [...base.matchAll(/$|: |, |\{ /gm)].map(({ index, 0: mark }) => index + mark.length);
        const at = ends[nth % ends.length]!;
        const text = base.slice(0, at) + gap + base.slice(at);
        const offset = at + gap.length;
        const completions = await authoring.complete(engine.read(file, text, offset)!, offset);
        const chosen = completions[pick % Math.max(1, completions.length)];
        // A gap that breaks the text before anything was chosen says nothing about what is chosen.
        if (chosen === undefined || (await faultsOf(file, text)).length > 0) return;
        tried++;
        expect([chosen.label, await faultsOf(file, textWith(text, chosen))]).toEqual([chosen.label, []]);
      }),
      { numRuns: 200 },
    );
    expect(tried).toBeGreaterThan(30);
  }, 60_000);
});

/** What is wrong with the text as YAML, and unknown keys. A key that is there without a value yet is neither. */
async function faultsOf(file: string, text: string): Promise<string[]> {
  const document = engine.read(file, text);
  const findings = document === undefined ? [] : await engine.check(document);
  return findings.filter(({ rule }) => rule === keyRule || rule.startsWith('yaml/')).map(({ rule, message }) => `${rule}: ${message}`);
}

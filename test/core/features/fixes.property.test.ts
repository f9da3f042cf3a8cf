import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import type { Finding, Fix } from '../../../src/core/finding';
import type { SourceDocument } from '../../../src/core/model/sourceDocument';
import { applyTextEdits } from '../../../src/core/text/textEdit';
import type { SourceNode } from '../../../src/core/yaml/sourceTree';
import { filesBelow, memoryWorkspace, portsOf } from '../../support/fileWorkspace';

/** Slips of the hand in valid files: whatever is found then, each fix on offer leaves a text that reads, and the finding is gone. */

const ROOT = 'examples/portfolio/';
const texts = Object.fromEntries(filesBelow(ROOT).map((file) => [file, readFileSync(ROOT + file, 'utf8')]));
const engine = createEngine(portsOf(memoryWorkspace(texts), '2025-12-01'));
const sheets = Object.keys(texts).filter((file) => file.endsWith('.yaml'));

const VALUES = ['yes', 'no', '90%', '1.5.2025', '03/04/2026', '2025-02-30', '120.000', '120k', '00123', '3.10', 'enterprize', 'Mid Market', 'donw', '-5', '1e9', '""', 'null', '', '[a]', '{ a: 1 }', '2031-01-01', '2019-01-01', 'dana.reyez', '"4,4"', "'up'", '99'];
const slip = fc.oneof(
  fc.record({ kind: fc.constant('value' as const), pick: fc.noBias(fc.nat()), value: fc.constantFrom(...VALUES) }),
  fc.record({ kind: fc.constant('key' as const), pick: fc.noBias(fc.nat()), drop: fc.nat({ max: 20 }) }),
);
const mistaken = fc.record({ file: fc.constantFrom(...sheets), slips: fc.array(slip, { minLength: 1, maxLength: 3 }), isCrlf: fc.boolean() }).map(({ file, slips, isCrlf }) => {
  const text = isCrlf ? texts[file]!.replaceAll('\n', '\r\n') : texts[file]!;
  return { file, text: slips.reduce((changed, each) => withSlip(file, changed, each), text) };
});

type Slip = { readonly kind: 'value'; readonly pick: number; readonly value: string } | { readonly kind: 'key'; readonly pick: number; readonly drop: number };

/** The text with one value written over, or one letter of a key left out; as it is where nothing can be. */
function withSlip(file: string, text: string, made: Slip): string {
  const { keys, values } = scalarsOf(engine.read(file, text)?.yaml.roots ?? []);
  const places = made.kind === 'key' ? keys : values;
  if (places.length === 0) return text;
  const { start, end } = places[made.pick % places.length]!;
  if (made.kind === 'value') return text.slice(0, start) + made.value + text.slice(end);
  const letter = start + (made.drop % (end - start));
  return text.slice(0, letter) + text.slice(letter + 1);
}

function scalarsOf(roots: readonly (SourceNode | null)[]) {
  const keys: SourceNode[] = [];
  const values: SourceNode[] = [];
  const walk = (node: SourceNode | null) => {
    if (node?.kind === 'scalar' && node.end > node.start && node.style !== 'literal' && node.style !== 'folded') values.push(node);
    else if (node?.kind === 'sequence') node.items.forEach(walk);
    else if (node?.kind === 'map') {
      for (const { key, value } of node.entries) {
        if (key.end - key.start > 1) keys.push(key);
        walk(value);
      }
    }
  };
  roots.forEach(walk);
  return { keys, values };
}

const same = (a: Finding) => (b: Finding) => a.rule === b.rule && a.message === b.message;

/** What is wrong with the text after the fix; empty for a good fix. */
async function faultsOf(document: SourceDocument, finding: Finding, fix: Fix, before: readonly Finding[]): Promise<string[]> {
  const text = applyTextEdits(document.text, fix.edits);
  const fixed = engine.read(document.file, text);
  const name = `${finding.rule} “${finding.message}” with “${fix.title}”`;
  if (fixed === undefined || (document.yaml.state === 'whole' && fixed.yaml.state !== 'whole')) return [`${name} leaves a text that does not read`];
  const after = await engine.check(fixed);
  const faults: string[] = [];
  if (after.filter(same(finding)).length >= before.filter(same(finding)).length) faults.push(`${name} leaves the finding`);
  // Who removes a line, or a comment itself, removes what is said on it.
  const isRemoval = finding.rule.startsWith('suppressions/') || fix.title.startsWith('Remove ');
  if (!isRemoval && commentsOf(text) !== commentsOf(document.text)) faults.push(`${name} changes comments`);
  if (/(?<!\r)\n/.test(text) && /\r\n/.test(text)) faults.push(`${name} mixes line breaks`);
  return faults;
}

function commentsOf(text: string): string {
  return [...text.matchAll(/(?:^|\s)(#.*)$/gm)].map((match) => match[1]).join('\n');
}

describe('fixes', () => {
  it('leave a text that reads, without the finding, with all comments and line breaks', { timeout: 120_000 }, async () => {
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(mistaken, async ({ file, text }) => {
        const document = engine.read(file, text);
        if (document === undefined) return;
        const findings = await engine.check(document);
        for (const finding of findings) {
          for (const fix of finding.fixes) {
            tried++;
            expect(await faultsOf(document, finding, fix, findings)).toEqual([]);
          }
        }
      }),
      { numRuns: 100 },
    );
    expect(tried).toBeGreaterThan(60);
  });

  it('taken all at once come to the same text as taken twice', { timeout: 120_000 }, async () => {
    const authoring = await engine.authoring();
    let applied = 0;
    await fc.assert(
      fc.asyncProperty(mistaken, async ({ file, text }) => {
        const document = engine.read(file, text);
        if (document === undefined) return;
        const once = await authoring.fixAll(document);
        applied += once.applied.length;
        const fixed = engine.read(file, applyTextEdits(text, once.edits))!;
        expect(await authoring.fixAll(fixed)).toEqual({ edits: [], applied: [] });
        expect(fixed.yaml.state === 'whole' || document.yaml.state !== 'whole').toBe(true);
      }),
      { numRuns: 60 },
    );
    expect(applied).toBeGreaterThan(20);
  });
});

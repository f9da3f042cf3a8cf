import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBrokenYaml } from '../../../src/core/yaml/readBrokenYaml';
import { readYaml } from '../../../src/core/yaml/readYaml';
import type { SourceNode, YamlSource } from '../../../src/core/yaml/sourceTree';
import { toValue } from '../../../src/core/yaml/toValue';
import { yamlText } from './arbitraryYaml';
import { differences, libraryDocuments } from './compareWithLibrary';

const TYPED = ['\n', ' ', '  ', '- ', ': ', ':', '"', "'", '[', ']', '{', '}', ',', '#', '&a ', '*a', '|', '>', '\t', '!', '@', '%', '?', '---\n', '😀', '\r\n', 'x: 1\n', '<<<<<<< a\n'];

/** All spans of a source: nodes, keys, problems and their edits. */
function spansOf(source: YamlSource): { start: number; end: number }[] {
  const spans = source.problems.flatMap((problem) => [problem.span, ...(problem.related ?? []).map((related) => related.span), ...problem.fixes.flatMap((fix) => fix.edits.map((edit) => edit.span))]);
  const visit = (node: SourceNode | null): void => {
    if (node === null) return;
    spans.push(node);
    if (node.kind === 'sequence') node.items.forEach(visit);
    if (node.kind === 'map') node.entries.forEach(({ key, value }) => [key, value].forEach(visit));
  };
  source.roots.forEach(visit);
  return spans;
}

function expectSound(source: YamlSource): void {
  for (const { start, end } of spansOf(source)) {
    if (!(start >= 0 && start <= end && end <= source.text.length)) throw new Error(`span ${start}-${end} outside of ${source.text.length}`);
  }
  expect(source.state === 'whole' || source.problems.length > 0).toBe(true);
  source.roots.forEach(toValue);
}

describe('both readers', { timeout: 60_000 }, () => {
  it('agree on values and ranges of any valid text', () => {
    let compared = 0;
    fc.assert(
      fc.property(yamlText, (text) => {
        fc.pre(libraryDocuments(text).every((document) => document.errors.length === 0));
        compared++;
        expect(differences(readYaml(text))).toEqual([]);
      }),
      { numRuns: 600 },
    );
    expect(compared).toBeGreaterThan(500);
  });

  it('never throw, and give places inside of the text, whatever is typed into it', async () => {
    await fc.assert(
      fc.asyncProperty(yamlText, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 6 }), fc.constantFrom(...TYPED)), { minLength: 1, maxLength: 5 }), fc.nat(), async (text, typed, caret) => {
        let edited = text;
        for (const [place, removed, inserted] of typed) {
          const at = place % (edited.length + 1);
          edited = edited.slice(0, at) + inserted + edited.slice(at + removed);
        }
        expectSound(readYaml(edited));
        expectSound(readYaml(edited, { caret: caret % (edited.length + 1) }));
        expectSound(await readBrokenYaml(edited));
      }),
      { numRuns: 400 },
    );
  });

  it('never throw on any characters', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.constantFrom(...TYPED), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 30 }), async (parts) => {
        const text = parts.join('');
        expectSound(readYaml(text));
        expectSound(await readBrokenYaml(text));
      }),
      { numRuns: 400 },
    );
  });
});

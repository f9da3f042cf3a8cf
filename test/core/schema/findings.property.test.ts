import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readDocument } from '../../../src/core/model/readDocument';
import type { SheetKind } from '../../../src/core/model/sourceDocument';
import { checkSheet } from '../../../src/core/schema/checkSheet';
import { documentFindings } from '../../../src/core/schema/documentFindings';
import { applyTextEdits } from '../../../src/core/text/textEdit';
import { KINDS, ajvFor } from './ajv';
import { arbitrarySheet } from './arbitrarySheet';

const FILES: Readonly<Record<SheetKind, string>> = {
  account: 'account.yaml',
  'success-plan': 'success-plan.yaml',
  settings: 'customer-success.yaml',
  'health-model': 'ours.health-model.yaml',
  template: 'note.md.hbs',
  playbook: 'champion-left.md',
};
const { validate } = ajvFor();

function read(text: string, kind: SheetKind) {
  const document = readDocument(FILES[kind], text);
  expect(document).toBeDefined();
  return document!;
}

/** Text of a sheet with faults in its values, as a person would write it: plain, with comments in between. */
function faultyText(kind: SheetKind): fc.Arbitrary<string> {
  return arbitrarySheet(kind, 12).map((value) => `# a comment\n${stringify(value, { lineWidth: 0 })}`);
}

/** A text with a few pieces of it cut out, doubled or replaced by what breaks YAML best. */
function broken(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(12), put: fc.constantFrom('', ':', '- ', '"', '[', '{', '\t', '\n', '*a', '&a ', '%', '---\n', '👩‍💻', '<<: ', '? ') });
  return fc.tuple(text, fc.array(edit, { minLength: 1, maxLength: 4 })).map(([before, edits]) =>
    edits.reduce((now, { at, length, put }) => {
      const start = Math.floor(at * now.length);
      return now.slice(0, start) + put + now.slice(start + length);
    }, before),
  );
}

describe.each(KINDS)('findings of any text of kind %s', { timeout: 60_000 }, (kind) => {
  it('stand inside the text, in its order, and none throws', () => {
    fc.assert(
      fc.property(fc.oneof(faultyText(kind), broken(faultyText(kind))), (text) => {
        const findings = documentFindings(read(text, kind));
        let last = 0;
        for (const { span, message, rule } of findings) {
          expect(span.start, message).toBeGreaterThanOrEqual(last);
          expect(span.end, message).toBeGreaterThanOrEqual(span.start);
          expect(span.end, message).toBeLessThanOrEqual(text.length);
          expect(message).toMatch(/[.?]$/);
          expect(rule).toMatch(/^(?:yaml|schema|file)\/[a-z-]+$/);
          last = span.start;
        }
      }),
      { numRuns: 120 },
    );
  });

  it('come with fixes that can be applied and remove them', () => {
    fc.assert(
      fc.property(faultyText(kind), (text) => {
        const findings = documentFindings(read(text, kind)).filter(({ rule }) => rule.startsWith('schema/'));
        for (const finding of findings) {
          for (const fix of finding.fixes) {
            const after = read(applyTextEdits(text, fix.edits), kind);
            expect(after.yaml.state, fix.title).toBe('whole');
            const now = documentFindings(after).filter(({ rule }) => rule.startsWith('schema/'));
            const isGone = !now.some(({ rule, message }) => rule === finding.rule && message === finding.message);
            // Taken out of a list, the next item has its number, and may have its fault.
            expect(isGone || now.length < findings.length, `${finding.message} -> ${fix.title}`).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leave a value that Ajv finds valid but for what is missing', () => {
    fc.assert(
      fc.property(faultyText(kind), (text) => {
        const document = read(text, kind);
        const check = validate(kind);
        for (const sheet of document.sheets) {
          check(checkSheet(document, sheet).value);
          const wrong = (check.errors ?? []).filter(({ keyword, schemaPath }) => !['required', 'minItems', 'minProperties', 'if'].includes(keyword) && !/\/(?:then|dependentSchemas)\//.test(schemaPath));
          expect(wrong).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyTextEdits } from '../../../../src/core/text/textEdit';
import { lint, playbookText } from './lintPlaybook';

const TEXTS = [playbookText(), readFileSync('playbooks/champion-left.md', 'utf8'), readFileSync('playbooks/renewal-90.md', 'utf8')];
const PIECES = ['', ':', '- ', '"', '[', '{', '\t', '\n', '\r\n', '---\n', '## Steps\n', '- [ ] ', '(', ')', ' (CSM, ', '`', '](', '\uFEFF', '👩‍💻', '&&', 'health.', '>-\n'];

describe('a playbook broken at random', () => {
  it('has findings inside its text that no rule failed on, and each fix can be applied', async () => {
    const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(30), put: fc.constantFrom(...PIECES) });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...TEXTS), fc.array(edit, { minLength: 1, maxLength: 4 }), async (whole, edits) => {
        const text = edits.reduce((now, { at, length, put }) => now.slice(0, Math.floor(at * now.length)) + put + now.slice(Math.floor(at * now.length) + length), whole);
        let last = 0;
        for (const { rule, span, message, fixes } of await lint(text)) {
          expect(rule, message).not.toBe('rules/broken');
          expect(span.start, message).toBeGreaterThanOrEqual(last);
          expect(span.end, message).toBeGreaterThanOrEqual(span.start);
          expect(span.end, message).toBeLessThanOrEqual(text.length);
          expect(message).toMatch(/[.?]$/);
          for (const fix of fixes) expect(applyTextEdits(text, fix.edits)).not.toBe(text);
          last = span.start;
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

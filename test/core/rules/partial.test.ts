import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import type { JsonObject, JsonValue } from '../../../src/core/yaml/sourceTree';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';
import { memoryHistory } from '../support/memoryHistory';

/** Rules see sheets at every stage of being written: any part may be missing, empty or of another kind. */

const read = (name: string) => parse(readFileSync(`test/core/rules/golden/clean/${name}`, 'utf8')) as JsonObject;
const FILES = { 'a/account.yaml': read('account.yaml'), 'a/success-plan.yaml': read('success-plan.yaml'), 'customer-success.yaml': read('customer-success.yaml') };

const damage = fc.constantFrom<JsonValue | undefined>(undefined, null, {}, [], [null], [{}], '', 'x', 0, -1, true, '2030-01-01');

/** The sheet with a few of its parts taken out or replaced; each number leads down to one of them. */
const damaged = (sheet: JsonObject) =>
  fc.array(fc.tuple(fc.array(fc.nat(50), { minLength: 1, maxLength: 4 }), damage), { minLength: 1, maxLength: 6 }).map((hits) => {
    const copy = structuredClone(sheet);
    for (const [steps, value] of hits) hit(copy, steps, value);
    return copy;
  });

function hit(holder: JsonValue, [step = 0, ...more]: readonly number[], value: JsonValue | undefined): void {
  if (typeof holder !== 'object' || holder === null) return;
  const keys = Object.keys(holder);
  const key = keys[step % keys.length];
  if (key === undefined) return;
  const map = holder as JsonObject;
  if (more.length > 0 && typeof map[key] === 'object') hit(map[key], more, value);
  else if (value === undefined) delete map[key];
  else map[key] = structuredClone(value);
}

describe('every rule', () => {
  it('looks at damaged sheets without failing, and marks a stretch of them', async () => {
    // The past may be as damaged as the present.
    const past = damaged(FILES['a/account.yaml']);
    const portfolio = fc.record({ 'a/account.yaml': damaged(FILES['a/account.yaml']), 'a/success-plan.yaml': damaged(FILES['a/success-plan.yaml']), 'customer-success.yaml': damaged(FILES['customer-success.yaml']) });
    await fc.assert(
      fc.asyncProperty(portfolio, past, async (sheets, then) => {
        const files = Object.fromEntries(Object.entries(sheets).map(([file, sheet]) => [file, JSON.stringify(sheet)]));
        const history = memoryHistory([{ day: '2025-08-01', files: { 'a/account.yaml': JSON.stringify(FILES['a/account.yaml']) } }, { day: '2025-10-15', files: { 'a/account.yaml': JSON.stringify(then) } }]);
        const engine = createEngine({ ...portsOf(memoryWorkspace(files), '2025-12-01'), history });
        for (const [file, text] of Object.entries(files)) {
          const { findings } = (await engine.checkFile(file))!;
          for (const { rule, message, span, fixes } of findings) {
            expect(rule === 'rules/broken' ? message : '').toBe('');
            expect(message).not.toMatch(/undefined|NaN|\[object/);
            expect(span.start >= 0 && span.start <= span.end && span.end <= text.length).toBe(true);
            for (const { edits } of fixes) expect(edits.length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 150 },
    );
  }, 30_000);
});

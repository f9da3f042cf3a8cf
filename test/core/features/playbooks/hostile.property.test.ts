import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '../../../../src/core/engine';
import type { PlaybookAuthoring } from '../../../../src/core/features/playbooks/playbookAuthoring';
import { touches } from '../../../../src/core/text/span';
import { applyTextEdits } from '../../../../src/core/text/textEdit';
import { memoryWorkspace, portsOf } from '../../../support/fileWorkspace';
import { FILE, FILES, TODAY } from './playbookPortfolio';

const WHOLE = `---
title: Sponsor left
kind: rescue
owner: csm
segments: [enterprise]
trigger: >-
  has(events) && events.exists(e, e.type in ["sponsor_left", "champion_left"] && days_since(e.date) <= 60)
  || health.change(30) <= -20
cooldown_days: 90
dedupe_key: 'renewal_date'
due: { from: renewal_date, days: -30 }
outcome: { measure: "health.tier == \\"thriving\\"", within_days: 60 }
---

# Sponsor left

## Why

See [Acme](../accounts/acme/account.yaml).

## Steps

- [ ] Call them (CSM, within 2 days)

## Messages

- \`check-in\`: soon
`;

/** What typing does to a text: something is cut out, and something else put in. */
const damage = fc.record({
  at: fc.nat({ max: WHOLE.length }),
  cut: fc.nat({ max: 40 }),
  put: fc.constantFrom('', '"', "'", '(', ')', '[', '{', '`', '---\n', '\n', '\r\n', ': ', '#', '\\', '&a', '*', '😀', '.', ','),
  offset: fc.nat({ max: WHOLE.length }),
});

let authoring: PlaybookAuthoring;

beforeAll(async () => {
  authoring = await createEngine(portsOf(memoryWorkspace({ ...FILES, [FILE]: WHOLE }), TODAY)).playbookAuthoring();
  await authoring.complete({ file: FILE, text: WHOLE }, 0);
}, 60_000);

describe('features of playbooks on damaged text', () => {
  it('answer anywhere without a throw, and replace what touches the caret alone', async () => {
    await fc.assert(
      fc.asyncProperty(damage, async ({ at, cut, put, offset }) => {
        const text = WHOLE.slice(0, at) + put + WHOLE.slice(at + cut);
        const caret = Math.min(offset, text.length);
        const playbook = { file: FILE, text };
        for (const { replace, label } of await authoring.complete(playbook, caret)) {
          expect(touches(replace, caret), label).toBe(true);
          expect(replace.end).toBeLessThanOrEqual(text.length);
        }
        const hover = await authoring.hover(playbook, caret);
        if (hover !== undefined) expect(hover.span.end).toBeLessThanOrEqual(text.length);
        await authoring.definitions(playbook, caret);
        await authoring.references(playbook, caret, { withDefinition: true });
        const { edits } = (await authoring.fixAll(playbook))!;
        const mended = applyTextEdits(text, edits);
        expect((await authoring.fixAll({ file: FILE, text: mended }))?.edits, mended).toEqual([]);
        const lens = await authoring.lens(playbook);
        if (lens !== undefined) expect(lens.span.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

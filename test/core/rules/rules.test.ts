import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import { writtenTierDiffers } from '../../../src/core/rules/health/writtenTierDiffers';
import type { Rule } from '../../../src/core/rules/rule';
import { RULES } from '../../../src/core/rules/registry';
import { runAccountRules } from '../../../src/core/rules/runRules';
import { applyTextEdits } from '../../../src/core/text/textEdit';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';

const FILE = 'accounts/a/account.yaml';
const engine = createEngine(portsOf(memoryWorkspace({}), '2025-12-01'));

/** What the rules on written health find in a text, as `rule @ marked text: message`; these sheets miss much that other rules ask for. */
async function findings(text: string) {
  const document = engine.read(FILE, text)!;
  const found = (await engine.check(document)).filter(({ rule }) => rule.startsWith('health/'));
  return found.map(({ rule, span, message, fixes }) => ({ line: `${rule} @ ${text.slice(span.start, span.end)}: ${message}`, fixes }));
}

describe('health/entered-differs', () => {
  const text = (score: string) => `account: A\nscores:\n  relationship: { score: ${score}, champion: none, contacts_count: 1 }\n`;

  it('marks an entered score that lies 2 or more of 10 from the computed one', async () => {
    const [first, ...rest] = await findings(text('9'));
    expect(rest).toEqual([]);
    expect(first!.line).toMatch(/^health\/entered-differs @ 9: Relationship was entered as 9, but its metrics give [0-9.]+ of 10\. The computed score counts\.$/);
  });

  it('says nothing of a smaller difference, or where only one of the two is there', async () => {
    expect(await findings(text('2'))).toEqual([]);
    expect(await findings('account: A\nscores:\n  relationship: { score: 9 }\n')).toEqual([]);
  });
});

describe('health/written-tier-differs', () => {
  const text = 'account: A\nscores: { engagement: { score: 9 } } # fine\nhealth_tier: critical # old\n';

  it('marks the tier, and its fix writes the computed one and nothing else', async () => {
    const [found, ...rest] = await findings(text);
    expect(rest).toEqual([]);
    expect(found!.line).toBe('health/written-tier-differs @ critical: health_tier says critical, but the score of 90 is thriving.');
    const fixed = applyTextEdits(text, found!.fixes[0]!.edits);
    expect(fixed).toBe(text.replace('critical', 'thriving'));
    expect(await findings(fixed)).toEqual([]);
  });
});

describe('health/written-score-differs', () => {
  const text = 'account: A\nscores: { engagement: { score: 9 } }\ncomposite_score: 40\n';

  it('marks the score, and its fix writes the computed one and nothing else', async () => {
    const [found, ...rest] = await findings(text);
    expect(rest).toEqual([]);
    expect(found!.line).toBe('health/written-score-differs @ 40: composite_score says 40, but the figures give 90.');
    const fixed = applyTextEdits(text, found!.fixes[0]!.edits);
    expect(fixed).toBe(text.replace('40', '90'));
    expect(await findings(fixed)).toEqual([]);
  });

  it('takes a written score that rounds to the computed one for the same', async () => {
    expect(await findings(text.replace('40', '89.6'))).toEqual([]);
  });
});

describe('the registry', () => {
  it('gives every rule an id of its own and the facts that it rests on', () => {
    for (const rule of RULES) {
      expect(rule.id).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
      expect(rule.facts.length).toBeGreaterThan(0);
    }
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it('turns a rule that throws into a finding that names it, and runs the others', async () => {
    const document = engine.read(FILE, 'account: A\nhealth_tier: critical\nscores: { engagement: { score: 9 } }\n')!;
    const [scored] = await engine.scores(document);
    const broken: Rule = {
      id: 'health/broken-on-purpose',
      on: 'account',
      severity: 'error',
      facts: ['H1'],
      check: () => {
        throw new Error('no such thing');
      },
    };
    const { settings } = await engine.context();
    const scene = { ...scored!, data: scored!.account.data, settings, asOf: '2025-12-01', playbooks: undefined, segment: undefined, plan: undefined };
    const found = runAccountRules(scene, { document, sheet: document.sheets[0]! }, [broken, writtenTierDiffers]);
    expect(found.map(({ rule, message }) => [rule, message])).toEqual([
      ['rules/broken', 'The rule health/broken-on-purpose failed on this sheet (no such thing), so it checked nothing here.'],
      ['health/written-tier-differs', 'health_tier says critical, but the score of 90 is thriving.'],
    ]);
  });
});

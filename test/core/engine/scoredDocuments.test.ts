import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';

const FILE = 'accounts/a/account.yaml';
const MODEL = `name: ours
scale: 10
minimum_coverage: 0.1
components:
  - id: people
    label: People
    weight: 1
    metrics:
      - { id: known, weight: 0.5, from: size(stakeholders), points: [[0, 0], [4, 10]] }
      - { id: use, weight: 0.5, from: scores.product_usage.dau_mau_ratio, cases: [{ when: "size(touchpoints) > 1.0", points: [[0, 2], [1, 10]] }, { points: [[0, 0], [1, 5]] }] }
tiers:
  - { id: all, label: All, min: 0, color: green, action: keep }
`;
const files = { 'customer-success.yaml': 'health_model: ours.health-model.yaml\n', 'ours.health-model.yaml': MODEL };

interface Account {
  readonly ratio: number;
  readonly people: number;
  readonly talks: number;
  readonly notes: string;
}

const accounts = fc.record<Account>({
  ratio: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
  people: fc.nat(4),
  talks: fc.nat(3),
  notes: fc.constantFrom('first', 'second'),
});

function textOf({ ratio, people, talks, notes }: Account): string {
  const list = (key: string, count: number, item: string): string => (count === 0 ? '' : `${key}:\n${`  - ${item}\n`.repeat(count)}`);
  return `account: A\nnotes: ${notes}\nscores: { product_usage: { dau_mau_ratio: ${ratio} } }\n${list('stakeholders', people, '{ name: X }')}${list('touchpoints', talks, '{ date: 2025-11-01, type: check_in }')}`;
}

describe('scores while somebody types', () => {
  it('are those of an engine that sees the text for the first time, whatever stood there before', async () => {
    const typed = createEngine(portsOf(memoryWorkspace(files), '2025-12-01'));
    const scoresOf = async (engine: typeof typed, text: string) => (await engine.scores(engine.read(FILE, text)!)).map(({ account, health }) => ({ account, health }));
    await fc.assert(
      fc.asyncProperty(accounts, async (account) => {
        const fresh = createEngine(portsOf(memoryWorkspace(files), '2025-12-01'));
        expect(await scoresOf(typed, textOf(account))).toEqual(await scoresOf(fresh, textOf(account)));
      }),
    );
  });

  it('are not computed again when the edit was nowhere near what the model reads', async () => {
    const engine = createEngine(portsOf(memoryWorkspace(files), '2025-12-01'));
    const account = { ratio: 0.5, people: 2, talks: 1, notes: 'first' };
    const health = async (text: string) => (await engine.scores(engine.read(FILE, text)!))[0]!.health;
    const before = await health(textOf(account));
    expect(await health(textOf({ ...account, notes: 'second' }))).toBe(before);
    expect(await health(textOf({ ...account, notes: 'second', talks: 2 }))).not.toBe(before);
  });
});

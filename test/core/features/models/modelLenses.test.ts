import { describe, expect, it } from 'vitest';
import { sparkline } from '../../../../src/core/features/models/modelLenses';
import { createEngine } from '../../../../src/core/engine';
import { memoryWorkspace, portsOf } from '../../../support/fileWorkspace';
import { but, OURS } from '../../health/models/support';

const FILE = 'models/ours.health-model.yaml';

function portfolio(settings = 'currency: EUR\n'): Record<string, string> {
  const account = (name: string, arr: number, usage: number, relationship: number) => `account: ${name}\narr: ${arr}\nscores: { product_usage: { score: ${usage} }, relationship: { score: ${relationship} } }\n`;
  return {
    'customer-success.yaml': settings,
    [FILE]: OURS,
    'accounts/acme/account.yaml': account('Acme', 90000, 8, 4),
    'accounts/beta/account.yaml': account('Beta', 120000, 4, 8),
    'accounts/gone/account.yaml': `${account('Gone', 10000, 1, 1)}churned: { date: 2025-01-31, reason: price }\n`,
  };
}

/** The lenses of a text as somebody writes it, each with the line that it stands above. */
async function lenses(engine: ReturnType<typeof createEngine>, text: string): Promise<[line: string, title: string][]> {
  const document = engine.read(FILE, text)!;
  const found = await (await engine.models()).lenses(document);
  return found.map(({ span, title }) => [text.split('\n')[document.lines.positionAt(span.start).line]!.trim(), title]);
}

describe('the lenses of a model', () => {
  it('tell the effect at the top and how accounts do above each component', async () => {
    const files = portfolio('currency: EUR\nhealth_model: models/before.health-model.yaml\n');
    const engine = createEngine(portsOf(memoryWorkspace({ ...files, 'models/before.health-model.yaml': OURS }), '2025-12-01'));
    const turned = but('weight: 0.6\n', 'weight: 0.4\n', OURS.replace('weight: 0.4\n', 'weight: 0.6\n'));
    expect(await lenses(engine, turned)).toEqual([
      ['name: ours', '2 accounts change tier · EUR 210,000 ARR · 1 down, 1 up · against models/before.health-model.yaml'],
      ['- id: product_usage', 'Product usage · 40 % of the score · mean 6/10 · ▁▁█▁█ 2 accounts'],
      ['- id: relationship', 'Relationship · 60 % of the score · mean 6/10 · ▁▁█▁█ 2 accounts'],
    ]);
    expect((await lenses(engine, OURS))[0]![1]).toBe('As models/before.health-model.yaml, which is in force · 2 accounts · mean score 60');
  });

  it('keep the last good figures, marked stale, while the text cannot be used', async () => {
    const engine = createEngine(portsOf(memoryWorkspace(portfolio()), '2025-12-01'));
    const [effect] = await lenses(engine, OURS);
    const broken = await lenses(engine, OURS.replace('weight: 0.4\n', 'weight: 0.5\n'));
    expect(broken[0]![1]).toBe(`${effect![1]} · as of the last usable text`);
    expect(broken[2]).toEqual(['- id: relationship', 'Relationship · 40 % of the score · mean 6/10 · ▁▁█▁█ 2 accounts · as of the last usable text']);
    expect((await lenses(engine, OURS.replace('components:\n', 'components: [\n')))[0]![1]).toContain('as of the last usable text');
  });

  it('say that nothing is known of a model that never was right', async () => {
    const engine = createEngine(portsOf(memoryWorkspace(portfolio()), '2025-12-01'));
    expect(await lenses(engine, OURS.replace('weight: 0.4\n', 'weight: 0.5\n'))).toEqual([['name: ours', 'The model has errors, so what it does to the accounts is not known']]);
  });

  it('tell components without data, and stay on one line whatever a label holds', async () => {
    const engine = createEngine(portsOf(memoryWorkspace(portfolio()), '2025-12-01'));
    const text = OURS.replace('id: relationship', 'id: support').replace('label: Relationship', 'label: "Help\\n  desk"');
    expect((await lenses(engine, text))[2]).toEqual(['- id: support', 'Help desk · 40 % of the score · no data in 2 accounts']);
  });

  it('are none for other documents', async () => {
    const engine = createEngine(portsOf(memoryWorkspace(portfolio()), '2025-12-01'));
    const reviews = await engine.models();
    expect(await reviews.lenses(engine.read('customer-success.yaml', 'currency: EUR\n')!)).toEqual([]);
    expect(await reviews.review(engine.read('accounts/acme/account.yaml', 'account: Acme\n')!)).toBeUndefined();
  });
});

describe('a distribution', () => {
  it('is drawn with the largest count as a full bar', () => {
    expect(sparkline([0, 1, 2, 4, 8])).toBe('▁▂▃▅█');
    expect(sparkline([0, 0, 0, 0, 0])).toBe('▁▁▁▁▁');
  });
});

import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import type { Ports } from '../../../src/core/ports';
import { renderUntrusted } from '../../../src/core/render/renderUntrusted';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';
import { memoryHistory } from '../support/memoryHistory';

const AS_OF = '2025-12-01';
const ACME = 'accounts/acme/account.yaml';

const MODEL = `name: ours
scale: 100
declare:
  margin: { type: ratio, description: What the account earns us, internal: true }
  uptime: { type: ratio, description: Uptime }
components:
  - { id: product_usage, weight: 1, metrics: [{ id: margin, from: metrics.margin, weight: 0.5, points: [[0, 0], [1, 100]] }, { id: uptime, from: metrics.uptime, weight: 0.5, points: [[0, 0], [1, 100]] }] }
tiers: [{ id: fine, min: 0, color: green }]
`;

function sheet(name: string, dauMau: number, more = ''): string {
  return `account: ${name}\nsegment: smb\narr: 12000\nscores:\n  product_usage: { dau_mau_ratio: ${dauMau} }\n  relationship: { champion: Ana }\n${more}`;
}

function engineWith(files: Record<string, string>, more: Partial<Ports> = {}) {
  return createEngine({ ...portsOf(memoryWorkspace(files), AS_OF), templateSandbox: { render: async (template) => renderUntrusted(template) }, ...more });
}

/** The first rendering loads all that renders. */
const WITH_LOADING = { timeout: 30_000 };

describe('a metric that the health model declares as internal', WITH_LOADING, () => {
  const letter = (text: string) => ({
    'customer-success.yaml': 'preset: engine\nhealth_model: ours.health-model.yaml\ntemplates: templates\n',
    'ours.health-model.yaml': MODEL,
    [ACME]: sheet('Acme', 0.4, 'metrics: { margin: 0.27, uptime: 0.99 }\n'),
    'templates/letter.md.hbs': `---\nid: letter\naudience: customer\n---\n${text}\n`,
  });

  it('is refused to a customer, and shown to our own people', async () => {
    const engine = engineWith(letter('{{account.metrics.margin}}'));
    await expect(engine.render({ template: 'letter', file: ACME })).rejects.toThrow('templates/letter.md.hbs, line 5: `account.metrics.margin` is internal and cannot go to a customer');
    expect((await engine.render({ template: 'letter', file: ACME, audience: 'internal' })).text).toMatch(/^0\.27\n/);
  });

  it('is not in the data of a document for a customer', async () => {
    const engine = engineWith(letter('{{account.metrics.uptime}}'));
    expect((await engine.render({ template: 'letter', file: ACME })).text).toMatch(/^0\.99\n/);
    expect(JSON.stringify(await engine.analyse({ template: 'qbr', file: ACME }))).not.toContain('0.27');
  });
});

describe('what a document reads beside the account', WITH_LOADING, () => {
  const others = Object.fromEntries(['b', 'c', 'd', 'e'].map((id, index) => [`accounts/${id}/account.yaml`, sheet(`Customer ${id}`, 0.2 + index / 10)]));
  const files = { 'customer-success.yaml': 'preset: engine\n', [ACME]: sheet('Acme', 0.6), ...others };

  it('is the other accounts of its segment, where it compares', async () => {
    const { text } = await engineWith(files).render({ template: 'qbr', file: ACME, audience: 'internal' });
    expect(text).toContain('Users who come daily');
    expect(text).not.toMatch(/Customer [bcde]/);
  });

  it('is nothing where fewer than three could be compared', async () => {
    const few = Object.fromEntries(Object.entries(files).filter(([file]) => !/\/[de]\//.test(file)));
    expect((await engineWith(few).render({ template: 'qbr', file: ACME, audience: 'internal' })).text).not.toContain('Users who come daily');
  });

  it('is the history, where the host has one', async () => {
    const history = memoryHistory([['2025-08-20', 0.1] as const, ['2025-10-20', 0.4] as const].map(([day, ratio]) => ({ day, files: { [ACME]: sheet('Acme', ratio) } })));
    expect((await engineWith(files, { history }).render({ template: 'qbr', file: ACME })).text).toContain('Health score over time');
    expect((await engineWith(files).render({ template: 'qbr', file: ACME })).text).not.toContain('Health score over time');
  });
});

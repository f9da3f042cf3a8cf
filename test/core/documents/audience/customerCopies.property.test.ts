import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInDocuments } from '../../../../src/core/documents/catalogue';
import { createEngine } from '../../../../src/core/engine';
import type { Ports } from '../../../../src/core/ports';
import { renderUntrusted } from '../../../../src/core/render/renderUntrusted';
import { isUserError } from '../../../../src/core/userError';
import type { JsonObject } from '../../../../src/core/yaml/sourceTree';
import { memoryWorkspace, portsOf } from '../../../support/fileWorkspace';
import { dataOf } from '../documentFixture';
import { poisoned, SECRET, SECRET_DIGITS } from './poisoned';

const AS_OF = '2025-12-01';
const PORTFOLIO = 'examples/portfolio';
const ACCOUNTS = ['acme-corp', 'kestrel-pay', 'brightwater-hotels', 'fernhill-dental', 'harvest-lane-markets', 'pixel-and-pine'];
const MAY_READ = builtInDocuments().filter(({ audiences }) => audiences.includes('customer'));
const LOCALES = ['en', 'zh-CN'];
const FILE = 'accounts/it/account.yaml';

/** A template of the team's own that shows all that it may. */
const OWN = `---
id: everything
audience: customer
---
{{#each account.stakeholders}}{{name}} {{title}} {{this.email}}{{/each}}
{{#each account.events}}{{type}} {{note}}{{/each}}
{{#each account.touchpoints}}{{summary}} {{this.with}}{{/each}}
{{#each account.surveys}}{{comment}}{{/each}}
{{#each account.tasks}}{{title}} {{owner}}{{/each}}
{{#each account.reviews}}{{focus}} {{wins}} {{priorities}}{{/each}}
{{#each account.requests}}{{title}}{{/each}}
{{#each account.opportunities}}{{name}} {{evidence}} {{status}}{{/each}}
{{#each account.scores.product_usage}}{{@key}}{{/each}}
`;

const sheets = new Map(ACCOUNTS.map((name) => [name, dataOf(text(`${PORTFOLIO}/accounts/${name}/account.yaml`))]));

function text(path: string): string {
  return readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
}

/** JSON is YAML, so data stands in a file as it is. */
async function render(template: string, locale: string, account: JsonObject): Promise<string | undefined> {
  const settings = `${text(`${PORTFOLIO}/customer-success.yaml`)}\nlocale: ${locale}\ntemplates: templates\n`;
  const plan = { account: account['account'], business_objectives: [{ objective: 'Plan faster' }], risks: [{ risk: SECRET, mitigation: SECRET }], notes: SECRET };
  const files = { 'customer-success.yaml': settings, [FILE]: JSON.stringify(account), 'accounts/it/success-plan.yaml': JSON.stringify(plan), 'templates/everything.md.hbs': OWN };
  const ports: Ports = { ...portsOf(memoryWorkspace(files), AS_OF), templateSandbox: { render: async (wanted) => renderUntrusted(wanted) } };
  try {
    return (await createEngine(ports).render({ template, file: FILE, audience: 'customer' })).text;
  } catch (error) {
    // Some documents make no sense for an account.
    if (isUserError(error) && !error.message.includes('everything')) return undefined;
    throw error;
  }
}

describe('a document for the customer', () => {
  it('never has what is internal, whatever the account holds', async () => {
    const cases = fc.constantFrom(...ACCOUNTS).chain((name) => fc.record({ account: poisoned(sheets.get(name)!), template: fc.constantFrom(...MAY_READ.map(({ id }) => id), 'everything'), locale: fc.constantFrom(...LOCALES) }));
    await fc.assert(
      fc.asyncProperty(cases, async ({ account, template, locale }) => {
        const rendered = await render(template, locale, account);
        for (const secret of [SECRET, SECRET_DIGITS]) expect(rendered ?? '').not.toContain(secret);
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it.each([...MAY_READ.map(({ id }) => id), 'everything'])('%s says nothing internal in any language', async (template) => {
    const all = fc.sample(poisoned(sheets.get('acme-corp')!), 3);
    for (const locale of LOCALES) {
      for (const account of all) expect((await render(template, locale, account)) ?? '').not.toContain(SECRET);
    }
  }, 30_000);

  it('would show the same words if they were not internal', async () => {
    const open = { ...sheets.get('acme-corp')!, events: [{ date: '2025-11-28', type: 'outage', note: SECRET }] };
    expect(await render('everything', 'en', open)).toContain(SECRET);
  });
});

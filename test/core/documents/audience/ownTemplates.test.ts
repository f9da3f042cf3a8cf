import { describe, expect, it } from 'vitest';
import { ownTemplateData } from '../../../../src/core/documents/ownTemplateData';
import type { Audience, AccountData } from '../../../../src/core/documents/documentInput';
import { renderUntrusted } from '../../../../src/core/render/renderUntrusted';
import { AS_OF, dataOf, healthOf, SETTINGS } from '../documentFixture';

const ACCOUNT = dataOf(`
account: Acme
risk: { level: high }
contract: { products: [{ name: Platform, metrics: { margin: 0.1 }, scores: { support: { note: ours, csat: 4 } } }] }
metrics: { margin: 0.2, uptime: 0.99 }
opportunities: [{ name: Seats for Lyon, type: seats, estimated_arr: 24000 }]
events: [{ type: complaint, internal: true }, { type: outage, note: Two hours }]
`) as AccountData;

function render(source: string, audience: Audience = 'customer'): string {
  const data = ownTemplateData('mine', { account: ACCOUNT, plan: { account: 'Acme', risks: [{ risk: 'SSO late' }] }, health: healthOf(70), settings: SETTINGS, asOf: AS_OF, audience, internalMetrics: ['margin'] });
  return renderUntrusted({ name: 'mine.md.hbs', source, partials: {}, data });
}

describe('a template of the team’s own', () => {
  it.each([
    ['{{account.risk}}', 'account.risk'],
    ['{{account.risk.level}}', 'account.risk'],
    ['{{#if account.risk}}x{{/if}}', 'account.risk'],
    ['{{#with account.risk}}x{{/with}}', 'account.risk'],
    ['{{#each account.opportunities}}{{money estimated_arr}}{{/each}}', 'account.opportunities.estimated_arr'],
    ['{{#each account.scores.sentiment}}{{this}}{{/each}}', 'account.scores.sentiment.note'],
    ['{{account.metrics.margin}}', 'account.metrics.margin'],
    ['{{#each account.contract.products}}{{metrics.margin}}{{/each}}', 'account.contract.products.metrics.margin'],
    ['{{#each account.contract.products}}{{scores.support.note}}{{/each}}', 'account.contract.products.scores.support.note'],
    ['{{account.scores.relationship.pulse}}', 'account.scores.relationship.pulse'],
    ['{{#each plan.risks}}x{{/each}}', 'plan.risks'],
  ])('for the customer is refused at %s', (source, path) => {
    expect(() => render(`Title\n\n${source}`)).toThrow(`mine.md.hbs, line 3: \`${path}\` is internal and cannot go to a customer`);
  });

  it('for our own people may use all of it', () => {
    expect(render('{{account.risk.level}} {{account.metrics.margin}} {{#each plan.risks}}{{risk}}{{/each}}', 'internal')).toBe('high 0.2 SSO late\n');
  });

  it('for the customer has the rest as ever', () => {
    expect(render('{{account.metrics.uptime}} {{#each account.contract.products}}{{scores.support.csat}}{{/each}} {{#each account.events}}{{note}}{{/each}}')).toBe('0.99 4 Two hours\n');
  });
});

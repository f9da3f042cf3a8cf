import { describe, expect, it } from 'vitest';
import type { PlanInput } from '../../../../src/core/model/planInput';
import { renderDocument } from '../../../../src/core/documents/renderDocument';
import type { RenderDocumentRequest } from '../../../../src/core/documents/renderDocument';
import { acmeRequest, fixture, healthOf, requestFor, SETTINGS } from '../documentFixture';
import { lintFaults } from '../lintFaults';

const PEERS = { segment: 'enterprise', figures: { seat_share: { median: 0.73, count: 4 }, csat: { median: 4.3, count: 3 } } };
const CHINESE = { ...SETTINGS, locale: 'zh-CN' };
const EMPTY = 'account: New Customer\n';
const NPS = `${fixture('acme.account.yaml')}surveys: [{ date: 2025-11-28, type: nps, score: SCORE, respondent: Ana Ruiz, comment: "More automation, please." }]\n`;
const nps = (score: number, more: Partial<RenderDocumentRequest> = {}) => requestFor('nps-follow-up', NPS.replace('SCORE', String(score)), more);
const kestrel = (template: string, more: Partial<RenderDocumentRequest> = {}) => requestFor(template, fixture('kestrel.account.yaml'), { health: healthOf(17), ...more });
const empty = (template: string) => requestFor(template, EMPTY, { health: healthOf(null) });
const asked = (more: Partial<RenderDocumentRequest> = {}) => acmeRequest('reference-request', { asOf: '2026-03-02', ...more });

describe('documents on value, growth and renewal', () => {
  it.each<[string, RenderDocumentRequest]>([
    ['expansion', acmeRequest('expansion', { peers: PEERS })],
    ['expansion-in-danger', kestrel('expansion')],
    ['expansion-of-an-empty-account', empty('expansion')],
    ['renewal', acmeRequest('renewal')],
    ['renewal-in-danger', kestrel('renewal')],
    ['renewal-of-an-empty-account', empty('renewal')],
    ['value-report', acmeRequest('value-report', { peers: PEERS })],
    ['value-report-in-danger', acmeRequest('value-report', { peers: PEERS, health: healthOf(45) })],
    ['value-report-of-an-empty-account', empty('value-report')],
    ['stakeholder-map', acmeRequest('stakeholder-map')],
    ['stakeholder-map-in-danger', kestrel('stakeholder-map')],
    ['stakeholder-map-of-an-empty-account', empty('stakeholder-map')],
    ['renewal-kickoff', acmeRequest('renewal-kickoff')],
    ['renewal-kickoff-in-danger', acmeRequest('renewal-kickoff', { health: healthOf(45) })],
    ['renewal-kickoff-of-an-empty-account', empty('renewal-kickoff')],
    ['nps-follow-up-detractor', nps(4)],
    ['nps-follow-up-passive', nps(8)],
    ['nps-follow-up-promoter', nps(10)],
    ['more-seats', acmeRequest('more-seats', { peers: PEERS })],
    ['reference-request', asked()],
    ['zh-expansion', acmeRequest('expansion', { peers: PEERS, settings: CHINESE })],
    ['zh-renewal', acmeRequest('renewal', { settings: CHINESE })],
    ['zh-value-report-in-danger', acmeRequest('value-report', { peers: PEERS, health: healthOf(45), settings: CHINESE })],
    ['zh-value-report', acmeRequest('value-report', { peers: PEERS, settings: CHINESE })],
    ['zh-stakeholder-map', acmeRequest('stakeholder-map', { settings: CHINESE })],
    ['zh-renewal-kickoff', acmeRequest('renewal-kickoff', { settings: CHINESE })],
    ['zh-nps-follow-up', nps(4, { settings: CHINESE })],
    ['zh-more-seats', acmeRequest('more-seats', { settings: CHINESE })],
    ['zh-reference-request', asked({ settings: CHINESE })],
  ])('writes %s exactly, clean for a linter', async (name, request) => {
    const { text } = await renderDocument(request);
    // A mail begins with its subject, not with a heading.
    expect(lintFaults(text).filter((fault) => request.info.kind !== 'email' || !fault.includes('MD041'))).toEqual([]);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\*\*\s*$/m);
    await expect(text).toMatchFileSnapshot(`golden/${name}.md`);
  });

  it('shows the sum behind each figure that is worked out', async () => {
    const { text } = await renderDocument(acmeRequest('expansion'));
    expect(text).toMatch(/\$15,000 a year: 25 seats × \$600 a seat \(\[\$120,000\]\(\S+#L\d+\) ÷ \[200\]\(\S+#L\d+\) seats\)/);
    expect(text).toMatch(/1\.9x: an active user brings \$1,167 a year today/);
  });

  it('leads from each signal to its line', async () => {
    const { text } = await renderDocument(acmeRequest('expansion'));
    expect(text).toMatch(/\| The seats run out +\| \[180\]\(\.\.\/account\.yaml#L17\) of \[200\]\(\.\.\/account\.yaml#L11\) seats in use \(90%\)/);
    expect(text).toContain('[Seats at 90 % since the Valencia depot joined](../account.yaml#L');
  });

  it('keeps what is ours out of what a customer reads', async () => {
    const secret = `${fixture('acme.account.yaml')}risk: { level: medium, root_cause: Secret cause }\nnotes: Secret note\nrenewal: { target_arr: 987654, probability: 0.77, forecast: at-risk, owner: helen.brandt }\n`;
    for (const template of ['value-report', 'renewal-kickoff', 'more-seats']) {
      const { text } = await renderDocument(requestFor(template, secret, { peers: PEERS }));
      expect(text).not.toMatch(/Secret|987,654|77\s?%|RFP|at risk|competitor/i);
    }
  });

  it.each(['expansion', 'renewal', 'stakeholder-map'])('refuses to write %s for a customer', async (template) => {
    await expect(renderDocument(acmeRequest(template, { audience: 'customer' }))).rejects.toThrow(/cannot be written for the customer/);
  });

  it('takes names in other scripts as they are', async () => {
    const plan: PlanInput['data'] = { created: '2025-01-10', business_objectives: [{ objective: '通関書類の差し戻しを減らす', metric: 'Papers', baseline: 9, target: 3, actual: 3, timeline: '2026-03-31' }] };
    const account = 'account: 株式会社あおば物流\nrenewal_date: 2026-02-28\nstakeholders: [{ name: 佐藤 健, title: 業務改革部長, email: k.sato@aoba.example, role: champion }, { name: Zofia Wójcik, role: exec_sponsor }]\n';
    const { text } = await renderDocument(requestFor('renewal-kickoff', account, { planData: plan as never }));
    expect(text).toContain('Hi 佐藤 健 and Zofia,');
    expect(text).toContain('**To:** 佐藤 健 <k.sato@aoba.example>, Zofia Wójcik ⟦');
    expect(text).toContain('通関書類の差し戻しを減らす');
  });
});

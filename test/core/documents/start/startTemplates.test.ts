import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../../../src/core/documents/renderDocument';
import { gapsIn } from '../../../../src/core/render/gap';
import { SETTINGS, dataOf, fixture, healthOf, requestFor } from '../documentFixture';
import { lintFaults } from '../lintFaults';
import { FERNHILL, FERNHILL_PLAN } from './startFixture';

const AOBA = `
account: 株式会社あおば物流
segment: enterprise
arr: 150000
csm: mei.tanaka
contract: { start: 2025-11-01, seats_licensed: 400 }
stakeholders:
  - { name: 佐藤 健, title: 業務改革部長, role: champion, status: left, left: 2025-11-25 }
  - { name: 渡辺 翔, role: technical_lead, email: s.watanabe@aoba.example }
onboarding: { status: in-progress, kickoff_planned: 2025-11-10, integration_status: failed }
`;
const LODZ = `
account: Piekarnia Łódzka
segment: smb
arr: 9600
csm: dana.reyes
industry: bakery
contract: { start: 2025-02-01, seats_licensed: 40 }
scores: { product_usage: { active_users: 17 } }
stakeholders: [{ name: Zofia Wójcik, title: Kierowniczka produkcji, email: zofia@lodz.example, role: champion }]
usage: { features: [{ name: Automation, adoption: 0.05, core: true }] }
touchpoints: [{ date: 2025-11-12, type: email, summary: "Automation: what bakeries do with it" }]
`;
const STUDIO = `
account: Studio Ligne
segment: self-serve
csm: dana.reyes
contract: { start: 2025-12-01, seats_licensed: 2 }
stakeholders: [{ name: Chloé Ligne, title: Owner, email: chloe@ligne.example, role: decision_maker }]
`;
const ONLY_A_NAME = 'account: New Customer\n';
const ACME = { planData: dataOf(fixture('acme.success-plan.yaml')) };
const PLAN = { planData: dataOf(FERNHILL_PLAN) };
const MAILS = ['welcome', 'adoption-day-0', 'adoption-day-3', 'adoption-day-7'];

type Case = readonly [name: string, request: ReturnType<typeof requestFor>];

const CASES: readonly Case[] = [
  ['onboarding-plan-fernhill', requestFor('onboarding-plan', FERNHILL, PLAN)],
  ['onboarding-plan-fernhill-internal', requestFor('onboarding-plan', FERNHILL, { ...PLAN, audience: 'internal' })],
  ['onboarding-plan-aoba-internal', requestFor('onboarding-plan', AOBA, { audience: 'internal' })],
  ['onboarding-plan-studio', requestFor('onboarding-plan', STUDIO)],
  ['onboarding-plan-lodz', requestFor('onboarding-plan', LODZ, { audience: 'internal' })],
  ['onboarding-plan-only-a-name', requestFor('onboarding-plan', ONLY_A_NAME)],
  ['success-plan-acme', requestFor('success-plan', fixture('acme.account.yaml'), ACME)],
  ['success-plan-fernhill-internal', requestFor('success-plan', FERNHILL, { ...PLAN, audience: 'internal', asOf: '2025-12-15' })],
  ['success-plan-only-a-name', requestFor('success-plan', ONLY_A_NAME)],
  ['handoff-fernhill', requestFor('handoff', FERNHILL, PLAN)],
  ['handoff-aoba', requestFor('handoff', AOBA, { health: healthOf(null) })],
  ['handoff-only-a-name', requestFor('handoff', ONLY_A_NAME, { health: healthOf(null) })],
  ['welcome-fernhill', requestFor('welcome', FERNHILL.replace(/^onboarding:.*\n/m, 'onboarding: { kickoff_planned: 2025-12-02 }\n').replace('active_users: 14, ', ''), PLAN)],
  ['welcome-studio', requestFor('welcome', STUDIO)],
  ['welcome-light', requestFor('welcome', STUDIO.replace('self-serve', 'smb'))],
  ['welcome-only-a-name', requestFor('welcome', ONLY_A_NAME)],
  ['adoption-day-0', requestFor('adoption-day-0', FERNHILL)],
  ['adoption-day-3', requestFor('adoption-day-3', LODZ)],
  ['adoption-day-7', requestFor('adoption-day-7', LODZ)],
  ['adoption-day-0-only-a-feature', requestFor('adoption-day-0', `${ONLY_A_NAME}usage: { features: [{ name: Recalls, adoption: 0.12 }] }\n`)],
];

/** The text without what the tests of the regions hold: hashes, and the comment at the end. */
function readable(text: string): string {
  return text.replace(/(<!-- csac:begin [\w-]+) [^>]*-->/g, '$1 -->').replace(/\n<!-- csac \{.*\} -->\n$/, '');
}

const COMPANY = { ...SETTINGS, company: { name: 'Fieldway', product: 'Fieldway Platform', support_email: 'help@fieldway.example' } };

describe.each(['en', 'zh-CN'])('documents of the first months in %s', (locale) => {
  const settings = { ...COMPANY, locale };

  it.each(CASES)('writes %s exactly, clean for a linter, without a blank', async (name, request) => {
    const { text } = await renderDocument({ ...request, settings, evidence: 'none' });
    // A mail begins with its subject, not with a heading.
    expect(lintFaults(text).filter((fault) => !MAILS.includes(request.info.id) || !fault.includes('MD041'))).toEqual([]);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|[:：]\*\*\s*$/m);
    await expect(readable(text)).toMatchFileSnapshot(`golden/${locale}/${name}.md`);
  });

  it('has words for every stage, item, phase and risk of every segment', async () => {
    for (const segment of ['enterprise', 'mid-market', 'smb', 'self-serve']) {
      for (const id of ['onboarding-plan', 'handoff', 'welcome']) await renderDocument({ ...requestFor(id, { segment, contract: { start: '2025-11-03' } }, id === 'onboarding-plan' ? { audience: 'internal' } : {}), settings });
    }
  });

  it('names every gap in the language', async () => {
    if (locale === 'en') return;
    for (const [, request] of CASES) {
      const { text } = await renderDocument({ ...request, settings });
      for (const { label } of gapsIn(text)) expect(label).toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('what a customer reads of the first months', () => {
  const forCustomers = CASES.filter(([, { info, audience }]) => (audience ?? info.audience) === 'customer');

  it.each(forCustomers)('says in %s nothing of ours', async (_name, request) => {
    const { text } = await renderDocument({ ...request, settings: COMPANY });
    expect(text).not.toMatch(/Two days of IT|Paper lists|Fridays|For us only|Risks that hold|sales|critical/i);
  });

  it('says one of a thing as one', async () => {
    const one = 'account: Studio\nsegment: smb\ncontract: { seats_licensed: 1 }\nscores: { product_usage: { active_users: 1, features_adopted: 1, features_available: 1 } }\n';
    const plan = dataOf('business_objectives: [{ objective: Fewer gaps, target: 4, actual: 4 }]\n');
    const texts = await Promise.all(['handoff', 'success-plan'].map((id) => renderDocument({ ...requestFor(id, one, { planData: plan }), evidence: 'none' })));
    expect(texts[0]!.text).toContain('- **Use:** 1 of 1 seat active, 1 of 1 feature in use\n');
    expect(texts[1]!.text).toContain('**1 of 1 goal reached.**');
  });

  it('leads from each ticked box to its line', async () => {
    const { text } = await renderDocument({ ...requestFor('onboarding-plan', FERNHILL), evidence: 'all' });
    const line = FERNHILL.split('\n').findIndex((each) => each.startsWith('onboarding:')) + 1;
    expect(text).toContain(`- [x] Kickoff held\n  ([Nov 12, 2025](../account.yaml#L${line}))\n`);
  });
});

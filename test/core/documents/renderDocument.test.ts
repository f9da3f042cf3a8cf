import { describe, expect, it } from 'vitest';
import { builtInDocuments } from '../../../src/core/documents/catalogue';
import { renderDocument } from '../../../src/core/documents/renderDocument';
import { renderUntrusted } from '../../../src/core/render/renderUntrusted';
import { UserError } from '../../../src/core/userError';
import { acmeRequest, fixture, healthOf, requestFor } from './documentFixture';

const EMPTY = 'account: New Customer\n';
const KESTREL = fixture('kestrel.account.yaml');

describe('renderDocument', () => {
  it('is named after the quarter that it is about', async () => {
    const late = 'account: A\nreviews: [{ date: 2026-01-08, quarter: Q4 2025 }]\n';
    expect((await renderDocument(requestFor('qbr', late, { asOf: '2026-01-05' }))).fileName).toBe('qbr-2025-Q4.md');
  });

  it('gives the same text for the same request', async () => {
    expect((await renderDocument(acmeRequest('qbr'))).text).toBe((await renderDocument(acmeRequest('qbr'))).text);
  });

  it('lists each gap that the text shows, and shows no blank', async () => {
    const { text, gaps } = await renderDocument(requestFor('save-plan', EMPTY, { health: healthOf(null) }));
    expect(gaps.map((gap) => gap.path.join('.'))).toContain('renewal_date');
    expect(gaps.find((gap) => gap.path[0] === 'renewal_date')?.message).toBe('Fill in: renewal date (`renewal_date` in the account file).');
    const shown = new Set(text.match(/⟦.*?⟧/g));
    expect(gaps).toHaveLength(shown.size);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\*\*\s*$/m);
  });

  it('keeps what is internal out of a customer’s copy', async () => {
    const risky = `${fixture('acme.account.yaml')}risk: { level: high, root_cause: Secret cause }\n`;
    for (const template of ['qbr', 'qbr-follow-up']) {
      const { text } = await renderDocument(requestFor(template, risky));
      expect(text).not.toMatch(/Secret|RFP|internal notes|warning|renewal/i);
    }
    const { text } = await renderDocument(requestFor('qbr', risky, { audience: 'internal' }));
    expect(text).toContain('A competitor was mentioned');
  });

  it('shows a customer the tasks that they know of, and those alone', async () => {
    const tasks = `
account: Acme Corp
stakeholders: [{ name: Ana Ruiz, role: champion }]
tasks:
  - { title: Call before the renewal, owner: dana.reyes, due: 2025-12-05 }
  - { title: Offer against the RFP, owner: nora.quinn, playbook: competitive-threat }
  - { title: Send the training videos, owner: dana.reyes, due: 2025-12-10, shared: true }
  - { title: Name the pilot team, owner: Ana Ruiz, due: 2025-12-19 }
  - { title: Draft of the reference, owner: Ana Ruiz, internal: true }
  - { title: Never said, shared: true, internal: true }
`;
    const actions = (text: string) => [...text.matchAll(/^(?:\| |- \[.\] )([A-Z][^|(]*?) *(?:\||\()/gm)].map((match) => match[1]);
    const customer = ['Send the training videos', 'Name the pilot team'];
    expect(actions((await renderDocument(requestFor('qbr-follow-up', tasks))).text)).toEqual(customer);
    expect(actions((await renderDocument(requestFor('qbr', tasks, { evidence: 'none' }))).text)).toEqual(expect.arrayContaining(customer));
    for (const template of ['qbr', 'qbr-follow-up']) {
      expect((await renderDocument(requestFor(template, tasks))).text).not.toMatch(/renewal|RFP|reference|Never/);
    }
    const { text } = await renderDocument(requestFor('qbr', tasks, { audience: 'internal' }));
    expect(text).toContain('Offer against the RFP');
  });

  it('keeps the evidence of an idea that nobody talked about to ourselves', async () => {
    const ideas = `
account: A
opportunities:
  - { type: departments, name: Legal, evidence: CFO hinted at spare budget, status: identified }
  - { type: upsell, name: Audit log, evidence: Asked for in May, status: discussed }
`;
    const { text } = await renderDocument(requestFor('qbr', ideas, { evidence: 'none' }));
    expect(text).toContain('- **Legal**\n- **Audit log**: Asked for in May\n');
    expect((await renderDocument(requestFor('qbr', ideas, { audience: 'internal', evidence: 'none' }))).text).toContain('- **Legal**: CFO hinted at spare budget\n');
  });

  it('asks for agreed actions where a customer knows of no task', async () => {
    const { text, gaps } = await renderDocument(requestFor('qbr', 'account: A\ntasks: [{ title: Call before the renewal }]\n'));
    expect(text).not.toContain('renewal');
    expect(gaps.map((gap) => gap.label)).toContain('what was agreed: actions of the review, or tasks marked as shared');
  });

  it.each([
    ['a reason that is none', requestFor('save-plan', EMPTY, { reason: 'prize' }), '`prize` is no reason to leave'],
    ['a save plan for the customer', requestFor('save-plan', EMPTY, { audience: 'customer' }), 'for our own people'],
    ['a template of the workspace without a sandbox', requestFor('mine', EMPTY, { custom: { source: 'x', file: 'templates/mine.md.hbs', partials: {} } }), 'trusted workspace'],
  ])('refuses %s', async (_case, request, message) => {
    await expect(renderDocument(request)).rejects.toThrow(UserError);
    await expect(renderDocument(request)).rejects.toThrow(message);
  });

  it('takes the reason that is asked for', async () => {
    const { text } = await renderDocument(requestFor('save-plan', KESTREL, { reason: 'product' }));
    expect(text).toContain('### Product: something is missing');
    expect(text).not.toContain('### Competition');
  });

  it('has a name, title and audience for each document', () => {
    const known = builtInDocuments().map(({ id, audience, fileName }) => [id, audience, fileName]);
    expect(known).toContainEqual(['qbr', 'customer', 'qbr-{quarter}']);
    expect(known).toContainEqual(['save-plan', 'internal', 'save-plan-{date}']);
    expect(known).toContainEqual(['qbr-follow-up', 'customer', 'qbr-follow-up-{quarter}']);
  });
});

describe('a template of the team’s own', () => {
  const sandbox = { render: async (template: Parameters<typeof renderUntrusted>[0]) => renderUntrusted(template) };
  const render = (source: string) =>
    renderDocument(acmeRequest('mine', { sandbox, custom: { source, file: 'templates/mine.md.hbs', partials: { sign: '{{people.[dana.reyes].name}}' } } }));

  it('reads account, plan, health and people', async () => {
    const { text, fileName } = await render('---\nid: mine\n---\n# {{account.account}}\n\n{{money account.arr}} {{plan.business_objectives.[0].metric}} {{health.score}} {{> sign}}\n');
    expect(text).toMatch(/^# Acme Corp\n\n\$120,000 Hours saved per month 74 Dana Reyes\n\n<!-- csac .* -->\n$/);
    expect(fileName).toBe('mine-2025-12-01.md');
  });

  it('shows a gap for a field that the schema knows and the account leaves out', async () => {
    const { text, gaps } = await render('{{account.region}} {{account.contract.signed}}');
    expect(text).toContain('⟦fill in: region — region⟧ ⟦fill in: signed — contract.signed⟧');
    expect(gaps.map((gap) => gap.path)).toEqual([['region'], ['contract', 'signed']]);
  });

  it('names a misspelt field, its line and the nearest name (P19)', async () => {
    await expect(render('---\nid: mine\n---\n\n# Hi\n\n{{account.renewal_dat}}\n')).rejects.toThrow(
      'templates/mine.md.hbs, line 7: there is no field `renewal_dat` here; did you mean `renewal_date`?',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { FILES, ask, shownPlaces } from './namedPortfolio';

async function definitions(file: string, at: string, files = FILES): Promise<string[]> {
  const asked = await ask(file, at, files);
  return shownPlaces(asked, await asked.authoring.definitions(asked.document, asked.offset));
}

async function references(file: string, at: string, withDefinition = true, files = FILES): Promise<string[]> {
  const asked = await ask(file, at, files);
  return shownPlaces(asked, await asked.authoring.references(asked.document, asked.offset, { withDefinition }));
}

describe('definitions', () => {
  it.each([
    ['a person by id', 'a/account.yaml', 'csm: $$CURSOR$$dana', ['customer-success.yaml:3 dana.reyes']],
    ['a person by full name', 'a/account.yaml', 'pulse_by: Da$$CURSOR$$na Reyes', ['customer-success.yaml:3 dana.reyes']],
    ['a stakeholder named with a title', 'a/account.yaml', 'champion: "Ana$$CURSOR$$ Ruiz, Ops', ['a/account.yaml:14 Ana Ruiz']],
    ['a stakeholder in quotes', 'a/account.yaml', 'exec_sponsor: Tom$$CURSOR$$', ['a/account.yaml:15 Tom Berg']],
    ['a stakeholder of the plan', 'a/success-plan.yaml', 'owner: Ana$$CURSOR$$', ['a/account.yaml:14 Ana Ruiz']],
    ['the stakeholder of its own account, not of another', 'b/account.yaml', 'attendees: [$$CURSOR$$Ana', ['b/account.yaml:4 Ana Ruiz']],
    ['a person where stakeholders may stand too', 'b/account.yaml', 'Sam$$CURSOR$$ Ito', ['customer-success.yaml:4 sam']],
    ['a playbook', 'a/account.yaml', 'playbook: sponsor$$CURSOR$$-left', ['playbooks/left.md:2 sponsor-left']],
    ['a playbook by its file’s name', 'a/account.yaml', 'playbook: by$$CURSOR$$-name', ['playbooks/by-name.md:1 ']],
    ['a feature', 'b/account.yaml', 'feature: Auto$$CURSOR$$', ['b/account.yaml:5 Automation']],
    ['a product', 'a/account.yaml', 'product: Plat$$CURSOR$$', ['a/account.yaml:4 Platform']],
    ['a component', 'a/account.yaml', '$$CURSOR$$routine:', ['models/ours.health-model.yaml:6 routine']],
    ['a declared metric', 'a/account.yaml', 'metrics: { $$CURSOR$$fail', ['models/ours.health-model.yaml:4 failures']],
    ['a declared metric in an expression', 'models/ours.health-model.yaml', 'metrics.fail$$CURSOR$$ures', ['models/ours.health-model.yaml:4 failures']],
    ['a component in an expression', 'models/ours.health-model.yaml', 'scores.$$CURSOR$$routine', ['models/ours.health-model.yaml:6 routine']],
    ['a field of accounts', 'models/ours.health-model.yaml', 'active$$CURSOR$$_users', ['a/account.yaml:7 active_users']],
    ['a tier', 'a/account.yaml', 'health_tier: $$CURSOR$$fine', ['models/ours.health-model.yaml:13 fine']],
    ['an account from its plan', 'a/success-plan.yaml', 'account: $$CURSOR$$Acme', ['a/account.yaml:1 Acme Corp']],
  ])('finds %s', async (_what, file, at, expected) => {
    expect(await definitions(file, at)).toEqual(expected);
  });

  it.each([
    ['the title behind a name', 'a/account.yaml', 'Ops Dir$$CURSOR$$ector'],
    ['a name inside other words', 'a/account.yaml', 'title: Call Ana$$CURSOR$$ Ruiz'],
    ['a key of the schema', 'a/account.yaml', 'con$$CURSOR$$tract'],
    ['a section that only presets have', 'a/account.yaml', 'product_$$CURSOR$$usage'],
  ])('finds nothing for %s', async (_what, file, at) => {
    expect(await definitions(file, at)).toEqual([]);
  });

  it('reads what the editor has, not what was saved', async () => {
    const asked = await ask('a/account.yaml', 'csm: $$CURSOR$$dana');
    const document = asked.engine.read('a/account.yaml', asked.document.text.replace('csm: dana.reyes', 'csm: sam'))!;
    expect(shownPlaces(asked, await asked.authoring.definitions(document, asked.offset))).toEqual(['customer-success.yaml:4 sam']);
  });
});

describe('references', () => {
  it('finds a person by id and by name, in every file', async () => {
    const expected = [
      'a/account.yaml:2 dana.reyes',
      'a/account.yaml:11 Dana Reyes',
      'a/account.yaml:20 Dana Reyes',
      'a/account.yaml:23 dana.reyes',
      'a/success-plan.yaml:4 Dana Reyes',
    ];
    expect(await references('a/account.yaml', 'csm: $$CURSOR$$dana', false)).toEqual(expected);
    expect(await references('customer-success.yaml', 'name: $$CURSOR$$Dana', false)).toEqual(expected);
    expect(await references('a/success-plan.yaml', 'owner: $$CURSOR$$Dana')).toEqual([...expected, 'customer-success.yaml:3 dana.reyes', 'customer-success.yaml:3 Dana Reyes']);
  });

  it('finds a stakeholder in the account and its plan, and not that of the same name elsewhere', async () => {
    expect(await references('a/account.yaml', '$$CURSOR$$Ana Ruiz, Ops')).toEqual([
      'a/account.yaml:9 Ana Ruiz',
      'a/account.yaml:14 Ana Ruiz',
      'a/account.yaml:18 Ana Ruiz',
      'a/account.yaml:20 Ana Ruiz',
      'a/account.yaml:22 Ana Ruiz',
      'a/success-plan.yaml:3 Ana Ruiz',
      'a/success-plan.yaml:4 Ana Ruiz',
    ]);
    expect(await references('b/account.yaml', 'name: $$CURSOR$$Ana')).toEqual(['b/account.yaml:4 Ana Ruiz', 'b/account.yaml:6 Ana Ruiz']);
  });

  it('finds features, products, metrics and playbooks', async () => {
    expect(await references('a/account.yaml', 'name: $$CURSOR$$Automation')).toEqual(['a/account.yaml:17 Automation', 'b/account.yaml:5 Automation', 'b/account.yaml:6 Automation']);
    expect(await references('a/account.yaml', '"$$CURSOR$$Analytics')).toEqual(['a/account.yaml:4 Analytics', 'a/account.yaml:24 Analytics']);
    expect(await references('a/account.yaml', '$$CURSOR$$failures')).toEqual(['a/account.yaml:12 failures', 'models/ours.health-model.yaml:4 failures', 'models/ours.health-model.yaml:10 failures']);
    expect(await references('a/account.yaml', 'playbook: $$CURSOR$$sponsor')).toEqual(['playbooks/left.md:2 sponsor-left', 'a/account.yaml:22 sponsor-left', 'a/account.yaml:22 sponsor-left']);
  });

  it('finds names that stand behind an alias, where the alias stands', async () => {
    const files = { 'a/account.yaml': 'account: A\ncsm: &csm kim\nrisk: { owner: *csm }\n' };
    expect(await references('a/account.yaml', 'csm: &csm $$CURSOR$$kim', true, files)).toEqual(['a/account.yaml:2 kim', 'a/account.yaml:3 *csm']);
    expect(await references('a/account.yaml', 'owner: *$$CURSOR$$csm', true, files)).toEqual(['a/account.yaml:2 kim', 'a/account.yaml:3 *csm']);
  });

  it('takes an account and a plan of one file for one customer', async () => {
    const text = 'customer_health:\n  account: A\n  stakeholders: [{ name: Li Wei }]\nsuccess_plan:\n  account: A\n  risks: [{ risk: r, owner: Li Wei }]\n---\nsuccess_plan: { account: B, stakeholders: { champion: { name: Li Wei } } }\n';
    const files = { 'x.yaml': text, 'y/success-plan.yaml': 'account: C\nrisks: [{ risk: r, owner: Li Wei }]\nstakeholders: { champion: { name: Li Wei } }\n' };
    expect(await references('x.yaml', 'owner: $$CURSOR$$Li', true, files)).toEqual(['x.yaml:3 Li Wei', 'x.yaml:6 Li Wei', 'x.yaml:8 Li Wei']);
    expect(await references('y/success-plan.yaml', 'owner: $$CURSOR$$Li', true, files)).toEqual(['y/success-plan.yaml:2 Li Wei', 'y/success-plan.yaml:3 Li Wei']);
  });

  it('answers on broken text with what can be read', async () => {
    const files = { ...FILES, 'b/account.yaml': 'account: B\ncsm: sam\narr: [\n' };
    expect(await references('customer-success.yaml', '$$CURSOR$$sam:', false, files)).toContain('b/account.yaml:2 sam');
  });
});

import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { SheetKind } from '../../../src/core/model/sourceDocument';
import { forEachName, symbolUseAt } from '../../../src/core/schema/symbolNames';
import type { JsonObject } from '../../../src/core/yaml/sourceTree';

function namesOf(kind: SheetKind, yaml: string): string[] {
  const names: string[] = [];
  forEachName(kind, load(yaml) as JsonObject, (text, { role, kinds }, path, at) => {
    names.push(`${path().join('.')}${at === 'key' ? ' (key)' : ''}: ${text} ${role === 'definition' ? '=' : '->'} ${kinds.join('|')}`);
  });
  return names;
}

describe('forEachName', () => {
  it('finds every name of an account', () => {
    const yaml = `
account: Acme
csm: dana.reyes
team: { exec_sponsor: mia.chen }
scores: { relationship: { champion: "Ana Ruiz, Ops Director", contacts_count: 5 }, ours: { score: 7 } }
metrics: { failures: 0.1 }
stakeholders: [{ name: Ana Ruiz, title: Ops Director, reports_to: Tom Berg }]
usage: { power_users: [Ana Ruiz] }
tasks: [{ title: Call, owner: dana.reyes, playbook: sponsor-left }]
contract: { products: [{ name: Platform, scores: { relationship: { exec_sponsor: Tom Berg } } }] }
custom: { owner: nobody }`;
    expect(namesOf('account', yaml)).toEqual([
      'account: Acme = account',
      'csm: dana.reyes -> person',
      'team.exec_sponsor: mia.chen -> person',
      'scores.relationship (key): relationship -> component',
      'scores.relationship.champion: Ana Ruiz, Ops Director -> stakeholder',
      'scores.ours (key): ours -> component',
      'metrics.failures (key): failures -> metric',
      'stakeholders.0.name: Ana Ruiz = stakeholder',
      'stakeholders.0.reports_to: Tom Berg -> stakeholder',
      'usage.power_users.0: Ana Ruiz -> stakeholder',
      'tasks.0.owner: dana.reyes -> person|stakeholder',
      'tasks.0.playbook: sponsor-left -> playbook',
      'contract.products.0.name: Platform = product',
      'contract.products.0.scores.relationship (key): relationship -> component',
      'contract.products.0.scores.relationship.exec_sponsor: Tom Berg -> stakeholder',
    ]);
  });

  it('finds those of plans, settings and models, at any depth of components', () => {
    expect(namesOf('success-plan', 'account: Acme\nstakeholders: { champion: { name: Ana Ruiz } }')).toEqual(['account: Acme -> account', 'stakeholders.champion.name: Ana Ruiz -> stakeholder']);
    expect(namesOf('settings', 'people: { dana: { name: Dana Reyes, manager: sam } }\nrules: { health/weights: {} }')).toEqual([
      'people.dana (key): dana = person',
      'people.dana.name: Dana Reyes = person',
      'people.dana.manager: sam -> person',
      'rules.health/weights (key): health/weights -> rule',
    ]);
    expect(namesOf('health-model', 'declare: { failures: { type: ratio } }\ncomponents: [{ id: a, components: [{ id: b, metrics: [{ id: m, from: metrics.failures }] }] }]')).toEqual([
      'declare.failures (key): failures = metric',
      'components.0.id: a = component',
      'components.0.components.0.id: b = component',
      'components.0.components.0.metrics.0.from: metrics.failures -> field',
    ]);
  });

  it('passes over values of another form, and keys that objects have by themselves', () => {
    expect(namesOf('account', 'csm: [a]\ntasks: { owner: x }\nstakeholders: [null, 3]\ntoString: x\nteam: { constructor: x }')).toEqual([]);
  });
});

describe('symbolUseAt', () => {
  it('tells of keys and values', () => {
    expect(symbolUseAt('account', ['touchpoints', 3, 'with', 0], 'value')).toEqual({ role: 'reference', kinds: ['stakeholder'] });
    expect(symbolUseAt('settings', ['people', 'dana'], 'key')).toEqual({ role: 'definition', kinds: ['person'] });
    expect(symbolUseAt('account', ['arr'], 'value')).toBeUndefined();
    expect(symbolUseAt('account', [], 'key')).toBeUndefined();
  });
});

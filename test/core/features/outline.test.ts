import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import type { OutlineNode } from '../../../src/core/features/authoring';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';
import { FILES } from './namedPortfolio';

/** The outline as lines: kind, name, detail; deeper nodes further in. */
async function outline(file: string, text: string): Promise<string[]> {
  const engine = createEngine(portsOf(memoryWorkspace({ ...FILES, 'customer-success.yaml': 'preset: engine\n', [file]: text }), '2025-12-01'));
  const shown = (nodes: readonly OutlineNode[], indent: string): string[] =>
    nodes.flatMap(({ kind, name, detail, selection, children }) => {
      return [`${indent}${kind} ${name}${detail === '' ? '' : ` | ${detail}`} <${text.slice(selection.start, selection.end)}>`, ...shown(children, `${indent}  `)];
    });
  return shown(await (await engine.authoring()).outline(engine.read(file, text)!), '');
}

describe('the outline', () => {
  it('names seasons by their beginning and metrics by their id, and leaves out pairs of numbers', async () => {
    expect(await outline('z/account.yaml', 'account: Acme\nlow_seasons: [{ from: 06-15, to: 08-31 }]\n')).toContain('    item 06-15 <06-15>');
    const model = 'name: ours\ncomponents:\n  - id: use\n    metrics: [{ id: active, from: scores.product_usage.active_users, points: [[0, 0], [9, 10]] }]\n';
    expect((await outline('models/ours.health-model.yaml', model)).slice(2)).toEqual([
      '  list components | 1 item <components>',
      '    item use <use>',
      '      list metrics | 1 item <metrics>',
      '        item active <active>',
      '          list points | 2 items <points>',
    ]);
  });

  it('shows an account with its scores, and items by what they are', async () => {
    const text = `account: Acme
arr: 120000
scores:
  engagement: { score: 8 }
  product_usage:
    score: 6.55
stakeholders:
  - { name: Ana Ruiz, role: champion, title: Director }
  - { email: x@y.example }
events: [{ date: 2025-10-03, type: competitor_mentioned }]
reviews:
  - date: 2026-01-15
    quarter: Q4 2025
    roadmap: [{ feature: SSO }]
usage: { power_users: ["Li Wei", ] }
notes: |
  Two
  lines
csm:
`;
    expect(await outline('z/account.yaml', text)).toEqual([
      'account Acme | 71 Healthy <account>',
      '  field account | Acme <account>',
      '  field arr | 120000 <arr>',
      '  section scores <scores>',
      '    section engagement | 8/10 <engagement>',
      '      field score | 8 <score>',
      '    section product_usage | 6.6/10 <product_usage>',
      '      field score | 6.55 <score>',
      '  list stakeholders | 2 items <stakeholders>',
      '    item Ana Ruiz | champion · Director <Ana Ruiz>',
      '    item stakeholders 2 <{ email: x@y.example }>',
      '  list events | 1 item <events>',
      '    item 2025-10-03 competitor mentioned <competitor_mentioned>',
      '  list reviews | 1 item <reviews>',
      '    item 2026-01-15 <2026-01-15>',
      '      list roadmap | 1 item <roadmap>',
      '        item SSO <SSO>',
      '  section usage <usage>',
      '    list power_users | 1 item <power_users>',
      '      item Li Wei <"Li Wei">',
      '  field notes | Two lines <notes>',
      '  field csm <csm>',
    ]);
  });

  it('shows every sheet of a file', async () => {
    const text = 'customer_health:\n  account: Acme\nsuccess_plan:\n  account: Acme\n  milestones: [{ name: Live, target_date: 2026-01-01 }]\n---\nsuccess_plan: { owner: x }\n';
    expect(await outline('sheets.yaml', text)).toEqual([
      'account Acme <customer_health>',
      '  field account | Acme <account>',
      'plan Success plan of Acme <success_plan>',
      '  field account | Acme <account>',
      '  list milestones | 1 item <milestones>',
      '    item Live | 2026-01-01 <Live>',
      'plan Success plan <success_plan>',
      '  field owner | x <owner>',
    ]);
  });

  it('shows no scores while the text does not parse, and only the key of a body that stands elsewhere', async () => {
    expect(await outline('z/account.yaml', 'account: Acme\nscores: { engagement: { score: 8 } }\narr: [\n')).toContain('account Acme <account>');
    expect(await outline('z.yaml', 'shared: &s { account: Acme }\ncustomer_health: *s\n')).toEqual(['account Acme <customer_health>']);
    expect(await outline('z/account.yaml', '')).toEqual([]);
  });
});

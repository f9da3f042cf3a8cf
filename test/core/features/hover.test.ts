import { describe, expect, it } from 'vitest';
import { CURSOR, hoverIn } from './atCursor';
import type { CursorOptions } from './atCursor';

async function hoverText(marked: string, options?: CursorOptions): Promise<string | undefined> {
  return (await hoverIn(marked, options))?.markdown;
}

const ACCOUNT = `account: Acme
segment: enterprise
arr: 120000
csm: dana.reyes
last_updated: 2025-11-28
scores:
  product_usage:
    dau_mau_ratio: 0.34
    features_adopted: 5
    features_available: 20
    trend: down
    as_of: 2025-11-18
    source: Mixpanel *beta*
  engagement: { score: 9, login_trend: flat }
`;
/** The account with the cursor in front of a piece of it. */
function before(piece: string, text = ACCOUNT): string {
  return text.replace(piece, () => CURSOR + piece);
}

describe('a key or value', () => {
  it('is explained by the schema, with form, range and choices', async () => {
    expect(await hoverIn(before('arr'))).toMatchObject({ on: 'arr', markdown: '**ARR**: Annual recurring revenue in plain units of the currency, 0 or more.\n\nExpected: number, 0 or more.' });
    expect(await hoverText(`account: Acme\ncontract: { ${CURSOR}billing: yearly }\n`)).toBe(
      '**Billing**: How often invoices are sent.\n\nExpected one of:\n\n- `monthly` Every month.\n- `quarterly` Every quarter.\n- `yearly` Every year.\n- `upfront` Once for the whole term.',
    );
    expect(await hoverText(`account: Acme\ncontract: { billing: year${CURSOR}ly }\n`)).toBe('**Billing** `yearly`: Every year.');
    expect(await hoverText(`account: Acme\ntags: [${CURSOR}beta]\n`)).toBe('**Tags**: Words of the team\'s own to group accounts by.');
  });

  it('is shown where it stands, and nothing between things', async () => {
    expect(await hoverIn(before('enterprise'))).toMatchObject({ on: 'enterprise' });
    expect(await hoverIn(`account: Acme\n${CURSOR}\narr: 5\n`)).toBeUndefined();
    expect(await hoverIn(`account: Acme\n# a comment${CURSOR}\narr: 5\n`)).toBeUndefined();
    expect(await hoverIn(`account: Acme\ncustom: { any${CURSOR}thing: 1 }\n`)).toBeUndefined();
  });

  it('is explained while another line is broken, in later documents and under root keys', async () => {
    expect(await hoverIn(`account: Acme\ncsm: "dana\n${CURSOR}arr: 5\n`)).toMatchObject({ on: 'arr' });
    expect(await hoverIn(`account: A\n---\naccount: B\n${CURSOR}arr: 5\n`)).toMatchObject({ on: 'arr' });
    expect(await hoverIn(`customer_health:\n  account: A\n  ${CURSOR}arr: 5\n`, { file: 'notes.yaml' })).toMatchObject({ on: 'arr' });
    expect(await hoverText(`${CURSOR}success_plan:\n  account: A\n`, { file: 'notes.yaml' })).toContain('**Success plan**: What a customer wants to reach');
  });
});

describe('a metric', () => {
  it('shows its band, points won and lost, the smallest change that helps, and where the value comes from', async () => {
    expect(await hoverText(before('0.34'))).toBe(
      [
        '**DAU/MAU**: Daily active users over monthly active users, a ratio 0-1.',
        'Expected: number from 0 to 1.',
        'In **Product usage**: 5.6 of 10, band *middle*. 18.7 of 33.3 points won, 14.7 lost. `0.41` would reach band *high* and 3.6 points more.',
        'Value as of 2025-11-18, 13 days ago, from Mixpanel \\*beta\\*.',
      ].join('\n\n'),
    );
  });

  it('shows what another choice would bring', async () => {
    expect(await hoverText(before('down'))).toContain('**Usage trend** `down`: It falls.\n\nIn **Product usage**: 1.5 of 10, band *low*. 2 of 13.3 points won, 11.3 lost. `flat` would reach band *middle* and 4.7 points more.');
  });

  it('looks through computed inputs', async () => {
    expect(await hoverText(before('features_adopted'))).toContain('**Feature coverage** in Product usage: 2.9 of 10, band *low*. 3.9 of 13.3 points won, 9.4 lost. `6` would reach band *middle* and 0.8 points more.');
  });

  it('never advises to have less of what others are measured by', async () => {
    const goals = (key: string) => `account: Acme\nscores: { outcomes: { goals_defined: 4, goals_achieved: 2 } }\n`.replace(`${key}:`, () => `${CURSOR}${key}:`);
    expect(await hoverText(goals('goals_achieved'))).toContain('`4` would reach band *all met*');
    expect(await hoverText(goals('goals_defined'))).not.toContain('would reach');
    expect(await hoverText(`account: Acme\nscores: { engagement: { ${CURSOR}support_tickets_30d: 20 } }\n`)).toMatch(/`\d+` would reach band/);
  });

  it('says why it is not scored', async () => {
    expect(await hoverText(`account: Acme\nscores: { product_usage: { ${CURSOR}features_adopted: 5, dau_mau_ratio: 0.3 } }\n`)).toContain(
      '**Feature coverage** in Product usage: not scored, scores.product_usage.features_available is missing. Its 6 % of the score go to the others.',
    );
  });

  it('of the team’s own is explained by its declaration', async () => {
    const others = {
      'customer-success.yaml': 'health_model: ours.health-model.yaml\n',
      'ours.health-model.yaml':
        'name: ours\nscale: 10\ndeclare: { bugs: { type: integer, label: Open bugs, description: "Bugs <b>they</b> reported" } }\ncomponents: [{ id: quality, label: Quality, weight: 1, metrics: [{ id: bugs, from: metrics.bugs, points: [[0, 10], [9, 1]] }] }]\ntiers: [{ id: fine, min: 0, color: green }]\n',
    };
    expect(await hoverText(`account: Acme\nmetrics:\n  ${CURSOR}bugs: 3\n`, { others })).toBe(
      '**Open bugs** in Quality: 7 of 10. 70 of 100 points won, 30 lost.\n\n**Open bugs**: Bugs \\<b>they\\</b> reported',
    );
  });
});

describe('a section of the scores', () => {
  it('shows its score and share, and which of two scores counts', async () => {
    expect(await hoverText(before('engagement'))).toContain('**Engagement**: 5 of 10, *middle*; 40 % of the score, 20 of 40 points won, coverage 60 %. Computed 5, entered 9: the computed one counts.');
    expect(await hoverText(before('scores'))).toContain('Health **45** of 100, **At risk** (Intervention plan within 48 h), by the model engine; coverage 39 %, provisional. 15 points missing to Healthy.');
  });
});

describe('a day', () => {
  it('says how far it is and what falls due', async () => {
    expect(await hoverText(`account: Acme\nlast_updated: 2025-11-${CURSOR}01\n`)).toContain('**2025-11-01** is 30 days ago.');
    expect(await hoverText(`account: Acme\ntasks:\n  - { title: Send | offer, owner: dana.reyes, due: ${CURSOR}2025-11-28 }\n`)).toContain('**2025-11-28** is 3 days ago.\n\nTask: Send \\| offer, owner dana.reyes, **overdue**.');
    expect(await hoverText(`account: Acme\nmilestones: [{ name: Live, target_date: ${CURSOR}2025-12-24 }]\n`, { file: 'success-plan.yaml' })).toContain('is in 23 days.\n\nMilestone: Live, nobody owns it.');
    expect(await hoverText(`account: Acme\noverrides: [{ of: overall, score: 5, expires: ${CURSOR}2025-11-30 }]\n`)).toContain('The override no longer counts.');
  });

  it.each([
    [`scores: { engagement: { last_proactive_contact: ${CURSOR}2025-11-20 } }\n`, 'Enterprise accounts have a check-in every 14 days: the next is due by 2025-12-04, in 3 days.'],
    [`scores: { engagement: { last_proactive_contact: ${CURSOR}2025-11-10 } }\n`, 'the next was due by 2025-11-24, 7 days ago, **overdue**.'],
    [`scores: { engagement: { last_proactive_contact: ${CURSOR}2025-11-10 } }\ntouchpoints: [{ date: 2025-11-21, type: call }]\n`, 'every 14 days: after the last one on 2025-11-21 the next is due by 2025-12-05, in 4 days.'],
    [`scores: { relationship: { last_exec_touch: ${CURSOR}2025-09-02 } }\n`, 'Enterprise accounts have an executive contact every 91 days: the next is due by 2025-12-02, in 1 day.'],
    [`touchpoints: [{ date: ${CURSOR}2025-09-01, type: qbr }]\n`, 'Enterprise accounts have a business review every 91 days: the next is due by 2025-12-01, today.'],
    [`scores: { relationship: { nps: 9, nps_date: ${CURSOR}2025-11-03 } }\n`, 'NPS is asked each quarter: the next is due by 2026-02-02, in 63 days.'],
    [`contract: { start: ${CURSOR}2025-11-10 }\n`, 'First value is due by 2025-12-10, in 9 days.\n\nOnboarding ends by day 90, 2026-02-08, in 69 days.'],
  ])('on which something was last done says when it falls due again: %s', async (text, expected) => {
    expect(await hoverText(`account: Acme\nsegment: enterprise\n${text}`)).toContain(expected);
  });

  it.each([
    `touchpoints: [{ date: ${CURSOR}2025-11-10, type: qbr, status: missed }]\n`,
    `touchpoints: [{ date: ${CURSOR}2025-11-10, type: email }]\n`,
    `contract: { start: ${CURSOR}2025-07-10 }\n`,
    `scores: { engagement: { last_proactive_contact: ${CURSOR}2025-11-10 } }\nchurned: { date: 2025-11-30 }\n`,
    `scores: { engagement: { last_proactive_contact: ${CURSOR}2025-11-10 } }\ntouch_model: tech-touch\n`,
  ])('after which nothing follows says no more: %s', async (text) => {
    expect(await hoverText(`account: Acme\nsegment: enterprise\n${text}`)).toMatch(/days ago\.$/);
  });

  it('of the renewal shows what N1 asks for next', async () => {
    expect(await hoverText(`account: Acme\n${CURSOR}renewal_date: 2026-01-30\nrenewal: { owner: dana.reyes, kickoff_date: 2025-11-03 }\n`)).toContain(
      [
        '**2026-01-30** is in 60 days.\n\nWhat the renewal asks for, 60 days ahead:\n',
        '- 120 days before, 2025-10-02: name an owner and set the day of the kickoff; done (dana.reyes)',
        '- 90 days before, 2025-11-01: kickoff; done (2025-11-03)',
        '- 60 days before, 2025-12-01: business case; today, **next**',
        '- 30 days before, 2025-12-31: written offer; in 30 days',
      ].join('\n'),
    );
    expect(await hoverText(`account: Acme\nrenewal_date: ${CURSOR}2025-11-30\n`)).toContain('The date has passed and the renewal is not signed.');
    expect(await hoverText(`account: Acme\nrenewal_date: ${CURSOR}2025-11-30\nrenewal: { status: signed }\n`)).not.toContain('not signed');
  });
});

describe('a name', () => {
  const others = {
    'accounts/beta/account.yaml': 'account: Beta | Co\narr: 30000\ncurrency: EUR\ncsm: dana.reyes\ntouchpoints: [{ date: 2025-11-20, type: call }]\nusage: { features: [{ name: Automation }] }\n',
    'accounts/gamma/account.yaml': 'account: Gamma\narr: 10000\nteam: { manager: Dana Reyes }\n',
    'playbooks/left.md': '---\nid: sponsor-left\ntitle: Sponsor *left*\n---\n',
  };

  it('of one of us shows role, address, accounts and last touch', async () => {
    expect(await hoverText(before('dana'), { others })).toContain(
      [
        '**Dana Reyes**, CSM · dana\\@example.com',
        'CSM of 2 accounts, ARR USD 120,000 + EUR 30,000: Acme (USD 120,000), Beta \\| Co (EUR 30,000).',
        'On the team of 1 account, ARR USD 10,000: Gamma (USD 10,000).',
        'Last touch 2025-11-20 (11 days ago) with Beta \\| Co.',
      ].join('\n\n'),
    );
    expect(await hoverText(`people:\n  ${CURSOR}lee.park: { name: Lee Park }\n`, { file: 'customer-success.yaml' })).toContain('**Lee Park**');
    expect(await hoverText('account: Acme\ncsm: $$CURSOR$$nobody.here\n')).not.toContain('CSM of');
  });

  it('of a stakeholder shows role, last touch and where it is mentioned', async () => {
    const text = `account: Acme
stakeholders:
  - { name: Ana Ruiz, title: Ops *Director*, role: champion, status: left, last_touch: 2025-10-01 }
touchpoints:
  - { date: 2025-11-10, type: call, with: [Ana Ruiz] }
  - { date: 2025-12-09, type: call, with: [Ana Ruiz], status: planned }
tasks: [{ title: Call, owner: Ana Ruiz }]
scores: { relationship: { champion: "Ana Ruiz, Ops Director" } }
`;
    const facts = '**Ana Ruiz**, Ops \\*Director\\*, champion, left\n\nLast touch 2025-11-10 (21 days ago).\n\nNamed in 2 touchpoints, 1 task.';
    expect(await hoverText(before('Ana Ruiz]', text))).toContain(facts);
    expect(await hoverText(before('"Ana', text))).toContain(facts);
    expect(await hoverText(`account: Acme\nbusiness_objectives: [{ objective: Faster, owner: ${CURSOR}Ana Ruiz }]\n`, { file: 'accounts/acme/success-plan.yaml', others: { 'accounts/acme/account.yaml': text } })).toContain(facts);
  });

  it('of a segment or tier shows what it asks for', async () => {
    expect(await hoverText(before('enterprise'))).toContain(
      '**Enterprise**: ARR from USD 100,000. This account has USD 120,000.\n\n- Touch model: high-touch\n- Check-in every 14 days\n- Written update every 7 days\n- Business review every 91 days\n- Executive contact every 91 days\n- First value within 30 days',
    );
    expect(await hoverText(`account: Acme\nhealth_tier: ${CURSOR}at-risk\n`)).toContain('**At risk**: scores from 40 to below 60. What to do: Intervention plan within 48 h.');
    expect(await hoverText(`segments:\n  ${CURSOR}self-serve: { min_arr: 0 }\n`, { file: 'customer-success.yaml' })).toContain('**Self-Serve**: ARR below USD 5,000.\n\n- Touch model: tech-touch\n- Check-in: none planned');
  });

  it('of a playbook, feature, component or rule shows what is known of it', async () => {
    expect(await hoverText(`account: Acme\ntasks: [{ title: Call, playbook: ${CURSOR}sponsor-left }]\n`, { others })).toContain('Playbook **Sponsor \\*left\\***, `playbooks/left.md`');
    expect(await hoverText(`account: Acme\nusage: { features: [{ name: ${CURSOR}Automation, adoption: 0.25 }] }\n`, { others })).toContain('Feature **Automation**: 25 % of this account\'s users; 1 other account has it.');
    expect(await hoverText(`account: Acme\nscores: { engagement: { score: 9 } }\noverrides: [{ of: ${CURSOR}engagement }]\n`)).toContain('**Engagement**: 9 of 10, *high*; 100 % of the score');
    expect(await hoverText(`rules:\n  ${CURSOR}health/entered-differs: { points: 30 }\n`, { file: 'customer-success.yaml' })).toContain('Rule `health/entered-differs`. Severity warning. Facts: H2.\n\nParameters:\n\n- `points`: 20, here 30');
  });
});

describe('in a health model', () => {
  const text = `name: ours
scale: 10
declare: { bugs: { type: integer } }
components:
  - id: product_usage
    weight: 0.4
    metrics:
      - { id: seats, from: contract.seats_licensed, weight: 0.25, points: [[0, 0], [9, 9]] }
      - { id: bugs, from: metrics.bugs, weight: 0.75, points: [[0, 9], [9, 0]] }
  - { id: support, weight: 0.6 }
tiers: [{ id: fine, min: 0, color: green }]
`;
  const options: CursorOptions = {
    file: 'ours.health-model.yaml',
    others: { 'customer-success.yaml': 'health_model: ours.health-model.yaml\n', 'a/account.yaml': 'account: A\nmetrics: { bugs: 1 }\n', 'b/account.yaml': 'account: B\n' },
  };

  it('components and metrics show their share and how many accounts have data', async () => {
    expect(await hoverText(before('id: product_usage', text), options)).toContain('**40 %** of the whole score. 1 of 2 accounts have data for Product usage.');
    expect(await hoverText(before('metrics.bugs', text), options)).toContain('**30 %** of the whole score. 1 of 2 accounts have data for Bugs.');
    expect(await hoverText(before('bugs: {', text), options)).toContain('1 of 2 accounts have a value of it.');
  });
});

import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import type { Finding } from '../../../src/core/finding';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';
import { memoryHistory } from '../support/memoryHistory';

/** Rules that compare an account with its earlier states (H8, R1, R2). */

const FILE = 'accounts/a/account.yaml';
const OLD = '2025-10-01';

/** Entered scores of all components, so that the account's score is ten times the number. */
const scores = (score: number, more = '') =>
  `account: A\nscores: { product_usage: { score: ${score} }, engagement: { score: ${score} }, relationship: { score: ${score} }, outcomes: { score: ${score} }, financial: { score: ${score} } }\n${more}`;
const use = (figures: string, more = '') => `account: A\nscores: { product_usage: { as_of: 2025-11-28, ${figures} } }\n${more}`;
const tickets = (count: number, more = '') => `account: A\nscores: { engagement: { as_of: 2025-11-28, support_tickets_30d: ${count} } }\n${more}`;

interface Given {
  readonly asOf?: string;
  readonly settings?: string;
}

async function found(rule: string, now: string, past: Readonly<Record<string, string>>, { asOf = '2025-12-01', settings = '' }: Given = {}): Promise<readonly Finding[]> {
  const history = memoryHistory(Object.entries(past).sort().map(([day, text]) => ({ day, files: { [FILE]: text } })));
  const engine = createEngine({ ...portsOf(memoryWorkspace({ [FILE]: now, 'customer-success.yaml': settings }), asOf), history });
  return (await engine.checkFile(FILE))!.findings.filter((finding) => finding.rule === rule);
}

const said = async (...given: Parameters<typeof found>) => (await found(...given)).map(({ message }) => message);

describe('health/fell-20', () => {
  const rule = 'health/fell-20';

  it('speaks of a fall of more than 20 points, not of 20', async () => {
    expect(await said(rule, scores(6.9), { [OLD]: scores(9) })).toEqual(['The score fell by 21 points, from 90 on 2025-11-24 to 69.']);
    expect(await said(rule, scores(7), { [OLD]: scores(9) })).toEqual([]);
  });

  it('compares also with states between, and names the last day on which the score was still up', async () => {
    expect(await said(rule, scores(6), { [OLD]: scores(6), '2025-11-10': scores(9), '2025-11-20': scores(6) })).toEqual([expect.stringContaining('from 90 on 2025-11-16 to 60')]);
    expect(await said(rule, scores(6), { [OLD]: scores(9), '2025-10-30': scores(6) })).toEqual([]);
  });

  it('looks back as far, and minds as great a fall, as the settings say', async () => {
    const settings = 'rules: { health/fell-20: { days: 60, points: 10 } }\n';
    expect(await said(rule, scores(6), { '2025-09-01': scores(7.5), '2025-10-30': scores(6) }, { settings })).toHaveLength(1);
    expect(await said(rule, scores(6), { [OLD]: scores(9) }, { settings: 'rules: { health/fell-20: { severity: off } }\n' })).toEqual([]);
  });

  it('goes with a contact in person since, or a plan made since', async () => {
    const contact = (date: string, type: string) => scores(6, `touchpoints: [{ date: ${date}, type: ${type} }]\n`);
    expect(await said(rule, contact('2025-11-25', 'call'), { [OLD]: scores(9) })).toEqual([]);
    expect(await said(rule, contact('2025-11-24', 'call'), { [OLD]: scores(9) })).toHaveLength(1);
    expect(await said(rule, contact('2025-11-25', 'email'), { [OLD]: scores(9) })).toHaveLength(1);
    const plan = (since: string) => scores(6, `risk: { level: high, reason: value, since: ${since}, owner: dana }\ntasks: [{ title: Call, owner: dana, due: 2025-12-03 }]\n`);
    expect(await said(rule, plan('2025-11-24'), { [OLD]: scores(9) })).toEqual([]);
    expect(await said(rule, plan('2025-11-23'), { [OLD]: scores(9) })).toHaveLength(1);
  });

  it('shows the figures that moved it, and what they were', async () => {
    const figures = (dau: number) => `account: A\nscores: { product_usage: { dau_mau_ratio: ${dau} }, engagement: { score: 8 }, relationship: { score: 8 }, outcomes: { score: 8 }, financial: { score: 8 } }\n`;
    const [fell] = await found(rule, figures(0.05), { [OLD]: figures(0.6) });
    expect(fell!.message).toContain('Most of it is DAU/MAU');
    expect(fell!.related!.map(({ message, span }) => [message, figures(0.05).slice(span.start, span.end)])).toEqual([[expect.stringMatching(/ was 0\.6, and is 0\.05\.$/), '0.05']]);
  });

  it('is silent where too little is known, then or now, and for a customer who has left', async () => {
    const little = (score: number) => `account: A\nscores: { financial: { score: ${score} } }\n`;
    expect(await said(rule, little(3), { [OLD]: little(9) })).toEqual([]);
    expect(await said(rule, scores(3), { [OLD]: little(9) })).toEqual([]);
    expect(await said(rule, scores(6, 'churned: { date: 2025-11-20, reason: value }\n'), { [OLD]: scores(9) })).toEqual([]);
  });

  it('is switched off by a comment, which is not called idle while the past is not loaded', async () => {
    const text = `# csac-disable-next-line health/fell-20 -- a data fault, being mended\n${scores(6)}`;
    expect(await said(rule, text, { [OLD]: scores(9) })).toEqual([]);
    expect(await said('suppressions/unused', text, { [OLD]: scores(9) })).toEqual([]);
    expect(await said('suppressions/unused', text, { [OLD]: scores(6) })).toHaveLength(1);
    const engine = createEngine({ ...portsOf(memoryWorkspace({ [FILE]: text }), '2025-12-01'), history: memoryHistory([{ day: OLD, files: { [FILE]: scores(6) } }]) });
    expect((await engine.checkFile(FILE, undefined, 'own'))!.findings.map((each) => each.rule)).not.toContain('suppressions/unused');
    expect(await engine.filesJudgedAcross()).toContain(FILE);
  });
});

describe('health/fell-below-60', () => {
  const rule = 'health/fell-below-60';

  it('speaks where the score was 60 and is less', async () => {
    expect(await said(rule, scores(5.9), { [OLD]: scores(6) })).toEqual(['The score fell below 60: from 60 on 2025-11-24 to 59.']);
    expect(await said(rule, scores(6), { [OLD]: scores(7) })).toEqual([]);
    expect(await said(rule, scores(5.5), { [OLD]: scores(5.9) })).toEqual([]);
  });

  it('leaves it to the rules on greater falls and lower scores, unless these are off', async () => {
    expect(await said(rule, scores(5.5), { [OLD]: scores(8) })).toEqual([]);
    expect(await said(rule, scores(5.5), { [OLD]: scores(8) }, { settings: 'rules: { health/fell-20: { severity: off } }\n' })).toHaveLength(1);
    expect(await said(rule, scores(3.9), { [OLD]: scores(6) }, { settings: 'rules: { health/fell-20: { severity: off } }\n' })).toEqual([]);
    expect(await said(rule, scores(3.9), { [OLD]: scores(6) }, { settings: 'rules: { health/fell-20: { severity: off }, health/below-40: { severity: off } }\n' })).toHaveLength(1);
  });
});

describe('health/below-40', () => {
  const rule = 'health/below-40';

  it('needs no history, and tells since when where there is one', async () => {
    expect(await said(rule, scores(3.9), {})).toEqual(['The score is 39, below 40, and neither a save call nor a plan with tasks is on record.']);
    expect(await said(rule, scores(3.9), { [OLD]: scores(4) })).toEqual([expect.stringContaining('below 40 (it was 40 on 2025-11-24)')]);
    expect(await said(rule, scores(3.9), { [OLD]: scores(3) })).toEqual([expect.stringContaining('below 40 since 2025-11-01 or longer')]);
    expect(await said(rule, scores(4), {})).toEqual([]);
  });

  it('goes with a save call since the fall, else of the last month, or with a plan', async () => {
    const call = (date: string) => scores(3, `touchpoints: [{ date: ${date}, type: save_call }]\n`);
    expect(await said(rule, call('2025-11-05'), {})).toEqual([]);
    expect(await said(rule, call('2025-10-30'), {})).toHaveLength(1);
    expect(await said(rule, call('2025-11-05'), { [OLD]: scores(5) })).toHaveLength(1);
    expect(await said(rule, call('2025-11-28'), { [OLD]: scores(5) })).toEqual([]);
    expect(await said(rule, scores(3, 'risk: { level: critical, reason: value, since: 2025-06-01, owner: dana }\ntasks: [{ title: Call, owner: dana, due: 2025-12-03 }]\n'), {})).toEqual([]);
  });

  it('that the past answers is taken back by the check over the whole portfolio', async () => {
    const text = scores(3, 'risk: { level: critical, reason: value, since: 2025-11-20, owner: dana }\ntasks: [{ title: Call, owner: dana, due: 2025-12-03 }]\n');
    const engine = createEngine({ ...portsOf(memoryWorkspace({ [FILE]: text }), '2025-12-01'), history: memoryHistory([{ day: OLD, files: { [FILE]: scores(5) } }]) });
    const has = async (scope: 'own' | 'portfolio') => (await engine.checkFile(FILE, undefined, scope))!.findings.some((finding) => finding.rule === rule);
    expect(await has('own')).toBe(false);
    expect(await engine.filesJudgedAcross()).toContain(FILE);
    expect(await has('portfolio')).toBe(true);
  });
});

describe('health/rose-20', () => {
  const rule = 'health/rose-20';

  it('speaks from a rise of 20 points on', async () => {
    expect(await said(rule, scores(8), { [OLD]: scores(6) })).toEqual(['The score rose by 20 points, from 60 on 2025-11-24 to 80.']);
    expect(await said(rule, scores(7.9), { [OLD]: scores(6) })).toEqual([]);
  });

  it('goes with an opportunity, or once they were asked or met', async () => {
    const rose = (more: string) => said(rule, scores(8, more), { [OLD]: scores(6) });
    expect(await rose('opportunities: [{ type: seats, signal: seat_limit }]\n')).toEqual([]);
    expect(await rose('advocacy: { last_asked: 2025-11-25 }\n')).toEqual([]);
    expect(await rose('advocacy: { last_asked: 2025-11-24 }\n')).toHaveLength(1);
    expect(await rose('touchpoints: [{ date: 2025-11-26, type: qbr }]\n')).toEqual([]);
  });

  it('says nothing of an account in danger', async () => {
    expect(await said(rule, scores(5), { [OLD]: scores(2) })).toEqual([]);
    expect(await said(rule, scores(8, 'risk: { level: high, reason: value, owner: dana }\n'), { [OLD]: scores(6) })).toEqual([]);
  });
});

describe('usage/fell-30', () => {
  const rule = 'usage/fell-30';

  it('speaks of the figure that fell most, by more than 30 %', async () => {
    expect(await said(rule, use('active_users: 60, dau_mau_ratio: 0.2'), { [OLD]: use('active_users: 100, dau_mau_ratio: 0.4') })).toEqual(['The DAU/MAU ratio fell by 50 %, from 0.4 on 2025-11-01 to 0.2.']);
    expect(await said(rule, use('core_actions_weekly: 69'), { [OLD]: use('core_actions_weekly: 100') })).toEqual(['Core actions a week fell by 31 %, from 100 on 2025-11-01 to 69.']);
    expect(await said(rule, use('core_actions_weekly: 70'), { [OLD]: use('core_actions_weekly: 100') })).toEqual([]);
    expect(await said(rule, use('active_users: 0'), { [OLD]: use('active_users: 100') })).toHaveLength(1);
    expect(await said(rule, use('active_users: 10'), { [OLD]: use('active_users: 0') })).toEqual([]);
  });

  it('is silent where the account tells of the drop itself, unless that rule is off', async () => {
    const entered = use('active_users: 50, usage_change_30d: -0.4');
    expect(await said(rule, entered, { [OLD]: use('active_users: 100') })).toEqual([]);
    expect(await said(rule, use('active_users: 50, usage_change_30d: -0.7'), { [OLD]: use('active_users: 100') })).toEqual([]);
    expect(await said(rule, entered, { [OLD]: use('active_users: 100') }, { settings: 'rules: { risk/usage-down: { severity: off }, risk/usage-halved: { severity: off } }\n' })).toHaveLength(1);
    expect(await said(rule, use('active_users: 50', 'events: [{ date: 2025-11-20, type: usage_drop }]\n'), { [OLD]: use('active_users: 100') })).toEqual([]);
  });

  it('speaks of each product with figures of its own, wherever it stands in the list', async () => {
    const product = (name: string, users: number) => `{ name: ${name}, arr: 1000, scores: { product_usage: { as_of: 2025-11-28, active_users: ${users} } } }`;
    const of = (...products: readonly string[]) => `account: A\ncontract: { products: [${products.join(', ')}] }\n`;
    expect(await said(rule, of(product('Desk', 40), product('Chat', 90)), { [OLD]: of(product('Chat', 100), product('Desk', 100)) })).toEqual(['Active users of Desk fell by 60 %, from 100 on 2025-11-01 to 40.']);
  });

  it('stays away in low seasons, and once somebody went there', async () => {
    expect(await said(rule, use('active_users: 50', 'low_seasons: [{ from: "11-15", to: "01-31" }]\n'), { [OLD]: use('active_users: 100') })).toEqual([]);
    expect(await said(rule, use('active_users: 50', 'touchpoints: [{ date: 2025-11-29, type: training }]\n'), { [OLD]: use('active_users: 100') })).toEqual([]);
    expect(await said(rule, use('active_users: 50', 'touchpoints: [{ date: 2025-11-27, type: training }]\n'), { [OLD]: use('active_users: 100') })).toHaveLength(1);
  });
});

describe('tickets/spike-then-silence', () => {
  const rule = 'tickets/spike-then-silence';
  const wave = { '2025-08-20': tickets(4), '2025-09-25': tickets(10) };

  it('speaks of a wave and the silence after it', async () => {
    expect(await said(rule, tickets(0), wave)).toEqual(['Tickets of 30 days rose from 4 to 10 by 2025-10-02, and have fallen to none since.']);
    expect(await said(rule, tickets(1), { ...wave, '2025-10-20': tickets(3) })).toEqual(['Tickets of 30 days rose from 4 to 10 by 2025-10-02, and have fallen to 1 since.']);
  });

  it('takes five tickets and twice those before for a wave, and no more than one for silence', async () => {
    expect(await said(rule, tickets(2), wave)).toEqual([]);
    expect(await said(rule, tickets(0), { '2025-08-20': tickets(5), '2025-09-25': tickets(9) })).toEqual([]);
    expect(await said(rule, tickets(0), { '2025-08-20': tickets(2), '2025-09-25': tickets(4) })).toEqual([]);
    expect(await said(rule, tickets(0), { '2025-09-25': tickets(10) })).toEqual([]);
  });

  it('is silent where the account tells of it itself, in low seasons, and once somebody called', async () => {
    expect(await said(rule, tickets(0, 'events: [{ date: 2025-10-06, type: ticket_spike }]\n'), wave)).toEqual([]);
    expect(await said(rule, tickets(0, 'low_seasons: [{ from: "11-15", to: "01-31" }]\n'), wave)).toEqual([]);
    expect(await said(rule, tickets(0, 'touchpoints: [{ date: 2025-11-10, type: call }]\n'), wave)).toEqual([]);
  });
});

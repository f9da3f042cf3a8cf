import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compiled, scene } from '../../playbooks/support';

const ACCOUNT = `
account: Acme
segment: enterprise
arr: 120000
renewal_date: 2026-01-31
contract: { start: 2025-04-01, seats_licensed: 200 }
scores:
  product_usage: { score: 2, active_users: 80 }
  relationship: { champion: Ana Ruiz, exec_sponsor: none }
  support: { open_issues: [SSO, Export] }
stakeholders:
  - { name: Ana, role: champion }
  - { name: Tom }
events:
  - { type: go_live, date: 2025-05-01 }
  - { type: qbr_missed, date: 2025-11-20 }
  - { type: sponsor_left, date: 2025-10-03 }
  - { type: sponsor_left, date: 2024-01-01 }
surveys:
  - { type: nps, score: 4, date: 2025-09-01 }
`;

/** The reasons as they are read, each with its path. */
const why = (trigger: string, text = ACCOUNT, past?: Readonly<Record<number, string>>): readonly string[] =>
  compiled(trigger)
    .explain(scene(text, past).facts)
    .map(({ text: words, path }) => (path === undefined ? words : `${words} @ ${path.join('.')}`));

describe('what is said of fields', () => {
  it.each<[string, readonly string[]]>([
    ['arr > 5', ['arr is 120000 @ arr']],
    ['5 < arr', ['arr is 120000 @ arr']],
    ['renewal_date < "2026-06-01"', ['renewal_date is 2026-01-31, in 70 days @ renewal_date']],
    ['days_until(renewal_date) <= 90', ['renewal_date is 2026-01-31, in 70 days @ renewal_date']],
    ['days_to_renewal <= 90', ['renewal_date is 2026-01-31, in 70 days @ renewal_date']],
    ['days_since(contract.start) > 30 && days_since(contract.start) < 400', ['contract.start is 2025-04-01, 235 days ago @ contract.start']],
    ['age_months >= 3', ['age_months is 7 @ contract.start']],
    ['segment in ["enterprise"]', ['segment is enterprise @ segment']],
    ['account == "Acme"', ['account is Acme @ account']],
    ['named(scores.relationship.champion)', ['scores.relationship.champion is Ana Ruiz @ scores.relationship.champion']],
    ['!named(scores.relationship.exec_sponsor)', ['scores.relationship.exec_sponsor is none @ scores.relationship.exec_sponsor']],
    ['scores.product_usage.active_users < 0.5 * contract.seats_licensed', ['scores.product_usage.active_users is 80 @ scores.product_usage.active_users', 'contract.seats_licensed is 200 @ contract.seats_licensed']],
    ['size(stakeholders) < 3', ['stakeholders has 2 entries @ stakeholders']],
    ['"SSO" in scores.support.open_issues', ['scores.support.open_issues is SSO, Export @ scores.support.open_issues']],
    ['account.startsWith("Ac")', ['account is Acme @ account']],
    ['has(arr)', ['arr is 120000 @ arr']],
    ['!has(churned.date)', ['churned.date is missing @ churned.date']],
    ['has(arr) && arr > 5', ['arr is 120000 @ arr']],
    ['size(events.filter(e, e.type == "sponsor_left")) > 1', ['size(events.filter(e, e.type == "sponsor_left")) is 2 @ events']],
    ['arr > 5 ? segment == "enterprise" : segment == "smb"', ['arr is 120000 @ arr', 'segment is enterprise @ segment']],
    ['stakeholders[1].name == "Tom"', ['name of entry 2 of stakeholders is Tom @ stakeholders.1.name']],
    ['true', []],
  ])('%s', (trigger, expected) => {
    expect(why(trigger)).toEqual(expected);
  });
});

describe('what is said of health', () => {
  const before = 'scores: { product_usage: { score: 7 } }';
  it.each<[string, readonly string[]]>([
    ['health.score < 40', ['health.score is 20']],
    ['health.tier == "critical"', ['health.tier is critical']],
    ['health.component("product_usage") <= 20', ['health.component("product_usage") is 20']],
    ['health.change(30) <= -20', ['health.score fell from 70 to 20 in 30 days']],
    ['health.before(30) > 60', ['health.score was 70, 30 days ago']],
    ['health.change(1) == 0', ['health.score is 20, as 1 day ago']],
  ])('%s', (trigger, expected) => {
    const now = 'scores: { product_usage: { score: 2 } }';
    expect(why(trigger, now, { 30: before, 1: now })).toEqual(expected);
  });
});

describe('what is said of lists', () => {
  it.each<[string, readonly string[]]>([
    ['events.exists(e, e.type == "sponsor_left" && days_since(e.date) <= 60)', ['events has sponsor_left of 2025-10-03 @ events.2']],
    ['events.exists(e, e.type == "sponsor_left")', ['events has sponsor_left, and 1 more @ events.2']],
    ['surveys.exists(s, s.type == "nps" && s.score <= 6 && days_since(s.date) <= 90)', ['surveys has nps, score 4, of 2025-09-01 @ surveys.0']],
    ['events.exists(e, e.type in ["layoffs", "downturn"] && days_since(e.date) <= 60)', ['events has no layoffs or downturn @ events']],
    ['events.exists(e, e.type in ["layoffs", "downturn", "funding"])', ['events has no layoffs, downturn or funding @ events']],
    ['events.exists(e, e.type == "go_live" && days_since(e.date) <= 60)', ['events has go_live of 2025-05-01, which does not fit @ events.0']],
    ['events.exists(e, days_until(e.date) > 60)', ['no entry of events has days_until(date) > 60 @ events']],
    ['events.all(e, e.type != "go_live")', ['events has go_live @ events.0']],
    ['surveys.all(s, s.score < 7)', ['1 entry of surveys: all score < 7 @ surveys']],
    ['has(events) && events.exists(e, e.type == "sponsor_left" && days_since(e.date) <= 60)', ['events has sponsor_left of 2025-10-03 @ events.2']],
    ['scores.support.open_issues.exists(i, i == "SSO")', ['scores.support.open_issues has SSO @ scores.support.open_issues.0']],
  ])('%s', (trigger, expected) => {
    expect(why(trigger)).toEqual(expected);
  });

  it('says that a list is empty', () => {
    expect(why('events.exists(e, e.type == "go_live")', 'events: []')).toEqual(['events is empty @ events']);
  });
});

describe('what decided', () => {
  it.each<[string, readonly string[]]>([
    ['arr > 5 && segment == "smb"', ['segment is enterprise @ segment']],
    ['arr < 5 && segment == "smb"', ['arr is 120000 @ arr', 'segment is enterprise @ segment']],
    ['arr > 5 || segment == "smb"', ['arr is 120000 @ arr']],
    ['!(arr > 5 && segment == "smb")', ['segment is enterprise @ segment']],
    ['arr > 5 && scores.support.csat < 3', ['scores.support.csat is missing @ scores.support.csat']],
    ['arr > 5 && (scores.support.csat < 3 || health.change(30) < 0)', ['scores.support.csat is missing @ scores.support.csat', 'there is no history here']],
    ['stakeholders.exists(s, s.role == "exec_sponsor")', ['role of entry 2 of stakeholders is missing @ stakeholders.1.role']],
    ['days_since(onboarding.kickoff_date) > 3', ['onboarding.kickoff_date is missing @ onboarding.kickoff_date']],
    ['churned.date > today', ['churned.date is missing @ churned.date']],
  ])('%s', (trigger, expected) => {
    expect(why(trigger)).toEqual(expected);
  });

  it('names what a derived fact needs', () => {
    expect(why('age_months > 3 || days_to_renewal < 3 || segment == "smb"', 'account: Acme')).toEqual([
      'age_months is not known (it needs contract.start) @ contract.start',
      'days_to_renewal is not known (it needs renewal_date) @ renewal_date',
      'segment is not known (it needs segment or arr) @ arr',
    ]);
  });
});

describe('whatever is asked', () => {
  const atom = fc.constantFrom(
    'arr > 5', 'arr < 5', 'scores.support.csat > 3', 'has(churned)', 'events.exists(e, e.type == "go_live")', 'stakeholders.all(s, s.role != "user")', 'health.score < 40',
    'health.change(7) < 0', 'size(stakeholders) > 1', 'days_since(contract.start) > 3', 'named(scores.relationship.champion)', 'custom.x == 3', 'events[7].date > today', '1 / 0 > 2',
  );
  const trigger = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      atom,
      fc.tuple(tie('node'), fc.constantFrom('&&', '||'), tie('node')).map(([a, op, b]) => `(${a} ${op} ${b})`),
      tie('node').map((a) => `!(${a})`),
    ),
  })).node;

  it('there is a reason, on one line', () => {
    fc.assert(
      fc.property(trigger, fc.constantFrom(ACCOUNT, 'account: Acme', 'events: []\narr: 3'), (source, text) => {
        const reasons = compiled(source).explain(scene(text).facts);
        expect(reasons.length).toBeGreaterThan(0);
        for (const { text: words } of reasons) expect(words).toMatch(/^[^\n]{3,200}$/);
      }),
      { numRuns: 200 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { triggerChance } from '../../../../src/core/playbooks/satisfiable/triggerChance';
import type { TriggerChance } from '../../../../src/core/playbooks/satisfiable/triggerChance';
import { ENVIRONMENT, MODEL, compiled } from '../support';
import { SEGMENTS, randomFacts, randomTrigger } from './randomTriggers';

const WORLD = { model: MODEL, segments: SEGMENTS };

const chance = (trigger: string, segments: readonly string[] = []): TriggerChance => triggerChance(compiled(trigger).trigger!, { segments }, ENVIRONMENT, WORLD);
const shown = (trigger: string, segments?: readonly string[]) => {
  const { kind, parts } = chance(trigger, segments);
  return [kind, ...parts.map(({ source }) => source)];
};

describe('what can never match', () => {
  it.each<[string, readonly string[]]>([
    ['false', []],
    ['health.score > 100', ['health.score > 100']],
    ['health.score < 40 && health.score >= 60', ['health.score < 40', 'health.score >= 60']],
    ['health.score < 40 && arr > 5 && !(health.score < 60)', ['health.score < 40', '!(health.score < 60)']],
    ['health.coverage > 1.5', ['health.coverage > 1.5']],
    ['health.component("product_usage") < 0', ['health.component("product_usage") < 0']],
    ['health.change(30) < -100', ['health.change(30) < -100']],
    ['health.change(30) <= -20 && health.score > 80', ['health.change(30) <= -20', 'health.score > 80']],
    ['health.change(30) >= 20 && health.before(30) > 80', ['health.change(30) >= 20', 'health.before(30) > 80']],
    ['health.tier == "critical" && health.score > 70', ['health.tier == "critical"', 'health.score > 70']],
    ['health.tier == "critical" && health.tier == "healthy"', ['health.tier == "critical"', 'health.tier == "healthy"']],
    ['health.tier in ["critical", "at-risk"] && health.tier in ["healthy"]', ['health.tier in ["critical", "at-risk"]', 'health.tier in ["healthy"]']],
    ['scores.relationship.nps > 10', ['scores.relationship.nps > 10']],
    ['scores.relationship.nps > 6 && scores.relationship.nps < 7', ['scores.relationship.nps > 6', 'scores.relationship.nps < 7']],
    ['scores.product_usage.dau_mau_ratio > 40', ['scores.product_usage.dau_mau_ratio > 40']],
    ['arr < 0', ['arr < 0']],
    ['0 > arr', ['0 > arr']],
    ['size(stakeholders) < 0', ['size(stakeholders) < 0']],
    ['days_until(renewal_date) <= 30 && days_to_renewal > 30', ['days_until(renewal_date) <= 30', 'days_to_renewal > 30']],
    ['days_since(renewal_date) > 0 && renewal_date >= today', ['days_since(renewal_date) > 0', 'renewal_date >= today']],
    ['days_until(renewal_date) > 30 && days_until(renewal_date) < 31', ['days_until(renewal_date) > 30', 'days_until(renewal_date) < 31']],
    ['renewal_date > "2026-06-01" && renewal_date < "2026-01-01"', ['renewal_date > "2026-06-01"', 'renewal_date < "2026-01-01"']],
    ['segment == "nowhere"', ['segment == "nowhere"']],
    ['segment == "smb" && segment != "smb"', ['segment == "smb"', 'segment != "smb"']],
    ['!has(churned) && days_since(churned.date) > 30', ['!has(churned)', 'days_since(churned.date) > 30']],
    ['days_since(churned.date) > 30 && !has(churned.date)', ['days_since(churned.date) > 30', '!has(churned.date)']],
    ['contract.auto_renew && !contract.auto_renew', ['contract.auto_renew', '!contract.auto_renew']],
    ['contract.auto_renew == true && contract.auto_renew != true', ['contract.auto_renew == true', 'contract.auto_renew != true']],
    ['events.exists(e, e.type == "sponsor_left" && e.type == "go_live")', ['e.type == "sponsor_left"', 'e.type == "go_live"']],
    ['events.exists(e, e.type == "go_live") && !events.exists(x, x.type == "go_live")', ['events.exists(e, e.type == "go_live")', '!events.exists(x, x.type == "go_live")']],
    ['events.all(e, has(e.resolved)) && events.exists(e, !has(e.resolved))', ['events.all(e, has(e.resolved))', 'events.exists(e, !has(e.resolved))']],
    ['surveys.exists(s, s.score > 10)', ['s.score > 10']],
    ['arr > 5 ? arr < 3 : arr > 7', ['arr > 5', 'arr < 3']],
    ['!(arr >= 0)', ['!(arr >= 0)']],
    ['scores.product_usage.active_users > contract.seats_licensed && contract.seats_licensed >= scores.product_usage.active_users', ['scores.product_usage.active_users > contract.seats_licensed', 'contract.seats_licensed >= scores.product_usage.active_users']],
    ['arr > 5 && (arr < 3 || segment == "nowhere")', ['segment == "nowhere"']],
  ])('%s', (trigger, parts) => {
    expect(shown(trigger)).toEqual(['never', ...parts]);
  });

  it('is held against the segments of the playbook', () => {
    expect(shown('segment == "smb"', ['enterprise'])).toEqual(['never', 'segment == "smb"']);
    expect(shown('segment == "smb"', ['smb', 'enterprise'])).toEqual(['depends']);
  });
});

describe('what always matches', () => {
  it.each<[string, readonly string[]]>([
    ['true', []],
    ['health.score >= 0', ['health.score >= 0']],
    ['health.score < 40 || health.score >= 40', ['health.score < 40', 'health.score >= 40']],
    ['arr >= 0 || has(churned)', ['arr >= 0']],
    ['scores.product_usage.trend in ["up", "flat", "down"]', ['scores.product_usage.trend in ["up", "flat", "down"]']],
    ['days_until(renewal_date) > 30 || days_to_renewal <= 30', ['days_until(renewal_date) > 30', 'days_to_renewal <= 30']],
    ['segment != "nowhere"', ['segment != "nowhere"']],
    ['!has(churned) || days_since(churned.date) > -9999 || has(churned)', ['!has(churned)', 'has(churned)']],
  ])('%s', (trigger, parts) => {
    expect(shown(trigger)).toEqual(['always', ...parts]);
  });

  it('is held against the segments of the playbook', () => {
    expect(shown('segment in ["smb", "enterprise"]', ['smb'])[0]).toBe('always');
    expect(shown('segment in ["smb", "enterprise"]')[0]).toBe('depends');
  });
});

describe('what decides', () => {
  it.each([
    'health.score < 40',
    'health.score < 40 || health.score > 60',
    'health.change(30) <= -20 && health.score > 79',
    'health.tier == "critical" && health.score == 39',
    'has(churned) && days_since(churned.date) > 30',
    '!has(events) || events.exists(e, e.type == "go_live")',
    'events.exists(e, e.type == "go_live") && events.exists(e, e.type == "sponsor_left")',
    'arr * 2 > 4 && arr < 1',
    'custom.anything == 3 && custom.anything == "3"',
    'renewal_date > "2026-01-01" && renewal_date < "2026-01-03"',
    'days_until(renewal_date) <= 90 && segment in ["enterprise"]',
  ])('%s', (trigger) => {
    const expected = trigger.startsWith('custom') ? 'never' : 'depends';
    expect(chance(trigger).kind).toBe(expected);
  });

  it('gives up on what has too many ways, and says nothing wrong', () => {
    const trigger = Array.from({ length: 16 }, (_each, index) => `(arr > ${index} || employees > ${index})`).join(' && ') + ' && arr < 0';
    expect(chance(trigger).kind).toMatch(/never|depends/);
  });
});

describe('soundness', () => {
  it('claims never and always only where that is so', () => {
    const seen = { never: 0, always: 0, depends: 0 };
    fc.assert(
      fc.property(randomTrigger, fc.array(randomFacts, { minLength: 12, maxLength: 12 }), (trigger, accounts) => {
        const { kind } = chance(trigger);
        seen[kind]++;
        const expression = compiled(trigger).trigger!;
        for (const facts of accounts) {
          const value = expression.evaluate(facts);
          if (kind === 'never') expect(value, trigger).not.toBe(true);
          if (kind === 'always') expect(value, trigger).not.toBe(false);
        }
      }),
      { numRuns: 2000 },
    );
    // The test would prove nothing if it met no such triggers.
    expect(Math.min(seen.never, seen.always)).toBeGreaterThan(50);
  });
});

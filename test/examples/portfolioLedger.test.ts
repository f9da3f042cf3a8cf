import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesBelow } from '../support/fileWorkspace';

/** The example files as a careful person would proofread them: sums, dates and people agree with each other. */

const AS_OF = '2025-12-01';
const ROOT = fileURLToPath(new URL('../../examples/portfolio/', import.meta.url));

interface Month {
  readonly month: string;
  readonly starting: number;
  readonly new?: number;
  readonly expansion: number;
  readonly contraction: number;
  readonly churn: number;
}

interface Sheet {
  readonly arr: number;
  readonly csm: string;
  readonly contract: { readonly products: readonly { readonly arr: number }[] };
  readonly revenue: readonly Month[];
  readonly churned?: { readonly date: string };
  readonly tasks?: readonly { readonly owner: string }[];
  readonly value?: {
    readonly investment: number;
    readonly items?: readonly { readonly quantity: number; readonly per: 'month' | 'year'; readonly unit_value: number }[];
    readonly metrics?: readonly { readonly name: string; readonly previous: number; readonly current: number }[];
  };
  readonly scores: { readonly outcomes?: { readonly goals_defined: number; readonly goals_achieved: number; readonly roi_achieved?: number } };
}

interface Plan {
  readonly business_objectives: readonly { readonly target: number | string; readonly actual?: number | string; readonly better?: 'lower' }[];
}

const accounts = filesBelow(`${ROOT}accounts`)
  .filter((file) => file.endsWith('account.yaml'))
  .map((file): [string, Sheet] => {
    const data = parse(readFileSync(`${ROOT}accounts/${file}`, 'utf8')) as Sheet | { customer_health: Sheet };
    return [file.split('/')[0]!, 'customer_health' in data ? data.customer_health : data];
  });
const plans = new Map(
  accounts.flatMap(([name]): [string, Plan][] => {
    const folder = `${ROOT}accounts/${name}`;
    const file = filesBelow(folder).includes('success-plan.yaml') ? 'success-plan.yaml' : 'account.yaml';
    const data = parse(readFileSync(`${folder}/${file}`, 'utf8')) as Plan | { success_plan: Plan } | object;
    if ('success_plan' in data) return [[name, data.success_plan]];
    return 'business_objectives' in data ? [[name, data]] : [];
  }),
);
const settings = parse(readFileSync(`${ROOT}customer-success.yaml`, 'utf8')) as { people: Record<string, unknown> };

describe.each(accounts)('%s', (name, sheet) => {
  it('has a ledger in which each month starts where the one before ended, and ends at ARR', () => {
    let before: Month | undefined;
    for (const month of sheet.revenue) {
      if (before) expect(month.starting, month.month).toBe(ending(before));
      before = month;
    }
    expect(ending(before!) * 12).toBe(sheet.churned ? 0 : sheet.arr);
    if (!sheet.churned) expect(before!.month).toBe('2025-11');
  });

  it('has products that make up its ARR', () => {
    expect(sheet.contract.products.reduce((sum, product) => sum + product.arr, 0)).toBe(sheet.arr);
  });

  it('names only people of the settings as owners', () => {
    const owners = [sheet.csm, ...(sheet.tasks ?? []).map((task) => task.owner)];
    expect(owners.filter((owner) => !(owner in settings.people))).toEqual([]);
  });

  it('counts the goals that its plan defines and has reached', () => {
    const objectives = plans.get(name)?.business_objectives;
    if (!objectives) return;
    const { goals_defined, goals_achieved } = sheet.scores.outcomes!;
    expect([goals_defined, goals_achieved]).toEqual([objectives.length, objectives.filter(isReached).length]);
  });

  it('states the return on investment that its value items give', () => {
    const stated = sheet.scores.outcomes?.roi_achieved;
    if (stated !== undefined) expect(returnOnInvestment(sheet)).toBeCloseTo(stated, 1);
  });
});

describe('acme-corp', () => {
  const acme = new Map(accounts).get('acme-corp')!;

  it('reproduces the worked example Q4', () => {
    const hours = acme.value!.items![0]!;
    expect(hours.quantity * hours.unit_value).toBe(17_500);
    expect(hours.quantity * hours.unit_value * 12).toBe(210_000);
    expect(acme.value!.investment).toBe(60_000);
    expect(returnOnInvestment(acme)).toBe(3.5);
    const changes = acme.value!.metrics!.map(({ previous, current }) => current / previous - 1);
    expect(changes.map((change) => Math.round(change * 100))).toEqual([20, 50, 75]);
  });
});

describe('dates', () => {
  const past = /\b(date|month|last_\w+|created|start|since|kickoff_date|first_login_date|last_updated): "?(\d{4}-\d\d(-\d\d)?)/g;

  it.each(filesBelow(ROOT).filter((file) => file.endsWith('.yaml')))('of %s do not say that something has happened in the future', (file) => {
    const text = readFileSync(ROOT + file, 'utf8').replace(/^reviews:\n( {2}.*\n)+/m, '');
    const future = [...text.matchAll(past)].filter(([, , date]) => date! > AS_OF);
    expect(future.map(([match]) => match)).toEqual([]);
  });
});

function isReached({ target, actual, better }: Plan['business_objectives'][number]): boolean {
  if (actual === undefined) return false;
  const [wanted, reached] = [parseFloat(String(target)), parseFloat(String(actual))];
  return better === 'lower' ? reached <= wanted : reached >= wanted;
}

function ending(month: Month): number {
  return month.starting + (month.new ?? 0) + month.expansion - month.contraction - month.churn;
}

function returnOnInvestment({ value }: Sheet): number {
  const perYear = { month: 12, year: 1 };
  const gained = (value?.items ?? []).reduce((sum, item) => sum + item.quantity * item.unit_value * perYear[item.per], 0);
  return gained / value!.investment;
}

import type { SheetKind } from '../../model/sourceDocument';
import type { JsonObject, JsonValue, YamlPath } from '../../yaml/sourceTree';
import { isJsonObject } from '../../yaml/jsonValue';
import type { RuleFinding, SheetRule } from '../rule';
import type { FieldPattern } from './fieldPattern';
import { forEachAt } from './fieldPattern';

/**
 * Of two dates that follow each other, the later one lies before the earlier one.
 *
 * @why One of the two is wrong. The age of the account, its cohort, the time to first value and what falls due are counted from such dates
 * (F6, L1).
 * @instead Correct the one that is wrong; most often it is the year.
 * @bad
 * ```yaml
 * account: Acme Corp
 * contract: { start: 2025-04-01, end: 2025-03-31 }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * contract: { start: 2025-04-01, end: 2026-03-31 }
 * ```
 */
export const datesOutOfOrder: SheetRule = {
  id: 'data/dates-out-of-order',
  on: 'sheet',
  severity: 'error',
  facts: ['F6', 'L1'],
  check({ kind, value }) {
    const findings: RuleFinding[] = [];
    for (const { within, pairs } of ORDERS[kind]) {
      forEachAt(value, within, (holder, path) => {
        if (!isJsonObject(holder)) return;
        // A date that lies before two others is one fault.
        const said = new Set<string>();
        for (const [first, then] of pairs) {
          const name = then.join('.');
          const earlier = dayAt(holder, first);
          const later = dayAt(holder, then);
          if (earlier !== undefined && later !== undefined && later < earlier && !said.has(name)) {
            said.add(name);
            findings.push(swapped(path(), first, earlier, then, later));
          }
        }
      });
    }
    return findings;
  },
};

/** Steps from the holder of two dates to one of them. */
type Steps = readonly string[];

interface Order {
  /** What holds the dates: the body, or each item of a list. */
  readonly within: FieldPattern;
  /** What comes first, and what comes then or on the same day. */
  readonly pairs: readonly (readonly [first: Steps, then: Steps])[];
}

/** Only pairs whose order nothing can turn round: a contract is often signed after its start, and renewals end before the next term. */
const ORDERS: Readonly<Record<SheetKind, readonly Order[]>> = {
  account: [
    order('', 'contract.start < contract.end', 'contract.signed < contract.end', 'contract.start < renewal_date', 'contract.start < onboarding.first_value_date', 'contract.start < churned.date'),
    order('onboarding', 'kickoff_date < go_live_date', 'kickoff_date < completed_date', 'first_login_date < first_value_date'),
    order('stakeholders.*', 'since < left'),
    order('events.*', 'date < resolved'),
    order('surveys.*', 'date < followed_up'),
    order('tasks.*', 'created < completed'),
    order('reviews.*', 'date < next_date'),
  ],
  'success-plan': [order('', 'created < last_updated', 'created < next_review')],
  settings: [],
  'health-model': [],
  template: [],
  playbook: [],
};

function order(within: string, ...pairs: readonly string[]): Order {
  return {
    within: within === '' ? [] : within.split('.'),
    pairs: pairs.map((pair) => {
      const [first = '', then = ''] = pair.split(' < ');
      return [first.split('.'), then.split('.')];
    }),
  };
}

function dayAt(holder: JsonObject, steps: Steps): string | undefined {
  let at = holder;
  for (let index = 0; index < steps.length - 1; index++) {
    const inner: JsonValue | undefined = at[steps[index]!];
    if (!isJsonObject(inner)) return undefined;
    at = inner;
  }
  const day = at[steps.at(-1)!];
  return typeof day === 'string' ? day : undefined;
}

function swapped(holder: YamlPath, first: Steps, earlier: string, then: Steps, later: string): RuleFinding {
  return {
    message: `${then.join('.')} is ${later}, before ${first.join('.')} on ${earlier}.`,
    path: [...holder, ...then],
    help: 'Correct the one that is wrong; check the year first.',
    related: [{ message: `${first.join('.')} on ${earlier}`, path: [...holder, ...first] }],
  };
}

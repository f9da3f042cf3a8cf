import type { Settings } from '../../model/settings';
import type { AccountRule, AccountScene } from '../rule';
import { isAnswered } from './eventWarning';
import { warnOfRising } from './risingEvents';

const COUNT = 2;
const ANSWER = { answeredBy: ['executive', 'save_call', 'health_check'] } as const;

/**
 * The customer escalates more often than before.
 *
 * @why Rising escalations are a red flag of churn: people escalate while they still hope, and leave when it did not help.
 * @instead Let an executive call, name one person who owns the open issues, and report to the customer weekly. Counted are events of type `escalation`: at
 * least `count` in the last `days` days, and more than in as many days before. Where there are none, `scores.support.escalations` of that count
 * speaks with `ticket_trend: up`. The finding goes away with a held executive contact, save call or health check after the last one, or once `risk`
 * names a reason and tasks are open, no older than the sign.
 * @bad
 * ```yaml
 * account: Acme Corp
 * events:
 *   - { date: 2025-11-10, type: escalation, note: "Export fails" }
 *   - { date: 2025-11-21, type: escalation, note: "Export fails again" }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * events:
 *   - { date: 2025-11-10, type: escalation, note: "Export fails" }
 *   - { date: 2025-11-21, type: escalation, note: "Export fails again" }
 * touchpoints: [{ date: 2025-11-24, type: executive, with: [Tom Berg], summary: "Export mended, credit agreed." }]
 * ```
 */
export const escalationsRising: AccountRule = {
  id: 'risk/escalations-rising',
  on: 'account',
  severity: 'warning',
  facts: ['R1', 'H1'],
  parameters: { count: COUNT, days: 30 },
  *check(scene) {
    const { data, parameter } = scene;
    const help = 'Let an executive call, and name one person who owns the open issues.';
    yield* warnOfRising(scene, 'escalation', { ...ANSWER, noun: 'escalations', help });
    const { escalations = 0, as_of: measured = data.last_updated } = data.scores?.support ?? {};
    if (data.churned !== undefined || !figuresShowEscalations(scene, parameter('count')) || isAnswered(scene, ANSWER, measured)) return;
    yield { message: `${escalations} tickets were escalated this quarter, and tickets are rising.`, help, path: ['scores', 'support', 'escalations'] };
  },
};

/** The number of escalations from which `risk/escalations-rising` speaks; more than any where it is switched off. */
export function escalationsFrom({ rules }: Settings): number {
  const rule = rules['risk/escalations-rising'];
  return rule?.severity === 'off' ? Infinity : (rule?.count ?? COUNT);
}

/** Whether the quarter's figures show at least `count` escalations while tickets rise, and no event tells more exactly of them. */
export function figuresShowEscalations({ data }: Pick<AccountScene, 'data'>, count: number): boolean {
  const { escalations = 0, ticket_trend: trend } = data.scores?.support ?? {};
  return escalations >= count && trend === 'up' && !(data.events?.some(({ type }) => type === 'escalation') ?? false);
}

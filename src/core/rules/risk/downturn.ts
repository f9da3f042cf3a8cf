import type { EventType } from '../datedEvents';
import type { AccountRule } from '../rule';
import { warnOfEvents } from './eventWarning';

/** The signs in words, to begin a sentence. */
const SIGNS: Readonly<Partial<Record<EventType, string>>> = { downturn: 'Their business is going down', budget_cut: 'Their budget was cut', layoffs: 'They let people go' };

/**
 * The customer has to save money: a downturn, a budget cut or layoffs.
 *
 * @why Whatever nobody defends is cut. Who raises the matter first, with figures, is seldom on the list.
 * @instead Raise it before they do: review the return on investment, show the savings, and offer terms. The finding goes away with a held
 * review, renewal, executive contact or save call after it, once `risk` names the reason `financial` and tasks are open, no older than the sign, with a signed
 * renewal, or with a day in the event’s `resolved`. `days` is how long an event counts.
 * @bad
 * ```yaml
 * account: Acme Corp
 * events: [{ date: 2025-11-05, type: budget_cut, note: "10 % off all software" }]
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * events: [{ date: 2025-11-05, type: budget_cut, note: "10 % off all software" }]
 * touchpoints: [{ date: 2025-11-25, type: executive, with: [Tom Berg], summary: "ROI review; we stay." }]
 * ```
 */
export const downturn: AccountRule = {
  id: 'risk/downturn',
  on: 'account',
  severity: 'warning',
  facts: ['R11', 'R5'],
  needs: 'events',
  parameters: { days: 180 },
  check: (scene) =>
    warnOfEvents(scene, {
      types: ['downturn', 'budget_cut', 'layoffs'],
      reason: 'financial',
      answeredBy: ['qbr', 'renewal', 'executive', 'save_call'],
      message: (when, type) => `${SIGNS[type] ?? 'They must save money'}: noted ${when}, and no talk about value is on record since.`,
      help: 'Raise it before they do: show the return on investment, and offer terms.',
    }),
};

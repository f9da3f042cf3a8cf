import type { IsoDay } from '../../calendar/isoDay';
import type { HealthScore } from '../../health/healthScore';
import type { AccountData } from '../documentInput';
import { eventsOf } from '../records/events';

/** Why now is not the time to speak of growth, and where that stands. */
export interface GrowthStop {
  /** Id of its words; the words say what to mend first. */
  readonly id: string;
  readonly date: IsoDay | null;
  readonly note: string | null;
  /** The score, or the fall of use as a ratio; null for stops without figure. */
  readonly figure: number | null;
  /** Null where the whole file gives it, as for the score. */
  readonly source: string | null;
}

/** Below this score a customer is helped first, and then sold to (H2, L10). */
const HEALTHY = 60;
/** Warnings shut out the talk about growth for half a year, unless they are resolved. */
const COUNTS_DAYS = 180;
const STOPPING_EVENTS: ReadonlySet<string> = new Set([
  'cancellation_requested', 'competitive_rfp', 'escalation', 'champion_left', 'sponsor_left', 'data_export_requested', 'contract_stalled', 'renewal_delayed', 'usage_drop', 'payment_failed',
]);
const BLANK = { date: null, note: null, figure: null };
/** From this fall in a month on use is a warning (R1, R2). */
const USE_FALLS = -0.3;

/**
 * What speaks against a talk about growth: a lost renewal, low health, open escalations, signs of churn. The heaviest first; an empty list
 * when nothing does. A missing score stops nothing, nor one that rests on too little.
 */
export function growthStops(account: AccountData, health: HealthScore, asOf: IsoDay): GrowthStop[] {
  const { risk, scores, renewal } = account;
  const change = scores?.product_usage?.usage_change_30d;
  const payment = scores?.financial?.payment_status;
  const stops: (GrowthStop | undefined)[] = [
    renewal?.status === 'lost' ? { ...BLANK, id: 'renewal_lost', source: 'renewal.status' } : undefined,
    health.score !== null && !health.provisional && health.score < HEALTHY ? { ...BLANK, id: 'health', figure: health.score, source: null } : undefined,
    risk?.level === 'critical' || risk?.level === 'high' ? { ...BLANK, id: 'risk', note: risk.root_cause ?? null, source: 'risk.level' } : undefined,
    ...newestOfEach(account, asOf),
    change !== undefined && change <= USE_FALLS ? { ...BLANK, id: 'use_falls', figure: change, source: 'scores.product_usage.usage_change_30d' } : undefined,
    payment === 'delinquent' || payment === 'late' ? { ...BLANK, id: `payment_${payment}`, source: 'scores.financial.payment_status' } : undefined,
  ];
  return stops.filter((stop) => stop !== undefined);
}

function newestOfEach(account: AccountData, asOf: IsoDay): GrowthStop[] {
  const told = new Set<string>();
  return eventsOf(account, asOf, { days: COUNTS_DAYS }).flatMap(({ type, date, entry, source }) => {
    if (!STOPPING_EVENTS.has(type) || told.has(type) || isReplaced(type, date, account)) return [];
    told.add(type);
    return [{ ...BLANK, id: type, date, note: entry.note ?? null, source }];
  });
}

/** A champion or sponsor who left stops nothing once somebody else has the role since. */
function isReplaced(type: string, date: IsoDay, { stakeholders }: AccountData): boolean {
  const role = { champion_left: 'champion', sponsor_left: 'exec_sponsor' }[type];
  if (role === undefined) return false;
  return (stakeholders ?? []).some((person) => person?.role === role && person.status !== 'left' && person.status !== 'inactive' && person.since !== undefined && person.since >= date);
}

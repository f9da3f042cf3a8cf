import type { EventType } from '../datedEvents';
import { openEvents } from '../datedEvents';
import { isInDanger } from '../isInDanger';
import type { AccountScene, RuleFinding, ScoredScene } from '../rule';

type Opportunity = NonNullable<AccountScene['data']['opportunities']>[number];
export type OpportunityType = NonNullable<Opportunity['type']>;

export const ANY_TYPE: readonly OpportunityType[] = ['seats', 'upsell', 'cross-sell', 'departments'];

/** Days for which a notice or a competitive RFP shuts out the talk about growth. */
const DANGER_DAYS = 180;

/** Whether it is the time to speak of growth: a customer in danger is saved first, and then sold to (L10). */
export function canGrow(scene: ScoredScene): boolean {
  const { data: { churned, risk }, health } = scene;
  if (churned !== undefined || risk?.level === 'critical' || risk?.level === 'high' || isInDanger(health)) return false;
  return openEvents(scene, ['cancellation_requested', 'competitive_rfp'], DANGER_DAYS).length === 0;
}

/**
 * Whether somebody has taken the chance up. Opportunities have no day, so one that was won may be long done: it counts only for a
 * signal that is itself recent, and not for a limit that may have been reached again since.
 */
export function isTakenUp({ data }: ScoredScene, types: readonly OpportunityType[], isRecent: boolean): boolean {
  return data.opportunities?.some(({ type, status }) => type !== undefined && types.includes(type) && (isRecent || status !== 'won')) ?? false;
}

/** How a rule reads signals: as events of its last days, or as ids in `expansion_signals`. */
export interface SignalKind {
  readonly events: readonly EventType[];
  readonly ids: readonly string[];
  /** Opportunities that take it up. */
  readonly types: readonly OpportunityType[];
  /** What it is, as the beginning of a sentence: `A new team is interested`. */
  readonly what: string;
  /** The play to run (E4). */
  readonly help: string;
}

/** The newest signal of the kind that nobody has taken up; at most one, so that one chance is one finding. */
export function* untaken(scene: AccountScene, { events, ids, types, what, help }: SignalKind): Generator<RuleFinding> {
  if (!canGrow(scene) || isTakenUp(scene, types, true)) return;
  const [event] = openEvents(scene, events, scene.parameter('days'));
  if (event !== undefined) {
    const note = event.event.note === undefined ? '' : `, “${event.event.note}”`;
    yield { message: `${what} (${event.date}${note}), and no opportunity takes it up.`, help, path: event.path };
    return;
  }
  const listed = scene.data.scores?.financial?.expansion_signals ?? [];
  const index = listed.findIndex((id) => ids.includes(id));
  if (index >= 0) yield { message: `${what} (signal ${listed[index]!}), and no opportunity takes it up.`, help, path: ['scores', 'financial', 'expansion_signals', index] };
}

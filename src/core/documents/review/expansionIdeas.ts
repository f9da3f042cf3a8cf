import type { AccountData, Audience } from '../documentInput';
import { NEARLY_FULL } from '../usage/seatUse';
import { indexed, orGap, present } from '../known';
import type { Known } from '../known';
import { openOpportunities } from '../records/openOpportunities';
import type { UsageReview } from '../usage/usage';

/** A place where the customer could go further; the kind says how a template words it. */
export interface ExpansionIdea {
  readonly kind: 'named' | 'seats' | 'limit' | 'teams';
  /** What it is called, or which limit; null for seats. */
  readonly name: string | null;
  /** Why it comes up; kept out of a customer's copy while the idea is only ours. */
  readonly because: string | null;
  /** How full, 0-1. */
  readonly share: number | null;
  /** Money a year; kept out of a customer's copy. */
  readonly estimated_arr: number | null;
  /** Where it stands: the opportunity, the figure or the event. */
  readonly source: string;
}

/** Whether the customer knows of the idea (E5); what is only identified was seen by us, and so was its evidence. */
function isTalkedAbout(status: string | undefined): boolean {
  return status === 'discussed' || status === 'proposed';
}

/**
 * Ideas for growth (Q1): those that are already on the account, then limits that are nearly reached, then new teams. An empty
 * list where the account's use was looked at and gives no cause; a gap where nothing tells.
 */
export function expansionIdeas(account: AccountData, usage: UsageReview, audience: Audience): Known<ExpansionIdea[]> {
  const named = openOpportunities(account).map(({ opportunity: idea, source }): ExpansionIdea => ({
      kind: idea.name === undefined && idea.type === 'seats' ? 'seats' : 'named',
      name: idea.name ?? idea.type ?? null,
      because: audience === 'internal' || isTalkedAbout(idea.status) ? (idea.evidence ?? null) : null,
      share: null,
      estimated_arr: audience === 'internal' ? (idea.estimated_arr ?? null) : null,
      source,
    }));
  const hasSeats = present(account.opportunities).some((idea) => idea.type === 'seats');
  const share = typeof usage.seat_share === 'number' ? usage.seat_share : undefined;
  const blank = { name: null, because: null, share: null, estimated_arr: null };
  const seats: ExpansionIdea[] = share !== undefined && share >= NEARLY_FULL && !hasSeats ? [{ ...blank, kind: 'seats', share, source: 'scores.product_usage.active_users' }] : [];
  const limits = Object.entries(account.usage?.limits ?? {})
    .filter(([name, fill]) => name !== 'seats' && typeof fill === 'number' && fill >= NEARLY_FULL)
    .map(([name, fill]): ExpansionIdea => ({ ...blank, kind: 'limit', name: name.replaceAll('_', ' '), share: fill ?? null, source: `usage.limits.${name}` }));
  const teams = indexed(account.events)
    .filter(({ item: { type, resolved } }) => (type === 'new_team_interest' || type === 'new_use_case') && resolved === undefined)
    .map(({ item, index }): ExpansionIdea => ({ ...blank, kind: 'teams', because: item.note ?? null, source: `events.${index}` }));
  const ideas = [...named, ...seats, ...limits, ...teams].slice(0, 4);
  const looked = share !== undefined || account.usage?.limits !== undefined;
  return orGap(ideas.length === 0 && !looked ? undefined : ideas, 'opportunities', 'ideas for growth');
}

import { daysBetween } from '../../calendar/isoDay';
import type { Settings } from '../../model/settings';
import { andList } from '../../text/andList';
import { contactsOf } from '../contacts';
import type { AccountScene, RuleFinding } from '../rule';
import { renewalWithin } from './openRenewal';

/** The points of a renewal's timeline (N1): how many days before it each begins. */
export const POINTS = { 'renewal/due-in-120': 120, 'renewal/due-in-90': 90, 'renewal/due-in-60': 60, 'renewal/due-in-30': 30 } as const;

/** What N1 asks for, in its order. */
export type Step = 'owner' | 'timeline' | 'kickoff' | 'business case' | 'offer';

type Scene = Pick<AccountScene, 'data' | 'asOf' | 'isWritten'>;

const STEPS: Readonly<Record<Step, { readonly words: string; readonly help: string; readonly isDone: (scene: Scene) => boolean }>> = {
  owner: {
    words: 'an owner',
    help: 'Name who leads it under `renewal.owner`.',
    isDone: (scene) => scene.isWritten(['renewal', 'owner']) || hasBegun(scene),
  },
  timeline: {
    words: 'a day for its kickoff',
    help: 'Name who leads it under `renewal.owner`, and set `renewal.kickoff_date`, best 90 days before the renewal.',
    isDone: hasBegun,
  },
  kickoff: {
    words: 'its kickoff',
    help: 'Open the renewal with the customer now, and write the day to `renewal.kickoff_date`.',
    isDone: hasBegun,
  },
  'business case': {
    words: 'a business case',
    help: 'Show what the customer gained in money, agree on it with the decision maker, and write the day to `renewal.business_case_date`.',
    isDone: (scene) => scene.isWritten(['renewal', 'business_case_date']) || isOffered(scene),
  },
  offer: {
    words: 'a written offer',
    help: 'Send the written offer with price and terms, and write the day to `renewal.proposal_date`.',
    isDone: isOffered,
  },
};

/**
 * Tells what of the steps is missing while the renewal is between this point of the timeline and the next one, so that at any
 * day one point speaks. The next point begins where its own rule was set to begin.
 */
export function* unprepared(scene: AccountScene, next: keyof typeof POINTS | undefined, steps: readonly Step[]): Generator<RuleFinding> {
  const renewal = renewalWithin(scene, scene.parameter('days'));
  if (renewal === undefined || (next !== undefined && renewal.days <= beginOf(next, scene.settings))) return;
  const missing = steps.filter((step) => !STEPS[step].isDone(scene));
  const latest = missing.at(-1);
  if (latest === undefined) return;
  yield {
    message: `The renewal on ${renewal.date} is ${renewal.away} and lacks ${andList(missing.map((step) => STEPS[step].words))}.`,
    // The step that this point of the timeline is about, where it is missing.
    help: STEPS[latest].help,
    path: ['renewal_date'],
  };
}

/** A talk longer ago than this was about the renewal before. */
const TALK_COUNTS_DAYS = 180;

/** Whether the talk about the renewal has begun, or has its day. A later step tells it as well as the kickoff itself. */
function hasBegun(scene: Scene): boolean {
  const { data, asOf, isWritten } = scene;
  if (data.renewal?.status === 'in-progress' || isWritten(['renewal', 'kickoff_date']) || isWritten(['renewal', 'business_case_date']) || isOffered(scene)) return true;
  const contacts = contactsOf(data, asOf);
  const last = contacts.lastByType.get('renewal');
  return (last !== undefined && daysBetween(last.date, asOf) <= TALK_COUNTS_DAYS) || contacts.planned.some(({ touchpoint }) => touchpoint.type === 'renewal');
}

function isOffered({ data: { renewal }, isWritten }: Scene): boolean {
  return isWritten(['renewal', 'proposal_date']) || renewal?.status === 'proposed' || renewal?.status === 'verbal';
}

function beginOf(point: keyof typeof POINTS, settings: Settings): number {
  return settings.rules[point]?.days ?? POINTS[point];
}

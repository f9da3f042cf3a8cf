import { addDays, daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import { IN_PERSON } from '../../model/contactTypes';
import { cadenceOf } from '../../model/howServed';
import { ONBOARDING_DAYS } from '../../model/onboardingAge';
import { segmentOf } from '../../model/segments';
import type { Segment } from '../../model/segments';
import { contactsOf, lastContact } from '../../rules/contacts';
import { relativeDay } from '../../rules/relativeDay';
import { plural } from '../../text/plural';
import type { ViewedAccount } from '../featureView';
import type { HoverScene } from './hoverScene';

/** What is done again and again, by how many days, and the days on which it was last done. */
interface Rhythm {
  readonly what: string;
  readonly days: (segment: Segment) => number | undefined;
  readonly lastDone: (viewed: ViewedAccount, asOf: IsoDay) => IsoDay | undefined;
}

const CHECK_IN: Rhythm = {
  what: 'check-in',
  days: ({ checkInDays }) => checkInDays,
  lastDone: ({ account }, asOf) => lastContact(contactsOf(account.data, asOf), IN_PERSON)?.date,
};
const EXECUTIVE: Rhythm = {
  what: 'executive contact',
  days: ({ executiveDays }) => executiveDays,
  lastDone: ({ account }, asOf) => lastContact(contactsOf(account.data, asOf), ['executive'])?.date,
};
const REVIEW: Rhythm = {
  what: 'business review',
  days: ({ qbrDays }) => qbrDays,
  lastDone: ({ account }, asOf) => lastContact(contactsOf(account.data, asOf), ['qbr'])?.date,
};
/** NPS is asked each quarter, of every segment (R12). */
const SURVEY_DAYS = 91;

/** What falls due by a day of the past on which something began or was last done: the cadence of the segment (S1-S3), the first value (L1), the next survey (R12). */
export function dueAfter(scene: HoverScene, day: IsoDay): string[] {
  const { view, viewed, path } = scene;
  if (viewed === undefined || viewed.account.data.churned !== undefined || day > view.asOf) return [];
  const field = path.join('.');
  if (field === 'scores.relationship.nps_date') return [`NPS is asked each quarter: ${nextDue(addDays(day, SURVEY_DAYS), view.asOf)}`];
  if (field === 'contract.start') return onboardingEnds(scene, viewed, day);
  const rhythm = rhythmAt(scene);
  const segment = cadenceOf({ data: viewed.account.data, segment: segmentOf(view.settings.segments, viewed.account.data), settings: view.settings });
  const days = segment === undefined ? undefined : rhythm?.days(segment);
  if (rhythm === undefined || segment === undefined || days === undefined || days === 0) return [];
  const last = rhythm.lastDone(viewed, view.asOf);
  const [since, after] = last !== undefined && last > day ? [last, ` after the last one on ${last}`] : [day, ''];
  return [`${segment.label} accounts have a${/^[aeiou]/.test(rhythm.what) ? 'n' : ''} ${rhythm.what} every ${plural(days, 'day')}:${after} ${nextDue(addDays(since, days), view.asOf)}`];
}

function rhythmAt({ path, valueAt }: HoverScene): Rhythm | undefined {
  const field = path.join('.');
  if (field === 'scores.engagement.last_proactive_contact') return CHECK_IN;
  if (field === 'scores.relationship.last_exec_touch') return EXECUTIVE;
  if (path[0] !== 'touchpoints' || path.at(-1) !== 'date' || (valueAt([...path.slice(0, -1), 'status']) ?? 'held') !== 'held') return undefined;
  const type = valueAt([...path.slice(0, -1), 'type']);
  if (type === 'qbr') return REVIEW;
  if (type === 'executive') return EXECUTIVE;
  return IN_PERSON.some((each) => each === type) ? CHECK_IN : undefined;
}

function nextDue(due: IsoDay, asOf: IsoDay): string {
  return due < asOf ? `the next was due by ${due}, ${relativeDay(due, asOf)}, **overdue**.` : `the next is due by ${due}, ${relativeDay(due, asOf)}.`;
}

function onboardingEnds(scene: HoverScene, viewed: ViewedAccount, start: IsoDay): string[] {
  const { onboarding } = viewed.account.data;
  const { asOf, settings } = scene.view;
  if (onboarding?.status === 'complete' || onboarding?.completed_date !== undefined || daysBetween(start, asOf) > ONBOARDING_DAYS) return [];
  const ttfv = segmentOf(settings.segments, viewed.account.data)?.ttfvDays;
  const value = addDays(start, Math.ceil(ttfv ?? 0));
  const end = addDays(start, ONBOARDING_DAYS);
  return [
    ...(ttfv === undefined || onboarding?.first_value_date !== undefined ? [] : [`First value ${value < asOf ? 'was' : 'is'} due by ${value}, ${relativeDay(value, asOf)}.`]),
    `Onboarding ends by day ${ONBOARDING_DAYS}, ${end}, ${relativeDay(end, asOf)}.`,
  ];
}

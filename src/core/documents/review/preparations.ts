import { addDays } from '../../calendar/isoDay';
import { isMissingField } from '../../render/gap';
import type { DocumentInput } from '../documentInput';
import { indexed, present } from '../known';
import { openOpportunities } from '../records/openOpportunities';
import { personName } from '../people/personFor';
import { nextObjectives } from './objectives';
import type { ReviewFacts } from './reviewFacts';

/** A step of Q5 with how far the files satisfy it. */
export interface Preparation {
  /** Id of the step in `words/review.yaml`. */
  readonly id: string;
  readonly days_before: number;
  readonly done: boolean;
  /** What the files hold for it, or what is missing, as names and figures for the step's words; each with where it stands. */
  readonly found: readonly { readonly text: string | number | null; readonly source: string }[];
  /** What stands in the files is not enough yet, such as two of four goals measured. */
  readonly count: number;
  readonly of: number;
}

const BLANK = { found: [], count: 0, of: 0 };
const USAGE_DAYS = 90;
const TREND_POINTS = 2;
const MONTHS = 3;
const SHOWN = 4;

/** The steps of Q5, earliest first. Whatever the files cannot tell, such as a mail that was sent, is left to a person to tick. */
export function preparations(facts: ReviewFacts, input: DocumentInput): Preparation[] {
  return [
    attendees(facts, input),
    usage(facts, input),
    trend(facts),
    goalsScored(facts),
    value(facts),
    objectives(facts, input),
    ideas(input),
    competitors(input),
    tickets(facts),
    { ...BLANK, id: 'pre_read', days_before: 5, done: false },
    { ...BLANK, id: 'rehearsal', days_before: 1, done: false },
    { ...BLANK, id: 'follow_up', days_before: -1, done: false },
  ];
}

/** Both sides are named, and somebody on theirs decides. */
function attendees({ attendees: theirs }: ReviewFacts, { account, settings, asOf }: DocumentInput): Preparation {
  const people = isMissingField(theirs) ? [] : theirs;
  const deciders = new Set(present(account.stakeholders).filter(({ role }) => role === 'exec_sponsor' || role === 'decision_maker').map(({ name }) => name));
  const review = indexed(account.reviews).find(({ item }) => (item.date ?? '') >= asOf && (item.attendees ?? []).length > 0);
  const ours = present(review?.item.attendees).filter((name) => settings.people[name] !== undefined || Object.values(settings.people).some((person) => person.name === name));
  const done = review !== undefined && ours.length > 0 && people.some(({ name }) => deciders.has(name));
  const found = [...people.map(({ name, source }) => ({ text: name, source })), ...ours.map((name) => ({ text: personName(name, settings), source: `reviews.${review?.index}.attendees` }))];
  return { ...BLANK, id: 'attendees', days_before: 28, done, found };
}

/** Three months of use, the first of them 90 days back. */
function usage({ usage: { by_month: byMonth } }: ReviewFacts, { asOf }: DocumentInput): Preparation {
  const first = addDays(asOf, -USAGE_DAYS).slice(0, 7);
  const months = byMonth.months.filter(({ month }) => month.slice(0, 7) >= first);
  return { ...BLANK, id: 'usage', days_before: 21, done: months.length >= MONTHS, found: months.map(({ month, source }) => ({ text: month, source })), count: months.length, of: MONTHS };
}

/** The score's way, which the history of the files shows. */
function trend({ health }: ReviewFacts): Preparation {
  return { ...BLANK, id: 'trend', days_before: 21, done: health.trend.length >= TREND_POINTS, count: health.trend.length };
}

function goalsScored({ goals, goal_counts: counts }: ReviewFacts): Preparation {
  const open = (isMissingField(goals) ? [] : goals).filter(({ status }) => status === 'unknown');
  const found = open.slice(0, SHOWN).map(({ goal, source }) => ({ text: isMissingField(goal) ? null : goal, source }));
  return { ...BLANK, id: 'goals', days_before: 14, done: counts.all > 0 && open.length === 0, found, count: counts.all - counts.unknown, of: counts.all };
}

function value({ roi }: ReviewFacts): Preparation {
  const known = !isMissingField(roi.ratio) && !roi.partial;
  const found = [
    ...(isMissingField(roi.per_year) ? [] : [{ text: roi.per_year, source: 'value.items' }]),
    ...(isMissingField(roi.ratio) ? [] : [{ text: roi.ratio, source: 'value.investment' }]),
  ];
  return { ...BLANK, id: 'value', days_before: 14, done: known, found };
}

/** An objective of next quarter is drafted when it has a target and a day after this quarter. */
function objectives(facts: ReviewFacts, input: DocumentInput): Preparation {
  const open = nextObjectives(facts.goals, input);
  const drafted = (isMissingField(open) ? [] : open).filter(({ goal }) => !isMissingField(goal.target) && !isMissingField(goal.due) && goal.due > facts.quarter.end);
  const found = drafted.slice(0, SHOWN).map(({ goal }) => ({ text: isMissingField(goal.goal) ? null : goal.goal, source: goal.source }));
  return { ...BLANK, id: 'objectives', days_before: 10, done: drafted.length > 0, found, count: drafted.length };
}

/** One or two ideas, each with its return for the customer. */
function ideas({ account }: DocumentInput): Preparation {
  const open = openOpportunities(account);
  const found = open.slice(0, 2).map(({ opportunity: { name, type }, source }) => ({ text: name ?? type ?? null, source }));
  const withReturn = open.filter(({ opportunity }) => opportunity.roi_projection !== undefined).length;
  return { ...BLANK, id: 'ideas', days_before: 10, done: withReturn > 0, found, count: withReturn, of: found.length };
}

/** Nobody named a competitor this quarter, or what they said stands in the account, to be prepared for. */
function competitors({ account, asOf }: DocumentInput): Preparation {
  const since = addDays(asOf, -USAGE_DAYS);
  const seen = indexed(account.events).filter(({ item: { type, date } }) => /^competit/.test(type ?? '') && (date ?? '') >= since && (date ?? '') <= asOf);
  const mentions = account.scores?.relationship?.competitor_mentions;
  const none = seen.length === 0 && mentions === 0;
  const found = none
    ? [{ text: 0, source: 'scores.relationship.competitor_mentions' }]
    : seen.slice(-SHOWN).map(({ item: { note, type }, index }) => ({ text: note ?? (type ?? '').replaceAll('_', ' '), source: `events.${index}` }));
  return { ...BLANK, id: 'competitors', days_before: 10, done: none, found, count: seen.length };
}

function tickets({ support }: ReviewFacts): Preparation {
  const found = support.open_issues.map((text, index) => ({ text, source: `scores.support.open_issues.${index}` }));
  return { ...BLANK, id: 'tickets', days_before: 7, done: support.known && found.length === 0, found, count: found.length };
}

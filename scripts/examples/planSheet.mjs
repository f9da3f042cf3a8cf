import { addDays, daysBetween } from './days.mjs';
import { rounded } from './figures.mjs';
import { SheetText } from './sheetText.mjs';

/** Days between two reviews of a plan. */
const REVIEW_EVERY = 91;

/** A success plan as it was: its steps reached one by one, its goals on the way from their baseline. */
export class PlanSheet {
  #text;
  #sheet;
  today;
  /** The day on which the plan became what it is; set by who knows the account. */
  lastDay;

  constructor(text) {
    this.#text = text;
    this.#sheet = new SheetText(text);
    this.today = this.#sheet.valueAt([]);
  }

  /** Days on which the plan was changed, with what was said of it, until a day; the last one is left out. */
  stepsUntil(end) {
    const { created, milestones = [], use_cases: cases = [] } = this.today;
    const steps = [];
    for (const { name, target_date: day, status } of milestones) if (status === 'complete') steps.push({ day, says: `${name} reached` });
    for (const { name, go_live_date: day, status } of cases) if (status === 'live' || status === 'optimizing') steps.push({ day, says: `${name} live` });
    for (let day = addDays(created, REVIEW_EVERY); day < end; day = addDays(day, REVIEW_EVERY)) steps.push({ day, says: 'Plan reviewed' });
    return steps.filter(({ day }) => day > created && day < end);
  }

  /** @param account what the customer was called */
  textAt({ planDay: day, planFinal }, account) {
    if (planFinal) return this.#text;
    const { created, business_objectives: objectives = [], milestones = [], use_cases: cases = [], next_review } = this.today;
    const edits = [];
    const put = (path, value) => edits.push(...this.#sheet.put(path, value));
    if (account !== this.today.account) put(['account'], account);
    const share = Math.min(1, Math.max(0, daysBetween(created, day) / daysBetween(created, this.lastDay)));
    objectives.forEach((objective, index) => {
      if (objective.actual !== undefined) put(['business_objectives', index, 'actual'], share === 0 ? undefined : between(objective, share));
    });
    milestones.forEach(({ target_date: due, status }, index) => {
      if (status !== 'pending' && (due > day || status === 'at-risk')) put(['milestones', index, 'status'], 'pending');
    });
    cases.forEach(({ go_live_date: live, status }, index) => {
      if (status !== 'not-started' && live > day) put(['use_cases', index, 'status'], addDays(day, 60) < live ? 'not-started' : 'in-progress');
    });
    const reviews = Math.floor(daysBetween(created, day) / REVIEW_EVERY) + 1;
    if (addDays(day, REVIEW_EVERY) < next_review) put(['next_review'], addDays(created, reviews * REVIEW_EVERY));
    return this.#sheet.with(edits);
  }
}

/** A figure on its way from the baseline, written like that of today. */
function between({ baseline = 0, actual }, share) {
  const [from, to] = [parseFloat(String(baseline)), parseFloat(String(actual))];
  const decimals = String(to).split('.')[1]?.length ?? 0;
  const value = rounded(from + (to - from) * share, decimals);
  return typeof actual === 'string' && actual.endsWith('%') ? `${value}%` : value;
}

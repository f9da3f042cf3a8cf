import { LATE_SECTIONS } from './accountSheet.mjs';
import { addDays, addMonths, nameOfMonth, workday } from './days.mjs';
import { grouped } from './grouped.mjs';

/**
 * What happened to an account, oldest first: `{ day, says, by?, branch?, apply(state) }`. Most of it stands in the account
 * itself, in the dates of its touchpoints, events and plan; the story adds what has left no trace there.
 */
export function accountSteps(unit, { start }) {
  const { story, sheet, plan } = unit;
  const joined = story.joins ?? workday([start, sheet.today.contract.start].sort().at(-1));
  const steps = [
    ...recorded(sheet.today, joined),
    ...renewals(sheet.today, joined),
    ...routine(story.routine, sheet.today, joined),
    ...(story.changes ?? []).map((change) => ({ ...change, isTold: true })),
  ];
  const { last_updated: updated } = sheet.today;
  steps.push({ day: updated, says: `Figures of ${nameOfMonth(sheet.lastMonth)}`, figures: sheet.lastMonth, updated, isRoutine: true });
  if (plan) steps.push(...planSteps(plan, joined, lastDay(steps)));
  const days = byDay(steps.filter(({ day }) => day > joined));
  const told = new Set((story.changes ?? []).flatMap(({ adds = [] }) => adds));
  const arrival = lastRecorded(sheet.today, days);
  const last = days.at(-1);
  return [
    { day: joined, says: `New customer, ${sheet.today.industry}`, joins: true, apply: () => unit.begin(joined) },
    ...days.map((step) => ({ ...step, apply: (state) => applied(state, step, { name: unit.name, told, brings: step === arrival, isLast: step === last }) })),
  ];
}

function applied(state, step, { name, told, brings, isLast }) {
  const next = structuredClone(state);
  next.day = step.day;
  for (const part of step.parts) {
    for (const [field, value] of Object.entries(part.set ?? {})) {
      next.values.set(field, value);
      next.setOn.set(field, step.day);
    }
    for (const section of part.adds ?? []) next.sections.add(section);
    if (part.touch) next.touches.push({ date: step.day, ...part.touch });
    if (part.event) next.events.push({ date: step.day, ...part.event });
    if (part.head !== undefined) next.head = part.head;
    if (part.now !== undefined) next.ahead = next.ahead.filter(({ day, now }) => day !== part.day || now !== part.now);
    if (part.folder_was !== undefined) next.folder = name;
    if (part.figures !== undefined) next.month = part.figures;
    if (part.updated !== undefined) next.updated = part.updated;
    if (part.isPlan) next.planDay = step.day;
    if (part.isPlanLast) next.planFinal = true;
  }
  if (brings) for (const section of LATE_SECTIONS) if (!told.has(section)) next.sections.add(section);
  if (isLast) next.final = true;
  return next;
}

/** What the sheet itself dates: conversations, events and requests. */
function recorded({ touchpoints = [], events = [], requests = [] }, joined) {
  return [
    ...touchpoints.map(({ date, summary }) => ({ day: date, says: firstSentence(summary) })),
    ...events.map(({ date, note }) => ({ day: date, says: firstSentence(note) })),
    ...requests.map(({ date, title }) => ({ day: date, says: `They ask for ${title}` })),
  ].filter(({ day }) => day > joined);
}

/** The step with the newest conversation or event: sections that no story tells of came with it. */
function lastRecorded({ touchpoints = [], events = [], last_updated: updated }, days) {
  const newest = [...touchpoints, ...events].map(({ date }) => date).sort().at(-1) ?? updated;
  return days.find(({ day }) => day >= newest) ?? days.at(-1);
}

function renewals({ contract, renewal_date, churned }, joined) {
  const steps = [];
  if (churned) return steps;
  for (let until = renewal_date; ; ) {
    const before = addMonths(until, -contract.term_months);
    if (before <= contract.start || before <= joined) return steps;
    steps.push({ day: workday(addDays(before, 1)), says: `Renewed until ${until}` });
    until = before;
  }
}

const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}]/u;

/** Conversations that nothing hung on: they keep the sheet's list of touchpoints and the day of the last contact. */
function routine(plan, today, joined) {
  if (plan === undefined) return [];
  const until = [...(today.touchpoints ?? []).map(({ date }) => date), today.churned?.date ?? today.last_updated].sort()[0];
  const steps = [];
  for (let day = addDays(joined, plan.every), n = 0; day < (plan.until ?? until); day = addDays(day, plan.every), n++) {
    const about = plan.about[n % plan.about.length];
    const who = plan.with.split(',')[0];
    steps.push({ day: workday(day), says: `${who}: ${about[0].toLowerCase()}${about.slice(1)}`, isRoutine: true, touch: { type: 'check_in', with: [plan.with], summary: `${about}${IDEOGRAPHS.test(about) ? '。' : '.'}` } });
  }
  return steps;
}

function planSteps(plan, joined, end) {
  const { created } = plan.today;
  plan.lastDay = end;
  return [
    { day: created, says: 'Success plan agreed', isPlan: true },
    ...plan.stepsUntil(end).filter(({ day }) => day > joined).map((step) => ({ ...step, isPlan: true })),
    { day: end, says: 'Plan brought up to date', isPlan: true, isPlanLast: true, isRoutine: true },
  ];
}

/** Steps of one day are one; what the story tells says what it was about, then what is more than routine. */
function byDay(steps) {
  const days = grouped(steps, ({ day, branch }) => `${day} ${branch ?? ''}`);
  return [...days.values()]
    .map((parts) => {
      const main = parts.find(({ isTold }) => isTold) ?? parts.find(({ isRoutine }) => !isRoutine) ?? parts[0];
      return { day: main.day, says: main.says, by: main.by, branch: main.branch, parts };
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

const lastDay = (steps) => steps.map(({ day }) => day).sort().at(-1);

/** Without its full stop, which a title does not end in. */
const firstSentence = (text) => /^.*?(?=(?<!\bDr)\.(?:\s|$)|$)/.exec(text)[0];

import { accountSteps } from './accountSteps.mjs';
import { AccountUnit } from './accountUnit.mjs';
import { addMonths, laterMonth, monthOf, nameOfMonth, workday } from './days.mjs';
import { FileUnit } from './fileUnit.mjs';

/**
 * All commits of the portfolio's history, unsorted: `{ day, by, says, branch?, changes: [{ unit, apply }] }`, and merges
 * `{ day, by, says, merges }`. `by` may be a function of the states: a CSM commits what concerns their accounts.
 *
 * @param texts path → text of the portfolio of today
 * @param story `{ portfolio, accounts }`, as `readStory` gives it
 */
export function portfolioCommits(texts, { portfolio, accounts }) {
  const { start, end, moved, data } = portfolio;
  const units = [...texts.keys()].flatMap((file) => {
    const name = /^accounts\/([^/]+)\/account\.yaml$/.exec(file)?.[1];
    if (name === undefined) return [];
    return [new AccountUnit(name, accounts.get(name) ?? {}, { account: texts.get(file), plan: texts.get(`accounts/${name}/success-plan.yaml`) })];
  });
  const commits = units.flatMap((unit) => accountSteps(unit, { start }).map((step) => accountCommit(unit, step)));
  const first = commits.filter(({ day, joins }) => joins && day <= start);
  const files = fileCommits(texts, portfolio.files ?? {}, end);
  const atStart = files.filter(({ day, branch }) => day === start && branch === undefined);
  return [
    { day: start, hour: 8, by: moved.by, says: moved.says, changes: [...atStart, ...first].flatMap(({ changes }) => changes) },
    ...[...commits, ...files].filter((commit) => !first.includes(commit) && !atStart.includes(commit)),
    ...monthlyCommits(units, { start, end, data }),
    ...(portfolio.merges ?? []),
  ];
}

function accountCommit(unit, { day, says, by, branch, joins, apply }) {
  const author = (states) => by ?? unit.ownerAt(states.get(unit) ?? unit.begin(day));
  return { day, by: author, says: (states) => `${unit.labelAt(states.get(unit))}: ${says}`, branch, joins, changes: [{ unit, apply }] };
}

/** The files that the story does not tell of come with its end. */
function fileCommits(texts, told, end) {
  const others = [...texts.keys()].filter((file) => !file.startsWith('accounts/') && !(file in told));
  const commits = Object.entries(told).flatMap(([file, changes]) => {
    const unit = new FileUnit(file, texts.get(file), changes);
    return unit.steps().map(({ day, by, says, branch, apply }) => ({ day, by, says, branch, changes: [{ unit, apply }] }));
  });
  const rest = others.map((file) => ({ unit: new FileUnit(file, texts.get(file), []), apply: () => ({ ahead: [] }) }));
  return rest.length === 0 ? commits : [...commits, { day: end.day, by: end.by, says: end.says, hour: 12, changes: rest }];
}

/** What the data team sends at the beginning of each month for the one before. */
function monthlyCommits(units, { start, end, data }) {
  const commits = [];
  for (let month = monthOf(start); month < monthOf(end.day); month = laterMonth(month, 1)) {
    const day = workday(`${monthOf(addMonths(`${month}-01`, 1))}-${data.date}`);
    const changes = units.map((unit) => ({ unit, apply: (state) => figuresOf(unit, state, month, day) }));
    commits.push({ day, hour: 0, by: data.by, says: `${data.says} ${nameOfMonth(month)}`, changes });
  }
  return commits;
}

/** Nothing for an account that is not there yet or has its last figures; the last ones are entered by its CSM. */
function figuresOf(unit, state, month, day) {
  if (state === undefined || state.final || month >= unit.sheet.lastMonth || month <= state.month || month < state.firstMonth) return state;
  return { ...structuredClone(state), day, month, updated: day };
}

import { grouped } from './grouped.mjs';

/**
 * The commits as Git is to have them, oldest first: `{ mark, parents, by, instant, zone, says, files }`, `files` being path → text, or
 * undefined for a file that goes. What changes nothing is left out.
 *
 * @param people name → `{ zone }`
 */
export function replay(commits, people) {
  const lines = new Map([['main', { states: new Map(), tree: new Map(), tip: undefined }]]);
  const written = [];
  for (const commit of inOrder(commits, lines.get('main').states, people)) {
    const main = lines.get('main');
    const line = commit.branch === undefined ? main : branchOf(lines, commit.branch);
    const files = commit.merges === undefined ? changed(line, commit.changes) : merged(main, lines.get(commit.merges));
    if (files.size === 0) continue;
    for (const [file, text] of files) text === undefined ? line.tree.delete(file) : line.tree.set(file, text);
    const mark = written.length + 1;
    const parents = commit.merges === undefined ? [line.tip] : [line.tip, lines.get(commit.merges).tip];
    const says = typeof commit.says === 'function' ? commit.says(line.states) : commit.says;
    written.push({ mark, parents: parents.filter((parent) => parent !== undefined), by: commit.by, instant: commit.instant, zone: people.get(commit.by).zone, says, files });
    line.tip = mark;
  }
  return { commits: written, tree: lines.get('main').tree };
}

/** Day by day, each day in the order of its instants: who commits may depend on what was committed before. */
function* inOrder(commits, states, people) {
  const days = grouped(commits, ({ day }) => day);
  for (const day of [...days.keys()].sort()) {
    const timed = days.get(day).map((commit, order) => {
      const by = typeof commit.by === 'function' ? commit.by(states) : commit.by;
      return { ...commit, by, instant: instantOf(commit, order, personOf(people, by).zone) };
    });
    yield* timed.sort((a, b) => a.instant - b.instant);
  }
}

function branchOf(lines, name) {
  const main = lines.get('main');
  if (!lines.has(name)) lines.set(name, { states: new Map(main.states), tree: new Map(main.tree), tip: main.tip, base: new Map(main.states), touched: new Set() });
  return lines.get(name);
}

/** Moves the line on by the changes and gives what that does to its files. */
function changed(line, changes) {
  const files = new Map();
  for (const { unit, apply } of changes) {
    const before = line.states.get(unit);
    const after = apply(before);
    if (after === undefined || after === before) continue;
    line.states.set(unit, after);
    line.touched?.add(unit);
    const now = unit.filesAt(after);
    for (const file of before === undefined ? [] : unit.filesAt(before).keys()) if (!now.has(file)) files.set(file, undefined);
    for (const [file, text] of now) if (line.tree.get(file) !== text) files.set(file, text);
  }
  return files;
}

/** A branch touches what nobody else touched meanwhile, so that its merge is plain. */
function merged(main, branch) {
  const files = new Map();
  for (const unit of branch.touched) {
    if (main.states.get(unit) !== branch.base.get(unit)) throw new Error(`${unit.name} was changed on both sides of a merge.`);
    main.states.set(unit, branch.states.get(unit));
    for (const [file, text] of unit.filesAt(branch.states.get(unit))) if (main.tree.get(file) !== text) files.set(file, text);
  }
  return files;
}

/**
 * A minute of the day of whoever writes that only depends on the commit; seconds since 1970. In the hours of work the sun
 * never puts the work of one day behind that of the next, from Tokyo to New York.
 */
function instantOf({ day, hour = 9 }, order, zone) {
  const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)$/.exec(zone);
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return Date.parse(day) / 1000 + (hour * 60 + ((order * 47 + Number(day.slice(8)) * 13) % 420)) * 60 - offset * 60;
}

function personOf(people, name) {
  const person = people.get(name);
  if (person === undefined) throw new Error(`Nobody is called ${name}: the history names people of customer-success.yaml and of examples/history/portfolio.yaml.`);
  return person;
}

import { describe, expect, it } from 'vitest';
import type { ChangeRequest } from '../../../../src/core/history/scoreHistories';
import type { ScoreChange } from '../../../../src/core/history/scoreChange';
import type { MemoryCommit } from '../../support/memoryHistory';
import { FILE, recorded, sheet } from './support';
import type { Recorded } from './support';

const sumOf = ({ parts }: ScoreChange): number => parts.reduce((sum, { points }) => sum + points, 0);
const changeOf = async ({ engine }: Recorded, request: Partial<ChangeRequest> = {}): Promise<ScoreChange> => {
  const change = await (await engine.history()).change({ file: FILE, since: '2025-09-01', ...request });
  if (change.total !== null) expect(sumOf(change)).toBeCloseTo(change.total, 9);
  return change;
};
const messageOf = async (asked: Promise<unknown>): Promise<string> => asked.then(() => 'no error', (error: Error) => `${error.name}: ${error.message}`);

const COMMITS: readonly MemoryCommit[] = [
  { day: '2025-08-01', files: { [FILE]: sheet() } },
  { day: '2025-09-12', author: 'Ana', summary: 'Fewer people', files: { [FILE]: sheet({ ratio: 0.2 }) } },
  { day: '2025-10-05', author: 'Ben', files: { 'accounts/other/account.yaml': sheet({ name: 'Other' }) } },
  { day: '2025-11-05', author: 'Ben', files: { [FILE]: `# reviewed\n${sheet({ ratio: 0.2, tickets: 9 })}` } },
];

describe('change', () => {
  it('says what changed, where, who did it and when', async () => {
    const change = await changeOf(recorded(COMMITS));
    expect(change.from).toMatchObject({ day: '2025-09-01', revision: { day: '2025-08-01' } });
    expect(change.to).toMatchObject({ day: '2025-12-01', revision: undefined });
    expect(change.parts).toMatchObject([
      { kind: 'metric', id: 'dau_mau_ratio', cause: 'edit', before: 0.4, after: 0.2, day: '2025-09-12', revision: { author: 'Ana', summary: 'Fewer people' }, file: FILE, path: ['scores', 'product_usage', 'dau_mau_ratio'], line: 8 },
      { kind: 'metric', id: 'support_tickets', cause: 'edit', before: 4, after: 9, day: '2025-11-05', revision: { author: 'Ben' }, line: 11 },
    ]);
    expect(change.notes).toEqual([]);
    expect(change.shown).toBe(change.to.health.score! - change.from.health.score!);
  });

  it('takes an edit that is not recorded as its last step', async () => {
    const change = await changeOf(recorded(COMMITS, { [FILE]: sheet({ ratio: 0.2, tickets: 9, outcomes: 2 }) }));
    expect(change.parts.at(-1)).toMatchObject({ kind: 'component', id: 'outcomes', before: 6, after: 2, day: '2025-12-01', revision: undefined, line: 11 });
  });

  it('ends at another day or revision', async () => {
    const here = recorded(COMMITS, { [FILE]: sheet({ outcomes: 0 }) });
    const until = await changeOf(here, { until: '2025-10-31' });
    expect(until.to).toMatchObject({ day: '2025-10-31', revision: { author: 'Ana' } });
    expect(until.parts.map(({ id }) => id)).toEqual(['dau_mau_ratio']);
    const last = (await here.history.head())!;
    expect((await changeOf(here, { until: last.id })).to).toMatchObject({ day: '2025-11-05', revision: last });
    expect((await changeOf(here, { since: 'HEAD~3', until: 'HEAD~2' })).parts).toHaveLength(1);
  });

  it('follows a file through its names', async () => {
    const change = await changeOf(recorded([{ day: '2025-08-01', files: { 'old/account.yaml': sheet() } }, { day: '2025-09-12', renames: { 'old/account.yaml': FILE }, files: { [FILE]: sheet({ ratio: 0.3 }) } }, { day: '2025-10-01', files: { [FILE]: sheet({ ratio: 0.1 }) } }]));
    expect(change.parts.map(({ before, after }) => [before, after])).toEqual([[0.4, 0.3], [0.3, 0.1]]);
  });

  it('finds an account by its name where a file holds several', async () => {
    const both = (first: string, second: string) => `${first}---\n${second}`;
    const here = recorded([
      { day: '2025-08-01', files: { [FILE]: both(sheet(), sheet({ name: 'Zeta', ratio: 0.5 })) } },
      { day: '2025-10-01', files: { [FILE]: both(sheet({ name: 'Zeta', ratio: 0.1 }), sheet()) } },
    ]);
    expect((await changeOf(here, { sheet: 0 })).parts.map(({ id, before, after, line }) => [id, before, after, line])).toEqual([['dau_mau_ratio', 0.5, 0.1, 8]]);
    expect((await changeOf(here, { sheet: 1 })).parts).toEqual([]);
  });

  it('counts from the first version of an account that is younger', async () => {
    const change = await changeOf(recorded(COMMITS), { since: '2025-01-01' });
    expect(change.from).toMatchObject({ day: '2025-08-01' });
    expect(change.notes).toEqual(['Acme is recorded since 2025-08-01, so the change counts from there.']);
    const shallow = await changeOf(recorded(COMMITS, {}, { shallow: true }), { since: '2025-01-01' });
    expect(shallow.notes).toEqual(['The clone begins on 2025-08-01; `git fetch --unshallow` brings the rest.']);
  });

  it('passes over a version that cannot be read: the next one has its change', async () => {
    const change = await changeOf(recorded([COMMITS[0]!, { day: '2025-09-10', files: { [FILE]: 'account: [\n' } }, ...COMMITS.slice(1)]));
    expect(change.parts.map(({ day }) => day)).toEqual(['2025-09-12', '2025-11-05']);
    expect(change.notes).toEqual([expect.stringMatching(/^The version of 2025-09-10 \([0-9a-f]{7}\) cannot be read; what it changed counts with the next one\.$/)]);
    const atStart = await changeOf(recorded([COMMITS[0]!, { day: '2025-09-01', files: { [FILE]: 'account: [\n' } }, ...COMMITS.slice(1)]));
    expect(atStart.parts.map(({ day }) => day)).toEqual(['2025-09-12', '2025-11-05']);
    const now = await changeOf(recorded(COMMITS, { [FILE]: `${sheet({ outcomes: 1 })}"unclosed: [\n` }));
    expect(now.parts.map(({ day }) => day)).toEqual(['2025-09-12', '2025-11-05']);
    expect(now.notes).toEqual([`${FILE} cannot be read as YAML now; what it changes is not counted.`]);
  });

  it('tells what days alone do from what people do', async () => {
    const override = 'overrides: [{ of: overall, score: 90, reason: Pilot, by: dana, expires: 2025-10-15 }]\n';
    const change = await changeOf(recorded([{ day: '2025-08-01', files: { [FILE]: sheet({ more: override }) } }]));
    expect(change.parts).toMatchObject([{ kind: 'override', cause: 'time', before: 90, after: null, day: '2025-10-16', revision: undefined, path: ['overrides', 0], line: 12 }]);
    expect(change.triggers).toContain('fell-20');
  });

  it('names the day on which each figure stopped to count', async () => {
    const model = 'name: ours\nscale: 10\ndeclare:\n  a: { type: number, description: A, stale_after_days: 30 }\n  b: { type: number, description: B, stale_after_days: 60 }\n  c: { type: number, description: C }\ncomponents:\n  - id: use\n    label: Use\n    weight: 1\n    metrics: [{ id: a, from: metrics.a, weight: 0.25, points: [[0, 0], [10, 10]] }, { id: b, from: metrics.b, weight: 0.25, points: [[0, 0], [10, 10]] }, { id: c, from: metrics.c, weight: 0.5, points: [[0, 0], [10, 10]] }]\ntiers:\n  - { id: ok, label: Fine, min: 0, color: green, action: watch }\n';
    const text = 'account: Acme\nmetrics:\n  a: { value: 9, as_of: 2025-08-31 }\n  b: { value: 8, as_of: 2025-08-31 }\n  c: 5\n';
    const change = await changeOf(recorded([{ day: '2025-08-31', files: { [FILE]: text, 'customer-success.yaml': 'health_model: ours.health-model.yaml\n', 'ours.health-model.yaml': model } }]));
    expect(change.parts.map(({ id, cause, day, line, note }) => [id, cause, day, line, note])).toEqual([
      ['a', 'time', '2025-10-01', 3, 'it is of 2025-08-31, 31 days old; it counts for 30 days'],
      ['b', 'time', '2025-10-31', 4, 'it is of 2025-08-31, 61 days old; it counts for 60 days'],
    ]);
  });

  it('finds nothing where nothing changed', async () => {
    const change = await changeOf(recorded(COMMITS.slice(0, 1), { [FILE]: `# only a comment\n${sheet()}` }));
    expect(change).toMatchObject({ total: 0, shown: 0, parts: [], triggers: [], notes: [] });
  });

  it('scores the past by the models of then on demand, whose changes are parts of their own', async () => {
    const model = (ratio: number) => `name: ours\nscale: 10\ncomponents:\n  - { id: product_usage, label: Use, weight: ${ratio}, metrics: [{ id: ratio, from: scores.product_usage.dau_mau_ratio, weight: 1, points: [[0, 0], [1, 10]] }] }\n  - { id: outcomes, label: Outcomes, weight: ${1 - ratio} }\ntiers:\n  - { id: ok, label: Fine, min: 0, color: green, action: watch }\n`;
    const here = recorded([
      { day: '2025-08-01', files: { [FILE]: sheet(), 'customer-success.yaml': 'preset: engine\n' } },
      { day: '2025-09-12', files: { [FILE]: sheet({ ratio: 0.2 }) } },
      { day: '2025-10-01', author: 'Lea', files: { 'customer-success.yaml': 'health_model: ours.health-model.yaml\n', 'ours.health-model.yaml': model(0.5) } },
      { day: '2025-11-01', author: 'Lea', files: { 'ours.health-model.yaml': model(0.75), [FILE]: sheet({ ratio: 0.3 }) } },
    ]);
    const then = await changeOf(here, { model: 'then' });
    expect(then.from.health.model).toBe('engine');
    expect(then.parts).toMatchObject([
      { id: 'dau_mau_ratio', cause: 'edit', before: 0.4, after: 0.2 },
      { kind: 'model', id: 'ours', before: 'engine', after: 'ours', cause: 'model', revision: { author: 'Lea', day: '2025-10-01' }, file: 'customer-success.yaml' },
      { id: 'ratio', cause: 'edit', before: 0.2, after: 0.3 },
      { kind: 'model', before: 'ours', after: 'ours', revision: { day: '2025-11-01' }, file: 'ours.health-model.yaml' },
    ]);
    const now = await changeOf(here);
    expect(now.from.health.model).toBe('ours');
    expect(now.to.health.exact).toBe(then.to.health.exact);
    expect(now.parts.every(({ cause }) => cause === 'edit')).toBe(true);
  });

  it('refuses what cannot be told in one line', async () => {
    const here = recorded(COMMITS);
    const histories = await here.engine.history();
    const ask = (request: Partial<ChangeRequest>) => messageOf(histories.change({ file: FILE, since: '2025-09-01', ...request }));
    expect(await ask({ since: 'nope' })).toBe('UserError: there is no revision nope; name a day as YYYY-MM-DD, a commit, a branch or a tag');
    expect(await ask({ since: '2025-02-30' })).toBe('UserError: 2025-02-30 is no day of the calendar; write it as YYYY-MM-DD');
    expect(await ask({ since: '2026-02-01' })).toBe('UserError: 2026-02-01 is still to come; name a day up to 2025-12-01');
    expect(await ask({ until: '2025-08-15' })).toBe('UserError: 2025-08-15 is before 2025-09-01; name the earlier one first');
    expect(await ask({ file: 'gone.yaml' })).toBe('UserError: cannot read gone.yaml: gone.yaml is not there');
    expect(await ask({ sheet: 3 })).toBe(`UserError: ${FILE} holds no account at that place`);
    here.files['broken/account.yaml'] = 'account: [\n';
    expect(await ask({ file: 'broken/account.yaml' })).toBe('UserError: broken/account.yaml cannot be read as YAML; mend the finding on it first');
    here.files['new/account.yaml'] = sheet({ name: 'New' });
    expect(await ask({ file: 'new/account.yaml' })).toBe('UserError: New is not recorded yet; commit new/account.yaml first');
    const none = recorded(COMMITS, {}, { none: 'this folder is not in a Git repository' });
    expect(await messageOf((await none.engine.history()).change({ file: FILE, since: '2025-09-01' }))).toBe('UserError: there is no history here: this folder is not in a Git repository');
  });
});

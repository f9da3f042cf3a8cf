import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import type { Engine } from '../../../src/core/engine';
import { SNAPSHOT_FILE } from '../../../src/core/model/documentKind';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';
import { countedHistory } from '../support/countedHistory';
import { memoryHistory } from '../support/memoryHistory';
import type { MemoryCommit } from '../support/memoryHistory';

/** How the earlier states of accounts come to the rules that look back: loaded in bulk, and never waited for by those who type. */

const AS_OF = '2025-12-01';
const sheet = (name: string, score: number) => `account: ${name}\nscores: { product_usage: { score: ${score} }, engagement: { score: ${score} }, relationship: { score: ${score} }, outcomes: { score: ${score} } }\n`;
const fileOf = (name: string) => `accounts/${name}/account.yaml`;

function opened(files: Record<string, string>, commits: readonly MemoryCommit[]) {
  const { history, calls } = countedHistory(memoryHistory(commits));
  return { engine: createEngine({ ...portsOf(memoryWorkspace(files), AS_OF), history }), calls };
}

const fallen = async (engine: Engine, file: string) => (await engine.checkFile(file))!.findings.filter(({ rule }) => rule === 'health/fell-20').map(({ message }) => message);

describe('the past of a portfolio', () => {
  const names = Array.from({ length: 30 }, (_each, index) => `a${index}`);
  const before = Object.fromEntries(names.map((name) => [fileOf(name), sheet(name, 8)]));
  const now = Object.fromEntries(names.map((name, index) => [fileOf(name), sheet(name, index % 10 === 0 ? 5 : 8)]));

  it('is loaded with few questions, however many accounts there are', async () => {
    const { engine, calls } = opened({ ...now }, [{ day: '2025-10-01', files: before }]);
    expect([...(await engine.filesJudgedAcross())].sort()).toEqual([fileOf('a0'), fileOf('a10'), fileOf('a20')]);
    expect(calls).toMatchObject({ files: 1, texts: 1, versions: 0 });
    expect(calls.revisionOn).toBeLessThanOrEqual(5);
    const after = { ...calls };
    for (const file of Object.keys(now)) await engine.checkFile(file);
    expect(calls).toEqual(after);
  });

  it('asks for the days of the rules that are in force, and for none without them', async () => {
    const off = ['health/fell-20', 'health/fell-below-60', 'health/below-40', 'health/rose-20', 'usage/fell-30', 'tickets/spike-then-silence'];
    const settings = (rules: readonly string[]) => `rules:\n${rules.map((id) => `  ${id}: { severity: off }\n`).join('')}`;
    const one = opened({ ...now, 'customer-success.yaml': settings(off.filter((id) => id !== 'usage/fell-30')) }, [{ day: '2025-10-01', files: before }]);
    await one.engine.checkFile(fileOf('a0'));
    expect(one.calls.revisionOn).toBe(1);
    const none = opened({ ...now, 'customer-success.yaml': settings(off) }, [{ day: '2025-10-01', files: before }]);
    await none.engine.checkFile(fileOf('a0'));
    expect(none.calls).toMatchObject({ revisionOn: 0, files: 0, texts: 0 });
  });

  it('is not waited for by a check of the document alone', async () => {
    const { engine, calls } = opened({ ...now }, [{ day: '2025-10-01', files: before }]);
    const document = engine.read(fileOf('a0'), now[fileOf('a0')]!)!;
    const own = await engine.check(document, undefined, 'own');
    expect(own.map(({ rule }) => rule)).not.toContain('health/fell-20');
    expect(calls.revisionOn).toBe(0);
    expect(engine.isPortfolioKnown()).toBe(false);
    expect((await engine.check(document)).map(({ rule }) => rule)).toContain('health/fell-20');
    expect(engine.isPortfolioKnown()).toBe(true);
    // Once it is loaded, it counts at once, and nothing is asked again while somebody types.
    const asked = { ...calls };
    engine.changed([fileOf('a0')]);
    const typed = engine.read(fileOf('a0'), `${now[fileOf('a0')]!}arr: 5\n`)!;
    expect((await engine.check(typed, undefined, 'own')).map(({ rule }) => rule)).toContain('health/fell-20');
    await engine.check(typed);
    expect(calls).toEqual(asked);
  });

  it('is asked anew after a commit or a checkout, and keeps its answers until then', async () => {
    const commits: MemoryCommit[] = [{ day: '2025-10-01', files: { [fileOf('a')]: sheet('a', 8) } }];
    const { engine } = opened({ [fileOf('a')]: sheet('a', 5) }, commits);
    expect(await fallen(engine, fileOf('a'))).toHaveLength(1);
    expect(await engine.historyChanged()).toBe(false);
    commits.push({ day: '2025-10-20', files: { [fileOf('a')]: sheet('a', 5) } });
    expect(await fallen(engine, fileOf('a'))).toHaveLength(1);
    expect(await engine.historyChanged()).toBe(true);
    expect(await fallen(engine, fileOf('a'))).toEqual([]);
  });

  it('begins with the first commit', async () => {
    const commits: MemoryCommit[] = [];
    const { engine } = opened({ [fileOf('a')]: sheet('a', 5) }, commits);
    expect(await fallen(engine, fileOf('a'))).toEqual([]);
    commits.push({ day: '2025-10-01', files: { [fileOf('a')]: sheet('a', 8) } });
    expect(await engine.historyChanged()).toBe(true);
    expect(await fallen(engine, fileOf('a'))).toHaveLength(1);
  });

  it('comes from snapshots where there is no Git', async () => {
    const line = (day: string, score: number) =>
      `${JSON.stringify({ day, file: fileOf('a'), sheet: 0, account: 'a', data: { account: 'a', scores: Object.fromEntries(['product_usage', 'engagement', 'relationship', 'outcomes'].map((id) => [id, { score }])) } })}\n`;
    const files = { [fileOf('a')]: sheet('a', 5), [SNAPSHOT_FILE]: line('2025-10-01', 8) };
    expect(await fallen(createEngine(portsOf(memoryWorkspace(files), AS_OF)), fileOf('a'))).toEqual([expect.stringContaining('from 80 on 2025-11-24 to 50')]);
  });

  it('is none without history, before its beginning, and for an account that did not exist', async () => {
    expect(await fallen(createEngine(portsOf(memoryWorkspace({ [fileOf('a')]: sheet('a', 5) }), AS_OF)), fileOf('a'))).toEqual([]);
    expect(await fallen(opened({ [fileOf('a')]: sheet('a', 5) }, []).engine, fileOf('a'))).toEqual([]);
    expect(await fallen(opened({ [fileOf('a')]: sheet('a', 5) }, [{ day: '2025-11-30', files: { [fileOf('a')]: sheet('a', 8) } }]).engine, fileOf('a'))).toEqual([]);
    expect(await fallen(opened({ [fileOf('a')]: sheet('a', 5) }, [{ day: '2025-10-01', files: { [fileOf('b')]: sheet('b', 8) } }]).engine, fileOf('a'))).toEqual([]);
  });

  it('says nothing of a state that cannot be read', async () => {
    expect(await fallen(opened({ [fileOf('a')]: sheet('a', 5) }, [{ day: '2025-10-01', files: { [fileOf('a')]: `${sheet('a', 8)}tags: [` } }]).engine, fileOf('a'))).toEqual([]);
  });
});

describe('an account whose file was moved', () => {
  it('is found by its name, without asking for that file', async () => {
    const { engine, calls } = opened({ [fileOf('new')]: sheet('A', 5) }, [{ day: '2025-10-01', files: { [fileOf('old')]: sheet('A', 8) } }]);
    expect(await fallen(engine, fileOf('new'))).toEqual(['The score fell by 30 points, from 80 on 2025-11-24 to 50. Most of it is Product usage and Engagement.']);
    expect(calls.versions).toBe(0);
  });

  it('and renamed is found by what the history says of that file alone', async () => {
    const commits: MemoryCommit[] = [
      { day: '2025-10-01', files: { [fileOf('old')]: sheet('Old', 8), [fileOf('b')]: sheet('B', 8) } },
      { day: '2025-11-27', renames: { [fileOf('old')]: fileOf('new') }, files: { [fileOf('new')]: sheet('New', 8) } },
    ];
    const { engine, calls } = opened({ [fileOf('new')]: sheet('New', 5), [fileOf('b')]: sheet('B', 8) }, commits);
    expect(await fallen(engine, fileOf('new'))).toHaveLength(1);
    expect(calls.versions).toBe(1);
  });

  it('is not looked for where no file went away', async () => {
    const { engine, calls } = opened({ [fileOf('new')]: sheet('New', 5), [fileOf('b')]: sheet('B', 8) }, [{ day: '2025-10-01', files: { [fileOf('b')]: sheet('B', 8) } }]);
    await engine.checkFile(fileOf('new'));
    expect(calls.versions).toBe(0);
  });
});

describe('several accounts in one file', () => {
  it('are each compared with their own state', async () => {
    const both = (a: number, b: number) => `${sheet('A', a)}---\n${sheet('B', b)}`;
    const { engine } = opened({ 'accounts.account.yaml': both(8, 5) }, [{ day: '2025-10-01', files: { 'accounts.account.yaml': both(8, 8) } }]);
    expect(await fallen(engine, 'accounts.account.yaml')).toHaveLength(1);
  });
});

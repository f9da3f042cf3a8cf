import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { account, folderWith, SETTINGS } from '../support/folder';
import { runCli } from '../support/runCli';

const FILE = 'health-history.jsonl';
const ACME = 'accounts/acme/account.yaml';
const ZETA = 'accounts/zeta/account.yaml';

const portfolio = (more: Record<string, string | Uint8Array> = {}) => folderWith({ 'customer-success.yaml': SETTINGS, [ACME]: account('Acme Corp', 8), [ZETA]: account('Zeta Ltd', 3), ...more });
const linesOf = (root: string) => readFileSync(join(root, FILE), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as { day: string; account: string; score: number; tier: string; data: object });
const snapshot = (root: string, ...args: string[]) => runCli(['snapshot', ...args], root, { stderrIsTerminal: true });

describe('csac snapshot', () => {
  it('records every account once, then those that changed, and never touches a line', async () => {
    const root = portfolio();
    expect(await snapshot(root, '--as-of', '2025-11-03')).toEqual({ code: 0, stdout: '', stderr: `csac: ${FILE}: 2 accounts recorded, 0 as before\n` });
    const first = readFileSync(join(root, FILE), 'utf8');
    expect(linesOf(root)).toMatchObject([{ day: '2025-11-03', file: ACME, account: 'Acme Corp', score: 80, tier: 'thriving' }, { account: 'Zeta Ltd', score: 30 }]);
    expect((await snapshot(root)).stderr).toBe(`csac: ${FILE}: 0 accounts recorded, 2 as before\n`);
    expect(readFileSync(join(root, FILE), 'utf8')).toBe(first);
    writeFileSync(join(root, ZETA), account('Zeta Ltd', 6));
    expect((await snapshot(root)).stderr).toBe(`csac: ${FILE}: 1 account recorded, 1 as before\n`);
    expect(readFileSync(join(root, FILE), 'utf8').startsWith(first)).toBe(true);
    expect(linesOf(root).at(-1)).toMatchObject({ day: '2025-12-01', account: 'Zeta Ltd', score: 60 });
  });

  it('says which lines cannot be read, and ends one that was cut off', async () => {
    const root = portfolio({ [FILE]: Buffer.concat([Buffer.from('oops\n{"day":'), Buffer.from([0xff])]) });
    const result = await snapshot(root);
    expect(result.code).toBe(1);
    expect(result.stderr).toContain(`${FILE}:1 is not JSON; it is passed over\n`);
    expect(result.stderr).toContain(`${FILE}:2 is not JSON; it is passed over\n`);
    const bytes = readFileSync(join(root, FILE));
    expect(bytes.subarray(0, 13)).toEqual(Buffer.concat([Buffer.from('oops\n{"day":'), Buffer.from([0xff])]));
    expect(bytes.subarray(13, 20).toString()).toBe('\n{"day"');
    expect((await snapshot(root)).stderr).toContain('0 accounts recorded, 2 as before');
  });

  it('leaves out files that cannot be read and says so', async () => {
    const root = portfolio({ [ZETA]: 'account: [\n' });
    expect(await snapshot(root)).toMatchObject({ code: 1, stderr: expect.stringContaining(`no snapshot of ${ZETA}: it cannot be read as YAML`) as string });
    expect(linesOf(root)).toHaveLength(1);
  });

  it('writes to another file, or to standard output', async () => {
    const root = portfolio();
    await snapshot(root, '--out', 'kept/history.jsonl');
    expect([existsSync(join(root, FILE)), existsSync(join(root, 'kept/history.jsonl'))]).toEqual([false, true]);
    const { stdout } = await snapshot(root, '--out', '-');
    expect(stdout).toBe(readFileSync(join(root, 'kept/history.jsonl'), 'utf8'));
  });

  it('adds to no file that holds something else', async () => {
    const root = portfolio({ 'notes.md': '# Notes\n' });
    for (const file of [ACME, 'notes.md']) {
      const before = readFileSync(join(root, file));
      expect(await snapshot(root, '--out', file)).toEqual({ code: 2, stdout: '', stderr: `csac: ${file} holds something else than snapshots: name a file of their own\n` });
      expect(readFileSync(join(root, file))).toEqual(before);
    }
  });

  it('refuses an earlier day and a place that cannot be written, and writes nothing', async () => {
    const root = portfolio();
    await snapshot(root);
    expect(await snapshot(root, '--as-of', '2025-11-30')).toMatchObject({ code: 2, stderr: 'csac: there are snapshots of 2025-12-01: what is read now is no state of an earlier day\n' });
    expect(await snapshot(root, '--out', 'accounts')).toMatchObject({ code: 2, stderr: 'csac: cannot read accounts: it is a folder\n' });
  });

  it.skipIf(process.platform === 'win32')('keeps the permissions of the file', async () => {
    const root = portfolio({ [FILE]: '' });
    chmodSync(join(root, FILE), 0o640);
    await snapshot(root);
    expect(statSync(join(root, FILE)).mode & 0o777).toBe(0o640);
  });

  it('is what a portfolio without Git has as its history', async () => {
    const root = portfolio();
    await snapshot(root, '--as-of', '2025-10-06');
    writeFileSync(join(root, ACME), account('Acme Corp', 5));
    await snapshot(root, '--as-of', '2025-11-03');
    const { stdout, code } = await runCli(['render', 'qbr', ACME], root);
    expect(code).toBe(0);
    expect(stdout).toContain('Health score over time');
  });
});

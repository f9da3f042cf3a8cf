import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { writeHistory } from '../../scripts/examples/writeHistory.mjs';
import { lastingPortfolio, stageHistory } from '../../scripts/host/stageHistory.mjs';
import { createEngine } from '../../src/core/engine';
import { BUILD_MS, exampleHistory, type ExampleHistory } from '../support/exampleHistory';
import { filesBelow, memoryWorkspace, portsOf } from '../support/fileWorkspace';

/** The repository that `npm run example:history` makes. */

const PORTFOLIO = resolve('examples/portfolio');
const AS_OF = '2025-12-01';
const SETTINGS = 'customer-success.yaml';
const settings = readFileSync(join(PORTFOLIO, SETTINGS), 'utf8');

let history: ExampleHistory;
const folders: string[] = [];
beforeAll(async () => {
  history = await exampleHistory();
}, BUILD_MS);
afterAll(() => {
  history.remove();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'csac-history-test-'));
  folders.push(folder);
  return folder;
}

interface Version {
  readonly day: string;
  readonly file: string;
  readonly text: string;
}

/** Each text of a sheet that some commit of the main line brought, with that commit's day. */
function versions(): Version[] {
  const log = history.git('log', '--first-parent', '-m', '--reverse', '--raw', '--no-abbrev', '--no-renames', '-z', '--format=%x01%cs', '--', '*.yaml');
  const found = log.split('\x01').slice(1).flatMap((entry) => {
    const [day, ...rest] = entry.split('\0');
    const [fields, files] = [rest.filter((text) => text.includes(':')), rest.filter((text) => text.endsWith('.yaml'))];
    return fields.map((field, index) => ({ day: day!.trim(), file: files[index]!, blob: field.trim().split(' ')[3]! }));
  });
  const there = found.filter(({ blob }) => !/^0+$/.test(blob));
  const texts = history.texts([...new Set(there.map(({ blob }) => blob))]);
  return there.map(({ day, file, blob }) => ({ day, file, text: texts.get(blob)! }));
}

describe('the repository', () => {
  it('ends with the examples, byte for byte', () => {
    expect(filesBelow(history.folder).filter((file) => !file.startsWith('.git/'))).toEqual(filesBelow(PORTFOLIO));
    for (const file of filesBelow(PORTFOLIO)) expect(readFileSync(join(history.folder, file)).equals(readFileSync(join(PORTFOLIO, file))), file).toBe(true);
    expect(history.git('status', '--porcelain')).toBe('');
  });

  it('has as many commits as it says, by the people of the portfolio', () => {
    expect(history.commits).toBe(Number(history.git('rev-list', '--count', 'HEAD')));
    expect(history.commits).toBeGreaterThan(250);
    const { people } = parse(settings) as { people: Record<string, { name: string; email: string }> };
    const known = Object.values(people).map(({ name, email }) => `${name} <${email}>`);
    const authors = new Set(history.git('log', '--format=%an <%ae>%n%cn <%ce>').trim().split('\n'));
    expect([...authors].filter((author) => !known.includes(author))).toEqual(['Fieldway Data <data@fieldway.example>']);
  });

  it('goes on day by day for two years, with two merges', () => {
    const days = history.git('log', '--first-parent', '--reverse', '--format=%cs').trim().split('\n');
    expect(days).toEqual([...days].sort());
    expect([days[0], days.at(-1)]).toEqual(['2023-12-04', '2025-11-30']);
    expect(history.git('rev-list', '--merges', '--count', 'HEAD').trim()).toBe('2');
  });

  it('says in one line what each commit is about', () => {
    const subjects = history.git('log', '--format=%B%x00').split('\0').map((text) => text.trim()).filter((text) => text !== '');
    expect(subjects.filter((text) => text.includes('\n') || text.length > 110 || text.endsWith('.'))).toEqual([]);
  });

  it('lets Git follow the account that was renamed', () => {
    const count = (...args: string[]) => history.git('log', ...args, '--format=%h', '--', 'accounts/piekarnia-lodzka/account.yaml').trim().split('\n').length;
    expect(count('--follow')).toBeGreaterThan(count());
    expect(history.git('show', 'HEAD~200:accounts/piekarnia-centralna/account.yaml')).toContain('account: Piekarnia Centralna');
  });

  it('was under another health model until the loss of Tarn Diagnostics was looked into', () => {
    const presetOn = (day: string) => /^preset: .*/m.exec(history.git('show', `${commitOn(day)}:${SETTINGS}`))?.[0];
    expect([presetOn('2025-07-13'), presetOn('2025-07-14')]).toEqual(['preset: csm', 'preset: engine']);
  });
});

describe('making it', () => {
  it('gives the same commits whatever this machine and its Git are set to', async () => {
    const config = join(newFolder(), 'config');
    writeFileSync(config, '[core]\n autocrlf = true\n[commit]\n gpgsign = true\n[user]\n name = Somebody\n[init]\n defaultBranch = trunk\n');
    const set = { GIT_CONFIG_GLOBAL: config, GIT_DIR: '/nowhere', GIT_AUTHOR_NAME: 'Somebody', GIT_DEFAULT_HASH: 'sha256', TZ: 'Pacific/Apia', LANG: 'tr_TR' };
    for (const [name, value] of Object.entries(set)) vi.stubEnv(name, value);
    try {
      expect((await writeHistory(process.cwd(), newFolder())).head).toBe(history.head);
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it('does not touch a folder that holds something', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    await expect(writeHistory(process.cwd(), folder)).rejects.toThrow(`${folder} is not empty. Name a new folder, or an empty one.`);
    expect(filesBelow(folder)).toEqual(['mine.txt']);
  });

  it('says so where Git is missing', async () => {
    for (const name of ['PATH', 'Path']) vi.stubEnv(name, newFolder());
    try {
      await expect(writeHistory(process.cwd(), newFolder())).rejects.toThrow('Git is not installed, or not on the PATH.');
    } finally {
      vi.unstubAllEnvs();
    }
  });
});

describe('npm start', () => {
  it('opens the repository, the same one until the examples change', async () => {
    const root = newFolder();
    cpSync(resolve('examples'), join(root, 'examples'), { recursive: true });
    const folder = await lastingPortfolio(root);
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    expect(await lastingPortfolio(root)).toBe(folder);
    expect(filesBelow(join(root, '.cache')).filter((file) => file.endsWith('mine.txt'))).toHaveLength(1);
    writeFileSync(join(root, 'examples', 'portfolio', 'README.md'), '# Changed\n');
    expect(await lastingPortfolio(root)).not.toBe(folder);
  });

  it('opens the examples without a past where Git is missing', async () => {
    const root = newFolder();
    cpSync(resolve('examples'), join(root, 'examples'), { recursive: true });
    for (const name of ['PATH', 'Path']) vi.stubEnv(name, newFolder());
    try {
      expect(await lastingPortfolio(root)).toBe(join(root, 'examples', 'portfolio'));
      expect(await stageHistory(root, join(root, 'examples', 'portfolio'))).toBe(false);
    } finally {
      vi.unstubAllEnvs();
    }
  });
});

describe('every version of a sheet', () => {
  it('is free of errors', async () => {
    const errors: string[] = [];
    const seen = new Set<string>();
    for (const { day, file, text } of versions()) {
      if (seen.has(text)) continue;
      seen.add(text);
      const engine = createEngine(portsOf(memoryWorkspace({ [SETTINGS]: settings, [file]: text }), day));
      const { findings } = (await engine.checkFile(file, undefined, 'own'))!;
      errors.push(...findings.filter(({ severity }) => severity === 'error').map(({ message }) => `${day} ${file}: ${message}`));
    }
    expect(seen.size).toBeGreaterThan(500);
    expect(errors).toEqual([]);
  });

  it('tells of nothing that had not happened by then', () => {
    const past = /\b(date|month|last_\w+|nps_date|created|kickoff_date|first_login_date): "?(\d{4}-\d\d(-\d\d)?)/g;
    const wrong = versions().flatMap(({ day, file, text }) => {
      const told = text.replace(/^reviews:\n( {2}.*\n)+/m, '');
      return [...told.matchAll(past)].filter(([, , date]) => date! > day).map(([match]) => `${day} ${file}: ${match}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('the scores tell', () => {
  // The score as the metrics give it under the model of today, on days of the stories in examples/history/accounts.
  it.each([
    ['acme-corp loses depots and wins them back', 'acme-corp', { '2025-01-31': 74, '2025-03-31': 49, '2025-12-01': 74 }],
    ['bayside-family-clinics falls without its champion', 'bayside-family-clinics', { '2025-09-30': 69, '2025-12-01': 47 }],
    ['kestrel-pay falls by more than 20 in three months', 'kestrel-pay', { '2025-07-31': 67, '2025-09-30': 41, '2025-12-01': 17 }],
    ['mueller-soehne recovers', 'mueller-soehne', { '2024-08-31': 59, '2024-12-31': 39, '2025-04-30': 66 }],
    ['harvest-lane-markets begins badly and becomes a model', 'harvest-lane-markets', { '2024-12-31': 43, '2025-03-31': 68, '2025-12-01': 86 }],
    ['copper-kettle-brewing rises by more than 20', 'copper-kettle-brewing', { '2025-06-30': 54, '2025-09-30': 80 }],
    ['brightwater-hotels was red 90 days before it left', 'brightwater-hotels', { '2025-05-31': 43, '2025-08-02': 36, '2025-10-01': 29 }],
    ['tarn-diagnostics was orange 90 days before it left', 'tarn-diagnostics', { '2025-02-28': 62, '2025-04-01': 52, '2025-05-31': 38 }],
    ['inkwell-press was green until it left', 'inkwell-press', { '2025-02-28': 80, '2025-06-02': 81, '2025-08-31': 81 }],
  ])('%s', async (_story, account, expected) => {
    const scores = await Promise.all(Object.keys(expected).map(async (day) => [day, await scoreOn(account, day)]));
    expect(Object.fromEntries(scores)).toEqual(expected);
  });
});

/** The last commit of the main line by the end of a day. */
function commitOn(day: string): string {
  const line = history.git('log', '--first-parent', '--format=%cs %H').trim().split('\n').find((entry) => entry.slice(0, 10) <= day)!;
  return line.slice(11);
}

async function scoreOn(account: string, day: string): Promise<number> {
  const file = `accounts/${account}/account.yaml`;
  const text = history.git('show', `${day === AS_OF ? 'HEAD' : commitOn(day)}:${file}`);
  const engine = createEngine(portsOf(memoryWorkspace({ [SETTINGS]: settings, [file]: text }), day));
  const [scored] = await engine.scores(engine.read(file, text)!);
  return Math.round(scored!.health.computed ?? scored!.health.exact!);
}

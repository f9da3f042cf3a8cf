import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/cli/version';
import { folderWith, portfolio } from './support/folder';
import { runCli } from './support/runCli';

const COMMANDS = [['init'], ['validate'], ['score'], ['render'], ['documents'], ['playbooks'], ['playbooks', 'match'], ['model', 'diff'], ['github', 'check']];

describe('help and version', () => {
  it('stand on every level', async () => {
    for (const level of [[], ...COMMANDS]) {
      const help = await runCli([...level, '--help'], '/');
      expect(help).toMatchObject({ code: 0, stderr: '' });
      expect(help.stdout).toContain(`Usage: ${['csac', ...level].join(' ')}`);
      expect(help.stdout).toContain('--as-of');
      expect(help.stdout.match(/--version/g)).toHaveLength(1);
      expect(await runCli([...level, '--version'], '/')).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: '' });
    }
  });

  it('has the package’s version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(VERSION).toBe(version);
  });
});

describe('bad usage', () => {
  it.each([
    ['no command', []],
    ['an unknown command', ['scroe']],
    ['an unknown option', ['score', '--jsno']],
    ['an option without its value', ['score', '--model']],
    ['a day that is none', ['score', '--as-of', '2025-02-30']],
    ['a day in another notation', ['score', '--as-of', '1.12.2025']],
    ['an unknown format', ['validate', '--format', 'xml']],
    ['an unknown severity', ['validate', '--severity', 'fatal']],
    ['an unknown audience', ['render', 'qbr', 'x', '--audience', 'press']],
    ['a document without an account', ['render', 'qbr']],
    ['too many arguments', ['init', 'a', 'b']],
    ['a path that is not there', ['validate', 'no/such/folder']],
    ['a root that is not there', ['validate', '--root', 'no/such/folder']],
    ['a root that is a file', ['validate', '--root', 'customer-success.yaml']],
    ['an unknown model', ['score', '--model', 'nope']],
    ['a hostile argument', ['score', '\u001b[2K\n::error::x']],
  ])('%s ends with 2 and one line', async (_name, argv) => {
    const result = await runCli(argv, folderWith(portfolio()));
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(/^csac: [^\n]+\n$/);
    expect(result.stderr).not.toMatch(/\u001b|^::|\n::| at .*\(/);
  });

  it('names what was wrong and the way out', async () => {
    expect((await runCli(['scroe'], '/')).stderr).toMatch(/scroe.*score.*--help/);
    expect((await runCli(['score', '--as-of', '2025-02-30'], '/')).stderr).toMatch(/2025-02-30.*YYYY-MM-DD/);
    expect((await runCli(['score', '--model', 'nope'], folderWith(portfolio()))).stderr).toMatch(/nope.*engine/);
  });
});

describe('no portfolio', () => {
  it.each(['validate', 'score'])('%s says how to begin one', async (command) => {
    const result = await runCli([command], folderWith({}));
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toContain('csac init');
  });

  it('says so for a folder with nothing of ours in it', async () => {
    const result = await runCli(['validate', '.'], folderWith({ 'ci.yaml': 'jobs: {}\n' }));
    expect(result).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('options of all commands', () => {
  it('may stand before or behind the command', async () => {
    const folder = folderWith(portfolio());
    const before = await runCli(['--as-of', '2025-11-30', '--quiet', 'score', '--json'], folder);
    const behind = await runCli(['score', '--json', '--quiet', '--as-of', '2025-11-30'], folder);
    expect(before).toEqual(behind);
    expect(before.stdout).toContain('"asOf": "2025-11-30"');
  });

  it('colours only where a person looks and wants it', async () => {
    const folder = folderWith(portfolio());
    const terminal = { stdoutIsTerminal: true };
    expect((await runCli(['score'], folder, terminal)).stdout).toContain('\u001b[');
    expect((await runCli(['score'], folder)).stdout).not.toContain('\u001b[');
    expect((await runCli(['score', '--no-color'], folder, terminal)).stdout).not.toContain('\u001b[');
    expect((await runCli(['score'], folder, { ...terminal, env: { NO_COLOR: '1' } })).stdout).not.toContain('\u001b[');
    expect((await runCli(['score', '--json'], folder, terminal)).stdout).not.toContain('\u001b[');
  });
});

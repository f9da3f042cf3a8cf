import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { account, folderWith, SETTINGS } from '../cli/support/folder';
import { gitFolder } from '../cli/support/gitFolder';
import { TODAY } from '../cli/support/runCli';

interface GitlabJob {
  readonly rules: readonly unknown[];
  readonly variables: Readonly<Record<string, string>>;
  readonly script: readonly string[];
  readonly artifacts: { readonly when: string; readonly paths: readonly string[]; readonly reports: { readonly codequality: string } };
}

const { 'customer-success': job } = parse(readFileSync('examples/ci/gitlab/.gitlab-ci.yml', 'utf8')) as { 'customer-success': GitlabJob };
const [page] = job.artifacts.paths;
const { codequality } = job.artifacts.reports;

/** Runs the job as a runner does, on a merge request that leaves this account; gives its folder, too. */
function run(after: string, portfolio = '') {
  const folder = gitFolder([
    { day: '2025-11-01', files: { [`${portfolio}customer-success.yaml`]: SETTINGS, [`${portfolio}accounts/acme/account.yaml`]: account('Acme Corp', 8) } },
    { day: '2025-11-02', files: { [`${portfolio}accounts/acme/account.yaml`]: after } },
  ]);
  // Stands for the team's copy of this project; the accounts of the test are of one day.
  const copy = gitFolder([{ day: '2025-11-01', files: { 'scripts/csac.sh': `exec bash '${resolve('scripts/csac.sh')}' --as-of ${TODAY} "$@"\n` } }]);
  const variables = { ...job.variables, ...(portfolio !== '' && { PORTFOLIO: portfolio }), CSAC_REPOSITORY: `file://${copy}`, CI_MERGE_REQUEST_DIFF_BASE_SHA: 'HEAD~1' };
  const { status, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', job.script.join('\n')], { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TMPDIR: folderWith({}), ...variables } });
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  return { code: status, stderr, folder, page: read(page!), report: JSON.parse(read(codequality)) as { severity: string; location: { path: string } }[] };
}

describe.skipIf(process.platform === 'win32')('.gitlab-ci.yml', () => {
  it('leaves a page on what the change does', () => {
    const { code, stderr, page: text, report } = run(account('Acme Corp', 3));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(text).toContain('Acme Corp');
    expect(report.filter(({ severity }) => severity === 'major')).toEqual([]);
  });

  it('fails for findings, and still leaves all that it found', () => {
    const { code, page: text, report } = run(account('Acme Corp', 3).replace('segment:', 'segmant:'), 'customers/');
    expect(code).toBe(1);
    expect(text).toContain('Acme Corp');
    expect(report.find(({ severity }) => severity === 'major')!.location.path).toBe('customers/accounts/acme/account.yaml');
    expect(job.artifacts.when).toBe('always');
  });

  it('runs nothing that a file says, and quotes each variable', () => {
    const { code, folder } = run(account('"$(touch x) `touch x`"', 3));
    expect(code).toBe(0);
    expect(existsSync(join(folder, 'x'))).toBe(false);
    for (const line of job.script) expect(line.replace(/"\$\(mktemp -d\)\/csac"|"[^"]*"/g, '')).not.toMatch(/\$(?!\?)/);
  });
});

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { account, folderWith, SETTINGS } from '../support/folder';
import { jsonOf, runCli } from '../support/runCli';

/** `csac validate` in a real repository: rules that look back read the earlier files from Git. */

const ACME = 'accounts/acme/account.yaml';

function git(folder: string, day: string, ...args: readonly string[]): void {
  const when = `${day}T12:00:00`;
  const config = ['-c', 'user.name=Ana Ruiz', '-c', 'user.email=ana@example.com', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...config, ...args], { cwd: folder, env: { ...process.env, GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when }, stdio: 'pipe' });
}

/** A portfolio that was committed in October, with what has been written since. */
function repository(then: Readonly<Record<string, string>>): string {
  const folder = folderWith({ 'customer-success.yaml': SETTINGS, ...then });
  git(folder, '2025-10-01', 'init', '-q');
  git(folder, '2025-10-01', 'add', '.');
  git(folder, '2025-10-01', 'commit', '-q', '-m', 'Begin');
  return folder;
}

async function findings(folder: string, ...args: readonly string[]): Promise<string[]> {
  const result = await runCli(['validate', '--format', 'json', ...args], folder);
  return jsonOf<{ findings: { file: string; rule: string; message: string }[] }>(result).findings.map(({ file, rule, message }) => `${file} ${rule} ${message}`);
}

describe('validate in a repository', () => {
  it('tells what only the earlier files show, of text that is not committed too', async () => {
    const folder = repository({ [ACME]: account('Acme Corp', 9), 'accounts/zeta/account.yaml': account('Zeta Ltd', 7) });
    writeFileSync(`${folder}/${ACME}`, account('Acme Corp', 6));
    expect(await findings(folder)).toEqual([`${ACME} health/fell-20 The score fell by 30 points, from 90 on 2025-11-24 to 60. The renewal is in 120 days.`]);
    expect(await findings(folder, ACME)).toHaveLength(1);
    expect((await findings(folder, '--as-of', '2026-01-15')).filter((line) => line.includes('fell-20'))).toEqual([expect.stringContaining('from 90 on 2026-01-08 to 60')]);
  });

  it('follows a folder that was renamed, account and all', async () => {
    const folder = repository({ [ACME]: account('Acme Corp', 9) });
    git(folder, '2025-11-20', 'mv', 'accounts/acme', 'accounts/apex');
    git(folder, '2025-11-20', 'commit', '-q', '-m', 'Rename');
    writeFileSync(`${folder}/accounts/apex/account.yaml`, account('Apex Corp', 6));
    expect(await findings(folder)).toEqual([expect.stringContaining('accounts/apex/account.yaml health/fell-20')]);
  });

  it('is silent where there is no repository', async () => {
    const folder = folderWith({ 'customer-success.yaml': SETTINGS, [ACME]: account('Acme Corp', 6) });
    expect(await findings(folder)).toEqual([]);
  });
});

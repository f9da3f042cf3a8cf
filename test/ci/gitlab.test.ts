import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runCli } from '../cli/support/runCli';

interface GitlabJob {
  readonly image: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly script: readonly string[];
  readonly artifacts: { readonly when: string; readonly paths: readonly string[]; readonly reports: { readonly codequality: string } };
}

const { 'customer-success': job } = parse(readFileSync('examples/ci/gitlab/.gitlab-ci.yml', 'utf8')) as { 'customer-success': GitlabJob };
const commands = job.script.flatMap((line) => /scripts\/csac\.sh (.*?) >/.exec(line)?.[1] ?? []);

describe('.gitlab-ci.yml', () => {
  it('calls csac as it is to be called', async () => {
    expect(commands).toHaveLength(2);
    for (const line of commands) {
      const words = line.split(' ');
      const { stdout, code } = await runCli([words[0]!, '--help'], process.cwd());
      expect(code).toBe(0);
      for (const option of words.filter((word) => /^--\w/.test(word))) expect(stdout).toContain(option.split('=')[0]);
      for (const [option, format] of line.matchAll(/--format (\w+)/g)) expect(stdout, option).toContain(`"${format}"`);
    }
  });

  it('quotes each variable, and keeps what it made also when it fails', () => {
    for (const line of job.script) expect(line.replace(/"[^"]*"/g, '')).not.toMatch(/\$(?!\?)/);
    expect(job.artifacts.when).toBe('always');
    for (const file of [...job.artifacts.paths, job.artifacts.reports.codequality]) expect(job.script.join('\n')).toContain(`> ${file}`);
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, portfolio } from '../support/folder';
import { jsonOf, runCli } from '../support/runCli';

const ACME = 'accounts/acme/account.yaml';
const REVIEW = 'accounts/acme/documents/qbr.md';

/** A portfolio with a rendered review in it. */
async function withReview(): Promise<string> {
  const folder = folderWith(portfolio());
  expect(await runCli(['render', 'qbr', ACME, '--audience', 'internal', '--out', REVIEW], folder)).toMatchObject({ code: 0 });
  return folder;
}

function change(folder: string, file: string, from: string | RegExp, to: string): void {
  const before = readFileSync(join(folder, file), 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(join(folder, file), after);
}

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

describe('csac documents', () => {
  it('lists what was rendered', async () => {
    const folder = await withReview();
    expect(await runCli(['documents', 'list'], folder)).toMatchObject({ code: 0, stdout: `${REVIEW}  qbr, 2025-12-01 (internal)\n` });
    expect(await runCli(['documents', 'list'], folderWith(portfolio()))).toMatchObject({ code: 0, stdout: '' });
  });

  it('finds nothing in a fresh document, and refreshes nothing', async () => {
    const folder = await withReview();
    const before = read(folder, REVIEW);
    expect(await runCli(['documents', 'check', '--severity', 'info'], folder)).toMatchObject({ code: 0, stdout: 'No findings in 1 file.\n' });
    expect(await runCli(['documents', 'refresh'], folder)).toMatchObject({ code: 0, stdout: '0 documents of 1 refreshed.\n' });
    expect(await runCli(['documents', 'refresh', REVIEW], folder)).toMatchObject({ code: 0, stdout: '0 documents of 1 refreshed.\n' });
    expect(read(folder, REVIEW)).toBe(before);
  });

  it('tells stale figures, refreshes them, and keeps what people wrote', async () => {
    const folder = await withReview();
    change(folder, REVIEW, /^## .*$/m, '## My own heading\n\nMy own words.');
    change(folder, ACME, 'arr: 4800', 'arr: 9600');
    const check = await runCli(['documents', 'check', REVIEW], folder);
    expect(check.code).toBe(0);
    expect(check.stdout).toMatch(/^accounts\/acme\/documents\/qbr\.md:\d+:\d+: info: “[^”]+” changed in the files since 2025-12-01: .*€4,800 → €9,600.* \[document\/stale\]$/m);
    expect((await runCli(['documents', 'check', '--severity', 'info'], folder)).code).toBe(1);
    const json = jsonOf<{ findings: { rule: string; file: string }[] }>(await runCli(['documents', 'check', '--format', 'json'], folder));
    expect(json.findings).toMatchObject([{ rule: 'document/stale', file: REVIEW }]);

    const before = read(folder, REVIEW);
    const dry = await runCli(['documents', 'refresh', '--dry-run'], folder);
    expect(dry.stdout).toMatch(/€4,800 → €9,600.*\n1 document of 1 would be refreshed\.\n$/);
    expect(read(folder, REVIEW)).toBe(before);
    const done = await runCli(['documents', 'refresh', '--as-of', '2025-12-09'], folder);
    expect(done).toMatchObject({ code: 0, stdout: expect.stringMatching(/\n1 document of 1 refreshed\.\n$/) as string });
    const after = read(folder, REVIEW);
    expect(after).toContain('## My own heading\n\nMy own words.');
    expect(after).toContain('€9,600');
    expect(after).toContain('"as_of":"2025-12-09","since":"2025-12-01"');
    expect((await runCli(['documents', 'check', '--severity', 'info', '--as-of', '2025-12-09'], folder)).code).toBe(0);
  });

  it('adds action items to the account', async () => {
    const folder = await withReview();
    change(folder, REVIEW, '<!-- csac:end actions -->', '<!-- csac:end actions -->\n\n- [ ] Show the roadmap (Ana, by December 19, 2025)');
    const dry = await runCli(['documents', 'tasks', REVIEW, '--dry-run'], folder);
    expect(dry).toMatchObject({ code: 0, stdout: `${ACME}: added: Show the roadmap (Ana, 2025-12-19)\n` });
    expect(read(folder, ACME)).not.toContain('tasks:');
    expect((await runCli(['documents', 'tasks', REVIEW], folder)).stdout).toBe(dry.stdout);
    expect(read(folder, ACME)).toMatch(/\ntasks:\n {2}- title: Show the roadmap\n {4}owner: Ana\n {4}due: 2025-12-19\n {4}status: open\n$/);
    expect(await runCli(['documents', 'tasks', REVIEW], folder)).toMatchObject({ code: 0, stdout: '' });
  });

  it('goes on past a document whose account is gone, unless it was named', async () => {
    const folder = await withReview();
    change(folder, REVIEW, /"account":"[^"]*"/, '"account":"accounts/gone/old.account.yaml"');
    const all = await runCli(['documents', 'refresh'], folder);
    expect(all).toMatchObject({ code: 0, stderr: `csac: skipped ${REVIEW}: The account accounts/gone/old.account.yaml is not there any more; render the document anew.\n` });
    expect((await runCli(['documents', 'refresh', REVIEW], folder)).code).toBe(2);
    expect((await runCli(['documents', 'check'], folder)).stderr).toContain('is not there any more');
  });

  it.each([
    ['no verb', ['documents']],
    ['an unknown verb', ['documents', 'refrehs']],
    ['no document for its tasks', ['documents', 'tasks']],
    ['a file that is no document', ['documents', 'refresh', ACME]],
    ['a file that is not there', ['documents', 'check', 'no.md']],
  ])('%s ends with 2 and one line', async (_, argv) => {
    const result = await runCli(argv, folderWith(portfolio()));
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(/^csac: [^\n]+\n$/);
  });
});

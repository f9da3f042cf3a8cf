import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { account, folderWith } from '../support/folder';
import { runCli } from '../support/runCli';

const EXAMPLES = resolve('examples/portfolio');
const AS_OF = ['--as-of', '2025-12-01'];
const ACME = 'accounts/acme/account.yaml';

/** A portfolio with a letter to a customer that says `text`. */
function letters(text: string): string {
  return folderWith({
    'customer-success.yaml': 'preset: engine\ntemplates: templates\n',
    [ACME]: `${account('Acme Corp')}notes: They will leave us before the summer\nstakeholders: [{ name: Ana Ruiz, email: ana@acme.example }]\n`,
    'accounts/kestrel/account.yaml': account('Kestrel Pay'),
    'templates/letter.md.hbs': `---\nid: letter\naudience: customer\n---\n# A letter\n\n${text}\n`,
  });
}

// The first run loads all that renders.
const WITH_LOADING = { timeout: 30_000 };

describe('csac render --format', WITH_LOADING, () => {
  it('gives HTML and plain text without markers, evidence and diagrams', async () => {
    const html = await runCli(['render', 'qbr', 'Acme Corp', '--format', 'html', '--force', ...AS_OF], EXAMPLES);
    expect(html.code).toBe(0);
    expect(html.stdout).toMatch(/^<!doctype html>\n<html lang="en[^"]*">\n<head><meta charset="utf-8"><title>Acme Corp: business review Q4 2025<\/title>/);
    expect(html.stdout).toContain('<h1>Acme Corp: business review Q4 2025</h1>');
    expect(html.stdout).not.toMatch(/csac:|mermaid|account\.yaml/);
    const text = await runCli(['render', 'qbr', 'Acme Corp', '--format', 'text', '--force', ...AS_OF], EXAMPLES);
    expect(text.stdout).toMatch(/^Acme Corp: business review Q4 2025\n\n/);
    expect(text.stdout).not.toMatch(/csac:|mermaid|account\.yaml|\*\*|^#/m);
  });

  it('gives a link that writes a mail, and text with its head', async () => {
    const link = await runCli(['render', 'qbr-follow-up', 'Acme Corp', '--format', 'mailto', '--force', ...AS_OF], EXAMPLES);
    if (link.code === 0) expect(link.stdout).toMatch(/^mailto:[^?\s]+@[^?\s]+\?subject=\S+&body=\S+\n$/);
    else expect(link).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/the mail is too long for a link: \d+ characters of at most 2000; copy it as text or HTML instead/) as string });
    const text = await runCli(['render', 'qbr-follow-up', 'Acme Corp', '--format', 'text', '--force', ...AS_OF], EXAMPLES);
    expect(text.stdout).toMatch(/^Subject: .+\nTo: .*ana@acme\.example.*\n\n\S/);
  });

  it('refuses a link for what is no mail', async () => {
    const result = await runCli(['render', 'letter', ACME, '--format', 'mailto'], letters('Hello'));
    expect(result).toEqual({ code: 2, stdout: '', stderr: 'csac: `letter` is no mail; a link to write one needs a mail (csac render --list)\n' });
  });

  it('gives the data of a document as JSON, rounded by nobody', async () => {
    const { code, stdout } = await runCli(['render', 'qbr', 'Acme Corp', '--format', 'json', ...AS_OF], EXAMPLES);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ customer: 'Acme Corp', quarter: { label: 'Q4 2025' } });
  });

  it('keeps JSON readable by machines and harmless on a terminal, whatever an account is called', async () => {
    const folder = folderWith({ 'customer-success.yaml': 'preset: engine\n', [ACME]: account('"A\u202eB \\e[2K ::error::"') });
    const { stdout } = await runCli(['render', 'qbr', ACME, '--format', 'json'], folder);
    expect(JSON.parse(stdout)).toMatchObject({ customer: 'A\u202eB \u001b[2K ::error::' });
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
  });

  it('leads to the lines of figures as asked', async () => {
    const evidence = async (...more: string[]) => (await runCli(['render', 'qbr', 'Acme Corp', ...AS_OF, ...more], EXAMPLES)).stdout.includes('account.yaml#L');
    expect(await evidence()).toBe(true);
    expect(await evidence('--evidence', 'internal')).toBe(false);
    expect(await evidence('--evidence', 'internal', '--audience', 'internal')).toBe(true);
    expect(await evidence('--evidence', 'none', '--audience', 'internal')).toBe(false);
  });

  it('writes to a file', async () => {
    const folder = letters('Hello');
    expect(await runCli(['render', 'letter', ACME, '--format', 'html', '--out', 'letter.html'], folder)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, 'letter.html'), 'utf8')).toContain('<p>Hello</p>');
  });
});

describe('what goes to a customer', WITH_LOADING, () => {
  it.each([
    ['another customer', 'As Kestrel Pay does.', 'csac: error: line 3: `Kestrel Pay` is another customer; this text is for Acme Corp. [document/other-account]'],
    ['an internal note', 'We hear that you leave us before the summer.', 'csac: error: line 3: `leave us before the summer` is an internal note on this account. [document/internal-note]'],
    ['a gap', '{{account.website}}', 'csac: warning: line 3: This is still to be filled in: `⟦fill in: website — website⟧`. [document/gap]'],
  ])('is held back with %s, with exit code 1', async (_name, text, finding) => {
    const folder = letters(text);
    const result = await runCli(['render', 'letter', ACME, '--format', 'text', '--out', 'letter.txt'], folder);
    expect(result.code).toBe(1);
    expect(result.stderr.split('\n')).toContain(finding);
    expect(result.stderr).toMatch(/csac: held back: 1 thing should not go to the customer; mend the files, or use --force\n$/);
    expect(existsSync(join(folder, 'letter.txt'))).toBe(false);
    const forced = await runCli(['render', 'letter', ACME, '--format', 'text', '--out', 'letter.txt', '--force'], folder);
    expect(forced.code).toBe(0);
    expect(existsSync(join(folder, 'letter.txt'))).toBe(true);
  });

  it('is kept as Markdown all the same: there people mend it', async () => {
    expect(await runCli(['render', 'letter', ACME], letters('As Kestrel Pay does.'))).toMatchObject({ code: 0, stderr: '' });
  });

  it('is not looked at for our own people', async () => {
    expect((await runCli(['render', 'letter', ACME, '--format', 'text', '--audience', 'internal'], letters('As Kestrel Pay does.'))).code).toBe(0);
  });

  it('is refused where its template names what is internal, with the line', async () => {
    expect(await runCli(['render', 'letter', ACME, '--format', 'text'], letters('{{account.notes}}'))).toEqual({
      code: 2,
      stdout: '',
      stderr: 'csac: templates/letter.md.hbs, line 7: `account.notes` is internal and cannot go to a customer\n',
    });
  });
});

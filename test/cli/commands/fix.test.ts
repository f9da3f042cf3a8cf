import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { account, folderWith, SETTINGS } from '../support/folder';
import { runCli } from '../support/runCli';

const FILE = 'accounts/acme/account.yaml';

describe('csac validate --fix', () => {
  it('mends what needs no decision, leaves all other bytes, and reports what is left', async () => {
    const text = `\uFEFF${account('Acme Corp')}`.replace('segment:', 'segmant:').replaceAll('\n', '\r\n');
    const folder = folderWith({ 'customer-success.yaml': SETTINGS, [FILE]: text });
    const result = await runCli(['validate', '--fix'], folder);
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(text.replace('segmant:', 'segment:'));
    expect(result.stderr).toBe(`csac: applied a fix in ${FILE}\n`);
    expect(result.stdout).not.toContain('segmant');
  });

  it.each(['validate', 'playbooks lint'])('mends playbooks, too: csac %s', async (command) => {
    const playbook = '\uFEFF---\nsegmants: [enterprise]\ntrigger: arr > 0 # all\n---\n\n# Call\n\n## Steps\n\n- [ ] Call *them*  (csmm, within 2 days)\n'.replaceAll('\n', '\r\n');
    const notOurs = '---\nsegmants: [enterprise]\n---\n';
    const folder = folderWith({ 'customer-success.yaml': SETTINGS, [FILE]: account('Acme Corp'), 'playbooks/call.md': playbook, 'notes/call.md': notOurs });
    const result = await runCli([...command.split(' '), '--fix'], folder);
    expect(result.stderr).toBe('csac: applied 2 fixes in playbooks/call.md\n');
    expect(readFileSync(join(folder, 'playbooks/call.md'), 'utf8')).toBe(playbook.replace('segmants', 'segments').replace('csmm', 'CSM'));
    expect(readFileSync(join(folder, 'notes/call.md'), 'utf8')).toBe(notOurs);
    expect(result.stdout).not.toMatch(/segmants|csmm/);
  });

  it('writes nothing where nothing can be mended', async () => {
    const folder = folderWith({ 'customer-success.yaml': SETTINGS, [FILE]: account('Acme Corp') });
    const path = join(folder, FILE);
    const before = statSync(path).mtimeMs;
    expect(await runCli(['validate', '--fix'], folder)).toMatchObject({ code: 0, stderr: '' });
    expect(statSync(path).mtimeMs).toBe(before);
  });

  it.skipIf(process.platform === 'win32')('keeps the permissions of a file that it writes', async () => {
    const folder = folderWith({ 'customer-success.yaml': SETTINGS, [FILE]: account('Acme Corp').replace('segment:', 'segmant:') });
    chmodSync(join(folder, FILE), 0o600);
    await runCli(['validate', '--fix'], folder);
    expect(statSync(join(folder, FILE)).mode & 0o777).toBe(0o600);
  });
});

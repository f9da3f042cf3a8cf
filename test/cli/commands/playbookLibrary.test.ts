import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/folder';
import { jsonOf, runCli } from '../support/runCli';

const SETTINGS = 'people: {}\n';
const OWN = '---\nid: champion-left\ntitle: Ours\n---\n';

interface Row {
  readonly id: string;
  readonly file: string | null;
  readonly recommended: boolean;
}

describe('csac playbooks library', () => {
  it('lists the built-in playbooks, and marks what the portfolio has, under whatever name', async () => {
    const folder = folderWith({ 'customer-success.yaml': SETTINGS, 'playbooks/ours.md': OWN });
    const { code, stdout } = await runCli(['playbooks', 'library'], folder);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^onboarding\n/);
    expect(stdout).toMatch(/^✓ champion-left +Champion left \(recommended\)$/m);
    expect(stdout).toMatch(/^ {2}win-back +Win back a lost customer/m);
    const { playbooks } = jsonOf<{ playbooks: Row[] }>(await runCli(['playbooks', 'library', '--json'], folder));
    expect(playbooks.filter(({ file }) => file !== null).map(({ id, file }) => [id, file])).toEqual([['champion-left', 'playbooks/ours.md']]);
    expect(playbooks.filter(({ recommended }) => recommended).length).toBeGreaterThan(4);
  });
});

describe('csac playbooks library, where there is no portfolio', () => {
  it('lists them for those who are about to begin one', async () => {
    const { code, stdout, stderr } = await runCli(['playbooks', 'library'], folderWith({}));
    expect([code, stderr, stdout.includes('✓')]).toEqual([0, '', false]);
    expect(stdout).toMatch(/^ {2}thriving +Thriving/m);
  });
});

describe('csac playbooks add', () => {
  it('writes playbooks into the folder of the settings, with the segments of the preset', async () => {
    const folder = folderWith({ 'customer-success.yaml': 'preset: strategist\nplaybooks: team/plays\n' });
    expect(await runCli(['playbooks', 'add', 'champion-left', 'more-seats-self-service'], folder)).toMatchObject({
      code: 0,
      stdout: 'wrote team/plays/champion-left.md\nwrote team/plays/more-seats-self-service.md\n',
      stderr: '',
    });
    const [built, written] = ['playbooks/champion-left.md', join(folder, 'team/plays/champion-left.md')].map((file) => readFileSync(file, 'utf8'));
    expect(written).toBe(built!.replace('segments: [enterprise, mid-market]', 'segments: [high-touch, low-touch]'));
    expect(readFileSync(join(folder, 'team/plays/more-seats-self-service.md'), 'utf8')).toContain('segments: [tech-touch]\n');
  });

  it('leaves those alone that are there, and takes all others with --all', async () => {
    const folder = folderWith({ 'customer-success.yaml': SETTINGS, 'playbooks/ours.md': OWN });
    expect(await runCli(['playbooks', 'add', 'champion-left'], folder)).toMatchObject({ code: 0, stdout: '', stderr: 'csac: champion-left is there already: playbooks/ours.md\n' });
    expect((await runCli(['playbooks', 'add', '--all'], folder)).code).toBe(0);
    const files = readdirSync(join(folder, 'playbooks'));
    expect(files.length).toBeGreaterThan(24);
    expect(files).not.toContain('champion-left.md');
    expect(await runCli(['playbooks', 'add', '--all'], folder)).toMatchObject({ code: 0, stdout: '' });
  });

  it('never writes over another file, and then writes none', async () => {
    const folder = folderWith({ 'customer-success.yaml': SETTINGS, 'playbooks/win-back.md': '---\nid: other\ntitle: Other\n---\n' });
    symlinkSync(join(folder, 'nowhere'), join(folder, 'playbooks', 'thriving.md'));
    for (const id of ['win-back', 'thriving']) {
      const result = await runCli(['playbooks', 'add', 'more-seats', id], folder);
      expect(result).toMatchObject({ code: 2, stdout: '' });
      expect(result.stderr).toContain(`playbooks/${id}.md exists already`);
    }
    expect(existsSync(join(folder, 'playbooks/more-seats.md'))).toBe(false);
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });

  it('asks for names, and knows what was meant', async () => {
    const folder = folderWith({ 'customer-success.yaml': SETTINGS });
    expect(await runCli(['playbooks', 'add'], folder)).toMatchObject({ code: 2, stderr: 'csac: name playbooks, or take --all (csac playbooks library)\n' });
    expect((await runCli(['playbooks', 'add', 'renewal-9'], folder)).stderr).toContain('did you mean `renewal-90`?');
  });

  it('writes nowhere but into the portfolio', async () => {
    const folder = folderWith({});
    const root = join(folder, 'portfolio');
    mkdirSync(root);
    writeFileSync(join(root, 'customer-success.yaml'), 'playbooks: ../elsewhere\n');
    expect((await runCli(['playbooks', 'add', 'win-back'], root)).code).toBe(2);
    expect(readdirSync(folder)).toEqual(['portfolio']);
  });
});

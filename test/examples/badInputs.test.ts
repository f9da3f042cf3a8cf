import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/core/engine';
import type { Workspace } from '../../src/core/ports';
import { memoryWorkspace, portsOf } from '../support/fileWorkspace';

/** Bad inputs by their ids (P01-P16, P34), through the engine. What each says stands in expected.yaml; here is what survives. */

const GOOD = 'account: Harbour Tea\nsegment: self-serve\narr: 900\nrenewal_date: 2026-08-31\nlast_updated: 2025-11-28\nscores:\n  product_usage: { dau_mau_ratio: 0.4, trend: up }\n';
const broken = (name: string) => readFileSync(new URL(`../../examples/broken/${name}.account.yaml`, import.meta.url));
const engineOn = (workspace: Workspace) => createEngine(portsOf(workspace, '2025-12-01'));

describe('one bad file', () => {
  it.each([
    ['P01', 'too-deep'],
    ['P02', 'alias-bomb'],
    ['P05', 'proto-keys-only'],
    ['P13', 'empty'],
    ['P13', 'comment-only'],
    ['P13', 'list-root'],
    ['P13', 'scalar-root'],
    ['P14', 'nul-bytes'],
    ['P15', 'utf16le'],
  ])('%s: %s leaves the other accounts of the portfolio as they are', async (_id, name) => {
    const good = 'accounts/harbour-tea/account.yaml';
    const alone = await engineOn(memoryWorkspace({ [good]: GOOD })).portfolio();
    const together = await engineOn(memoryWorkspace({ [`accounts/x/${name}.account.yaml`]: broken(name), [good]: GOOD })).portfolio();
    expect(together.accounts.filter(({ file }) => file === good)).toEqual(alone.accounts);
  });

  it.each(['empty', 'comment-only', 'list-root', 'scalar-root', 'nul-bytes', 'utf16le'])('P13-P15: %s is counted as not readable', async (name) => {
    const file = `accounts/x/${name}.account.yaml`;
    const { accounts, unreadable } = await engineOn(memoryWorkspace({ [file]: broken(name) })).portfolio();
    expect(accounts).toEqual([]);
    expect(unreadable).toEqual([{ file, reason: expect.stringMatching(/\w/) as string }]);
  });

  it('P34: a file that is gone when it is read is told, and nothing throws', async () => {
    const gone: Workspace = { ...memoryWorkspace({}), list: () => ['accounts/x/account.yaml'] };
    const { unreadable } = await engineOn(gone).portfolio();
    expect(unreadable.map(({ file }) => file)).toEqual(['accounts/x/account.yaml']);
    const report = await engineOn(gone).checkFile('accounts/x/account.yaml');
    expect(report!.skipped ?? report!.findings[0]?.message).toMatch(/\w/);
  });
});

describe('what is still shown', () => {
  it.each([
    ['P03', 'unknown-alias'],
    ['P04', 'duplicate-key'],
    ['P06', 'yaml-directive'],
    ['P07', 'digits-lost'],
    ['', 'merge-conflict'],
    ['', 'half-typed-line'],
  ])('%s: %s keeps the lens of the account', async (_id, name) => {
    const file = `${name}.account.yaml`;
    const engine = engineOn(memoryWorkspace({}));
    const document = engine.read(file, broken(name).toString('utf8'))!;
    expect((await engine.lenses(document, 'overall')).map(({ kind }) => kind)).toEqual(['overall']);
  });

  it('P09: a byte order mark moves no column', async () => {
    const withMark = await engineOn(memoryWorkspace({ 'bom.account.yaml': broken('bom') })).checkFile('bom.account.yaml');
    const without = await engineOn(memoryWorkspace({ 'bom.account.yaml': broken('bom').subarray(3) })).checkFile('bom.account.yaml');
    expect(withMark!.findings).toEqual(without!.findings);
    expect(withMark!.findings).not.toEqual([]);
  });
});

describe('P01, P16: size', () => {
  it('2,000 brackets in each other are one finding, however often they are read', async () => {
    const text = '['.repeat(2_000) + ']'.repeat(2_000);
    for (let time = 0; time < 20; time++) {
      const report = await engineOn(memoryWorkspace({ 'account.yaml': text })).checkFile('account.yaml');
      expect(report!.findings.map(({ rule }) => rule)).toEqual(['yaml/too-deep']);
    }
  });

  it('20,000 keys in a map and a file of 5 MB bring a message that names the limit', async () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `  key_${index}: 1`).join('\n');
    const wide = await engineOn(memoryWorkspace({ 'account.yaml': `${GOOD}custom:\n${keys}\n` })).checkFile('account.yaml');
    expect(wide!.findings.map(({ message }) => message)).toEqual([expect.stringContaining('5000')]);
    const large = await engineOn(memoryWorkspace({ 'account.yaml': `${GOOD}notes: ${'x'.repeat(5_100_000)}\n` })).checkFile('account.yaml');
    expect([large!.skipped, ...large!.findings.map(({ message }) => message)].join(' ')).toContain('5 MB');
  });
});

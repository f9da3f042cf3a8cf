import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/core/engine';
import { filesBelow, folderWorkspace, portsOf } from '../support/fileWorkspace';

/** The second example portfolio, on the day that its files show. */

const ROOT = 'examples/startup';
const engine = createEngine(portsOf(folderWorkspace(ROOT), '2025-12-01'));

describe('examples/startup', () => {
  it('has no error in any file', async () => {
    const { accounts, unreadable } = await engine.portfolio();
    expect([accounts.length, unreadable]).toEqual([12, []]);
    for (const file of filesBelow(ROOT)) {
      const { findings = [] } = (await engine.checkFile(file)) ?? {};
      expect(findings.filter(({ severity }) => severity === 'error').map(({ message }) => `${file}: ${message}`)).toEqual([]);
    }
  });

  it('shows playbooks in each of their states, with a past that its snapshots tell', async () => {
    const { playbooks, notes } = await (await engine.playbooks()).matches();
    const states = playbooks.flatMap(({ playbook, matches }) => matches.map(({ account, state }) => `${playbook.id}: ${account.name}: ${state}`));
    expect(notes).toEqual([]);
    expect(states).toEqual(
      expect.arrayContaining([
        'cross-sell: Greenway Parcels: snoozed',
        'fell-below-60: Nordkap Ferries: due',
        'low-activation: Quayside Care: due',
        'onboarding-kickoff: Hollis Clinics: under-way',
        'save-value: Marlow Stores: under-way',
      ]),
    );
  });
});

describe.each(['examples/portfolio', ROOT])('the playbooks of %s', (folder) => {
  it.each(readdirSync(`${folder}/playbooks`))('%s is the one of the library', (file) => {
    expect(readFileSync(`${folder}/playbooks/${file}`, 'utf8')).toBe(readFileSync(`playbooks/${file}`, 'utf8'));
  });
});

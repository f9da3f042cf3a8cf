import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleComments } from '../../scripts/generate/ruleComments.mjs';
import { createEngine } from '../../src/core/engine';
import type { Finding } from '../../src/core/finding';
import { PLAYBOOK_RULES } from '../../src/core/rules/playbook/playbookRules';
import { RULES } from '../../src/core/rules/registry';
import { memoryHistory } from '../core/support/memoryHistory';
import type { MemoryCommit } from '../core/support/memoryHistory';
import { memoryWorkspace, portsOf } from '../support/fileWorkspace';
import { PAGES, codeBlocks, readPage } from './markdownFiles';

/** The comments above the rules, of which docs/rules is made: their examples are run. That pages and comments are the same, `npm run generate -- --check` tells. */

const AS_OF = '2025-12-01';
const HOME = 'accounts/acme-corp';
/** The portfolio of all examples has one playbook. */
const PLAYBOOK = { 'playbooks/executive-sponsor-left.md': '---\nid: executive-sponsor-left\ntitle: Sponsor left\n---\n' };
const ALL = [...RULES, ...PLAYBOOK_RULES];
const comments = ruleComments(ALL.map(({ id }) => id));

describe.each(ALL)('the page of $id', ({ id, on }) => {
  const { bad, good, fault, why, instead } = comments.get(id)!;
  const home = on === 'playbook' ? 'playbooks/example.md' : pathOf('account.yaml');

  it('is there, and says what, why and what to do in sentences', () => {
    const page = readPage(`docs/rules/${id}.md`);
    for (const text of [fault, why, instead]) {
      expect(text).toMatch(/^["“\p{Lu}`][^]*[.!?)]$/u);
      expect(page).toContain(text);
    }
    expect(fault).not.toMatch(/\n\n/);
  });

  it('shows an example in which the rule finds the fault, and in which it no longer does', async () => {
    expect(rulesOf(await findingsIn(bad, home))).toContain(id);
    expect(rulesOf(await findingsIn(good, home))).not.toContain(id);
  });

  it('shows files that are in order as such', async () => {
    for (const example of [bad, good]) {
      const basic = (await findingsIn(example, home)).filter(({ rule }) => /^(?:yaml|schema|file|model)\//.test(rule) && rule !== 'file/several-sheets');
      expect(basic.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
    }
  });
});

describe('the index of rules', () => {
  it('leads to every rule, and the README does', () => {
    for (const page of [readPage('docs/rules/README.md').replaceAll('](', '](docs/rules/'), readPage('README.md')]) {
      for (const { id } of ALL) expect(page).toContain(`](docs/rules/${id}.md)`);
    }
  });

  it('shows comments and settings that are read as it says', async () => {
    const blocks = codeBlocks(readPage('docs/rules/README.md'));
    const [settings, account] = [blocks.find(({ language }) => language === 'yaml')!, blocks.find(({ text }) => text.includes('csac-disable'))!];
    const found = await findingsIn(`${account.text}# customer-success.yaml\n${settings.text}`);
    expect(rulesOf(found).filter((rule) => /^(?:suppressions|rules|schema)\//.test(rule) && rule !== 'suppressions/unused')).toEqual([]);
  });

  it('names only rules that there are', () => {
    const [, section] = readPage('docs/rules/README.md').split('## What files cannot show');
    const named = [...section!.matchAll(/`([a-z]+\/[a-z-]+)`/g)].map((match) => match[1]!);
    expect(named.length).toBeGreaterThan(5);
    for (const id of named) expect(ALL.map((rule) => rule.id)).toContain(id);
  });

  it('is with its pages the whole folder', () => {
    const expected = ['docs/rules/README.md', ...ALL.map(({ id }) => `docs/rules/${id}.md`)];
    expect(PAGES.filter((page) => page.startsWith('docs/rules/')).sort()).toEqual(expected.sort());
  });
});

function rulesOf(findings: readonly Finding[]): string[] {
  return findings.map(({ rule }) => rule);
}

/**
 * All findings of an example: an account or playbook, and further files below a line with their name, such as `# success-plan.yaml`; below
 * `# account.yaml on 2025-11-01`, a file as it was committed on an earlier day.
 */
async function findingsIn(example: string, home = pathOf('account.yaml')): Promise<Finding[]> {
  const files: Record<string, string> = { ...PLAYBOOK };
  const past = new Map<string, Record<string, string>>();
  let [into, current] = [files, home];
  for (const line of example.split(/(?<=\n)/)) {
    const [, name, day] = /^# (\S+\.(?:yaml|md))(?: on (\d{4}-\d{2}-\d{2}))?\n$/.exec(line) ?? [];
    if (name === undefined) into[current] = (into[current] ?? '') + line;
    else {
      current = pathOf(name);
      into = day === undefined ? files : (past.get(day) ?? {});
      if (day !== undefined) past.set(day, into);
    }
  }
  const commits: MemoryCommit[] = [...past].sort().map(([day, texts]) => ({ day, files: texts }));
  const engine = createEngine({ ...portsOf(memoryWorkspace(files), AS_OF), history: memoryHistory(commits) });
  const own = Object.keys(files).filter((file) => !(file in PLAYBOOK));
  const reports = await Promise.all(own.map((file) => engine.checkFile(file)));
  return reports.flatMap((report) => report?.findings ?? []);
}

/** Beside the account, or from the root for what belongs to the portfolio. */
function pathOf(name: string): string {
  return /^(?:customer-success\.yaml|models\/|playbooks\/|accounts\/)/.test(name) ? name : posix.join(HOME, name);
}

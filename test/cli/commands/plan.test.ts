import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SETTINGS, folderWith } from '../support/folder';
import { runCli } from '../support/runCli';

const ACCOUNT = 'accounts/acme/account.yaml';
const PLAN = 'accounts/acme/success-plan.yaml';
const AS_OF = ['--as-of', '2025-12-01'];

const ACME = `account: Acme Corp
segment: mid-market
arr: 36000
csm: dana.reyes
contract: { start: 2025-11-10, seats_licensed: 60 }
stakeholders:
  - { name: Ana Ruiz, title: Ops Director, email: ana@acme.example, role: champion }
`;

function folder(plan?: string | Uint8Array): string {
  return folderWith({ 'customer-success.yaml': SETTINGS, [ACCOUNT]: ACME, ...(plan !== undefined && { [PLAN]: plan }) });
}

const NEW_PLAN = `account: Acme Corp
created: 2025-12-01
owner: dana.reyes
stakeholders:
  champion: { name: Ana Ruiz, title: Ops Director, email: ana@acme.example }
  # exec_sponsor: nobody in the account has this role yet
  # technical_lead: nobody in the account has this role yet
# What the customer wants to reach. Ask in the kickoff, and write a line for each goal:
#   - { objective: , metric: , baseline: , target: , timeline: YYYY-MM-DD, owner: }
business_objectives: []
# What they use the product for:
#   - { name: , status: not-started, go_live_date: YYYY-MM-DD }
use_cases: []
milestones:
  - { name: Technical setup, target_date: 2025-12-09, status: pending }
  - { name: First value, target_date: 2025-12-16, status: pending }
  - { name: Full adoption, target_date: 2026-02-09, status: pending }
# What could get in the way, and what we do about it:
#   - { risk: , mitigation: , owner: }
risks: []
next_review: 2026-02-09
`;

describe('csac plan', () => {
  it('prints a new plan and writes nothing', async () => {
    const root = folder();
    expect(await runCli(['plan', 'Acme Corp', ...AS_OF], root)).toMatchObject({ code: 0, stdout: NEW_PLAN, stderr: '' });
    expect(existsSync(join(root, PLAN))).toBe(false);
  });

  it('writes the plan, which has no errors and nothing to add on the next run', async () => {
    const root = folder();
    expect(await runCli(['plan', ACCOUNT, '--write', ...AS_OF], root)).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(join(root, PLAN), 'utf8')).toBe(NEW_PLAN);
    const checked = await runCli(['validate', PLAN, ...AS_OF, '--format', 'json', '--severity', 'info'], root);
    const { findings } = JSON.parse(checked.stdout) as { findings: { rule: string }[] };
    expect(findings.map(({ rule }) => rule)).toEqual(['plan/no-objectives']);
    expect(await runCli(['plan', ACCOUNT, ...AS_OF], root)).toMatchObject({ code: 0, stdout: '' });
  });

  it('prints the changes of a plan that is there, and makes them byte for byte', async () => {
    const before = '\uFEFF# ours\r\naccount: Acme Corp\r\nowner: mei\r\nbusiness_objectives: [{ objective: Grow }] # one\r\nmilestones: [{ name: Ours }]\r\nnext_review: 2025-11-03 # past\r\n';
    const root = folder(Buffer.from(before, 'utf8'));
    const shown = await runCli(['plan', 'accounts/acme', ...AS_OF], root);
    expect(shown).toMatchObject({ code: 0 });
    expect(shown.stdout).toBe(
      `${PLAN}: added stakeholders.champion: { name: Ana Ruiz, title: Ops Director, email: ana@acme.example }\n${PLAN}: changed next_review: 2025-11-03 → 2026-02-09\n`,
    );
    expect(readFileSync(join(root, PLAN), 'utf8')).toBe(before);
    expect((await runCli(['plan', 'accounts/acme', '--write', ...AS_OF], root)).code).toBe(0);
    expect(readFileSync(join(root, PLAN), 'utf8')).toBe(
      before
        .replace('owner: mei\r\n', 'owner: mei\r\nstakeholders:\r\n  champion: { name: Ana Ruiz, title: Ops Director, email: ana@acme.example }\r\n')
        .replace('next_review: 2025-11-03', 'next_review: 2026-02-09'),
    );
  });

  it('writes behind the comments of a file that holds nothing else', async () => {
    const root = folder('# to be agreed in the kickoff');
    await runCli(['plan', 'Acme Corp', '--write', ...AS_OF], root);
    expect(readFileSync(join(root, PLAN), 'utf8')).toBe(`# to be agreed in the kickoff\n${NEW_PLAN}`);
  });

  it('tells what it cannot add, with the exit code of findings', async () => {
    const root = folder('custom: { people: &p { technical_lead: { name: C } } }\naccount: Acme Corp\nowner: x\nstakeholders: *p\nbusiness_objectives: []\nmilestones: [{ name: A }]\nnext_review: 2026-01-01\n');
    const { code, stdout, stderr } = await runCli(['plan', 'Acme Corp', ...AS_OF], root);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^csac: accounts\/acme\/success-plan\.yaml: stakeholders\.champion is not added\. .*alias.*\n$/);
  });

  it.each([
    ['a plan of another customer', 'account: Beta\n', /^csac: accounts\/acme\/success-plan\.yaml is the plan of Beta, not of Acme Corp\. .+\n$/],
    ['a plan that does not parse', 'account: Acme Corp\nowner: [\n', /^csac: accounts\/acme\/success-plan\.yaml cannot be read as YAML\. Mend the finding on line \d first\.\n$/],
    ['a file that is no plan', '- a list\n', /^csac: accounts\/acme\/success-plan\.yaml holds something else than a success plan\. .+\n$/],
  ])('refuses %s in one line, and leaves it', async (_what, text, message) => {
    const root = folder(text);
    const { code, stdout, stderr } = await runCli(['plan', ACCOUNT, '--write', ...AS_OF], root);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(readFileSync(join(root, PLAN), 'utf8')).toBe(text);
  });

  it('refuses a lost customer', async () => {
    const root = folderWith({ 'customer-success.yaml': SETTINGS, [ACCOUNT]: `${ACME}churned: { date: 2025-10-31, reason: value }\n` });
    expect(await runCli(['plan', ACCOUNT, ...AS_OF], root)).toMatchObject({ code: 2, stderr: 'csac: Acme Corp is a lost customer; a success plan is for one who stays.\n' });
  });
});

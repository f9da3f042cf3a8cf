import { describe, expect, it } from 'vitest';
import { diffMarkdown } from '../../../../src/core/report/diff/diffMarkdown';
import { accountOf, diffOf, fallen, NOBODY, playbookOf } from './support/diffs';
import { fullDiff } from './support/portfolio';

const linkTo = (file: string, line: number | null): string => `https://forge.example/${file}${line === null ? '' : `#L${line}`}`;

/** The text below a fold's summary. */
function fold(markdown: string, title: string): string {
  return new RegExp(`<details><summary>${title}</summary>\\n\\n([\\s\\S]*?)\\n\\n</details>`).exec(markdown)?.[1] ?? `no “${title}” in ${markdown}`;
}

describe('diffMarkdown', () => {
  const markdown = diffMarkdown(fullDiff());

  it('begins with the broken limit, then the money, then what was compared', () => {
    expect(markdown.split('\n\n').slice(0, 3)).toEqual([
      '⛔ **Policy broken**: ARR at risk grows by $20K; the limit is $10K.',
      '**$20K more ARR at risk**: Acme Corp falls to At risk (62 → 48), Globex rises to Healthy (45 → 71)',
      '4 accounts changed, $740K ARR; at risk $180K → $200K. Scored on 2026-11-22: the files as they are against main (`1a2b3c4`).',
    ]);
  });

  it('shows what moves as a table, those who pay most first, and counts the others', () => {
    const table = markdown.split('\n\n')[3]!.replaceAll('\u00a0', ' ').split('\n');
    expect(table).toEqual([
      '| Account | Score | ARR | Why |',
      '| :-- | :-- | --: | :-- |',
      '| Acme Corp | 🟡 62 → 🟠 48 At risk | $180K → $200K | Executive sponsor −8, Open tickets −6 |',
      '| Globex | 🟠 45 → 🟢 71 Healthy | $180K |  |',
      '| Initech | 🟢 76 Healthy | $180K | Renewal date 2027-01-05 → 2027-03-31 |',
    ]);
    expect(markdown).toContain('\n\n*1 account where only plans, tasks or playbooks change*\n\n');
  });

  it('folds the reasons, with the line that each comes from', () => {
    expect(fold(diffMarkdown(fullDiff(), { linkTo }), 'Why accounts moved: 2').split('\n').slice(0, 4)).toEqual([
      '- **[Acme Corp](https://forge.example/accounts/acme-corp/account.yaml)**: 🟡 62 → 🟠 48 At risk, $180K → $200K ARR, dana.reyes',
      '  - Relationship: Executive sponsor −8.2 (4 → 1) ([line 12](https://forge.example/accounts/acme-corp/account.yaml#L12))',
      '  - Support: Open tickets −5.8 (2 → 9) ([line 31](https://forge.example/accounts/acme-corp/account.yaml#L31))',
      '  - Playbooks that match now: Executive sponsor left',
    ]);
  });

  it.each([
    ['Renewals: 1 account', '- **Initech**\n  - Renewal date 2027-01-05 → 2027-03-31'],
    ['Plans and tasks: 1 account', '- **Umbrella**\n  - Task: Call the sponsor (new: open, dana.reyes, 2026-12-01)\n  - Plan: Go live: Target date 2026-12-01 → 2027-02-01'],
    ['Playbooks: 1', '**Low health**: adds 7 accounts, $1.2M ARR: Acme Corp, Initech, Umbrella, Hooli, Stark and 2 more\n\n```diff\n- health.score < 40\n+ health.score < 50\n```'],
    ['Health models: 1', '- **engine**\n  - to a lower tier: 1 account, $200K ARR: Acme Corp\n  - Support weighs 20 % instead of 10 %'],
    ['Settings: 1', '- Policy: Largest drop of a score 20 → 30'],
    ['New findings: 1 error, 1 warning', '- ❌ accounts/acme-corp/account.yaml:7: `lots` is no number. (`schema/type`)\n- ⚠️ accounts/acme-corp/account.yaml:12: The renewal is 3 days over. (`renewal/overdue`)'],
    ['Fixed findings: 1', '- ⚠️ accounts/acme-corp/account.yaml:3: The renewal is 3 days over. (`renewal/overdue`)'],
    ['Policy', '- ⛔ ARR at risk grows by $20K; the limit is $10K.'],
    ['Notes: 1', '- 1 file could not be read.'],
  ])('folds %s', (title, expected) => expect(fold(markdown, title)).toBe(expected));

  it('tells who looks after an account now, behind those that move, and in the table only beside nothing else', () => {
    const csm = { kind: 'changed' as const, label: 'CSM', before: 'dana.reyes', after: 'sam.ito', line: 4 };
    const level = { kind: 'added' as const, label: 'Risk level', before: null, after: 'high', line: 9 };
    const owner = { kind: 'added' as const, label: 'Risk owner', before: null, after: 'sam.ito', line: 9 };
    const accounts = [accountOf({ account: 'Globex', arr: { before: 900_000, after: 900_000 }, facts: [level, owner, csm] }), fallen('Acme Corp', { facts: [csm] }), accountOf({ account: 'Umbrella', facts: [csm] })];
    const text = diffMarkdown(diffOf({ accounts }));
    expect(text.replaceAll('\u00a0', ' ').match(/^\| [A-Z].*$/gm)!.slice(1)).toEqual([
      '| Acme Corp | 🟡 62 → 🟠 48 At risk | $180K | Executive sponsor −8 |',
      '| Globex | 🟢 76 Healthy | $900K | Risk level (new: high), Risk owner (new: sam.ito), 1 more |',
      '| Umbrella | 🟢 76 Healthy | $180K | CSM dana.reyes → sam.ito |',
    ]);
    expect(fold(text, 'Risk, CSM, segment and name: 3 accounts').split('\n')).toEqual([
      '- **Globex**',
      '  - Risk level (new: high)',
      '  - Risk owner (new: sam.ito)',
      '  - CSM dana.reyes → sam.ito',
      '- **Acme Corp**',
      '  - CSM dana.reyes → sam.ito',
      '- **Umbrella**',
      '  - CSM dana.reyes → sam.ito',
    ]);
  });

  it('says of a customer who has given notice on which day they leave', () => {
    const text = diffMarkdown(diffOf({ accounts: [accountOf({ churned: { before: null, after: '2027-01-31' } })] }));
    expect(text.replaceAll('\u00a0', ' ')).toContain('| Acme Corp | 🟢 76 Healthy | $180K | leaves on 2027-01-31 |');
    expect(fold(text, 'Why accounts moved: 1')).toContain('dana.reyes, leaves on 2027-01-31');
  });

  it('tells what else of a playbook’s head is another', () => {
    const trigger = { before: 'arr > 1', after: 'arr > 1' };
    const fields = [
      { kind: 'changed' as const, label: 'Segments', before: 'enterprise', after: 'enterprise, smb @all', line: null },
      { kind: 'removed' as const, label: 'Cooldown in days', before: 90, after: null, line: null },
    ];
    const text = diffMarkdown(diffOf({ playbooks: [playbookOf({ trigger, fields, adds: NOBODY })] }));
    expect(fold(text, 'Playbooks: 1')).toBe('**Low health**: matches the same accounts\n\n- Segments enterprise → enterprise, smb @&#8203;all\n- Cooldown in days (gone: 90)');
  });

  it('names at most 15 accounts in the table and 10 findings of a rule', () => {
    const accounts = Array.from({ length: 38 }, (_, at) => fallen(`Customer ${at}`));
    const findings = Array.from({ length: 12 }, (_, at) => ({ file: `a${at}.yaml`, line: 1, severity: 'info' as const, rule: 'data/stale', message: 'Old.' }));
    const text = diffMarkdown(diffOf({ accounts, findings: { new: findings, fixed: [] } }));
    expect(text.match(/^\| Customer/gm)).toHaveLength(15);
    expect(text).toContain('\n\n*and 23 more below*\n\n');
    expect(fold(text, 'New findings: 12 info')).toMatch(/a9\.yaml:1: Old\. \(`data\/stale`\)\n- and 2 more of `data\/stale`$/);
  });

  it('is empty when nothing moves', () => {
    expect(diffMarkdown(diffOf())).toBe('');
    expect(diffMarkdown(diffOf({ policy: [{ id: 'max_tier_drops', limit: 1, actual: 0, isBroken: false, message: 'None.' }] }))).toBe('');
  });

  it('tells what could not be compared, also where nothing else moves', () => {
    expect(fold(diffMarkdown(diffOf({ notes: ['x.yaml could not be read.'] })), 'Notes: 1')).toBe('- x.yaml could not be read.');
  });

  it('keeps 2,000 accounts under 60,000 bytes, says that it is cut, and where the whole is (P32)', () => {
    const accounts = Array.from({ length: 2_000 }, (_, at) => fallen(`客户 ${at}`, { tasks: [{ kind: 'added', label: 'Call', before: null, after: null, line: 9 }] }));
    const findings = accounts.map(({ file }, at) => ({ file, line: 1, severity: 'error' as const, rule: `schema/rule-${at % 300}`, message: 'Wrong.' }));
    const text = diffMarkdown(diffOf({ accounts, findings: { new: findings, fixed: [] } }), { linkTo, whole: 'the summary of the check' });
    const bytes = new TextEncoder().encode(text).length;
    expect(bytes).toBeLessThanOrEqual(60_000);
    expect(bytes).toBeGreaterThan(55_000);
    expect(text.trimEnd().split('\n').at(-1)).toBe('*Cut to fit a comment; the whole is in the summary of the check.*');
    // Each topic has its share, and counts what is left out.
    for (const title of ['Why accounts moved: 2000', 'Plans and tasks: 2000 accounts', 'New findings: 2000 errors']) expect(fold(text, title)).toMatch(/\n- and \d+ more$/);
  });

  it('shows a customer who leaves, and one whose file goes', () => {
    const gone = accountOf({ account: 'Stark', kind: 'removed', arr: { before: 90_000, after: null }, score: { before: 76, after: null } });
    const left = accountOf({ churned: { before: null, after: '2026-11-20' } });
    const text = diffMarkdown(diffOf({ accounts: [gone, left] })).replaceAll('\u00a0', ' ');
    expect(text).toContain('| Acme Corp | 🟢 76 Healthy | $180K | left on 2026-11-20 |\n| Stark | 🟢 76 Healthy | $90K | removed |');
  });
});

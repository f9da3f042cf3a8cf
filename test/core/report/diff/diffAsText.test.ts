import { describe, expect, it } from 'vitest';
import type { PortfolioDiff } from '../../../../src/core/diff/portfolioDiff';
import { diffAsText } from '../../../../src/core/report/diff/diffAsText';
import { sinkText } from '../../../../src/core/report/sinkText';
import { accountOf, diffOf, fallen } from './support/diffs';
import { fullDiff } from './support/portfolio';

const textOf = (diff: PortfolioDiff): Promise<string> => sinkText((sink) => diffAsText(diff, sink));

describe('diffAsText', () => {
  it('says everything that is known of a change', async () => {
    expect(await textOf(fullDiff())).toBe(`Policy broken: ARR at risk grows by $20K; the limit is $10K.
$20K more ARR at risk: Acme Corp falls to At risk (62 → 48), Globex rises to Healthy (45 → 71)
4 accounts changed, $740K ARR; at risk $180K → $200K. Scored on 2026-11-22: the files as they are against main (1a2b3c4).

  score  change  tier                         ARR  account
62 → 48     −14  Watch → At risk    $180K → $200K  Acme Corp  accounts/acme-corp/account.yaml
         Relationship: Executive sponsor −8.2 (4 → 1)
         Support: Open tickets −5.8 (2 → 9)
         playbook that matches now: Executive sponsor left
45 → 71     +26  At risk → Healthy          $180K  Globex  accounts/globex/account.yaml
     76          Healthy                    $180K  Initech  accounts/initech/account.yaml
         renewal: Renewal date 2027-01-05 → 2027-03-31
     76          Healthy                    $180K  Umbrella  accounts/umbrella/account.yaml
         task: Call the sponsor (new: open, dana.reyes, 2026-12-01)
         plan: Go live: Target date 2026-12-01 → 2027-02-01

Playbooks
  ~ Low health  playbooks/low-health.md
      - health.score < 40
      + health.score < 50
      adds 7 accounts, $1.2M ARR: Acme Corp, Initech, Umbrella, Hooli, Stark and 2 more

Health models
  engine
    to a lower tier: 1 account, $200K ARR: Acme Corp
    Support weighs 20 % instead of 10 %

Settings
  ~ Policy: Largest drop of a score 20 → 30

New findings
  accounts/acme-corp/account.yaml:12  warning  The renewal is 3 days over.  renewal/overdue
  accounts/acme-corp/account.yaml:7  error  \`lots\` is no number.  schema/type

Fixed findings
  accounts/acme-corp/account.yaml:3  warning  The renewal is 3 days over.  renewal/overdue

Note: 1 file could not be read.
`);
  });

  it('says of an account that only changes hands just that', async () => {
    const facts = [{ kind: 'changed' as const, label: 'CSM', before: 'dana.reyes', after: 'sam.ito', line: 4 }];
    expect((await textOf(diffOf({ accounts: [accountOf({ facts })] }))).split('\n')).toEqual([
      '1 account changes, no score moves: Acme Corp',
      '1 account changed, $0 ARR; at risk $0 → $0. Scored on 2026-11-22: the files as they are against main (1a2b3c4).',
      '',
      'score  change  tier       ARR  account',
      '   76          Healthy  $180K  Acme Corp  accounts/acme-corp/account.yaml',
      '       CSM dana.reyes → sam.ito',
      '',
    ]);
  });

  it('says in a line that nothing moves', async () => {
    expect(await textOf(diffOf())).toBe('Nothing moves\nScored on 2026-11-22: the files as they are against main (1a2b3c4).\n');
  });

  it('shows names as text, and gives a log no command (P33)', async () => {
    expect(await textOf(diffOf({ accounts: [fallen('a\n::error::b\u001b[2K')] }))).toContain('a\\n::error::b\\e[2K');
  });
});

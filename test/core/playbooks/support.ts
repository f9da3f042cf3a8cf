import { parseCel } from '../../../src/core/expression/celExpression';
import type { HealthScore } from '../../../src/core/health/healthScore';
import { scoreAccount } from '../../../src/core/health/scoreAccount';
import type { Past, PastState } from '../../../src/core/history/pastState';
import type { Account } from '../../../src/core/model/account';
import { compilePlaybook } from '../../../src/core/playbooks/compilePlaybook';
import type { CompiledPlaybook } from '../../../src/core/playbooks/compilePlaybook';
import { matchScene } from '../../../src/core/playbooks/matchScene';
import type { MatchScene } from '../../../src/core/playbooks/matchScene';
import { playbookEnvironment } from '../../../src/core/playbooks/playbookEnvironment';
import type { PlaybookHead } from '../../../src/core/playbooks/playbook';
import { AS_OF, data, preset } from '../health/support';
import { PLAIN_HEAD } from './plainHead';

export { AS_OF };

/** The preset model under which the accounts of these tests are scored, which declares no metrics. */
export const MODEL = preset('engine');

export const ENVIRONMENT = playbookEnvironment(MODEL, parseCel);

/** A playbook of the CSM that applies to all, and what is given. */
export function head(given: Partial<PlaybookHead> = {}): PlaybookHead {
  return { ...PLAIN_HEAD, id: 'save', title: 'Save', file: 'playbooks/save.md', owner: 'csm', trigger: 'true', ...given };
}

/** Compiles a playbook that is right, or fails the test with its faults. */
export function compiled(given: Partial<PlaybookHead> | string): CompiledPlaybook {
  const playbook = compilePlaybook(head(typeof given === 'string' ? { trigger: given } : given), ENVIRONMENT);
  if (playbook.faults.length > 0) throw new Error(playbook.faults.map(({ of, message }) => `${of}: ${message}`).join('\n'));
  return playbook;
}

export function accountOf(text: string): Account {
  const body = data(text) as Account['data'];
  return { file: 'acme/account.yaml', sheet: 0, name: body.account ?? 'Acme', data: body };
}

function healthOf(account: Account, asOf: string): HealthScore {
  return scoreAccount(MODEL, account.data as Parameters<typeof scoreAccount>[1], { asOf, segment: account.data.segment });
}

/** An account of YAML on the day of the tests. `past`: its texts by how many days ago; none given: there is no history. */
export function scene(text: string, past?: Readonly<Record<number, string>>): MatchScene {
  const account = accountOf(text);
  const states: Past = (daysAgo) => {
    const before = past?.[daysAgo];
    return before === undefined ? undefined : ({ day: AS_OF, data: accountOf(before).data, health: healthOf(accountOf(before), AS_OF) } satisfies PastState);
  };
  return matchScene(account, healthOf(account, AS_OF), { asOf: AS_OF, segment: account.data.segment }, past && states);
}

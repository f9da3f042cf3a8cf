import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../src/core/engine';
import { changeWords } from '../../../../src/core/report/changeWords';
import { TWO_METRICS, twoMetrics } from '../../../extension/shared/support/twoMetrics';
import { memoryWorkspace, portsOf } from '../../../support/fileWorkspace';

const ACCOUNT = 'accounts/acme/account.yaml';
const SNAPSHOTS = 'health-history.jsonl';
const snapshot = (day: string, seats: number, tickets: number): string =>
  `${JSON.stringify({ day, file: ACCOUNT, account: 'Acme', data: { account: 'Acme', scores: { product_usage: { active_users: seats }, support: { tickets_opened: tickets } } } })}\n`;

describe('a snapshot that was added', () => {
  it('is known once the engine is told that the history has changed', async () => {
    const files: Record<string, string> = { ...TWO_METRICS, [ACCOUNT]: twoMetrics(70, 4), [SNAPSHOTS]: snapshot('2025-08-20', 90, 2) };
    const engine = createEngine(portsOf(memoryWorkspace(files), '2025-12-01'));
    const words = async () => changeWords(await (await engine.history()).change({ file: ACCOUNT, since: '2025-09-02' }));
    expect(await words()).toBe('−20 since 2 Sep: Seats −10 (not committed), Tickets −10 (not committed)');
    files[SNAPSHOTS] += snapshot('2025-10-05', 70, 4);
    await engine.historyChanged();
    expect(await words()).toBe('−20 since 2 Sep: Seats −10 (5 Oct), Tickets −10 (5 Oct)');
  });
});

import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/core/engine';
import { folderWorkspace, portsOf } from '../support/fileWorkspace';

const engine = createEngine(portsOf(folderWorkspace('examples/portfolio-zh'), '2025-12-01'));

describe('examples/portfolio-zh', () => {
  it('has no error in any file', async () => {
    const { accounts, unreadable } = await engine.portfolio();
    expect(unreadable).toEqual([]);
    for (const file of ['customer-success.yaml', 'accounts/yuanhang/success-plan.yaml', ...accounts.map((account) => account.file)]) {
      const { findings = [] } = (await engine.checkFile(file)) ?? {};
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });

  it('has a customer who does well and one who does not', async () => {
    const { accounts } = await engine.portfolio();
    expect(accounts.map(({ name, health }) => [name, health.tier?.id])).toEqual([
      ['禾信诊所', 'critical'],
      ['远航物流', 'healthy'],
    ]);
  });
});

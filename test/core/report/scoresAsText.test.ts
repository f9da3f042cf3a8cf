import { describe, expect, it } from 'vitest';
import { scoresAsText } from '../../../src/core/report/scoresAsText';
import type { ScoreLine } from '../../../src/core/report/scoresAsText';
import { sinkText } from '../../../src/core/report/sinkText';
import { health } from './support/scores';

function line(account: string, more: Partial<ScoreLine> = {}): ScoreLine {
  return { file: `${account}/account.yaml`, account, segment: 'enterprise', arr: 1200000, health: health(), ...more };
}

describe('scoresAsText', () => {
  it('lines up columns, groups thousands, and rounds coverage half up', async () => {
    const rows = [
      line('acme'),
      line('zeta', { segment: undefined, arr: undefined, health: health({ score: null, tier: null, coverage: 0, reason: 'no data' }) }),
      line('beta', { arr: 999.5, health: health({ score: 5, provisional: true, override: { score: 5, reason: 'pilot' } }) }),
    ];
    expect(await sinkText((sink) => scoresAsText(rows, 'EUR', sink))).toBe(
      [
        'score  tier                             coverage            ARR EUR  segment     account',
        '   72  Healthy                          85 %              1,200,000  enterprise  acme  acme/account.yaml',
        '    -  no score                         0 %                       -  -           zeta  zeta/account.yaml  no data',
        '    5  Healthy (override, computed 72)  85 % provisional      999.5  enterprise  beta  beta/account.yaml',
        '',
      ].join('\n'),
    );
  });

  it('prints nothing for no accounts', async () => {
    expect(await sinkText((sink) => scoresAsText([], 'EUR', sink))).toBe('');
  });

  it('shows a hostile name on its own line only (P33)', async () => {
    const text = await sinkText((sink) => scoresAsText([line('a\n::error::x\u001b[2K')], 'EUR', sink));
    expect(text.split('\n')).toHaveLength(3);
    expect(text).toContain('a\\n::error::x\\e[2K');
  });
});

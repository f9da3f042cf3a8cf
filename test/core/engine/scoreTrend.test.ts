import { describe, expect, it } from 'vitest';
import { scoreTrend } from '../../../src/core/engine/scoreTrend';
import type { ScoreBasis } from '../../../src/core/engine/scoring';
import { loadModel } from '../../../src/core/engine/healthModels';
import type { History } from '../../../src/core/ports';
import { memoryWorkspace } from '../../support/fileWorkspace';
import { memoryHistory } from '../support/memoryHistory';

const FILE = 'accounts/acme/account.yaml';
const account = { file: FILE, sheet: 0, name: 'Acme', data: { account: 'Acme' } };
const sheet = (dauMau: number) => `account: Acme\nsegment: smb\nscores: { product_usage: { dau_mau_ratio: ${dauMau} }, relationship: { nps: 9, champion: Ana } }\n`;

/** Versions newest first, as the history gives them. */
function historyOf(...versions: [day: string, text: string][]): History {
  return memoryHistory([...versions].reverse().map(([day, text]) => ({ day, files: { [FILE]: text } })));
}

const basis = async (asOf: string): Promise<ScoreBasis> => ({ model: await loadModel('engine', memoryWorkspace({})), peers: undefined, segments: [], asOf });
const trend = async (history: History, score: number | null = 70, asOf = '2025-12-01') => scoreTrend(account, score, history, await basis(asOf));

describe('scoreTrend', () => {
  it('scores the version in force at the end of each month, and ends with today', async () => {
    const points = await trend(historyOf(['2025-11-20', sheet(0.6)], ['2025-09-10', sheet(0.3)], ['2025-08-15', sheet(0.1)]));
    expect(points!.map(({ day }) => day)).toEqual(['2025-08-31', '2025-09-30', '2025-10-31', '2025-11-30', '2025-12-01']);
    const scores = points!.map(({ score }) => score);
    expect(scores[0]).toBeLessThan(scores[1]!);
    expect(scores[1]).toBe(scores[2]);
    expect(scores[2]).toBeLessThan(scores[3]!);
    expect(scores[4]).toBe(70);
  });

  it('goes back eleven months, also over the new year and from the 31st', async () => {
    const points = await trend(historyOf(['2020-01-01', sheet(0.3)]), 70, '2025-03-31');
    expect(points!.map(({ day }) => day)).toEqual([
      '2024-04-30', '2024-05-31', '2024-06-30', '2024-07-31', '2024-08-31', '2024-09-30', '2024-10-31', '2024-11-30', '2024-12-31', '2025-01-31', '2025-02-28', '2025-03-31',
    ]);
  });

  it('takes the days of the changes while the file is young', async () => {
    const points = await trend(historyOf(['2025-11-25', sheet(0.5)], ['2025-11-20', sheet(0.4)], ['2025-11-20', sheet(0.3)], ['2025-11-03', sheet(0.2)]));
    expect(points!.map(({ day }) => day)).toEqual(['2025-11-03', '2025-11-20', '2025-11-25', '2025-12-01']);
  });

  it('says nothing with fewer than two points', async () => {
    expect(await trend(historyOf())).toBeUndefined();
    expect(await trend(historyOf(['2025-11-03', sheet(0.2)]), null)).toBeUndefined();
    expect(await trend(historyOf(['2026-01-03', sheet(0.2)]))).toBeUndefined();
  });

  it('passes over versions that cannot be read or hold no such account', async () => {
    const history = historyOf(['2025-11-25', 'account: ['], ['2025-11-20', 'lost\n'], ['2025-11-10', 'name: x\n'], ['2025-11-03', sheet(0.2)]);
    const lossy: History = { ...history, texts: async (contents) => new Map([...(await history.texts(contents))].filter(([, text]) => text !== 'lost\n')) };
    expect(await trend(lossy)).toHaveLength(2);
  });
});

import { describe, expect, it } from 'vitest';
import { inTurns } from '../../../src/core/engine/inTurns';

const ITEMS = [1, 2, 3, 4, 5];

async function taken(run: Parameters<typeof inTurns>[1], upTo = Infinity): Promise<number[]> {
  const found: number[] = [];
  for await (const item of inTurns(ITEMS, run, 2)) {
    found.push(item);
    if (item === upTo) break;
  }
  return found;
}

describe('inTurns', () => {
  it('gives all items in their order, and lets others work after so many', async () => {
    const told: string[] = [];
    const run = { progress: (done: number, total: number) => void told.push(`${done} of ${total}`), pause: async () => void told.push('pause') };
    expect(await taken(run)).toEqual(ITEMS);
    expect(told).toEqual(['2 of 5', 'pause', '4 of 5', 'pause']);
  });

  it('pauses for nobody before it has worked', async () => {
    const told: string[] = [];
    expect(await taken({ pause: async () => void told.push('pause') }, 2)).toEqual([1, 2]);
    expect(told).toEqual([]);
  });

  it('ends where the run is cancelled, also in a pause', async () => {
    expect(await taken({ token: { isCancellationRequested: true } })).toEqual([]);
    const token = { isCancellationRequested: false };
    expect(await taken({ token, pause: async () => void (token.isCancellationRequested = true) })).toEqual([1, 2]);
  });
});

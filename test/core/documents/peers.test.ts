import { describe, expect, it } from 'vitest';
import type { AccountData } from '../../../src/core/documents/documentInput';
import { ownFigures, peerGroup } from '../../../src/core/documents/peers/peers';
import type { PeerAccount } from '../../../src/core/documents/peers/peers';

const peer = (data: AccountData, score: number | null = null, segment = 'enterprise'): PeerAccount => ({ data, segment, score });
const ratio = (dau_mau_ratio: number): AccountData => ({ scores: { product_usage: { dau_mau_ratio } } });

describe('peerGroup', () => {
  it('gives medians of what three or more others have, each with how many those are', () => {
    const others = [peer(ratio(0.2), 50), peer(ratio(0.4), 70), peer(ratio(0.3), 90), peer({ scores: { relationship: { nps: 9 } } }, 80)];
    expect(peerGroup('enterprise', others)).toEqual({
      segment: 'enterprise',
      figures: { health_score: { median: 75, count: 4 }, dau_mau_ratio: { median: 0.3, count: 3 } },
    });
  });

  it('says nothing of fewer than three: two are nearly a name', () => {
    expect(peerGroup('enterprise', [peer(ratio(0.2), 50), peer(ratio(0.4), 70)])).toBeUndefined();
  });

  it('knows the same segment only, and no lost customer', () => {
    const lost: AccountData = { ...ratio(0.1), churned: { date: '2025-09-01' } };
    const others = [peer(ratio(0.2)), peer(ratio(0.3)), peer(ratio(0.4), null, 'smb'), peer(lost)];
    expect(peerGroup('enterprise', others)).toBeUndefined();
    expect(peerGroup(undefined, [...others, peer(ratio(0.5))])).toBeUndefined();
  });

  it('carries no text of any account', () => {
    const others = ['A', 'B', 'C'].map((name) => peer({ account: `Customer ${name}`, csm: 'dana', ...ratio(0.4) }, 60));
    expect(JSON.stringify(peerGroup('enterprise', others))).toBe(
      '{"segment":"enterprise","figures":{"health_score":{"median":60,"count":3},"dau_mau_ratio":{"median":0.4,"count":3}}}',
    );
  });
});

describe('ownFigures', () => {
  it('reads shares, answers and the computed return', () => {
    const account: AccountData = {
      contract: { seats_licensed: 200 },
      scores: { product_usage: { active_users: 180, features_adopted: 14, features_available: 20 }, support: { csat: 4.4 }, relationship: { nps: 9 }, outcomes: { roi_achieved: 9 } },
      value: { investment: 60_000, items: [{ name: 'Hours', quantity: 350, per: 'month', unit_value: 50 }] },
    };
    expect(ownFigures(account, 71)).toEqual({ health_score: 71, seat_share: 0.9, feature_adoption: 0.7, nps: 9, csat: 4.4, roi_ratio: 3.5 });
  });

  it('takes the return that was entered where none can be computed, and divides by nothing', () => {
    expect(ownFigures({ contract: { seats_licensed: 0 }, scores: { product_usage: { active_users: 3 }, outcomes: { roi_achieved: 2 } } }, null)).toEqual({ roi_ratio: 2 });
  });
});

import { describe, expect, it } from 'vitest';
import type { ChangePart, ScoreChange } from '../../../src/core/history/scoreChange';
import { changeReasons, changeWords } from '../../../src/core/report/changeWords';
import { explainChange } from '../../../src/core/report/explainChange';
import { preset, score } from '../health/support';

const REVISION = { id: 'a'.repeat(40), day: '2025-09-12', author: 'Ana', summary: 'Fewer seats' };
const seats: ChangePart = {
  kind: 'metric',
  key: 'usage/seats',
  id: 'seats',
  label: 'Seats',
  component: 'Usage',
  cause: 'edit',
  before: 180,
  after: 140,
  note: undefined,
  points: -6.2,
  day: '2025-09-12',
  revision: REVISION,
  file: 'acme/account.yaml',
  path: ['contract', 'seats_licensed'],
  line: 7,
};
const tickets: ChangePart = { ...seats, key: 'support/tickets', id: 'tickets', label: 'Tickets', component: 'Support', before: 4, after: 9, points: -1.6, day: '2025-10-03', revision: { ...REVISION, id: 'b'.repeat(40), author: 'Ben' }, line: 12 };

function change(parts: readonly ChangePart[], more: Partial<ScoreChange> = {}): ScoreChange {
  const total = parts.reduce((sum, { points }) => sum + points, 0);
  const health = score(preset('engine'), 'scores: { financial: { score: 7 } }', { asOf: '2025-12-01' });
  return { from: { day: '2025-09-01', revision: { ...REVISION, day: '2025-08-01' }, health }, to: { day: '2025-12-01', revision: undefined, health }, total, shown: Math.round(total), parts, triggers: [], notes: [], ...more };
}

describe('changeWords', () => {
  it.each<[string, ScoreChange, string | undefined]>([
    ['who and when', change([seats, tickets]), '−8 since 1 Sep: Seats −6 (Ana, 12 Sep), Tickets −2 (Ben, 3 Oct)'],
    ['no name', change([{ ...seats, revision: { ...REVISION, author: '' } }]), '−6 since 1 Sep: Seats −6 (12 Sep)'],
    ['what is not committed', change([{ ...seats, revision: undefined }]), '−6 since 1 Sep: Seats −6 (not committed)'],
    ['what days did', change([{ ...seats, revision: undefined, cause: 'time' }]), '−6 since 1 Sep: Seats −6 (by itself, 12 Sep)'],
    ['several steps of one measure', change([{ ...seats, points: -5 }, { ...seats, points: -2, revision: undefined }]), '−7 since 1 Sep: Seats −7 (mostly Ana, 12 Sep)'],
    ['three reasons, the others counted', change([seats, tickets, { ...seats, key: 'c', label: 'NPS', points: 4 }, { ...seats, key: 'd', label: 'D', points: -1 }, { ...seats, key: 'e', label: 'E', points: -2 }]), '−7 since 1 Sep: Seats −6 (Ana, 12 Sep), NPS +4 (Ana, 12 Sep), E −2 (Ana, 12 Sep) and 2 more −3'],
    ['what cancels itself out', change([seats, { ...tickets, points: 6.2 }]), '0 since 1 Sep: Tickets +6 (Ben, 3 Oct), Seats −6 (Ana, 12 Sep)'],
    ['parts that add up to a change that was rounded otherwise', change([{ ...seats, points: -5.8 }, { ...tickets, points: -1.7 }], { shown: -7 }), '−7 since 1 Sep: Seats −6 (Ana, 12 Sep), Tickets −1 (Ben, 3 Oct)'],
    ['the year of another year', change([seats], { from: { ...change([]).from, day: '2024-09-01' } }), '−6 since 1 Sep 2024: Seats −6 (Ana, 12 Sep)'],
    ['an end in the past', change([seats], { to: { ...change([]).to, day: '2025-11-05', revision: REVISION } }), '−6 from 1 Sep to 5 Nov: Seats −6 (Ana, 12 Sep)'],
    ['the component of equal labels', change([seats, { ...tickets, label: 'Seats' }]), '−8 since 1 Sep: Usage: Seats −6 (Ana, 12 Sep), Support: Seats −2 (Ben, 3 Oct)'],
    ['one line whatever a label holds', change([{ ...seats, label: 'Seats\n\u202e$(x)' }]), '−6 since 1 Sep: Seats\\n\\u202e$(x) −6 (Ana, 12 Sep)'],
    ['nothing', change([]), undefined],
    ['nothing worth a point', change([{ ...seats, points: 0.2 }], { shown: 0 }), undefined],
    ['no score', change([], { total: null, shown: null }), undefined],
  ])('tells %s', (_what, given, expected) => {
    expect(changeWords(given)).toBe(expected);
  });

  it('leaves out people on demand', () => {
    expect(changeReasons(change([seats, tickets]), { who: false })).toBe('Seats −6, Tickets −2');
  });
});

describe('explainChange', () => {
  it('has all receipts, what they set off, and what must be known', () => {
    const markdown = explainChange('A*c|me', change([seats, { ...tickets, note: 'it is of 2025-06-01' }], { triggers: ['fell-below-60'], notes: ['The clone begins on 2025-08-01.'] }));
    expect(markdown).toMatch(/^# What changed the health of A\\\*c\\\|me\n\n\*\*−8\*\* \(exactly −7\.8\) from 70 Healthy on 2025-09-01 \(aaaaaaa\) to 70 Healthy on 2025-12-01\. Model engine\.\n/);
    expect(markdown).toContain('| Usage: Seats     |    180 |   140 |     −6.2 | 2025-09-12 | Ana | aaaaaaa Fewer seats | acme/account.yaml:7  |');
    expect(markdown).toContain('| **All together** |        |       | **−7.8** |');
    expect(markdown).toContain('\n- Tickets: it is of 2025-06-01\n');
    expect(markdown).toContain('**The score fell below 60: alert the CSM the same day');
    expect(markdown).toMatch(/\nNote: The clone begins on 2025-08-01\.\n$/);
    expect(markdown).not.toContain('By measure');
  });

  it('sums up what moved more than once', () => {
    expect(explainChange('Acme', change([seats, { ...seats, before: 140, after: 120, points: -2 }]))).toMatch(/## By measure\n\n[^#]*\| Usage: Seats +\| +180 \| +120 \| +−8\.2 \|\n[^#]*## Step by step/);
  });

  it('says when there is nothing to explain, or nothing to reckon with', () => {
    expect(explainChange('Acme', change([]))).toContain('**No change** from 70 Healthy on 2025-09-01 (aaaaaaa) to 70 Healthy on 2025-12-01.');
    const none = score(preset('engine'), 'segment: smb', { asOf: '2025-12-01' });
    const explained = explainChange('Acme', change([], { total: null, shown: null, to: { day: '2025-12-01', revision: undefined, health: none } }));
    expect(explained).toContain(`**No change can be reckoned** from 70 Healthy on 2025-09-01 (aaaaaaa) to No score: ${none.reason!}, on 2025-12-01.`);
  });
});

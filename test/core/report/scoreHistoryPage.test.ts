import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/calendar/isoDay';
import type { ScoreTimeline, TimelinePoint } from '../../../src/core/history/scoreHistories';
import type { ScoreChange } from '../../../src/core/history/scoreChange';
import type { Revision } from '../../../src/core/ports';
import { scoreHistoryPage } from '../../../src/core/report/scoreHistoryPage';
import { ANA, changeOf, part, scored } from './changes';

const ACCOUNT = { file: 'account.yaml', sheet: 0, name: 'Acme *Corp*', data: {} } as ScoreTimeline['account'];
const point = (day: string, score: number, revision?: Revision, change?: ScoreChange): TimelinePoint => ({ day, revision, health: scored(score, day), change });
const timeline = (points: readonly TimelinePoint[], notes: readonly string[] = []): ScoreTimeline => ({ account: ACCOUNT, points, end: 'beginning', notes });

/** The Sundays up to November 30, and December 1. */
const weeks = timeline([...Array.from({ length: 26 }, (_each, index) => point(addDays('2025-11-30', -7 * (25 - index)), 50 + index)), point('2025-12-01', 77)]);
const FIRST: Revision = { id: 'f'.repeat(40), day: '2025-09-01', author: 'Ben', summary: '' };
const versions = timeline([point('2025-09-01', 74, FIRST), point(ANA.day, 68, ANA, changeOf([part(), part({ id: 'age', label: 'Age', points: -1, cause: 'time' })])), point('2025-12-01', 68, ANA)], ['The clone begins on 2025-09-01.']);

describe('the page of a history', () => {
  it('draws the end of each month and today, under labels that differ', () => {
    const chart = /```mermaid\n([\s\S]*?)```/.exec(scoreHistoryPage({ weeks, versions }))![1]!;
    expect(chart).toContain('xychart-beta');
    expect(chart).toContain('x-axis ["Jun ’25", "Jul", "Aug", "Sep", "Oct", "Nov", "now"]');
    expect(chart).toContain('line [53, 57, 62, 66, 70, 75, 77]');
  });

  it('lists the versions, newest first, with what each changed', () => {
    const rows = scoreHistoryPage({ weeks, versions, linkTo: ({ id }) => `past/${id.slice(0, 4)}` }).split('\n').filter((line) => line.startsWith('|')).slice(2);
    expect(rows.map((row) => row.replace(/[ \u00a0]+/g, ' '))).toEqual([
      '| 1 Dec | 68 Watch \\[x\\] | | | | now |',
      '| 12 Sep | 68 Watch \\[x\\] | −7 | Seats −6, Age −1 (days passed) | Ana | [a1b2c3d](past/a1b2) Count seats \\| anew |',
      '| 1 Sep | 74 Healthy | | | Ben | [fffffff](past/ffff) |',
    ]);
  });

  it('names what is not committed yet', () => {
    const typed = timeline([point('2025-09-01', 74, ANA), point('2025-12-01', 68, undefined, changeOf([part({ revision: undefined })]))]);
    expect(scoreHistoryPage({ weeks, versions: typed })).toMatch(/\| 1\u00a0Dec +\| 68.*\| not committed yet/);
  });

  it('escapes the name, says the notes once, and draws nothing of a single point', () => {
    const page = scoreHistoryPage({ weeks: timeline([point('2025-12-01', 77)], versions.notes), versions });
    expect(page).toContain('# Score history of Acme \\*Corp\\*');
    expect(page.split('The clone begins').length).toBe(2);
    expect(page).not.toContain('mermaid');
  });
});

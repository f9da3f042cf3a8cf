import { describe, expect, it } from 'vitest';
import { changeHover, fieldHover } from '../../../src/core/report/changeHover';
import type { ChangePart } from '../../../src/core/history/scoreChange';
import type { ChangeLinks } from '../../../src/core/report/changeHover';
import { changeOf, part } from './changes';

const LINKS: ChangeLinks = {
  revision: ({ revision }) => revision && `command:revision?${revision.id.slice(0, 7)}`,
  line: ({ path }) => path && `command:line?${path.join('.')}`,
};

describe('the hover of a change', () => {
  it('tells the total and its parts with links, the largest first', () => {
    const tickets = part({ id: 'tickets', label: 'Tickets', points: -2, before: 3, after: 9, revision: undefined, path: undefined });
    expect(changeHover(changeOf([tickets, part()]), LINKS)).toBe(
      [
        '**−8** since 1 Sep: 74 Healthy → 66 Watch \\[x\\]',
        '',
        '- [Seats](command:line?contract.seats_used) −6: 0\\.8 → 0.62 ([Ana, 12 Sep](command:revision?a1b2c3d))',
        '- **Tickets** −2: 3 → 9 (not committed yet)',
      ].join('\n'),
    );
  });

  it('says of days that passed when, and no value that is still the same', () => {
    const stale = part({ key: 'usage/stale', cause: 'time', revision: undefined, day: '2025-10-03', before: 7, after: 7, points: -3 });
    expect(changeHover(changeOf([stale]), LINKS)).toContain('- [Seats](command:line?contract.seats_used) −3 (days passed, 3 Oct)');
  });

  it('tells of each measure once, in whole points that add up, with who moved it', () => {
    const revision = (day: string, author: string): Partial<ChangePart> => ({ day, revision: { id: day.replaceAll('-', '').repeat(5), day, author, summary: '' } });
    const parts = [part({ before: 9, after: 7, points: -2.4, ...revision('2025-10-01', 'Ben') }), part({ before: 7, after: 6, points: -1.2 }), part({ before: 6, after: 5, points: -0.9, ...revision('2025-11-01', 'Cleo') })];
    expect(changeHover(changeOf(parts, { total: -4.5, shown: -5 }), LINKS)).toContain(
      '- [Seats](command:line?contract.seats_used) −5: 9 → 5 ([Ben, 1 Oct](command:revision?2025100), [Ana, 12 Sep](command:revision?a1b2c3d) and others)',
    );
  });

  it('sums up what would not fit, and leaves out what is not worth a point', () => {
    const many = Array.from({ length: 11 }, (_each, index) => part({ id: `m${index}`, points: -2 }));
    const lines = changeHover(changeOf([...many, part({ id: 'small', points: 0.01 })]), LINKS)!.split('\n');
    expect(lines.filter((line) => line.startsWith('- ['))).toHaveLength(8);
    expect(lines.at(-1)).toBe('- 3 more −6');
  });

  it('says what the change sets off (H8)', () => {
    expect(changeHover(changeOf([part({ points: -22 })], { triggers: ['fell-20'] }), LINKS)).toContain('red flag of churn');
  });

  it('holds the notes, and nothing of the users that could be a link', () => {
    const hostile = part({ label: '[run](command:evil)', before: '](command:evil)', revision: { id: 'f'.repeat(40), day: '2025-09-12', author: '<a href="x">', summary: '' } });
    const markdown = changeHover(changeOf([hostile], { notes: ['The clone begins on 2025-10-01.'] }), LINKS)!;
    expect(markdown).toContain('The clone begins on 2025-10-01.');
    expect(markdown).not.toMatch(/(?<!\\)\]\(command:evil/);
    expect(markdown).not.toMatch(/(?<!\\)</);
  });

  it('is nothing where nothing moved, or a score is missing', () => {
    expect(changeHover(changeOf([]), LINKS)).toBeUndefined();
    expect(changeHover(changeOf([part({ points: 0.01 })]), LINKS)).toBeUndefined();
    expect(changeHover(changeOf([part()], { total: null, shown: null }), LINKS)).toBeUndefined();
  });
});

describe('the hover of a field', () => {
  const field = { path: ['contract', 'seats_used'], metrics: [{ id: 'seats', component: 'Usage' }] };

  it('tells its last changes, newest first', () => {
    const days = ['2025-09-12', '2025-10-01', '2025-10-20', '2025-11-05'];
    const parts = days.map((day, index) => part({ before: index, after: index + 1, revision: { id: String(index).repeat(40), day, author: 'Ana', summary: '' } }));
    const lines = fieldHover(changeOf(parts), field, LINKS)!.split('\n');
    expect(lines[0]).toBe('**History** since 1 Sep');
    expect(lines.filter((line) => line.startsWith('- ')).map((line) => /Ana, [^\]]+/.exec(line)![0])).toEqual(['Ana, 5 Nov', 'Ana, 20 Oct', 'Ana, 1 Oct']);
  });

  it('finds a metric that is computed of several fields, and what stands below a section', () => {
    const other = part({ path: ['contract', 'seats_licensed'] });
    expect(fieldHover(changeOf([other]), field, LINKS)).toContain('Seats');
    expect(fieldHover(changeOf([other]), { path: ['contract'], metrics: [] }, LINKS)).toContain('Seats');
    expect(fieldHover(changeOf([other]), { path: ['contract', 'seats'], metrics: [{ id: 'seats', component: 'Other' }] }, LINKS)).toBeUndefined();
  });

  it('does not take days that passed for a change of it', () => {
    expect(fieldHover(changeOf([part({ cause: 'time' })]), field, LINKS)).toBeUndefined();
  });
});

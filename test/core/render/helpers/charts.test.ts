import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { chartText } from '../../../../src/core/render/helpers/charts';
import { renderUntrusted } from '../../../../src/core/render/renderUntrusted';

const HOSTILE = 'say "hi" `x` %%{init}%% #quot; a;b: c [d] <img> \\ ```\nend';
const HOSTILE_SHOWN = 'say “hi” ’x’ ％％(init)％％ ＃quot； a…';

const DATA = {
  goals: [
    { name: 'Adoption', progress: 0.8 },
    { name: 'Speed', progress: 1.254 },
    { name: 'Not measured', progress: null },
  ],
  usage: [
    { month: 'Jul', last: 150, now: 180 },
    { month: 'Aug', last: 160, now: 190.456 },
  ],
  falls: [{ name: 'A', value: -5 }, { name: 'B', value: 0 }],
  zeros: [{ name: 'A', value: 0 }, { name: 'B', value: 0 }],
  milestones: [
    { name: 'Setup', date: '2025-04-14' },
    { name: 'No day', date: 'soon' },
    { name: HOSTILE, date: '2025-12-01' },
  ],
  hostile: [{ name: HOSTILE, value: 1 }, { name: HOSTILE, value: 2 }],
  days: [{ day: '2025-11-01', score: 70 }, { day: '2025-12-01', score: 74 }],
  one: [{ name: 'A', value: 1 }],
};

function render(source: string): string {
  return renderUntrusted({ name: 'mine.md.hbs', source, partials: {}, data: DATA });
}

const PALETTE = '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#3b7dd8, #e0862c, #7a8699"}}}}%%';

function diagram(...lines: string[]): string {
  return ['```mermaid', ...(lines[0]?.startsWith('xychart') ? [PALETTE] : []), ...lines, '```', ''].join('\n');
}

describe('chart', () => {
  it('draws bars from zero, shares as percentages, and leaves out what has no figure', () => {
    expect(render('{{chart goals kind="bar" title="Goals" value="progress" percent=true max=100}}')).toBe(
      diagram('xychart-beta', '  title "Goals"', '  x-axis ["Adoption", "Speed"]', '  y-axis "%" 0 --> 125.4', '  bar [80, 125.4]'),
    );
  });

  it('draws one of several series as bars, so that none hides another', () => {
    expect(render('{{chart usage kind="bar" label="month" value="last,now" series="Last quarter,This quarter" unit="Users"}}')).toBe(
      diagram('xychart-beta', '  x-axis ["Jul", "Aug"]', '  y-axis "Users" 0 --> 190.46', '  bar "This quarter" [180, 190.46]', '  line "Last quarter" [150, 160]'),
    );
  });

  it('draws lines over days, on the scale that it is told', () => {
    expect(render('{{chart days kind="line" label="day" value="score" max=100}}')).toBe(
      diagram('xychart-beta', '  x-axis ["Nov 1, 2025", "Dec 1, 2025"]', '  y-axis 0 --> 100', '  line [70, 74]'),
    );
  });

  it('writes days as it is told', () => {
    expect(render('{{chart days label="day" value="score" dates="month"}}')).toContain('x-axis ["Nov 2025", "Dec 2025"]');
  });

  it('lays bars with long labels on their side', () => {
    expect(render('{{chart hostile kind="bar"}}')).toMatch(/labelPadding.*\nxychart-beta horizontal\n/);
  });

  it.each([
    ['falls', '-5 --> 0'],
    ['zeros', '0 --> 1'],
  ])('keeps a scale that is one: %s', (list, scale) => expect(render(`{{chart ${list}}}`)).toContain(scale));

  it('draws a pie of what is more than nothing', () => {
    expect(render('{{chart hostile kind="pie" title="Where: it goes"}}')).toBe(
      diagram('pie showData title Where∶ it goes', `  "${HOSTILE_SHOWN}" : 1`, `  "${HOSTILE_SHOWN}" : 2`),
    );
    expect(render('{{chart zeros kind="pie"}}')).toBe('');
  });

  it('draws a timeline of what has a day', () => {
    expect(render('{{chart milestones kind="timeline" title="Plan" value="date"}}')).toBe(
      diagram('timeline', '  title Plan', '  Apr 14, 2025 : Setup', `  Dec 1, 2025 : ${HOSTILE_SHOWN}`),
    );
  });

  it('gives nothing for fewer than two points or a gap', () => {
    expect(render('{{chart one}}{{chart goals.[7]}}')).toBe('');
  });

  it.each([
    ['{{chart goals kind="radar" value="progress"}}', 'one of bar, line, pie, timeline, not `radar`'],
    ['{{chart goals value="progres"}}', 'did you mean `progress`?'],
  ])('says what is wrong with %s', (source, message) => expect(() => render(source)).toThrow(message));
});

describe('chartText', () => {
  it('keeps ordinary text of any script', () => {
    for (const text of ['Łódź: no', 'R&D, 50 "seats"', '東京メトロ', "Ana's team (EU)"]) expect(chartText(text).length).toBe(text.length);
    expect(chartText('東京メトロ, R&D')).toBe('東京メトロ, R&D');
  });

  it('leaves no character that a diagram or its fence gives a meaning', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(chartText(text)).not.toMatch(/["`\\<>#;:[\]{}~\n\r]|%%|^\s|\s$/);
    }));
  });
});

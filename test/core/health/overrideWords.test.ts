import { describe, expect, it } from 'vitest';
import { besideOverride, overrideWords } from '../../../src/core/health/overrideWords';
import { overridesOn, bounded } from '../../../src/core/health/overrides';
import { scoreSentence, shortScore } from '../../../src/core/report/scoreText';
import { createEngine } from '../../../src/core/engine';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';

const plain = (text: string) => text;

describe('the words of an override', () => {
  it('are who, until when and why, as far as they are written', () => {
    expect(overrideWords({ score: 80, reason: 'Pilot', by: 'dana.reyes', expires: '2026-01-12' }, 100, plain)).toBe('Set by hand by dana.reyes, until 2026-01-12: Pilot.');
    expect(overrideWords({ score: 80, reason: '' }, 100, plain)).toBe('Set by hand.');
    expect(overrideWords({ score: 80, reason: 'They said so. ' }, 100, (text) => text.toUpperCase())).toBe('Set by hand: THEY SAID SO.');
  });

  it('say how the health model limits it: how far it goes, and how long', () => {
    const bounds = { maxDifference: 20, maxDays: 30 };
    const [override] = overridesOn({ overrides: [{ of: 'overall', score: 90, reason: 'Pilot', date: '2025-11-15', expires: '2026-06-30' }] }, '2025-12-01', 10, bounds).values();
    expect(overrideWords(bounded(override!, 50, bounds), 100, plain)).toBe('Set by hand, until 2025-12-15, when the health model ends it: Pilot. It says 90; the health model lets it go only to 70.');
    expect(overrideWords(bounded(override!, 85, bounds), 10, plain)).toBe('Set by hand, until 2025-12-15, when the health model ends it: Pilot.');
    expect(overridesOn({ overrides: [{ of: 'overall', score: 90, date: '2025-11-15', expires: '2025-12-10' }] }, '2025-12-01', 10, bounds).get('overall')).toEqual({ score: 90, reason: '', expires: '2025-12-10' });
  });

  it('name the score beside it on the scale that it is written on', () => {
    expect(besideOverride(54.4, 30, 100)).toBe('The computed score is 54.4');
    expect(besideOverride(null, 30, 10)).toBe('The entered score is 3');
    expect(besideOverride(null, null, 10)).toBe('There is no computed score');
  });
});

describe('a score set by hand', () => {
  it('is never shown without the computed one', async () => {
    const text = 'account: A\nscores: { product_usage: { score: 5 }, engagement: { score: 5 } }\noverrides:\n  - { of: overall, score: 82, reason: Pilot, by: dana.reyes, expires: 2026-01-12 }\n  - { of: engagement, score: 9, reason: Survey, by: dana.reyes, expires: 2026-01-12 }\n';
    const engine = createEngine(portsOf(memoryWorkspace({}), '2025-12-01'));
    const document = engine.read('a/account.yaml', text)!;
    const [scored] = await engine.scores(document);
    expect(shortScore(scored!.health)).toBe('82 Thriving (computed 66)');
    expect(scoreSentence('A', scored!.health)).toBe('A: 82 of 100, Thriving (set by hand, computed 66); 50 % of the score rests on data.');
    const { markdown } = (await engine.explain(document))!;
    expect(markdown).toContain('Set by hand by dana.reyes, until 2026-01-12: Pilot. The computed score is 66;');
    expect(markdown).toContain('Scores on 0-10: entered 5, set by hand 9, which counts. Set by hand by dana.reyes, until 2026-01-12: Survey.');
    const hover = await (await engine.authoring()).hover(document, text.indexOf('A\n'));
    expect(hover!.markdown).toContain('Set by hand by dana.reyes, until 2026-01-12: Pilot. The computed score is 66.');
    const component = await (await engine.authoring()).hover(document, text.indexOf('engagement'));
    expect(component!.markdown).toContain('Set by hand by dana.reyes, until 2026-01-12: Survey. The entered score is 5.');
    const lenses = await engine.lenses(document, 'all');
    expect(lenses.map(({ title }) => title)).toEqual([expect.stringContaining('82 Thriving · set by hand, computed 66'), expect.any(String), expect.stringContaining('9/10 set by hand')]);
  });
});

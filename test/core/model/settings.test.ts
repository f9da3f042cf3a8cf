import { describe, expect, it } from 'vitest';
import { fitsSegment, segmentById, segmentForArr, segmentsOf } from '../../../src/core/model/segments';
import { readSettings } from '../../../src/core/model/settings';

describe('readSettings', () => {
  it('fills in the defaults', () => {
    expect(readSettings({})).toMatchObject({
      preset: { id: 'engine', healthModel: 'engine', segments: 'S3' },
      currency: 'USD',
      fiscalYearStart: 1,
      healthModel: undefined,
      templates: undefined,
      playbooks: 'playbooks',
      locale: 'en',
    });
  });

  it.each([
    ['engine', 'engine', ['enterprise', 'mid-market', 'smb', 'self-serve']],
    ['csm', 'csm', ['enterprise', 'mid-market', 'smb']],
    ['scorecard', 'scorecard', ['enterprise', 'mid-market', 'smb']],
    ['strategist', 'engine', ['high-touch', 'low-touch', 'tech-touch']],
  ] as const)('preset %s brings model %s and its segments', (preset, healthModel, segments) => {
    const settings = readSettings({ preset });
    expect(settings.preset.healthModel).toBe(healthModel);
    expect(settings.segments.map(({ id }) => id)).toEqual(segments);
  });

  it('lays changes of segments over the preset’s and takes in new ones, highest ARR first', () => {
    const { segments } = readSettings({ segments: { enterprise: { min_arr: 150000 }, strategic: { label: 'Strategic', min_arr: 500000, qbr_days: 30 } } });
    expect(segments.map(({ id, minArr }) => [id, minArr])).toEqual([
      ['strategic', 500000],
      ['enterprise', 150000],
      ['mid-market', 25000],
      ['smb', 5000],
      ['self-serve', 0],
    ]);
    expect(segmentById(segments, 'enterprise')).toMatchObject({ label: 'Enterprise', qbrDays: 91, checkInDays: 14 });
    expect(segmentById(segments, 'strategic')).toMatchObject({ qbrDays: 30, touch: undefined });
  });

  it('gives people by id, without anything inherited, and a name to each', () => {
    const { people } = readSettings({ people: { 'dana.reyes': { name: 'Dana Reyes', role: 'csm' }, lee: {} } });
    expect(people['dana.reyes']).toMatchObject({ name: 'Dana Reyes', role: 'csm' });
    expect(people['lee']?.name).toBe('lee');
    expect('toString' in people).toBe(false);
  });
});

describe('segments by ARR (S1-S3)', () => {
  const segments = segmentsOf('S3');
  const enterprise = segmentById(segments, 'enterprise')!;
  const midMarket = segmentById(segments, 'mid-market')!;

  it.each([
    [250000, 'enterprise'],
    [99999, 'mid-market'],
    [5000, 'smb'],
    [0, 'self-serve'],
  ])('%d belongs to %s', (arr, id) => expect(segmentForArr(segments, arr)?.id).toBe(id));

  it('an account on the edge fits both sides', () => {
    expect(fitsSegment(segments, enterprise, 100000)).toBe(true);
    expect(fitsSegment(segments, midMarket, 100000)).toBe(true);
    expect(fitsSegment(segments, midMarket, 100001)).toBe(false);
    expect(fitsSegment(segments, midMarket, 24999)).toBe(false);
  });

  it('none is found below the lowest', () => {
    expect(segmentForArr(segmentsOf('S1', { smb: { min_arr: 1000 } }), 10)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import type { AccountData } from '../../../../src/core/documents/documentInput';
import { adoptionSequence, lowestFeature } from '../../../../src/core/documents/start/adoption';
import { adoptionMailData } from '../../../../src/core/documents/start/adoptionMailData';
import { welcomeData } from '../../../../src/core/documents/start/welcomeData';
import { FERNHILL, FERNHILL_PLAN, inputOf } from './startFixture';

const features = (...list: NonNullable<AccountData['usage']>['features'] & object): AccountData => ({ account: 'Acme', usage: { features: list } });

describe('the feature that mails are about (M6)', () => {
  it('is the least used core one under 50 %, else the least used', () => {
    expect(lowestFeature(features({ name: 'A', adoption: 0.1 }, { name: 'B', adoption: 0.49, core: true }, { name: 'C', adoption: 0.3, core: true }))).toMatchObject({ name: 'C', source: 'usage.features.2' });
    expect(lowestFeature(features({ name: 'A', adoption: 0.1 }, { name: 'B', adoption: 0.5, core: true }))?.name).toBe('A');
    expect(lowestFeature(features({ name: 'A', adoption: 0.5 }, { name: 'B' }))).toBeUndefined();
  });

  it('is flagged on day 14 after the first mail that names it', () => {
    const account: AccountData = {
      ...features({ name: 'Automation', adoption: 0.2, core: true }),
      touchpoints: [
        { date: '2025-11-20', type: 'email', summary: 'Guide to automation sent' },
        { date: '2025-11-17', type: 'email', summary: 'What teams do with Automation' },
        { date: '2025-10-01', type: 'call', summary: 'Automation' },
      ],
    };
    expect(adoptionSequence(account, '2025-11-30')).toMatchObject({ begun: '2025-11-17', source: 'touchpoints.1.date', days: 13, flag: false });
    expect(adoptionSequence(account, '2025-12-01')).toMatchObject({ days: 14, flag: true });
  });
});

describe('adoptionMailData', () => {
  it('has figures from the file alone, and gaps for what no file says', () => {
    const data = adoptionMailData(inputOf(FERNHILL));
    expect(data.feature).toEqual({ name: 'Recalls', adoption: 0.12, benefit: 'They fill cancelled slots the same day', source: 'usage.features.0.adoption' });
    expect(data.saving).toMatchObject({ home: 'document' });
    expect(data.guide).toMatchObject({ home: 'document' });
    expect(data.to).toEqual([{ name: 'Marta Kowalczyk', email: 'marta@fernhill.example' }]);
    expect(adoptionMailData(inputOf(features({ name: 'A', adoption: 0.1 }))).feature.benefit).toMatchObject({ missing_field: 'usage.features.0.benefit' });
  });

  it.each([
    ['2025-12-01', ['2025-12-03', '2025-12-05']],
    ['2025-12-03', ['2025-12-05', '2025-12-08']],
    ['2025-12-04', ['2025-12-08', '2025-12-10']],
  ])('offers two working days on %s', (asOf, slots) => expect(adoptionMailData(inputOf(FERNHILL, { asOf })).slots).toEqual(slots));

  it('refuses in one line where every feature is used by half or more, and for a lost customer', () => {
    expect(() => adoptionMailData(inputOf(features({ name: 'A', adoption: 0.71 }, { name: 'B', adoption: 0.64 })))).toThrow(/^No feature of Acme is under 50% adoption, so there is none to write about; the lowest is B with 64 %\.$/);
    expect(() => adoptionMailData(inputOf({ ...features({ name: 'A', adoption: 0.1 }), churned: { date: '2025-11-01' } }))).toThrow(/^Acme left on 2025-11-01/);
  });

  it('refuses where no feature, or no figure, is known, and names the field to fill in', () => {
    expect(() => adoptionMailData(inputOf({ account: 'New' }))).toThrow(/^Nobody knows which feature few people at New use: fill in `usage\.features` with `name` and `adoption`\.$/);
    expect(() => adoptionMailData(inputOf(features({ name: 'A' }, { name: 'B' })))).toThrow(/^Nobody knows how many people at Acme use A: fill in `usage\.features\.0\.adoption`, from 0 to 1\.$/);
  });

  it('keeps the days that it offers when it is made anew later', () => {
    expect(adoptionMailData(inputOf(FERNHILL, { asOf: '2025-12-09', since: '2025-12-01' })).slots).toEqual(['2025-12-03', '2025-12-05']);
  });
});

describe('welcomeData', () => {
  it('names the goals, the first value, and what is needed from them', () => {
    const data = welcomeData(inputOf(FERNHILL, { plan: FERNHILL_PLAN, asOf: '2025-11-10' }));
    expect(data).toMatchObject({
      greeting: 'Marta',
      track: 'standard',
      kickoff: { held: null, date: '2025-11-12' },
      first_value: { reached: false, due: '2025-12-10' },
      begun: true,
      needs: { technical_lead: 'Ciara Doyle', exec_sponsor: 'Dr. Leo Anand' },
    });
    expect(data.goals.map(({ goal }) => goal)).toEqual(['Fewer empty chairs', 'Same checks everywhere']);
  });

  it('knows a kickoff that was held, or is planned as a touchpoint', () => {
    expect(welcomeData(inputOf(FERNHILL)).kickoff.held).toBe('2025-11-12');
    const planned: AccountData = { contract: { start: '2025-12-01' }, touchpoints: [{ date: '2025-12-04', type: 'kickoff', status: 'planned' }] };
    expect(welcomeData(inputOf(planned)).kickoff).toEqual({ held: null, date: '2025-12-04' });
    const secret: AccountData = { contract: { start: '2025-12-01' }, touchpoints: [{ date: '2025-12-04', type: 'kickoff', status: 'planned', internal: true }] };
    expect(welcomeData(inputOf(secret)).kickoff.date).toMatchObject({ missing_field: 'onboarding.kickoff_planned' });
  });

  it('refuses a customer of years', () => {
    expect(() => welcomeData(inputOf({ account: 'Acme', contract: { start: '2023-04-01' } }))).toThrow(/^Acme has been with us since 2023-04-01, so a welcome mail comes too late\. To get in touch again, write `check-in`\.$/);
  });
});

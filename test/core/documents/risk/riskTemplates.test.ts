import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../../src/core/documents/language';
import { ANSWERS } from '../../../../src/core/documents/risk/answers';
import { REASON_PLAYS } from '../../../../src/core/documents/risk/plays';
import { EVENT_SIGNAL_IDS, SIGNALS } from '../../../../src/core/documents/risk/signalCatalogue';
import { renderDocument } from '../../../../src/core/documents/renderDocument';
import { gapsIn } from '../../../../src/core/render/gap';
import { lintFaults } from '../lintFaults';
import { dataOf, fixture, healthOf, requestFor, SETTINGS } from '../documentFixture';

const KESTREL = fixture('kestrel.account.yaml');
const ONLY_A_NAME = 'account: New Customer\n';
const LOST = `
account: Brightwater Hotels
arr: 60000
csm: mei.tanaka
churned: { date: 2025-10-31, reason: value, detail: New COO saw a cost without a result, competitor: Rivalsoft }
stakeholders:
  - { name: Paul Renner, title: COO, email: p.renner@brightwater.example, role: exec_sponsor, last_touch: 2025-10-22 }
requests: [{ title: Housekeeping board, status: shipped }]
touchpoints: [{ date: 2025-11-07, type: email, with: [Paul Renner], summary: Day-7 note sent }]
`;
const QUIET = '\naccount: 株式会社あおば物流\nsegment: enterprise\narr: 150000\nrenewal_date: 2026-12-31\nstakeholders: [{ name: 佐藤 健, role: champion, email: k.sato@aoba.example }, { name: 高橋 由美子, role: exec_sponsor, email: y.takahashi@aoba.example }]\n';
const SPECIAL = `
account: Nordic Foods
segment: enterprise
arr: 90000
csm: dana.reyes
renewal_date: 2025-12-20
low_seasons: [{ from: "11-15", to: "01-05" }]
events:
  - { date: 2025-11-20, type: customer_acquired, note: "Bought by Vast Group" }
  - { date: 2025-11-10, type: champion_fatigue }
`;
const INTERNAL = ['churn-risk', 'save-plan'];
const MAILS = ['win-back-day-7', 'win-back-day-30', 'win-back-day-90', 'new-contact', 'executive-outreach', 'check-in'];

/** Everything that is rendered here: name of the golden file, document, account, and more. */
const CASES: readonly [name: string, request: ReturnType<typeof requestFor>][] = [
  ...INTERNAL.flatMap((id): [string, ReturnType<typeof requestFor>][] => [
    [`${id}-kestrel`, requestFor(id, KESTREL, { health: healthOf(17), trend: [{ day: '2025-09-01', score: 44 }, { day: '2025-11-01', score: 25 }] })],
    [`${id}-special`, requestFor(id, SPECIAL, { health: healthOf(72) })],
    [`${id}-quiet`, requestFor(id, QUIET, { health: healthOf(84) })],
    [`${id}-only-a-name`, requestFor(id, ONLY_A_NAME, { health: healthOf(null) })],
  ]),
  ['save-plan-without-reason', requestFor('save-plan', KESTREL.replace(/^risk:\n(?: {2}.*\n)+/m, ''), { health: healthOf(17) })],
  ['win-back', requestFor('win-back', LOST)],
  ['win-back-unwanted', requestFor('win-back', LOST.replace('reason: value', 'reason: value, do_not_contact: true'))],
  ['win-back-over', requestFor('win-back', LOST, { asOf: '2026-11-02' })],
  ['win-back-day-7', requestFor('win-back-day-7', LOST, { asOf: '2025-11-07' })],
  ['win-back-day-7-nothing-shipped', requestFor('win-back-day-7', LOST.replace('shipped', 'declined'), { asOf: '2025-11-07' })],
  ['win-back-day-30', requestFor('win-back-day-30', LOST)],
  ['win-back-day-90', requestFor('win-back-day-90', LOST)],
  ['new-contact', requestFor('new-contact', KESTREL)],
  ['executive-outreach', requestFor('executive-outreach', KESTREL, { health: healthOf(17) })],
  ['executive-outreach-quiet', requestFor('executive-outreach', QUIET, { health: healthOf(84) })],
  ['check-in', requestFor('check-in', KESTREL.replace('trend: down', 'usage_change_30d: -0.38'))],
  ['check-in-quiet', requestFor('check-in', QUIET, { planData: dataOf('account: A\nbusiness_objectives: [{ objective: Air freight on board, metric: Shipments, baseline: 0, target: 100, actual: 20, timeline: 2026-04-30 }]\n') })],
];

/** The text without what the tests of the regions hold: hashes, and the comment at the end. */
function readable(text: string): string {
  return text.replace(/(<!-- csac:begin [\w-]+) [^>]*-->/g, '$1 -->').replace(/\n<!-- csac \{.*\} -->\n$/, '');
}

describe.each(['en', 'zh-CN'])('documents of risk in %s', (locale) => {
  const settings = { ...SETTINGS, locale };

  it.each(CASES)('writes %s exactly, clean for a linter, without a blank', async (name, request) => {
    const { text } = await renderDocument({ ...request, settings, evidence: 'none' });
    // A mail begins with its subject, not with a heading.
    expect(lintFaults(text).filter((fault) => !MAILS.includes(request.info.id) || !fault.includes('MD041'))).toEqual([]);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|[:：]\*\*\s*$/m);
    await expect(readable(text)).toMatchFileSnapshot(`golden/${locale}/${name}.md`);
  });

  it('has words for every sign, answer, play, offer, ask and criterion', async () => {
    const { words } = await loadLanguage(locale === 'en' ? 'en' : 'zh-Hans');
    const keys = (area: string) => Object.keys(words[area] as object);
    expect(keys('signals').sort()).toEqual(Object.keys(SIGNALS).sort());
    expect(keys('risk_answers').sort()).toEqual(Object.keys(ANSWERS).sort());
    for (const { plays, offers, criterion } of Object.values(REASON_PLAYS)) {
      expect(keys('save_plays')).toEqual(expect.arrayContaining(plays.map(({ id }) => id)));
      expect(keys('save_offers')).toEqual(expect.arrayContaining(offers.map(({ id }) => id)));
      expect(keys('save_asks')).toEqual(expect.arrayContaining(offers.map(({ ask }) => ask)));
      expect(keys('save_criteria')).toContain(criterion);
    }
  });

  it('has words for every event that warns, whatever else the account says', async () => {
    for (const type of EVENT_SIGNAL_IDS) {
      const { text } = await renderDocument({ ...requestFor('churn-risk', `account: A\nevents: [{ date: 2025-11-30, type: ${type} }]\n`), settings });
      expect(text).toContain('../account.yaml#L2');
    }
  });

  it('has plays, offers, steps and words of mails for every reason', async () => {
    for (const reason of Object.keys(REASON_PLAYS)) {
      expect(gapsIn((await renderDocument({ ...requestFor('save-plan', KESTREL, { reason }), settings })).text)).toEqual([]);
      const unknown = LOST.replace('reason: value, ', '');
      for (const id of ['win-back', 'win-back-day-7']) await renderDocument({ ...requestFor(id, unknown, { reason, asOf: '2025-11-07' }), settings });
    }
    await renderDocument({ ...requestFor('win-back-day-7', LOST.replace('reason: value, ', ''), { asOf: '2025-11-07' }), settings });
  });
});

describe('what leaves the house', () => {
  it.each(CASES.filter(([, { info }]) => MAILS.includes(info.id)))('says in %s nothing of risk, loss or rivals', async (_name, request) => {
    const { text } = await renderDocument(request);
    expect(text).not.toMatch(/RFP|Rivalsoft|risk|churn|saw a cost|three vendors|critical|health score/i);
  });

  it('leads from each sign to its line', async () => {
    const { text } = await renderDocument(requestFor('churn-risk', KESTREL, { health: healthOf(17) }));
    const line = KESTREL.split('\n').findIndex((each) => each.includes('competitive_rfp')) + 1;
    expect(text).toContain(`[They are asking competitors for offers (RFP)](../account.yaml#L${line}), Oct 20, 2025: RFP to three vendors, answers due mid December`);
  });

});

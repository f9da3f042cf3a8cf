import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import { applyTextEdits } from '../../../src/core/text/textEdit';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';

/** What a CSM set by hand is offered to the next one to take back or to confirm (H4), and nothing else of the text changes. */

const FILE = 'accounts/a/account.yaml';
const RULES = ['overrides/from-former-csm', 'data/stale-rating'];

async function found(text: string) {
  const report = await createEngine(portsOf(memoryWorkspace({ [FILE]: text }), '2025-12-01')).checkFile(FILE);
  return report!.findings.filter(({ rule }) => RULES.includes(rule));
}

async function fixes(text: string): Promise<Record<string, string>> {
  const all = (await found(text)).flatMap((finding) => finding.fixes);
  expect(all.every(({ preferred }) => !preferred), 'somebody’s word is never taken back or given unasked').toBe(true);
  return Object.fromEntries(all.map(({ title, edits }) => [title, applyTextEdits(text, edits)]));
}

const TEXT = `account: A
csm: dana.reyes # took over from Kim
csm_since: 2025-11-10
scores:
  engagement: { login_trend: up }
  relationship: { nps: 8, pulse: 4, pulse_date: 2025-10-15, pulse_by: kim.soto, champion: Ana } # good talks
overrides:
  # the pilot
  - { of: overall, score: 80, reason: Pilot, by: kim.soto, date: 2025-10-20, expires: 2026-01-12 }
  - of: engagement # asked for
    score: 7
    reason: Survey pending
    by: kim.soto
    expires: 2026-01-12
  # ours
  - { of: relationship, score: 7, reason: New line, by: dana.reyes, date: 2025-11-12, expires: 2026-01-12 }
`;

describe('what the CSM before set by hand', () => {
  it('is told of each thing, with who and when', async () => {
    expect((await found(TEXT)).map(({ message }) => message)).toEqual([
      'The pulse 4 is of 2025-10-15; the present CSM took over on 2025-11-10, so it is the rating of the one before.',
      'The override of `overall` with 80 was set by kim.soto on 2025-10-20, before the present CSM took over on 2025-11-10.',
      'The override of `engagement` with 7 was set by kim.soto, before the present CSM took over on 2025-11-10.',
    ]);
  });

  it('can be confirmed as the present one’s word of today', async () => {
    const text = TEXT.replace('  - of: engagement # asked for\n    score: 7\n    reason: Survey pending\n    by: kim.soto\n    expires: 2026-01-12\n', '');
    const pulse = text.replace(/^overrides:[^]*/m, '');
    const confirmed = (await fixes(pulse))['Confirm as of 2025-12-01, by dana.reyes']!;
    expect(confirmed).toBe(pulse.replace('pulse_date: 2025-10-15, pulse_by: kim.soto', 'pulse_date: 2025-12-01, pulse_by: dana.reyes'));
    expect(await found(confirmed)).toEqual([]);
    const override = text.replace(', pulse: 4, pulse_date: 2025-10-15, pulse_by: kim.soto', '');
    const kept = (await fixes(override))['Confirm as of 2025-12-01, by dana.reyes']!;
    expect(kept).toBe(override.replace('by: kim.soto, date: 2025-10-20', 'by: dana.reyes, date: 2025-12-01'));
    expect(await found(kept)).toEqual([]);
  });

  it('gets the day that it lacks when it is confirmed', async () => {
    const block = 'account: A\ncsm: dana.reyes\ncsm_since: 2025-11-10\nscores: { engagement: { login_trend: up } }\noverrides:\n  - of: engagement # asked for\n    score: 7\n    reason: Survey pending\n    by: kim.soto\n    expires: 2026-01-12\n';
    const confirmed = (await fixes(block))['Confirm as of 2025-12-01, by dana.reyes']!;
    expect(confirmed).toBe(`${block.replace('kim.soto', 'dana.reyes')}    date: 2025-12-01\n`);
    expect(await found(confirmed)).toEqual([]);
  });

  it('can be removed one by one', async () => {
    const all = await fixes(TEXT);
    expect(all['Remove the pulse']).toBe(TEXT.replace(', pulse: 4, pulse_date: 2025-10-15, pulse_by: kim.soto', ''));
    expect((await found(all['Remove the pulse']!)).length).toBe(2);
  });

  it('can be removed at once, and nothing else', async () => {
    const cleared = (await fixes(TEXT))['Remove what the former CSM set: 2 overrides and the pulse']!;
    expect(cleared).toBe(
      TEXT.replace(', pulse: 4, pulse_date: 2025-10-15, pulse_by: kim.soto', '')
        .replace('  - { of: overall, score: 80, reason: Pilot, by: kim.soto, date: 2025-10-20, expires: 2026-01-12 }\n', '')
        .replace('  - of: engagement # asked for\n    score: 7\n    reason: Survey pending\n    by: kim.soto\n    expires: 2026-01-12\n', ''),
    );
    expect(await found(cleared)).toEqual([]);
  });

  it('is the whole of a section or list without tearing the rest', async () => {
    const text = 'account: A\r\ncsm: dana.reyes\r\ncsm_since: 2025-11-10\r\nscores: { relationship: { pulse: 4, pulse_date: 2025-10-15 } } # k\r\noverrides: [{ of: overall, score: 70, reason: R, by: kim, date: 2025-10-01, expires: 2026-01-01 }] # all\r\nnotes: x\r\n';
    const cleared = (await fixes(text))['Remove what the former CSM set: 1 override and the pulse']!;
    const document = createEngine(portsOf(memoryWorkspace({}), '2025-12-01')).read(FILE, cleared)!;
    expect(document.yaml.problems).toEqual([]);
    expect(await found(cleared)).toEqual([]);
    expect(cleared).toContain('# k\r\n');
    expect(cleared).toContain('notes: x\r\n');
    expect(cleared.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('what is not of the CSM before', () => {
  const of = (head: string, override: string) => found(`account: A\n${head}scores: { engagement: { login_trend: up } }\noverrides: [{ of: engagement, score: 7, reason: R, expires: 2026-01-12, ${override} }]\n`);
  const SINCE = 'csm: dana.reyes\ncsm_since: 2025-11-10\n';

  it('is an override of the day of the change or later, of the present CSM or their team, or of an account whose CSM never changed', async () => {
    expect(await of(SINCE, 'by: kim.soto, date: 2025-11-10')).toEqual([]);
    expect(await of(SINCE, 'by: dana.reyes')).toEqual([]);
    expect(await of(`${SINCE}team: { manager: sam.ito }\n`, 'by: sam.ito')).toEqual([]);
    expect(await of('csm: dana.reyes\n', 'by: kim.soto, date: 2025-10-01')).toEqual([]);
    expect(await of(SINCE.replace('2025-11-10', '2025-12-24'), 'by: kim.soto, date: 2025-10-01')).toEqual([]);
    expect(await of(SINCE, 'by: kim.soto, date: 2025-10-01')).toHaveLength(1);
  });

  it('is one that has expired: that is told by its own rule', async () => {
    expect(await found('account: A\ncsm_since: 2025-11-10\nscores: { engagement: { login_trend: up } }\noverrides: [{ of: engagement, score: 7, by: kim, date: 2025-10-01, expires: 2025-11-30 }]\n')).toEqual([]);
  });
});

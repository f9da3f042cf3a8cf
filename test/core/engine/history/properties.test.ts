import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../src/core/engine';
import { memoryWorkspace, portsOf } from '../../../support/fileWorkspace';
import type { MemoryCommit } from '../../support/memoryHistory';
import { FILE, recorded, TODAY } from './support';

const ELSEWHERE = 'accounts/acme-inc/account.yaml';
const DAYS = ['2025-06-02', '2025-07-15', '2025-08-01', '2025-08-01', '2025-09-30', '2025-10-04', '2025-11-11', '2025-11-30'];

type Body = Readonly<Record<string, string | undefined>>;

/** Sections of a sheet, as lines below their key; undefined for one that is not there. */
const anyBody: fc.Arbitrary<Body> = fc.record({
  product_usage: fc.option(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.constantFrom('up', 'flat', 'down')).map(([ratio, trend]) => `dau_mau_ratio: ${ratio / 10}, trend: ${trend}`), { nil: undefined }),
  engagement: fc.option(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.boolean()).map(([tickets, active]) => `support_tickets_30d: ${tickets}, community_active: ${active}`), { nil: undefined }),
  relationship: fc.option(fc.constantFrom('champion: Ana, contacts_count: 4', 'contacts_count: 1', 'score: 3'), { nil: undefined }),
  financial: fc.option(fc.constantFrom('payment_status: late', 'payment_status: current, contraction_risk: true', 'score: 9'), { nil: undefined }),
  sentiment: fc.option(fc.constantFrom('pulse: 4, pulse_date: 2025-06-01', 'product_feedback: positive'), { nil: undefined }),
});

const anyMore = fc.constantFrom('', 'overrides: [{ of: overall, score: 70, reason: Pilot, by: dana, expires: 2025-10-01 }]\n', 'overrides: [{ of: financial, score: 2, reason: Late, by: dana, expires: 2025-08-20 }]\n', 'low_seasons: [{ from: "07-01", to: "08-15" }]\n');

/** The same account in another order, with comments and blank lines, its maps in a block or in a line. */
interface Look {
  readonly turned: boolean;
  readonly comment: boolean;
  readonly block: boolean;
}
const anyLook: fc.Arbitrary<Look> = fc.record({ turned: fc.boolean(), comment: fc.boolean(), block: fc.boolean() });
const PLAIN: Look = { turned: false, comment: false, block: false };

function sheetOf(body: Body, more: string, { turned, comment, block }: Look = PLAIN): string {
  const turn = <T>(items: T[]): T[] => (turned ? items.reverse() : items);
  const sections = turn(Object.entries(body).filter(([, fields]) => fields !== undefined)).map(([name, fields]) => (block ? `  ${name}:\n${turn(fields!.split(', ')).map((field) => `    ${field}\n`).join('')}` : `  ${name}: { ${turn(fields!.split(', ')).join(', ')} }\n`));
  const scores = sections.length === 0 ? '' : `scores:\n${sections.join(comment ? '\n  # next\n' : '')}`;
  const parts = turn(['segment: smb\n', 'renewal_date: 2026-03-31\n', scores, more]);
  return `${comment ? '# ours\n\n' : ''}account: Acme\n${parts.join('')}`;
}

interface Version {
  readonly body: Body;
  readonly more: string;
  readonly look: Look;
}
const anyVersion: fc.Arbitrary<Version> = fc.record({ body: anyBody, more: anyMore, look: anyLook });

const anyHistory = fc.record({
  versions: fc.array(anyVersion, { minLength: 1, maxLength: DAYS.length }),
  now: anyVersion,
  renamedAt: fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined }),
  presets: fc.array(fc.constantFrom('engine', 'csm', 'strategist'), { minLength: DAYS.length, maxLength: DAYS.length }),
});

function commitsOf(versions: readonly Version[], renamedAt: number | undefined, presets: readonly string[] | undefined, text: (version: Version) => string): MemoryCommit[] {
  let file = renamedAt === undefined ? FILE : ELSEWHERE;
  return versions.map((version, index) => {
    const renames = index === renamedAt ? { [file]: FILE } : {};
    if (index === renamedAt) file = FILE;
    return { day: DAYS[index]!, author: `Author ${index}`, renames, files: { [file]: text(version), ...(presets && { 'customer-success.yaml': `preset: ${presets[index]!}\n` }) } };
  });
}

const asWritten = ({ body, more, look }: Version): string => sheetOf(body, more, look);
const sumOf = (parts: readonly { readonly points: number }[]): number => parts.reduce((sum, { points }) => sum + points, 0);

async function scoreOf(text: string, day: string): Promise<number | null> {
  const engine = createEngine(portsOf(memoryWorkspace({ [FILE]: text }), day));
  return (await engine.scores(engine.read(FILE, text)!))[0]!.health.exact;
}

describe('any history', () => {
  it('has parts that sum up to the change, from any day, under the models of now and of then', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, fc.constantFrom('2025-01-01', ...DAYS, '2025-10-20'), fc.constantFrom('now' as const, 'then' as const), async ({ versions, now, renamedAt, presets }, since, model) => {
        const moved = renamedAt !== undefined && renamedAt < versions.length ? renamedAt : undefined;
        const { engine } = recorded(commitsOf(versions, moved, presets, asWritten), { [FILE]: asWritten(now) });
        const change = await (await engine.history()).change({ file: FILE, since, model });
        const [today] = await engine.scores(engine.read(FILE, asWritten(now))!);
        expect(change.to.health.exact).toBe(today!.health.exact);
        if (change.total === null) expect(change.parts).toEqual([]);
        else {
          expect(change.total).toBe(change.to.health.exact! - change.from.health.exact!);
          expect(Math.abs(sumOf(change.parts) - change.total)).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('equals scoring the file that was checked out, at each version and each day', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, async ({ versions, now, renamedAt }) => {
        const moved = renamedAt !== undefined && renamedAt < versions.length ? renamedAt : undefined;
        const { engine } = recorded(commitsOf(versions, moved, undefined, asWritten), { [FILE]: asWritten(now) });
        const histories = await engine.history();
        const { points } = await histories.timeline({ file: FILE, versions: 50 });
        for (const { day, health, revision } of points) {
          const text = revision === undefined ? asWritten(now) : asWritten(versions[Number(revision.author.split(' ')[1])]!);
          expect(health.exact).toBe(await scoreOf(text, day));
        }
        for (const day of ['2025-06-30', '2025-08-01', '2025-10-31']) {
          const index = DAYS.slice(0, versions.length).filter((each) => each <= day).length - 1;
          const change = await histories.change({ file: FILE, since: day });
          expect(change.from.health.exact).toBe(await scoreOf(asWritten(versions[index]!), day));
          const past = await histories.portfolioAt({ at: day });
          expect(past.accounts.map(({ health }) => health.exact)).toEqual([change.from.health.exact]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('does not depend on the order of keys, on comments and on layout', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, async ({ versions, now }) => {
        const partsOf = async (text: (version: Version) => string) => {
          const { engine } = recorded(commitsOf(versions, undefined, undefined, text), { [FILE]: text(now) });
          const { total, parts } = await (await engine.history()).change({ file: FILE, since: '2025-06-02' });
          return { total, parts: parts.map(({ key, cause, before, after, points, day }) => ({ key, cause, before, after, points, day })) };
        };
        expect(await partsOf(asWritten)).toEqual(await partsOf(({ body, more }) => sheetOf(body, more)));
      }),
      { numRuns: 40 },
    );
  });

  it('moves a week at a time by what the steps in it explain', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, fc.integer({ min: 1, max: 30 }), async ({ versions, now }, weeks) => {
        const { engine } = recorded(commitsOf(versions, undefined, undefined, asWritten), { [FILE]: asWritten(now) });
        const { points } = await (await engine.history()).timeline({ file: FILE, weeks });
        expect(points.at(-1)!.day).toBe(TODAY);
        for (const [index, { change, health }] of points.entries()) {
          const before = points[index - 1]?.health.exact ?? null;
          if (change === undefined || before === null || health.exact === null) continue;
          expect(Math.abs(sumOf(change.parts) - (health.exact - before))).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 40 },
    );
  });
});

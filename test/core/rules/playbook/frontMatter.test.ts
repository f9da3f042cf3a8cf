import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../src/core/engine';
import { applyTextEdits } from '../../../../src/core/text/textEdit';
import { memoryWorkspace, portsOf } from '../../../support/fileWorkspace';
import { lines, lint, mended, playbookText } from './lintPlaybook';

const withHead = (head: string) => playbookText({ head });

describe('the front matter of a playbook', () => {
  it('is in order as it is', async () => expect(await lines(playbookText())).toEqual([]));

  it('that is not closed is found, and closed behind its last key', async () => {
    const text = '---\ntitle: Low\n# a comment of YAML is no title, this is\n\n# Low score\n';
    expect((await lines(text))[0]).toBe('playbook/front-matter @ ---: The front matter is not closed, so all of it counts as text.');
    const [finding] = await lint('---\r\ntitle: Low\r\nsegments: [smb]\r\n\r\n# Low score\r\n');
    expect(finding!.fixes[0]!.edits).toEqual([{ span: { start: 34, end: 34 }, newText: '---\r\n' }]);
  });

  it('in another language is only named; nothing in it runs (P22)', async () => {
    expect((await lines('---js\nmodule.exports = process.exit(1)\n---\n'))[0]).toBe('playbook/front-matter @ ---js: The front matter says that it is js; it is only read as YAML, and nothing in it is run.');
  });

  it('that is missing is found, in an empty file too', async () => {
    expect((await lines(''))[0]).toBe('playbook/front-matter @ : This playbook has no front matter, so nothing says when it applies.');
    const fixed = await mended('\uFEFF# Low "score"\n\n## Why\n\nx\n\n## Signals\n\nx\n\n## Steps\n\n- [ ] Ask (CSM, day 1)\n\n## Exit criteria\n\nx\n');
    expect(fixed).toMatch(/^\uFEFF---\ntitle: "Low \\"score\\""\n---\n\n# Low/);
    expect((await lines(fixed)).filter((line) => line.includes('front-matter'))).toEqual([]);
  });

  it('that is no map is found once', async () => {
    expect((await lines('---\n- a\n---\n')).filter((line) => /front-matter|schema/.test(line))).toEqual(['playbook/front-matter @ - a: The front matter holds a list; expected a map of keys and values.']);
  });

  it('that is no YAML, or not as the schema wants it, is found at its place', async () => {
    expect((await lines(withHead('owner: [x'))).filter((line) => line.startsWith('yaml/'))).not.toEqual([]);
    expect(await lines(withHead('owner: boss\ntriger: x'))).toEqual([
      expect.stringMatching(/^schema\/enum @ boss/),
      expect.stringMatching(/^schema\/unknown-key @ triger: .*`trigger`/),
    ]);
    expect(await lines(withHead('title: -'))).toContainEqual(expect.stringMatching(/^schema\/required/));
  });

  it('says when it is for all segments, or for one that there is not', async () => {
    const all = withHead('segments: -');
    expect((await lint(all))[0]).toMatchObject({ rule: 'playbook/all-segments', severity: 'info' });
    expect(await lines(await mended(all))).toEqual([]);
    expect(await lines(withHead('segments: [enterprise, mid-market, smb, self-serve]'))).toEqual(['playbook/all-segments @ segments: This playbook names all segments of the portfolio.']);
    expect(await lines(withHead('segments: -\ntrigger: segment == "smb" && health.score < 40'))).toEqual([]);
    const unknown = withHead('segments: [smb, enterprize]');
    expect(await lines(unknown)).toEqual(['playbook/unknown-segment @ enterprize: The portfolio has no segment `enterprize`. Did you mean `enterprise`?']);
    expect(await mended(unknown)).toContain('segments: [smb, enterprise]\n');
  });

  it('says how one sees that it worked', async () => {
    const none = withHead('outcome: -');
    expect(await lines(none)).toEqual(['playbook/unmeasurable-outcome @ title: This playbook does not say how one sees that it worked.']);
    expect(await lines(await mended(none))).toEqual([]);
    expect(await lines(withHead('outcome: { measure: 1 < 2 }'))).toEqual(['playbook/unmeasurable-outcome @ 1 < 2: This outcome reads nothing of the account, so it is the same for all.']);
    expect(await lines(withHead('outcome: { measure: arr }'))).toEqual([expect.stringMatching(/^playbook\/unmeasurable-outcome @ arr: `outcome\.measure` needs a condition/)]);
    expect(await lines(withHead('outcome: { measure: 40 > health.score }'))).toEqual([expect.stringMatching(/^playbook\/outcome-equals-trigger @ 40 > health\.score/)]);
  });

  it('names its occasion and its day by expressions', async () => {
    const text = withHead('dedupe_key: renewal_dat\ndue: { from: arr }');
    expect(await lines(text)).toEqual([expect.stringMatching(/^playbook\/dedupe-key @ renewal_dat: .*Did you mean `renewal_date`/), expect.stringMatching(/^playbook\/due-from @ arr: `due\.from` needs a date/)]);
    expect(await mended(text)).toContain('dedupe_key: renewal_date\n');
  });

  it('has an id that tasks can have', async () => {
    const files = { 'customer-success.yaml': 'preset: engine\n', 'playbooks/Low score.md': playbookText() };
    const report = await createEngine(portsOf(memoryWorkspace(files), '2025-12-01')).checkFile('playbooks/Low score.md');
    expect(report!.findings.map(({ rule, fixes }) => [rule, fixes[0]?.title])).toEqual([['playbook/unusable-id', 'Add `id: low-score`']]);
    expect(applyTextEdits(playbookText(), report!.findings[0]!.fixes[0]!.edits)).toMatch(/\nid: low-score\n---\n/);
  });

  it('has an id of its own', async () => {
    const other = playbookText({ head: 'id: a\ntrigger: arr > 1000' });
    expect(await lines(playbookText(), { 'playbooks/b.md': other })).toEqual([expect.stringMatching(/^playbook\/duplicate-id @ title: playbooks\/b\.md has the id `a`, too; only this one is run\.$/)]);
  });
});

describe('a trigger', () => {
  it('with a misspelt name is found at that name, with a suggestion (P23)', async () => {
    const text = withHead('trigger: helth.score < 50');
    expect(await lines(text)).toEqual(['playbook/trigger @ helth: There is no field `helth`. Did you mean `health`?']);
    expect(await mended(text)).toBe(withHead('trigger: health.score < 50'));
  });

  it.each([
    ['days_till(renewal_date) < 30', 'days_until(renewal_date) < 30'],
    ['scores.suport.csat < 3', 'scores.support.csat < 3'],
    ['health.chnge(30) < -20', 'health.change(30) < -20'],
    ['health.component("product_usag") < 40', 'health.component("product_usage") < 40'],
    ['csat < 3', 'scores.support.csat < 3'],
    ['events.exists(e, e.tpe == "sponsor_left")', 'events.exists(e, e.type == "sponsor_left")'],
    ['segment in ["smb", "midmarket"]', 'segment in ["smb", "mid-market"]'],
    ['scores.financial.growth == "expandng"', 'scores.financial.growth == "expanding"'],
  ])('%s is mended', async (wrong, right) => {
    const text = withHead(`trigger: '${wrong}'`);
    expect((await lint(text)).map(({ rule }) => rule)).toEqual(['playbook/trigger']);
    expect(await mended(text)).toBe(withHead(`trigger: '${right}'`));
  });

  it('on several lines is marked where it is wrong', async () => {
    const text = withHead('trigger: >-\n  health.score < 40\n  && arrr > 1000');
    expect(await lines(text)).toEqual([expect.stringMatching(/^playbook\/trigger @ arrr: /)]);
    expect(await mended(text)).toContain('  && arr > 1000\n');
  });

  it.each([
    ['no condition', 'arr', 'playbook/trigger'],
    ['never true', 'health.score < 40 && health.score > 60', 'playbook/trigger-never'],
    ['always true', 'health.score <= 100', 'playbook/trigger-always'],
    ['a regular expression (P24)', 'account.matches("^(a+)+$")', 'playbook/trigger'],
    ['of 5,000 brackets (P24)', '('.repeat(5_000), 'playbook/trigger'],
    ['of 2,001 characters (P24)', `arr > 1${' || arr > 1'.repeat(200)}`, 'playbook/trigger'],
    ['nested too deeply (P24)', `${'!('.repeat(300)}true${')'.repeat(300)}`, 'playbook/trigger'],
  ])('that is %s is found quickly', async (_what, source, rule) => {
    const text = withHead(`trigger: '${source}'`);
    await lint(text);
    const start = performance.now();
    expect((await lint(text)).map((each) => each.rule)).toEqual([rule]);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('that another playbook has too is found in both', async () => {
    const other = playbookText({ head: 'id: b\ntrigger: 40 > health.score' });
    expect(await lines(playbookText(), { 'playbooks/b.md': other })).toEqual(['playbook/same-trigger @ health.score < 40: The trigger of `Low score` (playbooks/b.md) says the same.']);
    const ofOthers = playbookText({ head: 'id: b\nsegments: [enterprise]' });
    expect(await lines(playbookText(), { 'playbooks/b.md': ofOthers })).toEqual([]);
    expect(await lines(playbookText(), { 'playbooks/b.md': playbookText({ head: 'id: b\nstatus: draft' }) })).toEqual([]);
  });

  it('is asked for, but of drafts', async () => {
    expect(await lint(withHead('trigger: -'))).toMatchObject([{ rule: 'playbook/no-trigger', severity: 'info' }]);
    expect(await lines(withHead('trigger: -\nstatus: draft'))).toEqual([]);
  });
});

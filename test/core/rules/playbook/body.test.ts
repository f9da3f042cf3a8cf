import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../src/core/engine';
import { PLAYBOOK_RULES } from '../../../../src/core/rules/playbook/playbookRules';
import { PLAYBOOK_RULE_IDS } from '../../../../src/core/rules/playbookRuleIds';
import { RULES } from '../../../../src/core/rules/registry';
import { memoryWorkspace, portsOf } from '../../../support/fileWorkspace';
import { lines, lint, mended, playbookText } from './lintPlaybook';

const withSteps = (steps: string) => playbookText({ steps });

describe('sections', () => {
  it('that are missing are found, and inserted at their place', async () => {
    const text = playbookText({ head: 'kind: rescue' }).replace('## Why\n\nIt is low.\n\n', '').replaceAll('\n', '\r\n');
    expect(await lines(text)).toEqual(['Why', 'Messages', 'Escalation'].map((title) => `playbook/missing-section @ # Low score: This playbook has no section \`${title}\`.`));
    const fixed = await mended(text);
    expect(fixed).not.toMatch(/[^\r]\n/);
    expect([...fixed.matchAll(/^## (.*)\r$/gm)].map((match) => match[1])).toEqual(['Why', 'Signals', 'Steps', 'Messages', 'Exit criteria', 'Escalation']);
    expect(await lines(fixed)).toEqual([]);
    expect(fixed.endsWith('\r\n')).toBe(true);
  });

  it('at another level are made sections', async () => {
    const text = playbookText().replace('## Signals', '### Signals');
    expect(await lines(text)).toEqual(['playbook/missing-section @ ### Signals: `Signals` is a heading of level 3, so it begins no section.']);
    expect(await mended(text)).toBe(playbookText());
  });

  it('are known in Chinese', async () => {
    const text = playbookText().replace('## Why', '## 为什么').replace('## Signals', '## 信号').replace('## Steps', '## 步骤').replace('## Exit criteria', '## 完成标准').replace('(CSM, within 2 days)', '（客户成功经理，2 天内）');
    expect(await lines(text)).toEqual([]);
  });

  it('out of order, twice or empty are found', async () => {
    const text = playbookText({ more: '## Signals\n\n- more\n\n## Why it matters\n\n<!-- later -->\n\n' });
    expect(await lines(text)).toEqual([
      'playbook/section-order @ ## Signals: There is a section `Signals` already.',
      'playbook/section-order @ ## Why it matters: There is a section `Why` already.',
      'playbook/empty-section @ ## Why it matters: The section `Why it matters` is empty.',
    ]);
    const turned = playbookText().replace('## Signals\n\n- A low score\n\n', '').replace('## Exit', '## Signals\n\n- A low score\n\n## Exit');
    expect(await lines(turned)).toEqual(['playbook/section-order @ ## Signals: `Signals` stands behind `Steps`; expected before it.']);
  });
});

describe('steps', () => {
  it('without boxes get them', async () => {
    const text = withSteps('- Ask (CSM, day 1)\n1. Call (CSM, day 2)');
    expect(await lines(text)).toEqual(['playbook/no-steps @ ## Steps: These steps hold no box to tick, so nothing can be run.']);
    expect(await mended(text)).toBe(withSteps('- [ ] Ask (CSM, day 1)\n1. [ ] Call (CSM, day 2)'));
  });

  it('beside items without a box are not all, so each of these is found', async () => {
    const text = withSteps('Do it in this order.\n\n- [ ] Ask (CSM, day 1)\n  - a note\n  - [ ] Look (CSM, day 2)\n- Call (CSM, day 3)\n  - a note\n\n1. Write\n2. []Meet (CSM, day 4)\n3. [ ]');
    expect(await lines(text)).toEqual([
      'playbook/plain-item @ Call (CSM, day 3): `Call (CSM, day 3)` is no box to tick, so no task is made of it.',
      'playbook/plain-item @ Write: `Write` is no box to tick, so no task is made of it.',
      'playbook/plain-item @ []Meet (CSM, day 4): `[]Meet (CSM, day 4)` is no box to tick, so no task is made of it.',
      'playbook/plain-item @ [ ]: `[ ]` is no box to tick, so no task is made of it.',
    ]);
    const fixes = (await lint(text)).map((finding) => finding.fixes.map(({ preferred }) => preferred));
    expect(fixes).toEqual([[false], [false], [true], []]);
    expect(await mended(text)).toBe(text.replace('- Call', '- [ ] Call').replace('1. Write', '1. [ ] Write').replace('[]Meet', '[ ] Meet'));
  });

  it('without owner or day get both, those of the front matter where it has them', async () => {
    const text = withSteps('- [ ] Ask who follows\n- [ ] Call (within 3 days)\n- [ ] Meet (VP CS)');
    expect((await lint(text)).map(({ rule }) => rule)).toEqual(['playbook/step-without-owner', 'playbook/step-without-due', 'playbook/step-without-owner', 'playbook/step-without-due']);
    const fixes = (await lint(text)).flatMap((finding) => finding.fixes);
    expect(fixes.map(({ title }) => title)).toEqual(['Add `(CSM, within 7 days)`', 'Add `(CSM, within 7 days)`', 'Add `CSM,`', 'Add `within 7 days`']);
    expect(fixes.some(({ preferred }) => preferred)).toBe(false);
    const ofHead = playbookText({ head: 'owner: vp_cs\ndue: { days: 3 }', steps: '- [ ] Ask' });
    expect(await lines(ofHead)).toEqual(['playbook/step-without-owner @ Ask: The step `Ask` names nobody who does it.']);
    expect(await mended(ofHead)).toContain('- [ ] Ask (VP CS, within 3 days)\n');
  });

  it('with words that cannot be read are found at these words', async () => {
    const text = withSteps('- [ ] Ask (CMS, within 2 days)\n- [ ] Call (CSM and support, day 3)\n- [ ] Meet (CSM, 30 days before renewal)\n- [ ] Write (Dana, 2 days)');
    expect(await lines(text)).toEqual([
      'playbook/unknown-owner @ CMS: `CMS` is no role of ours. Did you mean `CSM`?',
      'playbook/unknown-owner @ CSM and support: `CSM and support` names several; a step is done by one.',
      'playbook/unknown-due @ 30 days before renewal: `30 days before renewal` is no due that can be read.',
      'playbook/step-without-owner @ Write (Dana, 2 days): The step `Write (Dana, 2 days)` names nobody who does it.',
      'playbook/step-without-due @ Write (Dana, 2 days): The step `Write (Dana, 2 days)` says no day.',
    ]);
    expect(await mended(withSteps('- [ ] Ask (CMS, 2 days)'))).toBe(withSteps('- [ ] Ask (CSM, within 2 days)'));
  });

  it('before a day that nothing names are found, also those that a fix made', async () => {
    const text = withSteps('- [ ] Ask (CSM, 30 days before)\n- [ ] Call (CSM, 2 weeks after)');
    expect(await lines(text)).toEqual(['playbook/unknown-due @ 30 days before: `30 days before` does not say before what, so the task would be due on the day of the run.']);
    expect(await mended(text)).toBe(text.replace('60 }\n---', '60 }\ndue:\n  from: renewal_date\n---'));
    expect(await mended(withSteps('- [ ] Ask (CSM, 30 days before renewal)\n- [ ] Call (CSM, 2 weeks after)'))).toBe(text);
    const ofHead = playbookText({ head: 'due: { days: -7 }' });
    expect(await lines(ofHead)).toEqual(['playbook/unknown-due @ -7: `days: -7` does not say before what, so the task would be due on the day of the run.']);
    expect(await lines(await mended(ofHead))).toEqual([]);
    expect(await lines(playbookText({ head: 'due: { from: renewal_date }', steps: '- [ ] Ask (CSM, 30 days before)' }))).toEqual([]);
  });

  it('that say the same are found', async () => {
    expect(await lines(withSteps('- [ ] Call (CSM, day 1)\n- [x] call. (VP CS, day 2)'))).toEqual(['playbook/duplicate-step @ call. (VP CS, day 2): `call.` is a step already.']);
  });
});

describe('messages and links', () => {
  it('name templates that there are', async () => {
    const text = playbookText({ more: '## Messages\n\n- `check-inn`: to all\n- `own`: to all\n\n' });
    expect((await lines(text))[0]).toBe('playbook/unknown-template @ check-inn: There is no template `check-inn`. Did you mean `check-in`?');
    expect(await mended(text)).toContain('- `check-in`: to all\n');
    const settings = { 'customer-success.yaml': 'preset: engine\ntemplates: templates\n', 'templates/own.md.hbs': '# Own\n' };
    expect(await lines(playbookText({ more: '## Messages\n\n- `own`: to all\n\n' }), settings)).toEqual([]);
  });

  it('begin with an id as code', async () => {
    const text = playbookText({ more: '## Messages\n\nIn this order.\n\n- `qbr`: to all\n  - a note\n- check-in: to all\n- [ ] value-report for them\n- a call\n\n' });
    expect(await lines(text)).toEqual(['check-in: to all', '[ ] value-report for them', 'a call'].map((item) => `playbook/plain-item @ ${item}: \`${item}\` names no document as code, so nothing is written for it.`));
    expect((await lint(text)).map((finding) => finding.fixes.map(({ preferred }) => preferred))).toEqual([[true], [false], []]);
    expect(await mended(text)).toBe(text.replace('- check-in', '- `check-in`').replace('value-report', '`value-report`'));
  });

  it('lead to files and headings that are there', async () => {
    const text = playbookText({ more: 'See [a](b.md), [gone](c.md#x), [image](i.png), [folder](../accounts), [steps](#steps), [step](#step), [web](https://a.example/x.md), [out](../../x.md).\n\n' });
    const others = { 'playbooks/b.md': playbookText({ head: 'id: b\ntrigger: arr > 1' }), 'accounts/a/account.yaml': 'account: A\n' };
    expect(await lines(text, others)).toEqual([
      'playbook/broken-link @ c.md#x: There is no file `playbooks/c.md`, where this link leads.',
      'playbook/broken-link @ i.png: There is no file `playbooks/i.png`, where this link leads.',
      'playbook/broken-link @ #step: This playbook has no heading for `#step`. Did you mean `#steps`?',
    ]);
  });
});

describe('the rules on playbooks', () => {
  it('have ids that settings know, without being loaded for them', () => {
    expect(PLAYBOOK_RULES.map(({ id }) => id)).toEqual(PLAYBOOK_RULE_IDS);
    expect(RULES.filter(({ on }) => on === 'playbook')).toEqual([]);
  });

  it('can be set in the settings', async () => {
    const files = { 'customer-success.yaml': 'preset: engine\nrules:\n  playbook/no-steps: { severity: off }\n  playbook/no-step: { severity: off }\n  playbook/duplicate-step: { days: 3 }\n' };
    expect(await lines(withSteps('- Ask'), files)).toEqual([]);
    const report = await createEngine(portsOf(memoryWorkspace(files), '2025-12-01')).checkFile('customer-success.yaml');
    expect(report!.findings.map(({ rule }) => rule)).toEqual(['rules/unknown-rule', 'rules/unknown-parameter']);
  });

  it('can be switched off for a playbook in its front matter, with a reason', async () => {
    const steps = '- [ ] Ask (CSM)';
    expect(await lines(playbookText({ head: '# csac-disable-file playbook/step-without-due -- the customer sets the pace', steps }))).toEqual([]);
    expect((await lint(playbookText({ head: '# csac-disable-file playbook/no-steps -- why not' }))).map(({ rule }) => rule)).toEqual(['suppressions/unused']);
    expect((await lint(playbookText({ head: '# csac-disable-file playbook/step-without-due', steps }))).map(({ rule }) => rule).sort()).toEqual(['playbook/step-without-due', 'suppressions/no-reason']);
  });

  it('look at playbooks only', async () => {
    const files = { 'customer-success.yaml': 'preset: engine\nplaybooks: ways\n', 'ways/README.md': '# x\n', 'playbooks/a.md': '# x\n', 'ways/a.md': '# x\n', 'notes.md': '# x\n' };
    const engine = createEngine(portsOf(memoryWorkspace(files), '2025-12-01'));
    const reports = await Promise.all(Object.keys(files).map((file) => engine.checkFile(file)));
    expect(reports.map((report) => report?.file)).toEqual(['customer-success.yaml', undefined, undefined, 'ways/a.md', undefined]);
  });

  it('say once that a text was not read', async () => {
    expect(await lines(withSteps('>'.repeat(50_000)))).toEqual([expect.stringMatching(/^playbook\/unreadable-text @ >: /)]);
    expect(await lines(playbookText({ more: 'word '.repeat(60_000) }))).toEqual([expect.stringMatching(/^playbook\/unreadable-text @ : This playbook is larger than 256 KB/)]);
  });
});

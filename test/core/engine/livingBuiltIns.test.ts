import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import type { Engine } from '../../../src/core/engine';
import { applyTextEdits } from '../../../src/core/text/textEdit';
import { folderWorkspace, portsOf } from '../../support/fileWorkspace';

const ROOT = 'examples/portfolio';
const ACME = 'accounts/acme-corp/account.yaml';
const KESTREL = 'accounts/kestrel-pay/account.yaml';

/** The example portfolio on a day, with one account's text changed. */
function engineOn(today: string, changed: Readonly<Record<string, (text: string) => string>> = {}): Engine {
  const workspace = folderWorkspace(ROOT);
  const edited = {
    ...workspace,
    read: async (file: string) => {
      const content = await workspace.read(file);
      return content.kind === 'text' && changed[file] !== undefined ? { ...content, text: changed[file](content.text) } : content;
    },
  };
  return createEngine(portsOf(edited, today));
}

describe('built-in documents that live on', () => {
  it.each(['en', 'zh-CN'])('are current on the day they were made, and no refresh changes a byte (%s)', { timeout: 120_000 }, async (locale) => {
    const engine = engineOn('2025-12-01', { 'customer-success.yaml': (settings) => `${settings.replace(/^locale:.*\n/m, '')}locale: ${locale}\n` });
    const living = await engine.living();
    let made = 0;
    for (const { id } of await engine.documents()) {
      const rendered = await engine.render({ template: id, file: ACME }).catch(() => undefined);
      if (rendered === undefined) continue;
      made++;
      expect((await living.check(rendered.target, rendered.text)).lens?.state, id).toBe('current');
      expect((await living.refresh(rendered.target, rendered.text)).edits, id).toEqual([]);
    }
    expect(made).toBeGreaterThan(15);
  });

  it('lead to the lines where the figures stand now, without a word about it', async () => {
    const { text, target } = await engineOn('2025-12-01').render({ template: 'qbr', file: ACME, audience: 'internal' });
    const living = await engineOn('2025-12-01', { [ACME]: (account) => `# One more line\n${account}` }).living();
    expect((await living.check(target, text)).findings.filter(({ rule }) => rule !== 'document/gap')).toEqual([]);
    const { edits, changes } = await living.refresh(target, text);
    expect(changes).toEqual([]);
    const line = Number(/account\.yaml#L(\d+)/.exec(text)![1]);
    expect(applyTextEdits(text, edits)).toContain(`account.yaml#L${line + 1}`);
  });

  it('keep their quarter, also when it is over', async () => {
    const { text, target } = await engineOn('2025-12-20').render({ template: 'qbr', file: ACME });
    const living = await engineOn('2026-01-05', { [ACME]: (account) => account.replace('active_users: 180', 'active_users: 181') }).living();
    const after = applyTextEdits(text, (await living.refresh(target, text)).edits);
    expect(after).toContain('181');
    expect(after.split('\n').find((line) => line.startsWith('# '))).toBe(text.split('\n').find((line) => line.startsWith('# ')));
  });

  it('keep the weeks of a save plan and what was ticked in it', async () => {
    const { text, target } = await engineOn('2025-12-01').render({ template: 'save-plan', file: KESTREL });
    const [box] = /- \[ \] .*/.exec(text)!;
    const ticked = text.replace(box, box.replace('[ ]', '[x]'));
    const living = await engineOn('2025-12-04', { [KESTREL]: (account) => account.replace('arr_at_risk: 180000', 'arr_at_risk: 111000') }).living();
    const proposal = await living.refresh(target, ticked);
    const after = applyTextEdits(ticked, proposal.edits);
    expect(after).toContain('$111,000');
    expect(after).toContain(box.replace('[ ]', '[x]'));
    expect(proposal.kept).toEqual([]);
    const weeks = (plan: string) => plan.slice(plan.indexOf('csac:begin weeks'), plan.indexOf('csac:end weeks'));
    expect(weeks(after)).toBe(weeks(text));
  });

  it('give their action items to the account', async () => {
    const engine = engineOn('2025-12-01');
    const { text, target } = await engine.render({ template: 'save-plan', file: KESTREL });
    const { tasks, file } = await (await engine.living()).takeOver(target, text);
    expect(file).toBe(KESTREL);
    expect(tasks.length).toBeGreaterThan(3);
    for (const { kind, title, due, owner } of tasks) expect({ kind, title, complete: due !== undefined && owner !== undefined }).toEqual({ kind: 'added', title, complete: true });
  });
});

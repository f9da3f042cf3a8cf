import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import { builtInDocuments } from '../../../src/core/documents/catalogue';
import type { Ports, UntrustedTemplate } from '../../../src/core/ports';
import { renderUntrusted } from '../../../src/core/render/renderUntrusted';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';

const FILE = 'accounts/a/account.yaml';
const ACCOUNT = 'account: A\nsegment: smb\nscores: { engagement: { score: 8 } }\n';
const OWN = '---\nid: greeting\ntitle: Greeting\nkind: email\naudience: customer\n---\nHello {{account.account}}{{> sign}}\n';

function portsOn(files: Record<string, string>, trusted: boolean): Ports {
  const ports = portsOf(memoryWorkspace(files), '2025-12-01');
  if (!trusted) return ports;
  return { ...ports, templateSandbox: { render: async (template: UntrustedTemplate) => renderUntrusted(template) } };
}

describe('rendering through the engine', () => {
  it('puts the document below the account’s folder', async () => {
    const engine = createEngine(portsOn({ [FILE]: ACCOUNT }, false));
    const proposal = await engine.render({ template: 'qbr', file: FILE });
    expect(proposal.target).toBe('accounts/a/documents/qbr-2025-Q4.md');
    expect(proposal.gaps.length).toBeGreaterThan(0);
  });

  it('reads the plan that stands beside the account, or in its file', async () => {
    const plan = 'account: A\nbusiness_objectives:\n  - { objective: Ship faster, metric: Days, baseline: 9, target: 4, timeline: 2026-03-31 }\n';
    const beside = createEngine(portsOn({ [FILE]: ACCOUNT, 'accounts/a/success-plan.yaml': plan }, false));
    expect((await beside.render({ template: 'qbr', file: FILE })).text).toContain('Ship faster');
    const indented = (text: string) => text.replace(/^(?=.)/gm, '  ');
    const both = `customer_health:\n${indented(ACCOUNT)}success_plan:\n${indented(plan)}`;
    const inside = createEngine(portsOn({ 'a.yaml': both }, false));
    expect((await inside.render({ template: 'qbr', file: 'a.yaml' })).text).toContain('Ship faster');
  });

  it.each([
    ['a file that is not there', { template: 'qbr', file: 'gone/account.yaml' }, /^gone\/account\.yaml cannot be read/],
    ['a text that does not parse', { template: 'qbr', file: 'broken/account.yaml' }, /^broken\/account\.yaml cannot be read as YAML\. Mend the finding on line 2 first\.$/],
    ['a file without an account', { template: 'qbr', file: 'empty/account.yaml' }, /^empty\/account\.yaml holds no account/],
    ['a document that there is not', { template: 'qbrr', file: FILE }, /^There is no document `qbrr`/],
  ])('refuses %s in one plain line', async (_name, request, message) => {
    const engine = createEngine(portsOn({ [FILE]: ACCOUNT, 'broken/account.yaml': 'account: A\nsegment: "smb\n', 'empty/account.yaml': '' }, false));
    await expect(engine.render(request)).rejects.toMatchObject({ name: 'UserError', message: expect.stringMatching(message) as string });
  });
});

describe('the team’s own templates', () => {
  const files = {
    [FILE]: ACCOUNT,
    'customer-success.yaml': 'templates: templates\n',
    'templates/greeting.md.hbs': OWN,
    'templates/qbr.md.hbs': '---\ntitle: Our review\n---\n# Our review of {{account.account}}\n',
    'templates/partials/sign.md.hbs': ', from us.',
  };

  it('stand beside the built-in ones, and in the place of one with the same id', async () => {
    const list = await createEngine(portsOn(files, true)).documents();
    const builtIn = builtInDocuments('en').map(({ id, title }) => (id === 'qbr' ? 'qbr: Our review' : `${id}: ${title}`));
    expect(list.map(({ id, title }) => `${id}: ${title}`)).toEqual([...builtIn, 'greeting: Greeting']);
  });

  it('are listed once where several have one id: the first, which is the one that renders', async () => {
    const engine = createEngine(portsOn({ ...files, 'templates/a.md.hbs': '---\nid: greeting\ntitle: First\n---\nFirst\n' }, true));
    expect((await engine.documents()).filter(({ id }) => id === 'greeting').map(({ title }) => title)).toEqual(['First']);
    expect((await engine.render({ template: 'greeting', file: FILE })).text).toMatch(/^First\n/);
  });

  it.each([
    ['no YAML', '---\nid: [\n---\nHi\n', /^templates\/bad\.md\.hbs, line \d+: ./],
    ['an audience that there is not', '---\nid: bad\naudience: boss\n---\nHi\n', /^templates\/bad\.md\.hbs, line 3: .*boss/],
  ])('are refused with a head that is %s', async (_case, text, message) => {
    const engine = createEngine(portsOn({ ...files, 'templates/bad.md.hbs': text }, true));
    const rendering = engine.render({ template: 'bad', file: FILE, templateFile: 'templates/bad.md.hbs' });
    await expect(rendering).rejects.toMatchObject({ name: 'UserError', message: expect.stringMatching(message) as string });
  });

  it('render with their partials, for the audience that they name', async () => {
    const { text, target } = await createEngine(portsOn(files, true)).render({ template: 'greeting', file: FILE });
    const origin = /^Hello A, from us\.\n\n<!-- csac (\{.*\}) -->\n$/.exec(text)?.[1];
    expect(JSON.parse(origin!)).toMatchObject({ template: 'greeting', account: FILE, as_of: '2025-12-01', audience: 'customer', regions: [] });
    expect(target).toBe('accounts/a/documents/greeting-2025-12-01.md');
  });

  it('are neither listed nor run where the workspace is not trusted (P28)', async () => {
    const engine = createEngine(portsOn(files, false));
    expect(await engine.documents()).toEqual(builtInDocuments('en'));
    expect((await engine.render({ template: 'qbr', file: FILE })).text).not.toContain('Our review');
    await expect(engine.render({ template: 'greeting', file: FILE })).rejects.toMatchObject({ name: 'UserError' });
  });
});

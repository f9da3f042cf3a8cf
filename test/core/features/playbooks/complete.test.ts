import { beforeAll, describe, expect, it } from 'vitest';
import { DUES } from '../../../../src/core/features/playbooks/body/bodyCompletions';
import { dueDaysOf } from '../../../../src/core/playbooks/reading/dueWords';
import { roleOf } from '../../../../src/core/playbooks/reading/roleWords';
import { roleLabel } from '../../../../src/core/playbooks/run/roles';
import { schemaAt } from '../../../../src/core/schema/schemaNode';
import { accepted, completionsIn, CURSOR, labelsIn, playbookWith } from './playbookPortfolio';

const AT = CURSOR;

/** The trigger after a completion was accepted. */
async function triggerAfter(trigger: string, label: string): Promise<string> {
  const text = await accepted(playbookWith(trigger), label);
  return /^trigger: ?([\s\S]*?)\n---$/m.exec(text)![1]!;
}

async function labels(trigger: string): Promise<string[]> {
  return labelsIn(playbookWith(trigger));
}

// The first question loads what features are made of.
beforeAll(async () => void (await labels(AT)), 60_000);

describe('completion in expressions', () => {
  it.each([
    [AT, 'arr', 'arr'],
    [`arr > 5 && sco${AT}`, 'scores', 'arr > 5 && scores'],
    [`scores.${AT}`, 'support', 'scores.support'],
    [`scores.support.cs${AT} < 3`, 'csat', 'scores.support.csat < 3'],
    [`events.${AT}`, 'exists', 'events.exists(e, e.)'],
    [`events.exists(e, e.${AT}`, 'type', 'events.exists(e, e.type'],
    [`events.exists(e, ${AT})`, 'e', 'events.exists(e, e)'],
    [`events.exists(e, e.type == "${AT}" && days_since(e.date) <= 60)`, 'sponsor_left', 'events.exists(e, e.type == "sponsor_left" && days_since(e.date) <= 60)'],
    [`events.exists(e, e.type == ${AT})`, '"sponsor_left"', 'events.exists(e, e.type == "sponsor_left")'],
    [`events.exists(e, e.type in ["sponsor_left", "${AT}`, 'champion_left', 'events.exists(e, e.type in ["sponsor_left", "champion_left"'],
    [`segment == "${AT}"`, 'enterprise', 'segment == "enterprise"'],
    [`segment in [${AT}]`, '"smb"', 'segment in ["smb"]'],
    [`csm == "${AT}"`, 'dana.reyes', 'csm == "dana.reyes"'],
    [`industry == "${AT}"`, 'logistics', 'industry == "logistics"'],
    [`health.${AT}`, 'score', 'health.score'],
    [`health.${AT}`, 'change', 'health.change(30)'],
    [`health.tier == "${AT}"`, 'thriving', 'health.tier == "thriving"'],
    [`health.component("${AT}")`, 'product_usage', 'health.component("product_usage")'],
    [`health.component(${AT})`, '"product_usage"', 'health.component("product_usage")'],
    [`health.change(${AT})`, '30', 'health.change(30)'],
    [`days_${AT}`, 'days_until', 'days_until()'],
    [`days_until(${AT})`, 'renewal_date', 'days_until(renewal_date)'],
    [`"segment == \\"${AT}\\""`, 'enterprise', '"segment == \\"enterprise\\""'],
    [`'segment == ${AT}'`, '"enterprise"', `'segment == "enterprise"'`],
    [`>-\n  arr > 5 &&\n  seg${AT}`, 'segment', '>-\n  arr > 5 &&\n  segment'],
    [`industry.${AT}`, 'startsWith', 'industry.startsWith("")'],
    [`health.tier ==${AT}`, '"thriving"', 'health.tier =="thriving"'],
  ])('in %j accepts %s', async (trigger, label, result) => {
    expect(await triggerAfter(trigger, label)).toBe(result);
  });

  it('writes a blank where the colon has none', async () => {
    expect(await accepted(`---\ntrigger:${AT}\n---\n`, 'arr')).toBe('---\ntrigger: arr\n---\n');
  });

  it('tells type and meaning of fields, and the usage of functions', async () => {
    const found = await completionsIn(playbookWith(`scores.support.${AT}`));
    expect(found.find(({ label }) => label === 'csat')).toMatchObject({ kind: 'field', detail: 'number from 0 to 5 · CSAT' });
    expect(found.find(({ label }) => label === 'csat')?.documentation).toContain('**CSAT**');
    const since = (await completionsIn(playbookWith(`${AT}`))).find(({ label }) => label === 'days_since');
    expect(since).toMatchObject({ kind: 'function', detail: 'days_since(date)' });
  });

  it('puts days first where one is asked for, and the item of a list function before all', async () => {
    const days = (await completionsIn(`---\ntitle: T\ndue: { from: ${AT}, days: -30 }\n---\n`)).filter(({ detail }) => detail?.startsWith('date'));
    expect(days.map(({ label }) => label)).toContain('renewal_date');
    expect((await labelsIn(`---\ntitle: T\ndue: { from: ${AT} }\n---\n`))[0]).toBe('today');
    expect((await labels(`events.exists(item, ${AT})`))[0]).toBe('item');
  });

  it('offers only texts between quotes, and nothing behind a whole value', async () => {
    expect(await labels(`segment == "${AT}"`)).not.toContain('arr');
    expect(await labels(`arr > 5 ${AT}`)).toEqual([]);
    expect(await labels(`nobody.knows.${AT}`)).toEqual([]);
  });

  it('works while the front matter is broken, or not closed yet', async () => {
    expect(await labelsIn(`---\ntitle: [broken\ntrigger: health.${AT}\n---\n`)).toContain('score');
    expect(await labelsIn(`---\ntitle: T\ntrigger: health.${AT}\n\n# T\n`)).toContain('score');
    expect(await labelsIn(`---\ntrigger: health.${AT}`)).toContain('score');
  });
});

describe('completion in front matter', () => {
  it('offers keys and values by the schema', async () => {
    expect(await labelsIn(`---\ntitle: T\n${AT}\n---\n`)).toEqual(expect.arrayContaining(['kind', 'owner', 'trigger', 'due', 'outcome']));
    expect(await labelsIn(`---\ntitle: T\n${AT}\n---\n`)).not.toContain('customer_health');
    expect(await labelsIn(`---\ntitle: T\nkind: ${AT}\n---\n`)).toContain('win-back');
    expect(await labelsIn(`---\ntitle: T\nsegments: [${AT}]\n---\n`)).toContain('enterprise');
  });

  it('is not that of the text, nor the other way round', async () => {
    expect(await labelsIn(`---\ntitle: T\n${AT}\n---\n`)).not.toContain('## Why');
    expect(await labelsIn(`---\ntitle: T\n---\n${AT}\n`)).not.toContain('trigger');
  });
});

describe('completion in the text', () => {
  const body = (text: string): string => `---\ntitle: T\nkind: rescue\n---\n# T\n\n${text}`;

  it.each([
    [`## Steps\n\n- [ ] Call (${AT}`, 'CS manager', '## Steps\n\n- [ ] Call (CS manager'],
    [`## Steps\n\n- [ ] Call (${AT})`, 'CSM', '## Steps\n\n- [ ] Call (CSM)'],
    [`## Steps\n\n- [ ] Call (vp${AT}, within 2 days)`, 'VP CS', '## Steps\n\n- [ ] Call (VP CS, within 2 days)'],
    [`## Steps\n\n- [ ] Call (CSM,${AT}`, 'within 7 days', '## Steps\n\n- [ ] Call (CSM, within 7 days)'],
    [`## Steps\n\n- [ ] Call (CSM, wit${AT})`, 'within 7 days', '## Steps\n\n- [ ] Call (CSM, within 7 days)'],
    [`## Messages\n\n- \`${AT}`, 'check-in', '## Messages\n\n- `check-in`'],
    [`## Messages\n\n- \`che${AT}\`: soon`, 'check-in', '## Messages\n\n- `check-in`: soon'],
    [`## Messages\n\n- \`${AT}\``, 'who-follows', '## Messages\n\n- `who-follows`'],
    [`## Why\n\nSee [Acme](${AT})`, '../accounts/acme/account.yaml', '## Why\n\nSee [Acme](../accounts/acme/account.yaml)'],
    [`## Steps\n\n${AT}\n`, '- [ ] A step', '## Steps\n\n- [ ] What is done (CSM, within 2 days)\n'],
    [`## Why\n\nSo.\n\n${AT}`, '## Signals', '## Why\n\nSo.\n\n## Signals\n\n- What one sees when it is time'],
    [`## Why\n\nSo.\n\n## ${AT}`, '## Signals', '## Why\n\nSo.\n\n## Signals\n\n- What one sees when it is time'],
  ])('in %j accepts %s', async (text, label, result) => {
    expect(await accepted(body(text), label)).toBe(body(result));
  });

  it('offers all missing sections at once, in their order', async () => {
    const text = await accepted(body(`## Why\n\nSo.\n\n${AT}`), '## All missing sections');
    expect(text.match(/^## .*$/gm)).toEqual(['## Why', '## Signals', '## Steps', '## Messages', '## Exit criteria', '## Escalation']);
  });

  it('offers owners and dues that are read as such', () => {
    expect(DUES.filter(([words]) => dueDaysOf(words) === undefined)).toEqual([]);
    expect(schemaAt('playbook', ['owner'])?.enum?.filter((role) => roleOf(roleLabel(String(role))) !== role)).toEqual([]);
  });

  it('asks for the sections of its kind, and for none that is there', async () => {
    const found = await completionsIn(`---\ntitle: T\nkind: tier\n---\n# T\n\n## Why\n\n${AT}`);
    expect(found.filter(({ detail }) => detail === 'missing').map(({ label }) => label)).toEqual(['## Signals', '## Steps', '## Exit criteria']);
    expect(found.map(({ label }) => label)).not.toContain('## Why');
  });

  it.each([`## Why\n\nPlain ${AT} text`, `# ${AT}`, `### Why ${AT}`, `## Why\n\nCall (${AT}`, `## Why\n\n\`${AT}`, '```\n## ' + AT + '\n```'])('offers nothing in %j', async (text) => {
    expect(await labelsIn(body(text))).toEqual([]);
  });
});

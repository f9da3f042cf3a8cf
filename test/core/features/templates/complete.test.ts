import { beforeAll, describe, expect, it } from 'vitest';
import { HELPER_TEXTS } from '../../../../src/core/features/templates/helperTexts';
import { accepted, completionsIn, CURSOR } from './templatePortfolio';
import type { Files } from './templatePortfolio';

async function labels(text: string, others?: Files, file?: string): Promise<string[]> {
  return (await completionsIn(text, others, file)).map(({ label }) => label);
}

const AT = CURSOR;

// The first question loads what documents are made of.
beforeAll(async () => void (await labels(`{{${AT}}}`)), 60_000);

describe('completion of fields', () => {
  it('offers those of what stands before the point, with type and meaning', async () => {
    const found = await completionsIn(`{{money account.${AT}}}`);
    const arr = found.find(({ label }) => label === 'arr');
    expect(found[0]?.label).toBe('account');
    expect(arr).toMatchObject({ kind: 'field', detail: 'number, 0 or more', insertText: 'arr' });
    expect(arr?.documentation).toBe('`account.arr`\n\n**ARR**: Annual recurring revenue in plain units of the currency, 0 or more.\n\nExpected: number, 0 or more.\n\nFor this account: `120000`.');
    expect(found.map(({ label }) => label)).not.toContain('each');
  });

  it.each([
    [`{{account.${AT}`, 'arr', '{{account.arr'],
    [`{{account.a${AT}`, 'arr', '{{account.arr'],
    [`{{money account.a${AT}\n\nText {{as_of}}`, 'arr', '{{money account.arr\n\nText {{as_of}}'],
    [`{{#if (gt account.${AT}\n{{/if}}`, 'arr', '{{#if (gt account.arr\n{{/if}}'],
    [`{{#each account.stakeholders}}- {{${AT}}}\n{{/each}}`, 'name', '{{#each account.stakeholders}}- {{name}}\n{{/each}}'],
    [`{{#each account.stakeholders}}- {{n${AT}\n`, 'name', '{{#each account.stakeholders}}- {{name\n'],
    [`{{#each account.stakeholders}}{{../${AT}}}{{/each}}`, 'as_of', '{{#each account.stakeholders}}{{../as_of}}{{/each}}'],
    [`{{#each account.stakeholders}}{{@root.${AT}}}{{/each}}`, 'as_of', '{{#each account.stakeholders}}{{@root.as_of}}{{/each}}'],
    [`{{#each account.stakeholders}}{{@${AT}}}{{/each}}`, '@position', '{{#each account.stakeholders}}{{@position}}{{/each}}'],
    [`{{#with account.contract}}{{number seats${AT}}}{{/with}}`, 'seats_licensed', '{{#with account.contract}}{{number seats_licensed}}{{/with}}'],
    [`{{people.${AT}}}`, 'dana.reyes', '{{people.[dana.reyes]}}'],
    [`{{account.stakeholders.[0].${AT}}}`, 'email', '{{account.stakeholders.[0].email}}'],
    [`{{money ${AT}}}`, 'account.arr', '{{money account.arr}}'],
    [`{{date as_of style=${AT}}}`, 'as_of', '{{date as_of style=as_of}}'],
    [`{{#each account.stakeholders}}{{${AT}}}{{/each}}`, 'this.email', '{{#each account.stakeholders}}{{this.email}}{{/each}}'],
    [`{{#each account.stakeholders}}{{text ${AT}}}{{/each}}`, 'email', '{{#each account.stakeholders}}{{text email}}{{/each}}'],
    [`{{plan.${AT}}}`, 'business_objectives', '{{plan.business_objectives}}'],
  ])('in %j accepts %s', async (text, label, result) => {
    expect(await accepted(text, label)).toBe(result);
  });

  it('puts lists first where a loop begins', async () => {
    const found = await completionsIn(`{{#each account.${AT}}}{{/each}}`);
    expect(found[0]?.kind).toBe('list');
    expect(found.map(({ label }) => label)).toContain('arr');
  });

  it('knows what a partial is called for', async () => {
    const caller = { 'templates/note.md.hbs': '{{#each account.stakeholders}}{{> person label="x"}}{{/each}}' };
    expect((await labels(`{{${AT}}}`, caller, 'templates/partials/person.md.hbs')).slice(0, 3)).toEqual(['label', 'name', 'title']);
  });

  it('tells those that never reach a customer', async () => {
    const risk = (await completionsIn(`{{account.${AT}}}`)).find(({ label }) => label === 'risk');
    expect(risk?.detail).toBe('group of fields (internal)');
  });
});

describe('completion of helpers, blocks and partials', () => {
  it('offers helpers where one is called, with an example', async () => {
    const money = (await completionsIn(`{{mon${AT}}}`)).find(({ label }) => label === 'money');
    expect(money).toMatchObject({ kind: 'helper', detail: 'money amount', insertText: 'money' });
    expect(money?.documentation).toContain('Example: `{{money account.arr}}`');
  });

  it('offers conditions first inside brackets, and what can open a block behind #', async () => {
    expect((await labels(`{{#if (${AT})}}{{/if}}`)).slice(0, 3)).toEqual(['if', 'unless', 'eq']);
    const blocks = await labels(`{{#${AT}}}`);
    expect(blocks).toContain('each');
    expect(blocks).not.toContain('money');
  });

  it.each([
    [`{{#if as_of}}x{{/${AT}`, 'if', '{{#if as_of}}x{{/if}}'],
    [`{{#if as_of}}x{{/${AT}}}`, 'if', '{{#if as_of}}x{{/if}}'],
    [`{{#if as_of}}{{#each account.stakeholders}}{{/i${AT}}}`, 'each', '{{#if as_of}}{{#each account.stakeholders}}{{/each}}'],
    [`{{#if as_of}}x{{${AT}}}`, '/if', '{{#if as_of}}x{{/if}}'],
    [`{{#if as_of}}x{{el${AT}}}`, 'else', '{{#if as_of}}x{{else}}'],
    [`x {{${AT}}}`, '#if', 'x {{#if ${1:condition}}}$0{{/if}}'],
    [`a\n{{${AT}}}\nb`, '#each', 'a\n{{#each ${1:list}}}\n$0\n{{/each}}\nb'],
    [`{{> ${AT}}}`, 'signature', '{{> signature}}'],
    [`{{> sig${AT}`, 'signature', '{{> signature'],
    [`{{money account.arr ${AT}}}`, 'digits=', '{{money account.arr digits=}}'],
    [`{{date as_of style="${AT}"}}`, 'short', '{{date as_of style="short"}}'],
    [`{{chart account.value.metrics kind="${AT}"}}`, 'line', '{{chart account.value.metrics kind="line"}}'],
    [`{{chart account.value.metrics label="${AT}"}}`, 'name', '{{chart account.value.metrics label="name"}}'],
    [`{{lookup account "${AT}"}}`, 'arr', '{{lookup account "arr"}}'],
    [`{{say "${AT}"}}`, 'common', '{{say "common"}}'],
    [`{{say "common" "${AT}"}}`, 'none', '{{say "common" "none"}}'],
    [`{{money account.arr from="${AT}"}}`, 'scores.support.csat', '{{money account.arr from="scores.support.csat"}}'],
  ])('in %j accepts %s', async (text, label, result) => {
    expect(await accepted(text, label, { 'templates/partials/signature.md.hbs': 'Yours' })).toBe(result);
  });

  it.each([`Plain ${AT} text`, `{{! note ${AT}}}`, `\\{{${AT}}}`, `{{account.arr}}${AT}`])('offers nothing in %j', async (text) => {
    expect(await labels(text)).toEqual([]);
  });

  it('offers every helper somewhere', async () => {
    const offered = new Set([...(await labels(`{{${AT}}}`)), ...(await labels(`{{#${AT}}}`)), ...(await labels(`{{text (${AT})}}`))]);
    for (const name of Object.keys(HELPER_TEXTS)) expect(offered, name).toContain(name);
  });
});

describe('completion in front matter', () => {
  it('offers its keys and their choices', async () => {
    expect(await labels(`---\nid: a\n${AT}\n---\n`)).toEqual(expect.arrayContaining(['title', 'kind', 'audience', 'file_name', 'inputs']));
    expect(await labels(`---\nid: a\n${AT}\n---\n`)).not.toContain('customer_health');
    expect(await labels(`---\nkind: ${AT}\n---\n`)).toEqual(['document', 'plan', 'email', 'deck', 'checklist']);
  });
});

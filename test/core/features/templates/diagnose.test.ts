import { beforeAll, describe, expect, it } from 'vitest';
import { applyTextEdits } from '../../../../src/core/text/textEdit';
import { diagnose, marked } from './templatePortfolio';
import type { Files } from './templatePortfolio';

/** Each text has a mark around everything that is wrong, and nothing else is wrong in it. */
function golden(name: string, text: string, lines: readonly string[], others?: Files, file?: string): void {
  it(name, async () => {
    expect(await marked(text.replaceAll(/[‹›]/g, ''), others, file)).toEqual([text, ...lines]);
  });
}

// The first question loads what documents are made of.
beforeAll(async () => void (await diagnose('')), 60_000);

describe('fields of a template', () => {
  golden('a misspelt one has the nearest name', '# Note\n\n{{account.‹renewal_dat›}} and {{account.renewal_date}}\n', ['unknown-field: There is no field `renewal_dat` in `account`; did you mean `renewal_date`?']);
  golden('in a loop are those of the item, with ways out', '{{#each account.stakeholders}}{{‹nam›}} {{name}} {{../as_of}} {{@root.as_of}} {{‹as_of›}} {{@position}}{{/each}}', [
    'unknown-field: There is no field `nam` in an item of `account.stakeholders`; did you mean `name`?',
    'unknown-field: There is no field `as_of` in an item of `account.stakeholders`; did you mean `@root.as_of`?',
  ]);
  golden('in `{{else}}` of a loop are those around it', '{{#each account.stakeholders}}{{name}}{{else}}{{‹name›}} {{as_of}}{{/each}}', [
    'unknown-field: There is no field `name` in what a template can read. There are: `account`, `plan`, `people`, `health`, `quarter`, `as_of`.',
  ]);
  golden('without `account.` before them', '{{‹renewal_date›}}', ['unknown-field: There is no field `renewal_date` in what a template can read; did you mean `account.renewal_date`?']);
  golden('of lists and single values', '{{account.stakeholders.‹name›}} {{account.arr.‹x›}} {{account.stakeholders.[0].name}} {{account.stakeholders.length}}', [
    'unknown-field: `account.stakeholders` is a list and has no field `name`. Reach its items in `{{#each}}`, or one of them as `[0]`.',
    'unknown-field: `account.arr` is a single value and has no field `x`.',
  ]);
  golden('above the top and behind @', '{{‹../x›}} {{@‹index›}} {{@‹posision›}} {{#if account.arr}}{{‹../as_of›}}{{/if}}', [
    'unknown-field: There is nothing around this: `../x` leads out of the template. Write `@root.` for its top.',
    'unknown-field: `@index` is there in a loop only.',
    'unknown-field: There is no `@posision`; did you mean `@position`?',
    'unknown-field: There is nothing around this: `../as_of` leads out of the template. Write `@root.` for its top.',
  ]);
  golden('of a plan through `with` and `each`', '{{#with plan}}{{#each business_objectives}}{{objective}} {{‹targt›}} {{../account}} {{../../as_of}}{{/each}}{{/with}}', [
    'unknown-field: There is no field `targt` in an item of `plan.business_objectives`; did you mean `target`?',
  ]);
  golden('of what the team keeps itself are not blamed', '{{account.custom.crm}} {{account.custom.any.thing}} {{account.usage.limits.storage}} {{people.[dana.reyes].name}} {{people.[dana.reyes].‹nme›}}', [
    'unknown-field: There is no field `nme` in `people.[dana.reyes]`; did you mean `name`?',
  ]);
  golden('of health and quarter', '{{tier health.tier}} {{health.tier.label}} {{health.next.points}} {{health.‹scor›}} {{quarter.slug}}', ['unknown-field: There is no field `scor` in `health`; did you mean `score`?']);
  golden('inside calls and options', '{{#if (and (gt account.‹ar› 1) account.csm)}}{{plural (count account.‹stakeholder›) "a" "b"}}{{cite as_of from=account.‹ar›}}{{/if}}{{lookup account ‹"ar"›}}', [
    'unknown-field: There is no field `ar` in `account`; did you mean `arr`?',
    'unknown-field: There is no field `stakeholder` in `account`; did you mean `stakeholders`?',
    'unknown-field: There is no field `ar` in `account`; did you mean `arr`?',
    'unknown-field: There is no field `ar` there; did you mean `arr`?',
  ]);
});

describe('a template that replaces a built-in document', () => {
  golden('reads its analysis, of which an account shows only a part', '---\nid: qbr-follow-up\n---\n{{customer}} {{‹custmer›}} {{account.arr}} {{#each wins}}{{words}}{{goal.goal}}{{anything}}{{/each}}', [
    'unknown-field: There is no field `custmer` in what a template can read; did you mean `customer`?',
  ]);
});

describe('blocks and tags', () => {
  golden('that are not closed', '‹{{#if account.arr}}›x', ['unclosed-block: `{{#if account.arr}}` is not closed: `{{/if}}` is missing.']);
  golden('that are not closed inside another', '{{#if account.arr}}‹{{#each account.stakeholders}}›x{{/if}}', [
    'unclosed-block: `{{#each account.stakeholders}}` is not closed: `{{/each}}` is missing before the block around it ends.',
  ]);
  golden('that are closed by another name', '{{#if account.arr}}x‹{{/each}}›', ['mismatched-close: `{{/each}}` does not close `{{#if account.arr}}`, which is the block that is open here; expected `{{/if}}`.']);
  golden('that belong to nothing', '‹{{/if}}› ‹{{else}}› {{#if as_of}}{{else}}{{else}}{{/if}}'.replace('{{else}}{{else}}', '{{else}}‹{{else}}›'), [
    'syntax: `{{/if}}` closes no block. Remove it, or open the block that it belongs to.',
    'syntax: `{{else}}` stands in no block. Remove it, or open the block that it belongs to.',
    'syntax: `{{else}}` comes after the last `{{else}}` of its block. Remove it, or open the block that it belongs to.',
  ]);
  golden('that miss their braces or brackets', '‹{{money account.arr›\n‹{{#if (gt account.arr 1}}›x{{/if}}\n‹{{date account.}}› ‹{{}}› {{text ‹+›}}', [
    'syntax: `{{money account.arr` is not closed: its `}}` is missing.',
    'syntax: `{{#if (gt account.arr 1}}` has a bracket that is not closed; `)` is missing.',
    'syntax: `{{date account.}}` is not complete: a name or value is missing at its end.',
    'syntax: This tag is empty: write a field or a helper in it.',
    'syntax: `+` cannot stand here. Check the quotes, brackets and points of `{{text +}}`.',
  ]);
  golden('that our templates must not have', '‹{{{account.arr}}}› ‹{{&as_of}}› {{#each account.stakeholders ‹as |x|›}}{{/each}} ‹{{#> a}}›{{/a}}', [
    'not-allowed: `{{{ }}}` and `{{& }}` would put text in unescaped. Write `{{ }}`.',
    'not-allowed: `{{{ }}}` and `{{& }}` would put text in unescaped. Write `{{ }}`.',
    'not-allowed: Names after `as |…|` cannot be used. Write `this` inside and `../` for what is around.',
    'not-allowed: Partial blocks (`{{#> …}}`) cannot be used. Call `{{> name}}`.',
  ]);
});

describe('helpers and partials', () => {
  golden('that are not there', '{{‹mony› account.arr}} {{> ‹signatur›}} {{> ‹nothing›}}{{> signature}}', [
    'unknown-helper: There is no helper `mony`. Did you mean `money`?',
    'unknown-partial: There is no partial `signatur`. Did you mean `signature`?',
    'unknown-partial: There is no partial `nothing`. Put it into `partials/nothing.md.hbs` in the folder of templates.',
  ], { 'templates/partials/signature.md.hbs': 'Yours' });
  golden('that are given nothing, or what they do not take', '{{‹date›}} {{#‹each›}}a{{/each}} {{money account.arr ‹digts›=1}} {{say ‹"common" "nope"›}} {{say "common" "none"}}', [
    'helper-without-value: The helper `date` needs a value: `date day`. A field of that name is written `this.date`.',
    'helper-without-value: The helper `each` needs a value: `each list`.',
    'unknown-option: The helper `money` takes no `digts=`; did you mean `digits`?',
    'unknown-words: There are no words `common.nope`. Write the text itself, or a key that the product has.',
  ]);
  golden('fields that stand where a helper belongs', '{{#‹account.stakeholders›}}x{{/account.stakeholders}} {{‹account› account.arr}}', [
    'unknown-helper: `account.stakeholders` is a field, and a block begins with a helper: `{{#each account.stakeholders}}`, `{{#with account.stakeholders}}` or `{{#if account.stakeholders}}`.',
    'unknown-helper: `account` is a field, not a helper, and takes nothing behind it. Put a helper before it, such as `money` or `date`.',
  ]);
  golden('that call themselves', '{{> ‹a›}}', ['partial-recursion: Partial recursion: a → b → a. A partial may not call itself, so the template cannot be rendered.'], {
    'templates/partials/a.md.hbs': '{{> b}}',
    'templates/partials/b.md.hbs': '{{> a}}',
  });
  golden('regions without a fit name, in each other or twice', '{{#region ‹"a b"›}}{{/region}}{{#region "x"}}‹{{#region "y"}}›{{/region}}{{/region}}{{#region ‹"x"›}}{{/region}}', [
    'region: A region’s name has small letters, digits and dashes only, such as `{{#region "wins"}}`, not `a b`.',
    'region: This region stands inside the region `x`. Close that one first: regions lie side by side.',
    'region: There is a region `x` already; each name may be used once.',
  ]);
});

describe('what is internal', () => {
  const fields = '{{‹account.risk.level›}} {{#each account.stakeholders}}{{name}}{{‹note›}}{{/each}} {{#if ‹plan.risks›}}{{/if}}';
  const said = ['account.risk', 'account.stakeholders.note', 'plan.risks'];
  golden('cannot stand in a template for the customer', `---\naudience: customer\n---\n${fields}`, said.map((field) => `internal-field: \`${field}\` is internal and cannot go to a customer. Take it out, or write the template for \`audience: internal\`.`));
  golden('is told where the template may go to both', `---\naudiences: [internal, customer]\n---\n${fields}`, said.map((field) => `internal-field: \`${field}\` is internal and cannot go to a customer. Take it out, or write the template for \`audiences: [internal]\` alone.`));
  golden('may stand in others', `---\naudience: internal\n---\n${fields.replaceAll(/[‹›]/g, '')}`, []);
});

describe('a partial', () => {
  const file = 'templates/partials/person.md.hbs';
  golden('reads what its callers hand over', '{{name}} {{‹nam›}} {{label}} {{@root.as_of}}', ['unknown-field: There is no field `nam` in an item of `account.stakeholders`; did you mean `name`? | So it is where templates/note.md.hbs calls this partial.'], { 'templates/note.md.hbs': '{{#each account.stakeholders}}{{> person label="x"}}{{/each}}' }, file);
  golden('that nothing calls is judged by its top alone', '{{name}} {{anything.at.all}} {{account.‹ar›}} {{@root.‹x›}}', [
    'unknown-field: There is no field `ar` in `account`; did you mean `arr`?',
    'unknown-field: There is no field `x` in what a template can read. There are: `account`, `plan`, `people`, `health`, `quarter`, `as_of`.',
  ], {}, file);
  golden('for a customer is as the template that calls it', '{{‹note›}}', ['internal-field: `account.stakeholders.note` is internal and cannot go to a customer. Take it out, or write the template for `audience: internal`. | So it is where templates/note.md.hbs calls this partial.'], { 'templates/note.md.hbs': '---\naudience: customer\n---\n{{#each account.stakeholders}}{{> person}}{{/each}}' }, file);
  golden('that leads back to itself', '{{> ‹person›}}', ['partial-recursion: Partial recursion: person → person. A partial may not call itself, so person.md.hbs cannot be rendered.'], {}, file);
});

describe('the head of a template', () => {
  golden('follows its schema', '---\nkind: ‹emial›\n‹foo›: 1\n---\nText\n', ['schema/enum: `kind` is `emial`; expected one of `document`, `plan`, `email`, `deck`, `checklist`. Did you mean `email`?', 'schema/unknown-key: `foo` is an unknown key. | Use one of `id`, `title`, `kind`, `audience`, `audiences`, `file_name`, `inputs`, or remove it.']);
  golden('that is not closed', '‹---›\nid: a\n', ['front-matter: The front matter is not closed, so it would print as text. Write a line `---` behind it.']);
  golden('that fits nobody', '---\naudience: customer\naudiences: ‹[internal]›\nfile_name: ‹a-{day}›\n---\n', [
    'audience: `audience` is customer, which `audiences` does not have, so the template renders for nobody unless asked. Add it to `audiences`, or change `audience`.',
    'file-name: `{day}` stands for nothing in a file’s name; there are `{quarter}` and `{date}`.',
  ]);
  golden('with an id that another one has', '---\nid: ‹same›\n---\n', ['duplicate-id: templates/other.md.hbs has the same id; only the first by its file’s name is used. Give each an id of its own.'], { 'templates/other.md.hbs': '---\nid: same\n---\n' });
});

describe('fixes', () => {
  it.each([
    ['{{account.renewal_dat}}', '{{account.renewal_date}}'],
    ['{{renewal_date}}', '{{account.renewal_date}}'],
    ['{{mony account.arr}}', '{{money account.arr}}'],
    ['{{money account.arr digts=1}}', '{{money account.arr digits=1}}'],
    ['{{money account.arr', '{{money account.arr}}'],
    ['{{#if account.arr}\nx{{/if}}', '{{#if account.arr}}\nx{{/if}}'],
    ['{{#if (gt account.arr 1}}x{{/if}}', '{{#if (gt account.arr 1)}}x{{/if}}'],
    ['{{#if account.arr}}x{{/each}}', '{{#if account.arr}}x{{/if}}'],
    ['{{#if account.arr}}\nx', '{{#if account.arr}}\nx\n{{/if}}'],
    ['{{#each account.stakeholders}}{{date}}{{/each}}', undefined],
    ['x{{/if}}', 'x'],
    ['{{lookup account "ar"}}', '{{lookup account "arr"}}'],
  ])('%j becomes %j', async (text, fixed) => {
    const [finding] = await diagnose(text);
    const [fix] = finding?.fixes ?? [];
    expect(fix && applyTextEdits(text, fix.edits)).toBe(fixed);
    if (fixed !== undefined) expect(await diagnose(fixed)).toEqual([]);
  });
});

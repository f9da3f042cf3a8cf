import { describe, expect, it } from 'vitest';
import { missingField } from '../../../src/core/render/gap';
import { renderUntrusted } from '../../../src/core/render/renderUntrusted';

const DATA = {
  account: { name: 'A | B\n## x', arr: 120000, blank: '', renewal_date: missingField('renewal_date', 'renewal date'), day: '2026-03-31' },
  goals: [
    { name: 'One', share: 0.425, from: 150, to: 180, date: 'own' },
    { name: 'Two |', share: 1, from: 0, to: 5, date: 'own' },
  ],
  none: [],
  tier: { label: 'Healthy', color: 'yellow' },
};

function render(source: string, partials: Record<string, string> = {}): string {
  return renderUntrusted({ name: 'mine.md.hbs', source, partials, data: DATA });
}

describe('renderUntrusted', () => {
  it.each([
    ['{{account.name}}', 'A \\| B \\## x'],
    ['{{money account.arr}} {{number account.arr}} {{percent goals.[0].share}} {{percent goals.[0].share digits=1}}', '$120,000 120,000 43% 42.5%'],
    ['{{#each goals}}{{change from to}} {{/each}}', '+20% new'],
    ['{{date account.day}} {{date account.day style="short"}} {{date account.name}}', 'March 31, 2026 Mar 31, 2026 A \\| B \\## x'],
    ['{{score 72}} {{score 7.25 of=10}} {{tier tier}} {{plural 1 "day" "days"}} {{plural 2 "day" "days"}}', '72 of 100 7.3 of 10 🟡 Healthy 1 day 2 days'],
    ['{{#each goals}}{{@position}}/{{@index}}{{#if @last}}!{{/if}} {{this.date}} {{../account.arr}}; {{/each}}', '1/0 own 120,000; 2/1! own 120,000;'],
    ['{{#each none}}x{{else}}nothing{{/each}}{{#each none}}x{{/each}}', 'nothing'],
    ['{{#if (and (gt account.arr 5) (not none))}}yes{{else}}no{{/if}} {{#unless account.renewal_date}}open{{/unless}}', 'yes open'],
    ['{{#if (or (lt account.renewal_date "2030") (eq account.renewal_date account.renewal_date))}}a gap compares{{else}}never{{/if}}', 'never'],
    ['{{default account.renewal_date "soon"}} {{count goals}} {{join none}} {{#if (known none)}}known{{/if}}', 'soon 2 none known'],
    ['{{code "a|b" in="cell"}} [x]({{url "javascript:alert(1)"}}) {{email "a@b.example"}} {{email "no mail <x>"}}', '`a\\|b` [x]() <a@b.example> no mail \\<x>'],
    ['{{lookup account "arr"}} {{goals.[7].name}}', '120,000 ⟦fill in: item 8⟧'],
    ['a  \r\n\r\n\r\n{{!-- note --}}\r\nb', 'a\n\nb'],
  ])('renders %s', (source, expected) => expect(render(source)).toBe(`${expected}\n`));

  it('shows a gap for a value that is missing or blank, wherever it is used', () => {
    const gap = '⟦fill in: renewal date — renewal_date⟧';
    expect(render('{{account.renewal_date}} {{date account.renewal_date}} {{account.renewal_date.year}}')).toBe(`${gap} ${gap} ${gap}\n`);
    expect(render('{{#each account.renewal_date}}x{{/each}}.')).toBe(`${gap}.\n`);
    expect(render('{{account.blank}}')).toBe('⟦fill in: blank — blank⟧\n');
  });

  it('aligns a table, rows from a loop and wide characters with it', () => {
    const source = '{{#table}}\n| Goal | Share |\n| --- | ---: |\n{{#each goals}}\n| ✅ {{name}} | {{percent share}} |\n{{/each}}\n{{/table}}\n';
    expect(render(source)).toBe('| Goal      | Share |\n| --------- | ----: |\n| ✅ One    |   43% |\n| ✅ Two \\| |  100% |\n');
  });

  it('leaves out a table without rows, and shows the gap of its loop instead', () => {
    const table = (list: string) => `{{#table}}\n| Goal |\n| --- |\n{{#each ${list}}}\n| {{name}} |\n{{/each}}\n{{else}}\nnone\n{{/table}}\n`;
    expect(render(table('none'))).toBe('none\n');
    expect(render(table('account.renewal_date'))).toBe('⟦fill in: renewal date — renewal_date⟧\n');
  });
});

describe('a template that cannot be used', () => {
  it.each([
    ['P17: a constructor', '{{constructor.constructor "x"}}', 'line 1: there is no helper `constructor.constructor`'],
    ['P17: a prototype', '{{lookup this "__proto__"}}', 'line 1: there is no field `__proto__` here'],
    ['an inherited name', '{{account.toString}}', 'line 1: there is no field `toString` here'],
    ['P19: a misspelt field', 'a\n\n{{account.renewl_date}}', 'mine.md.hbs, line 3: there is no field `renewl_date` here; did you mean `renewal_date`?'],
    ['a misspelt field as argument', '{{money acount.arr}}', 'line 1: there is no field `acount` here; did you mean `account`?'],
    ['a misspelt field in a condition', '{{#if acount.arr}}x{{/if}}', 'did you mean `account`?'],
    ['a field of the top inside a loop', '{{#each goals}}{{account.arr}}{{/each}}', 'write `@root.account`'],
    ['a misspelt helper', '{{mony account.arr}}', 'there is no helper `mony`; did you mean `money`?'],
    ['a helper that Handlebars has and we do not', '{{log "x"}}', 'there is no helper `log`'],
    ['a hook of Handlebars', '{{helperMissing}}', 'there is no helper `helperMissing`'],
    ['a helper without a value', '{{#each goals}}{{date}}{{/each}}', 'a field of that name is written `this.date`'],
    ['a block that is no helper', '{{#goals}}x{{/goals}}', 'there is no helper `goals`'],
    ['raw output', '{{{account.name}}}', 'would put text in unescaped'],
    ['raw output with a sign', '{{& account.name}}', 'would put text in unescaped'],
    ['a decorator', '{{* inline "x"}}', 'decorators'],
    ['a partial block', '{{#> a}}x{{/a}}', 'partial blocks'],
    ['a partial named by data', '{{> (lookup this "account")}}', 'must be written out'],
    ['an unknown partial', '{{> foter}}', 'there is no partial `foter`; did you mean `footer`?'],
    ['names for items', '{{#each goals as |goal|}}{{goal.name}}{{/each}}', 'after `as |…|`'],
    ['a group of fields', '{{account}}', 'name one of them: name, arr'],
    ['an unclosed block', '{{#if account}}', 'not closed'],
    ['a block closed by another', '{{#if account}}{{/each}}', '`{{#if}}` is closed by `{{/each}}`'],
    ['a broken expression', 'a\n{{account', 'line 2: this is not a valid expression'],
    ['too much text', 'x'.repeat(300_000), 'larger than 256 KB'],
    ['65 KB of nested blocks', '{{#if account}}'.repeat(4400), 'nested more than 32 deep'],
    ['calls in calls', `{{money ${'(default '.repeat(40)}`, 'nested more than 16 deep'],
  ])('is refused: %s', (_case, source, message) => {
    expect(() => render(source, { footer: 'x' })).toThrow(message);
  });

  it('may look up from inside a loop over plain values', () => {
    const data = { numbers: [0, 1], names: ['a'], maps: [{ n: 2 }] };
    const source = '{{#each numbers}}{{this}}:{{#each ../names}}{{this}}{{../this}}{{/each}}{{#each ../maps}}{{n}}{{/each}} {{/each}}{{#with maps}}{{#each @root.numbers}}{{#each ../this}}{{n}}{{/each}}{{/each}}{{/with}}';
    expect(renderUntrusted({ source, partials: {}, data })).toBe('0:a02 1:a12 22\n');
  });

  it('is refused when a partial calls itself, directly or through others (P18)', () => {
    expect(() => render('{{> a}}', { a: 'x{{> a}}' })).toThrow('partial recursion: a → a');
    expect(() => render('{{> a}}', { a: '{{> b}}', b: '{{#if account}}{{> a}}{{/if}}' })).toThrow('partial recursion: a → b → a');
  });

  it('is stopped when its loops run too often or its output grows too large', () => {
    const data = { list: Array(400).fill({ list: Array(400).fill('x') }) };
    const go = (source: string) => () => renderUntrusted({ source, partials: {}, data });
    expect(go('{{#each list}}{{#each list}}a{{/each}}{{/each}}')).toThrow('more than 100000 times');
    expect(go(`{{#each list}}${'x'.repeat(20_000)}{{/each}}`)).toThrow('the output is larger than 5 MB');
  });

  it('runs no code and changes no prototype', () => {
    for (const source of ['{{this.__proto__.polluted}}', '{{#with this as |x|}}{{x.constructor}}{{/with}}', '{{account.name.constructor}}', '{{@root.constructor}}', '{{lookup (lookup this "constructor") "prototype"}}']) {
      expect(() => render(source)).toThrow(/mine\.md\.hbs, line 1/);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

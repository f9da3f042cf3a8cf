import { describe, expect, it } from 'vitest';
import { compileTemplate } from '../../../../src/core/render/compileTemplate';
import { missingField } from '../../../../src/core/render/gap';
import type { EnvironmentData } from '../../../../src/core/render/renderEnvironment';
import { renderTemplate } from '../../../../src/core/render/renderTemplate';

const WORDS = { signals: { usage_fell: 'Usage fell by {share}', plain: 'Down' }, terms: { 'Product usage': '产品使用' }, common: { fill_in: '请填写：', score: '{score} 分' }, gaps: { 'renewal date': '续约日期' } };
const PLACES = { arr: '../account.yaml#L7', events: '../account.yaml#L20', 'success-plan:next_review': '../success-plan.yaml#L3' };

function render(source: string, data: Record<string, unknown> = {}, environment: EnvironmentData = {}): string {
  return renderTemplate(compileTemplate({ name: 't', source, partials: {} }), { ...data, environment }).trimEnd();
}

describe('say', () => {
  it('prints words by key, with figures put in', () => {
    expect(render('{{say "signals.plain"}}, {{say "signals" id share=(percent share)}}', { id: 'usage_fell', share: 0.3 }, { words: WORDS })).toBe('Down, Usage fell by 30%');
  });

  it('escapes what is put in, and names a key that is not there', () => {
    expect(render('{{say "signals.usage_fell" share=who}}', { who: '**x**' }, { words: WORDS })).toBe('Usage fell by \\*\\*x\\*\\*');
    expect(() => render('{{say "signals" "nope"}}', {}, { words: WORDS })).toThrow('t, line 1: there are no words `signals.nope`');
    expect(() => render('{{say "signals"}}', {}, { words: WORDS })).toThrow('there are no words `signals`');
    expect(() => render('{{say "__proto__.toString"}}', {}, { words: WORDS })).toThrow('there are no words');
  });

  it('says terms, gaps and scores in the language', () => {
    const data = { label: 'Product usage', other: 'Ours', date: missingField('renewal_date', 'renewal date') };
    expect(render('{{term label}} {{term other}} {{this.date}} {{score 72}}', data, { words: WORDS })).toBe('产品使用 Ours ⟦请填写：续约日期 — renewal_date⟧ 72 分');
  });
});

describe('region', () => {
  it('stands between its marks, blank lines around what it holds', () => {
    expect(render('# A\n{{#region "wins"}}\n- {{x}}\n{{/region}}\n## B\n', { x: 1 })).toBe('# A\n\n<!-- csac:begin wins -->\n\n- 1\n\n<!-- csac:end wins -->\n## B');
  });

  it.each([
    ['{{#region "a"}}{{#region "b"}}x{{/region}}{{/region}}', 'inside another one'],
    ['{{#region "a"}}x{{/region}}{{#region "a"}}x{{/region}}', 'there is a region `a` already'],
    ['{{#region "A b"}}x{{/region}}', 'needs a name of small letters'],
    ['{{region "a"}}', '`region` is a block'],
  ])('refuses %s', (source, message) => expect(() => render(source)).toThrow(message));
});

describe('evidence', () => {
  const data = { arr: 120000, day: '2026-03-31', note: 'RFP [x](y)', none: null, source: 'events.2.note', gap: missingField('arr', 'revenue') };

  it('leads from a figure to its line, or to the nearest field around it', () => {
    expect(render('{{money arr from="arr"}} {{cite note from=source}}', data, { places: PLACES })).toBe('[$120,000](../account.yaml#L7) [RFP \\[x\\](y)](../account.yaml#L20)');
    expect(render('{{date day from="success-plan:next_review"}}', data, { places: PLACES })).toBe('[March 31, 2026](../success-plan.yaml#L3)');
  });

  it('is left out where it is off, unknown, or there is no figure', () => {
    expect(render('{{money arr from="arr"}}', data)).toBe('$120,000');
    expect(render('{{money arr from="csm"}} {{money arr from=none}}', data, { places: PLACES })).toBe('$120,000 $120,000');
    expect(render('{{money gap from="arr"}}', data, { places: PLACES })).toBe('⟦fill in: revenue — arr⟧');
  });
});

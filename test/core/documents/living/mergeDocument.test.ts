import { describe, expect, it } from 'vitest';
import { originComment } from '../../../../src/core/documents/documentOrigin';
import { sealRegions } from '../../../../src/core/documents/living/sealRegions';
import { merge, regionIn, renderedText } from './livingFixture';
import type { Part } from './livingFixture';

const review = (arr: string, more: readonly Part[] = []): readonly Part[] => [
  { region: 'title', says: '# Acme: review' },
  '## Money',
  { region: 'money', says: `- **ARR:** ${arr}\n- **Growth:** none` },
  '## What next',
  { region: 'actions', says: '- [ ] Call Ana\n- [ ] Send figures' },
  ...more,
];
const OLD = renderedText(review('$120,000'));
const NEW = renderedText(review('$132,000'), '2025-12-09');

describe('merging a document with its new rendering', () => {
  it('has no edit when nothing changed, also when the day moved on', () => {
    expect(merge(OLD, renderedText(review('$120,000'), '2025-12-09')).edits).toEqual([]);
  });

  it('makes an untouched document the new one, byte for byte', () => {
    const { after, outcomes } = merge(OLD, NEW);
    expect(after).toBe(NEW);
    expect(outcomes.map(({ region, kind }) => `${region} ${kind}`)).toEqual(['title unchanged', 'money updated', 'actions unchanged']);
  });

  it('changes the figure, the marker and the origin, and no character besides', () => {
    const { edits } = merge(OLD, NEW);
    expect(edits.map(({ newText }) => newText)).toEqual([expect.stringMatching(/^[0-9a-f]{1,12}$/), '32', expect.stringContaining('"as_of":"2025-12-09"')]);
  });

  it('keeps what stands between regions, and renamed headings and moved regions', () => {
    const moved = OLD.replace(/## What next[^]*<!-- csac:end actions -->\n/, (actions) => `My own words.\n\n${actions.replace('## What next', '## To do')}`)
      .replace('## Money', '## Numbers we like');
    const { after } = merge(moved, NEW);
    expect(after).toBe(
      NEW.replace(/## What next[^]*<!-- csac:end actions -->\n/, (actions) => `My own words.\n\n${actions.replace('## What next', '## To do')}`).replace('## Money', '## Numbers we like'),
    );
  });

  it('keeps a text that people edited, and says in the marker which version was offered', () => {
    const edited = OLD.replace('**Growth:** none', '**Growth:** soon, says Tom');
    const { after, outcomes } = merge(edited, NEW);
    expect(regionIn(after, 'money')).toBe('- **ARR:** $120,000\n- **Growth:** soon, says Tom');
    expect(after).toMatch(/<!-- csac:begin money [0-9a-f]{12} kept=[0-9a-f]{12} -->/);
    expect(outcomes.find(({ region }) => region === 'money')).toMatchObject({ kind: 'kept', isNews: true, after: '- **ARR:** $132,000\n- **Growth:** none' });
    const again = merge(after, NEW);
    expect(again.edits).toEqual([]);
    expect(again.outcomes.find(({ region }) => region === 'money')).toMatchObject({ kind: 'kept', isNews: false });
  });

  it('forgets the offer when the files say again what they said', () => {
    const edited = OLD.replace('none', 'soon');
    const offered = merge(edited, NEW).after;
    expect(merge(offered, OLD).after).toBe(edited);
  });

  it('leaves a region alone that people edited while the files say what they said', () => {
    const edited = OLD.replace('none', 'soon');
    expect(merge(edited, OLD).edits).toEqual([]);
  });

  it('takes over what people wrote themselves as soon as the files say it too', () => {
    const { after } = merge(OLD.replace('$120,000', '$132,000'), NEW);
    expect(after).toBe(NEW);
  });

  it('carries ticks to the items of the same words', () => {
    const ticked = OLD.replace('[ ] Call Ana', '[x] Call Ana');
    const more = renderedText(review('$132,000').map((part) => (typeof part !== 'string' && part.region === 'actions' ? { ...part, says: '- [ ] Plan the year\n- [ ] Call Ana' } : part)));
    expect(regionIn(merge(ticked, more).after, 'actions')).toBe('- [ ] Plan the year\n- [x] Call Ana');
  });

  it('keeps the list when a ticked item has no place in the new one, unless the account has it as done', () => {
    const ticked = OLD.replace('[ ] Call Ana', '[x] Call Ana');
    const fewer = renderedText(review('$120,000').map((part) => (typeof part !== 'string' && part.region === 'actions' ? { ...part, says: '- [ ] Send figures' } : part)));
    expect(regionIn(merge(ticked, fewer).after, 'actions')).toBe('- [x] Call Ana\n- [ ] Send figures');
    expect(regionIn(merge(ticked, fewer, (item) => item === 'Call Ana').after, 'actions')).toBe('- [ ] Send figures');
  });

  it('takes ticks of the files for theirs: they go when the files take them back, and hold nothing up when words change', () => {
    const parts = (says: string) => renderedText(['# A', { region: 'steps', says }]);
    expect(merge(parts('- [x] Kickoff held on May 5'), parts('- [x] Kickoff held on May 6')).after).toBe(parts('- [x] Kickoff held on May 6'));
    expect(merge(parts('- [x] Kickoff'), parts('- [ ] Kickoff')).after).toBe(parts('- [ ] Kickoff'));
  });

  it('keeps the marks of slides out of the notes of the speaker', () => {
    const unspoken = (says: string) => {
      const { text, regions } = sealRegions(`# A\n\n<!-- csac:begin wins -->\n\n${says}\n\n<!-- csac:end wins -->\n`, true);
      return text + originComment({ template: 'qbr-deck', account: 'a.yaml', as_of: '2025-12-01', audience: 'customer', fingerprint: '0123456789ab', regions }, true);
    };
    expect(unspoken('one').match(/<!-- lint ignore csac/g)).toHaveLength(3);
    expect(merge(unspoken('one'), unspoken('two')).after).toBe(unspoken('two'));
  });

  it('lets a deleted region stay away', () => {
    const without = OLD.replace(/## Money[^]*<!-- csac:end money -->\n\n/, '');
    expect(merge(without, NEW).edits).toEqual([]);
    expect(merge(without, renderedText(review('$1'))).edits).toEqual([]);
  });

  it('leaves a region that the template does not write any more', () => {
    const fewer = renderedText(review('$120,000').filter((part) => part !== '## Money' && (typeof part === 'string' || part.region !== 'money')));
    const { edits, outcomes } = merge(OLD, fewer);
    expect(edits).toEqual([]);
    expect(outcomes.find(({ region }) => region === 'money')?.kind).toBe('orphaned');
  });

  it('puts a new region with its heading behind the region before it', () => {
    const { after, outcomes } = merge(OLD, renderedText(review('$120,000', ['## Risks', { region: 'risks', says: 'None.' }]), '2025-12-09'));
    expect(after).toContain('<!-- csac:end actions -->\n\n## Risks\n\n<!-- csac:begin risks ');
    expect(outcomes.at(-1)).toMatchObject({ region: 'risks', kind: 'added', heading: { title: 'Risks' } });
  });

  it('puts a new region below the heading that the document has already', () => {
    const parts = [...review('$120,000')];
    parts.splice(2, 0, { region: 'currency', says: 'In dollars.' });
    const { after } = merge(OLD, renderedText(parts));
    expect(after).toMatch(/## Money\n\n<!-- csac:begin currency [0-9a-f]{12} -->\n\nIn dollars\.\n\n<!-- csac:end currency -->\n\n<!-- csac:begin money /);
  });

  it('puts several new regions in their order, and one without any neighbour at the end', () => {
    const parts = [...review('$120,000', [{ region: 'one', says: '1' }, '## Two', { region: 'two', says: '2' }])];
    const { after } = merge(OLD, renderedText(parts));
    expect(after.indexOf('csac:begin one')).toBeGreaterThan(after.indexOf('csac:end actions'));
    expect(after.indexOf('## Two')).toBeGreaterThan(after.indexOf('csac:end one'));
    const bare = `My notes.\n${OLD.slice(OLD.lastIndexOf('\n<!-- csac {'))}`;
    expect(merge(bare, renderedText([{ region: 'one', says: '1' }])).after).toMatch(/^My notes\.\n\n<!-- csac:begin one [0-9a-f]{12} -->\n\n1\n\n<!-- csac:end one -->\n\n<!-- csac \{/);
  });

  it('takes the first of two regions of one id as its own', () => {
    const copy = OLD.replace(/<!-- csac:begin money[^]*csac:end money -->/, (region) => `${region}\n\nAgain:\n\n${region}`);
    const { after, faults } = merge(copy, NEW);
    expect(after.match(/\$132,000/g)).toHaveLength(1);
    expect(after.indexOf('$132,000')).toBeLessThan(after.indexOf('$120,000'));
    expect(faults).toMatchObject([{ kind: 'twice', id: 'money' }]);
  });

  it('fills an empty region and empties a full one', () => {
    const empty = renderedText([{ region: 'a', says: '' }]);
    const full = renderedText([{ region: 'a', says: 'Words.' }]);
    expect(merge(empty, full).after).toBe(full);
    expect(merge(full, empty).after).toBe(empty);
  });

  it('keeps CRLF', () => {
    const windows = OLD.replaceAll('\n', '\r\n');
    expect(merge(windows, OLD).edits).toEqual([]);
    expect(merge(windows, NEW).after).toBe(NEW.replaceAll('\n', '\r\n'));
  });

  it('takes markers in code, quotes and lists for text', () => {
    const fake = '```\n<!-- csac:begin money -->\n```\n\n> <!-- csac:begin money -->\n\n- <!-- csac:end money -->\n\n';
    const { after, faults } = merge(fake + OLD, NEW);
    expect(after).toBe(fake + NEW);
    expect(faults).toEqual([]);
  });

  it('leaves a region alone into which another one was moved, and goes on with that one', () => {
    const money = /<!-- csac:begin money[^]*csac:end money -->\n\n/.exec(OLD)![0];
    const nested = OLD.replace(money, '').replace('- [ ] Send figures\n', `- [ ] Send figures\n\n${money}`);
    const { after, faults } = merge(nested, NEW);
    expect(after).toContain('$132,000');
    expect(faults).toMatchObject([{ kind: 'without-end', id: 'actions' }, { kind: 'without-begin', id: 'actions' }]);
    expect(merge(after, renderedText(review('$1'))).after).toContain('- [ ] Call Ana\n- [ ] Send figures\n');
  });

  it('never follows a marker that lost its hash', () => {
    const bare = OLD.replace(/<!-- csac:begin money [0-9a-f]+ -->/, '<!-- csac:begin money -->');
    const { edits, faults } = merge(bare, NEW);
    expect(edits).toEqual([]);
    expect(faults).toMatchObject([{ kind: 'unreadable' }, { kind: 'without-begin', id: 'money' }]);
  });

  it('follows moved lines of the files only in what nobody edited', () => {
    const at = (line: number) => renderedText([{ region: 'money', says: `| ARR | [$120,000](../account.yaml#L${line}) |\n| --- | --- |\n| [2](../a.yaml#L${line}) | x |` }]);
    expect(merge(at(7), at(12)).after).toBe(at(12));
    const edited = at(7).replace('| x |', '| y |');
    expect(merge(edited, at(12)).edits).toEqual([]);
  });

  it('sees no change in the padding of tables and spaces at the ends of lines', () => {
    const table = (rows: string) => renderedText([{ region: 'money', says: rows }]);
    const formatted = table('| a  |  b |\n| --- | ---: |\n| 1 | 2 |').replace('| a  |  b |', '| a | b |').replace('| 1 | 2 |', '| 1    | 2    |  ');
    expect(merge(formatted, table('| a | b |\n| --- | ---: |\n| 1 | 2 |')).edits).toEqual([]);
    expect(merge(formatted, table('| a | b |\n| --- | ---: |\n| 1 | 3 |')).outcomes).toMatchObject([{ kind: 'updated' }]);
  });
});

import { describe, expect, it } from 'vitest';
import { chainAt, expressionCaret } from '../../../../src/core/features/playbooks/expressions/expressionCaret';

const CURSOR = '$$CURSOR$$';

function caret(marked: string) {
  const source = marked.replace(CURSOR, '');
  const found = expressionCaret(source, marked.indexOf(CURSOR));
  return found && { ...found, typed: source.slice(found.typed.start, found.typed.end) };
}

describe('the caret in an expression', () => {
  it.each([
    [`${CURSOR}`, { what: 'name', typed: '' }],
    [`ar${CURSOR}`, { what: 'name', typed: 'ar' }],
    [`arr > 5 && seg${CURSOR}ment`, { what: 'name', typed: 'segment' }],
    [`scores.${CURSOR}`, { what: 'member', typed: '', object: ['scores'] }],
    [`scores.support.cs${CURSOR} > 3`, { what: 'member', typed: 'cs', object: ['scores', 'support'] }],
    [`!scores . support.${CURSOR}`, { what: 'member', object: ['scores', 'support'] }],
    [`segment == ${CURSOR}`, { what: 'name', comparedWith: ['segment'] }],
    [`segment == "${CURSOR}"`, { what: 'text', typed: '', comparedWith: ['segment'], isClosed: true }],
    [`segment != 'ent${CURSOR}`, { what: 'text', typed: 'ent', comparedWith: ['segment'], isClosed: false, quote: "'" }],
    [`segment in ["a", "${CURSOR}"]`, { what: 'text', comparedWith: ['segment'], inList: true }],
    [`segment in [${CURSOR}`, { what: 'name', comparedWith: ['segment'], inList: true }],
    [`health.component("${CURSOR}")`, { what: 'text', call: { name: ['health', 'component'], argument: 0 } }],
    [`health.change(${CURSOR})`, { what: 'name', call: { name: ['health', 'change'], argument: 0 } }],
    [`events.exists(e, e.${CURSOR}`, { what: 'member', object: ['e'], variables: [{ name: 'e', list: ['events'] }] }],
    [`events.exists(e, e.type == "${CURSOR}" && days_since(e.date) <= 60)`, { what: 'text', typed: '', comparedWith: ['e', 'type'] }],
    [`segment == "${CURSOR} && events.exists(e, e.type == "x")`, { what: 'text', typed: '', isClosed: false }],
    [`a.exists(x, x.b.exists(y, y.${CURSOR}))`, { variables: [{ name: 'x', list: ['a'] }, { name: 'y', list: ['x', 'b'] }] }],
  ])('in %j', (marked, expected) => {
    expect(caret(marked)).toMatchObject(expected);
  });

  it.each([`arr ${CURSOR}`, `arr > 5${CURSOR}`, `"text" ${CURSOR}`, `(arr) ${CURSOR}`, `events.exists(${CURSOR}`])('is nowhere in %j', (marked) => {
    expect(caret(marked)).toBeUndefined();
  });

  it('forgets the item behind its list function', () => {
    expect(caret(`events.exists(e, e.x) && ${CURSOR}`)?.variables).toEqual([]);
  });
});

describe('the names at an offset', () => {
  it('reach up to the one that is pointed at', () => {
    expect(chainAt('a && scores.support.csat > 3', 14)).toMatchObject({ chain: ['scores', 'support'], span: { start: 5, end: 19 }, isCalled: false });
    expect(chainAt('days_since(e.date)', 3)).toMatchObject({ chain: ['days_since'], isCalled: true });
    expect(chainAt('"scores" == 5', 3)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { readActions } from '../../../../src/core/documents/living/readActions';
import { readWrittenDay } from '../../../../src/core/documents/living/readWrittenDay';
import { renderedText } from './livingFixture';

const PEOPLE = ['Dana Reyes', '王芳', 'Ana Ruiz'];
const read = (says: string, region = 'actions', locale = 'en') =>
  readActions(renderedText(['## To do', { region, says }]), locale, (name) => PEOPLE.includes(name)).map(({ title, owner, due, isDone }) => [title, owner, due, isDone]);

describe('action items', () => {
  it.each([
    ['- [ ] [ROI per depot](../account.yaml#L9) (Dana Reyes, by Dec 10, 2025)', ['ROI per depot', 'Dana Reyes', '2025-12-10', false]],
    ['- [x] **Name** the team — Ana Ruiz, 2025-12-12', ['Name the team', 'Ana Ruiz', '2025-12-12', true]],
    ['1. [ ] Send the deck (by December 5, 2025).', ['Send the deck', undefined, '2025-12-05', false]],
    ['- [ ] Ask legal (Bob from Legal, by 2025-12-05)', ['Ask legal', 'Bob from Legal', '2025-12-05', false]],
    ['- [ ] Call Ana (again)', ['Call Ana (again)', undefined, undefined, false]],
    ['- [ ] Call (⟦fill in: owner — tasks.0.owner⟧, by ⟦fill in: due date — tasks.0.due⟧)', ['Call', undefined, undefined, false]],
    ['- [ ] **Dec 6, 2025** ⚠️ late: Pull the figures', ['Pull the figures', undefined, '2025-12-06', false]],
    ['- [ ] Agenda: goals first', ['Agenda: goals first', undefined, undefined, false]],
  ])('are read from %s', (line, action) => {
    expect(read(line)).toEqual([action]);
  });

  it('are read in Chinese, and in the words of a locale that we do not know', () => {
    expect(read('- [ ] 安排演示（王芳，2025年12月10日前）', 'actions', 'zh-CN')).toEqual([['安排演示', '王芳', '2025-12-10', false]]);
    expect(read('- [ ] Vorführen (Dana Reyes, bis 10. Dezember 2025)', 'actions', 'de')).toEqual([['Vorführen', 'Dana Reyes', '2025-12-10', false]]);
  });

  it('are read from rows, by what the cells hold', () => {
    const rows = '| Week | Dates | Step | Goal | Owner |\n| ---: | --- | --- | --- | --- |\n| 1 | Dec 1, 2025 – Dec 5, 2025 | Executive call | Trust | Dana Reyes |\n| 2 | Dec 8, 2025 – Dec 12, 2025 | Review | Facts | ✅ |';
    expect(read(rows, 'weeks')).toEqual([
      ['Executive call', 'Dana Reyes', '2025-12-05', false],
      ['Review', undefined, '2025-12-12', true],
    ]);
    expect(read(rows, 'summary')).toEqual([]);
  });

  it('are no goals, no code and no quotes', () => {
    expect(read('- [ ] Commitment by December 5, 2025', 'criteria')).toEqual([]);
    expect(read('```\n- [ ] code\n```\n\n> - [ ] quote')).toEqual([]);
  });
});

describe('a written day', () => {
  it.each([
    ['by Dec 10, 2025', 'en', '2025-12-10'],
    ['10 December 2025', 'en-GB', '2025-12-10'],
    ['le 10 décembre 2025', 'fr', '2025-12-10'],
    ['10.12.2025', 'de', '2025-12-10'],
    ['2025年12月10日', 'ja', '2025-12-10'],
    ['10/12/2025', 'en', undefined],
    ['in 2025', 'en', undefined],
    ['31 février 2025', 'fr', undefined],
  ])('%s (%s) is %s', (text, locale, day) => {
    expect(readWrittenDay(text, locale)?.day).toBe(day);
  });
});

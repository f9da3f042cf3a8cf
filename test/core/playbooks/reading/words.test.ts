import { describe, expect, it } from 'vitest';
import { dueDaysOf, dueWords } from '../../../../src/core/playbooks/reading/dueWords';
import { headingAnchors, linkTarget } from '../../../../src/core/playbooks/reading/linkTarget';
import { plainWords } from '../../../../src/core/playbooks/reading/plainWords';
import { nearestRole, roleOf } from '../../../../src/core/playbooks/reading/roleWords';
import { requiredSections, sectionOfTitle } from '../../../../src/core/playbooks/reading/sectionTitles';
import { stepIdOf } from '../../../../src/core/playbooks/reading/stepId';
import { readStepTail } from '../../../../src/core/playbooks/reading/stepTail';

describe('dueDaysOf', () => {
  it.each([
    ['within 2 days', 2],
    ['Within 24 hours', 1],
    ['within 36 hours', 2],
    ['within a week', 7],
    ['within two weeks', 14],
    ['in 3 days', 3],
    ['day 7', 7],
    ['on day 0', 0],
    ['at once', 0],
    ['30 days before', -30],
    ['2 weeks after', 14],
    ['2 天内', 2],
    ['３ 天之内', 3],
    ['2 周后', 14],
    ['30 天前', -30],
    ['第 7 天', 7],
    ['立即', 0],
    ['soon', undefined],
    ['within', undefined],
    ['within 9999 days', undefined],
    ['30 days before renewal', undefined],
    ['', undefined],
  ])('%s: %s', (words, days) => expect(dueDaysOf(words)).toBe(days));

  it('reads what it writes', () => {
    for (const days of [-30, -1, 0, 1, 7]) expect(dueDaysOf(dueWords(days))).toBe(days);
  });
});

describe('roles', () => {
  it.each([
    ['csm', 'csm'],
    ['VP CS', 'vp_cs'],
    ['vp_cs', 'vp_cs'],
    ['Account Executive', 'account_executive'],
    ['客户成功经理', 'csm'],
    ['Dana', undefined],
  ])('%s: %s', (word, role) => expect(roleOf(word)).toBe(role));

  it('are guessed from a slip', () => expect([nearestRole('CMS'), nearestRole('CS manger'), nearestRole('Dana')]).toEqual(['csm', 'cs_manager', undefined]));
});

describe('readStepTail', () => {
  it.each([
    ['Ask (CSM, within 2 days)', 'csm', 2, 'CSM', 'within 2 days'],
    ['Ask (within 2 days, CSM).', 'csm', 2, 'CSM', 'within 2 days'],
    ['Ask （客户成功经理，2 天内）', 'csm', 2, '客户成功经理', '2 天内'],
    ['Ask (CSM)', 'csm', undefined, 'CSM', undefined],
    ['Ask (day 7)', undefined, 7, undefined, 'day 7'],
    ['Ask (Dana, within 2 days)', undefined, 2, 'Dana', 'within 2 days'],
    ['Ask (CSM, soon)', 'csm', undefined, 'CSM', 'soon'],
    ['Ask (CSM, within 2 days, by mail)', 'csm', undefined, 'CSM', 'within 2 days, by mail'],
    ['Ask (see the wiki)', undefined, undefined, undefined, undefined],
    ['Ask (SSO, SAML)', undefined, undefined, undefined, undefined],
    ['Ask (CSM) again', undefined, undefined, undefined, undefined],
  ])('%s', (text, owner, dueDays, ownerText, dueText) => {
    const read = readStepTail(text, 100);
    const at = (span: { start: number; end: number } | undefined) => span && text.slice(span.start - 100, span.end - 100);
    expect([read.owner, read.dueDays, at(read.tail?.owner), at(read.tail?.due)]).toEqual([owner, dueDays, ownerText, dueText]);
  });

  it.each([
    ['Ask (CSM, within 2 days)', {}],
    ['Ask (CSM and **VP CS**, within 2 days)', { owner: 'CSM and VP CS' }],
    ['Ask (CSM, within\n  2 months)', { due: 'within 2 months' }],
    ['Ask (CMS, by 2026-12-24)', { owner: 'CMS', due: 'by 2026-12-24' }],
    ['Ask (within 2 days, )', {}],
  ])('keeps what it does not understand of %s', (text, unread) => expect(readStepTail(text, 0).unread).toEqual(unread));
});

describe('plainWords', () => {
  it('leaves the words of links, code and emphasis', () => {
    expect(plainWords('Ask **the** [champion](a.md "x") for `arr`\n  and _why_, not snake_case_name, \\*here\\*')).toBe('Ask the champion for arr and why, not snake_case_name, *here*');
  });
});

describe('stepIdOf', () => {
  it('is made of words, the same however they are typed', () => {
    expect(stepIdOf('Ask the Champion’s  boss!')).toBe('ask-the-champions-boss');
    expect(stepIdOf('ask the champion’s boss')).toBe('ask-the-champions-boss');
  });
  it('tells titles in other scripts apart', () => {
    const ids = ['询问客户', '联系 CSM 询问', 'Ask 客户', '!'].map(stepIdOf);
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
  });
});

describe('sections', () => {
  it('are known by their headings, in English and in Chinese', () => {
    expect(['Why', 'signals:', 'Done when', '步骤', '升级', 'Notes'].map(sectionOfTitle)).toEqual(['why', 'signals', 'exit-criteria', 'steps', 'escalation', undefined]);
  });
  it('are asked for by kind', () => {
    expect(requiredSections('tier')).toEqual(['why', 'signals', 'steps', 'exit-criteria']);
    expect(requiredSections('expansion')).toEqual(['why', 'signals', 'steps', 'messages', 'exit-criteria']);
    expect(requiredSections('renewal')).toHaveLength(6);
    expect(requiredSections(undefined)).toHaveLength(4);
  });
});

describe('linkTarget', () => {
  it.each([
    ['other.md', 'playbooks/other.md'],
    ['./my%20list.md#steps', 'playbooks/my list.md'],
    ['../accounts/a/account.yaml?x', 'accounts/a/account.yaml'],
    ['../../outside.md', undefined],
    ['https://example.com/a.md', undefined],
    ['mailto:a@b.example', undefined],
    ['/root.md', undefined],
    ['%E0%A4%A', 'playbooks/%E0%A4%A'],
  ])('%s: %s', (address, file) => expect(linkTarget('playbooks/a.md', address)).toEqual(file === undefined ? undefined : { kind: 'file', file }));

  it('knows the anchors of headings', () => {
    const headings = ['Done when?', 'Steps', 'Steps', '步骤 一'].map((title) => ({ level: 2, title, span: { start: 0, end: 0 } }));
    expect([...headingAnchors(headings)]).toEqual(['done-when', 'steps', 'steps-1', '步骤-一']);
  });
});

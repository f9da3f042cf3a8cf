import { expect, it } from 'vitest';
import type { PlaybookMatch } from '../../../../src/core/playbooks/match';
import { heldBack } from '../../../../src/core/playbooks/run/heldBack';
import { noScore } from '../../../../src/core/health/finishScore';
import { headOf, TODAY } from './fixture';

function match(more: Partial<PlaybookMatch>): PlaybookMatch {
  const account = { file: 'a/account.yaml', sheet: 0, name: 'Acme', data: {} };
  return { playbook: headOf(), account, health: noScore('none', TODAY, 'engine'), state: 'due', reasons: [], until: undefined, occasion: undefined, lastRun: undefined, ...more };
}

it('lets a playbook run that is due or under way', () => {
  expect(heldBack(match({ state: 'due' }))).toBeUndefined();
  expect(heldBack(match({ state: 'under-way' }))).toBeUndefined();
});

it('says in one sentence why another one is held back', () => {
  expect(heldBack(match({ state: 'cooldown', lastRun: '2025-11-20', until: '2026-02-18' }))).toBe('It was run on 2025-11-20 and is in cooldown until 2026-02-18.');
  expect(heldBack(match({ state: 'snoozed', until: '2025-12-15' }))).toBe('It is snoozed until 2025-12-15.');
  expect(heldBack(match({ state: 'handled', lastRun: '2025-11-20', occasion: '2026-03-31' }))).toBe('It was run on 2025-11-20 for 2026-03-31 already.');
  expect(heldBack(match({ state: 'handled' }))).toBe('It was run already.');
});

it('says what decides where it does not apply, or that is not known', () => {
  const reasons = [{ text: 'health.score is 74', path: undefined }, { text: 'arr is 12000', path: ['arr'] }];
  expect(heldBack(match({ state: 'no', reasons }))).toBe('It does not apply: health.score is 74.');
  expect(heldBack(match({ state: 'unknown', reasons: [{ text: 'the trigger is wrong: It ends too soon.', path: undefined }] }))).toBe('Whether it applies is not known: the trigger is wrong: It ends too soon.');
  expect(heldBack(match({ state: 'no' }))).toBe('It does not apply.');
});

it('holds drafts and retired playbooks back, whatever their triggers say', () => {
  expect(heldBack(match({ playbook: headOf({ status: 'draft' }) }))).toBe('The playbook is a draft.');
  expect(heldBack(match({ playbook: headOf({ status: 'retired' }) }))).toBe('The playbook is retired.');
});

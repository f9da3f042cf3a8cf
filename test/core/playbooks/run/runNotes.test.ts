import { describe, expect, it } from 'vitest';
import { runNotes } from '../../../../src/core/playbooks/run/runNotes';
import type { NotedRun } from '../../../../src/core/playbooks/run/runNotes';
import { PEOPLE, headOf, planned, stepOf } from './fixture';

const span = { start: 0, end: 0 };

function notes(more: Partial<NotedRun>): readonly string[] {
  const steps = planned([stepOf('Call', 'vp_cs', 1)]);
  return runNotes({ steps, isRepeated: false, isUnderWay: false, dueFault: undefined, messages: [], templates: ['new-contact', 'qbr'], people: PEOPLE, ...more });
}

describe('what the reader of a run must know', () => {
  it('is nothing where every step has owner and day', () => {
    expect(notes({})).toEqual([]);
  });

  it('is who has a role, once for each role', () => {
    const steps = planned([stepOf('A', 'product', 1), stepOf('B', 'product', 1), stepOf('C', 'csm', 1), stepOf('D', undefined, 1)]);
    expect(notes({ steps })).toEqual([
      'Nobody is named here for the role product, so 2 tasks have no owner; name somebody in the settings, as `role: product` of one of the `people`.',
      'Dana Reyes and Jo Weber have the role CSM, so 1 task has no owner; name the one who is meant in `csm`.',
      'The playbook names no owner for it, so 1 task has no owner.',
    ]);
  });

  it('is who may be meant where the account cannot say it', () => {
    const people = { ...PEOPLE, max: { name: 'Max Lind', role: 'vp_cs' as const } };
    const steps = planned([stepOf('A', 'vp_cs', 1)], {}, { people });
    expect(notes({ steps, people })).toEqual(['Helen Brandt and Max Lind have the role VP CS, so 1 task has no owner; name the one who is meant in the task.']);
    expect(notes({ steps, people: {} })).toEqual(['Nobody is named here for the role VP CS, so 1 task has no owner; name somebody in the settings, as `role: vp_cs` of one of the `people`.']);
  });

  it('is what is not understood, and what comes of it', () => {
    const all = ['A', 'B'].map((title) => ({ ...stepOf(title), unread: { owner: 'Alex Doe', due: 'within 2 months' } }));
    expect(notes({ steps: planned(all) })).toEqual([
      '`Alex Doe` is not one of our roles, so 2 tasks have no owner; a note on them keeps these words.',
      '`within 2 months` is no due that can be read, so 2 tasks have no due date; a note on them keeps these words.',
    ]);
    const playbook = headOf({ owner: 'vp_cs', due: { from: undefined, days: 14 } });
    expect(notes({ steps: planned(all.slice(1), {}, { playbook }) })).toEqual([
      '`Alex Doe` is not one of our roles, so 1 task is for the role VP CS; a note on it keeps these words.',
      '`within 2 months` is no due that can be read, so 1 task is due on 2025-12-15; a note on it keeps these words.',
    ]);
  });

  it('is why days are missing', () => {
    const steps = planned([stepOf('A', 'vp_cs', 1), stepOf('B', 'vp_cs', 2)], {}, { dueFrom: undefined });
    expect(notes({ steps, dueFault: 'The steps count from `renewal_date`, but renewal_date is missing' })).toEqual(['The steps count from `renewal_date`, but renewal_date is missing, so 2 tasks have no due date.']);
    expect(notes({ steps: planned([stepOf('A', 'vp_cs')]) })).toEqual(['The playbook names no day for it, so 1 task has no due date.']);
  });

  it('is that steps are late', () => {
    expect(notes({ steps: planned([stepOf('A', 'vp_cs', -3)]) })).toEqual(['1 task should have been done before today and is due today.']);
    expect(notes({ steps: planned([stepOf('A', 'vp_cs', -3), stepOf('B', 'vp_cs', -2)]) })).toEqual(['2 tasks should have been done before today and are due today.']);
  });

  it('is that a template is not there, and which is meant', () => {
    expect(notes({ messages: [{ template: 'new-contac', note: '', span }, { template: 'qbr', note: '', span }, { template: 'zebra', note: '', span }] })).toEqual([
      'There is no document `new-contac` to write; did you mean `new-contact`?',
      'There is no document `zebra` to write.',
    ]);
  });

  it('is that there are no steps', () => {
    expect(notes({ steps: [] })).toEqual(['The playbook has no steps, so there are no tasks to add.']);
  });

  it('is that the playbook is under way where a step of it is missing', () => {
    expect(notes({ isUnderWay: true })).toEqual(['The playbook is under way; 1 step of it is not among its tasks.']);
    expect(notes({ isUnderWay: true, steps: planned([stepOf('A', 'vp_cs', 1)], { tasks: [{ title: 'A', playbook: 'sponsor-left' }] }) })).toEqual([]);
  });

  it('is that messages are not written again, where there are some', () => {
    const steps = planned([stepOf('A', 'vp_cs', 1)], { tasks: [{ title: 'A', playbook: 'sponsor-left' }] });
    const message = { template: 'qbr', note: '', span: { start: 0, end: 0 } };
    expect(notes({ steps, isRepeated: true, messages: [message] })).toEqual(['All its tasks are there already, so its messages are not written again.']);
    expect(notes({ steps, isRepeated: true })).toEqual([]);
  });

  it('says nothing of steps that are there', () => {
    const account = { tasks: [{ title: 'A', playbook: 'sponsor-left' }] };
    expect(notes({ steps: planned([stepOf('A', 'product', 1)], account) })).toEqual([]);
  });
});

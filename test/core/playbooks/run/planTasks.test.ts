import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../../../src/core/model/account';
import type { PlaybookTask } from '../../../../src/core/playbooks/run/planTasks';
import { headOf, planned, stepOf, TODAY } from './fixture';

const CALL = stepOf('Call the sponsor', 'csm', 2);
const WRITE = stepOf('Write the plan', 'vp_cs', 7);

type Task = NonNullable<Account['data']['tasks']>[number];
/** A task as the account's file has it once it was added. */
const written = (task: PlaybookTask | undefined, more: Partial<NonNullable<Task>> = {}): Task => ({ ...(task as Task), ...more });

describe('what becomes of a step', () => {
  it('is a task with owner, day, key and day of the run', () => {
    const [call, write] = planned([CALL, WRITE], { csm: 'dana' });
    expect(call).toEqual({
      title: 'Call the sponsor',
      role: 'csm',
      owner: 'dana',
      due: '2025-12-03',
      isLate: false,
      unread: {},
      outcome: 'added',
      task: { title: 'Call the sponsor', owner: 'dana', due: '2025-12-03', status: 'open', playbook: 'sponsor-left', key: 'sponsor-left/call-the-sponsor', created: TODAY },
    });
    expect(write!.task).toMatchObject({ owner: 'helen', due: '2025-12-08' });
  });

  it('names the occasion in the key where there is one', () => {
    expect(planned([CALL], {}, { occasion: '2026-03-31' })[0]!.task).toMatchObject({ key: 'sponsor-left/2026-03-31/call-the-sponsor' });
    expect(planned([CALL], {}, { occasion: 7 })[0]!.task).toMatchObject({ key: 'sponsor-left/7/call-the-sponsor' });
  });

  it('counts the day from that of the playbook, and weekends stay', () => {
    const step = stepOf('Send the offer', 'csm', -30);
    expect(planned([step], {}, { dueFrom: '2026-03-31' })[0]).toMatchObject({ due: '2026-03-01', isLate: false });
  });

  it('is due today where it should have been done before', () => {
    expect(planned([stepOf('Open the renewal', 'csm', -90)], {}, { dueFrom: '2026-01-15' })[0]).toMatchObject({ due: TODAY, isLate: true });
    expect(planned([stepOf('At once', 'csm', 0)])[0]).toMatchObject({ due: TODAY, isLate: false });
  });

  it('takes owner and day of the playbook where it names none itself', () => {
    const playbook = headOf({ owner: 'csm', due: { from: undefined, days: 14 } });
    expect(planned([stepOf('Ask')], { csm: 'dana' }, { playbook })[0]).toMatchObject({ role: 'csm', owner: 'dana', due: '2025-12-15' });
  });

  it('has no day where the one to count from is not known, nor where it lies beyond all calendars', () => {
    expect(planned([CALL], {}, { dueFrom: undefined })[0]!.due).toBeUndefined();
    expect(planned([stepOf('Wait', 'csm', 9_999_999)])[0]!.due).toBeUndefined();
  });

  it('names the role in a note where nobody has it', () => {
    const [step] = planned([stepOf('Decide', 'product', 1)]);
    expect(step!.owner).toBeUndefined();
    expect(step!.task).toMatchObject({ note: 'For the role product.' });
    expect(step!.task).not.toHaveProperty('owner');
  });

  it('keeps in a note what is not understood', () => {
    const step = { ...stepOf('Call'), unread: { owner: 'Alex Doe', due: 'within 2 months' } };
    expect(planned([step])[0]!.task).toMatchObject({ note: 'In the playbook: Alex Doe, within 2 months.' });
    expect(planned([{ ...stepOf('Call', 'product'), unread: { due: 'by 2026-12-24' } }])[0]!.task).toMatchObject({ note: 'For the role product. In the playbook: by 2026-12-24.' });
  });

  it('is shared where the customer has agreed to it', () => {
    expect(planned([CALL], {}, { playbook: headOf({ audience: 'customer' }) })[0]!.task).toMatchObject({ shared: true });
    expect(planned([CALL])[0]!.task).not.toHaveProperty('shared');
  });
});

describe('a step that is there', () => {
  const task = planned([CALL])[0]!.task!;

  it('is known by its key, however it is called now', () => {
    const account = { tasks: [written(task, { title: 'Ring Tom' })] };
    expect(planned([CALL, WRITE], account).map(({ outcome }) => outcome)).toEqual(['there', 'added']);
  });

  it('is told as it stands in the account, whoever has changed it since', () => {
    const account = { csm: 'dana', tasks: [written(task, { title: 'Ring Tom', owner: 'alex', due: '2026-03-30' }), { title: 'write the PLAN', playbook: 'sponsor-left' }] };
    expect(planned([CALL, WRITE], account)).toEqual([
      { title: 'Ring Tom', role: 'csm', owner: 'alex', due: '2026-03-30', isLate: false, unread: {}, outcome: 'there', task: undefined },
      { title: 'write the PLAN', role: 'vp_cs', owner: undefined, due: undefined, isLate: false, unread: {}, outcome: 'there', task: undefined },
    ]);
  });

  it('is known by its title, however it is typed', () => {
    const account = { tasks: [{ title: 'call  the SPONSOR.', playbook: 'sponsor-left' }] };
    expect(planned([CALL], account)[0]).toMatchObject({ outcome: 'there', task: undefined });
  });

  it('is not asked for again when it was done in this run', () => {
    const [call, write] = planned([CALL, WRITE]);
    const account = { tasks: [written(call!.task, { status: 'done' }), written(write!.task)] };
    expect(planned([CALL, WRITE], account).map(({ outcome }) => outcome)).toEqual(['there', 'there']);
  });

  it('is added anew once nothing of the playbook is open', () => {
    expect(planned([CALL], { tasks: [written(task, { status: 'done' })] })[0]!.outcome).toBe('added');
    expect(planned([CALL], { tasks: [written(task, { status: 'cancelled' })] })[0]!.outcome).toBe('added');
  });

  it('is not a task of another playbook', () => {
    expect(planned([CALL], { tasks: [written(task, { playbook: 'other' })] })[0]!.outcome).toBe('added');
  });

  it('is added for another occasion, unless a task of its title is still open', () => {
    const of2025 = planned([CALL], {}, { occasion: '2025-03-31' })[0]!.task;
    const open = stepOf('Something open');
    const done = [written(of2025, { status: 'done' }), written(planned([open])[0]!.task)];
    expect(planned([CALL], { tasks: done }, { occasion: '2026-03-31' })[0]!.outcome).toBe('added');
    expect(planned([CALL], { tasks: [written(of2025)] }, { occasion: '2026-03-31' })[0]!.outcome).toBe('there');
  });

  it('is written once where the playbook has it twice', () => {
    expect(planned([CALL, CALL]).map(({ outcome }) => outcome)).toEqual(['added', 'there']);
  });
});

describe('any run', () => {
  const step = fc.record({ title: fc.string({ minLength: 1, maxLength: 12 }), owner: fc.constantFrom(undefined, 'csm', 'vp_cs', 'product', 'nobody'), days: fc.option(fc.integer({ min: -400, max: 400 }), { nil: undefined }) });
  const steps = fc.array(step.map(({ title, owner, days }) => stepOf(title, owner, days)), { maxLength: 8 });
  const statuses = fc.array(fc.constantFrom('open', 'in-progress', 'blocked', 'done', 'cancelled'), { minLength: 8, maxLength: 8 });

  it('adds nothing the second time while a task of it is open', () => {
    fc.assert(
      fc.property(steps, statuses, (all, later) => {
        const tasks = planned(all).flatMap(({ task }) => (task === undefined ? [] : [task]));
        const worked = tasks.map((task, index) => written(task, { status: index === 0 ? 'open' : (later[index] as 'done') }));
        expect(planned(all, { tasks: worked }).filter(({ task }) => task !== undefined)).toEqual([]);
      }),
    );
  });

  it('makes the same task of a step wherever it stands', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')), (titles) => {
        const all = titles.map((title, index) => stepOf(title, 'csm', index));
        const byTitle = (order: typeof all) => [...planned(order)].sort((a, b) => (a.title < b.title ? -1 : 1));
        expect(byTitle([...all].reverse())).toEqual(byTitle(all));
      }),
    );
  });

  it('never asks for a day before today', () => {
    fc.assert(fc.property(steps, (all) => planned(all).every(({ due }) => due === undefined || due >= TODAY)));
  });
});

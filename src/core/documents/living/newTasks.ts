import type { IsoDay } from '../../calendar/isoDay';
import type { Settings } from '../../model/settings';
import { nameKey, titleKey } from '../../text/titleKey';
import type { AccountData, Audience } from '../documentInput';
import { present } from '../known';
import type { TakenTask } from './livingDocuments';
import type { WrittenAction } from './readActions';

/** A task as it is to be written into the account's file. */
export type TaskEntry = Readonly<Record<string, string | boolean>>;

/** What one action item means for the account: a new entry, or the index of one that is done. */
export type TaskStep = { readonly task: TakenTask } & ({ readonly add: TaskEntry } | { readonly done: number });

export interface TaskScene {
  readonly account: AccountData;
  readonly settings: Settings;
  /** What is agreed in a customer's copy is known to the customer. */
  readonly audience: Audience;
  readonly today: IsoDay;
}

/**
 * What is to be done with the account's `tasks` so that they hold the document's action items: those that are new, by their titles, and those
 * that are ticked in the document and open in the account. Nothing is ever reopened.
 */
export function newTasks(actions: readonly WrittenAction[], { account, settings, audience, today }: TaskScene): TaskStep[] {
  const seen = new Set<string>();
  return actions.flatMap((action): TaskStep[] => {
    const title = titleKey(action.title);
    if (seen.has(title)) return [];
    seen.add(title);
    const owner = action.owner === undefined ? undefined : (personOf(action.owner, account, settings) ?? action.owner);
    const task = { title: action.title, owner, due: action.due, status: action.isDone ? ('done' as const) : ('open' as const) };
    const at = (account.tasks ?? []).findIndex((known) => titleKey(known?.title ?? '') === title);
    if (at < 0) return [{ task: { kind: 'added', ...task }, add: entryOf(task, audience, today) }];
    const status = account.tasks?.[at]?.status;
    return action.isDone && status !== 'done' && status !== 'cancelled' ? [{ task: { kind: 'done', ...task }, done: at }] : [];
  });
}

function entryOf({ title, owner, due, status }: Omit<TakenTask, 'kind'>, audience: Audience, today: IsoDay): TaskEntry {
  return {
    title,
    ...(owner !== undefined && { owner }),
    ...(due !== undefined && { due }),
    status,
    ...(status === 'done' && { completed: today }),
    ...(audience === 'customer' && { shared: true }),
  };
}

/** Who a written name is: the id of one of our people, or a stakeholder's name as the account has it; undefined when the files know nobody of that name. */
export function personOf(name: string, account: AccountData, settings: Settings): string | undefined {
  const wanted = nameKey(name);
  const ours = Object.entries(settings.people).find(([id, person]) => nameKey(id) === wanted || nameKey(person.name) === wanted)?.[0];
  return ours ?? present(account.stakeholders).find((person) => person.name !== undefined && nameKey(person.name) === wanted)?.name;
}

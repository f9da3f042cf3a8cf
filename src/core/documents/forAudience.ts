import type { AccountData, Audience } from './documentInput';
import type { PlanData } from '../model/planInput';

type Task = NonNullable<NonNullable<AccountData['tasks']>[number]>;

/** Sections that are our own view of a customer, whatever they hold. */
const OURS = ['risk', 'churned', 'renewal', 'overrides', 'notes'] as const;

/**
 * The account as the reader may see it: for a customer, without the entries that are marked internal, without the sections
 * that are our own view, and with those tasks alone that the customer knows of. The other entries keep their index.
 */
export function accountFor(account: AccountData, audience: Audience): AccountData {
  if (audience === 'internal') return account;
  const shown = withoutInternal(account);
  for (const section of OURS) delete shown[section];
  if (shown.tasks !== undefined) shown.tasks = shown.tasks.map((task) => (isShared(task, account) ? task : undefined)) as Task[];
  return shown;
}

/**
 * Whether the customer knows of a task: it was agreed with them, or it is one of their own people's. Any other task is how we
 * work, which no customer should read: calls before a renewal, offers in the making, the steps of a save plan.
 */
function isShared(task: Task | undefined, account: AccountData): boolean {
  if (task?.shared === true) return true;
  return task?.owner !== undefined && (account.stakeholders ?? []).some((person) => person?.name === task.owner);
}

/** The plan as the reader may see it: for a customer, without risks, which are our own notes. */
export function planFor(plan: PlanData | undefined, audience: Audience): PlanData | undefined {
  if (plan === undefined || audience === 'internal') return plan;
  const shown = withoutInternal(plan);
  delete shown.risks;
  delete shown.notes;
  return shown;
}

function withoutInternal<T extends object>(sheet: T): T {
  const kept = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of Object.entries(sheet)) {
    kept[key] = Array.isArray(value) ? value.map((item: unknown) => (isInternal(item) ? undefined : item)) : value;
  }
  return kept as T;
}

function isInternal(item: unknown): boolean {
  return typeof item === 'object' && item !== null && (item as { internal?: unknown }).internal === true;
}

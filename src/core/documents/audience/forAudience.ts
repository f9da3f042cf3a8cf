import type { Task } from '../../model/isOpenTask';
import type { PlanData } from '../../model/planInput';
import { INTERNAL_ACCOUNT_FIELDS, INTERNAL_PLAN_FIELDS } from '../../schema/generated/internalFields';
import type { AccountData, Audience } from '../documentInput';
import { withoutInternal } from './withoutInternal';

type Opportunity = NonNullable<NonNullable<AccountData['opportunities']>[number]>;

/** From these states on, the customer knows of an opportunity (E5). */
const TALKED_ABOUT: ReadonlySet<string | undefined> = new Set(['discussed', 'proposed', 'won', 'lost']);

/**
 * The account as the reader may see it: for a customer, without the fields that the schema calls internal, without the entries that are
 * marked so, and with those tasks alone that the customer knows of. The other entries keep their index.
 */
export function accountFor(account: AccountData, audience: Audience): AccountData {
  if (audience === 'internal') return account;
  const shown = withoutInternal(account, INTERNAL_ACCOUNT_FIELDS);
  if (shown.tasks !== undefined) shown.tasks = shown.tasks.map((task, index) => (isShared(account.tasks?.[index], account) ? task : undefined)) as Task[];
  if (shown.opportunities !== undefined) shown.opportunities = shown.opportunities.map(withoutOurEvidence) as Opportunity[];
  return shown;
}

/** The plan as the reader may see it: for a customer, without risks and notes, which are our own, and without what is marked internal. */
export function planFor(plan: PlanData | undefined, audience: Audience): PlanData | undefined {
  return plan === undefined || audience === 'internal' ? plan : withoutInternal(plan, INTERNAL_PLAN_FIELDS);
}

/**
 * Whether the customer knows of a task: it was agreed with them, or it is one of their own people's. Any other task is how we
 * work, which no customer should read: calls before a renewal, offers in the making, the steps of a save plan.
 */
function isShared(task: Task | undefined, account: AccountData): boolean {
  if (task?.shared === true) return true;
  return task?.owner !== undefined && (account.stakeholders ?? []).some((person) => person?.name === task.owner);
}

/** What is only identified was seen by us alone, and so was its evidence. */
function withoutOurEvidence(idea: Opportunity | undefined): Opportunity | undefined {
  if (idea === undefined || TALKED_ABOUT.has(idea.status)) return idea;
  const rest = { ...idea };
  delete rest.evidence;
  return rest;
}

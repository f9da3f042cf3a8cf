import type { AccountData, Audience } from './documentInput';
import type { PlanData } from './planInput';

/** Sections that are our own view of a customer, whatever they hold. */
const OURS = ['risk', 'churned', 'renewal', 'overrides', 'notes'] as const;

/**
 * The account as the reader may see it: for a customer, without the entries that are marked internal and without the sections
 * that are our own view. The other entries keep their index.
 */
export function accountFor(account: AccountData, audience: Audience): AccountData {
  if (audience === 'internal') return account;
  const shown = withoutInternal(account);
  for (const section of OURS) delete shown[section];
  return shown;
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

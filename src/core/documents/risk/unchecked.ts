import type { AccountData, DocumentInput } from '../documentInput';

/** Something that could not be looked at, with the field to fill (R4). Words: `unchecked.<id>`. */
export interface Unchecked {
  readonly id: string;
  /** Path of the field in the account, as a person writes it. */
  readonly field: string;
}

interface Check {
  readonly id: string;
  readonly field: string;
  /** Whether the account has what the check needs. */
  readonly has: (account: AccountData) => boolean;
}

/** What an assessment looks at (R1-R3), and what it needs for it. */
const CHECKS: readonly Check[] = [
  { id: 'renewal', field: 'renewal_date', has: (account) => account.renewal_date !== undefined },
  { id: 'usage', field: 'scores.product_usage.usage_change_30d', has: ({ scores, usage }) => scores?.product_usage?.usage_change_30d !== undefined || scores?.product_usage?.trend !== undefined || (usage?.history?.length ?? 0) > 1 },
  { id: 'logins', field: 'scores.product_usage.last_login', has: ({ scores }) => scores?.product_usage?.last_login !== undefined || scores?.engagement?.login_trend !== undefined },
  { id: 'champion', field: 'scores.relationship.champion', has: ({ scores, stakeholders }) => scores?.relationship?.champion !== undefined || has(stakeholders, (person) => person.role === 'champion') },
  { id: 'sponsor', field: 'scores.relationship.exec_sponsor', has: ({ scores, stakeholders }) => scores?.relationship?.exec_sponsor !== undefined || has(stakeholders, (person) => person.role === 'exec_sponsor') },
  { id: 'tickets', field: 'scores.support.ticket_trend', has: ({ scores }) => scores?.support?.ticket_trend !== undefined },
  { id: 'escalations', field: 'scores.support.escalations', has: ({ scores, events }) => scores?.support?.escalations !== undefined || has(events, (event) => event.type === 'escalation') },
  { id: 'complaints', field: 'scores.sentiment.ticket_sentiment', has: ({ scores, events }) => scores?.sentiment?.ticket_sentiment !== undefined || has(events, (event) => event.type === 'complaint') },
  { id: 'competitors', field: 'scores.relationship.competitor_mentions', has: ({ scores, events }) => scores?.relationship?.competitor_mentions !== undefined || has(events, (event) => event.type?.startsWith('compet') === true) },
  { id: 'reviews', field: 'touchpoints', has: ({ touchpoints, reviews, scores }) => (touchpoints ?? reviews) !== undefined || scores?.engagement?.qbrs_missed !== undefined },
  { id: 'nps', field: 'scores.relationship.nps', has: ({ scores, surveys }) => scores?.relationship?.nps !== undefined || has(surveys, (survey) => survey.type === 'nps') },
  { id: 'payments', field: 'scores.financial.payment_status', has: ({ scores }) => scores?.financial?.payment_status !== undefined },
  { id: 'goals', field: 'scores.outcomes.goals_defined', has: ({ scores }) => scores?.outcomes?.goals_defined !== undefined },
  // What nobody records leaves no trace: export, billing page, contract and renewal talks.
  { id: 'events', field: 'events', has: ({ events }) => (events?.length ?? 0) > 0 },
];

/** What the assessment could not check for lack of data, in the order of weight. */
export function uncheckedSigns({ account }: Pick<DocumentInput, 'account'>): Unchecked[] {
  return CHECKS.filter((check) => !check.has(account)).map(({ id, field }) => ({ id, field }));
}

function has<T>(items: readonly (T | undefined)[] | undefined, holds: (item: T) => boolean): boolean {
  return (items ?? []).some((item) => item !== undefined && holds(item));
}

import { INTERNAL_ACCOUNT_FIELDS, INTERNAL_PLAN_FIELDS } from '../schema/generated/internalFields';
import { ACCOUNT_FIELDS, PLAN_FIELDS } from '../schema/generated/sheetFields';
import { documentData } from './documentData';
import type { DocumentInput } from './documentInput';
import { accountFor, planFor } from './audience/forAudience';
import { metricMarks } from './audience/internalMetrics';
import { withInternalMarks } from './audience/withInternalMarks';
import { healthSummary } from './score/healthSummary';
import { withKnownFields } from './knownFields';
import { quarterOf } from './dates/quarter';

/**
 * What a team's own template reads: the account and its plan with every field of their schemas, a gap where the sheet has no
 * value and, for a customer, a mark where they must not see it; health, quarter and day; and the whole analysis where the template replaces a built-in document.
 */
export function ownTemplateData(template: string, input: DocumentInput): Readonly<Record<string, unknown>> {
  const { settings, asOf, audience, health } = input;
  const account = withKnownFields(accountFor(input.account, audience), ACCOUNT_FIELDS);
  const plan = withKnownFields(planFor(input.plan, audience) ?? {}, PLAN_FIELDS, 'success-plan');
  const isForCustomer = audience === 'customer';
  return {
    account: isForCustomer ? markedAccount(account, input.internalMetrics ?? []) : account,
    plan: isForCustomer ? withInternalMarks(plan, INTERNAL_PLAN_FIELDS, 'plan') : plan,
    health: healthSummary(health, audience),
    quarter: quarterOf(asOf, settings.fiscalYearStart),
    as_of: asOf,
    people: settings.people,
    ...documentData(template, input),
  };
}

function markedAccount(account: Readonly<Record<string, unknown>>, metrics: readonly string[]): Readonly<Record<string, unknown>> {
  return withInternalMarks(withInternalMarks(account, metricMarks(metrics), 'account'), INTERNAL_ACCOUNT_FIELDS, 'account');
}

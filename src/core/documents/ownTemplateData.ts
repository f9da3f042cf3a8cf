import { ACCOUNT_FIELDS, PLAN_FIELDS } from '../schema/generated/sheetFields';
import { documentData } from './documentData';
import type { DocumentInput } from './documentInput';
import { accountFor, planFor } from './audience/forAudience';
import { healthSummary } from './healthSummary';
import { withKnownFields } from './knownFields';
import { quarterOf } from './quarter';

/**
 * What a team's own template reads: the account and its plan with every field of their schemas, a gap where the sheet has no
 * value; health, quarter and day; and the whole analysis where the template replaces a built-in document.
 */
export function ownTemplateData(template: string, input: DocumentInput): Readonly<Record<string, unknown>> {
  const { settings, asOf, audience, health } = input;
  return {
    account: withKnownFields(accountFor(input.account, audience), ACCOUNT_FIELDS),
    plan: withKnownFields(planFor(input.plan, audience) ?? {}, PLAN_FIELDS, 'success-plan'),
    health: healthSummary(health),
    quarter: quarterOf(asOf, settings.fiscalYearStart),
    as_of: asOf,
    people: settings.people,
    ...documentData(template, input),
  };
}

import { addDays } from '../../calendar/isoDay';
import { formatShare } from '../../health/formatNumber';
import { missingField } from '../../render/gap';
import { UserError } from '../../userError';
import { accountFor, planFor } from '../audience/forAudience';
import type { AccountData, DocumentInput } from '../documentInput';
import { orGap, present } from '../known';
import { assertStillThere } from '../account/hasLeft';
import { mailFrame, nobodyToWriteTo } from '../mail/mailFrame';
import { workingDay } from '../dates/workingDay';
import { lowestFeature } from './adoption';
import { contactFor } from '../people/contactFor';

/**
 * The mails on day 0, 3 and 7 about the least adopted core feature (M6). What teams gain from it is `usage.features[].benefit`; what
 * another customer saved, and where the guide is, no file says, so both are gaps.
 * @throws UserError when no feature is under 50 %, or the customer left
 */
export function adoptionMailData(request: DocumentInput) {
  assertStillThere(request, 'a mail about a feature');
  const { settings, asOf } = request;
  const account = accountFor(request.account, 'customer');
  const plan = planFor(request.plan, 'customer');
  const feature = lowestFeature(account);
  if (feature === undefined) refuseWellUsed(account);
  const name = feature?.name ?? missingField('usage.features', 'feature that few use');
  return {
    ...mailFrame({ account, settings }, contactFor('contact', { account, plan, asOf }) ?? nobodyToWriteTo('whom the mail is for')),
    product: settings.company.product ?? null,
    industry: account.industry ?? null,
    feature: {
      name,
      adoption: feature?.adoption ?? missingField('usage.features', 'share of the users who use it'),
      benefit: orGap(feature?.benefit, feature === undefined ? 'usage.features' : `${feature.source}.benefit`, 'what teams like theirs do with it'),
      source: feature === undefined ? null : `${feature.source}.adoption`,
    },
    saving: missingField('', 'what another customer saved with it, and who may be named', 'document'),
    guide: missingField('', 'link to the short guide', 'document'),
    /** Two days to choose from for a walkthrough. */
    slots: [workingDay(addDays(asOf, 2)), workingDay(addDays(workingDay(addDays(asOf, 2)), 2))],
  };
}

/** Without any figure of adoption there is nothing to refuse: the mail then has gaps. */
function refuseWellUsed(account: AccountData): void {
  const lowest = present(account.usage?.features)
    .flatMap(({ name, adoption }) => (name === undefined || adoption === undefined ? [] : [{ name, adoption }]))
    .sort((a, b) => a.adoption - b.adoption)[0];
  if (lowest === undefined) return;
  throw new UserError(`No feature of ${account.account ?? 'this customer'} is under 50% adoption, so there is none to write about; the lowest is ${lowest.name} with ${formatShare(lowest.adoption)}.`);
}

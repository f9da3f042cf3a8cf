import { addDays } from '../../calendar/isoDay';
import { formatShare } from '../../health/formatNumber';
import { missingField } from '../../render/gap';
import { UserError } from '../../userError';
import { accountFor, planFor } from '../audience/forAudience';
import { startOf } from '../documentInput';
import type { AccountData, DocumentInput } from '../documentInput';
import { indexed, orGap } from '../known';
import { assertStillThere } from '../account/departure';
import { mailFrame, nobodyToWriteTo } from '../mail/mailFrame';
import { workingDay } from '../dates/workingDay';
import { lowestFeature } from './adoption';
import type { FeatureUse } from '../usage/usage';
import { contactFor } from '../people/contactFor';

/**
 * The mails on day 0, 3 and 7 about the least adopted core feature (M6). What teams gain from it is `usage.features[].benefit`; what
 * another customer saved, and where the guide is, no file says, so both are gaps.
 * @throws UserError when no feature is known to be under 50 %, or the customer left
 */
export function adoptionMailData(request: DocumentInput) {
  assertStillThere(request, 'a mail about a feature');
  const { settings, asOf } = request;
  const account = accountFor(request.account, 'customer');
  const plan = planFor(request.plan, 'customer');
  const { name, adoption, benefit, source } = featureOf(account);
  const first = workingDay(addDays(startOf(request), 2));
  return {
    ...mailFrame({ account, settings }, contactFor('contact', { account, plan, asOf }) ?? nobodyToWriteTo('whom the mail is for')),
    product: settings.company.product ?? null,
    industry: account.industry ?? null,
    feature: { name, adoption, benefit: orGap(benefit, `${source}.benefit`, 'what teams like theirs do with it'), source: `${source}.adoption` },
    saving: missingField('', 'what another customer saved with it, and who may be named', 'document'),
    guide: missingField('', 'link to the short guide', 'document'),
    /** Two days to choose from for a walkthrough. */
    slots: [first, workingDay(addDays(first, 2))],
  };
}

/** The feature that the mail is about. */
function featureOf(account: AccountData): FeatureUse {
  const low = lowestFeature(account);
  if (low !== undefined) return low;
  const name = account.account ?? 'this customer';
  const features = indexed(account.usage?.features).flatMap(({ item, index }) => (item.name === undefined ? [] : [{ name: item.name, adoption: item.adoption, at: `usage.features.${index}` }]));
  const lowest = features.flatMap(({ name: feature, adoption }) => (adoption === undefined ? [] : [{ feature, adoption }])).sort((a, b) => a.adoption - b.adoption)[0];
  if (lowest !== undefined) throw new UserError(`No feature of ${name} is under 50% adoption, so there is none to write about; the lowest is ${lowest.feature} with ${formatShare(lowest.adoption)}.`);
  const [first] = features;
  if (first !== undefined) throw new UserError(`Nobody knows how many people at ${name} use ${first.name}: fill in \`${first.at}.adoption\`, from 0 to 1.`);
  throw new UserError(`Nobody knows which feature few people at ${name} use: fill in \`usage.features\` with \`name\` and \`adoption\`.`);
}

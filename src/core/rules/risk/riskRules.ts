import type { Rule } from '../rule';
import { billingPageVisited } from './billingPageVisited';
import { cancellationRequested } from './cancellationRequested';
import { competitiveRfp } from './competitiveRfp';
import { competitor } from './competitor';
import { complaintsRising } from './complaintsRising';
import { contactsLeaving } from './contactsLeaving';
import { contractStalled } from './contractStalled';
import { customerAcquired } from './customerAcquired';
import { dataExport } from './dataExport';
import { downturn } from './downturn';
import { escalationsRising } from './escalationsRising';
import { noPlan } from './noPlan';
import { noReason } from './noReason';
import { noSaveCall } from './noSaveCall';
import { noTasks } from './noTasks';
import { paymentLate } from './paymentLate';
import { priceObjection } from './priceObjection';
import { qbrsMissed } from './qbrsMissed';
import { renewalDelayed } from './renewalDelayed';
import { seatsReduced } from './seatsReduced';
import { strategyChanged } from './strategyChanged';
import { taskOverdue } from './taskOverdue';
import { taskWithoutOwner } from './taskWithoutOwner';
import { ticketsThenSilence } from './ticketsThenSilence';
import { usageDown } from './usageDown';
import { usageHalved } from './usageHalved';
import { vendorAcquired } from './vendorAcquired';

/** In the order of their docs: what must be done about a known risk, then the signs of one (R1, R2, R3, R11). */
export const RISK_RULES: readonly Rule[] = [
  noPlan,
  noSaveCall,
  noReason,
  noTasks,
  taskOverdue,
  taskWithoutOwner,
  cancellationRequested,
  competitiveRfp,
  escalationsRising,
  usageDown,
  qbrsMissed,
  renewalDelayed,
  ticketsThenSilence,
  billingPageVisited,
  competitor,
  dataExport,
  contractStalled,
  contactsLeaving,
  seatsReduced,
  usageHalved,
  complaintsRising,
  paymentLate,
  customerAcquired,
  vendorAcquired,
  downturn,
  priceObjection,
  strategyChanged,
];

import { staleMetrics } from '../health/staleMetrics';
import type { Rule } from '../rule';
import { adoptedOverAvailable } from './adoptedOverAvailable';
import { currencyMix } from './currencyMix';
import { datesOutOfOrder } from './datesOutOfOrder';
import { duplicateAccount } from './duplicateAccount';
import { duplicateId } from './duplicateId';
import { duplicateStakeholder } from './duplicateStakeholder';
import { futureDate } from './futureDate';
import { ledgerDiffersFromArr } from './ledgerDiffersFromArr';
import { ledgerGap } from './ledgerGap';
import { missingBasics } from './missingBasics';
import { monthTwice } from './monthTwice';
import { noSource } from './noSource';
import { productsDifferFromArr } from './productsDifferFromArr';
import { productWithoutArr } from './productWithoutArr';
import { segmentDiffersFromArr } from './segmentDiffersFromArr';
import { segmentLimits } from './segmentLimits';
import { staleRating } from './staleRating';
import { touchModelDiffers } from './touchModelDiffers';
import { unknownContact } from './unknownContact';
import { unknownPerson } from './unknownPerson';
import { unknownPlaybook } from './unknownPlaybook';
import { usersOverSeats } from './usersOverSeats';

/** In the order of their docs. */
export const DATA_RULES: readonly Rule[] = [
  staleMetrics,
  staleRating,
  noSource,
  missingBasics,
  futureDate,
  datesOutOfOrder,
  adoptedOverAvailable,
  usersOverSeats,
  ledgerGap,
  monthTwice,
  ledgerDiffersFromArr,
  productsDifferFromArr,
  productWithoutArr,
  segmentDiffersFromArr,
  segmentLimits,
  touchModelDiffers,
  currencyMix,
  unknownPerson,
  unknownContact,
  unknownPlaybook,
  duplicateAccount,
  duplicateId,
  duplicateStakeholder,
];

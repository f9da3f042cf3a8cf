import type { Rule } from '../rule';
import { championFatigue } from './championFatigue';
import { championLeft } from './championLeft';
import { csmChanged } from './csmChanged';
import { csmOnlyContact } from './csmOnlyContact';
import { executiveOverdue } from './executiveOverdue';
import { noChampion } from './noChampion';
import { noExecutiveSponsor } from './noExecutiveSponsor';
import { singleThreaded } from './singleThreaded';
import { sponsorChanged } from './sponsorChanged';
import { sponsorLeft } from './sponsorLeft';

/** In the order of their docs. */
export const RELATIONSHIP_RULES: readonly Rule[] = [
  noChampion,
  championLeft,
  championFatigue,
  noExecutiveSponsor,
  sponsorLeft,
  sponsorChanged,
  executiveOverdue,
  singleThreaded,
  csmOnlyContact,
  csmChanged,
];

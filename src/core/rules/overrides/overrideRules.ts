import type { Rule } from '../rule';
import { expired } from './expired';
import { farFromComputed } from './farFromComputed';
import { fromFormerCsm } from './fromFormerCsm';
import { noAuthor } from './noAuthor';
import { noExpiry } from './noExpiry';
import { noReason } from './noReason';
import { offScale } from './offScale';
import { unknownTarget } from './unknownTarget';

/** In the order of their docs. */
export const OVERRIDE_RULES: readonly Rule[] = [noReason, noAuthor, noExpiry, expired, fromFormerCsm, farFromComputed, unknownTarget, offScale];

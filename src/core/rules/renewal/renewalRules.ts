import type { Rule } from '../rule';
import { concessionWithoutReturn } from './concessionWithoutReturn';
import { dueIn120 } from './dueIn120';
import { dueIn30 } from './dueIn30';
import { dueIn60 } from './dueIn60';
import { dueIn90 } from './dueIn90';
import { fallingHealth } from './fallingHealth';
import { noDecisionMaker } from './noDecisionMaker';
import { noticeNear } from './noticeNear';
import { passed } from './passed';

/** In the order of their docs. */
export const RENEWAL_RULES: readonly Rule[] = [passed, dueIn120, dueIn90, dueIn60, dueIn30, fallingHealth, noDecisionMaker, noticeNear, concessionWithoutReturn];

import type { Rule } from '../rule';
import { unknownParameter } from './unknownParameter';
import { unknownRule } from './unknownRule';

/** On what the settings say about rules; in the order of their docs. */
export const SETTINGS_RULES: readonly Rule[] = [unknownRule, unknownParameter];

import { isIsoDay } from '../../calendar/isoDay';
import { partsOf } from '../expressionNode';
import type { CallNode, ExpressionNode } from '../expressionNode';
import { isUnknown } from '../value';
import type { Value } from '../value';
import { isListCall } from './evaluation';
import type { Evaluation, Place } from './evaluation';
import type { Ground } from './ground';
import { pathWords } from './ground';
import { dayWords, entryCount, shortened, valueWords } from './valueWords';

/** The functions that measure the distance of a day, which is said with the day itself. */
const OF_A_DAY = ['days_since', 'days_until', 'months_since'];

/** What a comparison or another part that is not made of conditions rests on: each field in it with its value. */
export function explainLeaf(node: ExpressionNode, place: Place, evaluation: Evaluation): readonly Ground[] {
  if (node.kind === 'literal') return [];
  const path = evaluation.pathOf(node, place);
  if (path !== undefined) return [fieldGround(node, path, place, evaluation)];
  if (node.kind === 'call') return explainCall(node, place, evaluation);
  if (node.kind === 'member') return [valueGround(node, place, evaluation)];
  return partsOf(node).flatMap((part) => explainLeaf(part, place, evaluation));
}

function explainCall(node: CallNode, place: Place, evaluation: Evaluation): readonly Ground[] {
  const health = evaluation.facts.health;
  const isOfHealth = node.target?.kind === 'name' && evaluation.parts.isSpecial(node.target.name);
  if (isOfHealth && health !== undefined) return [healthGround(node, place, evaluation)];
  if (node.name === 'has' && node.target === undefined) return [hasGround(node, place, evaluation)];
  const [argument] = node.target === undefined ? node.args : [node.target];
  const isWords = argument !== undefined && (node.name === 'named' || node.name === 'size');
  if (isWords) return [node.name === 'named' ? namedGround(argument, place, evaluation) : sizeGround(node, argument, place, evaluation)];
  if (isListCall(node) || node.name === 'peer_median') return [valueGround(node, place, evaluation)];
  if (argument !== undefined && OF_A_DAY.includes(node.name) && argument.kind === 'literal') return [valueGround(node, place, evaluation)];
  return partsOf(node).flatMap((part) => explainLeaf(part, place, evaluation));
}

/** "arr is 120000", "renewal_date is 2026-01-31, in 70 days". */
function fieldGround(node: ExpressionNode, path: NonNullable<Ground['path']>, place: Place, evaluation: Evaluation): Ground {
  const derived = node.kind === 'name' ? node.name : undefined;
  if (derived === 'segment') return { text: `segment is ${words(node, place, evaluation)}`, path };
  if (derived === 'age_months') return { text: `age_months is ${words(node, place, evaluation)}`, path };
  if (derived === 'days_to_renewal') return { text: `renewal_date is ${dayInWords(evaluation.facts.data['renewal_date'], evaluation)}`, path };
  return { text: `${pathWords(path)} is ${words(node, place, evaluation)}`, path };
}

/** What stands in no field: by its own text. */
function valueGround(node: ExpressionNode, place: Place, evaluation: Evaluation): Ground {
  return { text: `${shortened(evaluation.sourceOf(node))} is ${words(node, place, evaluation)}`, path: evaluation.restsOn(node, place) };
}

/** "health.score fell from 58 to 34 in 30 days". */
function healthGround(node: CallNode, place: Place, evaluation: Evaluation): Ground {
  const days = node.args[0]?.kind === 'literal' ? node.args[0].value : undefined;
  const value = evaluation.valueOf(node, place);
  if (node.name === 'component' || typeof days !== 'number' || typeof value !== 'number') return valueGround(node, place, evaluation);
  const span = days === 1 ? '1 day' : `${days} days`;
  if (node.name === 'before') return { text: `health.score was ${valueWords(value)}, ${span} ago`, path: undefined };
  const now = evaluation.facts.health?.score ?? 0;
  if (value === 0) return { text: `health.score is ${now}, as ${span} ago`, path: undefined };
  return { text: `health.score ${value < 0 ? 'fell' : 'rose'} from ${now - value} to ${now} in ${span}`, path: undefined };
}

/** A field that is there is mentioned only where nothing else is said of it. */
function hasGround(node: CallNode, place: Place, evaluation: Evaluation): Ground {
  const [field] = node.args;
  const path = evaluation.restsOn(field!, place);
  const name = path === undefined ? evaluation.sourceOf(field!) : pathWords(path);
  if (evaluation.valueOf(node, place) !== true) return { text: `${name} is missing`, path };
  return { text: `${name} is ${words(field!, place, evaluation)}`, path, isMinor: true };
}

function namedGround(argument: ExpressionNode, place: Place, evaluation: Evaluation): Ground {
  const path = evaluation.restsOn(argument, place);
  return { text: `${path === undefined ? evaluation.sourceOf(argument) : pathWords(path)} is ${words(argument, place, evaluation) || 'empty'}`, path };
}

function sizeGround(node: CallNode, argument: ExpressionNode, place: Place, evaluation: Evaluation): Ground {
  const [path, value] = [evaluation.pathOf(argument, place), evaluation.valueOf(argument, place)];
  if (path === undefined || !Array.isArray(value)) return valueGround(node, place, evaluation);
  return { text: `${pathWords(path)} has ${entryCount(value.length)}`, path };
}

function words(node: ExpressionNode, place: Place, evaluation: Evaluation): string {
  const value = evaluation.valueOf(node, place);
  if (isUnknown(value)) return 'not known';
  return evaluation.typeOf(node, place).kind === 'text' ? valueWords(value) : dayInWords(value, evaluation);
}

function dayInWords(value: Value | undefined, evaluation: Evaluation): string {
  return isIsoDay(value) ? dayWords(value, evaluation.facts.asOf) : valueWords(value ?? null);
}

import type { Output } from './output';
import type { Misses } from './scoredAccounts';

/** Tells what a run over accounts could not use; gives whether something must be mended before all of them have a score. */
export function tellMisses(misses: Misses, count: number, output: Output): boolean {
  for (const { file, reason } of misses.unreadable) output.warn(`skipped ${file}: ${reason}`);
  for (const fault of misses.modelFaults) output.warn(`no scores: ${fault}`);
  if (count === 0 && misses.unreadable.length === 0) output.note('no accounts found');
  return misses.needMending;
}

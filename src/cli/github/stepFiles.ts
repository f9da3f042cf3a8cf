import { randomUUID } from 'node:crypto';
import { appendFileSync, statSync } from 'node:fs';
import { visibleText } from '../../core/report/visibleText';
import { UserError } from '../../core/userError';
import type { CliIo } from '../cliIo';
import { systemReason } from '../systemReason';

/** What GitHub shows of one step's summary; a longer one is refused as a whole. A mebibyte, less what a line break may add. */
const MOST_SUMMARY_BYTES = 1024 * 1024 - 1024;
/** Less is no room for a report. */
const LEAST_SUMMARY_BYTES = 16_000;

/** How many bytes the step's summary may still take; undefined where it is full, and outside of GitHub Actions. */
export function summaryRoom({ env }: CliIo): number | undefined {
  const path = env['GITHUB_STEP_SUMMARY'];
  if (!path) return undefined;
  const room = MOST_SUMMARY_BYTES - (statSync(path, { throwIfNoEntry: false })?.size ?? 0);
  return room < LEAST_SUMMARY_BYTES ? undefined : room;
}

/** Adds to the page that GitHub shows for the run; does nothing outside of GitHub Actions. */
export function addToSummary({ env }: CliIo, markdown: string): void {
  append(env['GITHUB_STEP_SUMMARY'], 'GITHUB_STEP_SUMMARY', markdown);
}

/**
 * Sets outputs of the step, each on one line; does nothing outside of GitHub Actions. Whatever a value holds, it ends where the runner is
 * told that it ends, at a word that nobody can have foreseen.
 */
export function setOutputs({ env }: CliIo, outputs: Readonly<Record<string, string | number | boolean>>): void {
  const end = `end_${randomUUID()}`;
  const text = Object.entries(outputs).map(([name, value]) => `${name}<<${end}\n${visibleText(String(value))}\n${end}\n`);
  append(env['GITHUB_OUTPUT'], 'GITHUB_OUTPUT', text.join(''));
}

function append(path: string | undefined, name: string, text: string): void {
  if (!path) return;
  try {
    appendFileSync(path, text);
  } catch (error) {
    throw new UserError(`cannot write to ${name}: ${systemReason(error)}`);
  }
}

import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { folderWith } from '../../cli/support/folder';

export interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string; readonly required?: boolean }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export function readAction(): Action {
  return parse(readFileSync('action.yml', 'utf8')) as Action;
}

/** What a step left behind. */
export interface StepRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The folder that the step had for its files. */
  readonly temp: string;
}

/** Values of expressions: of inputs by their name, of all others by the whole expression. */
export type Values = Readonly<Record<string, string>>;

/**
 * Runs the script of a step of our composite action with bash in a repository, as a runner does: its environment is made of the step's
 * expressions, its script is left as it stands.
 */
export async function runStep(step: Step, repository: string, values: Values, environment: Values = {}): Promise<StepRun> {
  const temp = folderWith({ output: '', summary: '' });
  const given = Object.entries(step.env ?? {}).map(([name, text]): [string, string] => [name, text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => valueOf(expression, values))]);
  const files = { RUNNER_TEMP: temp, GITHUB_OUTPUT: join(temp, 'output'), GITHUB_STEP_SUMMARY: join(temp, 'summary') };
  const env = { PATH: process.env['PATH'], HOME: temp, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: repository, GITHUB_ACTION_PATH: resolve('.'), ...files, ...Object.fromEntries(given), ...environment };
  // As GitHub starts a script that has `shell: bash`.
  writeFileSync(join(temp, 'step.sh'), step.run!);
  const ended = await finished(spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', join(temp, 'step.sh')], { cwd: repository, env }));
  return { ...ended, outputs: outputsOf(readFileSync(files.GITHUB_OUTPUT, 'utf8')), summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'), temp };
}

/** Waits without stopping this process, whose server may be asked. */
function finished(child: ChildProcessWithoutNullStreams): Promise<Pick<StepRun, 'code' | 'stdout' | 'stderr'>> {
  return new Promise((resume, reject) => {
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (piece: Buffer) => (stdout += piece.toString()));
    child.stderr.on('data', (piece: Buffer) => (stderr += piece.toString()));
    child.on('error', reject);
    child.on('close', (code) => resume({ code, stdout, stderr }));
  });
}

function valueOf(expression: string, values: Values): string {
  const input = /^inputs\.([\w-]+)$/.exec(expression)?.[1];
  const value = input === undefined ? values[expression] : (values[input] ?? readAction().inputs[input]?.default);
  if (value === undefined) throw new Error(`no value for ${expression}`);
  return value;
}

function outputsOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/^([\w-]+)<<(\S+)\n([^]*?)\n\2\n/gm)].map((match) => [match[1]!, match[3]!]));
}

import { spawn } from 'node:child_process';

/** Runs a program to its end: `{ code, output }`, standard output and error as one text. One that cannot be started has code 127. */
export function runProcess(command, args, { cwd, env, shell = false } = {}) {
  return new Promise((resolve) => {
    // A shell gets one text, in which a path with blanks would fall apart.
    const words = shell ? args.map((arg) => (/\s/.test(arg) ? `"${arg}"` : arg)) : args;
    const child = spawn(command, words, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

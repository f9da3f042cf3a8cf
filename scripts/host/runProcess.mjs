import { spawn } from 'node:child_process';

/**
 * Runs a program to its end and gives `{ code, output }`, standard output and error as one text.
 * `show` copies the output to ours while it comes. A program that cannot be started has code 127.
 */
export function runProcess(command, args, { cwd, env, show = false, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (stream, sink) =>
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (show) sink.write(text);
      });
    collect(child.stdout, process.stdout);
    collect(child.stderr, process.stderr);
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { localDay } from '../core/calendar/localDay';
import type { CliIo } from './cliIo';
import { EXIT } from './exitCode';
import { main } from './main';

/** A reader that stops early, such as `| head -1`, is no error; there is just nobody left to write for. */
function stopWhenNobodyReads(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? undefined : EXIT.couldNotRun);
  });
}

function processIo(): CliIo {
  return {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    cwd: process.cwd(),
    env: process.env,
    stdoutIsTerminal: process.stdout.isTTY === true,
    stderrIsTerminal: process.stderr.isTTY === true,
    today: () => localDay(new Date()),
    // The program may have been started by a link, as package managers make them.
    scriptFolder: dirname(realpathSync(process.argv[1]!)),
  };
}

function fail(error: unknown): void {
  const message = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
  process.stderr.write(`csac: internal error: ${message}\n`);
  process.exitCode = EXIT.couldNotRun;
}

stopWhenNobodyReads(process.stdout);
stopWhenNobodyReads(process.stderr);
process.on('uncaughtException', fail);
try {
  main(process.argv.slice(2), processIo()).then((code) => {
    process.exitCode = code;
  }, fail);
} catch (error) {
  fail(error);
}

import type { Command } from 'commander';
import type { CliIo } from '../cliIo';
import type { ExitCode } from '../exitCode';
import type { Output } from '../output';
import type { CommonOptions } from '../session';

/** Adds a command, or one below another; `run` gets its arguments, the options of all levels and the output. */
export type AddCommand = <Options extends object>(
  usage: string,
  description: string,
  run: (args: readonly unknown[], options: Options & CommonOptions, output: Output) => Promise<ExitCode>,
  parent?: Command,
) => Command;

/** Adds a group of commands to the grammar. */
export type AddCommands = (command: AddCommand, io: CliIo) => void;

/** Runners of pull-request checks act on lines that begin with `::` and on `##[` or `##vso[` anywhere (P33). */
const LINE_COMMAND = /^(\s*)::/;
const INLINE_COMMAND = /##(?=(?:vso)?\[)/g;

/** One line of a log, without anything in it that a runner would take for a command. Harmless in Markdown, too. */
export function withoutLogCommands(line: string): string {
  return line.replace(LINE_COMMAND, '$1\\::').replace(INLINE_COMMAND, '##\\');
}

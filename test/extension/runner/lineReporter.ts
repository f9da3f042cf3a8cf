import type Mocha from 'mocha';

/**
 * A mocha reporter of plain lines: a console that goes through VS Code formats nothing. `@@print` sets them apart from VS Code's
 * own log; the last line is `@@result {"passed", "failed", "skipped", "failures"}`, from which the host takes the counts and what to repeat at the end.
 */
export class LineReporter {
  private passed = 0;
  private skipped = 0;
  private readonly failures: { readonly title: string; readonly text: string }[] = [];

  constructor(runner: Mocha.Runner) {
    runner.on('suite', (suite) => {
      if (suite.title !== '') print(suite, suite.title);
    });
    runner.on('pass', (test) => {
      this.passed++;
      print(test, `✓ ${test.title} (${test.duration ?? 0} ms)`);
    });
    runner.on('pending', (test) => {
      this.skipped++;
      print(test, `- ${test.title} (skipped)`);
    });
    runner.on('retry', (test: Mocha.Test, error: unknown) => {
      for (const line of `↻ ${test.title}: tried again, as the first time it failed with\n${describeFailure(error)}`.split('\n')) print(test, line);
    });
    runner.on('fail', (test, error) => {
      this.failures.push({ title: test.fullTitle(), text: describeFailure(error) });
      print(test, `✗ ${test.title}`);
    });
    runner.on('end', () => this.finish());
  }

  private finish(): void {
    if (this.failures.length > 0) console.log('@@print ');
    for (const { title, text } of this.failures) for (const line of `✗ ${title}\n${text}`.split('\n')) console.log(`@@print ${line}`);
    const failures = this.failures.map(({ title, text }) => `${title}: ${text.trim().split('\n')[0]!}`);
    const counts = { passed: this.passed, failed: failures.length, skipped: this.skipped, failures };
    console.log(`@@result ${JSON.stringify(counts)}`);
  }
}

function print(item: Mocha.Suite | Mocha.Runnable, text: string): void {
  let indent = '';
  for (let parent = item.parent; parent !== undefined; parent = parent.parent) indent += '  ';
  console.log(`@@print ${indent}${text}`);
}

/** The message and the first lines of the stack; further down is only mocha. */
function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return `  ${String(error)}`;
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`  ${error.message.replaceAll('\n', '\n  ')}`, ...stack.slice(0, 4)].join('\n');
}

import type Mocha from 'mocha';

/**
 * A mocha reporter of plain lines: a console that goes through VS Code formats nothing. `@@print` sets them apart from VS Code's
 * own log; the last line is `@@result {"passed", "failed", "skipped"}`, from which the host takes the counts.
 */
export class LineReporter {
  private passed = 0;
  private skipped = 0;
  private readonly failures: string[] = [];

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
    runner.on('fail', (test, error) => {
      this.failures.push(`✗ ${test.fullTitle()}\n${describeFailure(error)}`);
      print(test, `✗ ${test.title}`);
    });
    runner.on('end', () => this.finish());
  }

  private finish(): void {
    if (this.failures.length > 0) console.log('@@print ');
    for (const line of this.failures.join('\n').split('\n')) console.log(`@@print ${line}`);
    const counts = { passed: this.passed, failed: this.failures.length, skipped: this.skipped };
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

// The few assertions that tests of both extension hosts need: the web worker host has no `node:assert`.

export function assertOk(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

export function assertEqual<T>(actual: T, expected: T, what = 'value'): void {
  if (!Object.is(actual, expected)) throw new Error(`${what}: expected ${show(expected)}\n  got ${show(actual)}`);
}

/** Compares as JSON, so plain data only; VS Code's own classes compare by what they serialise to. */
export function assertSame(actual: unknown, expected: unknown, what = 'value'): void {
  const [got, wanted] = [show(actual), show(expected)];
  if (got !== wanted) throw new Error(`${what}: expected ${wanted}\n  got ${got}`);
}

export function assertMatch(actual: string, pattern: RegExp, what = 'text'): void {
  if (!pattern.test(actual)) throw new Error(`${what}: expected a match of ${pattern}\n  got ${show(actual)}`);
}

function show(value: unknown): string {
  return JSON.stringify(value, undefined, 2) ?? String(value);
}

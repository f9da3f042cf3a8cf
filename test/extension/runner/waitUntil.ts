/**
 * The first value of `read` that is neither undefined nor false. For what VS Code does in its own time and has no event for;
 * fails with `what` after `limitMs`.
 */
export async function waitUntil<T>(
  read: () => T | undefined | false | PromiseLike<T | undefined | false>,
  what: string,
  limitMs = 15_000,
): Promise<T> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const value = await read();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > deadline) throw new Error(`Waited ${limitMs / 1000} s for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

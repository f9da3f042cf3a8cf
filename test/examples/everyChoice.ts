import { choicesOf, expandSnippet } from './expandSnippet';

/** The snippet with its defaults, then with each other choice of each tab stop. */
export function everyChoice(body: readonly string[]): string[] {
  const others = [...choicesOf(body)].flatMap(([tabStop, count]) =>
    Array.from({ length: count - 1 }, (_, index) => expandSnippet(body, (asked) => (asked === tabStop ? index + 1 : 0))),
  );
  return [expandSnippet(body), ...others];
}

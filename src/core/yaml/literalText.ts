const UNPRINTABLE = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF]|\p{Surrogate}/u;

/**
 * The value as a literal block that takes the place of another block scalar, at the same indentation; undefined where
 * a literal block cannot hold it. `old` is the old block with its header.
 */
export function literalText(value: string, old: string, lineBreak: string): string | undefined {
  const indent = /(?:\r\n|\n|\r)( +)\S/.exec(old)?.[1];
  if (indent === undefined || UNPRINTABLE.test(value) || /^\s|^$|\n\n$/.test(value)) return undefined;
  const endsWithBreak = value.endsWith('\n');
  const oldBreak = /(?:\r\n|\n|\r)$/.exec(old)?.[0] ?? '';
  if (endsWithBreak && oldBreak === '') return undefined;
  const lines = (endsWithBreak ? value.slice(0, -1) : value).split('\n').map((line) => (line === '' ? '' : indent + line));
  return [endsWithBreak ? '|' : '|-', ...lines].join(lineBreak) + oldBreak;
}

/** Plain data as TypeScript, on one line, with single quotes. */
export function literal(value) {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.entries(value).map(([key, inner]) => `${/^[a-z_]\w*$/i.test(key) ? key : quoted(key)}: ${literal(inner)}`).join(', ')} }`;
}

function quoted(text) {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

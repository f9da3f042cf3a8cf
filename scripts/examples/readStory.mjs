import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'yaml';

/** What is told of the past in `examples/history`: `{ portfolio, accounts }`, the accounts by their folder of today. */
export function readStory(folder) {
  const read = (file) => parse(readFileSync(join(folder, file), 'utf8'));
  const names = readdirSync(join(folder, 'accounts')).filter((file) => file.endsWith('.yaml'));
  return {
    portfolio: read('portfolio.yaml'),
    accounts: new Map(names.sort().map((file) => [file.slice(0, -'.yaml'.length), withDays(read(join('accounts', file)))])),
  };
}

/** The changes as a list; a story has them under their days. */
function withDays({ changes = {}, ...story }) {
  return { ...story, changes: Object.entries(changes).flatMap(([day, told]) => [told].flat().map((change) => ({ day, ...change }))) };
}

/** Path with `/` → text of every file below a folder, in the order of their paths. */
export function readTexts(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join('/'));
  return new Map(files.filter((file) => !file.startsWith('.git/')).sort().map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

import { dataAt } from '../health/dataPath';
import type { JsonObject, YamlPath } from '../yaml/sourceTree';
import type { AccountPair } from './accountState';
import { fieldItem } from './fieldItems';
import type { DiffItem } from './portfolioDiff';

/** The weightiest first, under names that are clear without the group that they stand in, and short enough for a column. */
const FACTS: readonly { readonly path: YamlPath; readonly label: string }[] = [
  { path: ['risk', 'level'], label: 'Risk level' },
  { path: ['risk', 'reason'], label: 'Risk reason' },
  { path: ['risk', 'owner'], label: 'Risk owner' },
  { path: ['csm'], label: 'CSM' },
  { path: ['segment'], label: 'Segment' },
  { path: ['account'], label: 'Name' },
];

/** How the team judges the danger, who looks after the customer, and what they are: as the file says it, whatever follows from that. */
export function factItems({ before, after }: AccountPair): DiffItem[] {
  const [old, now] = [before?.account.data ?? {}, after?.account.data ?? {}] as [JsonObject, JsonObject];
  return FACTS.flatMap(({ path, label }) => fieldItem('account', path, dataAt(old, path), dataAt(now, path), after?.lineOf ?? (() => undefined)).map((item) => ({ ...item, label })));
}

import type { AccountDiff, AccountList, DiffEnd, DiffFinding, DiffItem, DiffReason, DiffTier, ModelDiffRow, Move, PlaybookDiff, PlaybookRef, PolicyVerdict, PortfolioDiff } from '../../diff/portfolioDiff';
import { SEVERITIES } from '../../finding';
import { UserError } from '../../userError';
import { day, flag, list, matching, Misread, number, oneOf, orNull, scalar, shape, text, whole, within } from './readValue';
import type { Read } from './readValue';

const move = <T>(read: Read<T>): Read<Move<T>> => shape<Move<T>>({ before: orNull(read), after: orNull(read) });
const moved = { before: scalar, after: scalar };
const change = oneOf('added', 'removed', 'changed');
const ref = { id: text, title: text };
const line = orNull(whole(1));

const commit = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'the hash of a commit');
const end = shape<DiffEnd>({ name: orNull(text), revision: orNull(commit), day });
const tier = shape<DiffTier>({ id: text, label: text, color: text });
const reason = shape<DiffReason>({ ...moved, label: text, component: orNull(text), points: number, line });
const items = list(shape<DiffItem>({ ...moved, kind: change, label: text, line }), 5_000);
const playbooks = list(shape<PlaybookRef>(ref), 1_000);
const accounts = shape<AccountList>({ count: whole(0), arr: number, names: list(text, 10) });
const money = shape<PortfolioDiff['arr']>({ before: number, after: number });
const finding = shape<DiffFinding>({ file: text, line: whole(1), severity: oneOf(...SEVERITIES), rule: text, message: text });

const account = shape<AccountDiff>({
  kind: change,
  file: text,
  account: text,
  csm: orNull(text),
  segment: orNull(text),
  arr: move(number),
  score: move(within(0, 100)),
  tier: move(tier),
  atRisk: shape<AccountDiff['atRisk']>({ before: flag, after: flag }),
  churned: move(text),
  renewalDate: orNull(text),
  reasons: list(reason, 1_000),
  facts: items,
  renewal: items,
  plan: items,
  tasks: items,
  applies: playbooks,
  noLonger: playbooks,
});

const diff = shape<PortfolioDiff>({
  base: end,
  head: end,
  asOf: day,
  currency: matching(/^[A-Z]{3}$/, 'the code of a currency'),
  arr: money,
  arrAtRisk: money,
  accounts: list(account, 20_000),
  playbooks: list(shape<PlaybookDiff>({ ...ref, kind: change, file: text, trigger: move(text), fields: items, adds: accounts, drops: accounts, fault: orNull(text) }), 1_000),
  models: list(shape<ModelDiffRow>({ name: move(text), file: orNull(text), statements: list(text, 5_000), up: accounts, down: accounts, fault: orNull(text) }), 1_000),
  settings: items,
  findings: shape<PortfolioDiff['findings']>({ new: list(finding, 100_000), fixed: list(finding, 100_000) }),
  policy: list(shape<PolicyVerdict>({ id: text, limit: within(0, Infinity), actual: within(0, Infinity), isBroken: flag, message: text }), 10),
  notes: list(text, 20_000),
});

/**
 * What a change does to a portfolio, as `schemas/output/diff.schema.json` has it, from JSON that anybody may have written: made anew of what belongs there, and of nothing else. Its
 * texts are those of the sender.
 * @throws UserError when it is not what a check writes
 */
export function readDiff(source: string): PortfolioDiff {
  try {
    return diff(JSON.parse(source), '');
  } catch (error) {
    if (error instanceof SyntaxError) throw new UserError('diff.json is no JSON: nothing of it is shown');
    if (error instanceof Misread) throw new UserError(`diff.json is not what a check writes: ${error.message}; nothing of it is shown`);
    throw error;
  }
}

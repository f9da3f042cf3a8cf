import { accountDiff, byWeight, dropsTier, isAtRisk, payOf, scoreDropOf } from '../../diff/accountDiff';
import type { AccountPair } from '../../diff/accountState';
import { boundTexts } from '../../diff/boundTexts';
import { findingChanges } from '../../diff/findingChanges';
import { policyVerdicts } from '../../diff/policyVerdicts';
import type { AccountDiff, PolicyVerdict, PortfolioDiff } from '../../diff/portfolioDiff';
import type { LongRun } from '../../longRun';
import type { Account } from '../../model/account';
import type { RecordedPorts } from '../historyOf';
import type { KnownPortfolio } from '../knownPortfolio';
import { AccountPool } from './accountPool';
import { accountPair } from './accountStates';
import { beginningNote } from './beginningNote';
import { loadChanges } from './changeSet';
import { readCompared } from './comparedFiles';
import type { DiffEnds } from './diffEnds';
import { openSides } from './diffSide';
import type { DiffSides } from './diffSide';
import { filesToCheck } from './filesToCheck';
import { fileFindings } from './fileFindings';
import { mapInTurns } from './mapInTurns';
import { modelRows } from './modelRows';
import { pairChange } from './pairChange';
import { playbookFindings } from './playbookFindings';
import type { Templates } from './playbookFindings';
import { PlaybookMatches } from './playbookMatches';
import { onlyIn, playbookRows } from './playbookRows';
import type { MatchedPair } from './playbookRows';
import { scoreChange } from './scoredChange';
import type { ScoredPair } from './scoredPairs';
import { settingsNotes } from './settingsNotes';
import { settingsRows } from './settingsRows';
import { unreadAccounts, unreadVerdict } from './unreadAccounts';
import { unreadableFindings } from './unreadableFindings';

/** What a comparison rests on. */
export interface DiffParts {
  readonly ports: RecordedPorts;
  /** What the engine knows of the files as they are now. */
  readonly known: KnownPortfolio;
  readonly templates: Templates;
}

/** An account on both sides, and what is told of it; undefined where that is nothing. */
interface ToldPair extends MatchedPair {
  readonly told: AccountDiff | undefined;
}

/**
 * What lies between two states, both scored on one day.
 * @throws UserError where what differs cannot be told, and when the run is cancelled
 */
export async function comparePortfolios({ ports, known, templates }: DiffParts, { base, head, ...ends }: DiffEnds, run: LongRun): Promise<PortfolioDiff> {
  const asOf = ports.clock.today();
  const changes = await loadChanges(ports, { base, head, ...ends });
  const sides = await openSides(ports, known, changes);
  const compared = await readCompared(changes);
  const pool = new AccountPool(compared, sides.after, run);
  const scored = await scoreChange(pool, sides, asOf, run);
  const matches = await PlaybookMatches.load(sides, scored.pairs, scored.bases, ports, (side) => pool.peers(side, sides[side].context.settings.segments));
  const pairs = await mapInTurns(scored.pairs, run, (pair) => toldPair(pair, sides, matches, compared.unread));
  const told = pairs.flatMap((each) => each.told ?? []).sort(byWeight);
  const toldPairs = pairs.filter((each) => each.told !== undefined).map(({ pair }) => pair);
  const files = await mapInTurns(await filesToCheck(compared.files, sides), run, (file) => fileFindings(file, sides, asOf, compared.unread, scored.scoresIn));
  const findings = findingChanges([...files, ...(await playbookFindings(changes.files, sides, ports, templates)), ...unreadableFindings(changes.files, sides)]);
  const arrAtRisk = sums(toldPairs, (state) => (isAtRisk(state) ? payOf(state) : 0));
  const { currency } = sides.after.context.settings;
  return boundTexts({
    base,
    head,
    asOf,
    currency,
    arr: sums(toldPairs, payOf),
    arrAtRisk,
    accounts: told,
    playbooks: playbookRows(matches, changes.files, pairs),
    models: await modelRows(changes.files, sides, scored.pairs),
    settings: settingsRows(compared),
    findings,
    policy: verdicts(sides, { pairs: pairs.map(({ pair }) => pair), unread: unreadAccounts(compared, scored.scoresIn), growth: arrAtRisk.after - arrAtRisk.before, findings, currency }),
    notes: [...(await beginningNote(changes)), ...compared.notes, ...(await settingsNotes(sides, ports.workspace, ends.to !== undefined)), ...modelNotes(sides, told)],
  });
}

async function toldPair(scored: ScoredPair, sides: DiffSides, playbooks: PlaybookMatches, unread: ReadonlySet<string>): Promise<ToldPair> {
  const pair = await accountPair(scored, sides, unread);
  const matches = playbooks.of(scored);
  // What another playbook does to accounts that did not change is told with the playbook.
  const isTouched = scored.after?.document !== undefined;
  const applies = isTouched ? onlyIn(playbooks.after.heads, matches.after, matches.before) : [];
  const noLonger = isTouched ? onlyIn(playbooks.before.heads, matches.before, matches.after) : [];
  return { pair, matches, told: accountDiff(pair, { change: pairChange(scored, sides.differ), applies, noLonger }) };
}

function sums(pairs: readonly AccountPair[], of: (state: AccountPair['after']) => number): { before: number; after: number } {
  return { before: pairs.reduce((sum, { before }) => sum + of(before), 0), after: pairs.reduce((sum, { after }) => sum + of(after), 0) };
}

interface Measured {
  readonly pairs: readonly AccountPair[];
  /** Accounts that cannot be read any more. */
  readonly unread: readonly Account[];
  readonly growth: number;
  readonly findings: PortfolioDiff['findings'];
  readonly currency: string;
}

/** Judged by the policy of before where there was one, so that no change loosens what it is judged by. */
function verdicts({ before, after }: DiffSides, { pairs, unread, growth, findings, currency }: Measured): PolicyVerdict[] {
  const policy = before.context.settings.policy ?? after.context.settings.policy;
  if (policy === undefined) return [];
  const tiers = { before: before.context.model.model?.tiers ?? [], after: after.context.model.model?.tiers ?? [] };
  const customers = pairs.filter((pair) => pair.after?.hasLeft === false);
  const measures = {
    arrAtRiskGrowth: Math.max(0, growth),
    tierDrops: customers.filter((pair) => dropsTier(pair, tiers)).length,
    newErrors: findings.new.filter(({ severity }) => severity === 'error').length,
    scoreDrop: customers.reduce((most, pair) => Math.max(most, scoreDropOf(pair)), 0),
  };
  return [...unreadVerdict(unread), ...policyVerdicts(policy, measures, currency)];
}

/** That all accounts were compared is worth a word only where some of them moved. */
function modelNotes({ before, after, differ }: DiffSides, accounts: readonly AccountDiff[]): string[] {
  const faults = new Set([before, after].flatMap(({ context }) => context.model.fault ?? []));
  return [
    ...(differ.peers && accounts.length > 0 ? ['The health model compares accounts with the medians of others, so all accounts were compared.'] : []),
    ...[...faults].map((fault) => `Accounts have no score: ${fault}.`),
  ];
}

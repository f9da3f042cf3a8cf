import { addDays } from '../calendar/isoDay';
import type { IsoDay } from '../calendar/isoDay';
import { isUnknown } from '../expression/value';
import type { Outcome } from '../expression/value';
import type { HealthScore } from '../health/healthScore';
import type { Account } from '../model/account';
import { hasLeft } from '../model/hasLeft';
import { plural } from '../text/plural';
import type { JsonValue } from '../yaml/sourceTree';
import type { CompiledPlaybook } from './compilePlaybook';
import { isMatch } from './match';
import type { MatchReason, MatchState, PlaybookMatch } from './match';
import type { MatchScene } from './matchScene';
import type { PlaybookHead } from './playbook';
import { lastRunOf, openTasksOf, snoozeOf, wasRunFor } from './playbookRuns';
import type { PlaybookRuns } from './playbookRuns';
import { occasionWords } from './run/taskKey';

/** What decided, apart from the trigger. */
interface Verdict {
  readonly state: MatchState;
  readonly until?: IsoDay;
  readonly reason?: MatchReason;
}

/** What the trigger alone decides. */
const BY_TRIGGER: Readonly<Record<'due' | 'no' | 'unknown', Verdict>> = { due: { state: 'due' }, no: { state: 'no' }, unknown: { state: 'unknown' } };

/**
 * Holds a playbook against an account. It matches where the account is of its segments, has not left (unless the trigger asks for that), and
 * the trigger is true; then what was done about it decides the state: snoozed, else under way, else handled, else in cooldown, else due.
 * What is unknown never matches. A playbook without trigger, which is run by hand, counts as one whose trigger is true; one whose
 * head or trigger has a fault is unknown. Pure, and never throws.
 */
export function matchPlaybook(compiled: CompiledPlaybook, scene: MatchScene): PlaybookMatch {
  const applies = whetherItApplies(compiled, scene);
  const runs = applies.state === 'due' ? scene.runsOf(compiled.head.id) : undefined;
  return new Match(compiled, scene, runs === undefined ? applies : whatWasDone(compiled.head, runs, occasionOf(compiled, scene), scene.facts.asOf));
}

/** Most matches are only counted, so all but the state is found when somebody asks for it. */
class Match implements PlaybookMatch {
  private found: readonly MatchReason[] | undefined;

  constructor(
    private readonly compiled: CompiledPlaybook,
    private readonly scene: MatchScene,
    private readonly verdict: Verdict,
  ) {}

  get playbook(): PlaybookHead {
    return this.compiled.head;
  }

  get account(): Account {
    return this.scene.account;
  }

  get health(): HealthScore {
    return this.scene.health;
  }

  get state(): MatchState {
    return this.verdict.state;
  }

  get until(): IsoDay | undefined {
    return this.verdict.until;
  }

  get occasion(): JsonValue | undefined {
    return occasionOf(this.compiled, this.scene);
  }

  get lastRun(): IsoDay | undefined {
    const runs = this.scene.runsOf(this.compiled.head.id);
    return runs && lastRunOf(runs);
  }

  get reasons(): readonly MatchReason[] {
    this.found ??= this.findReasons();
    return this.found;
  }

  private findReasons(): readonly MatchReason[] {
    const { reason } = this.verdict;
    if (reason === undefined) return this.compiled.explain(this.scene.facts);
    // What was done about a trigger that is true comes first; else the trigger had no say.
    return isMatch(this) ? [reason, ...this.compiled.explain(this.scene.facts)] : [reason];
  }
}

/** `due`, `unknown` or `no`; without a reason where the trigger decides. */
function whetherItApplies(compiled: CompiledPlaybook, { account, facts }: MatchScene): Verdict {
  const { head, trigger } = compiled;
  if (head.fault !== undefined) return { state: 'unknown', reason: { text: `the playbook is wrong: ${head.fault.message}`, path: undefined } };
  const { churned } = account.data;
  const segment = facts.segment ?? account.data.segment;
  if (churned !== undefined && trigger?.roots.has('churned') !== true) {
    return no(hasLeft(account.data, facts.asOf) ? 'the customer has left' : `the customer leaves on ${churned.date!}`, ['churned']);
  }
  const isOther = head.segments.length > 0 && segment !== undefined && !head.segments.includes(segment);
  if (isOther) return no(`segment is ${segment}; this playbook is for ${head.segments.join(', ')}`, account.data.segment === undefined ? ['arr'] : ['segment']);
  const fault = compiled.faults.find(({ of }) => of === 'trigger');
  if (fault !== undefined) return { state: 'unknown', reason: { text: `the trigger is wrong: ${fault.message}`, path: undefined } };
  const outcome = trigger === undefined || trigger.evaluate(facts);
  if (isUnknown(outcome)) return BY_TRIGGER.unknown;
  if (typeof outcome !== 'boolean') return { state: 'unknown', reason: { text: 'the trigger gives neither true nor false', path: undefined } };
  if (!outcome) return BY_TRIGGER.no;
  const isOpen = head.segments.length > 0 && segment === undefined;
  return isOpen ? { state: 'unknown', reason: { text: 'segment is not known (it needs segment or arr)', path: ['segment'] } } : BY_TRIGGER.due;
}

function no(text: string, path: MatchReason['path']): Verdict {
  return { state: 'no', reason: { text, path } };
}

function whatWasDone(head: PlaybookHead, runs: PlaybookRuns, occasion: JsonValue | undefined, asOf: IsoDay): Verdict {
  const snooze = snoozeOf(runs, asOf);
  if (snooze !== undefined) return { state: 'snoozed', until: snooze.until, reason: { text: `it is snoozed until ${snooze.until}`, path: snooze.path } };
  const open = openTasksOf(runs);
  if (open.length > 0) {
    return { state: 'under-way', reason: { text: `${plural(open.length, 'task')} of it ${open.length === 1 ? 'is' : 'are'} open`, path: ['tasks', open[0]!.index] } };
  }
  const lastRun = lastRunOf(runs);
  const last = runs.tasks.find(({ task }) => lastRun !== undefined && task.created === lastRun);
  const path = last && ['tasks', last.index];
  if (occasion !== undefined && wasRunFor(runs, head.id, occasion)) return { state: 'handled', reason: { text: `it was run for ${occasionWords(occasion)}`, path } };
  const until = lastRun === undefined ? undefined : addDays(lastRun, head.cooldownDays);
  if (until === undefined || until <= asOf) return BY_TRIGGER.due;
  return { state: 'cooldown', until, reason: { text: `it was run on ${lastRun!} and rests until ${until}`, path } };
}

/** What the dedupe key names here. */
function occasionOf({ dedupeKey }: CompiledPlaybook, { facts }: MatchScene): JsonValue | undefined {
  return dedupeKey && known(dedupeKey.evaluate(facts));
}

/** A value that names something; undefined where nothing is known. */
function known(outcome: Outcome): JsonValue | undefined {
  return isUnknown(outcome) || outcome === null || outcome === '' ? undefined : (outcome as JsonValue);
}

import { readFileSync, readdirSync } from 'node:fs';
import { addDays } from '../src/core/calendar/isoDay';
import { createEngine } from '../src/core/engine';
import { healthOf, accountsOf } from '../src/core/engine/scoring';
import type { ReadAccount, ScoreBasis } from '../src/core/engine/scoring';
import { loadModel } from '../src/core/engine/healthModels';
import { loadCel } from '../src/core/expression/loadCel';
import type { HealthScore } from '../src/core/health/healthScore';
import type { Past } from '../src/core/history/pastState';
import { readDocument } from '../src/core/model/readDocument';
import { segmentsOf } from '../src/core/model/segments';
import { compilePlaybook } from '../src/core/playbooks/compilePlaybook';
import type { CompiledPlaybook } from '../src/core/playbooks/compilePlaybook';
import { isMatch } from '../src/core/playbooks/match';
import type { PlaybookMatch } from '../src/core/playbooks/match';
import { matchPlaybook } from '../src/core/playbooks/matchPlaybook';
import { matchScene } from '../src/core/playbooks/matchScene';
import { playbookEnvironment } from '../src/core/playbooks/playbookEnvironment';
import { readPlaybookHead } from '../src/core/playbooks/reading/readPlaybookHead';
import { accountText } from './accounts';
import { median, ratio, sideBySide } from './measure';
import { memoryPorts } from './memoryWorkspace';
import type { Result } from './result';

const ACCOUNTS = 1_000;
const PLAYBOOKS = 20;
const AS_OF = '2025-12-01';
/** Where the built-in playbooks stand. */
const LIBRARY = 'playbooks';

interface Subject {
  readonly read: ReadAccount;
  readonly health: HealthScore;
  /** States of earlier days, read and scored before: what that costs is measured with the history. */
  readonly past: Past;
}

/** What holding 20 of the built-in playbooks against 1,000 accounts costs, beside scoring these. */
export async function measurePlaybooks(): Promise<Result[]> {
  const model = await loadModel('engine', memoryPorts({}).workspace);
  if (model.model === undefined) throw new Error(model.fault);
  const basis: ScoreBasis = { model, peers: undefined, segments: segmentsOf('S3'), asOf: AS_OF };
  const environment = playbookEnvironment(model.model, await loadCel());
  const playbooks = chosenPlaybooks().map(({ file, text }) => compilePlaybook(readPlaybookHead(file, text).head, environment));
  const subjects = Array.from({ length: ACCOUNTS }, (_each, seed) => subjectOf(seed, basis));
  const match = (past: (subject: Subject) => Past | undefined) => () => subjects.flatMap((subject) => matchAll(playbooks, subject, past(subject)));
  const timings = await sideBySide(1, {
    score: () => subjects.map(({ read }) => healthOf(read, basis)),
    match: match(() => undefined),
    matchWithPast: match(({ past }) => past),
    reasons: () => match(({ past }) => past)().filter(isMatch).map(({ reasons }) => reasons),
    compile: () => chosenPlaybooks().map(({ file, text }) => compilePlaybook(readPlaybookHead(file, text).head, environment)),
  }, { rounds: 15, warmUp: 4 });
  const found = match(({ past }) => past)().filter(isMatch).length;
  const what = `${playbooks.length} playbooks held against ${ACCOUNTS.toLocaleString('en')} accounts, against scoring these`;
  const share = (name: 'match' | 'matchWithPast' | 'reasons'): Pick<Result, 'value' | 'unit' | 'note'> => ({
    value: ratio(timings[name], timings.score),
    unit: 'x',
    note: `${median(timings[name]).toFixed(1)} ms; scoring ${median(timings.score).toFixed(1)} ms`,
  });
  return [
    { id: 'playbooks', what: `${what}: without history`, ...share('match'), atMost: 1.5 },
    { id: 'playbooks', what: `${what}: with earlier scores`, ...share('matchWithPast'), atMost: 1.5 },
    { id: '-', what: `the same, and the reasons of all ${found} matches`, ...share('reasons') },
    { id: '-', what: `reading and compiling ${playbooks.length} playbooks`, value: median(timings.compile), unit: 'ms' },
    await wholeRun(),
  ];
}

function matchAll(playbooks: readonly CompiledPlaybook[], { read, health }: Subject, past: Past | undefined): readonly PlaybookMatch[] {
  const { account } = read;
  const scene = matchScene(account, health, { asOf: AS_OF, segment: account.data.segment }, past);
  return playbooks.map((playbook) => matchPlaybook(playbook, scene));
}

/** The same by the engine, which also reads and scores the accounts: what a person waits for. */
async function wholeRun(): Promise<Result> {
  const accounts = Array.from({ length: ACCOUNTS }, (_each, seed) => [`accounts/a${seed}/account.yaml`, textOf(seed)] as const);
  const files = { 'customer-success.yaml': 'preset: engine\ncurrency: USD\n', ...Object.fromEntries(accounts), ...Object.fromEntries(chosenPlaybooks().map(({ file, text }) => [file, text])) };
  const fresh = async () => (await createEngine(memoryPorts(files)).playbooks()).matches();
  const { whole } = await sideBySide(1, { whole: fresh }, { rounds: 3, warmUp: 1 });
  return { id: '-', what: 'reading, scoring and matching them by a new engine', value: median(whole), unit: 'ms' };
}

/** Those that look back, and of the others as many as are wanted, from all over the library. */
function chosenPlaybooks(): readonly { readonly file: string; readonly text: string }[] {
  const all = readdirSync(LIBRARY).filter((name) => name.endsWith('.md') && name !== 'README.md').sort().map((name) => ({ file: `${LIBRARY}/${name}`, text: readFileSync(`${LIBRARY}/${name}`, 'utf8') }));
  const looking = all.filter(({ text }) => /health\.(change|before)\(/.test(text.slice(0, text.indexOf('\n---', 4))));
  const others = all.filter((each) => !looking.includes(each));
  const wanted = PLAYBOOKS - looking.length;
  return [...looking, ...Array.from({ length: wanted }, (_each, index) => others[Math.floor((index * others.length) / wanted)]!)];
}

function subjectOf(seed: number, basis: ScoreBasis): Subject {
  const [read] = accountsOf(readDocument(`accounts/a${seed}/account.yaml`, textOf(seed))!);
  const states = new Map([15, 30, 60, 90].map((daysAgo) => {
    const [before] = accountsOf(readDocument('account.yaml', textOf(seed + daysAgo))!);
    const day = addDays(AS_OF, -daysAgo);
    return [daysAgo, { day, data: before!.account.data, health: healthOf(before!, { ...basis, asOf: day }) }] as const;
  }));
  return { read: read!, health: healthOf(read!, basis), past: (daysAgo) => states.get(daysAgo) };
}

/** An account with what triggers ask for beside its scores. */
function textOf(seed: number): string {
  const kinds = ['sponsor_left', 'champion_left', 'usage_drop', 'ticket_spike', 'new_team_interest', 'qbr_missed', 'budget_cut', 'go_live'];
  const day = (back: number): string => addDays(AS_OF, -back);
  const events = Array.from({ length: 4 }, (_each, index) => `  - { date: ${day(((seed * 7 + index * 53) % 200) + 1)}, type: ${kinds[(seed + index * 3) % kinds.length]!} }`);
  const tasks = [`  - { title: Call, playbook: executive-sponsor-left, status: ${seed % 2 === 0 ? 'open' : 'done'}, created: ${day(seed % 120)} }`, '  - { title: Send the guide, status: open }'];
  return [accountText(seed, 2_000).trimEnd(), 'renewal: { status: in-progress, owner: dana.reyes }', 'onboarding: { status: complete, kickoff_date: 2024-04-08 }', 'events:', ...events, 'tasks:', ...tasks, ''].join('\n');
}

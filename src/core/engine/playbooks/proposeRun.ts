import type { IsoDay } from '../../calendar/isoDay';
import { isIsoDay } from '../../calendar/isoDay';
import type { DocumentKindInfo } from '../../documents/catalogue';
import { isUnknown } from '../../expression/value';
import type { CompiledPlaybook } from '../../playbooks/compilePlaybook';
import { matchPlaybook } from '../../playbooks/matchPlaybook';
import type { MatchScene } from '../../playbooks/matchScene';
import type { PlaybookDocument, PlaybookHead } from '../../playbooks/playbook';
import type { PlaybookInWork, RunProposal, RunRequest } from '../../playbooks/playbooks';
import { heldBack } from '../../playbooks/run/heldBack';
import { planTasks } from '../../playbooks/run/planTasks';
import { runNotes } from '../../playbooks/run/runNotes';
import type { SourceDocument } from '../../model/sourceDocument';
import { UserError } from '../../userError';
import { brokenFile } from '../history/accountNow';
import { writeTasks } from '../writeTasks';
import { matchBasis } from './matchBasis';
import type { MatchSources } from './matchBasis';
import { sceneOf } from './matcher';
import type { PlaybookShelf } from './playbookShelf';
import { wholeAccount } from './wholeAccount';

export interface RunParts extends MatchSources {
  readonly shelf: PlaybookShelf;
  readonly readText: (file: string, text: string) => SourceDocument | undefined;
  /** What can be rendered here. */
  readonly templates: () => Promise<readonly DocumentKindInfo[]>;
}

/** See `Playbooks.run`. */
export async function proposeRun(request: RunRequest, parts: RunParts): Promise<RunProposal> {
  const { known, shelf, ports } = parts;
  const head = await shelf.find(request.playbook, request.unsaved);
  const { document, read } = await wholeAccount(request, ports.workspace, parts.readText);
  const { sheet, data } = read.account;
  const [compiled] = await shelf.compiled([head]);
  const playbook = await playbookOf(head, request.unsaved, parts);
  const basis = await matchBasis([compiled!], parts);
  const health = (await known.scores(document)).find(({ account }) => account.sheet === sheet)!.health;
  const scene = sceneOf({ account: read.account, health }, basis);
  const match = matchPlaybook(compiled!, scene);
  const { settings } = await known.contexts.load();
  const { asOf } = basis.scoring;
  const from = dueFrom(compiled!, scene, asOf);
  const planned = planTasks({ playbook: head, steps: playbook.steps, account: data, people: settings.people, asOf, occasion: match.occasion, dueFrom: from.day });
  const templates = (await parts.templates()).map(({ id }) => id);
  const messages = [...new Set(playbook.messages.map(({ template }) => template))].filter((id) => templates.includes(id));
  const held = request.anyway === true ? undefined : heldBack(match);
  const isRepeated = held === undefined && request.anyway !== true && planned.length > 0 && planned.every(({ outcome }) => outcome === 'there');
  const added = planned.flatMap(({ task }) => (task === undefined ? [] : [{ add: task }]));
  return {
    playbook: head,
    account: read.account,
    match,
    held,
    steps: planned.map(({ task: _task, unread: _unread, ...step }) => step),
    edits: held === undefined ? writeTasks(document, sheet, added, asOf) : [],
    messages: held === undefined && !isRepeated ? messages : [],
    notes: [...dedupeNotes(compiled!), ...runNotes({ steps: planned, isRepeated, isUnderWay: match.state === 'under-way', dueFault: from.fault, messages: playbook.messages, templates, people: settings.people })],
  };
}

/** @throws UserError where what it says could be read in part only: a step or a cooldown may be missing */
async function playbookOf({ file, fault }: PlaybookHead, unsaved: PlaybookInWork | undefined, { ports }: RunParts): Promise<PlaybookDocument> {
  const content = unsaved?.file === file ? ({ kind: 'text', text: unsaved.text } as const) : await ports.workspace.read(file);
  if (content.kind === 'unreadable') throw new UserError(`cannot read ${file}: ${content.detail}`);
  const { readPlaybook } = await import('../../playbooks/reading/readPlaybook');
  const playbook = readPlaybook(file, content.text);
  if (playbook.front !== undefined && playbook.front.yaml.state !== 'whole') throw brokenFile(file);
  if (fault !== undefined) throw new UserError(`${file} is not run: ${fault.message}`);
  if (playbook.unread !== undefined) throw new UserError(`${file} cannot be read; mend the finding on it first`);
  return playbook;
}

function dedupeNotes({ head, faults }: CompiledPlaybook): string[] {
  return faults.some(({ of }) => of === 'dedupe_key') ? [`\`dedupe_key\` of the playbook is wrong (csac playbooks lint ${head.file}), so whether it was run for this occasion is not known.`] : [];
}

/** The day from which the steps' offsets count, or why it is not known. */
function dueFrom({ head, dueFrom: expression }: CompiledPlaybook, { facts }: MatchScene, today: IsoDay): { readonly day: IsoDay | undefined; readonly fault: string | undefined } {
  const { from } = head.due;
  if (from === undefined) return { day: today, fault: undefined };
  if (expression === undefined) return { day: undefined, fault: `\`due.from\` of the playbook is wrong (csac playbooks lint ${head.file})` };
  const day = expression.evaluate(facts);
  if (isIsoDay(day)) return { day, fault: undefined };
  return { day: undefined, fault: isUnknown(day) ? `The steps count from \`${from}\`, but ${day.reason}` : `The steps count from \`${from}\`, which is no day here` };
}

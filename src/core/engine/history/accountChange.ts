import { changeOver } from '../../history/changeOver';
import type { ScoreChange } from '../../history/scoreChange';
import type { ChangeRequest } from '../../history/scoreHistories';
import { stepsThrough } from '../../history/stepsThrough';
import { UserError } from '../../userError';
import { accountEvents } from './accountEvents';
import type { AccountNow } from './accountNow';
import type { AccountVersions, ReadVersion } from './accountVersions';
import { goOn, standingAt } from './historyScene';
import type { HistoryScene } from './historyScene';
import { beginningNote, brokenNote, notesOn } from './historyNotes';
import type { FoundMoment } from './moments';

/** Why an account's score is not what it was. @throws UserError as `ScoreHistories.change` */
export async function accountChange(scene: HistoryScene, request: ChangeRequest): Promise<ScoreChange> {
  const { today, rules } = await scene.present(request.healthModel);
  const model = request.healthModel === undefined ? request.model : 'now';
  const [from, to] = await Promise.all([scene.moment(request.since), request.until === undefined ? undefined : scene.moment(request.until)]);
  const end = to?.day ?? today;
  if (end < from.day) throw new UserError(`${request.until ?? today} is before ${request.since}; name the earlier one first`);
  const now = await scene.now(request);
  const recorded = from.revision === undefined ? await scene.newest(now) : await scene.between(now, from.revision, to?.revision);
  goOn(request.token);
  const { start, versions, notes } = beginning(now, recorded, from, to);
  const day = start === recorded.start ? from.day : (start.revision?.day ?? from.day);
  const standing = await standingAt(scene, start, day < end ? day : end, rules, model);
  const events = await accountEvents(scene, to === undefined && !now.isBroken ? [...versions, now.version] : versions, { since: start.revision, until: to?.revision, end, model });
  goOn(request.token);
  const { steps } = stepsThrough(standing, events, end, (version, models, on) => scene.past.score(version.read, models, on));
  if (to === undefined && now.isBroken) notes.push(brokenNote(now.read.account.file));
  return changeOver(standing, steps, [...notes, ...notesOn(recorded, rules.model.model)]);
}

interface Beginning {
  readonly start: ReadVersion;
  readonly versions: readonly ReadVersion[];
  readonly notes: string[];
}

/** The state at which a change begins: that of the moment, else the account's first one. */
function beginning({ read: { account } }: AccountNow, { start, versions, end }: AccountVersions, from: FoundMoment, to: FoundMoment | undefined): Beginning {
  if (start !== undefined) return { start, versions, notes: [] };
  const within = to === undefined ? versions : versions.filter(({ revision }) => revision!.day <= to.day);
  const [first, ...others] = within;
  if (first === undefined) {
    throw new UserError(to === undefined ? `${account.name} is not recorded yet; commit ${account.file} first` : `${account.name} was not recorded by ${to.day}`);
  }
  return { start: first, versions: others, notes: [beginningNote(account.name, first.revision?.day ?? from.day, end)] };
}

import { changeOver } from '../../history/changeOver';
import type { AccountVersion, HistoryStep } from '../../history/changeOver';
import type { ScoreChange } from '../../history/scoreChange';
import type { RulesChange } from './diffSide';
import type { ScoredPair, ScoredSide } from './scoredPairs';

/** Why an account's score is not what it was: first what its text changed, then what another model, other segments or other medians did. Undefined where it is not on both sides. */
export function pairChange({ before, after, between }: ScoredPair, { model, segments }: RulesChange): Pick<ScoreChange, 'parts' | 'shown'> | undefined {
  if (before === undefined || after === undefined) return undefined;
  const [start, version] = [versionOf(before), versionOf(after)];
  const day = after.health.asOf;
  const steps: HistoryStep[] = [
    ...(before.read === after.read ? [] : [{ cause: 'edit' as const, version, health: between ?? after.health, day }]),
    ...(between === undefined ? [] : [{ cause: 'model' as const, version, health: after.health, day }]),
  ];
  if (steps.length === 0) return { parts: [], shown: 0 };
  const { parts, shown } = changeOver({ version: start, health: before.health }, steps, []);
  if (model) return { shown, parts };
  const label = segments ? 'Segments of the settings' : 'Medians of the other accounts';
  return { shown, parts: parts.map((part) => (part.kind === 'model' ? { ...part, label, before: null, after: null } : part)) };
}

function versionOf({ read, document }: ScoredSide): AccountVersion {
  const { account, data } = read;
  return { revision: undefined, file: account.file, sheet: account.sheet, data, document: () => document };
}

import type { Workspace } from '../../ports';
import { isRulesFile } from './pastRules';

/** Files of then, with the settings and health models of now: so the past is scored by what is in force today. */
export function withRulesOfNow(past: Workspace, now: Workspace): Workspace {
  return {
    async list() {
      const [then, today] = await Promise.all([past.list(), now.list()]);
      return [...then.filter((file) => !isRulesFile(file)), ...today.filter(isRulesFile)];
    },
    read: (file) => (isRulesFile(file) ? now : past).read(file),
  };
}

import type { PlaybookHead } from '../../../src/core/playbooks/playbook';

/** What a playbook is that says nothing of itself, but for its names. */
export const PLAIN_HEAD: Omit<PlaybookHead, 'id' | 'title' | 'file'> = {
  fault: undefined,
  kind: 'rescue',
  status: 'active',
  owner: undefined,
  segments: [],
  trigger: undefined,
  audience: 'internal',
  cooldownDays: 0,
  dedupeKey: undefined,
  due: { from: undefined, days: undefined },
  outcome: undefined,
};

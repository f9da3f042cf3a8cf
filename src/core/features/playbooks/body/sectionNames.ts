import type { PlaybookKind, PlaybookSectionId } from '../../../playbooks/playbook';

const TITLES: Readonly<Record<PlaybookSectionId, string>> = { why: 'Why', signals: 'Signals', steps: 'Steps', messages: 'Messages', 'exit-criteria': 'Exit criteria', escalation: 'Escalation' };

export function sectionTitle(id: PlaybookSectionId): string {
  return TITLES[id];
}

export function sectionIdOf(title: string): PlaybookSectionId | undefined {
  const key = title.trim().toLowerCase();
  if (key === 'done when') return 'exit-criteria';
  return (Object.keys(TITLES) as PlaybookSectionId[]).find((id) => TITLES[id].toLowerCase() === key);
}

export function requiredSections(kind: PlaybookKind): readonly PlaybookSectionId[] {
  const escalates = kind === 'onboarding' || kind === 'rescue' || kind === 'renewal';
  return ['why', 'signals', 'steps', ...(kind === 'tier' ? [] : (['messages'] as const)), 'exit-criteria', ...(escalates ? (['escalation'] as const) : [])];
}

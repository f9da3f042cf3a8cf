import { nameKey } from '../../text/titleKey';
import type { PlaybookKind, PlaybookSectionId } from '../playbook';
import { PLAYBOOK_SECTIONS } from '../playbook';

/** How each section may be called, the usual heading first: in English, and in Chinese as our documents have it. */
const TITLES: Readonly<Record<PlaybookSectionId, readonly [string, ...string[]]>> = {
  why: ['Why', 'Why it matters', '为什么', '原因', '为何重要'],
  signals: ['Signals', 'Signal', 'Warning signs', '信号', '迹象'],
  steps: ['Steps', 'Step', '步骤', '行动步骤', '行动'],
  messages: ['Messages', 'Message', '消息', '邮件', '沟通'],
  'exit-criteria': ['Exit criteria', 'Exit criterion', 'Done when', '退出标准', '完成标准', '完成条件'],
  escalation: ['Escalation', 'Escalate', '升级', '升级处理', '上报'],
};

const BY_TITLE: ReadonlyMap<string, PlaybookSectionId> = new Map(PLAYBOOK_SECTIONS.flatMap((id) => TITLES[id].map((title) => [nameKey(title), id])));

/** Sections that every playbook must have. */
const OF_ALL: ReadonlySet<PlaybookSectionId> = new Set(['why', 'signals', 'steps', 'exit-criteria']);
const WITH_ESCALATION: ReadonlySet<PlaybookKind> = new Set(['onboarding', 'rescue', 'renewal']);

/** Which section the heading begins; undefined for one of the author's own. */
export function sectionOfTitle(title: string): PlaybookSectionId | undefined {
  return BY_TITLE.get(nameKey(title).replace(/[:：?？.。]+$/, ''));
}

/** The heading that a section usually has. */
export function sectionTitle(id: PlaybookSectionId): string {
  return TITLES[id][0];
}

/** The sections that a playbook must have, in their order. @param kind undefined where nobody knows it: then those of all kinds */
export function requiredSections(kind: PlaybookKind | undefined): readonly PlaybookSectionId[] {
  return PLAYBOOK_SECTIONS.filter((id) => {
    if (OF_ALL.has(id) || kind === undefined) return OF_ALL.has(id);
    return id === 'escalation' ? WITH_ESCALATION.has(kind) : kind !== 'tier';
  });
}

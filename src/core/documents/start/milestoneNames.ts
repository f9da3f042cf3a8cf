import type { MilestoneId } from './programme';

type PlannedMilestone = 'technical_setup' | 'first_value' | 'full_adoption';

/** The three milestones that a plan begins with (P1), as plans name them in our languages; the first of each is what we write. */
const NAMES: Readonly<Record<'en' | 'zh', Readonly<Record<PlannedMilestone, readonly string[]>>>> = {
  en: {
    technical_setup: ['Technical setup', 'Technical set-up', 'Setup', 'Set-up'],
    first_value: ['First value'],
    full_adoption: ['Full adoption'],
  },
  zh: {
    technical_setup: ['技术部署', '技术部署完成', '技术配置'],
    first_value: ['首次见效', '首次价值', '首次实现价值'],
    full_adoption: ['全面使用', '全面采用', '全面推广'],
  },
};

/** What a new plan calls a milestone, in the language of the settings' locale. */
export function milestoneName(id: PlannedMilestone, locale: string): string {
  return NAMES[/^zh\b/i.test(locale) ? 'zh' : 'en'][id][0]!;
}

/** Which of the three milestones a name of a plan means, in any of our languages; undefined for one of the team's own. */
export function milestoneOfName(name: string | undefined): MilestoneId | undefined {
  const wanted = name?.trim().toLowerCase();
  for (const names of Object.values(NAMES)) {
    for (const [id, known] of Object.entries(names)) if (known.some((each) => each.toLowerCase() === wanted)) return id as PlannedMilestone;
  }
  return undefined;
}

import { FIRST_LANGUAGE, languageOf } from '../language';
import type { MilestoneId } from './programme';

/**
 * The milestones (P1, L4) as plans name them, by language; the first of each is what we write. They stand here and not among the
 * templates' words, as they are data: a plan in any language is read by them, whatever language its documents are written in.
 */
const NAMES: Readonly<Record<string, Readonly<Record<MilestoneId, readonly string[]>>>> = {
  en: {
    technical_setup: ['Technical setup', 'Technical set-up', 'Setup', 'Set-up'],
    first_value: ['First value'],
    core_adoption: ['Core adoption'],
    wider_adoption: ['Wider adoption'],
    full_adoption: ['Full adoption'],
  },
  'zh-Hans': {
    technical_setup: ['技术部署', '技术部署完成', '技术配置'],
    first_value: ['首次见效', '首次价值', '首次实现价值'],
    core_adoption: ['核心使用', '核心用户用起来'],
    wider_adoption: ['扩大使用', '更多用户用起来'],
    full_adoption: ['全面使用', '全面采用', '全面推广'],
  },
};

/** What we call a milestone, in the language of the settings' locale; English where we have no other. */
export function milestoneName(id: MilestoneId, locale: string): string {
  return (NAMES[languageOf(locale)] ?? NAMES[FIRST_LANGUAGE]!)[id][0]!;
}

/** Which of our milestones a name of a plan means, in any of our languages; undefined for one of the team's own. */
export function milestoneOfName(name: string | undefined): MilestoneId | undefined {
  const wanted = name?.trim().toLowerCase();
  for (const names of Object.values(NAMES)) {
    for (const [id, known] of Object.entries(names)) if (known.some((each) => each.toLowerCase() === wanted)) return id as MilestoneId;
  }
  return undefined;
}

import { nearestName } from '../../text/nearestName';
import { nameKey } from '../../text/titleKey';
import { roleLabel } from '../run/roles';

/** Ids of roles, as `people` of the settings knows them, with further words for each beside its id and its label. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  csm: ['customer success manager', '客户成功经理'],
  cs_manager: ['head of CS', 'customer success lead', '客户成功团队经理', '客户成功主管'],
  vp_cs: ['VP of CS', 'VP customer success', '客户成功副总裁'],
  account_executive: ['AE', 'sales', '客户经理', '销售客户经理', '销售'],
  implementation: ['implementation lead', '实施负责人', '实施'],
  solutions: ['solutions architect', '解决方案架构师'],
  support: ['support lead', '客户支持', '技术支持'],
  product: ['product manager', 'PM', '产品经理', '产品'],
  executive: ['executive sponsor', '管理层', '高管'],
};

/** All roles of ours, by id. */
export const ROLES: readonly string[] = Object.keys(WORDS);

const BY_WORD: ReadonlyMap<string, string> = new Map(ROLES.flatMap((role) => [role, roleLabel(role), ...WORDS[role]!].map((word) => [nameKey(word), role])));

/** The role that the word names, in any case; undefined where it names none. */
export function roleOf(word: string): string | undefined {
  return BY_WORD.get(nameKey(word));
}

/** The role that was probably meant by a word that names none. */
export function nearestRole(word: string): string | undefined {
  const near = nearestName(nameKey(word), BY_WORD.keys());
  return near === undefined ? undefined : BY_WORD.get(near);
}

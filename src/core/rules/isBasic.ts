/** Areas of what must be right before any rule can judge a sheet. */
const BASIC_AREAS = ['yaml', 'schema', 'file', 'model', 'rules', 'suppressions'];

/** Whether findings of that id tell of what no one can set or switch off, since scores and documents would be wrong. */
export function isBasic(id: string): boolean {
  return BASIC_AREAS.includes(id.split('/')[0]!);
}

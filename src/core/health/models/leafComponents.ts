import type { ComponentScore } from '../healthScore';

/** The components that bring points themselves: those with metrics, and those whose score was entered or set by hand. */
export function leafComponents(components: readonly ComponentScore[]): readonly ComponentScore[] {
  return components.flatMap((each) => (each.components.length > 0 && each.counts === 'computed' ? leafComponents(each.components) : [each]));
}

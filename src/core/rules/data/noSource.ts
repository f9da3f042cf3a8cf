import { shown } from '../../yaml/problems';
import type { AccountRule } from '../rule';
import { hasMetrics, scoreSections } from '../scoreSections';

/**
 * A section of figures does not say where they come from, though others do.
 *
 * @why Figures without a source cannot be checked or brought up to date by anybody else, and they are the ones that go stale (F11, F12).
 * @instead Name the system or the person in `source`. A team that names no source at all in an account is not asked to.
 * @bad
 * ```yaml
 * account: Acme Corp
 * scores:
 *   product_usage: { source: Mixpanel, dau_mau_ratio: 0.42 }
 *   support: { csat: 4.4 }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * scores:
 *   product_usage: { source: Mixpanel, dau_mau_ratio: 0.42 }
 *   support: { source: Zendesk, csat: 4.4 }
 * ```
 */
export const noSource: AccountRule = {
  id: 'data/no-source',
  on: 'account',
  severity: 'info',
  facts: ['F11', 'F12'],
  *check({ data }) {
    if (data.churned) return;
    const sections = [...scoreSections(data)].filter(hasMetrics);
    const without = sections.filter(({ figures }) => figures['source'] === undefined);
    if (without.length === 0 || without.length === sections.length) return;
    const [first, ...others] = without;
    yield {
      message: `The figures of ${without.map(({ id }) => shown(id)).join(', ')} name no source, as the other sections do.`,
      path: first!.path,
      at: 'key',
      help: 'Say in source where they come from.',
      ...(others.length > 0 && { related: others.map(({ path }) => ({ message: 'No source either', path, at: 'key' as const })) }),
    };
  },
};

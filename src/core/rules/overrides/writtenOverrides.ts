import type { IsoDay } from '../../calendar/isoDay';
import type { AppliedOverride, ComponentScore, HealthScore } from '../../health/healthScore';
import { OVERALL } from '../../health/overrides';
import type { DeepPartial } from '../../model/account';
import type { AccountSheet, Override } from '../../schema/generated/accountSheet';
import type { YamlPath } from '../../yaml/sourceTree';

/** A score set by hand, as the sheet has it. */
export interface WrittenOverride {
  readonly path: YamlPath;
  readonly item: DeepPartial<Override>;
  /** What it replaces: `overall`, or a component's id. */
  readonly of: string;
  /** On the scale of what it replaces. */
  readonly score: number;
  /** Whether its last day is over. */
  readonly isExpired: boolean;
}

/** The account's overrides that say what they replace and by what; those that are over included. */
export function* writtenOverrides({ overrides }: DeepPartial<AccountSheet>, asOf: IsoDay): Generator<WrittenOverride> {
  for (const [index, item] of (overrides ?? []).entries()) {
    if (item?.of === undefined || item.score === undefined) continue;
    yield { path: ['overrides', index], item, of: item.of, score: item.score, isExpired: item.expires !== undefined && item.expires < asOf };
  }
}

/** The scale on which an override of this target is written: the whole score is always on 0-100. */
export function scaleOf(of: string, { scale }: HealthScore): number {
  return of === OVERALL ? 100 : scale;
}

/** The override that replaces this target’s score now; null where none does, undefined where the model has no such target. */
export function appliedTo(of: string, health: HealthScore): AppliedOverride | null | undefined {
  if (health.components.length === 0) return undefined;
  if (of === OVERALL) return health.override;
  for (const component of allComponents(health.components)) if (component.id === of) return component.override ?? null;
  return undefined;
}

/** All components and groups of the score; none where the model cannot be used. */
export function* allComponents(components: readonly ComponentScore[]): Generator<ComponentScore> {
  for (const component of components) {
    yield component;
    yield* allComponents(component.components);
  }
}

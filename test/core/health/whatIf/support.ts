import type { HealthModel } from '../../../../src/core/health/healthModel';
import { scoreAccount } from '../../../../src/core/health/scoreAccount';
import type { WhatIfScene } from '../../../../src/core/health/whatIf/levers';
import type { WaysUp, WayUp } from '../../../../src/core/health/whatIf/wayUp';
import { waysUp } from '../../../../src/core/health/whatIf/waysUp';
import type { JsonObject } from '../../../../src/core/yaml/sourceTree';
import { AS_OF, data } from '../support';

/** An account as ways up are sought for it. */
export function sceneOf(model: HealthModel, body: JsonObject): WhatIfScene {
  return { model, data: body, asOf: AS_OF, score: (changed) => scoreAccount(model, changed, { asOf: AS_OF, peerMedian: () => 0.5 }) };
}

export function waysOf(model: HealthModel, account: string): WaysUp {
  return waysUp(sceneOf(model, data(account)));
}

/** A way as a short text: `easy scores.support.csat 3 → 4.4; …`. */
export function short({ ease, steps }: WayUp): string {
  const words = steps.map(({ path, from, value }) => `${path.slice(1).join('.')} ${JSON.stringify(from)} → ${JSON.stringify(value)}`);
  return `${ease}: ${words.join('; ')}`;
}

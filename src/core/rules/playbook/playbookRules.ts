import type { PlaybookRule } from '../rule';
import { allSegments } from './allSegments';
import { brokenLink } from './brokenLink';
import { dedupeKey } from './dedupeKey';
import { dueFrom } from './dueFrom';
import { duplicateId } from './duplicateId';
import { duplicateStep } from './duplicateStep';
import { emptySection } from './emptySection';
import { frontMatter } from './frontMatter';
import { missingSection } from './missingSection';
import { noSteps } from './noSteps';
import { noTrigger } from './noTrigger';
import { outcomeEqualsTrigger } from './outcomeEqualsTrigger';
import { plainItem } from './plainItem';
import { sameTrigger } from './sameTrigger';
import { sectionOrder } from './sectionOrder';
import { stepWithoutDue } from './stepWithoutDue';
import { stepWithoutOwner } from './stepWithoutOwner';
import { trigger } from './trigger';
import { triggerAlways } from './triggerAlways';
import { triggerNever } from './triggerNever';
import { unknownDue } from './unknownDue';
import { unknownOwner } from './unknownOwner';
import { unknownSegment } from './unknownSegment';
import { unknownTemplate } from './unknownTemplate';
import { unmeasurableOutcome } from './unmeasurableOutcome';
import { unreadableText } from './unreadableText';
import { unusableId } from './unusableId';

/**
 * The rules on playbooks, in the order of their docs: loaded with what asks for playbooks, not with the first account. Whoever must know
 * their ids alone has `PLAYBOOK_RULE_IDS`.
 */
export const PLAYBOOK_RULES: readonly PlaybookRule[] = [
  frontMatter,
  unusableId,
  duplicateId,
  unknownSegment,
  allSegments,
  trigger,
  triggerNever,
  triggerAlways,
  sameTrigger,
  noTrigger,
  dedupeKey,
  dueFrom,
  unmeasurableOutcome,
  outcomeEqualsTrigger,
  unreadableText,
  missingSection,
  sectionOrder,
  emptySection,
  noSteps,
  plainItem,
  stepWithoutOwner,
  stepWithoutDue,
  unknownOwner,
  unknownDue,
  duplicateStep,
  unknownTemplate,
  brokenLink,
];

import { expect, it } from 'vitest';
import { compilePlaybook } from '../../../src/core/playbooks/compilePlaybook';
import { canonicalTrigger, sameTrigger } from '../../../src/core/playbooks/sameTrigger';
import { ENVIRONMENT, compiled, head } from './support';

it('is the same trigger, however it is written', () => {
  const one = compiled('health.score < 40 && segment in ["smb", "enterprise"]');
  expect(sameTrigger(one, compiled("segment in ['enterprise', 'smb']\n&& 40 > health.score"))).toBe(true);
  expect(sameTrigger(one, compiled('health.score <= 40 && segment in ["smb", "enterprise"]'))).toBe(false);
});

it('is never the same where one has no usable trigger', () => {
  const [none, wrong] = [head({ trigger: undefined }), head({ trigger: 'arr >' })].map((each) => compilePlaybook(each, ENVIRONMENT));
  expect(sameTrigger(none!, none!)).toBe(false);
  expect(sameTrigger(wrong!, wrong!)).toBe(false);
  expect(canonicalTrigger(none!)).toBeUndefined();
});

import type { Finding } from '../../../finding';
import { LIMITS } from '../../../limits';
import { walkTemplate } from '../scopes/walkTemplate';
import type { SeenCall } from '../scopes/walkTemplate';
import type { TemplateRun, TemplateScene } from '../templateScene';
import { callFindings, callsHelper } from './callFindings';
import { fieldFindings } from './fieldFindings';
import { nestingFindings } from './nestingFindings';
import { regionFindings } from './regionFindings';

/** All that is wrong with a template's text behind its front matter, in its order. */
export function diagnoseTemplate(scene: TemplateScene): Finding[] {
  const { tree, text } = scene;
  if (text.length > LIMITS.templateBytes) {
    const message = `The template is larger than ${LIMITS.templateBytes / 1000} KB, so it cannot be rendered. Put parts of it into partials.`;
    return [{ rule: 'template/not-allowed', severity: 'error', message, span: { start: 0, end: 0 }, fixes: [] }];
  }
  const syntax = tree.problems.map((problem): Finding => ({ severity: 'error', ...problem }));
  const broken = tree.problems.filter(({ rule }) => rule === 'template/syntax' || rule === 'template/not-allowed');
  // What else is wrong with a tag that cannot be read is mostly an echo.
  const isBroken = ({ tag }: SeenCall): boolean => broken.some(({ span }) => tag.span.start <= span.start && span.end <= tag.span.end);
  const ofCalls = new Map<string, Finding>();
  for (const run of scene.runs) {
    walkTemplate(tree.statements, run.scope, (seen) => {
      for (const finding of isBroken(seen) ? [] : ofCall(seen, run, scene)) {
        const place = `${finding.rule} ${finding.span.start} ${finding.span.end}`;
        if (!ofCalls.has(place)) ofCalls.set(place, told(finding, run));
      }
    });
  }
  const all = [...syntax, ...nestingFindings(tree.statements), ...regionFindings(tree.statements), ...ofCalls.values()];
  return all.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function ofCall(seen: SeenCall, run: TemplateRun, scene: TemplateScene): Finding[] {
  const here = { ...run, scope: seen.scope };
  const name = seen.role === 'partial' || callsHelper(seen) ? undefined : seen.call.name;
  const values = [name, ...seen.call.params, ...seen.call.hash.map(({ value }) => value)];
  return [...callFindings(seen, scene), ...values.flatMap((value) => fieldFindings(value, here, scene))];
}

/** In a partial, what is wrong may be so for one of its callers only. */
function told(finding: Finding, { caller }: TemplateRun): Finding {
  const dependsOnCaller = finding.rule === 'template/unknown-field' || finding.rule === 'template/internal-field';
  return caller === undefined || !dependsOnCaller ? finding : { ...finding, help: `So it is where ${caller} calls this partial.` };
}

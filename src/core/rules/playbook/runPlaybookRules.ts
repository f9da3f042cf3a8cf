import type { Finding, Fix } from '../../finding';
import type { PlaybookFinding, PlaybookRule, PlaybookScene, RuleParameters } from '../rule';
import { severityOf } from '../runRules';
import { PLAYBOOK_RULES } from './playbookRules';
import { titleSpan } from './playbookPlaces';

/** What all rules on playbooks find in one. Fixes are made when somebody asks for them. */
export function runPlaybookRules(scene: Omit<PlaybookScene, 'parameter'>, rules: readonly PlaybookRule[] = PLAYBOOK_RULES): Finding[] {
  return rules.flatMap((rule) => {
    const severity = severityOf(rule, scene.settings);
    if (severity === 'off') return [];
    const parameter = (name: keyof RuleParameters) => scene.settings.rules[rule.id]?.[name] ?? rule.parameters?.[name] ?? 0;
    try {
      return [...rule.check({ ...scene, parameter })].map((finding) => placed(rule.id, severity, finding));
    } catch (error) {
      return [broken(rule, scene, error)];
    }
  });
}

function placed(rule: string, severity: Finding['severity'], { fixes: make, ...finding }: PlaybookFinding): Finding {
  let fixes: readonly Fix[] | undefined;
  return {
    rule,
    severity,
    ...finding,
    get fixes() {
      return (fixes ??= make?.() ?? []);
    },
  };
}

/** A rule that throws becomes a finding that names it: nothing is hidden. */
function broken({ id }: PlaybookRule, { document }: Pick<PlaybookScene, 'document'>, error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `The rule ${id} failed on this playbook (${reason}), so it checked nothing here.`;
  return { rule: 'rules/broken', severity: 'warning', message, help: 'Please report it with the part of the file that it failed on.', span: titleSpan(document), fixes: [] };
}

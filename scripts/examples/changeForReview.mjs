import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from './gitRepository.mjs';

/** The branch with the change. */
export const REVIEWED = 'account-reviews';

/** A week of work on the example portfolio: file -> texts that stand there once, and what stands there after it. */
const EDITS = {
  'accounts/acme-corp/account.yaml': [
    ['    exec_sponsor: "Tom Berg, COO"\n', '    exec_sponsor: none\n'],
    ['    sponsor_engaged: true\n', '    sponsor_engaged: false\n'],
    ['    competitor_mentions: 0\n', '    competitor_mentions: 2\n'],
    ['dau_mau_ratio: 0.42\n', 'dau_mau_ratio: 0.31\n'],
    ['    trend: up\n', '    trend: down\n'],
    ['    login_trend: up\n', '    login_trend: down\n'],
    ['role: exec_sponsor, status: active, last_touch: 2025-09-02', 'role: exec_sponsor, status: left, last_touch: 2025-09-02'],
    ['\nreviews:\n', '  - { date: 2025-11-28, type: sponsor_left, note: "Tom Berg went to a competitor of ours" }\n\nreviews:\n'],
    ['  - { title: Executive call with Tom Berg before the renewal, owner: dana.reyes, due: 2025-12-05, status: open }\n', '  - { title: Ask Ana who decides on the renewal now, owner: dana.reyes, due: 2025-12-03, status: open }\n'],
  ],
  'accounts/bayside-family-clinics/account.yaml': [
    ['    champion: none # Ingrid Vale left on 10 October; nobody has taken over yet\n', '    champion: "Joanna Pike, Practice Manager"\n'],
    ['    nps: 6\n    nps_date: 2025-11-04\n', '    nps: 8\n    nps_date: 2025-12-01\n'],
    ['    responsive: false\n', '    responsive: true\n'],
    ['    ticket_trend: up\n    escalations: 2\n', '    ticket_trend: down\n    escalations: 0\n'],
    ['    login_trend: flat\n    support_tickets_30d: 9\n    meeting_attendance: 0.6\n    response_rate: 0.5\n', '    login_trend: up\n    support_tickets_30d: 3\n    meeting_attendance: 0.9\n    response_rate: 0.9\n'],
    ['    trend: down\n', '    trend: up\n'],
  ],
  'accounts/mueller-soehne/account.yaml': [['renewal_date: 2026-04-30\n', 'renewal_date: 2026-07-31\n']],
  'accounts/acme-corp/success-plan.yaml': [['{ name: Automation pilot in Madrid, target_date: 2026-01-30, status: pending }', '{ name: Automation pilot in Madrid, target_date: 2026-03-13, status: at-risk }']],
  'playbooks/critical-score.md': [['trigger: health.score < 40\n', 'trigger: health.score < 60\n']],
  'customer-success.yaml': [['\nrules:\n', '\npolicy: { max_arr_at_risk_growth: 25000, max_tier_drops: 3 }\n\nrules:\n']],
};

/** Who works on it, and when: the morning of the day that the examples show. */
const COMMITTER = 'Dana Reyes <dana.reyes@fieldway.example> 1764579600 +0000';

/**
 * Makes the change on a branch of its own in a repository that `writeHistory` has made, whose files stay as they are. The same commit comes out everywhere.
 * @throws Error when a text to be changed does not stand in its file, or more than once
 */
export async function changeForReview(folder) {
  const files = Object.entries(EDITS).map(([file, edits]) => [file, edits.reduce((text, edit) => replaceOnce(file, text, edit), readFileSync(join(folder, file), 'utf8'))]);
  const data = (text) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const head = `commit refs/heads/${REVIEWED}\ncommitter ${COMMITTER}\n${data('Review the accounts of the week')}from refs/heads/main^0\n`;
  const stream = [head, ...files.map(([file, text]) => `M 100644 inline ${file}\n${data(text)}`), 'done\n'].join('');
  await git(folder, ['fast-import', '--quiet', '--done'], stream);
}

function replaceOnce(file, text, [from, to]) {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`${file} has ${JSON.stringify(from)} ${parts.length - 1} times, not once.`);
  return parts.join(to);
}

import { beforeAll, describe, expect, it } from 'vitest';
import { CURSOR, hoverIn, playbookWith } from './playbookPortfolio';

const AT = CURSOR;

async function markdown(marked: string): Promise<string | undefined> {
  return (await hoverIn(marked))?.markdown;
}

beforeAll(async () => void (await hoverIn(playbookWith(`ar${AT}r > 0`))), 60_000);

describe('hover in expressions', () => {
  it('tells what a field means, for how many accounts it is known, and what the trigger does', async () => {
    const hover = await hoverIn(playbookWith(`scores.support.cs${AT}at < 5`));
    expect(hover?.on).toBe('scores.support.csat');
    expect(hover?.markdown).toContain('**CSAT**');
    expect(hover?.markdown).toContain('Known for 1 of 2 accounts');
    expect(hover?.markdown).toContain('This playbook: matches 1 account · $120K ARR · 1 unknown.');
  });

  it('tells the values that accounts have', async () => {
    expect(await markdown(playbookWith(`a${AT}rr > 0`))).toContain('Known for 2 of 2 accounts: from 9000 to 120000.');
    expect(await markdown(playbookWith(`seg${AT}ment == "smb"`))).toContain('Known for 2 of 2 accounts: `enterprise` 1, `smb` 1.');
    expect(await markdown(playbookWith(`events.exists(e, e.ty${AT}pe == "sponsor_left")`))).toContain('Known for 1 of 2 accounts: `sponsor_left` 1.');
    expect(await markdown(playbookWith(`days_to_re${AT}newal < 90`))).toContain('Known for 1 of 2 accounts');
    expect(await markdown(playbookWith(`health.sco${AT}re < 90`))).toMatch(/0 to 100[^]*Known for \d of 2 accounts/);
  });

  it('tells how functions are written', async () => {
    expect(await markdown(playbookWith(`days_un${AT}til(renewal_date) < 90`))).toContain('`days_until(date)`');
    expect(await markdown(playbookWith(`events.exi${AT}sts(e, e.type == "x")`))).toContain('`list.exists(item, …)`');
    expect(await markdown(playbookWith(`health.cha${AT}nge(30) < -20`))).toContain('`health.change(30)`');
  });

  it('says nothing of texts, of numbers and of names that nobody knows', async () => {
    expect(await hoverIn(playbookWith(`segment == "en${AT}terprise"`))).toBeUndefined();
    expect(await hoverIn(playbookWith(`helth.sco${AT}re < 40`))).toBeUndefined();
  });
});

describe('hover in front matter and text', () => {
  it('tells what a key is for', async () => {
    expect(await markdown(`---\ntitle: T\ncool${AT}down_days: 90\n---\n`)).toContain('**Cooldown in days**');
    expect(await markdown(`---\ntitle: T\nkind: resc${AT}ue\n---\n`)).toContain('`rescue`');
  });

  const body = (text: string, due = ''): string => `---\ntitle: T\nowner: csm\n${due}---\n# T\n\n## Steps\n\n${text}\n`;

  it('tells of a step who does it and by when', async () => {
    expect(await markdown(body(`- [ ] Call th${AT}em (VP CS, within 2 days)`))).toBe('Owner: VP CS.\n\nDue on 2025-12-03 if it is run today.');
    expect(await markdown(body(`- [ ] Call th${AT}em (CSM, 30 days before)`, 'due: { from: renewal_date }\n'))).toBe('Owner: CSM.\n\nDue 30 days before the day that `renewal_date` gives.');
    expect(await markdown(body(`- [ ] Call th${AT}em`))).toBe('Owner: CSM, as the playbook says.\n\nIt says not by when.');
  });

  it('tells what a template and a section are', async () => {
    const messages = (text: string): string => body(`- [ ] A (CSM, at once)\n\n## Messages\n\n${text}`);
    expect(await markdown(messages(`- \`who-fol${AT}lows\`: soon`))).toBe('**Who follows**: email, for the customer; `templates/who-follows.md.hbs`');
    expect(await markdown(messages(`- \`check-${AT}in\`: soon`))).toContain('built in');
    expect(await markdown(body('').replace('## Steps', () => `## St${AT}eps`))).toContain('boxes to tick');
  });
});

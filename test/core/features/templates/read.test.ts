import { beforeAll, describe, expect, it } from 'vitest';
import { ACCOUNT_FILE, CURSOR, engineWith, TEMPLATE_FILE, withoutCursor } from './templatePortfolio';
import type { Files } from './templatePortfolio';

const SIGNATURE = { 'templates/partials/signature.md.hbs': 'Yours' };

async function hover(text: string, others: Files = {}): Promise<string | undefined> {
  const { plain, offset } = withoutCursor(text);
  const authoring = await engineWith({ ...others, [TEMPLATE_FILE]: plain }).templateAuthoring();
  return (await authoring.hover({ file: TEMPLATE_FILE, text: plain }, offset))?.markdown;
}

/** `file:line`, 1-based. */
async function definitions(text: string, others: Files = {}): Promise<string[]> {
  const { plain, offset } = withoutCursor(text);
  const authoring = await engineWith({ ...others, [TEMPLATE_FILE]: plain }).templateAuthoring();
  return (await authoring.definitions({ file: TEMPLATE_FILE, text: plain }, offset)).map(({ file, range }) => `${file}:${range.start.line + 1}`);
}

// The first question loads what documents are made of.
beforeAll(async () => void (await hover(`{{${CURSOR}as_of}}`)), 60_000);

describe('hover', () => {
  it('tells of a field what it means, its value and its line', async () => {
    expect(await hover(`{{date account.renewal${CURSOR}_date}}`)).toBe(
      '`account.renewal_date`\n\n**Renewal date**: Day on which the contract ends or renews (YYYY-MM-DD).\n\nExpected: date, YYYY-MM-DD.\n\nFor this account: 2026-03-31.\n\n`accounts/acme/account.yaml:4`',
    );
  });

  it('tells what a field is in a loop, what is computed, and what is internal', async () => {
    expect(await hover(`{{#each account.stakeholders}}{{na${CURSOR}me}}{{/each}}`)).toContain('For this account: Ana Ruiz.\n\n`accounts/acme/account.yaml:8`');
    expect(await hover(`{{tier health.${CURSOR}tier}}`)).toContain('The tier that the score falls into');
    expect(await hover(`{{#each account.stakeholders}}{{@posi${CURSOR}tion}}{{/each}}`)).toContain('Number of the item, from 1.');
    expect(await hover(`{{account.ri${CURSOR}sk}}`)).toContain('*Internal: never reaches a document for the customer.*');
    expect(await hover(`{{account.ind${CURSOR}ustry}}`)).toContain('For this account: no value, so a gap shows.');
  });

  it('tells of helpers, their options, partials and front matter', async () => {
    expect(await hover(`{{mo${CURSOR}ney account.arr}}`)).toContain('`{{money amount}}`: An amount in the account’s currency.');
    expect(await hover(`{{money account.arr di${CURSOR}gits=1}}`)).toBe('Decimals at most.');
    expect(await hover(`{{> sig${CURSOR}nature}}`, SIGNATURE)).toBe('A partial of your own: `templates/partials/signature.md.hbs`');
    expect(await hover(`---\nki${CURSOR}nd: email\n---\n`)).toContain('**Kind**: What the document is');
    expect(await hover(`Te${CURSOR}xt`)).toBeUndefined();
    expect(await hover(`{{noth${CURSOR}ing}}`)).toBeUndefined();
  });
});

describe('go to definition', () => {
  it.each([
    [`{{account.a${CURSOR}rr}}`, [`${ACCOUNT_FILE}:3`]],
    [`{{#each account.stakeholders}}{{ro${CURSOR}le}}{{/each}}`, [`${ACCOUNT_FILE}:8`]],
    [`{{account.scores.support.cs${CURSOR}at}}`, [`${ACCOUNT_FILE}:11`]],
    [`{{#each plan.business_objectives}}{{tar${CURSOR}get}}{{/each}}`, ['accounts/acme/success-plan.yaml:3']],
    [`{{people.[dana.re${CURSOR}yes].name}}`, ['customer-success.yaml:4']],
    [`{{> signa${CURSOR}ture}}`, ['templates/partials/signature.md.hbs:1']],
    [`{{health.sc${CURSOR}ore}}`, []],
  ])('of %j', async (text, places) => {
    expect(await definitions(text, SIGNATURE)).toEqual(places);
  });

  it('leads to the account that was chosen', async () => {
    const text = '{{account.arr}}';
    const authoring = await engineWith({ [TEMPLATE_FILE]: text }).templateAuthoring();
    const [place] = await authoring.definitions({ file: TEMPLATE_FILE, text, account: { file: 'accounts/beta/account.yaml' } }, 11);
    expect(place).toMatchObject({ file: 'accounts/beta/account.yaml', range: { start: { line: 1 } } });
  });
});

describe('preview', () => {
  const preview = async (text: string, files: Files = {}, file = TEMPLATE_FILE) => (await engineWith({ [TEMPLATE_FILE]: 'saved', ...files }).templateAuthoring()).preview({ file, text });

  it('renders the text as it stands, for the account', async () => {
    expect(await preview('# {{account.account}}\n\n{{money account.arr}}\n')).toMatchObject({ kind: 'rendered', account: 'Acme Corp', markdown: expect.stringMatching(/^# Acme Corp\n\n\[?\$120,000/) as unknown });
  });

  it('tells a fault with its line', async () => {
    const failed = await preview('---\ntitle: Note\n---\n\n{{account.ar}}\n');
    expect(failed).toMatchObject({ kind: 'failed', account: 'Acme Corp', fault: { file: TEMPLATE_FILE, line: 5, message: 'There is no field `ar` here; did you mean `arr`?' } });
    expect(failed.kind === 'failed' && failed.page).toBe('> **templates/note.md.hbs, line 5**\n>\n> There is no field \\`ar\\` here; did you mean \\`arr\\`?\n');
  });

  it('shows a partial in the template that calls it, and tells where none does', async () => {
    const file = 'templates/partials/person.md.hbs';
    expect(await preview('{{name}}!', { [TEMPLATE_FILE]: '{{#each account.stakeholders}}{{> person}}{{/each}}', [file]: '' }, file)).toMatchObject({ kind: 'rendered', markdown: expect.stringContaining('Ana Ruiz!Ben Cole!') as unknown });
    expect(await preview('{{name}}!', { [file]: '' }, file)).toMatchObject({ kind: 'failed', fault: { message: 'No template calls this partial yet, so there is nothing to show.' } });
    expect(await preview('{{nam}}', { [TEMPLATE_FILE]: '{{#each account.stakeholders}}{{> person}}{{/each}}', [file]: '' }, file)).toMatchObject({ kind: 'failed', fault: { file, line: 1 } });
  });
});

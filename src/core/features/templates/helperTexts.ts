/** What is to be said of a helper: completion, hover and the docs rest on it. */
export interface HelperText {
  /** `value`, `inline` helpers stand in a tag of their own; `block` ones open a block; `both` do either. */
  readonly form: 'inline' | 'block' | 'both';
  /** What it is given, as a person would write it. */
  readonly signature: string;
  readonly summary: string;
  readonly example: string;
  /** `key=value` that it takes, with what each does. */
  readonly options: Readonly<Record<string, string>>;
  /** Whether it takes any other `key=value` too. */
  readonly isOpen?: boolean;
}

const FROM = { from: 'Field that the figure comes from, such as `"arr"`; prints it as a link to its line where evidence is on.' };
const DIGITS = { digits: 'Decimals at most.' };

/** All helpers, in the order in which the docs tell of them. */
export const HELPER_TEXTS: Readonly<Record<string, HelperText>> = {
  money: inline('money amount', 'An amount in the account’s currency.', '{{money account.arr}}', { ...DIGITS, ...FROM }),
  number: inline('number value', 'A number with at most two decimals.', '{{number account.contract.seats_licensed}}', { ...DIGITS, ...FROM }),
  percent: inline('percent ratio', 'A ratio as a percentage.', '{{percent account.scores.product_usage.dau_mau_ratio}}', { ...DIGITS, ...FROM }),
  score: inline('score value of=100', 'A score and its scale.', '{{score account.scores.support.csat of=5}}', { of: 'The scale’s upper end; 100 when left out.', ...FROM }),
  tier: inline('tier tier', 'A tier with the sign of its colour.', '{{tier health.tier}}', FROM),
  change: inline('change previous current', 'The change between two figures, in percent.', '{{change 150 180}}', FROM),
  date: inline('date day', 'A day in the language’s own form.', '{{date account.renewal_date}}', { style: '`"short"` for the shorter form, `"month"` for the month alone.', ...FROM }),
  plural: inline('plural count "one" "many"', 'A count with the word that fits.', '{{plural 12 "day" "days"}}', FROM),
  text: inline('text value', 'Text, as a tag without helper writes it.', '{{text account.industry}}', FROM),
  cell: inline('cell value', 'Text in a cell of a table.', '{{cell account.industry}}', FROM),
  code: inline('code value', 'Text in code font.', '{{code account.industry}}', { in: '`"cell"` inside a table.', ...FROM }),
  url: inline('url address', 'A link’s address: web, mail and relative ones only.', '[site]({{url account.website}})', {}),
  email: inline('email address', 'An address that can be clicked.', '{{email account.stakeholders.[0].email}}', FROM),
  join: inline('join list', 'A list as a sentence has it.', '{{join account.usage.power_users}}', FROM),
  list: inline('list list', 'A bullet list.', '{{list account.usage.power_users}}', FROM),
  count: inline('count list', 'How many items there are.', '{{count account.stakeholders}}', FROM),
  default: inline('default value "otherwise"', 'The value, or the text behind it where there is none.', '{{default account.website "no website"}}', FROM),
  lookup: inline('lookup owner "name"', 'A field by a name that is computed.', '{{lookup account.usage.limits "storage"}}', FROM),
  cite: inline('cite value from="field"', 'Any value as a link to the line that it comes from.', '{{cite "120 seats" from="contract.seats_licensed"}}', FROM),
  term: inline('term label', 'A label of the health model or a schema in the document’s language.', '{{term health.tier.label}}', FROM),
  say: { ...inline('say "area" id', 'Words of the document’s language by their key; `{name}` in them is replaced by `name=`.', '{{say "common" "none"}}', {}), isOpen: true },
  chart: inline('chart list kind="bar" label="name" value="field"', 'A Mermaid diagram of a list.', '{{chart account.value.metrics kind="bar" label="name" value="current"}}', {
    kind: '`"bar"`, `"line"`, `"pie"` or `"timeline"`.',
    title: 'Heading of the diagram.',
    label: 'Field of the items that names them; `name` when left out.',
    value: 'Field of the items to draw; several with commas between.',
    series: 'Names of several values, with commas between.',
    percent: '`true` for ratios.',
    unit: 'What stands at the scale.',
    words: 'Area of words that labels are ids of.',
    max: 'Upper end of the scale at the least.',
  }),
  each: block('each list', 'The block once for each item; `{{else}}` where there is none.', '{{#each account.stakeholders}}{{name}}{{/each}}'),
  with: block('with value', 'The block with a value’s own names; `{{else}}` where it has none.', '{{#with account.contract}}{{seats_licensed}}{{/with}}'),
  if: { ...block('if condition', 'The block when there is a value; else what stands behind `{{else}}`.', '{{#if account.website}}yes{{else}}no{{/if}}'), form: 'both', options: { includeZero: '`true` takes 0 for a value.' } },
  unless: both('unless condition', 'The block when there is no value.', '{{#unless account.website}}no website{{/unless}}'),
  table: block('table', 'Aligns the table in the block; leaves it out when it has no row.', '{{#table}}…{{/table}}'),
  region: block('region "name"', 'A part that *Refresh Document* makes anew; what stands around it is yours.', '{{#region "wins"}}…{{/region}}'),
  eq: both('eq left right', 'Whether both are the same.', '{{#if (eq account.segment "enterprise")}}yes{{/if}}'),
  ne: both('ne left right', 'Whether they are not the same.', '{{#if (ne account.segment "smb")}}yes{{/if}}'),
  lt: both('lt left right', 'Whether the first is smaller; days are earlier.', '{{#if (lt account.renewal_date as_of)}}over{{/if}}'),
  lte: both('lte left right', 'Whether the first is smaller or the same.', '{{#if (lte account.arr 5000)}}small{{/if}}'),
  gt: both('gt left right', 'Whether the first is larger; days are later.', '{{#if (gt account.arr 100000)}}large{{/if}}'),
  gte: both('gte left right', 'Whether the first is larger or the same.', '{{#if (gte health.score 60)}}good{{/if}}'),
  and: both('and a b …', 'Whether all have a value.', '{{#if (and account.csm account.website)}}yes{{/if}}'),
  or: both('or a b …', 'Whether one has a value.', '{{#if (or account.csm account.website)}}yes{{/if}}'),
  not: both('not value', 'Whether there is no value.', '{{#if (not account.website)}}no website{{/if}}'),
  known: both('known value', 'Whether there is a value; 0 and `false` are values.', '{{#if (known account.scores.relationship.nps)}}asked{{/if}}'),
};

function inline(signature: string, summary: string, example: string, options: Readonly<Record<string, string>>): HelperText {
  return { form: 'inline', signature, summary, example, options };
}

function block(signature: string, summary: string, example: string): HelperText {
  return { form: 'block', signature, summary, example, options: {} };
}

function both(signature: string, summary: string, example: string): HelperText {
  return { form: 'both', signature, summary, example, options: {} };
}

/** What is to be said of a function of expressions. */
export interface FunctionText {
  /** How it is written. */
  readonly usage: string;
  readonly summary: string;
  /** What is inserted behind its name, as a snippet. */
  readonly snippet: string;
}

/** Functions that stand alone. */
export const FUNCTION_TEXTS: Readonly<Record<string, FunctionText>> = {
  days_since: { usage: 'days_since(date)', summary: 'Days from a date to today; negative for one that lies ahead.', snippet: '($1)$0' },
  days_until: { usage: 'days_until(date)', summary: 'Days from today to a date; negative for one that is over.', snippet: '($1)$0' },
  months_since: { usage: 'months_since(date)', summary: 'Whole months from a date to today.', snippet: '($1)$0' },
  has: { usage: 'has(field)', summary: 'Whether the account has the field: the one question about a missing field that has an answer.', snippet: '($1)$0' },
  named: { usage: 'named(field)', summary: 'Whether a field names somebody. `none`, `no` and an empty text name nobody.', snippet: '($1)$0' },
  size: { usage: 'size(list or text)', summary: 'How many items a list has, or how many characters a text.', snippet: '($1)$0' },
  min: { usage: 'min(number, …)', summary: 'The smallest of the numbers.', snippet: '($1)$0' },
  max: { usage: 'max(number, …)', summary: 'The largest of the numbers.', snippet: '($1)$0' },
  abs: { usage: 'abs(number)', summary: 'The number without its sign.', snippet: '($1)$0' },
  clamp: { usage: 'clamp(number, lowest, highest)', summary: 'The number, held between two others.', snippet: '($1, $2, $3)$0' },
  peer_median: { usage: 'peer_median("field")', summary: 'What the accounts of the same segment have there in the middle.', snippet: '("$1")$0' },
};

/** Functions of a text, behind its dot. */
export const TEXT_FUNCTION_TEXTS: Readonly<Record<string, FunctionText>> = {
  contains: { usage: 'text.contains("part")', summary: 'Whether the text has this part.', snippet: '("$1")$0' },
  startsWith: { usage: 'text.startsWith("part")', summary: 'Whether the text begins so.', snippet: '("$1")$0' },
  endsWith: { usage: 'text.endsWith("part")', summary: 'Whether the text ends so.', snippet: '("$1")$0' },
};

/** Functions of a list, behind its dot. `e` stands for the name that the snippet gives to an item. */
export const LIST_FUNCTION_TEXTS: Readonly<Record<string, FunctionText>> = {
  exists: { usage: 'list.exists(item, …)', summary: 'Whether the condition is true of at least one item.', snippet: '(e, e.$1)$0' },
  all: { usage: 'list.all(item, …)', summary: 'Whether the condition is true of every item.', snippet: '(e, e.$1)$0' },
  exists_one: { usage: 'list.exists_one(item, …)', summary: 'Whether the condition is true of exactly one item.', snippet: '(e, e.$1)$0' },
  filter: { usage: 'list.filter(item, …)', summary: 'The items of which the condition is true; `size(…)` around it counts them.', snippet: '(e, e.$1)$0' },
  map: { usage: 'list.map(item, …)', summary: 'A value for each item.', snippet: '(e, e.$1)$0' },
};

/** What `health` has: fields, and functions with brackets. */
export const HEALTH_TEXTS: Readonly<Record<string, FunctionText>> = {
  score: { usage: 'health.score', summary: 'The health score in whole points as it is shown, 0 to 100.', snippet: '$0' },
  tier: { usage: 'health.tier', summary: 'Id of the tier that the score is in.', snippet: '$0' },
  coverage: { usage: 'health.coverage', summary: 'Share of the model that rests on data, 0 to 1.', snippet: '$0' },
  provisional: { usage: 'health.provisional', summary: 'Whether the score rests on too little data to be trusted.', snippet: '$0' },
  component: { usage: 'health.component("id")', summary: 'Score of a component of the model, 0 to 100.', snippet: '("$1")$0' },
  before: { usage: 'health.before(30)', summary: 'The score so many days ago; unknown without a history.', snippet: '(${1:30})$0' },
  change: { usage: 'health.change(30)', summary: 'The score now minus the score so many days ago: negative where it fell. Unknown without a history.', snippet: '(${1:30})$0' },
};

/** The type of what `health` gives, in words. */
export const HEALTH_TYPES: Readonly<Record<string, 'number' | 'text' | 'boolean'>> = { score: 'number', tier: 'text', coverage: 'number', provisional: 'boolean', component: 'number', before: 'number', change: 'number' };

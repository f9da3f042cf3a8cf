/** Functions of a list whose first argument names its items: `events.exists(e, …)`. */
export const LIST_FUNCTIONS = ['exists', 'all', 'exists_one', 'filter', 'map'] as const;

export type ListFunctionName = (typeof LIST_FUNCTIONS)[number];

/** Whether a function of this name goes through a list. */
export function isListFunctionName(name: string): name is ListFunctionName {
  return (LIST_FUNCTIONS as readonly string[]).includes(name);
}

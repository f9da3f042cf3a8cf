/** What fields hold, as far as this reasons about it. */
export type Plain = string | number | boolean;

/** A comparison with a fixed value, or with several of them. */
export type Constraint =
  | { readonly operator: '<' | '<=' | '>' | '>=' | '==' | '!='; readonly value: Plain }
  | { readonly operator: 'in' | 'not in'; readonly values: readonly Plain[] };

/** Values that a term may still have: numbers or texts between two bounds, or some of a few. */
export interface Domain {
  /** The only ones; undefined: all between the bounds. */
  readonly only: readonly Plain[] | undefined;
  readonly not: readonly Plain[];
  readonly low: Bound | undefined;
  readonly high: Bound | undefined;
  /** Whether only whole numbers are meant. */
  readonly isInteger: boolean;
}

interface Bound {
  readonly value: string | number;
  /** Whether the value itself is left out. */
  readonly isOpen: boolean;
}

export const ANYTHING: Domain = { only: undefined, not: [], low: undefined, high: undefined, isInteger: false };
export const TRUE_OR_FALSE: Domain = { ...ANYTHING, only: [true, false] };

/** Numbers from `low` to `high`, both included; undefined for no bound. */
export function numbers(low: number | undefined, high: number | undefined, isInteger: boolean): Domain {
  const bound = (value: number | undefined): Bound | undefined => (value === undefined ? undefined : { value, isOpen: false });
  return { ...ANYTHING, low: bound(low), high: bound(high), isInteger };
}

/** What is left of a domain where the constraint holds, too. */
export function narrowed(domain: Domain, constraint: Constraint): Domain {
  switch (constraint.operator) {
    case '==':
      return only(domain, [constraint.value]);
    case 'in':
      return only(domain, constraint.values);
    case '!=':
      return { ...domain, not: [...domain.not, constraint.value] };
    case 'not in':
      return { ...domain, not: [...domain.not, ...constraint.values] };
    default:
      return bounded(domain, constraint.operator, constraint.value);
  }
}

function only(domain: Domain, values: readonly Plain[]): Domain {
  return { ...domain, only: domain.only === undefined ? values : domain.only.filter((value) => values.includes(value)) };
}

function bounded(domain: Domain, operator: '<' | '<=' | '>' | '>=', value: Plain): Domain {
  if (typeof value === 'boolean') return domain;
  const bound = { value, isOpen: operator === '<' || operator === '>' };
  const isLow = operator === '>' || operator === '>=';
  return isLow ? { ...domain, low: tighter(domain.low, bound, 1) } : { ...domain, high: tighter(domain.high, bound, -1) };
}

/** @param sign 1 for the higher of two lower bounds, -1 for the lower of two upper ones */
function tighter(a: Bound | undefined, b: Bound, sign: 1 | -1): Bound {
  // A number and a text are in no order: one of the two must do, which only ever claims too little.
  if (a === undefined || typeof a.value !== typeof b.value) return a ?? b;
  if (a.value === b.value) return a.isOpen ? a : b;
  return a.value > b.value === (sign === 1) ? a : b;
}

/** Whether no value is left. Never says so wrongly. */
export function isEmpty(domain: Domain): boolean {
  if (domain.only !== undefined) return !domain.only.some((value) => isInside(value, domain));
  const { low, high } = boundsOf(domain);
  if (low === undefined || high === undefined || typeof low.value !== typeof high.value) return false;
  if (low.value > high.value) return true;
  if (low.value === high.value) return low.isOpen || high.isOpen || domain.not.includes(low.value);
  return domain.isInteger && typeof low.value === 'number' && typeof high.value === 'number' && allAreLeftOut(low.value, high.value, domain.not);
}

function isInside(value: Plain, { not, low, high, isInteger }: Domain): boolean {
  if (not.includes(value)) return false;
  if (isInteger && typeof value === 'number' && !Number.isInteger(value)) return false;
  return isBeyond(value, low, 1) && isBeyond(value, high, -1);
}

function isBeyond(value: Plain, bound: Bound | undefined, sign: 1 | -1): boolean {
  // A text is not below a number, nor above one: then the comparison is unknown, which is not true.
  if (bound === undefined) return true;
  if (typeof value !== typeof bound.value) return false;
  return value === bound.value ? !bound.isOpen : value > bound.value === (sign === 1);
}

/** The bounds, of whole numbers brought to the nearest one inside. */
function boundsOf({ low, high, isInteger }: Domain): Pick<Domain, 'low' | 'high'> {
  return isInteger ? { low: wholeBound(low, 1), high: wholeBound(high, -1) } : { low, high };
}

/** The nearest whole number inside: above 3 is from 4 on. */
function wholeBound(bound: Bound | undefined, sign: 1 | -1): Bound | undefined {
  if (bound === undefined || typeof bound.value !== 'number') return bound;
  const whole = sign === 1 ? Math.ceil(bound.value) : Math.floor(bound.value);
  return { value: bound.isOpen && whole === bound.value ? whole + sign : whole, isOpen: false };
}

function allAreLeftOut(low: number, high: number, not: readonly Plain[]): boolean {
  if (high - low >= not.length) return false;
  for (let value = low; value <= high; value++) if (!not.includes(value)) return false;
  return true;
}

/** The lowest and highest number that may be left; infinite where there is no bound. */
export function rangeOf(domain: Domain): readonly [low: number, high: number] {
  const figures = domain.only?.filter((value) => typeof value === 'number');
  if (figures !== undefined && figures.length > 0) return [Math.min(...figures), Math.max(...figures)];
  const { low, high } = boundsOf(domain);
  return [typeof low?.value === 'number' ? low.value : -Infinity, typeof high?.value === 'number' ? high.value : Infinity];
}

import type { Fault } from './fault';

/** Why a value is not valid: the schema's keyword that does not hold, and what a message needs to know of it. */
export interface ValueFault {
  readonly keyword: string;
  readonly params: Fault['params'];
}

/** Checks one value against the keywords of its schema; undefined when it is valid, else the first that does not hold. */
export type ValueCheck = (value: unknown) => ValueFault | undefined;

/** A function of Ajv's standalone code; its errors are those of its last call. */
export interface AjvValidator {
  (value: unknown): boolean;
  readonly errors?: readonly ValueFault[] | null;
}

/** Checks by Ajv's code for the value's schema. */
export function byAjv(validator: AjvValidator): ValueCheck {
  return (value) => (validator(value) ? undefined : (validator.errors?.[0] ?? { keyword: 'type', params: {} }));
}

/** One of these values and no other. */
export function choice(choices: readonly (string | number)[]): ValueCheck {
  const none: ValueFault = { keyword: 'choices', params: { choices } };
  return (value) => (choices.includes(value as string) ? undefined : none);
}

export interface NumberBounds {
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly isInteger: boolean;
}

/** A number within bounds that only a portfolio's own model knows, so that no code could be generated for it. */
export function numberWithin({ minimum = -Infinity, maximum = Infinity, isInteger }: NumberBounds): ValueCheck {
  const noNumber: ValueFault = { keyword: 'type', params: { type: isInteger ? 'integer' : 'number' } };
  const tooSmall: ValueFault = { keyword: 'minimum', params: { limit: minimum } };
  const tooLarge: ValueFault = { keyword: 'maximum', params: { limit: maximum } };
  const isNumber = isInteger ? Number.isInteger : Number.isFinite;
  return (value) => {
    if (!isNumber(value)) return noNumber;
    if ((value as number) < minimum) return tooSmall;
    return (value as number) > maximum ? tooLarge : undefined;
  };
}

import type { Fault } from './fault';
import { formats } from './formats';

/** Why a value is not valid: the schema's keyword that does not hold, and what a message needs to know of it. */
export interface ValueFault {
  readonly keyword: string;
  readonly params: Fault['params'];
}

/** Checks one value against the keywords of its schema; undefined when it is valid, else the first that does not hold. */
export type ValueCheck = (value: unknown) => ValueFault | undefined;

/*
 * One function for each kind of value that the schemas have. The generator writes a call for each and knows no other keyword;
 * a test with random sheets holds the whole equal to Ajv on the schemas themselves.
 */

export interface TextBounds {
  readonly minLength?: number;
  readonly pattern?: RegExp;
  readonly format?: keyof typeof formats;
}

export function text({ minLength = 0, pattern, format }: TextBounds = {}): ValueCheck {
  const noText = fault('type', { type: 'string' });
  const tooShort = fault('minLength', { limit: minLength });
  const otherPattern = fault('pattern', {});
  const otherFormat = fault('format', format === undefined ? {} : { format });
  const hasFormat = format === undefined ? undefined : formats[format];
  return (value) => {
    if (typeof value !== 'string') return noText;
    if (value.length < minLength) return tooShort;
    if (pattern !== undefined && !pattern.test(value)) return otherPattern;
    return hasFormat === undefined || hasFormat(value) ? undefined : otherFormat;
  };
}

export interface NumberBounds {
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
}

export function number({ minimum = -Infinity, maximum = Infinity }: NumberBounds = {}): ValueCheck {
  return bounded(fault('type', { type: 'number' }), Number.isFinite, minimum, maximum);
}

export function integer({ minimum = -Infinity, maximum = Infinity }: NumberBounds = {}): ValueCheck {
  return bounded(fault('type', { type: 'integer' }), Number.isInteger, minimum, maximum);
}

export function boolean(): ValueCheck {
  const noBoolean = fault('type', { type: 'boolean' });
  return (value) => (typeof value === 'boolean' ? undefined : noBoolean);
}

export function choice(choices: readonly (string | number)[]): ValueCheck {
  const none = fault('choices', { choices });
  return (value) => (choices.includes(value as string) ? undefined : none);
}

/** A value of one of several types. */
export function either(...types: readonly ('string' | 'number' | 'boolean')[]): ValueCheck {
  const none = fault('type', {});
  return (value) => (types.some((type) => typeof value === type) ? undefined : none);
}

function bounded(noNumber: ValueFault, isNumber: (value: unknown) => boolean, minimum: number, maximum: number): ValueCheck {
  const tooSmall = fault('minimum', { limit: minimum });
  const tooLarge = fault('maximum', { limit: maximum });
  return (value) => {
    if (!isNumber(value)) return noNumber;
    if ((value as number) < minimum) return tooSmall;
    return (value as number) > maximum ? tooLarge : undefined;
  };
}

function fault(keyword: string, params: Fault['params']): ValueFault {
  return { keyword, params };
}

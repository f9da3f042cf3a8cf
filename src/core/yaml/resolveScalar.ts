import type { ScalarValue } from './sourceTree';

const NUMBER = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const OCTAL = /^0o[0-7]+$/;
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/;
const DECIMAL_INTEGER = /^[-+]?[0-9]+$/;
const LEADING_ZERO = /^[-+]?0[0-9]/;

/** Integers of up to this many characters never lose a digit in a double. */
const SAFE_LENGTH = 15;

/**
 * The value of a plain scalar by the core schema of YAML 1.2: `no`, `yes` and dates are strings. Infinity and
 * not-a-number (`.inf`, `.nan`, `1e999`) stay strings too, as no figure of ours may be one and JSON has none.
 */
export function resolveScalar(text: string): ScalarValue {
  switch (text.charCodeAt(0)) {
    case 0x2b: // +
    case 0x2d: // -
    case 0x2e: // .
    case 0x30: // 0
    case 0x31:
    case 0x32:
    case 0x33:
    case 0x34:
    case 0x35:
    case 0x36:
    case 0x37:
    case 0x38:
    case 0x39: // 9
      return resolveNumber(text);
    case 0x74: // t
    case 0x54: // T
      return text === 'true' || text === 'True' || text === 'TRUE' ? true : text;
    case 0x66: // f
    case 0x46: // F
      return text === 'false' || text === 'False' || text === 'FALSE' ? false : text;
    case 0x6e: // n
    case 0x4e: // N
      return text === 'null' || text === 'Null' || text === 'NULL' ? null : text;
    case 0x7e: // ~
      return text === '~' ? null : text;
    default:
      return text === '' ? null : text;
  }
}

function resolveNumber(text: string): number | string {
  if (NUMBER.test(text) || HEXADECIMAL.test(text) || OCTAL.test(text)) {
    const value = Number(text);
    if (Number.isFinite(value)) return value;
  }
  return text;
}

/**
 * Whether reading the text as this number forgets digits that were written: leading zeros (`00123`), or an integer
 * too long for a double (P07). A decimal's last zero (`3.10`) does not count here: it is normal in rates and amounts,
 * and only the schema knows where a text such as a version was meant.
 */
export function losesDigits(text: string, value: number): boolean {
  if (LEADING_ZERO.test(text)) return true;
  if (text.length <= SAFE_LENGTH || Number.isSafeInteger(value)) return false;
  if (DECIMAL_INTEGER.test(text)) return BigInt(text) !== BigInt(value);
  return HEXADECIMAL.test(text) || OCTAL.test(text);
}

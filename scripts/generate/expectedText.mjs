const FORMATS = {
  date: 'a date as YYYY-MM-DD, such as 2026-03-31',
  month: 'a month as YYYY-MM, such as 2025-11',
  'month-day': 'a day of the year as MM-DD, such as 06-15',
  email: 'an e-mail address, such as ana@acme.example',
};

const PATTERNS = {
  '^[A-Za-z0-9][A-Za-z0-9._-]*$': 'an id of letters, digits and . _ - without spaces',
  '^[A-Z]{3}$': 'three capital letters, such as USD',
  '^https?://[^\\s]+$': 'a web address, such as https://acme.example',
  '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$': 'a language tag, such as en or zh-CN',
};

const TYPES = { string: 'text', number: 'a number', integer: 'a whole number', boolean: 'true or false' };

/** What a message says was expected of a value; of a choice, the choices stand in the message themselves. */
export function expectedText({ type, enum: choices, format, pattern, minimum, maximum }) {
  if (choices !== undefined) return '';
  if (format !== undefined) return known(FORMATS, format);
  if (pattern !== undefined) return known(PATTERNS, pattern);
  if (Array.isArray(type)) return type.map((each) => TYPES[each]).join(' or ');
  const what = formOf({ type, minimum, maximum }) === 'ratio' ? 'a ratio' : TYPES[type];
  if (minimum === undefined) return what;
  return maximum === undefined ? `${what}, ${minimum} or more` : `${what} from ${minimum} to ${maximum}`;
}

function known(texts, key) {
  if (texts[key] === undefined) throw new Error(`no text for ${key}: add it to expectedText.mjs`);
  return texts[key];
}

/** What people write in other forms too, which messages can read: a date, a ratio, a code. */
export function formOf({ type, format, pattern, minimum, maximum }) {
  if (type === 'number' && minimum === 0 && maximum === 1) return 'ratio';
  return format ?? (pattern === '^[A-Z]{3}$' ? 'code' : undefined);
}

/** A field that a template must not use: the data has no such name (P19), or it is internal. Thrown as soon as a template uses it. */
export class UnusableField extends Error {}

import type { TemplateLocation } from './templateSpec';

/** Where in a template: 1-based line, 1-based column. */
export interface TemplatePlace {
  readonly line: number;
  readonly column: number;
}

/** A template that cannot be used as it is; the message is one plain line that names template, line and a next step. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  constructor(
    readonly fault: string,
    readonly template: string,
    readonly place?: TemplatePlace,
  ) {
    super(`${template}${place === undefined ? '' : `, line ${place.line}`}: ${fault}`);
  }
}

/** A fault inside a helper's call, with the call's place; a fault that has a place keeps it. */
export class HelperFault extends Error {
  private constructor(
    message: string,
    readonly place: TemplatePlace | undefined,
  ) {
    super(message);
  }

  static at(location: TemplateLocation | undefined, fault: unknown): HelperFault | TemplateError {
    if (fault instanceof HelperFault || fault instanceof TemplateError) return fault;
    const place = location && { line: location.start.line, column: location.start.column + 1 };
    return new HelperFault(fault instanceof Error ? fault.message : String(fault), place);
  }
}

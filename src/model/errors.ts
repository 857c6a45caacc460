/** A call that cannot be answered: what was found and what was expected. */
abstract class TypedError extends Error {
  abstract readonly code: string;
  readonly found: string;
  readonly expected: string;
  constructor(what: string, found: string, expected: string) {
    super(`${what}: expected ${expected}, found ${found}`);
    this.found = found;
    this.expected = expected;
    this.name = new.target.name;
  }
}

/** An argument of the wrong kind: a buffer for a text, a string for a plan. */
export class InvalidArgumentError extends TypedError {
  readonly code = "invalid-argument";
}

/** An option that does not exist, or a value it does not take. */
export class InvalidOptionError extends TypedError {
  readonly code = "invalid-option";
}

/** Input beyond a limit of the options, refused before work begins. */
export class LimitError extends TypedError {
  readonly code = "limit-exceeded";
}

/** An id that the plan or the alignment does not have. */
export class UnknownIdError extends TypedError {
  readonly code = "unknown-id";
}

/** All that the library throws; `code` tells them apart. */
export type CrosscountyError = InvalidArgumentError | InvalidOptionError | LimitError | UnknownIdError;

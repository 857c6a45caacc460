type Words = [what: string, found: string, expected: string];

/** A call that cannot be answered: what was found and what was expected. */
abstract class TypedError<Code extends string> extends Error {
  readonly code: Code;
  readonly found: string;
  readonly expected: string;
  // the code is an argument, no field with a value: the CommonJS build would take the classes' names away for one
  constructor(code: Code, ...[what, found, expected]: Words) {
    super(`${what}: expected ${expected}, found ${found}`);
    this.code = code;
    this.found = found;
    this.expected = expected;
    this.name = new.target.name;
  }
}

/** An argument of the wrong kind: a buffer for a text, a string for a plan. */
export class InvalidArgumentError extends TypedError<"invalid-argument"> {
  constructor(...words: Words) {
    super("invalid-argument", ...words);
  }
}

/** An option that does not exist, or a value it does not take. */
export class InvalidOptionError extends TypedError<"invalid-option"> {
  constructor(...words: Words) {
    super("invalid-option", ...words);
  }
}

/** Input beyond a limit of the options, refused before work begins. */
export class LimitError extends TypedError<"limit-exceeded"> {
  constructor(...words: Words) {
    super("limit-exceeded", ...words);
  }
}

/** An id that the plan or the alignment does not have. */
export class UnknownIdError extends TypedError<"unknown-id"> {
  constructor(...words: Words) {
    super("unknown-id", ...words);
  }
}

/** An optional package that a format takes is not installed: the message has the command that installs it. */
export class MissingPackageError extends TypedError<"missing-package"> {
  constructor(...words: Words) {
    super("missing-package", ...words);
  }
}

/** A file that is damaged, locked, or holds no text. */
export class UnreadableFileError extends TypedError<"unreadable-file"> {
  constructor(...words: Words) {
    super("unreadable-file", ...words);
  }
}

/** A file of a kind that is not read. */
export class UnsupportedFormatError extends TypedError<"unsupported-format"> {
  constructor(...words: Words) {
    super("unsupported-format", ...words);
  }
}

/** What reading a file's bytes throws beside the errors of a call: `crosscounty/read` has the classes. */
export type ReadError = MissingPackageError | UnreadableFileError | UnsupportedFormatError;

/** All that the library throws; `code` tells them apart. */
export type CrosscountyError = InvalidArgumentError | InvalidOptionError | LimitError | UnknownIdError | ReadError;

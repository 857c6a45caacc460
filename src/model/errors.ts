type Words = [what: string, found: string, expected: string];

/** What `code` may be. */
export type ErrorCode =
  | "invalid-argument"
  | "invalid-option"
  | "limit-exceeded"
  | "unknown-id"
  | "unknown-theme"
  | "missing-package"
  | "unreadable-file"
  | "unsupported-format";

/** All that the library throws, for a call that cannot be answered: what was found and what was expected. `code` tells the kinds apart. */
export abstract class CrosscountyError<Code extends ErrorCode = ErrorCode> extends Error {
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
export class InvalidArgumentError extends CrosscountyError<"invalid-argument"> {
  constructor(...words: Words) {
    super("invalid-argument", ...words);
  }
}

/** An option that does not exist, or a value it does not take. */
export class InvalidOptionError extends CrosscountyError<"invalid-option"> {
  constructor(...words: Words) {
    super("invalid-option", ...words);
  }
}

/** Input beyond a limit of the options, refused before work begins. */
export class LimitError extends CrosscountyError<"limit-exceeded"> {
  constructor(...words: Words) {
    super("limit-exceeded", ...words);
  }
}

/** An id that the plan or the alignment does not have. */
export class UnknownIdError extends CrosscountyError<"unknown-id"> {
  constructor(...words: Words) {
    super("unknown-id", ...words);
  }
}

/** A theme that no task of either plan names; `expected` says which titles are near. */
export class UnknownThemeError extends CrosscountyError<"unknown-theme"> {
  constructor(...words: Words) {
    super("unknown-theme", ...words);
  }
}

/** An optional package that a format takes is not installed: the message has the command that installs it. */
export class MissingPackageError extends CrosscountyError<"missing-package"> {
  constructor(...words: Words) {
    super("missing-package", ...words);
  }
}

/** A file that is damaged, locked, or holds no text. */
export class UnreadableFileError extends CrosscountyError<"unreadable-file"> {
  constructor(...words: Words) {
    super("unreadable-file", ...words);
  }
}

/** A file of a kind that is not read. */
export class UnsupportedFormatError extends CrosscountyError<"unsupported-format"> {
  constructor(...words: Words) {
    super("unsupported-format", ...words);
  }
}

/** What reading a file's bytes throws beside the errors of a call: `crosscounty/read` has the classes. */
export type ReadError = MissingPackageError | UnreadableFileError | UnsupportedFormatError;

/** What ends the command with a line on stderr and an exit code: 1 for input that cannot be read, 2 for a call that cannot be understood. */
export class CliError extends Error {
  readonly exitCode: 1 | 2;
  constructor(message: string, exitCode: 1 | 2) {
    super(message);
    this.name = "CliError";
    this.exitCode = exitCode;
  }
}

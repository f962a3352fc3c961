/** The command was not called as it can be: exit code 2. The message says what is wrong and the remedy. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}

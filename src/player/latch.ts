/** A value that others wait for, until it is given. */
export class Latch<Value> {
  give: (value: Value) => void = () => {};
  readonly given = new Promise<Value>((resolve) => {
    this.give = resolve;
  });

  /** Null where it has not been given in this time. */
  within(durationMs: number): Promise<Value | null> {
    const late = new Promise<null>((resolve) => {
      setTimeout(() => resolve(null), durationMs);
    });
    return Promise.race([this.given, late]);
  }
}

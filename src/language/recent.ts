/**
 * Remembers what was made of the keys asked for last. When it has made so many, those not asked for since it last did so are
 * forgotten: memory stays flat, and what is common is made once.
 */
export class Recent<Value> {
  private readonly make: (key: string) => Value;
  private readonly most: number;
  private young = new Map<string, Value>();
  private old = new Map<string, Value>();

  constructor(most: number, make: (key: string) => Value) {
    this.most = most;
    this.make = make;
  }

  /** How many are remembered: twice as many as `most` at most. */
  get size(): number {
    return this.young.size + this.old.size;
  }

  get(key: string): Value {
    const known = this.young.get(key);
    if (known !== undefined) return known;
    const value = this.old.get(key) ?? this.make(key);
    if (this.young.size >= this.most) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
    return value;
  }
}

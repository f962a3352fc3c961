/** A tree seen from its heads; 0 is nothing, words from 1, the root at n + 1. */
export class Tree {
  heads: Int32Array<ArrayBufferLike> = new Int32Array(0);
  count = 0;
  /** Children of a head in the order in which they are labelled: left ones from the inside out, then right ones. */
  readonly order: number[] = [];
  private starts = new Int32Array(0);
  private fill = new Int32Array(0);
  private lefts = new Int32Array(0);
  private children = new Int32Array(0);

  build(heads: Int32Array, count: number): void {
    this.heads = heads;
    this.count = count;
    if (this.starts.length < count + 3) {
      this.starts = new Int32Array(count + 3);
      this.fill = new Int32Array(count + 3);
      this.lefts = new Int32Array(count + 3);
      this.children = new Int32Array(count + 3);
    }
    const { starts, fill, lefts, children, order } = this;
    starts.fill(0);
    lefts.fill(0);
    for (let i = 1; i <= count; i++) {
      starts[heads[i]! + 1]!++;
      if (i < heads[i]!) lefts[heads[i]!]!++;
    }
    for (let h = 1; h < count + 3; h++) starts[h]! += starts[h - 1]!;
    fill.set(starts);
    for (let i = 1; i <= count; i++) children[fill[heads[i]!]!++] = i;
    order.length = 0;
    order.push(count + 1);
    for (let at = 0; at < order.length; at++) {
      const h = order[at]!;
      for (let k = this.leftCount(h) - 1; k >= 0; k--) order.push(this.child(h, k));
      for (let k = this.leftCount(h); k < this.size(h); k++) order.push(this.child(h, k));
    }
  }

  /** Number of children. */
  size(h: number): number {
    return this.starts[h + 1]! - this.starts[h]!;
  }

  leftCount(h: number): number {
    return this.lefts[h]!;
  }

  /** The k-th child from the left. */
  child(h: number, k: number): number {
    return this.children[this.starts[h]! + k]!;
  }

  leftmost(h: number): number {
    return this.lefts[h]! > 0 ? this.child(h, 0) : 0;
  }

  rightmost(h: number): number {
    return this.size(h) > this.lefts[h]! ? this.child(h, this.size(h) - 1) : 0;
  }
}

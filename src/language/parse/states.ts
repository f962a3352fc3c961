export const SHIFT = 0;
export const REDUCE = 1;
export const LEFT = 2;
export const RIGHT = 3;

/** Fields of a state, each as long as the sentence plus two: nothing, the words 1 to n, the root. */
export const HEAD = 0;
export const LEFT_CHILD = 1;
export const LEFT_CHILD_2 = 2;
export const RIGHT_CHILD = 3;
export const RIGHT_CHILD_2 = 4;
export const LEFT_COUNT = 5;
export const RIGHT_COUNT = 6;
export const LEFT_TAGS = 7;
export const RIGHT_TAGS = 8;
export const STACK = 9;
const FIELDS = 10;

/**
 * States of the arc-eager system (Nivre 2003) with the root at the end of the buffer (Ballesteros & Nivre 2013), side by
 * side in one array. A sentence of n words takes exactly 2n transitions.
 */
export class States {
  /** Words plus two. */
  width = 0;
  memory = new Int32Array(0);
  readonly depth: Int32Array;
  readonly front: Int32Array;
  /** Universal part of speech of each word, 0 to 31, for the sets of the children's parts of speech. */
  pos: Int32Array<ArrayBufferLike> = new Int32Array(0);
  private readonly slots: number;

  constructor(slots: number) {
    this.slots = slots;
    this.depth = new Int32Array(slots);
    this.front = new Int32Array(slots);
  }

  begin(words: number, pos: Int32Array<ArrayBufferLike>): void {
    this.width = words + 2;
    this.pos = pos;
    const size = this.slots * this.width * FIELDS;
    if (this.memory.length < size) this.memory = new Int32Array(size);
    this.memory.fill(0, 0, this.width * FIELDS);
    this.depth[0] = 0;
    this.front[0] = 1;
  }

  base(slot: number): number {
    return slot * this.width * FIELDS;
  }

  copy(from: number, to: number): void {
    const size = this.width * FIELDS;
    this.memory.copyWithin(to * size, from * size, from * size + this.width * STACK + this.depth[from]! + 1);
    this.depth[to] = this.depth[from]!;
    this.front[to] = this.front[from]!;
  }

  /** Bits of the transitions allowed. */
  allowed(slot: number): number {
    const { memory, width } = this;
    const base = slot * width * FIELDS;
    const depth = this.depth[slot]!;
    const words = this.front[slot]! < width - 1;
    if (depth === 0) return words ? 1 << SHIFT : 0;
    const top = memory[base + STACK * width + depth - 1]!;
    const attached = memory[base + HEAD * width + top]! !== 0;
    const pop = attached ? 1 << REDUCE : 1 << LEFT;
    return words ? pop | (1 << SHIFT) | (1 << RIGHT) : pop;
  }

  apply(slot: number, action: number): void {
    const { memory, width } = this;
    const base = slot * width * FIELDS;
    const front = this.front[slot]!;
    const depth = this.depth[slot]!;
    const stack = base + STACK * width;
    if (action === REDUCE) {
      this.depth[slot] = depth - 1;
      return;
    }
    if (action === LEFT) {
      const top = memory[stack + depth - 1]!;
      memory[base + HEAD * width + top] = front;
      memory[base + LEFT_CHILD_2 * width + front] = memory[base + LEFT_CHILD * width + front]!;
      memory[base + LEFT_CHILD * width + front] = top;
      memory[base + LEFT_COUNT * width + front]!++;
      memory[base + LEFT_TAGS * width + front]! |= 1 << this.pos[top]!;
      this.depth[slot] = depth - 1;
      return;
    }
    if (action === RIGHT) {
      const top = memory[stack + depth - 1]!;
      memory[base + HEAD * width + front] = top;
      memory[base + RIGHT_CHILD_2 * width + top] = memory[base + RIGHT_CHILD * width + top]!;
      memory[base + RIGHT_CHILD * width + top] = front;
      memory[base + RIGHT_COUNT * width + top]!++;
      memory[base + RIGHT_TAGS * width + top]! |= 1 << this.pos[front]!;
    }
    memory[stack + depth] = front;
    this.depth[slot] = depth + 1;
    this.front[slot] = front + 1;
  }
}

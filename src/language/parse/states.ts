export const SHIFT = 0;
export const REDUCE = 1;
export const LEFT = 2;
export const RIGHT = 3;

/** Fields of a state: first what is known of the word on top of the stack, then of the word in front. */
export const BELOW = 0;
export const TOP = 1;
/** 1 if the word on top has its head, which is the word below it. */
export const ATTACHED = 2;
export const LEFT_CHILD = 3;
export const LEFT_CHILD_2 = 4;
export const LEFT_COUNT = 5;
export const LEFT_TAGS = 6;
export const RIGHT_CHILD = 7;
export const RIGHT_CHILD_2 = 8;
export const RIGHT_COUNT = 9;
export const RIGHT_TAGS = 10;
export const FRONT = 11;
export const FRONT_CHILD = 12;
export const FRONT_CHILD_2 = 13;
export const FRONT_COUNT = 14;
export const FRONT_TAGS = 15;
/** A state is as long as a line of the processor's cache. */
export const FIELDS = 16;

/**
 * States of the arc-eager system (Nivre 2003) with the root at the end of the buffer (Ballesteros & Nivre 2013). A sentence of n
 * words takes exactly 2n transitions. A state is known by where it lies in `memory` and never changes; `BELOW` leads to the state
 * whose top is the next word of the stack, so that states share what they have in common (Huang & Sagae 2010). At 0 lies nothing.
 */
export class States {
  memory = new Int32Array(FIELDS * 256);
  private end = FIELDS;
  private words = 0;
  /** Universal part of speech of each word, 0 to 31, for the sets of the children's parts of speech. */
  private pos: Int32Array<ArrayBufferLike> = new Int32Array(0);

  /** Forgets all states and gives the first one of a sentence of so many words; each step makes `width` states at most. */
  begin(words: number, pos: Int32Array<ArrayBufferLike>, width: number): number {
    this.words = words;
    this.pos = pos;
    const most = FIELDS * (2 + words * 4 * width);
    if (this.memory.length < most) this.memory = new Int32Array(most);
    this.end = FIELDS * 2;
    this.memory.fill(0, 0, this.end);
    this.memory[FIELDS + FRONT] = 1;
    return FIELDS;
  }

  /** Bits of the transitions allowed. */
  allowed(state: number): number {
    const { memory } = this;
    const words = memory[state + FRONT]! <= this.words;
    if (memory[state + TOP] === 0) return words ? 1 << SHIFT : 0;
    const pop = memory[state + ATTACHED] === 0 ? 1 << LEFT : 1 << REDUCE;
    return words ? pop | (1 << SHIFT) | (1 << RIGHT) : pop;
  }

  /** The state that a transition leads to. */
  after(state: number, action: number): number {
    if (action === SHIFT) return this.push(state, 0);
    if (action === RIGHT) return this.push(this.withRightChild(state), 1);
    const made = this.pop(state);
    if (action === LEFT) {
      const { memory } = this;
      const top = memory[state + TOP]!;
      memory[made + FRONT_CHILD_2] = memory[made + FRONT_CHILD]!;
      memory[made + FRONT_CHILD] = top;
      memory[made + FRONT_COUNT]!++;
      memory[made + FRONT_TAGS]! |= 1 << this.pos[top]!;
    }
    return made;
  }

  private make(): number {
    const made = this.end;
    this.end += FIELDS;
    return made;
  }

  private push(state: number, attached: number): number {
    const { memory } = this;
    const made = this.make();
    const front = memory[state + FRONT]!;
    memory[made + BELOW] = state;
    memory[made + TOP] = front;
    memory[made + ATTACHED] = attached;
    memory[made + LEFT_CHILD] = memory[state + FRONT_CHILD]!;
    memory[made + LEFT_CHILD_2] = memory[state + FRONT_CHILD_2]!;
    memory[made + LEFT_COUNT] = memory[state + FRONT_COUNT]!;
    memory[made + LEFT_TAGS] = memory[state + FRONT_TAGS]!;
    for (let field = RIGHT_CHILD; field < FRONT; field++) memory[made + field] = 0;
    memory[made + FRONT] = front + 1;
    for (let field = FRONT_CHILD; field < FIELDS; field++) memory[made + field] = 0;
    return made;
  }

  private withRightChild(state: number): number {
    const { memory } = this;
    const made = this.make();
    for (let field = 0; field < FIELDS; field++) memory[made + field] = memory[state + field]!;
    const front = memory[state + FRONT]!;
    memory[made + RIGHT_CHILD_2] = memory[made + RIGHT_CHILD]!;
    memory[made + RIGHT_CHILD] = front;
    memory[made + RIGHT_COUNT]!++;
    memory[made + RIGHT_TAGS]! |= 1 << this.pos[front]!;
    return made;
  }

  private pop(state: number): number {
    const { memory } = this;
    const made = this.make();
    const below = memory[state + BELOW]!;
    for (let field = 0; field < FRONT; field++) memory[made + field] = memory[below + field]!;
    for (let field = FRONT; field < FIELDS; field++) memory[made + field] = memory[state + field]!;
    return made;
  }
}

/** The head of each of n words (n + 1 is the root) that 2n transitions give; `stack` is to have room for the words. */
export function headsAfter(actions: Int32Array, n: number, stack: Int32Array): Int32Array {
  const heads = new Int32Array(n + 2);
  let depth = 0;
  let front = 1;
  for (let step = 0; step < n * 2; step++) {
    const action = actions[step]!;
    if (action === LEFT) heads[stack[--depth]!] = front;
    else if (action === REDUCE) depth--;
    else {
      if (action === RIGHT) heads[front] = stack[depth - 1]!;
      stack[depth++] = front++;
    }
  }
  return heads;
}

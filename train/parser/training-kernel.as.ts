// The arithmetic that only training needs, in AssemblyScript; training-kernel.ts compiles it. As in kernel.as.ts, only operations
// that IEEE 754 rounds exactly are used, addresses and strides are in bytes, and matrices lie row by row in 32-bit floats.

/**
 * Copies n numbers, n a multiple of four: each becomes zero when a random number is below `threshold`, else `scale` times itself
 * (Srivastava et al. 2014). The numbers are those of four xorshift generators (Marsaglia 2003), whose state lies at `state`.
 */
export function drop(from: usize, to: usize, n: i32, threshold: i32, scale: f32, state: usize): void {
  const limit = i32x4.splat(threshold);
  const factor = f32x4.splat(scale);
  let x = v128.load(state);
  for (let end = to + ((<usize>n) << 2); to < end; to += 16, from += 16) {
    x = v128.xor(x, i32x4.shl(x, 13));
    x = v128.xor(x, i32x4.shr_u(x, 17));
    x = v128.xor(x, i32x4.shl(x, 5));
    v128.store(to, v128.and(f32x4.mul(v128.load(from), factor), i32x4.ge_u(x, limit)));
  }
  v128.store(state, x);
}

/** Turns the gradient of n numbers, n a multiple of four, into that of what they were before `drop` or `rectify`. */
export function undrop(kept: usize, gradient: usize, n: i32, scale: f32): void {
  const zero = f32x4.splat(0);
  const factor = f32x4.splat(scale);
  for (let end = gradient + ((<usize>n) << 2); gradient < end; gradient += 16, kept += 16)
    v128.store(
      gradient,
      v128.and(f32x4.mul(v128.load(gradient), factor), f32x4.ne(v128.load(kept), zero)),
    );
}

/** The slope of x / sqrt(1 + x²), given its value. */
@inline
function slope(y: v128): v128 {
  const rest = f32x4.max(f32x4.splat(0), f32x4.sub(f32x4.splat(1), f32x4.mul(y, y)));
  return f32x4.mul(rest, f32x4.sqrt(rest));
}

/** The slope of a gate, given its value. */
@inline
function gateSlope(y: v128): v128 {
  return f32x4.mul(f32x4.splat(0.25), slope(f32x4.sub(f32x4.add(y, y), f32x4.splat(1))));
}

/**
 * Turns `step` of kernel.as.ts back: `z` holds what the gates let through and gets the gradient of their sums. `dh` and `dc` hold
 * the gradient of the outputs and cells, laid out like the cells; `dBefore` gets that of the cells of the step before.
 */
export function unstep(
  z: usize,
  zStride: usize,
  before: usize,
  c: usize,
  stride: usize,
  dh: usize,
  dc: usize,
  dBefore: usize,
  rows: i32,
  warm: i32,
  units: i32,
): void {
  const block = (<usize>units) << 2;
  const one = f32x4.splat(1);
  for (let r = 0; r < rows; r++) {
    for (let at: usize = 0; at < block; at += 16) {
      const zi = z + at;
      const i = v128.load(zi);
      const f = v128.load(zi + block);
      const o = v128.load(zi + 2 * block);
      const g = v128.load(zi + 3 * block);
      const cell = v128.load(c + at);
      const root = f32x4.div(one, f32x4.sqrt(f32x4.add(one, f32x4.mul(cell, cell))));
      const out = v128.load(dh + at);
      const through = f32x4.mul(f32x4.mul(out, o), f32x4.mul(root, f32x4.mul(root, root)));
      const inner = f32x4.add(v128.load(dc + at), through);
      v128.store(zi, f32x4.mul(f32x4.mul(inner, g), gateSlope(i)));
      v128.store(zi + 2 * block, f32x4.mul(f32x4.mul(out, f32x4.mul(cell, root)), gateSlope(o)));
      v128.store(zi + 3 * block, f32x4.mul(f32x4.mul(inner, i), slope(g)));
      if (r < warm) {
        v128.store(zi + block, f32x4.mul(f32x4.mul(inner, v128.load(before + at)), gateSlope(f)));
        v128.store(dBefore + at, f32x4.mul(inner, f));
      } else v128.store(zi + block, f32x4.splat(0));
    }
    z += zStride;
    before += stride;
    c += stride;
    dh += stride;
    dc += stride;
    dBefore += stride;
  }
}

/** Sum of the squares of n numbers, n a multiple of four. */
export function squares(at: usize, n: i32): f32 {
  let sum = f32x4.splat(0);
  for (let end = at + ((<usize>n) << 2); at < end; at += 16) {
    const x = v128.load(at);
    sum = f32x4.add(sum, f32x4.mul(x, x));
  }
  return (
    f32x4.extract_lane(sum, 0) +
    f32x4.extract_lane(sum, 1) +
    (f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3))
  );
}

/**
 * A step of Adam (Kingma & Ba 2015) for n numbers, n a multiple of four: `first` and `second` are the running means of the
 * gradient and its square. The gradient counts `share` times and is then zero; `widen` makes up for the short history of `second`.
 */
export function adam(
  values: usize,
  first: usize,
  second: usize,
  gradient: usize,
  n: i32,
  share: f32,
  rate: f32,
  widen: f32,
  beta1: f32,
  beta2: f32,
): void {
  const shares = f32x4.splat(share);
  const rates = f32x4.splat(rate);
  const wider = f32x4.splat(widen);
  const old1 = f32x4.splat(beta1);
  const old2 = f32x4.splat(beta2);
  const new1 = f32x4.splat(1 - beta1);
  const new2 = f32x4.splat(1 - beta2);
  const least = f32x4.splat(1e-8);
  for (let at: usize = 0, end = (<usize>n) << 2; at < end; at += 16) {
    const g = f32x4.mul(v128.load(gradient + at), shares);
    const m = f32x4.add(f32x4.mul(old1, v128.load(first + at)), f32x4.mul(new1, g));
    const v = f32x4.add(f32x4.mul(old2, v128.load(second + at)), f32x4.mul(new2, f32x4.mul(g, g)));
    const divisor = f32x4.add(f32x4.mul(f32x4.sqrt(v), wider), least);
    v128.store(values + at, f32x4.sub(v128.load(values + at), f32x4.div(f32x4.mul(rates, m), divisor)));
    v128.store(first + at, m);
    v128.store(second + at, v);
    v128.store(gradient + at, f32x4.splat(0));
  }
}

/** What steps of Adam without gradient would have done to n numbers: they move on, and both means fade. */
export function settle(
  values: usize,
  first: usize,
  second: usize,
  n: i32,
  move: f32,
  widen: f32,
  fade1: f32,
  fade2: f32,
): void {
  const moves = f32x4.splat(move);
  const wider = f32x4.splat(widen);
  const faded1 = f32x4.splat(fade1);
  const faded2 = f32x4.splat(fade2);
  const least = f32x4.splat(1e-8);
  for (let at: usize = 0, end = (<usize>n) << 2; at < end; at += 16) {
    const m = v128.load(first + at);
    const v = v128.load(second + at);
    const divisor = f32x4.add(f32x4.mul(f32x4.sqrt(v), wider), least);
    v128.store(values + at, f32x4.sub(v128.load(values + at), f32x4.div(f32x4.mul(moves, m), divisor)));
    v128.store(first + at, f32x4.mul(m, faded1));
    v128.store(second + at, f32x4.mul(v, faded2));
  }
}

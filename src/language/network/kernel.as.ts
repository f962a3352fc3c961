// The arithmetic of the network, in AssemblyScript: `npm run kernel` compiles it to kernel-code.ts. Only operations that IEEE 754
// rounds exactly are used, so that every machine gives the same bits. Addresses and strides are in bytes, matrices row by row in
// 32-bit floats.

/** C += A B for A of m by k and B of k by n; n is a multiple of eight. */
export function multiply(
  a: usize,
  aStride: usize,
  b: usize,
  bStride: usize,
  c: usize,
  cStride: usize,
  m: i32,
  k: i32,
  n: i32,
): void {
  for (let j = 0; j < n; j += 8) {
    const top = b + ((<usize>j) << 2);
    let i = 0;
    for (; i + 4 <= m; i += 4) {
      const p0 = c + (<usize>i) * cStride + ((<usize>j) << 2);
      const p1 = p0 + cStride;
      const p2 = p1 + cStride;
      const p3 = p2 + cStride;
      let c00 = v128.load(p0);
      let c01 = v128.load(p0, 16);
      let c10 = v128.load(p1);
      let c11 = v128.load(p1, 16);
      let c20 = v128.load(p2);
      let c21 = v128.load(p2, 16);
      let c30 = v128.load(p3);
      let c31 = v128.load(p3, 16);
      let a0 = a + (<usize>i) * aStride;
      let a1 = a0 + aStride;
      let a2 = a1 + aStride;
      let a3 = a2 + aStride;
      let row = top;
      for (let p = 0; p < k; p++) {
        const b0 = v128.load(row);
        const b1 = v128.load(row, 16);
        const s0 = v128.load32_splat(a0);
        const s1 = v128.load32_splat(a1);
        c00 = f32x4.add(c00, f32x4.mul(s0, b0));
        c01 = f32x4.add(c01, f32x4.mul(s0, b1));
        c10 = f32x4.add(c10, f32x4.mul(s1, b0));
        c11 = f32x4.add(c11, f32x4.mul(s1, b1));
        const s2 = v128.load32_splat(a2);
        const s3 = v128.load32_splat(a3);
        c20 = f32x4.add(c20, f32x4.mul(s2, b0));
        c21 = f32x4.add(c21, f32x4.mul(s2, b1));
        c30 = f32x4.add(c30, f32x4.mul(s3, b0));
        c31 = f32x4.add(c31, f32x4.mul(s3, b1));
        a0 += 4;
        a1 += 4;
        a2 += 4;
        a3 += 4;
        row += bStride;
      }
      v128.store(p0, c00);
      v128.store(p0, c01, 16);
      v128.store(p1, c10);
      v128.store(p1, c11, 16);
      v128.store(p2, c20);
      v128.store(p2, c21, 16);
      v128.store(p3, c30);
      v128.store(p3, c31, 16);
    }
    for (; i < m; i++) {
      const p0 = c + (<usize>i) * cStride + ((<usize>j) << 2);
      let c0 = v128.load(p0);
      let c1 = v128.load(p0, 16);
      let a0 = a + (<usize>i) * aStride;
      let row = top;
      for (let p = 0; p < k; p++) {
        const s = v128.load32_splat(a0);
        c0 = f32x4.add(c0, f32x4.mul(s, v128.load(row)));
        c1 = f32x4.add(c1, f32x4.mul(s, v128.load(row, 16)));
        a0 += 4;
        row += bStride;
      }
      v128.store(p0, c0);
      v128.store(p0, c1, 16);
    }
  }
}

/** The transpose of A, of m by n, into B. */
export function transpose(a: usize, aStride: usize, b: usize, bStride: usize, m: i32, n: i32): void {
  for (let i = 0; i < m; i++) {
    const from = a + (<usize>i) * aStride;
    let to = b + ((<usize>i) << 2);
    for (let j = 0; j < n; j++) {
      store<f32>(to, load<f32>(from + ((<usize>j) << 2)));
      to += bStride;
    }
  }
}

/** Adds a row of n numbers, n a multiple of four, to another. */
export function add(from: usize, to: usize, n: i32): void {
  for (let end = to + ((<usize>n) << 2); to < end; to += 16, from += 16)
    v128.store(to, f32x4.add(v128.load(to), v128.load(from)));
}

/** Writes a row of n numbers, n a multiple of four, so many times, one after the other. */
export function repeat(from: usize, to: usize, n: i32, rows: i32): void {
  const size = (<usize>n) << 2;
  for (let r = 0; r < rows; r++, to += size) memory.copy(to, from, size);
}

/** Nothing below zero stays among the first n numbers of some rows, n a multiple of four. */
export function rectify(at: usize, stride: usize, n: i32, rows: i32): void {
  const zero = f32x4.splat(0);
  const size = (<usize>n) << 2;
  for (let r = 0; r < rows; r++, at += stride)
    for (let p: usize = 0; p < size; p += 16) v128.store(at + p, f32x4.max(v128.load(at + p), zero));
}

/** x / sqrt(1 + x²): a curve like the hyperbolic tangent that needs no table and no series. */
@inline
function squash(x: v128): v128 {
  return f32x4.div(x, f32x4.sqrt(f32x4.add(f32x4.splat(1), f32x4.mul(x, x))));
}

/** The same between 0 and 1. */
@inline
function gate(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, squash(f32x4.mul(half, x))));
}

/**
 * A step of long short-term memory for some rows: `z` holds for each the sums for the input, forget, output and new-value gates
 * and keeps what the gates let through; `c` gets the cells, `h` the outputs. The first `warm` rows have cells of the step before.
 */
export function step(
  z: usize,
  zStride: usize,
  before: usize,
  c: usize,
  cStride: usize,
  h: usize,
  hStride: usize,
  rows: i32,
  warm: i32,
  units: i32,
): void {
  const block = (<usize>units) << 2;
  for (let r = 0; r < rows; r++) {
    for (let at: usize = 0; at < block; at += 16) {
      const zi = z + at;
      const i = gate(v128.load(zi));
      const f = gate(v128.load(zi + block));
      const o = gate(v128.load(zi + 2 * block));
      const g = squash(v128.load(zi + 3 * block));
      let cell = f32x4.mul(i, g);
      if (r < warm) cell = f32x4.add(cell, f32x4.mul(f, v128.load(before + at)));
      v128.store(zi, i);
      v128.store(zi + block, f);
      v128.store(zi + 2 * block, o);
      v128.store(zi + 3 * block, g);
      v128.store(c + at, cell);
      v128.store(h + at, f32x4.mul(o, squash(cell)));
    }
    z += zStride;
    before += cStride;
    c += cStride;
    h += hStride;
  }
}

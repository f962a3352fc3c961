import { gunzipSync, gzipSync, strFromU8, strToU8 } from "fflate";
import type { Unzip } from "../model/container.ts";
import { FEATURE_VERSION } from "./features.ts";
import { LABEL_COUNT } from "./labels.ts";
import { ALLOWED_PAIRS, FORBIDDEN } from "./lattice.ts";
import type { Weights } from "./weights.ts";

/**
 * The model file, gzip around: magic `RNAM`, feature version, checksum of the rest; then the length of the gazetteer and the
 * gazetteer as UTF-8; the number of passes; for each pass the number of rows, the scale, the transitions, the keys and the rows.
 * Little endian throughout.
 */
export interface NameModel {
  readonly gazetteer: string;
  readonly passes: readonly Weights[];
}

const MAGIC = 0x4d414e52;
const HEADER = 12;
const REMEDY = "Reinstall the package, or make the model again with `npm run train`.";

function modelError(what: string): Error {
  return new Error(`error[E_NAME_MODEL]: names.bin.gz: ${what}. ${REMEDY}`);
}

export function encodeModel(model: NameModel): Uint8Array {
  const gazetteer = strToU8(model.gazetteer);
  const size = model.passes.reduce(
    (sum, pass) => sum + passSize(pass.keys.length),
    HEADER + 8 + gazetteer.length,
  );
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = HEADER;
  const u32 = (value: number): void => {
    view.setUint32(at, value, true);
    at += 4;
  };
  u32(gazetteer.length);
  bytes.set(gazetteer, at);
  at += gazetteer.length;
  u32(model.passes.length);
  for (const { keys, rows, scale, transitions } of model.passes) {
    u32(keys.length);
    view.setFloat64(at, scale, true);
    at += 8;
    for (const [a, b] of ALLOWED_PAIRS) {
      view.setFloat32(at, transitions[a * LABEL_COUNT + b]!, true);
      at += 4;
    }
    // Differences of ascending keys, and one label after the other, compress best.
    let before = 0;
    for (const key of keys) {
      u32(key - before);
      before = key;
    }
    for (let label = 0; label < LABEL_COUNT; label++) {
      for (let row = 0; row < keys.length; row++) bytes[at++] = rows[row * LABEL_COUNT + label]! & 255;
    }
  }
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, FEATURE_VERSION, true);
  view.setUint32(8, checksum(bytes.subarray(HEADER)), true);
  return gzipSync(bytes, { level: 9, mtime: 0 });
}

const passSize = (rows: number): number => 4 + 8 + 4 * ALLOWED_PAIRS.length + rows * (4 + LABEL_COUNT);

/**
 * `unzip` undoes the gzip, by default in plain JavaScript. Throws an error that names the file and the remedy where the bytes are
 * damaged or made for other features.
 */
export function decodeModel(compressed: Uint8Array, unzip: Unzip = gunzipSync): NameModel {
  const bytes = unpacked(compressed, unzip);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC) throw modelError("not a name model");
  const version = view.getUint32(4, true);
  if (version !== FEATURE_VERSION)
    throw modelError(`made for features ${version}, this program has ${FEATURE_VERSION}`);
  if (view.getUint32(8, true) !== checksum(bytes.subarray(HEADER)))
    throw modelError("damaged (the checksum differs)");
  let at = HEADER;
  const u32 = (): number => {
    const value = view.getUint32(at, true);
    at += 4;
    return value;
  };
  const length = u32();
  const gazetteer = strFromU8(bytes.subarray(at, at + length));
  at += length;
  const passes: Weights[] = [];
  for (let passCount = u32(); passCount > 0; passCount--) {
    const keys = new Uint32Array(u32());
    const scale = view.getFloat64(at, true);
    at += 8;
    const transitions = new Float64Array(LABEL_COUNT * LABEL_COUNT).fill(FORBIDDEN);
    for (const [a, b] of ALLOWED_PAIRS) {
      transitions[a * LABEL_COUNT + b] = view.getFloat32(at, true);
      at += 4;
    }
    let before = 0;
    for (let row = 0; row < keys.length; row++) {
      before += u32();
      keys[row] = before;
    }
    const rows = new Int8Array(keys.length * LABEL_COUNT);
    for (let label = 0; label < LABEL_COUNT; label++) {
      for (let row = 0; row < keys.length; row++) rows[row * LABEL_COUNT + label] = bytes[at++]!;
    }
    passes.push({ keys, rows, scale, transitions });
  }
  return { gazetteer, passes };
}

function unpacked(compressed: Uint8Array, unzip: Unzip): Uint8Array {
  try {
    return unzip(compressed);
  } catch {
    throw modelError("damaged (it cannot be unpacked)");
  }
}

function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash >>> 0;
}

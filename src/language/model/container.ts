import { gunzipSync, gzipSync, strFromU8, strToU8 } from "fflate";

/**
 * A model file, gzip around: magic `RLNG`, version of the features, checksum of the rest, length of the header and the
 * header as JSON (`sizes` are the lengths of the sections in bytes), then the sections. Little endian.
 */
export interface Container {
  readonly header: Readonly<Record<string, unknown>>;
  readonly sections: readonly Uint8Array[];
}

/** Changes whenever a feature does, so that weights made for other features are refused. */
export const FEATURE_VERSION = 3;

const MAGIC = 0x474e4c52;
const PREAMBLE = 16;
const REMEDY = "Reinstall the package, or make the model again with `npm run train`.";

const modelError = (file: string, what: string) =>
  new Error(`error[E_LANGUAGE_MODEL]: ${file}: ${what}. ${REMEDY}`);

/** The same container gives the same bytes. */
export function encodeContainer({ header, sections }: Container, version = FEATURE_VERSION): Uint8Array {
  const json = strToU8(JSON.stringify({ ...header, sizes: sections.map(({ length }) => length) }));
  const size = sections.reduce((sum, { length }) => sum + length, PREAMBLE + json.length);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  bytes.set(json, PREAMBLE);
  let at = PREAMBLE + json.length;
  for (const section of sections) {
    bytes.set(section, at);
    at += section.length;
  }
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, version, true);
  view.setUint32(12, json.length, true);
  view.setUint32(8, checksum(bytes), true);
  return gzipSync(bytes, { level: 9, mtime: 0 });
}

/** Undoes gzip. The host's own, where it has one, is faster than ours. */
export type Unzip = (compressed: Uint8Array) => Uint8Array;

/** `made` is the version of the features. Throws an error that names `file` and the remedy where the bytes are damaged, of another kind or made for other features. */
export function decodeContainer(
  compressed: Uint8Array,
  file: string,
  kind: string,
  unzip: Unzip = gunzipSync,
  made = FEATURE_VERSION,
): Container {
  const bytes = unzipped(compressed, file, unzip);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < PREAMBLE || view.getUint32(0, true) !== MAGIC)
    throw modelError(file, "not a language model");
  const version = view.getUint32(4, true);
  if (version !== made) throw modelError(file, `made for features ${version}, this program has ${made}`);
  if (view.getUint32(8, true) !== checksum(bytes)) throw modelError(file, "damaged (the checksum differs)");
  const length = view.getUint32(12, true);
  const header = JSON.parse(strFromU8(bytes.subarray(PREAMBLE, PREAMBLE + length))) as Record<
    string,
    unknown
  >;
  if (header.kind !== kind) throw modelError(file, `holds a ${String(header.kind)}, not a ${kind}`);
  let at = PREAMBLE + length;
  const sections = (header.sizes as number[]).map((size) => {
    at += size;
    return bytes.subarray(at - size, at);
  });
  return { header, sections };
}

function unzipped(compressed: Uint8Array, file: string, unzip: Unzip): Uint8Array {
  try {
    return unzip(compressed);
  } catch {
    throw modelError(file, "damaged (it cannot be unpacked)");
  }
}

/** FNV-1a of all but the first twelve bytes, four at a time to be fast, and those left over. */
function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let hash = 0x811c9dc5;
  let at = 12;
  for (; at + 4 <= bytes.length; at += 4) hash = Math.imul(hash ^ view.getInt32(at, true), 0x01000193);
  for (; at < bytes.length; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash >>> 0;
}

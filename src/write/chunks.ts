/** Code units a chunk holds at least, but for the last: enough to make few writes, little enough to stay out of the way. */
const CHUNK = 1 << 16;

/** Joins many short strings into fewer of about 64 Ki code units, without ever holding the whole. */
export function* inChunks(parts: Iterable<string>): Generator<string> {
  let pending: string[] = [];
  let length = 0;
  for (const part of parts) {
    pending.push(part);
    length += part.length;
    if (length >= CHUNK) {
      yield pending.join("");
      pending = [];
      length = 0;
    }
  }
  if (length > 0) yield pending.join("");
}

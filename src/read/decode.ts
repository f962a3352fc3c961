/**
 * Bytes to text. A byte order mark decides; without one UTF-8 is tried, then UTF-16 where every other byte is zero,
 * then Windows-1252, which old press archives use.
 */
export type Decoded =
  | { readonly text: string; readonly encoding: "unicode" | "windows-1252" }
  | { readonly text?: never; readonly why: "empty" | "binary" };

type Decoder = (bytes: Uint8Array) => string;

const decoder =
  (label: string): Decoder =>
  (bytes) =>
    new TextDecoder(label, { ignoreBOM: true }).decode(bytes);

function utf32(littleEndian: boolean): Decoder {
  return (bytes) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength - (bytes.byteLength % 4));
    let text = "";
    for (let at = 0; at < view.byteLength; at += 4) {
      const point = view.getUint32(at, littleEndian);
      text += String.fromCodePoint(point > 0x10ffff ? 0xfffd : point);
    }
    return text;
  };
}

/** UTF-32 before UTF-16: the mark of the one begins with the mark of the other. */
const MARKS: readonly (readonly [mark: readonly number[], decode: Decoder])[] = [
  [[0xff, 0xfe, 0x00, 0x00], utf32(true)],
  [[0x00, 0x00, 0xfe, 0xff], utf32(false)],
  [[0xef, 0xbb, 0xbf], decoder("utf-8")],
  [[0xff, 0xfe], decoder("utf-16le")],
  [[0xfe, 0xff], decoder("utf-16be")],
];

/** Without a mark, UTF-16 shows by zeros at every other byte of its spaces and Latin letters. */
function unmarkedUtf16(bytes: Uint8Array): Decoder | undefined {
  const seen = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  seen.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const enough = seen.length * 0.2;
  if (odd > enough && even < seen.length * 0.02) return decoder("utf-16le");
  if (even > enough && odd < seen.length * 0.02) return decoder("utf-16be");
  return undefined;
}

/** Any NUL, or more than one control character in a hundred, is no writing; one or two strays in a short text are let pass. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 8192);
  let controls = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    if (code === 0) return true;
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d) controls += 1;
  }
  return controls * (controls > 2 ? 100 : 10) > sample.length;
}

/** 0x80 to 0x9f. The platform's own decoder gives Latin-1 here on some releases of Node. */
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

const windows1252: Decoder = (bytes) =>
  Array.from(bytes, (byte) => WINDOWS_1252[byte - 0x80] ?? String.fromCharCode(byte)).join("");

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export function decode(bytes: Uint8Array): Decoded {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  const unicode = marked
    ? marked[1](bytes.subarray(marked[0].length))
    : (unmarkedUtf16(bytes)?.(bytes) ?? utf8(bytes));
  const text = unicode ?? windows1252(bytes);
  if (text.trim() === "") return { why: "empty" };
  if (looksBinary(text)) return { why: "binary" };
  return { text, encoding: unicode === undefined ? "windows-1252" : "unicode" };
}

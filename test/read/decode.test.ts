import { expect, test } from "vitest";
import { decode } from "../../src/read/decode.ts";

const TEXT = "Señor Núñez met Xi Jinping — 习近平 — in Lima 🙂.";

const units = (text: string): readonly number[] =>
  [...text].flatMap((c) => c.split("").map((u) => u.charCodeAt(0)));
const utf16 = (text: string, little: boolean): number[] =>
  units(text).flatMap((unit) => (little ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff]));
const utf32 = (text: string, little: boolean): number[] =>
  [...text].flatMap((c) => {
    const point = c.codePointAt(0) ?? 0;
    const bytes = [0, (point >> 16) & 0xff, (point >> 8) & 0xff, point & 0xff];
    return little ? bytes.reverse() : bytes;
  });
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

test.each<[name: string, bytes: number[]]>([
  ["UTF-8", utf8(TEXT)],
  ["UTF-8 with a mark", [0xef, 0xbb, 0xbf, ...utf8(TEXT)]],
  ["UTF-16LE with a mark", [0xff, 0xfe, ...utf16(TEXT, true)]],
  ["UTF-16BE with a mark", [0xfe, 0xff, ...utf16(TEXT, false)]],
  ["UTF-16LE without", utf16(TEXT, true)],
  ["UTF-16BE without", utf16(TEXT, false)],
  ["UTF-32LE with a mark", [0xff, 0xfe, 0, 0, ...utf32(TEXT, true)]],
  ["UTF-32BE with a mark", [0, 0, 0xfe, 0xff, ...utf32(TEXT, false)]],
])("%s is read to the character", (_, bytes) => {
  expect(decode(Uint8Array.from(bytes))).toEqual({ text: TEXT, encoding: "unicode" });
});

test("what is no Unicode is read as Windows-1252", () => {
  const bytes = Uint8Array.from([0x93, 0x4e, 0xfa, 0xf1, 0x65, 0x7a, 0x94]);
  expect(decode(bytes)).toEqual({ text: "“Núñez”", encoding: "windows-1252" });
});

test.each<[name: string, bytes: number[], why: string]>([
  ["nothing", [], "empty"],
  ["a mark alone", [0xef, 0xbb, 0xbf], "empty"],
  ["white space", utf8(" \n\t\r\n"), "empty"],
  ["a PNG's beginning", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49], "binary"],
  ["a PDF's inside", [...utf8("%PDF-1.4\n"), 1, 2, 3, 0x80, 0x9f, 4], "binary"],
])("%s gives no text", (_, bytes, why) => {
  expect(decode(Uint8Array.from(bytes))).toEqual({ why });
});

test("a stray control character in a short text is no sign of a binary file", () => {
  expect(decode(Uint8Array.from(utf8("A\u0001 line of \u0002 text in a file")))).toEqual({
    text: "A\u0001 line of \u0002 text in a file",
    encoding: "unicode",
  });
});

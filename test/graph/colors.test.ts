import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ENTITY_TYPES } from "../../src/graph/entity-types.ts";
import { ENTITY_COLORS, TONE_COLORS } from "../../src/graph/palette.ts";
import { QUAD_CLASSES } from "../../src/graph/relation-types.ts";
import { ENTITY_KINDS, TONES, toneOf } from "../../viewer/vocabulary.ts";

type Rgb = readonly [number, number, number];

const linear = (hex: string): Rgb => {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};

/** WCAG 2.2 contrast ratio. */
const contrast = (a: string, b: string) => {
  const [dark, light] = [a, b]
    .map((hex) => {
      const [red, green, blue] = linear(hex);
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
    })
    .sort((x, y) => x - y);
  return light! / dark!;
};

/** What dichromats see, in linear RGB: Machado, Oliveira & Fernandes 2009, severity 1. */
const SIGHTS: Readonly<Record<string, readonly Rgb[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

/** CIE 1976 colour difference as seen; about 2 is just noticeable. */
const difference = (a: string, b: string, sight: readonly Rgb[]) => {
  const [left, right] = [a, b].map((hex) => lab(sight.map((row) => dot(row, linear(hex))) as unknown as Rgb));
  return Math.hypot(...left!.map((value, at) => value - right![at]!));
};
const dot = (a: Rgb, b: Rgb) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const lab = (rgb: Rgb): Rgb => {
  const curve = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = curve(dot([0.4124, 0.3576, 0.1805], rgb) / 0.95047);
  const y = curve(dot([0.2126, 0.7152, 0.0722], rgb));
  const z = curve(dot([0.0193, 0.1192, 0.9505], rgb) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

const pairs = <T>(items: readonly T[]) =>
  items.flatMap((a, at) => items.slice(at + 1).map((b) => [a, b] as const));

/** The angle of a colour about the axis of greys, and how far it is from it. */
const tint = (hex: string) => {
  const [, a, b] = lab(linear(hex));
  return { hue: (Math.atan2(b, a) * 180) / Math.PI, chroma: Math.hypot(a, b) };
};

/** Whether two colours read as one in two shades; greys do whatever their tinge. */
const isOneHue = (a: string, b: string) => {
  const [left, right] = [tint(a), tint(b)];
  const apart = Math.abs(((left.hue - right.hue + 540) % 360) - 180);
  return apart < 25 || Math.max(left.chroma, right.chroma) < 12;
};

describe("files and viewer", () => {
  it.each(ENTITY_TYPES.map(({ id }) => [id]))("give %s one hue", (id) => {
    const { file, light, dark } = ENTITY_COLORS[id];
    expect([file, light, isOneHue(file, light)]).toEqual([file, light, true]);
    expect([file, dark, isOneHue(file, dark)]).toEqual([file, dark, true]);
  });

  it.each(QUAD_CLASSES.map(({ id, color }) => [id, color]))("give %s one hue", (id, color) => {
    const tone = TONE_COLORS[toneOf(id)];
    for (const shade of Object.values(tone))
      expect([color, shade, isOneHue(color, shade)]).toEqual([color, shade, true]);
  });

  it("have no colour of a kind but those of the palette", () => {
    const shadesOf = (rows: readonly { id: string; light: string; dark: string }[]) =>
      Object.fromEntries(rows.map(({ id, light, dark }) => [id, { light, dark }]));
    expect(shadesOf(TONES)).toEqual(TONE_COLORS);
    expect(shadesOf(ENTITY_KINDS)).toEqual(
      shadesOf(Object.entries(ENTITY_COLORS).map(([id, { light, dark }]) => ({ id, light, dark }))),
    );
    const folder = new URL("../../viewer/style/", import.meta.url);
    for (const file of readdirSync(folder))
      expect(readFileSync(new URL(file, folder), "utf8")).not.toMatch(/--(entity|tone|group)-[\w-]+:/);
  });

  it("are told in the documentation of GEXF", () => {
    const text = readFileSync(new URL("../../docs/gexf.md", import.meta.url), "utf8");
    for (const { id, color } of [...ENTITY_TYPES, ...QUAD_CLASSES]) {
      const row = text.split("\n").find((line) => line.includes(`\`${id}\``) && line.includes(color));
      expect(row, `${id} ${color}`).toBeDefined();
    }
  });
});

describe.each<[string, readonly { id: string; color: string }[]]>([
  ["node", ENTITY_TYPES],
  ["edge", QUAD_CLASSES],
])("%s colours", (what, descriptors) => {
  it.each(descriptors.map(({ id, color }) => [id, color]))("show %s on white and on dark", (_id, color) => {
    expect(contrast(color!, "#ffffff")).toBeGreaterThan(what === "node" ? 3 : 2.5);
    expect(contrast(color!, "#16181d")).toBeGreaterThan(what === "node" ? 3 : 2.5);
  });

  it.each(Object.keys(SIGHTS))("differ for %s sight", (sight) => {
    for (const [a, b] of pairs(descriptors)) {
      expect([a.id, b.id, difference(a.color, b.color, SIGHTS[sight]!) > 20]).toEqual([a.id, b.id, true]);
    }
  });
});

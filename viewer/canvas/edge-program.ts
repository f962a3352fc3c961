/**
 * Draws ties as curved arrows, dashed by mode. A strip of triangles along a quadratic Bézier curve: it costs what
 * the line covers, where a distance per pixel (as in @sigma/edge-curve, which has no dashes) costs its whole box.
 */

import { EdgeProgram } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";

/** Pieces of a curve; fewer where so many are drawn that the single one is hardly looked at. */
const STEPS = { few: 14, many: 5 };
export const MANY = 5000;

const VERTEX = `
attribute vec3 a_place;
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_ends;
attribute float a_thickness;
attribute float a_curvature;
attribute float a_dash;
attribute vec4 a_color;
attribute vec4 a_id;
uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_pixelRatio;
uniform float u_sizeRatio;
varying vec4 v_color;
varying float v_side;
varying float v_halfWidth;
varying float v_along;
varying float v_dash;
const float bias = 255.0 / 254.0;
void main() {
  float t = a_place.x, side = a_place.y, part = a_place.z;
  vec2 from = (u_matrix * vec3(a_source, 1.0)).xy * u_dimensions * 0.5;
  vec2 to = (u_matrix * vec3(a_target, 1.0)).xy * u_dimensions * 0.5;
  vec2 chord = to - from;
  float len = max(length(chord), 0.001);
  vec2 across = vec2(-chord.y, chord.x) / len;
  vec2 control = (from + to) * 0.5 + across * len * a_curvature;
  float speed = 2.0 * length(control - from);
  float scale = u_pixelRatio / u_sizeRatio;
  float thickness = max(a_thickness * scale, 0.9 * u_pixelRatio);
  #ifdef PICKING_MODE
  thickness += 8.0 * u_pixelRatio;
  #endif
  float head = min(thickness * 1.5 + 5.0 * u_pixelRatio, len * 0.3);
  float start = min(a_ends.x * scale / speed, 0.45);
  float tip = max(1.0 - (a_ends.y * scale + 2.5 * u_pixelRatio) / speed, start + 0.02);
  float neck = max(tip - head / speed, start + 0.01);
  float at = part > 1.5 ? tip : mix(start, neck, t);
  vec2 point = mix(mix(from, control, at), mix(control, to, at), at);
  vec2 way = normalize(mix(control - from, to - control, at) + vec2(1e-6, 0.0));
  float halfWidth = part > 1.5 ? 0.0 : part > 0.5 ? thickness * 0.5 + head * 0.42 : thickness * 0.5;
  float reach = part > 1.5 ? 0.0 : halfWidth + 1.0;
  gl_Position = vec4((point + vec2(-way.y, way.x) * side * reach) / (u_dimensions * 0.5), 0.0, 1.0);
  v_side = side * reach;
  v_halfWidth = halfWidth;
  v_along = at * speed / u_pixelRatio;
  v_dash = part > 0.5 ? 0.0 : a_dash;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

const FRAGMENT = `
precision highp float;
varying vec4 v_color;
varying float v_side;
varying float v_halfWidth;
varying float v_along;
varying float v_dash;
bool inGap() {
  if (v_dash < 0.5) return false;
  if (v_dash < 1.5) return mod(v_along, 6.0) > 2.5;
  if (v_dash < 2.5) return mod(v_along, 9.0) > 5.0;
  if (v_dash < 3.5) return mod(v_along, 16.0) > 11.0;
  float place = mod(v_along, 21.0);
  return place > 11.0 && (place < 15.0 || place > 17.5);
}
void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float alpha = inGap() ? 0.0 : clamp(v_halfWidth + 0.5 - abs(v_side), 0.0, 1.0) * v_color.a;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}`;

const places = (steps: number): number[][] => {
  const list: number[][] = [];
  for (let step = 0; step <= steps; step++) list.push([step / steps, -1, 0], [step / steps, 1, 0]);
  list.push([1, -1, 1], [1, 1, 1], [1, 0, 2]);
  return list;
};

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
const UNIFORMS = ["u_matrix", "u_dimensions", "u_pixelRatio", "u_sizeRatio"] as const;

export interface DrawnTie extends EdgeDisplayData {
  readonly curvature: number;
  /** The row of `LINE_MODES`. */
  readonly dash: number;
}

const definition = (steps: number) => {
  const colour = { size: 4, type: UNSIGNED_BYTE, normalized: true };
  return {
    VERTICES: (steps + 1) * 2 + 3,
    VERTEX_SHADER_SOURCE: VERTEX,
    FRAGMENT_SHADER_SOURCE: FRAGMENT,
    METHOD: TRIANGLE_STRIP,
    UNIFORMS,
    ATTRIBUTES: [
      { name: "a_source", size: 2, type: FLOAT },
      { name: "a_target", size: 2, type: FLOAT },
      { name: "a_ends", size: 2, type: FLOAT },
      { name: "a_thickness", size: 1, type: FLOAT },
      { name: "a_curvature", size: 1, type: FLOAT },
      { name: "a_dash", size: 1, type: FLOAT },
      { name: "a_color", ...colour },
      { name: "a_id", ...colour },
    ],
    CONSTANT_ATTRIBUTES: [{ name: "a_place", size: 3, type: FLOAT }],
    CONSTANT_DATA: places(steps),
  };
};

export class TieProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    return definition(STEPS.few);
  }

  override processVisibleItem(
    id: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const { curvature, dash } = data as DrawnTie;
    this.array.set(
      [
        source.x,
        source.y,
        target.x,
        target.y,
        source.size,
        target.size,
        data.size,
        curvature,
        dash,
        floatColor(data.color),
        id,
      ],
      start,
    );
  }

  override setUniforms(
    params: RenderParams,
    { gl, uniformLocations }: Parameters<EdgeProgram["setUniforms"]>[1],
  ): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, params.matrix);
    gl.uniform2f(
      uniformLocations.u_dimensions!,
      params.width * params.pixelRatio,
      params.height * params.pixelRatio,
    );
    gl.uniform1f(uniformLocations.u_pixelRatio!, params.pixelRatio);
    gl.uniform1f(uniformLocations.u_sizeRatio!, params.sizeRatio);
  }
}

class CoarseTieProgram extends TieProgram {
  override getDefinition() {
    return definition(STEPS.many);
  }
}

/** What draws so many ties. */
export const tieProgram = (ties: number): typeof TieProgram => (ties > MANY ? CoarseTieProgram : TieProgram);

/** Draws nodes as shapes with a rim: circle, square, hexagon, triangle, diamond, by signed distance in one program. */

import { NodeProgram } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { Shape } from "../vocabulary.ts";

const SHAPE_CODES: Readonly<Record<Shape, number>> = {
  circle: 0,
  square: 1,
  hexagon: 2,
  triangle: 3,
  diamond: 4,
};

const VERTEX = `
attribute vec2 a_corner;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec4 a_color;
attribute vec4 a_rim;
attribute vec4 a_id;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_point;
varying float v_pixel;
varying float v_shape;
const float bias = 255.0 / 254.0;
void main() {
  v_pixel = u_sizeRatio / max(a_size, 0.001);
  float reach = 1.0 + 4.0 * v_pixel;
  vec2 offset = a_corner * reach * a_size * u_correctionRatio / u_sizeRatio * 2.0;
  gl_Position = vec4((u_matrix * vec3(a_position + offset, 1.0)).xy, 0.0, 1.0);
  v_point = a_corner * reach;
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_rim = a_rim;
  v_rim.a *= bias;
}`;

const FRAGMENT = `
precision highp float;
varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_point;
varying float v_pixel;
varying float v_shape;
float away(vec2 p) {
  if (v_shape < 0.5) return length(p) - 0.94;
  vec2 q = abs(p);
  if (v_shape < 1.5) return max(q.x, q.y) - 0.82;
  if (v_shape < 2.5) return max(q.x * 0.866 + q.y * 0.5, q.y) - 0.88;
  if (v_shape < 3.5) return max(q.x * 0.866 + p.y * 0.5, -p.y) - 0.6;
  return (q.x + q.y) * 0.7071 - 0.76;
}
void main() {
  float pixels = away(v_point) / v_pixel;
  #ifdef PICKING_MODE
  gl_FragColor = pixels < 2.0 ? v_color : vec4(0.0);
  #else
  float inside = clamp(0.5 - pixels, 0.0, 1.0);
  float rimmed = clamp(2.5 - pixels, 0.0, 1.0);
  vec4 fill = vec4(v_color.rgb * v_color.a, v_color.a);
  vec4 rim = vec4(v_rim.rgb * v_rim.a, v_rim.a) * rimmed;
  gl_FragColor = mix(rim, fill, inside);
  #endif
}`;

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
const UNIFORMS = ["u_matrix", "u_sizeRatio", "u_correctionRatio"] as const;

export interface ShapedNode extends NodeDisplayData {
  readonly shape: Shape;
  readonly rim: string;
}

export class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    const colour = { size: 4, type: UNSIGNED_BYTE, normalized: true };
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_shape", size: 1, type: FLOAT },
        { name: "a_color", ...colour },
        { name: "a_rim", ...colour },
        { name: "a_id", ...colour },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ],
    };
  }

  override processVisibleItem(id: number, start: number, data: NodeDisplayData): void {
    const { shape, rim } = data as ShapedNode;
    this.array.set(
      [data.x, data.y, data.size, SHAPE_CODES[shape], floatColor(data.color), floatColor(rim), id],
      start,
    );
  }

  override setUniforms(
    params: RenderParams,
    { gl, uniformLocations }: Parameters<NodeProgram["setUniforms"]>[1],
  ): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, params.matrix);
    gl.uniform1f(uniformLocations.u_sizeRatio!, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_correctionRatio!, params.correctionRatio);
  }
}

/** Widens a strip to the width of the line on the screen, with mitred corners. */
export const STROKE_VERTEX = `
in vec2 a_previous; in vec2 a_position; in vec2 a_next; in float a_side; in float a_length;
out float v_across; out float v_length;
vec2 onScreen(vec4 clip) { return clip.xy / clip.w * 0.5 * u_viewport; }
vec4 clipOf(vec2 position) { return u_matrix * vec4(position + u_offset, 0.0, 1.0); }
void main() {
  vec4 clip = clipOf(a_position);
  vec2 here = onScreen(clip);
  vec2 before = here - onScreen(clipOf(a_previous));
  vec2 after = onScreen(clipOf(a_next)) - here;
  if (dot(before, before) < 1e-12) before = after;
  if (dot(after, after) < 1e-12) after = before;
  vec2 u = normalize(before); vec2 v = normalize(after);
  vec2 along = u + v;
  along = dot(along, along) < 1e-6 ? u : normalize(along);
  vec2 normal = vec2(-along.y, along.x);
  float miter = 1.0 / max(dot(normal, vec2(-v.y, v.x)), 0.5);
  clip.xy += normal * a_side * u_reach * miter * 2.0 / u_viewport * clip.w;
  gl_Position = clip;
  v_across = a_side * u_reach;
  v_length = a_length;
}`;

/** What both shaders need, see there. */
export const STROKE_UNIFORMS = {
  u_stretch: 4,
  u_dash: 4,
  u_colour: 4,
  u_paper: 4,
  u_line: 3,
  u_reach: 1,
  u_phase: 1,
} as const;

/**
 * Cuts the strip to a stretch and gives it ends, casing and dashes. `u_stretch`: from, to, pixels a unit of length, soft
 * ends in pixels; `u_line`: half width, casing, feather; `u_dash`: on, period, share of the finer dashes, pixels a unit.
 */
export const STROKE_FRAGMENT = `
in float v_across; in float v_length;
out vec4 colour;
float dashCover(float pixels) {
  float period = u_dash.y;
  float fromMiddle = abs(fract(pixels / period) - 0.5) * period;
  return clamp((fromMiddle - (period - u_dash.x) * 0.5) / u_line.z + 0.5, 0.0, 1.0);
}
void main() {
  float halfWidth = u_line.x, casing = u_line.y, feather = u_line.z, soft = u_stretch.w;
  float inside = min(v_length - u_stretch.x, u_stretch.y - v_length) * u_stretch.z;
  float ends = soft > 0.0 ? smoothstep(0.0, soft, inside) : clamp(inside / feather + 0.5, 0.0, 1.0);
  float side = clamp((halfWidth - abs(v_across)) / feather + 0.5, 0.0, 1.0);
  if (soft > 0.0) side *= 1.0 - smoothstep(0.3, 1.0, abs(v_across) / halfWidth);
  float cover = ends * side;
  if (u_dash.y > 0.0) {
    float along = v_length * u_dash.w + u_phase;
    float middle = u_dash.x * 0.5;
    cover *= mix(dashCover(along + middle), dashCover(along * 2.0 + middle), u_dash.z);
  }
  vec4 ink = u_colour * cover;
  float around = clamp((halfWidth + casing - abs(v_across)) / feather + 0.5, 0.0, 1.0);
  colour = ink + (casing > 0.0 ? u_paper * ends * around * (1.0 - ink.a) : vec4(0.0));
}`;

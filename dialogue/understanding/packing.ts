/** Rows of small integers, most of them nothing, written in half their room and back. */

/** The half byte that says: too large for half a byte, it follows in a whole one. */
const large = 0;
/** 1 to 8 are themselves, 9 to 15 stand for -1 to -7. */
const mostHalf = 8;

const halfOf = (weight: number): number => {
  if (weight > 0) return weight <= mostHalf ? weight : large;
  return weight >= mostHalf - 15 ? mostHalf - weight : large;
};

const weightOfHalf = (half: number): number => (half <= mostHalf ? half : mostHalf - half);

const maskBytes = (stride: number): number => Math.ceil(stride / 8);

/**
 * Writes rows of `stride` integers of 8 bits each. A row is a bit for each class that it says
 * anything of, the lowest first; half a byte for each of those, the low half first; then a byte for
 * each that is outside -7 to 8.
 */
export function packRows(rows: Int8Array, stride: number): Uint8Array {
  const mask = maskBytes(stride);
  const count = stride === 0 ? 0 : rows.length / stride;
  const packed = new Uint8Array(count * (mask + stride * 2));
  let end = 0;
  for (let row = 0; row < count; row += 1) {
    const said: number[] = [];
    for (let at = 0; at < stride; at += 1) {
      const weight = rows[row * stride + at] ?? 0;
      if (weight === 0) continue;
      said.push(weight);
      const byte = end + (at >> 3);
      packed[byte] = (packed[byte] ?? 0) | (1 << (at & 7));
    }
    end += mask;
    for (const [i, weight] of said.entries()) {
      const byte = end + (i >> 1);
      packed[byte] = (packed[byte] ?? 0) | (halfOf(weight) << ((i & 1) * 4));
    }
    end += Math.ceil(said.length / 2);
    for (const weight of said) {
      if (halfOf(weight) !== large) continue;
      packed[end] = weight & 0xff;
      end += 1;
    }
  }
  return packed.slice(0, end);
}

/**
 * Reads `count` rows of `stride` integers, `tell` told of each that is not nothing; answers whether
 * the bytes hold exactly these rows.
 */
export function unpackRows(
  bytes: Uint8Array,
  count: number,
  stride: number,
  tell: (row: number, at: number, weight: number) => void,
): boolean {
  const mask = maskBytes(stride);
  const said = new Int32Array(mask * 8);
  let from = 0;
  for (let row = 0; row < count; row += 1) {
    let many = 0;
    for (let byte = 0; byte < mask; byte += 1) {
      for (let bits = bytes[from + byte] ?? 0; bits !== 0; bits &= bits - 1) {
        said[many] = byte * 8 + 31 - Math.clz32(bits & -bits);
        many += 1;
      }
    }
    from += mask;
    let more = from + Math.ceil(many / 2);
    for (let i = 0; i < many; i += 1) {
      const half = ((bytes[from + (i >> 1)] ?? 0) >> ((i & 1) * 4)) & 15;
      const at = said[i] ?? 0;
      if (at >= stride) return false;
      if (half !== large) tell(row, at, weightOfHalf(half));
      else {
        tell(row, at, ((bytes[more] ?? 0) << 24) >> 24);
        more += 1;
      }
    }
    from = more;
    if (from > bytes.length) return false;
  }
  return from === bytes.length;
}

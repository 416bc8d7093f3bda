/** Ids and amounts of the world that browser tests look at. */

/** An id with its face: the same number gives the same id. */
export const face = (prefix: string, n: number): string =>
  `${prefix}_${String(n).padStart(26, "0")}`;

export const dollars = (minor: number) => ({ currency: "USD", minor: String(minor) });

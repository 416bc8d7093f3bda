/** Objects of unknown origin, told from everything else. */

/** True of a plain object, whose members are then to be asked one by one. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What can go wrong in the world is a value; what only a defect can do throws. */

export type Ok<T> = { readonly ok: true; readonly value: T };
export type Err<E> = { readonly ok: false; readonly error: E };
export type Result<T, E> = Ok<T> | Err<E>;

export const ok = <const T>(value: T): Ok<T> => ({ ok: true, value });
export const err = <const E>(error: E): Err<E> => ({ ok: false, error });

/** A defect in our own code: stops the step. Never caught to carry on. */
export class Defect extends Error {
  override readonly name = "Defect";
}

/** Throws a `Defect` unless `condition` holds: for what only a mistake of ours can break. */
export function assert(condition: unknown, because: string): asserts condition {
  if (!condition) throw new Defect(because);
}

/** A value as a defect's message shows it; amounts (bigint) are no reason to fail here. */
const shown = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? `${part}n` : part));

/** The default branch of an exhaustive switch: a kind added later fails to compile here. */
export function never(value: never): never {
  throw new Defect(`not a known kind: ${shown(value)}`);
}

/** The value of a result that only a defect could have made an error. */
export function must<T>(result: Result<T, unknown>, because = "expected a value"): T {
  if (!result.ok) throw new Defect(`${because}: ${shown(result.error)}`);
  return result.value;
}

/** An element that only a defect could have left out. */
export function present<T>(value: T | null | undefined, because = "expected to be present"): T {
  if (value === null || value === undefined) throw new Defect(because);
  return value;
}

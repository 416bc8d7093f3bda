/** The types of stamp.mjs, which is plain JavaScript so that a start loads no compiler. */

export declare function walk(
  root: string,
  folder: string,
  keep?: (path: string) => boolean,
): string[];
export declare function writeStamp(root: string, file: string, inputs: readonly string[]): void;
export declare function isFresh(root: string, file: string, expected: readonly string[]): boolean;

/** Where a command speaks: words for people, one JSON value for programs, progress for a terminal alone. */

export type Terminal = {
  /** A line for people; nothing with `--json`. */
  say(line: string): void;
  /** A line of the answer itself, whatever was asked. */
  print(line: string): void;
  /** What went wrong, on the other stream. */
  complain(line: string): void;
  /** Replaces the line of progress; null ends it. Nothing where nobody watches. */
  progress(line: string | null): void;
  readonly json: boolean;
};

/** How a command ended: its exit code. */
export const exits = { done: 0, failed: 1, misused: 2 } as const;
export type Exit = (typeof exits)[keyof typeof exits];

type Stream = { write(text: string): unknown; readonly isTTY?: boolean };

export type Streams = { readonly out: Stream; readonly err: Stream };

export function terminalOn({ out, err }: Streams, json: boolean, quiet: boolean): Terminal {
  let under = false;
  const clear = (): void => {
    if (under) err.write("\r\u001b[2K");
    under = false;
  };
  return {
    json,
    say(line) {
      if (json) return;
      clear();
      out.write(`${line}\n`);
    },
    print(line) {
      clear();
      out.write(`${line}\n`);
    },
    complain(line) {
      clear();
      err.write(`${line}\n`);
    },
    progress(line) {
      if (json || quiet || err.isTTY !== true) return;
      clear();
      if (line === null) return;
      err.write(line);
      under = true;
    },
  };
}

/** Text into physical lines, numbered from one; an endless line is cut, never kept. */

export type Line = {
  readonly number: number;
  readonly text: string;
  /** The line was longer than `longestLine`; only its beginning is here. */
  readonly cut: boolean;
  /** The file ended without an end of line after it. */
  readonly open: boolean;
};

export type Lines = { push(text: string): Line[]; end(): Line[] };

/** Characters. A placement row is a few hundred; the longest honest one seen is under 8,000. */
export const longestLine = 65_536;

/** Splits at LF, CR LF and the lone CR of old files, wherever the pieces were cut. */
export function lineReader(): Lines {
  let rest = "";
  let cut = false;
  let afterReturn = false;
  let number = 0;

  const keep = (text: string): void => {
    if (rest.length >= longestLine) {
      if (text !== "") cut = true;
      return;
    }
    const room = longestLine - rest.length;
    rest += text.length > room ? text.slice(0, room) : text;
    if (text.length > room) cut = true;
  };
  const close = (open: boolean): Line => {
    number += 1;
    const line = { number, text: rest, cut, open };
    rest = "";
    cut = false;
    return line;
  };
  return {
    push(text) {
      const lines: Line[] = [];
      let from = afterReturn && text.startsWith("\n") ? 1 : 0;
      if (text !== "") afterReturn = text.endsWith("\r");
      const ends = /\r\n|\n|\r/g;
      ends.lastIndex = from;
      for (let end = ends.exec(text); end; end = ends.exec(text)) {
        keep(text.slice(from, end.index));
        lines.push(close(false));
        from = ends.lastIndex;
      }
      keep(text.slice(from));
      return lines;
    },
    end: () => (rest === "" && !cut ? [] : [close(true)]),
  };
}

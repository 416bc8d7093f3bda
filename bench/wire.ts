/** As little of a client as will do: connections kept open over loopback, one request at a time on each. */

import { type Socket, connect } from "node:net";
import { present } from "@forbear/kernel";

export type Wire = {
  /**
   * Posts a body and gives the status of the answer, in the order asked when all are at work. A request
   * whose connection ends under it is sent once more on another, as a carrier would. Rejects where no
   * answer comes within `patienceMs`, or none can be had.
   */
  post(path: string, headers: Readonly<Record<string, string>>, body: string): Promise<number>;
  close(): void;
};

type Asked = {
  readonly bytes: string;
  readonly done: (status: number) => void;
  readonly failed: (because: Error) => void;
  /** Its connection ended once before. */
  again: boolean;
};
type Line = { readonly socket: Socket; asked: Asked | null; heard: string };

const longestAnswerMs = 30_000;

/** At most `most` connections to a server of this machine. */
export function openWire(port: number, most: number, patienceMs = longestAnswerMs): Wire {
  const lines = new Set<Line>();
  const idle: Line[] = [];
  const waiting: Asked[] = [];
  let closed = false;

  const give = (line: Line, asked: Asked): void => {
    line.asked = asked;
    line.socket.setTimeout(patienceMs);
    line.socket.write(asked.bytes);
  };
  const free = (line: Line): void => {
    line.socket.setTimeout(0);
    const next = waiting.shift();
    if (next === undefined) idle.push(line);
    else give(line, next);
  };
  const ask = (asked: Asked): void => {
    const line = idle.pop() ?? (lines.size < most ? open() : undefined);
    if (line === undefined) waiting.push(asked);
    else give(line, asked);
  };
  /** A server ends what was idle for long, maybe in the moment we write to it. */
  const gone = (line: Line): void => {
    lines.delete(line);
    if (idle.includes(line)) idle.splice(idle.indexOf(line), 1);
    const { asked } = line;
    if (closed || asked === null) return;
    if (asked.again) asked.failed(new Error("the connection ended twice before an answer"));
    else ask({ ...asked, again: true });
  };
  const open = (): Line => {
    const line: Line = { socket: connect(port, "127.0.0.1"), asked: null, heard: "" };
    line.socket.setNoDelay(true).setEncoding("latin1");
    line.socket.on("data", (text: string) => {
      line.heard += text;
      const status = wholeAnswer(line.heard);
      if (status === null) return;
      const { asked } = line;
      [line.asked, line.heard] = [null, ""];
      free(line);
      present(asked, "an answer that was asked for").done(status);
    });
    line.socket.on("timeout", () => {
      line.asked?.failed(new Error(`no answer within ${String(patienceMs)} ms`));
      line.asked = null;
      line.socket.destroy();
    });
    // What goes wrong ends the connection, and that is looked after there.
    line.socket.on("error", () => undefined);
    line.socket.on("close", () => gone(line));
    lines.add(line);
    return line;
  };

  return {
    post(path, headers, body) {
      const bytes = requestOf(path, headers, body);
      return new Promise((done, failed) => {
        ask({ bytes, done, failed, again: false });
      });
    },
    close() {
      closed = true;
      for (const { socket } of lines) socket.destroy();
    },
  };
}

function requestOf(path: string, headers: Readonly<Record<string, string>>, body: string): string {
  const all = { host: "127.0.0.1", ...headers, "content-length": String(Buffer.byteLength(body)) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST ${path} HTTP/1.1\r\n${lines.join("")}\r\n${body}`;
}

/** The status, once head and body are there; null: more is to come. */
function wholeAnswer(heard: string): number | null {
  const head = heard.indexOf("\r\n\r\n");
  if (head < 0) return null;
  const length = /\r\ncontent-length: (\d+)/i.exec(heard.slice(0, head))?.[1];
  if (heard.length < head + 4 + Number(present(length, "an answer says its length"))) return null;
  return Number(heard.slice(9, 12));
}

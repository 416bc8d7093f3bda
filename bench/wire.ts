/** As little of a client as will do: connections kept open over loopback, one request at a time on each. */

import { type Socket, connect } from "node:net";
import { Defect, present } from "@forbear/kernel";

export type Wire = {
  /** Posts a body and gives the status of the answer, in the order asked when all are at work. */
  post(path: string, headers: Readonly<Record<string, string>>, body: string): Promise<number>;
  close(): void;
};

type Asked = { readonly bytes: string; readonly done: (status: number) => void };
type Line = { readonly socket: Socket; asked: Asked | null; heard: string };

/** At most `most` connections to a server of this machine. */
export function openWire(port: number, most: number): Wire {
  const lines: Line[] = [];
  const idle: Line[] = [];
  const waiting: Asked[] = [];
  const give = (line: Line, asked: Asked): void => {
    line.asked = asked;
    line.socket.write(asked.bytes);
  };
  const free = (line: Line): void => {
    const next = waiting.shift();
    if (next === undefined) idle.push(line);
    else give(line, next);
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
    line.socket.on("error", (error) => {
      throw new Defect(`a connection of the bench failed: ${error.message}`);
    });
    lines.push(line);
    return line;
  };
  return {
    post(path, headers, body) {
      const bytes = requestOf(path, headers, body);
      return new Promise((done) => {
        const asked = { bytes, done };
        const line = idle.pop() ?? (lines.length < most ? open() : undefined);
        if (line === undefined) waiting.push(asked);
        else give(line, asked);
      });
    },
    close() {
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

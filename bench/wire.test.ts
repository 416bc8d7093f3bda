/** The benches' client beside a server that ends connections as servers do. */

import { once } from "node:events";
import { type RequestListener, type Server, createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { type Wire, openWire } from "./wire.ts";

let server: Server | null = null;
let wire: Wire | null = null;

afterEach(() => {
  wire?.close();
  server?.closeAllConnections();
  server?.close();
});

const taking: RequestListener = (_, answer) =>
  answer.writeHead(202, { "content-length": 2 }).end("{}");

async function listening(made: Server): Promise<number> {
  server = made;
  made.listen(0, "127.0.0.1");
  await once(made, "listening");
  return (made.address() as AddressInfo).port;
}

const post = (to: Wire): Promise<number> =>
  to.post("/hooks", { "content-type": "text/plain" }, "a");

test("a connection that the server ended while nobody used it is not written to", async () => {
  const sockets: Socket[] = [];
  const made = createServer(taking);
  made.on("connection", (socket) => sockets.push(socket));
  wire = openWire(await listening(made), 1);
  expect(await post(wire)).toBe(202);
  const [first] = sockets;
  first?.end();
  if (first?.closed === false) await once(first, "close");
  expect(await post(wire)).toBe(202);
  expect(sockets).toHaveLength(2);
});

test("a request whose connection ends under it is sent once more, and not a third time", async () => {
  let asked = 0;
  const made = createServer((request) => {
    asked += 1;
    request.socket.destroy();
  });
  wire = openWire(await listening(made), 2);
  await expect(post(wire)).rejects.toThrow("ended twice");
  expect(asked).toBe(2);
});

test("a server that never answers is not waited for without end", async () => {
  const made = createServer(() => undefined);
  wire = openWire(await listening(made), 1, 20);
  await expect(post(wire)).rejects.toThrow("no answer within 20 ms");
});

test("more requests than connections wait for their turn", async () => {
  const made = createServer(taking);
  const own = openWire(await listening(made), 2);
  wire = own;
  expect(await Promise.all(Array.from({ length: 9 }, () => post(own)))).toEqual(
    Array.from({ length: 9 }, () => 202),
  );
});

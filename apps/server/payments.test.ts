/** Processors' posts over HTTP: what is not signed is nothing. */

import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestServer, testServer } from "./testing.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

test.each(["stripe", "razorpay", "nobody", "in-house"])(
  "what %s posts to a tenant that it does not serve is refused like what nobody signed",
  async (provider) => {
    const answer = await server.app.inject({
      method: "POST",
      url: `/hooks/${server.ours.ref}/payments/${provider}`,
      headers: { "content-type": "application/json", "stripe-signature": "t=1,v1=00" },
      payload: "{}",
    });
    expect(answer.statusCode).toBe(401);
    expect(answer.json()).toMatchObject({ code: "bad-signature" });
  },
);

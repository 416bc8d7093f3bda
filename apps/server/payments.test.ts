/** Processors' posts and addresses to pay at, over HTTP: what is not signed is nothing, and a GET changes nothing. */

import { type AccountPage, routes } from "@forbear/contract";
import { present } from "@forbear/kernel";
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

test("an address to pay at asks for a proof, tells nothing, and is the same page as a stranger's", async () => {
  const accounts = (
    await server.as("collector", { url: `${routes.accounts}?q=` })
  ).json<AccountPage>();
  const { id } = present(accounts.items.at(0));
  const made = await server.as("collector", {
    method: "POST",
    url: routes.payLink.replace(":id", id),
    payload: { amount: { currency: "USD", minor: "1000" }, days: 3 },
  });
  expect(made.statusCode).toBe(200);
  const { url } = made.json<{ url: string }>();
  const path = new URL(url).pathname;
  const page = async (link: string): Promise<string> => {
    const answer = await server.app.inject({ method: "GET", url: link });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["set-cookie"]).toBeUndefined();
    const known = link.split("/").at(-1) ?? "";
    const bare = answer.body.replaceAll(known, "LINK");
    return bare.replaceAll(/nonce="[^"]*"/g, "");
  };
  const forged = path.replace(/[^/]+$/, (sealed) => "0".repeat(sealed.length));
  expect(await page(path)).toBe(await page(forged));
  expect(await page(path)).toContain('name="proof"');
});

/** What a mail program repeats below an answer are our words: they stop nothing and claim nothing. */

import { afterAll, beforeAll, expect, test } from "vitest";
import { type Debtor, World } from "./world.ts";

const address = "ana.story@example.com";
let world: World;
beforeAll(async () => {
  world = await World.open({ seed: "quoted mail" });
});
afterAll(() => world.close());

async function placed(): Promise<Debtor> {
  const [ana] = await world.place({ "obligor.1.email.1": address });
  if (ana === undefined) throw new Error("one was placed");
  return ana;
}

const ours = "You can pay it all or spread it.\nReply STOP to end these messages.";

test("an answer above our quoted words stops nothing, and one that says stop does", async () => {
  const ana = await placed();
  const head = "On Mon, 2 Mar 2026 at 10:15, Harbor Lane <help@harborlane.example> wrote:";
  const mail = `How much is it?\n\n${head}\n${ours.replaceAll(/^/gmu, "> ")}`;
  await world.tells(ana, mail, "email", address);
  await world.work();
  expect((await world.person(ana)).stops).toEqual([]);
  await world.tells(ana, `please stop e-mailing me\n\n${head}\n${ours}`, "email", address);
  await world.work();
  expect((await world.person(ana)).stops.map(({ channel }) => channel)).toContain("email");
});

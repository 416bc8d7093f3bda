/** A person whose every word is a canary: none of it may lie open anywhere in the database. */

import { inflateRawSync } from "node:zlib";
import { raw, sql } from "@forbear/operations";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Debtor, World, usd } from "../world.ts";

/** What nobody may read who has the database and not the key, by what it is. */
const canaries: Readonly<Record<string, string>> = {
  givenName: "Zyxaria",
  familyName: "Quandelhoff",
  phone: "6145550177",
  email: "zyx.quan@canary.example",
  street: "Quillfeather",
  city: "Nettlebridge",
  postcode: "43997",
  bornOn: "1951-07-23",
  attorney: "Obadiah Wrenfield",
  attorneyPhone: "6145550188",
  told: "zeppelin",
  disputed: "marzipan",
  hardship: "kaleidoscope",
  complained: "xylophone",
  promised: "periwinkle",
  setApart: "vanilla-married",
  client: "ZQ-443-CANARY",
  badAmount: "nine-hundred-jelly",
  badName: "Quibblethwaite",
};

let world: World;
let zyx: Debtor;

const cells = {
  reference: canaries["client"] ?? "",
  "obligor.1.reference": `P-${canaries["client"] ?? ""}`,
  "obligor.1.fullName": `${canaries["givenName"] ?? ""} ${canaries["familyName"] ?? ""}`,
  "obligor.1.phone.1.number": `+1${canaries["phone"] ?? ""}`,
  "obligor.1.email.1": canaries["email"] ?? "",
  "obligor.1.address.line1": `77 ${canaries["street"] ?? ""} Lane`,
  "obligor.1.address.city": canaries["city"] ?? "",
  "obligor.1.address.postcode": canaries["postcode"] ?? "",
  "obligor.1.bornOn": canaries["bornOn"] ?? "",
  "apart.marriage": canaries["setApart"] ?? "",
};

beforeAll(async () => {
  world = await World.open({ seed: "canary" });
  zyx = await world.placeOne(usd(412_50n), cells);
  await world.placeOne(usd(300_00n), {
    "obligor.1.attorney.name": canaries["attorney"] ?? "",
    "obligor.1.attorney.phone": canaries["attorneyPhone"] ?? "",
  });
  const bad = { reference: "BAD-1", creditor: "Harbor Bank", currency: "USD" };
  const refused = await world.placeRows(
    [
      {
        ...bad,
        balance: canaries["badAmount"] ?? "",
        "obligor.1.reference": "BAD-1",
        "obligor.1.fullName": canaries["badName"] ?? "",
        "obligor.1.address.country": "US",
      },
    ],
    "good-rows",
  );
  expect(refused).toMatchObject({ placed: 0, bad: 1 });
  await world.pass({ days: 1 });
  await world.proves(zyx);
  await world.says(zyx, "I lost my zeppelin job and my kaleidoscope is broken, it is hard for me");
  await world.says(zyx, "I can pay $50 on Friday, my periwinkle is ready then");
  await world.says(zyx, "yes, periwinkle");
  await world.pays(zyx, usd(50_00n));
  await world.pass({ days: 2 });
  await world.says(zyx, "My xylophone complaint: you are rude and I want to complain");
  await world.says(zyx, "This debt is not mine, the marzipan was never delivered, I dispute it");
  await world.pass({ days: 1 });
  await world.says(zyx, "stop contacting me, zeppelin");
  await world.pass({ days: 1 });
});
afterAll(() => world.close());

/** Every value of every column of every table, with the name of where it stands. */
async function* everything(): AsyncGenerator<readonly [string, unknown]> {
  const owner = world.db.open("owner", { connections: 1 });
  const tables = await owner.house((tx) =>
    tx.query<{ name: string }>(sql`
      select c.relname as name
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'forbear' and c.relkind in ('r', 'p') and not c.relispartition
       order by 1`),
  );
  for (const { name } of tables) {
    const rows = await owner.transaction(world.tenant.id, (tx) =>
      tx.query(sql`select * from ${raw(`forbear.${name}`)}`),
    );
    for (const row of rows) {
      for (const [column, value] of Object.entries(row)) yield [`${name}.${column}`, value];
    }
  }
}

function inflated(bytes: Uint8Array): string {
  try {
    return inflateRawSync(bytes).toString("utf8");
  } catch {
    return ""; // not deflated
  }
}

/** All that a reader can make of a value without a key. */
function readable(value: unknown): string {
  if (value instanceof Uint8Array) {
    return `${Buffer.from(value).toString("latin1")}\n${inflated(value)}`;
  }
  if (typeof value === "bigint") return String(value);
  return typeof value === "string" ? value : JSON.stringify(value);
}

const scan = async (words: readonly string[]): Promise<readonly string[]> => {
  const found = new Set<string>();
  for await (const [place, value] of everything()) {
    const text = readable(value).toLowerCase();
    for (const word of words) if (text.includes(word.toLowerCase())) found.add(`${place}: ${word}`);
  }
  return [...found].sort();
};

test("the story was lived: words came and went, and rights were claimed", async () => {
  const sent = world.sentTo(zyx).join("\n");
  expect(sent).toContain("Zyxaria");
  const { holds } = await world.person(zyx);
  expect(holds.map(({ kind }) => kind)).toContain("ceased");
});

test("the scan sees what lies open, deflated or not", async () => {
  const open = await scan(["Harbor Bank", "replyToConsumer"]);
  expect(open).toContain("client.settings: Harbor Bank");
  expect(open).toContain("decision.inputs: replyToConsumer");
});

test("no canary lies open in any column of any table", async () => {
  expect(await scan(Object.values(canaries))).toEqual([]);
});

test("nor does any message that was sent or heard", async () => {
  const said = world.sentTo(zyx).map((text) => text.slice(0, 24));
  expect(await scan(said)).toEqual([]);
});

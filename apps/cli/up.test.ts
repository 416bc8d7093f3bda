/** `forbear up` whole: it opens, says where, serves, takes commands beside it, and leaves nothing. */

import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { present } from "@forbear/kernel";
import { afterAll, beforeAll, expect, test } from "vitest";
import { forbear } from "./testing.ts";
import { exits } from "./terminal.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "forbear-up-"));
  chmodSync(folder, 0o755); // as root the database runs as another user
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const at = probe.address();
      probe.close(() => resolve(typeof at === "object" && at !== null ? at.port : 0));
    });
  });

type Opened = { address: string; signIn: { email: string; password: string } | null };

/** Starts, waits until it says where it is, does `work` beside it, then asks it to end. */
async function whileUp<T>(
  variables: Record<string, string>,
  work: (opened: Opened) => Promise<T>,
): Promise<T> {
  let interrupt: () => void = () => undefined;
  const interrupted = new Promise<void>((resolve) => (interrupt = resolve));
  let tell: (opened: Opened) => void = () => undefined;
  const said = new Promise<Opened>((resolve) => (tell = resolve));
  const running = forbear(["up", "--json", "--no-sample", "--log-level", "warn"], {
    variables,
    folder,
    interrupted,
    onOut: (text) => tell(JSON.parse(text) as Opened),
  });
  const early = running.then(({ err }) => Promise.reject(new Error(`it ended: ${err}`)));
  try {
    return await work(await Promise.race([said, early]));
  } finally {
    interrupt();
    early.catch(() => undefined);
    expect((await running).exit).toBe(exits.done);
  }
}

test("opens, answers, takes commands beside it, and stops its database when it ends", async () => {
  const variables = { PORT: String(await freePort()), CI: "1" };
  await whileUp(variables, async ({ address }) => {
    expect(await (await fetch(`${address}/healthz`)).json()).toEqual({ alive: true });
    const beside = await forbear(["tenant", "list", "--json"], { variables, folder });
    expect(JSON.parse(beside.out)).toEqual([]);
    const taken = await forbear(["up", "--no-sample"], { variables, folder });
    expect(taken.exit).toBe(exits.failed);
    expect(taken.err).toMatch(/^Port \d+ is taken by another program\. .*PORT=\d+ npm start\.\n$/);
  });
  const pidFile = join(folder, ".forbear/database/postgresql-18/data/postmaster.pid");
  expect(existsSync(pidFile)).toBe(false);
});

test("a database that is not there is one sentence with its remedy", async () => {
  const { exit, err } = await forbear(["up"], {
    variables: { DATABASE_URL: "postgres://nobody:secret@127.0.0.1:1/none" },
    folder,
  });
  expect(exit).toBe(exits.failed);
  expect(err).toContain("cannot be reached");
  expect(err).not.toContain("secret");
});

test("another master key than the one it was made with is refused, and what was opened is closed", async () => {
  const variables = { PORT: String(await freePort()) };
  const settings = join(folder, "tenant.json");
  const tenant = {
    name: "A Tenant",
    callbackNumber: "+12025550100",
    mailAddress: ["1 Street"],
    portal: "https://a.example/portal",
    smsFrom: "+12025550101",
    emailFrom: "a@a.example",
    policy: { requireEmailTextSafeHarbor: false, applyRegulationFToFirstParty: false },
    desk: { zone: "America/New_York", opens: "08:00", closes: "18:00" },
  };
  writeFileSync(settings, JSON.stringify(tenant));
  const made = await forbear(["tenant", "create", settings, "--json"], { variables, folder });
  expect(made.err).toBe("");
  const { ref } = JSON.parse(made.out) as { ref: string };
  expect(ref).toMatch(/^[0-9a-f]{32}$/);

  const harbor = join(folder, "client.json");
  const client = {
    name: "Harbor Bank",
    creditorName: "Harbor Bank",
    country: "US",
    currency: "USD",
    collector: { role: "agency", institution: "collectionAgency", inCollectionProcedures: true },
  };
  writeFileSync(harbor, JSON.stringify({ ...client, country: "us", currency: "dollars" }));
  const unread = await forbear(["client", "create", "harbor", harbor], { variables, folder });
  expect(unread.exit).toBe(exits.failed);
  expect(unread.err).toMatch(/country is no country code.*; currency is no currency code/);
  writeFileSync(harbor, JSON.stringify(client));
  const named = await forbear(["client", "create", "harbor", harbor, "--json"], {
    variables,
    folder,
  });
  expect(JSON.parse(named.out)).toEqual({ ref: "harbor" });
  const taken = await forbear(["client", "create", "harbor", harbor], { variables, folder });
  expect(taken.err).toContain("harbor is taken");
  const clients = await forbear(["client", "list", "--json"], { variables, folder });
  expect(JSON.parse(clients.out)).toMatchObject([
    { ref: "harbor", collector: { licensedIn: "unknown" } },
  ]);

  const added = await forbear(
    ["user", "add", "ann@a.example", "--name", "Ann", "--role", "supervisor", "--json"],
    { variables, folder },
  );
  expect(JSON.parse(added.out)).toMatchObject({ email: "ann@a.example", role: "supervisor" });
  const again = await forbear(
    ["user", "add", "ann@a.example", "--name", "Ann", "--role", "supervisor"],
    { variables, folder },
  );
  expect(again.exit).toBe(exits.failed);

  const wrong = { ...variables, FORBEAR_MASTER_KEY: "ab".repeat(32) };
  const refused = await forbear(["up"], { variables: wrong, folder });
  expect(refused.err).toContain("The master key does not open the keys");
  expect(present(readFileSync(join(folder, ".forbear/master.key"), "utf8"))).toHaveLength(65);
});

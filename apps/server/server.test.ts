/** The server from outside: who may do what, whose data is whose, and what a refusal says. */

import {
  type AccountPage,
  type PartPage,
  type Problem,
  type RouteName,
  routes,
} from "@forbear/contract";
import { type Identities, face, inBucket, bucket, trusted, uuidV7 } from "@forbear/kernel";
import type { InjectOptions, LightMyRequestResponse } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { may, permissionOf, roles } from "./policy.ts";
import { type TestServer, emailOf, password, testServer } from "./testing.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

const names = Object.keys(routes) as RouteName[];
const writes: ReadonlySet<RouteName> = new Set([
  "signIn",
  "signOut",
  "say",
  "takeOver",
  "handBack",
  "closeCase",
  "askApproval",
  "decideApproval",
  "withdrawApproval",
  "liftHold",
  "changePlan",
  "agreePlanChange",
  "askPlanChange",
  "releaseObligor",
  "askLetter",
  "newAddress",
  "letterReturned",
  "moneyRemit",
  "moneyClose",
  "bankFile",
  "bankLine",
  "moneyReconcile",
  "callEnded",
  "noteMeans",
  "publishTerms",
  "toldFile",
  "collectDebits",
  "debitReturns",
  "cancelMandate",
  "receivePayment",
  "refundPayment",
  "workDispute",
  "stopKept",
  "decideRefund",
  "makePayLink",
  "withdrawPayLink",
  "askProcessor",
  "decideProcessor",
  "checkProcessor",
  "leaveProcessor",
  "text",
]);
const bodies: { readonly [R in RouteName]?: InjectOptions["payload"] } = {
  signIn: { email: "nobody@agency.example", password: "wrong" },
  say: { text: "Hello" },
  closeCase: { outcome: "done" },
  liftHold: { because: "looked at" },
  changePlan: { kind: "skip", of: null },
  agreePlanChange: { token: "nothing", because: "they asked" },
  askPlanChange: { change: { kind: "skip", of: null }, because: "they asked" },
  withdrawApproval: { because: "not needed" },
  releaseObligor: {
    person: "pers_00000000000000000000000000",
    as: "discharged",
    keepsOthers: true,
    less: null,
    because: "an order of the court",
    preview: true,
  },
  askLetter: { notice: "defaultNotice", because: "three are behind" },
  newAddress: {
    person: "pers_00000000000000000000000000",
    lines: ["1 Street"],
    country: "US",
    region: null,
    postcode: null,
    toldBy: "client",
    toldOn: "2026-01-02",
  },
  moneyRemit: { through: null },
  bankFile: { account: "nowhere", fileName: "a.sta", content: "aGVsbG8=" },
  bankLine: { kind: "elsewhere", because: "rent" },
  callEnded: { end: "busy" },
  noteMeans: {
    person: `pers_${"0".repeat(26)}`,
    income: [],
    essentials: [],
    otherDebts: [],
    household: { adults: 1, children: 0 },
  },
  publishTerms: { document: {} },
  toldFile: {
    kind: "contacts",
    client: "nobody",
    fileName: "calls.csv",
    content: "",
    mapping: null,
    mode: "dry-run",
  },
  collectDebits: { account: "nowhere", rail: "ach" },
  debitReturns: { fileName: "returns.txt", content: "" },
  cancelMandate: { because: "they asked for it" },
  receivePayment: {
    amount: { currency: "USD", minor: "100" },
    valueOn: "2026-03-02",
    method: "cheque",
    reference: "17",
    person: null,
    spread: { kind: "oldest-first" },
  },
  refundPayment: { amount: { currency: "USD", minor: "100" }, because: "paid twice" },
  decideRefund: { agreed: true, because: "looked at" },
  workDispute: { takesUp: true },
  stopKept: { because: "they asked for it" },
  askProcessor: { provider: "stripe", key: "sk_test_12345678", keyId: null, hookSecret: null },
  decideProcessor: { agreed: true },
  makePayLink: { amount: null, goodThrough: "2026-03-02" },
  text: { text: "Hello", channel: "sms" },
};

/** An id of a thing that nobody has. */
const nobodys = <P extends keyof Identities>(prefix: P): string =>
  face(prefix, trusted<Identities[P]>(uuidV7(1, inBucket(bucket(9), new Uint8Array(10)))));

const addressOf = (name: RouteName): string =>
  routes[name]
    .replace(/kept-means\/:means/, `kept-means/${nobodys("smns")}`)
    .replace(/pay-links\/:link/, `pay-links/${nobodys("plnk")}`)
    .replace(/accounts\/:id/, `accounts/${nobodys("acct")}`)
    .replace(/conversations\/:id/, `conversations/${nobodys("conv")}`)
    .replace(/payments\/:id/, `payments/${nobodys("paym")}`)
    .replace(/disputes\/:id/, `disputes/${nobodys("back")}`)
    .replace(/refunds\/:id/, `refunds/${nobodys("back")}`)
    .replace(/processors\/:id/, `processors/${nobodys("prac")}`)
    .replace(/cases\/:id/, `cases/${nobodys("case")}`)
    .replace(/calls\/:id/, `calls/${nobodys("ctct")}`)
    .replace(/mandates\/:id/, `mandates/${nobodys("mndt")}`)
    .replace(/debits\/files\/:id/, `debits/files/${nobodys("coll")}`)
    .replace(/decisions\/:id/, `decisions/${nobodys("decn")}`)
    .replace(":hold", nobodys("hold"))
    .replace(":person", nobodys("pers"))
    .replace(":name", "dispute")
    .replace(":client", "nobody")
    .replace(":number", "1")
    .replace(":month", "2026-01")
    .replace(":day", "2026-01-01");

function asking(name: RouteName): InjectOptions {
  const payload = bodies[name];
  return {
    method: writes.has(name) ? "POST" : "GET",
    url: addressOf(name),
    ...(payload === undefined ? {} : { payload }),
  };
}

const problemOf = (answer: LightMyRequestResponse): Problem => {
  expect(answer.headers["content-type"]).toMatch(/^application\/problem\+json/);
  const problem = answer.json<Problem>();
  expect(problem.status).toBe(answer.statusCode);
  return problem;
};

describe("who may do what", () => {
  test("every route of the contract is served", () => {
    for (const name of names) {
      const method = writes.has(name) ? "POST" : "GET";
      expect(server.app.hasRoute({ method, url: routes[name] }), name).toBe(true);
    }
  });

  test.each(names.filter((name) => permissionOf[name] !== null))(
    "%s is refused to whoever is not signed in",
    async (name) => {
      const problem = problemOf(await server.app.inject(asking(name)));
      expect(problem).toMatchObject({ status: 401, code: "signed-out" });
    },
  );

  const cells = roles.flatMap((role) =>
    names
      // The stream does not end, and signing out would end what the other cells sign in with.
      .filter((name) => name !== "events" && name !== "signOut" && permissionOf[name] !== null)
      .map((name) => [role, name] as const),
  );
  test.each(cells)("%s asks for %s and is answered by the policy table", async (role, name) => {
    const permission = permissionOf[name];
    const answer = await server.as(role, asking(name));
    const allowed = permission !== null && may(role, permission);
    expect(answer.statusCode === 403, answer.body).toBe(!allowed);
    expect(answer.statusCode).not.toBe(401);
    expect(answer.statusCode).toBeLessThan(500);
  });

  test("a route that the policy table does not have cannot be registered", () => {
    expect(() => server.app.get("/unlisted", () => "open to all")).toThrow();
  });

  test("a session ends when it is signed out", async () => {
    const { app } = server;
    const payload = { email: emailOf("finance"), password };
    const signedIn = await app.inject({ method: "POST", url: routes.signIn, payload });
    const cookie = String(signedIn.headers["set-cookie"]).split(";")[0] ?? "";
    const me = () => app.inject({ method: "GET", url: routes.me, headers: { cookie } });
    expect((await me()).json()).toMatchObject({ role: "finance" });
    await app.inject({ method: "POST", url: routes.signOut, headers: { cookie } });
    expect((await me()).statusCode).toBe(401);
  });

  test("the cookie is for our own pages alone, and no script reads it", async () => {
    const payload = { email: emailOf("strategy"), password };
    const answer = await server.app.inject({ method: "POST", url: routes.signIn, payload });
    const cookie = String(answer.headers["set-cookie"]);
    expect(cookie).toContain("HttpOnly");
    expect(cookie).toContain("SameSite=Strict");
  });

  test("a wrong password and an unknown e-mail are one answer, and many tries close both", async () => {
    const trying = (email: string) =>
      server.app.inject({
        method: "POST",
        url: routes.signIn,
        payload: { email, password: "not the password" },
        remoteAddress: "203.0.113.9",
      });
    const wrong = await trying(emailOf("supervisor"));
    const unknown = await trying("nobody@agency.example");
    expect(wrong.body).toBe(unknown.body);
    expect(wrong.statusCode).toBe(401);
    for (let n = 0; n < 6; n += 1) await trying(`guess${String(n)}@agency.example`);
    expect((await trying("another@agency.example")).statusCode).toBe(429);
  });
});

describe("whose data is whose", () => {
  const readable = ["account", "timeline"] as const;

  async function firstOf(who: "administrator" | "stranger") {
    const page = (await server.as(who, { url: routes.accounts })).json<AccountPage>();
    const line = page.items[0];
    if (line === undefined) throw new Error("a tenant without debts");
    return line;
  }

  test.each(readable)("another tenant's %s is not found, like one that never was", async (name) => {
    const { id } = await firstOf("administrator");
    const url = (of: string): string => routes[name].replace(":id", of);
    expect((await server.as("administrator", { url: url(id) })).statusCode).toBe(200);
    const theirs = await server.as("stranger", { url: url(id) });
    const nobody = await server.as("stranger", { url: url(nobodys("acct")) });
    expect(theirs.statusCode).toBe(404);
    expect(theirs.body).toBe(nobody.body);
  });

  test("no list, search, queue or number shows another tenant's people", async () => {
    const ours = (await server.as("administrator", { url: routes.accounts })).json<AccountPage>();
    const mine = new Set(ours.items.map(({ id }) => id));
    const theirs = (await server.as("stranger", { url: routes.accounts })).json<AccountPage>();
    expect(theirs.items.length).toBeGreaterThan(0);
    expect(theirs.items.filter(({ id }) => mine.has(id))).toEqual([]);
    for (const { id, person } of ours.items) {
      for (const words of [id, person.id, person.name]) {
        const url = `${routes.accounts}?q=${encodeURIComponent(words)}`;
        const found = (await server.as("stranger", { url })).json<AccountPage>();
        expect(found.items.filter((line) => mine.has(line.id))).toEqual([]);
      }
    }
  });

  test("nobody writes in, closes, lifts or plays what is another tenant's", async () => {
    const { id, person } = await firstOf("administrator");
    const asks: readonly InjectOptions[] = [
      { url: routes.talk.replace(":person", person.id) },
      {
        method: "POST",
        url: routes.text.replace(":person", person.id),
        payload: { text: "Hello", channel: "webchat" },
      },
      {
        method: "POST",
        url: routes.liftHold.replace(":id", id).replace(":hold", nobodys("hold")),
        payload: { because: "mine now" },
      },
    ];
    for (const ask of asks) {
      expect(problemOf(await server.as("stranger", ask)).code).toBe("not-found");
    }
  });

  test("a search finds a person by a word of their name, their phone and their id", async () => {
    const parts = (await server.as("administrator", { url: routes.parts })).json<PartPage>();
    const part = parts.items.find(({ phone }) => phone !== null);
    if (part === undefined || part.phone === null) throw new Error("nobody has a phone");
    for (const words of [part.name, part.phone, part.person]) {
      const url = `${routes.accounts}?q=${encodeURIComponent(words)}`;
      const found = (await server.as("collector", { url })).json<AccountPage>();
      expect(found.items.map((line) => line.person.name)).toContain(part.name);
    }
  });
});

describe("what a refusal says", () => {
  test("a body that is not as it should be names the field", async () => {
    const payload = { email: "not an e-mail", password: "x" };
    const answer = await server.app.inject({ method: "POST", url: routes.signIn, payload });
    expect(problemOf(answer)).toMatchObject({ status: 400, code: "invalid", field: "email" });
  });

  test("a path that is not there is a problem below the API and says nothing more", async () => {
    const answer = await server.app.inject({ method: "GET", url: "/api/v1/secrets" });
    expect(problemOf(answer)).toMatchObject({ status: 404, code: "not-found" });
  });

  test("an id of another kind, or of no kind, is not found", async () => {
    for (const id of ["1", nobodys("pers"), "acct_zzzzzzzzzzzzzzzzzzzzzzzzzz"]) {
      const answer = await server.as("collector", { url: routes.account.replace(":id", id) });
      expect(problemOf(answer).status).toBe(404);
    }
  });

  test("a cursor that we did not write is told", async () => {
    const answer = await server.as("collector", { url: `${routes.accounts}?cursor=abc` });
    expect(problemOf(answer)).toMatchObject({ status: 400, field: "cursor" });
  });

  test("a write from another site's page is refused, and a name that is not ours unanswered", async () => {
    const headers = { origin: "https://evil.example", "sec-fetch-site": "cross-site" };
    const ask = { method: "POST", url: routes.signOut, headers } as const;
    expect(problemOf(await server.as("collector", ask)).code).toBe("other-site");
    const rebound = { url: routes.me, headers: { host: "evil.example" } };
    expect(problemOf(await server.as("collector", rebound)).code).toBe("other-host");
  });

  test("every answer forbids scripts that do not carry its nonce", async () => {
    const [first, second] = [
      await server.app.inject({ url: "/" }),
      await server.app.inject({ url: "/" }),
    ];
    const policy = String(first.headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect(policy).not.toBe(second.headers["content-security-policy"]);
  });
});

describe("a key makes a write happen once", () => {
  const key = "a-key-of-a-test-1";

  async function send(text: string) {
    const parts = (await server.as("administrator", { url: routes.parts })).json<PartPage>();
    const person = parts.items.find(({ phone }) => phone !== null)?.person ?? "";
    return server.as("administrator", {
      method: "POST",
      url: routes.text.replace(":person", person),
      headers: { "idempotency-key": key },
      payload: { text, channel: "webchat" },
    });
  }

  test("the same request again is answered the same, and another under its key is an error", async () => {
    const first = await send("What is this about?");
    expect(first.statusCode, first.body).toBe(200);
    const again = await send("What is this about?");
    expect(again.body).toBe(first.body);
    expect(again.headers["idempotent-replayed"]).toBe("true");
    expect(problemOf(await send("Something else")).code).toBe("key-reused");
  });
});

test("the API describes itself as OpenAPI 3.1, every route of the contract among it", async () => {
  const answer = await server.app.inject({ url: "/api/v1/openapi.json" });
  const document = answer.json<{ openapi: string; paths: Record<string, unknown> }>();
  expect(document.openapi).toMatch(/^3\.1/);
  for (const path of Object.values(routes)) {
    expect(document.paths).toHaveProperty([path.replace(/:(\w+)/g, "{$1}")]);
  }
});

/** Payments that are taken by themselves, on the portal: plain words, the processor's page, a button to stop. */

import { type StripeServer, stripeServer } from "@forbear/adapters/testing";
import type { AccountPage, PartPage } from "@forbear/contract";
import { routes } from "@forbear/contract";
import {
  type ProcessorAccountId,
  addDays,
  birthBucket,
  bucket,
  face,
  localDate,
  money,
  must,
  parseFace,
  present,
} from "@forbear/kernel";
import { debits, posting, stored } from "@forbear/operations";
import { afterAll, beforeAll, expect, test } from "vitest";
import { noProcessors } from "../processors.ts";
import { standingOf } from "../standing.ts";
import { type TestServer, testServer } from "../testing.ts";

let stripe: StripeServer;
let plain: TestServer;
let joined: TestServer;
beforeAll(async () => {
  stripe = await stripeServer();
  plain = await testServer(20);
  // It runs on this machine: that alone may serve a sample.
  const account = {
    key: "sk_test_first12345678",
    hookSecrets: ["whsec_12345678"],
    url: stripe.url,
  };
  joined = await testServer(4, {
    processors: { ...noProcessors, default: "stripe", stripe: account },
  });
});
afterAll(async () => {
  await plain.close();
  await joined.close();
  await stripe.close();
});

/** Somebody of the server's own, in their page, with a plan that they agreed to there. */
async function inside(server: TestServer, nth = 0) {
  const root = `/portal/${server.ours.ref}`;
  const parts = (await server.as("administrator", { url: routes.parts })).json<PartPage>();
  const part = present(parts.items.filter(({ bornOn }) => bornOn !== null)[nth]);
  const person = must(parseFace("pers", part.person));
  const mac = server.house.vault.blind(server.ours.id, "portal-link-of", person);
  const reference = Buffer.from(mac.subarray(0, 16)).toString("hex");
  const posts = (url: string, fields: Record<string, string>, cookie = "") =>
    server.app.inject({
      method: "POST",
      url,
      headers: { "content-type": "application/x-www-form-urlencoded", cookie },
      payload: new URLSearchParams(fields).toString(),
    });
  const entered = await posts(`${root}/enter`, { reference, proof: part.bornOn ?? "", lang: "en" });
  const cookie = String(entered.headers["set-cookie"]).split(";")[0] ?? "";
  const looks = (url: string) => server.app.inject({ method: "GET", url, headers: { cookie } });
  const account = /\/papers\/(acct_\w+)/.exec((await looks(`${root}/account`)).body)?.[1] ?? "";
  await posts(`${root}/plan/${account}`, {}, cookie);
  const plan = (await looks(`${root}/plan/${account}`)).body;
  const chosen = /href="([^"]+\/of\/\w+)"/.exec(plan)?.[1] ?? "";
  const token = /name="token" value="([^"]+)"/.exec((await looks(chosen)).body)?.[1] ?? "";
  await posts(`${root}/plan/${account}/agree`, { token }, cookie);
  const means = () =>
    server.house.database.transaction(server.ours.id, (tx) => {
      const id = must(parseFace("acct", account));
      return stored.storedMeansOf(tx, [{ bucket: birthBucket(id), id }]);
    });
  return {
    root,
    account,
    person,
    here: `${root}/by-itself/${account}`,
    cookie,
    looks,
    posts,
    means,
  };
}

test("what is agreed to is said whole, authorised at the stand-in, and stopped by one button", async () => {
  const server = plain;
  const { here, root, cookie, looks, posts, means } = await inside(server);
  const page = await looks(here);
  expect(page.statusCode).toBe(200);
  expect(page.body).toMatch(/I let .+ take these payments for .+ from my card or account/);
  expect(page.body).toContain("I can stop this at any time");
  expect(page.body).not.toMatch(/<input[^>]+name="(?:card|number|cvc|iban)/);
  const asked = await posts(here, { method: "card" }, cookie);
  const standIn = String(asked.headers["location"]);
  expect(standIn).toMatch(/^\/pay\/.+\/authorise\//);
  // Looking at it authorises nothing.
  expect((await server.app.inject({ method: "GET", url: standIn })).statusCode).toBe(200);
  expect(await means()).toMatchObject([{ status: "asked" }]);
  expect((await posts(standIn, { token: "tok_ok" })).statusCode).toBe(303);
  expect(await means()).toMatchObject([{ status: "active", last4: "4242" }]);
  const shown = (await looks(here)).body;
  expect(shown).toContain("ending 4242");
  expect(shown).not.toContain("tok_ok");
  const stopped = await posts(`${here}/stop`, {}, cookie);
  expect(stopped.headers["location"]).toBe(`${root}/account?note=stopped`);
  expect(await means()).toMatchObject([{ status: "ended" }]);
  expect((await looks(`${root}/account?note=stopped`)).body).toContain("Nothing more is taken");
});

test.each(["es", "hi", "hi-Latn"])("it is said in %s too", async (language) => {
  const server = plain;
  const { here, looks } = await inside(server, 1);
  const page = await looks(`${here}?lang=${language}`);
  expect(page.body).toContain(`lang="${language}"`);
  expect(page.body).not.toContain("I let ");
});

test("where a processor takes the payments it leads to that page, and to no stand-in", async () => {
  const server = joined;
  const { house, ours } = server;
  const { here, cookie, posts, means } = await inside(server);
  const asked = await posts(here, { method: "card" }, cookie);
  expect(asked.statusCode).toBe(200);
  expect(asked.body).toContain('href="https://checkout.stripe.com/');
  const [row] = await means();
  expect(row).toMatchObject({ status: "asked", provider: "stripe" });
  const session = present([...stripe.sessions.keys()].at(-1));
  stripe.authoriseOn(session, "pm_ok");
  const told = await house.gateway.lookUpSetUp({
    id: present(row).id,
    tenant: ours.id,
    provider: "stripe",
    page: session,
  });
  expect(told).toMatchObject({ to: "authorised", last4: "4242" });
});

test("a way of paying that the currency has not, and a debt that is another's, are refused", async () => {
  const server = plain;
  const { here, root, cookie, posts, looks, means } = await inside(server, 2);
  const upi = await posts(here, { method: "upi" }, cookie);
  expect(upi.headers["location"]).toBe(`${here}?note=no`);
  expect(await means()).toEqual([]);
  const others = (await server.as("stranger", { url: routes.accounts })).json<AccountPage>();
  const theirs = present(others.items.at(0)).id;
  expect((await looks(`${root}/by-itself/${theirs}`)).statusCode).toBe(404);
  const none = face("prac", server.house.ids.next<ProcessorAccountId>(bucket(1)));
  expect((await looks(`/pay/${server.ours.ref}/authorise/${none}`)).statusCode).toBe(404);
});

/** A bank's answer that a debit is refused, by our name of it. */
const statusOf = (name: string, code: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.03"><CstmrPmtStsRpt>
<GrpHdr><MsgId>R-1</MsgId><CreDtTm>2026-03-03T08:00:00</CreDtTm></GrpHdr>
<OrgnlGrpInfAndSts><OrgnlMsgId>M-1</OrgnlMsgId><OrgnlMsgNmId>pain.008</OrgnlMsgNmId><GrpSts>PART</GrpSts></OrgnlGrpInfAndSts>
<OrgnlPmtInfAndSts><OrgnlPmtInfId>G-1</OrgnlPmtInfId><TxInfAndSts><OrgnlEndToEndId>${name}</OrgnlEndToEndId><TxSts>RJCT</TxSts>
<StsRsnInf><Rsn><Cd>${code}</Cd></Rsn></StsRsnInf></TxInfAndSts></OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>`;

test("whose bank ended the debit reads what is not taken any more, and what they can do", async () => {
  const { house, ours } = plain;
  const { account, looks, root, person } = await inside(plain, 2);
  const id = must(parseFace("acct", account));
  const debt = { bucket: birthBucket(id), id };
  const { zone } = present(await standingOf(house).of(ours.id));
  const numbers = { number: "00998877", bank: "061100017", originatorId: "1234567890" };
  const today = localDate(house.clock.now(), zone);
  must(
    await posting.bank.openBankAccount(house, ours.id, {
      ...{ ref: "debits", name: "Debits", currency: "USD", purpose: "trust", client: null },
      ...{ openedOn: today, openedWith: money("USD", 0n) },
      numbers: { ...numbers, creditorId: null, serviceUser: null, shownAs: "Agency" },
    }),
  );
  must(
    await debits.setUpMandate(house, ours.id, {
      ...{ account: debt, person, rail: "ach", signedOn: today, notifiedOn: today },
      by: { kind: "system", part: "test" },
      words: {
        ...{ holder: "Ana Story", number: "00123456", bank: "076401251", kind: "checking" },
        ...{ given: "written", words: "I authorise each payment.", evidence: "scan 17" },
      },
    }),
  );
  const shown = async (lang = "en") => (await looks(`${root}/account?lang=${lang}`)).body;
  expect(await shown()).toContain("from your bank account ending 3456");
  // The file that asks for the first payment is made when it falls due.
  const asked = { account: "debits", rail: "ach", zone } as const;
  let on = today;
  let text = "";
  for (; text === "" && on < addDays(today, 60); on = addDays(on, 1)) {
    const made = await debits.collectDebits(house, ours.id, { ...asked, on });
    if (made.ok && made.value.kind === "made") text = made.value.text;
  }
  const name = present(text.split("\n").find((line) => line.startsWith("6")))
    .slice(39, 54)
    .trim();
  const bytes = new TextEncoder().encode(statusOf(name, "MD01"));
  expect(await posting.bank.importReturns(house, ours.id, { bytes, zone })).toMatchObject({
    report: { returned: 1 },
  });
  expect(await shown()).toContain("can no longer be taken from your account ending 3456");
  expect(await shown()).toContain("What you agreed stands");
  for (const lang of ["es", "hi", "hi-Latn"]) {
    expect(await shown(lang)).toContain("3456");
    expect(await shown(lang)).not.toContain("can no longer be taken");
  }
});

/** Who may decide what the agent may not agree by itself, role by role. */

import { routes } from "@forbear/contract";
import { type CaseId, bucket, face } from "@forbear/kernel";
import type { Authority } from "@forbear/negotiation";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Role, authorityOf, may, roles } from "./policy.ts";
import { type TestServer, testServer } from "./testing.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer(1);
});
afterAll(() => server.close());

/** Role, whether the route answers them, and how far their word goes. */
const table: readonly (readonly [Role, boolean, Authority | null])[] = [
  ["collector", true, "collector"],
  ["supervisor", true, "supervisor"],
  ["compliance", false, null],
  ["finance", false, null],
  ["strategy", false, null],
  ["administrator", true, "manager"],
];

describe("what was asked beyond the agent's word", () => {
  test.each(table)("a %s decides it: %s, with the word of: %s", async (role, mayDecide, word) => {
    const id = face("case", server.house.ids.next<CaseId>(bucket(0)));
    const answer = await server.as(role, {
      method: "POST",
      url: routes.decideApproval.replace(":id", id),
      payload: { verdict: "refuse", because: "no reason" },
    });
    expect(answer.statusCode).toBe(mayDecide ? 404 : 403);
    expect(authorityOf[role]).toBe(word);
  });

  test("every role is in the table, and whoever may decide has a word in offers", () => {
    expect(table.map(([role]) => role).sort()).toEqual([...roles].sort());
    for (const role of roles) expect(may(role, "decide-offers")).toBe(authorityOf[role] !== null);
  });

  test("is decided with a reason, and another sum is an amount", async () => {
    const id = face("case", server.house.ids.next<CaseId>(bucket(0)));
    const url = routes.decideApproval.replace(":id", id);
    const post = (payload: object) => server.as("supervisor", { method: "POST", url, payload });
    expect((await post({ verdict: "approve" })).statusCode).toBe(400);
    expect((await post({ verdict: "counter", because: "two children" })).statusCode).toBe(400);
  });
});

/** The paths that the web asks are those of the contract, their words filled in and escaped. */

import { expect, test } from "vitest";
import { pathTo } from "./ask.ts";

test.each`
  route         | params                        | search                           | path
  ${"me"}       | ${{}}                         | ${{}}                            | ${"/api/v1/me"}
  ${"queue"}    | ${{ name: "broken/promise" }} | ${{ after: "acct_1" }}           | ${"/api/v1/queues/broken%2Fpromise?after=acct_1"}
  ${"liftHold"} | ${{ id: "a", hold: "h" }}     | ${{}}                            | ${"/api/v1/accounts/a/holds/h/lift"}
  ${"accounts"} | ${{}}                         | ${{ q: "Ana & Co", life: "" }}   | ${"/api/v1/accounts?q=Ana+%26+Co"}
  ${"accounts"} | ${{}}                         | ${{ q: undefined, cursor: "x" }} | ${"/api/v1/accounts?cursor=x"}
`("$route is asked at $path", ({ route, params, search, path }) => {
  expect(pathTo(route, params, search)).toBe(path);
});

test("a path with a word left out is a defect", () => {
  expect(() => pathTo("account")).toThrow("account needs id");
});

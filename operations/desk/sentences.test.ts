/** What happened is told in words that a reader of the timeline knows: no day and no code stands raw. */

import type { Event, Happening } from "@forbear/accounts";
import { must, parseInstant, parsePlainDate, trusted, usd } from "@forbear/kernel";
import { expect, test } from "vitest";
import { amountSays, daySays } from "./account.ts";
import { tell } from "./sentences.ts";

const on = (text: string) => must(parsePlainDate(text));
const at = must(parseInstant("2026-03-02T14:00:00Z"));
const id = "018f3d3e-0000-7000-8000-000000000001";

const event = (what: Happening): Event => ({
  id: trusted(id),
  at,
  about: { account: trusted(id), person: null },
  by: { kind: "agent" },
  cause: null,
  correlation: "test",
  versions: null,
  what,
});

const says = (what: Happening, country: string): string =>
  tell(event(what), {
    amount: (amount) => amountSays(amount, country),
    day: (day) => daySays(day, country),
    staff: (staff) => staff,
    client: (ref) => ref,
  }).says;

test("a day is written as in the country of the debt", () => {
  const what: Happening = {
    kind: "case-opened",
    case: trusted(id),
    of: "dispute",
    dueBy: on("2026-04-01"),
    owner: "desk",
  };
  expect(says(what, "US")).toBe("Opened a case: dispute, to be answered by Apr 1, 2026.");
  expect(says(what, "GB")).toBe("Opened a case: dispute, to be answered by 1 Apr 2026.");
});

test("a message of several parts is told part by part", () => {
  const what: Happening = {
    kind: "contact-reserved",
    contact: trusted(id),
    channel: "sms",
    act: "reply",
    template: "hello+verified+what-works",
    dueAt: at,
    decision: trusted(id),
  };
  expect(says(what, "US")).toBe("Decided to write by SMS: hello, verified, what works.");
});

test("an offer is told by what it comes to", () => {
  const what: Happening = {
    kind: "offer-minted",
    offer: trusted(id),
    terms: { kind: "in-full", amount: usd(412_50n), payBy: on("2026-03-09") },
  };
  expect(says(what, "US")).toBe("Was offered to pay $412.50 by Mar 9, 2026.");
});

/** Tokens: opened as sealed, and refused when a single letter is another. */

import {
  type AccountId,
  type OfferId,
  type PersonId,
  instantOf,
  later,
  must,
  parsePlainDate,
  trusted,
  usd,
} from "@forbear/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { housePolicy, offersFor, openOffer, sealOffer } from "./index.ts";

const key = new TextEncoder().encode("a key of thirty-two bytes, for us");
const now = instantOf(Date.UTC(2026, 2, 2, 15));
const offers = offersFor(
  {
    account: trusted<AccountId>("account-1"),
    person: trusted<PersonId>("person-1"),
    balance: usd(412_50n),
    nextPayOn: null,
    sustainable: null,
    daysPastDue: 40,
    segment: null,
    settlementsOffered: 0,
  },
  {
    policy: housePolicy,
    authority: "agent",
    today: must(parsePlainDate("2026-03-02")),
    now,
    newId: () => trusted<OfferId>("offer-1"),
  },
  [must(parsePlainDate("2026-03-13"))],
);

test.each(offers)("an offer of $terms.kind is opened as it was sealed, money and all", (offer) => {
  const token = sealOffer(offer, key);
  expect(token).toMatch(/^[A-Za-z0-9_-]+\.[0-9a-f]{64}$/);
  expect(openOffer(token, key, now)).toEqual({ ok: true, value: offer });
});

test.each(offers.slice(0, 1))("an offer expires at its moment, not before", (offer) => {
  const token = sealOffer(offer, key);
  expect(openOffer(token, key, later(offer.expiresAt, -1)).ok).toBe(true);
  expect(openOffer(token, key, offer.expiresAt)).toEqual({ ok: false, error: "expired" });
});

const tokens = fc.constantFrom(...offers).map((offer) => sealOffer(offer, key));
const forged = { ok: false, error: "forged" };

test("a token with any one letter altered, added or cut off is forged", () => {
  const letter = fc.string({ unit: "grapheme", minLength: 0, maxLength: 1 });
  fc.assert(
    fc.property(tokens, fc.nat(100_000), letter, fc.boolean(), (token, place, other, insert) => {
      const at = place % (token.length + 1);
      const altered = token.slice(0, at) + other + token.slice(insert ? at : at + 1);
      fc.pre(altered !== token);
      expect(openOffer(altered, key, now)).toEqual(forged);
    }),
    { numRuns: 500 },
  );
});

test("every bit of every letter counts", () => {
  const [offer] = offers;
  const token = offer ? sealOffer(offer, key) : "";
  for (let at = 0; at < token.length; at += 1) {
    for (let bit = 0; bit < 7; bit += 1) {
      const other = String.fromCharCode(token.charCodeAt(at) ^ (1 << bit));
      const altered = token.slice(0, at) + other + token.slice(at + 1);
      expect(openOffer(altered, key, now)).toEqual(forged);
    }
  }
});

test("another key, another offer's seal, and text that is no token are forged", () => {
  const [one, two] = offers.map((offer) => sealOffer(offer, key));
  expect(openOffer(one ?? "", new TextEncoder().encode("another key"), now)).toEqual(forged);
  const crossed = `${one?.split(".")[0] ?? ""}.${two?.split(".")[1] ?? ""}`;
  expect(openOffer(crossed, key, now)).toEqual(forged);
  for (const text of ["", ".", "x", ".x", "a.b.c", "{}"]) {
    expect(openOffer(text, key, now)).toEqual(forged);
  }
});

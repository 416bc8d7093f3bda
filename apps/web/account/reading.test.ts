/** What the account page reads out of what it was given: clocks, quotes, the next change, spans. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { nearest } from "../parts/figures.tsx";
import { untilNextChange } from "./next-change.ts";
import { piecesOf } from "./quotes.ts";
import { clocksOf } from "./their-time.tsx";

test.each`
  at                            | zones                                                          | clocks
  ${"2026-03-02T14:40:00.000Z"} | ${["America/Chicago"]}                                         | ${["31200 2026-03-02 Chicago"]}
  ${"2026-03-02T14:40:00.000Z"} | ${["America/New_York", "America/Chicago"]}                     | ${["31200 2026-03-02 Chicago", "34800 2026-03-02 New York"]}
  ${"2026-03-02T14:40:00.000Z"} | ${["America/Detroit", "America/New_York"]}                     | ${["34800 2026-03-02 Detroit, New York"]}
  ${"2026-03-08T06:59:59.000Z"} | ${["America/New_York"]}                                        | ${["7199 2026-03-08 New York"]}
  ${"2026-03-08T07:00:00.000Z"} | ${["America/New_York"]}                                        | ${["10800 2026-03-08 New York"]}
  ${"2026-03-02T14:40:00.000Z"} | ${["Pacific/Kiritimati", "Pacific/Pago_Pago", "Mars/Olympus"]} | ${["13200 2026-03-02 Pago Pago", "16800 2026-03-03 Kiritimati"]}
  ${"2026-03-02T14:40:00.000Z"} | ${[]}                                                          | ${[]}
`("at $at in $zones the clocks show $clocks", ({ at, zones, clocks }) => {
  const shown = clocksOf(zones, Date.parse(at)).map(
    ({ second, date, places }) => `${String(second)} ${date} ${places.join(", ")}`,
  );
  expect(shown).toEqual(clocks);
});

test.each`
  text                        | quotes                         | marked
  ${"stop texting me please"} | ${["stop texting me"]}         | ${["stop texting me"]}
  ${"stop texting me please"} | ${["texting me", "stop text"]} | ${["stop text", "ing me"]}
  ${"stop texting me please"} | ${["not said", ""]}            | ${[]}
  ${"no no no"}               | ${["no no no", "no"]}          | ${["no no no"]}
`("in “$text” the words $marked are marked", ({ text, quotes, marked }) => {
  const found = piecesOf(text, quotes).flatMap((piece) => (piece.marked ? [piece.text] : []));
  expect(found).toEqual(marked);
});

test("marking never changes a word of what was said", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", " "), maxLength: 12 });
  fc.assert(
    fc.property(letters, fc.array(letters, { maxLength: 4 }), (text, quotes) => {
      expect(
        piecesOf(text, quotes)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
    }),
  );
});

test.each`
  changes                                                                                   | ms
  ${[]}                                                                                     | ${600_000}
  ${[{ changesAt: null }]}                                                                  | ${600_000}
  ${[{ changesAt: "2026-03-02T14:45:00.000Z" }, { changesAt: "2026-03-02T14:41:00.000Z" }]} | ${61_000}
  ${[{ changesAt: "2026-03-02T14:39:00.000Z" }]}                                            | ${600_000}
  ${[{ changesAt: "2026-03-05T14:39:00.000Z" }]}                                            | ${600_000}
`("with changes at $changes one asks again after $ms ms", ({ changes, ms }) => {
  expect(untilNextChange(changes, Date.parse("2026-03-02T14:40:00.000Z"))).toBe(ms);
});

test.each`
  seconds    | shown
  ${0}       | ${"0 second"}
  ${59}      | ${"0 second"}
  ${60}      | ${"1 minute"}
  ${-3_599}  | ${"-59 minute"}
  ${7_300}   | ${"2 hour"}
  ${172_900} | ${"2 day"}
`("a span of $seconds seconds is $shown", ({ seconds, shown }) => {
  const { value, unit } = nearest(Number(seconds));
  expect(`${String(value)} ${unit}`).toBe(shown);
});

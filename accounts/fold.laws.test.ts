/** Laws of the folds and of holds, over any happenings. */

import { type HoldId, type Json, type MessageId, canonical, decode, encode } from "@forbear/kernel";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AccountState } from "./account.ts";
import type { Happening } from "./event.ts";
import { debtAfter, dispute, oneOf, personAfter } from "./example-events.ts";
import { anaState, cardState, everyHold, idOf, now } from "./example.ts";
import type { PersonState } from "./person.ts";
import type { Hold } from "./words.ts";

const anyHold: fc.Arbitrary<Hold> = fc
  .tuple(fc.constantFrom(...everyHold), fc.integer({ min: 0, max: 200 }))
  .map(([hold, n]) => ({ ...hold, id: idOf<HoldId>(2000 + n) }));
const someHolds = fc.uniqueArray(anyHold, { maxLength: 8, selector: ({ id }) => id });
const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  fc.constantFrom(...Object.values(oneOf)),
  anyHold.map((hold): Happening => ({ kind: "hold-placed", hold })),
);
const place = (hold: Hold): Happening => ({ kind: "hold-placed", hold });
const lift = (hold: Hold): Happening => ({ kind: "hold-lifted", hold: hold.id, because: "over" });

describe("laws of holds", () => {
  test("what is placed and lifted leaves no trace, in any order of lifting", () => {
    fc.assert(
      fc.property(someHolds, fc.integer(), (holds, seed) => {
        const order = [...holds].sort((a, b) => (a.id > b.id ? 1 : -1) * (seed % 2 === 0 ? 1 : -1));
        const happenings = [...holds.map(place), ...order.map(lift)];
        expect(personAfter(happenings)).toEqual(anaState);
        expect(debtAfter(happenings)).toEqual(cardState);
      }),
    );
  });

  test("lifting one leaves the others, and lifting it again changes nothing", () => {
    fc.assert(
      fc.property(someHolds, fc.nat(), (holds, n) => {
        fc.pre(holds.length > 0);
        const gone = holds[n % holds.length] ?? dispute;
        const left = holds.filter(({ id }) => id !== gone.id);
        const after = personAfter([...holds.map(place), lift(gone)]);
        expect(after.holds).toEqual(left);
        expect(personAfter([lift(gone)], after)).toEqual(after);
      }),
    );
  });

  test("each unread message holds until that message is read", () => {
    const holdOf = (n: number): Hold => ({
      id: idOf<HoldId>(3000 + n),
      at: now,
      kind: "unread-message",
      message: idOf<MessageId>(4000 + n),
    });
    const [one, two] = [holdOf(1), holdOf(2)];
    expect(personAfter([place(one), place(two), lift(one)]).holds).toEqual([two]);
  });
});

describe("laws of the folds", () => {
  const some = fc.array(anyHappening, { maxLength: 30 });

  test("the same events give the same state, folded whole or in two halves", () => {
    fc.assert(
      fc.property(some, fc.nat(), (happenings, cut) => {
        const middle = happenings.length === 0 ? 0 : cut % happenings.length;
        const [before, after] = [happenings.slice(0, middle), happenings.slice(middle)];
        expect(personAfter(after, personAfter(before))).toEqual(personAfter(happenings));
        expect(debtAfter(after, debtAfter(before))).toEqual(debtAfter(happenings));
      }),
    );
  });

  test("a state is the same after it was stored, and folds on alike", () => {
    const stored = <T extends PersonState | AccountState>(state: T): T =>
      decode<T>(JSON.parse(canonical(encode(state))) as Json);
    fc.assert(
      fc.property(some, some, (before, after) => {
        const [person, debt] = [personAfter(before), debtAfter(before)];
        expect(stored(person)).toEqual(person);
        expect(stored(debt)).toEqual(debt);
        expect(personAfter(after, stored(person))).toEqual(personAfter(after, person));
        expect(debtAfter(after, stored(debt))).toEqual(debtAfter(after, debt));
      }),
      { numRuns: 50 },
    );
  });

  test("folding changes nothing in place", () => {
    const frozen = JSON.stringify([encode(anaState), encode(cardState)]);
    fc.assert(
      fc.property(some, (happenings) => {
        personAfter(happenings);
        debtAfter(happenings);
        expect(JSON.stringify([encode(anaState), encode(cardState)])).toBe(frozen);
      }),
      { numRuns: 50 },
    );
  });
});

/** Reading what people write: every fault is told, by its path. */

import { expect, test } from "vitest";
import { DocumentReader } from "./document.ts";

test("what is right is read as it is, without a fault", () => {
  const read = new DocumentReader();
  const { name, days, kind, price, steps } = read.members(
    { name: "a", days: 3, kind: "b", price: { currency: "USD", minor: "5" }, steps: [1, 2] },
    "",
    ["name", "days", "kind", "price", "steps", "note"],
  );
  expect([
    read.text(name, "name"),
    read.whole(days, "days", [3, 3]),
    read.oneOf(kind, "kind", ["a", "b"]),
    read.amount(price, "price"),
    read.list(steps, "steps"),
  ]).toEqual([
    "a",
    3,
    "b",
    { currency: "USD", minor: 5n },
    [
      { item: 1, path: "steps[0]" },
      { item: 2, path: "steps[1]" },
    ],
  ]);
  expect(read.faults).toEqual([]);
});

test("each fault is told by its path, and reading goes on", () => {
  const read = new DocumentReader();
  read.members({ colour: 1 }, "steps[0]", ["name"]);
  read.members([], "", []);
  read.list([], "steps");
  read.text(" ", "name");
  read.whole(2.5, "days", [1, 9]);
  read.whole(10, "days", [1, 9]);
  read.oneOf(undefined, "kind", ["a", "b"]);
  read.amount({ currency: "usd", minor: 5 }, "price");
  read.once(["a", "b", "a"], (at) => `steps[${at}].name`);
  expect(read.faults.map(({ path, problem }) => `${path}: ${problem}`)).toEqual([
    "steps[0].colour: is not known here",
    ": must be an object",
    "steps: must be a list of at least one",
    "name: must be text",
    "days: must be a whole number from 1 to 9",
    "days: must be a whole number from 1 to 9",
    "kind: must be one of a, b",
    "price.currency: must be a code of ISO 4217",
    "price.minor: must be whole minor units as text",
    "steps[2].name: a stands twice",
  ]);
});

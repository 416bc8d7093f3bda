/** What proves a person: their own date of birth or postcode, in the ways people write them. */

import { expect, test } from "vitest";
import { proofOf, prove } from "./proof.ts";

const ana = {
  fullName: "Ana Lima",
  bornOn: "1985-03-02",
  address: { lines: ["1 High St"], postcode: "SW1A 1AA" },
  nationalIdLast4: null,
  attorney: null,
};

test.each`
  said                                                 | proof
  ${"02/03/1985"}                                      | ${"right"}
  ${"3/2/1985"}                                        | ${"right"}
  ${"1985-03-02"}                                      | ${"right"}
  ${"It's 2 March 1985"}                               | ${"right"}
  ${"nací el 2 de marzo de 1985"}                      | ${"right"}
  ${"my postcode is sw1a1aa thanks"}                   | ${"right"}
  ${"SW1A 1AA"}                                        | ${"right"}
  ${"2-3-85"}                                          | ${"right"}
  ${"3-2-85"}                                          | ${"right"}
  ${"02 03 1985"}                                      | ${"right"}
  ${"1985/3/2"}                                        | ${"right"}
  ${"2 / 3 / 1985"}                                    | ${"right"}
  ${"Ana Lima 2300 16/10/1975, 2-3-85"}                | ${"right"}
  ${"Ana Lima 2 marzo 85"}                             | ${"right"}
  ${"march 2nd '85"}                                   | ${"right"}
  ${"2 de marzo del 1985"}                             | ${"right"}
  ${"२ मार्च ८५"}                                       | ${"right"}
  ${"2 marzo 86"}                                      | ${"wrong"}
  ${"i can pay you on 5 march 50 dollars"}             | ${"no-answer"}
  ${"02031985"}                                        | ${"right"}
  ${"०२-०३-१९८५"}                                      | ${"right"}
  ${"02-03-1885"}                                      | ${"wrong"}
  ${"85-2-85"}                                         | ${"wrong"}
  ${"04/03/1985"}                                      | ${"wrong"}
  ${"SW1A 2AA"}                                        | ${"wrong"}
  ${"90210"}                                           | ${"no-answer"}
  ${"yes this is Ana"}                                 | ${"no-answer"}
  ${"why do you ask?"}                                 | ${"no-answer"}
  ${"I can pay 500 a month"}                           | ${"no-answer"}
  ${"2 March 1986"}                                    | ${"wrong"}
  ${"march second nineteen eighty five"}               | ${"right"}
  ${"the second of march nineteen eighty five"}        | ${"right"}
  ${"dos de marzo de mil novecientos ochenta y cinco"} | ${"right"}
  ${"२ मार्च १९८५"}                                     | ${"right"}
  ${"march second nineteen eighty six"}                | ${"wrong"}
  ${"march second"}                                    | ${"no-answer"}
  ${"i can pay march second two thousand dollars"}     | ${"no-answer"}
  ${"I can pay 5000 this month"}                       | ${"no-answer"}
`('"$said" is $proof', ({ said, proof }: { said: string; proof: string }) => {
  expect(prove(said, ana)).toBe(proof);
});

test("a longer number that contains the postcode proves nothing", () => {
  const bob = { ...ana, bornOn: null, address: { lines: [], postcode: "90210" } };
  expect(prove("call me on 3109021055", bob)).not.toBe("right");
  expect(prove("90210", bob)).toBe("right");
  expect(prove("90211", bob)).toBe("wrong");
});

test.each`
  fullName              | said                               | proof
  ${"रेखा गुप्ता"}         | ${"रेखा गुप्ता"}                      | ${"name"}
  ${"रेखा गुप्ता"}         | ${"मेरा नाम रेखा गुप्ता है 02/03/1985"} | ${"right"}
  ${"रेखा गुप्ता"}         | ${"Rekha Gupta 02-03-1985"}        | ${"right"}
  ${"रेखा गुप्ता"}         | ${"rekha 02-03-1985"}              | ${"right-secret"}
  ${"श्रीमती मीना यादव"} | ${"meena yadav"}                   | ${"name"}
  ${"मीना यादव"}        | ${"मीना कुमारी"}                    | ${"no-answer"}
  ${"मीना यादव"}        | ${"यादव जी"}                       | ${"no-answer"}
  ${"Neha Mishra"}      | ${"नेहा मिश्रा"}                     | ${"name"}
`(
  'of $fullName "$said" is $proof',
  ({ fullName, said, proof }: { fullName: string; said: string; proof: string }) => {
    expect(proofOf(said, { ...ana, fullName })).toBe(proof);
  },
);

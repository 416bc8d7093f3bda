/** What people spend, list and set right, as they say it in a few words; today is Wednesday 6 May 2026. */

import { expect, test } from "vitest";
import { languageOfLocale } from "../words/locale.ts";
import { tidy, wordsOf } from "../words/words.ts";
import { readValues } from "./read.ts";
import { day, valuesIn } from "./reading.ts";

/** The amounts of a line, in whole units. */
const amounts = (text: string, locale: string): number[] =>
  valuesIn(text, locale).flatMap((value) => {
    const [, minor] = /^money \{currency:[A-Z]+,minor:(\d+)\}$/.exec(value) ?? [];
    return minor === undefined ? [] : [Number(minor) / 100];
  });

test.each`
  text                                                          | locale          | each
  ${"rent 870 groceries 350 gas 60 phone 45"}                   | ${"en-US"}      | ${[870, 350, 60, 45]}
  ${"rent's eleven hundred, daycare five hundred, gas seventy"} | ${"en-US"}      | ${[1100, 500, 70]}
  ${"alquiler 4200, luz 380 y el colegio doscientos cincuenta"} | ${"es-MX"}      | ${[4200, 380, 250]}
  ${"kiraya 4500 ration 2800 bijli 700"}                        | ${"hi-Latn-IN"} | ${[4500, 2800, 700]}
  ${"किराया 4500, राशन 2800, बिजली 700"}                        | ${"hi-IN"}      | ${[4500, 2800, 700]}
  ${"my car is a 2015 and i was born 1961"}                     | ${"en-US"}      | ${[]}
  ${"i said 70 not 17"}                                         | ${"en-US"}      | ${[70]}
  ${"20k one shot"}                                             | ${"en-IN"}      | ${[20_000]}
  ${"2 lakh 50 hazaar"}                                         | ${"hi-Latn-IN"} | ${[250_000]}
  ${"te mando 30 lucas el lunes"}                               | ${"es-AR"}      | ${[30_000]}
  ${"8 emi 1500 ki"}                                            | ${"hi-Latn-IN"} | ${[1500]}
  ${"confirmation 5518832"}                                     | ${"en-US"}      | ${[]}
`("'$text' spends $each", ({ text, locale, each }) => {
  expect(amounts(text, locale)).toEqual(each);
});

test.each`
  text                                   | locale     | value
  ${"weekly on mondays"}                 | ${"en-US"} | ${"recurrence {every:1,unit:week,anchor:2026-05-11}"}
  ${"monthly on the 9th"}                | ${"en-US"} | ${"recurrence {every:1,unit:month,anchor:2026-05-09}"}
  ${"every 2nd friday"}                  | ${"en-GB"} | ${"recurrence {every:2,unit:week,anchor:2026-05-08}"}
  ${"monthly please"}                    | ${"en-US"} | ${"recurrence {every:1,unit:month}"}
  ${"Mar 20"}                            | ${"en-US"} | ${"date 2027-03-20"}
  ${"de hoy en ocho"}                    | ${"es-MX"} | ${"date 2026-05-13"}
  ${"महीने की आखिरी तारीख"}               | ${"hi-IN"} | ${"date 2026-05-31"}
  ${"the whole thing"}                   | ${"en-US"} | ${"money {shareOfBalance:1}"}
  ${"ana.ruiz arroba example punto com"} | ${"es-MX"} | ${"email ana.ruiz@example.com"}
  ${"it's ana.ruiz at example dot com"}  | ${"en-US"} | ${"email ana.ruiz@example.com"}
  ${"confirmation 5518832"}              | ${"en-US"} | ${"reference 5518832"}
  ${"ring me at half nine"}              | ${"en-GB"} | ${"time 09:30"}
`("'$text' is $value alone", ({ text, locale, value }) => {
  expect(valuesIn(text, locale)).toEqual([value]);
});

test("an hour is told once, and half an hour said elsewhere is no clock", () => {
  expect(valuesIn("half nine tomorrow morning", "en-IE")).toEqual([
    "time 09:30",
    "date 2026-05-07",
  ]);
  expect(valuesIn("half now", "en-GB")).toEqual(["money {shareOfBalance:0.5}"]);
});

test.each`
  text                                | locale     | role
  ${"i cant do 380 right now"}        | ${"en-US"} | ${"quoted"}
  ${"I can't afford to pay you $380"} | ${"en-US"} | ${"quoted"}
  ${"no puedo pagar 900 ahorita"}     | ${"es-MX"} | ${"quoted"}
  ${"i can do 380 right now"}         | ${"en-US"} | ${"offer"}
  ${"i can't do more than 40"}        | ${"en-US"} | ${"offer"}
  ${"puedo pagar 900 ahorita"}        | ${"es-MX"} | ${"offer"}
`("'$text' names an amount that is $role", ({ text, locale, role }) => {
  const clean = tidy(text);
  const found = readValues(clean, wordsOf(clean), languageOfLocale(locale), {
    today: day("2026-05-06"),
    locale,
  });
  expect(found.filter(({ kind }) => kind === "money").map((one) => one.role)).toEqual([role]);
});

test.each`
  text                                                                                     | locale          | roles
  ${"9000 kama leta hu mahine ka, 8000 kharcha hai, 800 mahina de dunga 15 se"}            | ${"hi-Latn-IN"} | ${["income", "expense", "instalment"]}
  ${"महीने का 9000 कमा लेता हूँ, 8000 ख़र्च है, 800 महीना दे दूँगा"}                                 | ${"hi-IN"}      | ${["income", "expense", "instalment"]}
  ${"I make 900 a month, 800 goes on rent and bills, I could do 40 a month from the 15th"} | ${"en-US"}      | ${["income", "expense", "instalment"]}
  ${"gano 900 al mes, gasto 800, le puedo dar 40 al mes"}                                  | ${"es-MX"}      | ${["income", "expense", "instalment"]}
  ${"thoda kama leta hu, mahine ka 9000"}                                                  | ${"hi-Latn-IN"} | ${["income"]}
  ${"kiraya 4000 hai, 500 mahina de dunga"}                                                | ${"hi-Latn-IN"} | ${["expense", "instalment"]}
`("'$text' tells of $roles", ({ text, locale, roles }) => {
  const clean = tidy(text);
  const found = readValues(clean, wordsOf(clean), languageOfLocale(locale), {
    today: day("2026-05-06"),
    locale,
  });
  expect(found.flatMap((one) => (one.kind === "money" ? [one.role] : []))).toEqual(roles);
});

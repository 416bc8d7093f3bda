/** Phones, addresses, references, channels, languages and names, as they are written. */

import { expect, test } from "vitest";
import { kindIn, valuesIn } from "./reading.ts";

test.each`
  text                                      | locale          | kind           | value
  ${"my number is (415) 555-2671"}          | ${"en-US"}      | ${"phone"}     | ${"4155552671"}
  ${"new number 07700 900123"}              | ${"en-GB"}      | ${"phone"}     | ${"07700900123"}
  ${"मेरा नया नंबर ९८७६५४३२१० है"}             | ${"hi-IN"}      | ${"phone"}     | ${"9876543210"}
  ${"it's jo dot bell at example dot com"}  | ${"en-GB"}      | ${"email"}     | ${"jo.bell@example.com"}
  ${"naya number likho 98765 43210"}        | ${"hi-Latn-IN"} | ${"phone"}     | ${"9876543210"}
  ${"mi celular es 55 1234 5678"}           | ${"es-MX"}      | ${"phone"}     | ${"5512345678"}
  ${"email me at Jo.Bell+x@example.co.uk."} | ${"en-GB"}      | ${"email"}     | ${"jo.bell+x@example.co.uk"}
  ${"the letter says ref AB-20931"}         | ${"en-GB"}      | ${"reference"} | ${"AB-20931"}
  ${"case number 24-33871"}                 | ${"en-US"}      | ${"reference"} | ${"24-33871"}
  ${"paid, UTR 402113998877"}               | ${"en-IN"}      | ${"reference"} | ${"402113998877"}
  ${"only by email please"}                 | ${"en-GB"}      | ${"channel"}   | ${"email"}
  ${"don't call, text me instead"}          | ${"en-US"}      | ${"channel"}   | ${"sms"}
  ${"whatsapp pe bhejo"}                    | ${"hi-Latn-IN"} | ${"channel"}   | ${"whatsapp"}
  ${"mejor por correo"}                     | ${"es-MX"}      | ${"channel"}   | ${"email"}
  ${"in Spanish please"}                    | ${"en-US"}      | ${"language"}  | ${"es"}
  ${"hindi me batao"}                       | ${"hi-Latn-IN"} | ${"language"}  | ${"hi"}
  ${"my name is Dana Cole"}                 | ${"en-US"}      | ${"name"}      | ${"Dana Cole"}
  ${"me llamo Lucía"}                       | ${"es-MX"}      | ${"name"}      | ${"Lucía"}
`("in $locale, '$text' has the $kind $value", (row: Record<string, string>) => {
  const kind = row["kind"] ?? "";
  const found = valuesIn(row["text"] ?? "", row["locale"] ?? "");
  expect(found).toContain(`${kind} ${row["value"] ?? ""}`);
});

test.each`
  text                    | locale     | kind
  ${"I pay 2500 on 8/1"}  | ${"en-US"} | ${"phone"}
  ${"stop emailing me"}   | ${"en-GB"} | ${"channel"}
  ${"no hablo inglés"}    | ${"es-MX"} | ${"language"}
  ${"I'm broke"}          | ${"en-US"} | ${"name"}
  ${"this is Harassment"} | ${"en-US"} | ${"name"}
  ${"I had COVID-19"}     | ${"en-US"} | ${"reference"}
`("in $locale, '$text' has no $kind", ({ text, locale, kind }: Record<string, string>) => {
  const found = valuesIn(text ?? "", locale ?? "");
  expect(found.filter((value) => value.startsWith(`${kind ?? ""} `))).toEqual([]);
});

test("the digits of a phone are no amount", () => {
  expect(kindIn("money", "call me on 415 555 2671 and I'll pay", "en-US")).toEqual([]);
});

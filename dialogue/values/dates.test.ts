/** Days, rhythms, counts and times; today is Wednesday 6 May 2026. */

import { expect, test } from "vitest";
import { kindIn, valuesIn } from "./reading.ts";

test.each`
  text                                       | locale          | date
  ${"I'll pay tomorrow"}                     | ${"en-US"}      | ${"2026-05-07"}
  ${"50 at the end of june"}                 | ${"en-US"}      | ${"2026-06-30"}
  ${"a fin de junio"}                        | ${"es-US"}      | ${"2026-06-30"}
  ${"id rather pay on the 8th what is left"} | ${"en-US"}      | ${"2026-05-08"}
  ${"friday of next week"}                   | ${"en-GB"}      | ${"2026-05-15"}
  ${"100 on friday next week"}               | ${"en-US"}      | ${"2026-05-15"}
  ${"next week monday"}                      | ${"en-US"}      | ${"2026-05-11"}
  ${"a week on friday"}                      | ${"en-GB"}      | ${"2026-05-15"}
  ${"a week from friday i can"}              | ${"en-US"}      | ${"2026-05-15"}
  ${"el viernes de la próxima semana"}       | ${"es-MX"}      | ${"2026-05-15"}
  ${"the day after tomorrow"}                | ${"en-GB"}      | ${"2026-05-08"}
  ${"on Friday I get paid"}                  | ${"en-US"}      | ${"2026-05-08"}
  ${"I paid on Friday"}                      | ${"en-US"}      | ${"2026-05-01"}
  ${"on Wednesday I will send it"}           | ${"en-US"}      | ${"2026-05-13"}
  ${"by the 28th you will have it"}          | ${"en-US"}      | ${"2026-05-28"}
  ${"gimme until the 3rd"}                   | ${"en-US"}      | ${"2026-06-03"}
  ${"I sent it on the 2nd"}                  | ${"en-GB"}      | ${"2026-05-02"}
  ${"the 3rd of next month"}                 | ${"en-US"}      | ${"2026-06-03"}
  ${"March 3 I will pay"}                    | ${"en-US"}      | ${"2027-03-03"}
  ${"100 a month from 12 june please"}       | ${"en-IN"}      | ${"2026-06-12"}
  ${"in 3 EMIs from next month 5th"}         | ${"en-IN"}      | ${"2026-06-05"}
  ${"next month on the 12th"}                | ${"en-GB"}      | ${"2026-06-12"}
  ${"not before 20 june"}                    | ${"en-GB"}      | ${"2026-06-20"}
  ${"a partir del 12 de junio"}              | ${"es-MX"}      | ${"2026-06-12"}
  ${"3 June works"}                          | ${"en-GB"}      | ${"2026-06-03"}
  ${"at the end of the month"}               | ${"en-US"}      | ${"2026-05-31"}
  ${"in ten days"}                           | ${"en-US"}      | ${"2026-05-16"}
  ${"in 6 weeks"}                            | ${"en-GB"}      | ${"2026-06-17"}
  ${"in a couple of weeks"}                  | ${"en-GB"}      | ${"2026-05-20"}
  ${"a month from now"}                      | ${"en-US"}      | ${"2026-06-06"}
  ${"two weeks' time"}                       | ${"en-GB"}      | ${"2026-05-20"}
  ${"cant do friday, monday"}                | ${"en-GB"}      | ${"2026-05-11"}
  ${"I paid 8/1"}                            | ${"en-US"}      | ${"2025-08-01"}
  ${"I will pay 8/6"}                        | ${"en-GB"}      | ${"2026-06-08"}
  ${"I will pay on 25/12"}                   | ${"en-GB"}      | ${"2026-12-25"}
  ${"paid two days ago"}                     | ${"en-US"}      | ${"2026-05-04"}
  ${"le pago mañana"}                        | ${"es-MX"}      | ${"2026-05-07"}
  ${"pasado mañana deposito"}                | ${"es-MX"}      | ${"2026-05-08"}
  ${"el 15 le pago"}                         | ${"es-MX"}      | ${"2026-05-15"}
  ${"el viernes"}                            | ${"es-US"}      | ${"2026-05-08"}
  ${"ya pagué el lunes"}                     | ${"es-MX"}      | ${"2026-05-04"}
  ${"el 3 de junio"}                         | ${"es-MX"}      | ${"2026-06-03"}
  ${"a fin de mes"}                          | ${"es-MX"}      | ${"2026-05-31"}
  ${"en la quincena le pago"}                | ${"es-MX"}      | ${"2026-05-15"}
  ${"hace dos días pagué"}                   | ${"es-MX"}      | ${"2026-05-04"}
  ${"kal paise de dunga"}                    | ${"hi-Latn-IN"} | ${"2026-05-07"}
  ${"kal paise bhej diye"}                   | ${"hi-Latn-IN"} | ${"2026-05-05"}
  ${"kal emi bharna tha bhul gaya"}          | ${"hi-Latn-IN"} | ${"2026-05-05"}
  ${"कल किस्त भरनी थी"}                       | ${"hi-IN"}      | ${"2026-05-05"}
  ${"kal bharna hai"}                        | ${"hi-Latn-IN"} | ${"2026-05-07"}
  ${"parso tak kar dunga"}                   | ${"hi-Latn-IN"} | ${"2026-05-08"}
  ${"parso payment kiya tha"}                | ${"hi-Latn-IN"} | ${"2026-05-04"}
  ${"15 tarikh ko dunga"}                    | ${"hi-Latn-IN"} | ${"2026-05-15"}
  ${"pandrah tareekh ko le lena"}            | ${"hi-Latn-IN"} | ${"2026-05-15"}
  ${"april ki 15 ko de dunga"}               | ${"hi-Latn-IN"} | ${"2027-04-15"}
  ${"june me 15 ko"}                         | ${"hi-Latn-IN"} | ${"2026-06-15"}
  ${"june ki pandrah tareekh"}               | ${"hi-Latn-IN"} | ${"2026-06-15"}
  ${"जून की 15 को"}                           | ${"hi-IN"}      | ${"2026-06-15"}
  ${"aur baaki agle mahine ki 5"}            | ${"hi-Latn-IN"} | ${"2026-06-05"}
  ${"20 नवंबर से"}                             | ${"hi-IN"}      | ${"2026-11-20"}
  ${"5 सितंबर को दूँगा"}                        | ${"hi-IN"}      | ${"2026-09-05"}
  ${"10 दिसंबर तक"}                           | ${"hi-IN"}      | ${"2026-12-10"}
  ${"june end tak de dunga"}                 | ${"hi-Latn-IN"} | ${"2026-06-30"}
  ${"जून के आख़िर में"}                           | ${"hi-IN"}      | ${"2026-06-30"}
  ${"tarso de dunga"}                        | ${"hi-Latn-IN"} | ${"2026-05-09"}
  ${"nahi parso nahi, tarso aayegi"}         | ${"hi-Latn-IN"} | ${"2026-05-09"}
  ${"haan 20 november… matlab december se"}  | ${"hi-Latn-IN"} | ${"2026-12-20"}
  ${"हाँ 20 नवंबर… मतलब 25 नवंबर"}              | ${"hi-IN"}      | ${"2026-11-25"}
  ${"20 ko matlab 25 ko"}                    | ${"hi-Latn-IN"} | ${"2026-05-25"}
  ${"from 20 november, I mean december"}     | ${"en-IN"}      | ${"2026-12-20"}
  ${"on the 20th, sorry, the 25th"}          | ${"en-GB"}      | ${"2026-05-25"}
  ${"el 20 de junio, digo de julio"}         | ${"es-MX"}      | ${"2026-07-20"}
  ${"el 15, o sea el 18"}                    | ${"es-MX"}      | ${"2026-05-18"}
  ${"shukrawar ko pakka"}                    | ${"hi-Latn-IN"} | ${"2026-05-08"}
  ${"5 din ruko"}                            | ${"hi-Latn-IN"} | ${"2026-05-11"}
  ${"mahine ke end me dunga"}                | ${"hi-Latn-IN"} | ${"2026-05-31"}
  ${"agle mahine ki 5 tarikh ko"}            | ${"hi-Latn-IN"} | ${"2026-06-05"}
  ${"परसों दे दूँगा"}                            | ${"hi-IN"}      | ${"2026-05-08"}
  ${"कल पैसे जमा किए थे"}                       | ${"hi-IN"}      | ${"2026-05-05"}
  ${"सोमवार को दूँगा"}                         | ${"hi-IN"}      | ${"2026-05-11"}
  ${"दस तारीख तक दे दूँगा"}                     | ${"hi-IN"}      | ${"2026-05-10"}
  ${"the last friday of the month"}          | ${"en-US"}      | ${"2026-05-29"}
  ${"el último viernes del mes"}             | ${"es-MX"}      | ${"2026-05-29"}
  ${"mahine ke aakhri shukrawar ko"}         | ${"hi-Latn-IN"} | ${"2026-05-29"}
  ${"on christmas eve"}                      | ${"en-GB"}      | ${"2026-12-24"}
  ${"by thanksgiving"}                       | ${"en-US"}      | ${"2026-11-26"}
  ${"cobro el viernes 15"}                   | ${"es-MX"}      | ${"2026-05-15"}
  ${"friday the 15th"}                       | ${"en-US"}      | ${"2026-05-15"}
  ${"easter monday"}                         | ${"en-GB"}      | ${"2027-03-29"}
  ${"antes de nochebuena"}                   | ${"es-MX"}      | ${"2026-12-24"}
  ${"march fourth nineteen eighty one"}      | ${"en-US"}      | ${"1981-03-04"}
  ${"july second two thousand one"}          | ${"en-US"}      | ${"2001-07-02"}
  ${"on friday no wait saturday"}            | ${"en-US"}      | ${"2026-05-09"}
  ${"two weeks from today"}                  | ${"en-US"}      | ${"2026-05-20"}
  ${"a week from Friday"}                    | ${"en-US"}      | ${"2026-05-15"}
  ${"Monday week"}                           | ${"en-GB"}      | ${"2026-05-18"}
  ${"el próximo 12 le pago 60"}              | ${"es-ES"}      | ${"2026-05-12"}
  ${"40 euros a final de mes"}               | ${"es-ES"}      | ${"2026-05-31"}
  ${"mahine ke ant me 600"}                  | ${"hi-Latn-IN"} | ${"2026-05-31"}
  ${"agle mahine ki pehli tarikh"}           | ${"hi-Latn-IN"} | ${"2026-06-01"}
  ${"a partir del 15"}                       | ${"es-US"}      | ${"2026-05-15"}
  ${"después del 20 le pago"}                | ${"es-US"}      | ${"2026-05-20"}
  ${"pagué 100 esta mañana"}                 | ${"es-ES"}      | ${"2026-05-06"}
  ${"cuando me caiga la quincena"}           | ${"es-MX"}      | ${"2026-05-15"}
  ${"desde el próximo mes"}                  | ${"es-US"}      | ${"2026-06-01"}
  ${"das hazaar dunga 25 tak"}               | ${"hi-Latn-IN"} | ${"2026-05-25"}
  ${"teen hazaar pandrah ko"}                | ${"hi-Latn-IN"} | ${"2026-05-15"}
  ${"तीन हज़ार पंद्रह को दूँगा"}                  | ${"hi-IN"}      | ${"2026-05-15"}
  ${"25 ko nahi hoga, 30 kar do"}            | ${"hi-Latn-IN"} | ${"2026-05-30"}
  ${"agle mahine se de sakta hu"}            | ${"hi-Latn-IN"} | ${"2026-06-01"}
  ${"starting next month"}                   | ${"en-US"}      | ${"2026-06-01"}
  ${"15 se"}                                 | ${"hi-Latn-IN"} | ${"2026-05-15"}
`("in $locale, '$text' is $date", ({ text, locale, date }: Record<string, string>) => {
  expect(kindIn("date", text ?? "", locale ?? "")).toEqual([date]);
});

test.each`
  text                      | locale          | why
  ${"next Friday"}          | ${"en-US"}      | ${"this one or the one after"}
  ${"next week I will pay"} | ${"en-US"}      | ${"no day is named"}
  ${"sometime in June"}     | ${"en-US"}      | ${"a bare month"}
  ${"I need two weeks"}     | ${"en-GB"}      | ${"a length"}
  ${"agle shukrawar ko"}    | ${"hi-Latn-IN"} | ${"this one or the one after"}
  ${"kal"}                  | ${"hi-Latn-IN"} | ${"yesterday or tomorrow"}
  ${"8/6"}                  | ${"en"}         | ${"two orders and no region"}
  ${"en la mañana"}         | ${"es-MX"}      | ${"a part of the day"}
  ${"the second option"}    | ${"en-US"}      | ${"not a day"}
  ${"el próximo viernes"}   | ${"es-MX"}      | ${"this one or the one after"}
  ${"February 30"}          | ${"en-US"}      | ${"there is no such day"}
  ${"main kal se bimar hu"} | ${"hi-Latn-IN"} | ${"since yesterday"}
  ${"agle mahine dunga"}    | ${"hi-Latn-IN"} | ${"no day is named"}
`("in $locale, '$text' has no date: $why", ({ text, locale }: Record<string, string>) => {
  expect(kindIn("date", text ?? "", locale ?? "")).toEqual([]);
});

test.each`
  text                           | locale          | rhythm
  ${"50 a month"}                | ${"en-US"}      | ${"{every:1,unit:month}"}
  ${"£20 fortnightly"}           | ${"en-GB"}      | ${"{every:2,unit:week}"}
  ${"$40 every two weeks"}       | ${"en-US"}      | ${"{every:2,unit:week}"}
  ${"every other Friday"}        | ${"en-US"}      | ${"{every:2,unit:week,anchor:2026-05-08}"}
  ${"on the 5th of each month"}  | ${"en-US"}      | ${"{every:1,unit:month,anchor:2026-06-05}"}
  ${"100 twice a month"}         | ${"en-US"}      | ${"{every:1,unit:half_month}"}
  ${"60 los viernes"}            | ${"es-MX"}      | ${"{every:1,unit:week,anchor:2026-05-08}"}
  ${"los viernes no, los lunes"} | ${"es-MX"}      | ${"{every:1,unit:week,anchor:2026-05-11}"}
  ${"300 al mes"}                | ${"es-MX"}      | ${"{every:1,unit:month}"}
  ${"200 cada catorcena"}        | ${"es-MX"}      | ${"{every:2,unit:week}"}
  ${"75 semi-monthly"}           | ${"en-US"}      | ${"{every:1,unit:half_month}"}
  ${"200 cada quincena"}         | ${"es-MX"}      | ${"{every:1,unit:half_month}"}
  ${"200 pesos quincenales"}     | ${"es-MX"}      | ${"{every:1,unit:half_month}"}
  ${"el 2 de cada mes"}          | ${"es-MX"}      | ${"{every:1,unit:month,anchor:2026-06-02}"}
  ${"500 har mahine"}            | ${"hi-Latn-IN"} | ${"{every:1,unit:month}"}
  ${"1000 mahina de dunga"}      | ${"hi-Latn-IN"} | ${"{every:1,unit:month}"}
  ${"hafte ka 300"}              | ${"hi-Latn-IN"} | ${"{every:1,unit:week}"}
  ${"हर महीने पाँच सौ"}            | ${"hi-IN"}      | ${"{every:1,unit:month}"}
  ${"500 रुपये महीने दे दूँगी"}        | ${"hi-IN"}      | ${"{every:1,unit:month}"}
  ${"mahine me do baar 1000"}    | ${"hi-Latn-IN"} | ${"{every:1,unit:half_month}"}
  ${"100 2 veces al mes"}        | ${"es-US"}      | ${"{every:1,unit:half_month}"}
`("in $locale, '$text' comes round as $rhythm", (row: Record<string, string>) => {
  expect(kindIn("recurrence", row["text"] ?? "", row["locale"] ?? "")).toEqual([row["rhythm"]]);
});

test.each`
  text                           | locale
  ${"I lost my job a month ago"} | ${"en-US"}
  ${"I need a week"}             | ${"en-US"}
  ${"you call me every day"}     | ${"en-US"}
  ${"agle mahine dunga"}         | ${"hi-Latn-IN"}
  ${"har mahine nahi de sakte"}  | ${"hi-Latn-IN"}
  ${"हर महीने नहीं दे सकते"}         | ${"hi-IN"}
`("in $locale, '$text' has no rhythm", ({ text, locale }: Record<string, string>) => {
  expect(kindIn("recurrence", text ?? "", locale ?? "")).toEqual([]);
});

test.each`
  text                            | locale          | count
  ${"six payments of 50"}         | ${"en-US"}      | ${"6"}
  ${"eight monthly installments"} | ${"en-US"}      | ${"8"}
  ${"50 a month for a year"}      | ${"en-GB"}      | ${"12"}
  ${"spread it over 10 months"}   | ${"en-GB"}      | ${"10"}
  ${"en cuatro pagos"}            | ${"es-MX"}      | ${"4"}
  ${"6 kist me de dunga"}         | ${"hi-Latn-IN"} | ${"6"}
  ${"तीन किस्तों में"}                | ${"hi-IN"}      | ${"3"}
  ${"12 महीने की किस्त बना दो"}     | ${"hi-IN"}      | ${"12"}
  ${"EMI me convert, 12 months"}  | ${"hi-Latn-IN"} | ${"12"}
`("in $locale, '$text' counts $count", ({ text, locale, count }: Record<string, string>) => {
  expect(kindIn("count", text ?? "", locale ?? "")).toEqual([count]);
});

test.each`
  text                                  | locale          | time
  ${"call me at 3pm"}                   | ${"en-US"}      | ${"15:00"}
  ${"ring me at half past five"}        | ${"en-GB"}      | ${"17:30"}
  ${"after 6pm is best"}                | ${"en-US"}      | ${"{after:18:00}"}
  ${"don't call before 9"}              | ${"en-US"}      | ${"{before:09:00}"}
  ${"call between 10 and 12"}           | ${"en-GB"}      | ${"{from:10:00,to:12:00}"}
  ${"evenings suit me"}                 | ${"en-GB"}      | ${"{part:evening}"}
  ${"call me in the morning"}           | ${"en-US"}      | ${"{part:morning}"}
  ${"márqueme a las 5 de la tarde"}     | ${"es-MX"}      | ${"17:00"}
  ${"después de las 6 de la tarde"}     | ${"es-MX"}      | ${"{after:18:00}"}
  ${"antes de las 9 no llamen"}         | ${"es-MX"}      | ${"{before:09:00}"}
  ${"shaam 7 baje call karna"}          | ${"hi-Latn-IN"} | ${"19:00"}
  ${"6 baje ke baad call karo"}         | ${"hi-Latn-IN"} | ${"{after:18:00}"}
  ${"subah 10 baje phone karo"}         | ${"hi-Latn-IN"} | ${"10:00"}
  ${"शाम को फोन करना"}                  | ${"hi-IN"}      | ${"{part:evening}"}
  ${"quarter past ten works"}           | ${"en-GB"}      | ${"10:15"}
  ${"a las cuatro y media de la tarde"} | ${"es-MX"}      | ${"16:30"}
  ${"subah 9 se 11 ke beech call"}      | ${"hi-Latn-IN"} | ${"{from:09:00,to:11:00}"}
`("in $locale, '$text' is at $time", ({ text, locale, time }: Record<string, string>) => {
  expect(kindIn("time", text ?? "", locale ?? "")).toEqual([time]);
});

test.each([
  ["en-US", "can i have 2 more weeks"],
  ["en-US", "could you wait two weeks"],
  ["es-US", "me pueden esperar dos semanas?"],
  ["es-MX", "necesito dos semanas más"],
  ["hi-IN", "दो हफ्ते और दे दो"],
  ["hi-Latn-IN", "do hafte ruk jao"],
])("in %s, '%s' asks for time until a day", (locale, text) => {
  expect(kindIn("date", text, locale)).toEqual(["2026-05-20"]);
});

test.each([
  ["en-US", "i am off sick for 2 more weeks"],
  ["en-US", "i waited two weeks for my check"],
  ["es-MX", "hace dos semanas que espero"],
])("in %s, '%s' asks for no time", (locale, text) => {
  expect(kindIn("date", text, locale)).toEqual([]);
});

test("so many days are a day where we asked for one, and a length elsewhere", () => {
  const asked = { lastAgentAct: "ask_day" };
  expect(valuesIn("20 din", "hi-Latn-IN", asked)).toEqual(["date 2026-05-26"]);
  expect(valuesIn("20 días", "es-US", asked)).toEqual(["date 2026-05-26"]);
  expect(valuesIn("20 din", "hi-Latn-IN")).toEqual([]);
});

test.each([
  ["hi-Latn-IN", "15 aur mahine ki aakhri tareekh ko"],
  ["hi-Latn-IN", "15 aur last tareekh ko"],
  ["hi-IN", "15 और महीने की आखिरी तारीख को"],
])("in '%s', '%s' names two days of the month", (locale, text) => {
  expect(kindIn("date", text, locale)).toEqual(["2026-05-15", "2026-05-31"]);
});

test("two days of the month in one breath are both read", () => {
  expect(kindIn("date", "1 aur 15 ko", "hi-Latn-IN")).toEqual(["2026-06-01", "2026-05-15"]);
  expect(kindIn("date", "el 15 y el 30", "es-US")).toEqual(["2026-05-15", "2026-05-30"]);
});

test("half now and half on the 28th is one share and one day", () => {
  expect(valuesIn("half now, half on the 28th", "en-US")).toEqual([
    "date 2026-05-28",
    "money {shareOfBalance:0.5}",
  ]);
});

test("good morning and this morning name no time of day", () => {
  expect(kindIn("time", "good morning, I paid this morning", "en-US")).toEqual([]);
});

/** Amounts in four languages: what is one, what is none. */

import { expect, test } from "vitest";
import { languageOfLocale } from "../words/locale.ts";
import { tidy, wordsOf } from "../words/words.ts";
import { readValues } from "./read.ts";
import { day, kindIn } from "./reading.ts";

const usd = (minor: number): string => `{currency:USD,minor:${String(minor)}}`;
const gbp = (minor: number): string => `{currency:GBP,minor:${String(minor)}}`;
const mxn = (minor: number): string => `{currency:MXN,minor:${String(minor)}}`;
const inr = (minor: number): string => `{currency:INR,minor:${String(minor)}}`;
const share = (of: number): string => `{shareOfBalance:${String(of)}}`;

test.each`
  text                                         | locale          | amount
  ${"I can pay $45.50 on Friday"}              | ${"en-US"}      | ${usd(4550)}
  ${"ill send 75 tomorrow"}                    | ${"en-US"}      | ${usd(7500)}
  ${"50/month"}                                | ${"en-US"}      | ${usd(5000)}
  ${"£20/week"}                                | ${"en-GB"}      | ${gbp(2000)}
  ${"110 a month from 1st april"}              | ${"en-GB"}      | ${gbp(11000)}
  ${"forty bucks a week is my max"}            | ${"en-US"}      | ${usd(4000)}
  ${"1.5k at the end of the month"}            | ${"en-US"}      | ${usd(150000)}
  ${"could you take 1,250 to settle"}          | ${"en-US"}      | ${usd(125000)}
  ${"about three fifty a month"}               | ${"en-US"}      | ${usd(35000)}
  ${"I can pay one twelve fifty on friday"}    | ${"en-US"}      | ${usd(11250)}
  ${"four twelve fifty on friday"}             | ${"en-US"}      | ${usd(41250)}
  ${"three seventy five fifty"}                | ${"en-US"}      | ${usd(37550)}
  ${"I'll pay one twenty five on Monday"}      | ${"en-US"}      | ${usd(12500)}
  ${"I make eleven hundred a month"}           | ${"en-US"}      | ${usd(110000)}
  ${"a hundred and change is what I can send"} | ${"en-US"}      | ${usd(10000)}
  ${"I can give a couple hundred"}             | ${"en-US"}      | ${usd(20000)}
  ${"i have 40 quid left each month"}          | ${"en-GB"}      | ${gbp(4000)}
  ${"twenty quid now"}                         | ${"en-GB"}      | ${gbp(2000)}
  ${"I could manage £12.50 a week"}            | ${"en-GB"}      | ${gbp(1250)}
  ${"I can do a fiver"}                        | ${"en-GB"}      | ${gbp(500)}
  ${"two grand would clear it, I'd pay that"}  | ${"en-GB"}      | ${gbp(200000)}
  ${"I owe nine hundred and forty pounds"}     | ${"en-GB"}      | ${gbp(94000)}
  ${"I will pay Rs. 2,500 today"}              | ${"en-IN"}      | ${inr(250000)}
  ${"I will pay 1,20,000 rupees"}              | ${"en-IN"}      | ${inr(12000000)}
  ${"2 lakh rupees settlement"}                | ${"en-IN"}      | ${inr(20000000)}
  ${"8-8 hazaar ki? har mahine"}               | ${"hi-Latn-IN"} | ${inr(800000)}
  ${"matlab 15-15 hazaar"}                     | ${"hi-Latn-IN"} | ${inr(1500000)}
  ${"दो-दो हज़ार"}                              | ${"hi-IN"}      | ${inr(200000)}
  ${"2000-2000 har mahine"}                    | ${"hi-Latn-IN"} | ${inr(200000)}
  ${"do hazaar mil gaye"}                      | ${"hi-Latn-IN"} | ${inr(200000)}
  ${"le pago mil doscientos el viernes"}       | ${"es-MX"}      | ${mxn(120000)}
  ${"puedo darle 50 pesitos"}                  | ${"es-US"}      | ${usd(5000)}
  ${"100 pesos mexicanos"}                     | ${"es-US"}      | ${mxn(10000)}
  ${"puedo dar 300 pesos al mes"}              | ${"es-MX"}      | ${mxn(30000)}
  ${"gano dos mil quinientos a la quincena"}   | ${"es-MX"}      | ${mxn(250000)}
  ${"pago treinta y cinco dólares mañana"}     | ${"es-US"}      | ${usd(3500)}
  ${"puedo pagar 1.500,50 pesos"}              | ${"es-MX"}      | ${mxn(150050)}
  ${"kal do hazaar de dunga"}                  | ${"hi-Latn-IN"} | ${inr(200000)}
  ${"dhai hazaar abhi de sakta hu"}            | ${"hi-Latn-IN"} | ${inr(250000)}
  ${"dedh lakh me settle karo"}                | ${"hi-Latn-IN"} | ${inr(15000000)}
  ${"sawa sau rupaye dunga"}                   | ${"hi-Latn-IN"} | ${inr(12500)}
  ${"saadhe teen hazaar kal dunga"}            | ${"hi-Latn-IN"} | ${inr(350000)}
  ${"paune do hazaar dunga"}                   | ${"hi-Latn-IN"} | ${inr(175000)}
  ${"ek hazaar paanch sau de dunga"}           | ${"hi-Latn-IN"} | ${inr(150000)}
  ${"10k kal transfer karunga"}                | ${"hi-Latn-IN"} | ${inr(1000000)}
  ${"कल पाँच सौ रुपये दे दूँगा"}                     | ${"hi-IN"}      | ${inr(50000)}
  ${"ढाई हज़ार दे सकता हूँ"}                       | ${"hi-IN"}      | ${inr(250000)}
  ${"मैं २००० रुपये दूँगा"}                          | ${"hi-IN"}      | ${inr(200000)}
  ${"I'd pay half of it now"}                  | ${"en-US"}      | ${share(0.5)}
  ${"I'll pay the full amount tonight"}        | ${"en-GB"}      | ${share(1)}
  ${"would you take 60% to settle"}            | ${"en-US"}      | ${share(0.6)}
  ${"pago la mitad ahora"}                     | ${"es-MX"}      | ${share(0.5)}
  ${"aadha abhi dunga"}                        | ${"hi-Latn-IN"} | ${share(0.5)}
  ${"पूरा दे दूँगा"}                               | ${"hi-IN"}      | ${share(1)}
  ${"I can pay 80, not 18"}                    | ${"en-US"}      | ${usd(8000)}
  ${"twenty-five a week is fine"}              | ${"en-US"}      | ${usd(2500)}
  ${"I could do £25 every month"}              | ${"en-GB"}      | ${gbp(2500)}
  ${"1 lakh 20 hazaar me settle karo"}         | ${"hi-Latn-IN"} | ${inr(12000000)}
  ${"un millón doscientos mil pesos"}          | ${"es-MX"}      | ${mxn(120000000)}
  ${"5 tarikh ko 1500 bharunga"}               | ${"hi-Latn-IN"} | ${inr(150000)}
  ${"I'd pay three quarters of it now"}        | ${"en-US"}      | ${share(0.75)}
  ${"two hundred pounds and fifty pence"}      | ${"en-GB"}      | ${gbp(20050)}
  ${"cincuenta pesitos al mes"}                | ${"es-MX"}      | ${mxn(5000)}
  ${"30 hazaar ek saath dunga"}                | ${"hi-Latn-IN"} | ${inr(3000000)}
  ${"dhai hazaar das tareekh ko"}              | ${"hi-Latn-IN"} | ${inr(250000)}
  ${"pay twenty percent now"}                  | ${"en-US"}      | ${share(0.2)}
  ${"poora paisa somvar ko"}                   | ${"hi-Latn-IN"} | ${share(1)}
  ${"una cuarta parte ahora"}                  | ${"es-MX"}      | ${share(0.25)}
  ${"unos dos mil le puedo dar"}               | ${"es-MX"}      | ${mxn(200000)}
  ${"unos mil quinientos"}                     | ${"es-MX"}      | ${mxn(150000)}
  ${"cobro mil 200 al mes"}                    | ${"es-MX"}      | ${mxn(120000)}
  ${"ek hazaar 500 de dunga"}                  | ${"hi-Latn-IN"} | ${inr(150000)}
  ${"todo"}                                    | ${"es-MX"}      | ${share(1)}
  ${"pura"}                                    | ${"hi-Latn-IN"} | ${share(1)}
  ${"पूरा"}                                     | ${"hi-IN"}      | ${share(1)}
  ${"kuch do hazaar dunga"}                    | ${"hi-Latn-IN"} | ${inr(200000)}
  ${"teen hazaar pandrah ko"}                  | ${"hi-Latn-IN"} | ${inr(300000)}
`("in $locale, '$text' says $amount", ({ text, locale, amount }: Record<string, string>) => {
  expect(kindIn("money", text ?? "", locale ?? "")).toEqual([amount]);
});

test.each`
  text                                   | locale          | why
  ${"Ann Bell, M40 3SX"}                 | ${"en-GB"}      | ${"a postcode"}
  ${"my card ends in 4242"}              | ${"en-US"}      | ${"digits of a card"}
  ${"last four of my social are 1234"}   | ${"en-US"}      | ${"digits of a number"}
  ${"I've lived here since 2014"}        | ${"en-US"}      | ${"a year"}
  ${"that debt is from 2009"}            | ${"en-GB"}      | ${"a year"}
  ${"my son is 11 and needs shoes"}      | ${"en-US"}      | ${"an age"}
  ${"you called me ten times"}           | ${"en-US"}      | ${"a count"}
  ${"I can pay 50 to 60 a month"}        | ${"en-GB"}      | ${"a range"}
  ${"between 100 and 150 I could pay"}   | ${"en-US"}      | ${"a range"}
  ${"I might have a few hundred to pay"} | ${"en-US"}      | ${"nobody knows how much"}
  ${"din ka 600-700 kama leta hu"}       | ${"hi-Latn-IN"} | ${"a range"}
  ${"my dad is 87 years old"}            | ${"en-GB"}      | ${"an age"}
  ${"half an hour please"}               | ${"en-US"}      | ${"a length"}
  ${"I'll pay 200"}                      | ${"en"}         | ${"no currency is known"}
  ${"llevo 12 años esperando"}           | ${"es-MX"}      | ${"a length"}
  ${"2019 me liya tha loan"}             | ${"hi-Latn-IN"} | ${"a year"}
  ${"no puedo pagar todo de jalón"}      | ${"es-US"}      | ${"what they cannot pay"}
  ${"I can't pay it all"}                | ${"en-US"}      | ${"what they cannot pay"}
  ${"poora ek saath nahi de sakta"}      | ${"hi-Latn-IN"} | ${"what they cannot pay"}
  ${"pandrah tarikh tak"}                | ${"hi-Latn-IN"} | ${"a day"}
`("in $locale, '$text' has no amount: $why", ({ text, locale }: Record<string, string>) => {
  expect(kindIn("money", text ?? "", locale ?? "")).toEqual([]);
});

const rolesIn = (text: string, locale: string, lastAgentAct?: string): readonly unknown[] => {
  const clean = tidy(text);
  const hearing = { today: day("2026-05-06"), locale, ...(lastAgentAct ? { lastAgentAct } : {}) };
  return readValues(clean, wordsOf(clean), languageOfLocale(locale), hearing).flatMap((value) =>
    value.kind === "money" ? [value.role] : [],
  );
};

test.each`
  text                            | locale          | act               | role
  ${"puedo dar 50 cada quincena"} | ${"es-US"}      | ${"ask_income"}   | ${"instalment"}
  ${"2000 mahine ka krdo"}        | ${"hi-Latn-IN"} | ${"ask_income"}   | ${"instalment"}
  ${"500 de sakte hain"}          | ${"hi-Latn-IN"} | ${"ask_income"}   | ${"offer"}
  ${"डेढ़ हज़ार दे सकता हूँ"}           | ${"hi-IN"}      | ${"ask_income"}   | ${"offer"}
  ${"gano 1400 al mes"}           | ${"es-US"}      | ${"ask_income"}   | ${"income"}
  ${"18000 salary milti hai"}     | ${"hi-Latn-IN"} | ${"ask_income"}   | ${"income"}
  ${"roz 600 milta hai"}          | ${"hi-Latn-IN"} | ${"inform"}       | ${"income"}
  ${"cobro 2200 por semana"}      | ${"es-US"}      | ${"inform"}       | ${"income"}
  ${"किराया 3000"}                | ${"hi-IN"}      | ${"inform"}       | ${"expense"}
  ${"como 30 pesitos podría"}     | ${"es-US"}      | ${"ask_expenses"} | ${"offer"}
  ${"baki har mahine 1500"}       | ${"hi-Latn-IN"} | ${"inform"}       | ${"instalment"}
  ${"entra 1200 al mes"}          | ${"es-US"}      | ${"inform"}       | ${"income"}
  ${"ek lakh hai kya?"}           | ${"hi-Latn-IN"} | ${"inform"}       | ${"quoted"}
`("asked '$act', '$text' is $role", ({ text, locale, act, role }: Record<string, string>) => {
  expect(rolesIn(text ?? "", locale ?? "", act)).toEqual([role]);
});

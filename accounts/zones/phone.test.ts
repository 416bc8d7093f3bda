/** Hard area codes and numbers: what they say of where a person is. */

import { expect, test } from "vitest";
import { zonesOfPhone } from "./phone.ts";

test.each`
  e164               | where                                       | zones
  ${"+12125550123"}  | ${"Manhattan"}                              | ${["America/New_York"]}
  ${"+13055550123"}  | ${"Miami, and not the panhandle"}           | ${["America/New_York"]}
  ${"+18505550123"}  | ${"Florida's panhandle, astride the line"}  | ${["America/Chicago", "America/New_York"]}
  ${"+14485550123"}  | ${"the same, laid over it"}                 | ${["America/Chicago", "America/New_York"]}
  ${"+16895550123"}  | ${"Orlando, laid over 407"}                 | ${["America/New_York"]}
  ${"+18125550123"}  | ${"the south of Indiana"}                   | ${["America/Chicago", "America/New_York"]}
  ${"+19305550123"}  | ${"the same, laid over it"}                 | ${["America/Chicago", "America/New_York"]}
  ${"+12705550123"}  | ${"the west of Kentucky"}                   | ${["America/Chicago", "America/New_York"]}
  ${"+13645550123"}  | ${"the same, laid over it"}                 | ${["America/Chicago", "America/New_York"]}
  ${"+14235550123"}  | ${"Chattanooga"}                            | ${["America/Chicago", "America/New_York"]}
  ${"+19065550123"}  | ${"Michigan's upper peninsula"}             | ${["America/Chicago", "America/New_York"]}
  ${"+17015550123"}  | ${"North Dakota"}                           | ${["America/Chicago", "America/Denver"]}
  ${"+16055550123"}  | ${"South Dakota"}                           | ${["America/Chicago", "America/Denver"]}
  ${"+13085550123"}  | ${"the west of Nebraska"}                   | ${["America/Chicago", "America/Denver"]}
  ${"+17855550123"}  | ${"the north of Kansas"}                    | ${["America/Chicago", "America/Denver"]}
  ${"+12085550123"}  | ${"Idaho"}                                  | ${["America/Denver", "America/Los_Angeles"]}
  ${"+15415550123"}  | ${"Oregon outside Portland"}                | ${["America/Denver", "America/Los_Angeles"]}
  ${"+19155550123"}  | ${"El Paso"}                                | ${["America/Denver"]}
  ${"+16025550123"}  | ${"Phoenix"}                                | ${["America/Phoenix"]}
  ${"+19285550123"}  | ${"the Navajo Nation and Yuma"}             | ${["America/Denver", "America/Phoenix"]}
  ${"+19075550123"}  | ${"Alaska to the last island"}              | ${["America/Adak", "America/Anchorage"]}
  ${"+18085550123"}  | ${"Hawaii"}                                 | ${["Pacific/Honolulu"]}
  ${"+17875550123"}  | ${"Puerto Rico"}                            | ${["America/Puerto_Rico"]}
  ${"+16715550123"}  | ${"Guam"}                                   | ${["Pacific/Guam"]}
  ${"+17095550123"}  | ${"Newfoundland and Labrador"}              | ${["America/Halifax", "America/St_Johns"]}
  ${"+13065550123"}  | ${"Saskatchewan with Lloydminster"}         | ${["America/Edmonton", "America/Regina"]}
  ${"+18075550123"}  | ${"the northwest of Ontario"}               | ${["America/Atikokan", "America/Toronto", "America/Winnipeg"]}
  ${"+442079460000"} | ${"London"}                                 | ${["Europe/London"]}
  ${"+447400123456"} | ${"a British mobile"}                       | ${["Europe/London"]}
  ${"+919876543210"} | ${"an Indian mobile"}                       | ${["Asia/Kolkata"]}
  ${"+34915550123"}  | ${"Madrid"}                                 | ${["Europe/Madrid"]}
  ${"+34928123456"}  | ${"Las Palmas"}                             | ${["Atlantic/Canary"]}
  ${"+61733334444"}  | ${"Brisbane, whose 07 reaches Tweed Heads"} | ${["Australia/Brisbane", "Australia/Sydney"]}
`("$e164, $where", ({ e164, zones }: { e164: string; zones: string[] }) => {
  expect([...zonesOfPhone(e164)].sort()).toEqual(zones);
});

test("an Australian mobile may be anywhere in Australia", () => {
  const zones = zonesOfPhone("+61412345678");
  for (const zone of ["Australia/Sydney", "Australia/Perth", "Australia/Lord_Howe"]) {
    expect(zones).toContain(zone);
  }
});

test.each(["+18005550123", "+15005550006", "+1212555012", "12125550123", "", "+999123"])(
  "%j says nothing of a place",
  (e164) => {
    expect(zonesOfPhone(e164)).toEqual([]);
  },
);

/** Whether one of theirs learns of it: answered, met with care, and never taken for a danger to life. */

import { type Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { lastOf } from "../../talks/shipped.ts";

test.each<readonly [Language, string]>([
  ["en", "is he going to find out if i pay something"],
  ["en", "will my wife find out"],
  ["es", "él se va a enterar si pago algo?"],
  ["hi-Latn", "pati ko pata to nahi chalega?"],
  ["hi", "पति को पता चलेगा क्या"],
])("in %s, '%s' is answered", (language, line) => {
  const last = lastOf(language, line);
  expect(last.said[0]).toBe("told-nobody");
  expect(last.acts).toEqual([]);
});

test.each<readonly [Language, string]>([
  ["en", "my husband doesnt know about this. will he find out if i pay"],
  ["en", "my husband must not know about this"],
  ["es", "mi esposo no se puede enterar"],
  ["hi-Latn", "pati ko pata nahi chalna chahiye"],
  ["hi", "पति को पता नहीं चलना चाहिए"],
])("in %s, '%s' is met with care", (language, line) => {
  expect(lastOf(language, line).said[0]).toBe("care");
});

test.each(["will he find out if i kill myself", "will they know i want to die"])(
  "'%s' is a danger to life",
  (line) => {
    expect(lastOf("en", line).acts).toContain("crisis");
  },
);

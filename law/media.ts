/** Rules on some media only, which say so of a contact by another. */

import type { Channel } from "./facts/words.ts";
import type { Matter } from "./matter.ts";
import { type Test, passes, silent } from "./rule.ts";

/**
 * A test asked of these media. A contact by another medium that `concerns` the rule is told that it is
 * free: hours for calls say so of a letter, a limit on calls of an e-mail.
 */
export function overMedia(
  channels: readonly Channel[],
  cite: string,
  concerns: (matter: Matter) => boolean,
  test: Test,
): Test {
  const free = passes(cite, "binds other media than this one");
  return (matter, on) => {
    if (matter.channel === null) return silent();
    if (channels.includes(matter.channel)) return test(matter, on);
    return concerns(matter) ? free : silent();
  };
}

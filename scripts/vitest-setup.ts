/** One seed for every law of nature in a run: a red build is red again; the long run draws its own. */

import fc from "fast-check";

const long = process.env["LONG"] === "1";
const asked = process.env["FC_SEED"];
if (asked !== undefined) fc.configureGlobal({ seed: Number(asked) });
else if (!long) fc.configureGlobal({ seed: 20_261_121 });

/** `forbear load-sample`, which `up` starts beside itself: a line for each batch that was placed. */

import { allTenants, loadSample } from "@forbear/server";
import type { Context } from "../context.ts";
import { fails, inHouse } from "../opened.ts";
import { type Exit, exits } from "../terminal.ts";

export const runLoad = (context: Context): Promise<Exit> =>
  inHouse(context, async ({ house }) => {
    const { terminal, interrupted } = context;
    const asked = { stop: false };
    void interrupted.then(() => (asked.stop = true));
    const sample = (await allTenants(house)).find(({ kind }) => kind === "sample");
    if (sample === undefined) return fails(context, "There is no sample tenant to load.");
    await loadSample(
      house,
      sample,
      (file, { placed }) => terminal.print(JSON.stringify({ file, placed })),
      () => asked.stop,
    );
    return exits.done;
  });

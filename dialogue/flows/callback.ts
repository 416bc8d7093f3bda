/** callback: a person calls, on the day asked for. */

import { say } from "../wording/saying.ts";
import { type Reply, type Turn, means, reply, valuesOf } from "./turn.ts";

export function callback(turn: Turn): Reply | null {
  if (!means(turn, "request_callback")) return null;
  const time = valuesOf(turn, "time").at(0)?.value ?? null;
  const on = valuesOf(turn, "date").at(0)?.value ?? null;
  return reply({
    say: [on === null ? say("callback-soon") : say("callback-on", { on })],
    acts: [{ kind: "book-callback", time, on }],
    change: { flow: "callback" },
    disposition: "callback",
  });
}

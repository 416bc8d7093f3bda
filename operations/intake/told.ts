/** What a told contact was and what came of it, from the words of the file into ours. */

import { callOutcomeOf } from "@forbear/accounts";
import type { ToldContact } from "@forbear/formats";
import type { Told } from "../acts/tell.ts";

const acts: { readonly [C in ToldContact["content"]]: Told["act"] } = {
  collection: "collect",
  limitedContent: "leaveLimitedContentMessage",
  notice: "sendNotice",
  reply: "replyToConsumer",
  other: "servicing",
};

/** Of a call: that it was made; how it ended is its outcome, and `unknown` says nothing of it. */
function statusOf({ channel, direction, outcome }: ToldContact): Told["status"] {
  if (direction === "inbound") return "received";
  if (outcome === "failed") return "failed";
  return channel === "voice" || outcome === "delivered" ? "delivered" : "handed-over";
}

/** A request to stop outweighs how the call in which it was said ended. */
export function endOf(
  row: ToldContact,
  meant: "stopRequest" | null,
): Pick<Told, "act" | "status" | "outcome"> {
  const meaning = row.meaning ?? meant;
  const call = row.channel === "voice" ? callOutcomeOf(row.outcome) : null;
  const said = row.channel === "voice" && meaning !== "stopRequest" ? call : meaning;
  return {
    act: row.direction === "inbound" ? "replyToConsumer" : acts[row.content],
    status: statusOf(row),
    outcome: row.direction === "outbound" && row.channel !== "voice" ? null : said,
  };
}

/** proof: papers about the debt, as a right (it rests until they went out) or as a mere wish. */

import { say } from "../wording/saying.ts";
import { quoteOf, right } from "../turn/right.ts";
import { type Reply, type Turn, means, reply } from "../turn/turn.ts";

export const proof = right({
  signal: "request_proof",
  flow: "proof",
  disposition: "proof-requested",
  acts: (turn) => [
    {
      kind: "open-case",
      of: "proof",
      account: turn.debt?.account ?? null,
      reason: null,
      quote: quoteOf(turn, "request_proof"),
    },
  ],
  says: () => [say("proof-noted")],
});

/** A wish for documents, without doubt of the debt: a colleague sends them, nothing has to rest. */
export const documents = (turn: Turn): Reply | null =>
  means(turn, "ask_documents")
    ? reply({
        say: [say("documents-coming")],
        acts: [
          {
            kind: "open-case",
            of: "handover",
            account: turn.debt?.account ?? null,
            reason: null,
            quote: turn.text,
          },
        ],
        disposition: "proof-requested",
      })
    : null;

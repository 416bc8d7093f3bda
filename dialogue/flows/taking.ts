/** taking: payments that are taken by themselves are stopped at a word of whoever gave leave for them. */

import type { Conversation, TakenFrom } from "../conversation.ts";
import { say } from "../wording/saying.ts";
import { asideIn } from "../heard/questions/asides.ts";
import { type Reply, type Turn, reply } from "../turn/turn.ts";
import { forDesk } from "./wishes-of-contact.ts";
import { pattern } from "../words/pattern.ts";

/** Notes that it was asked for before we knew who speaks: done once they are known. */
export const wantsTakingStopped = "wants-taking-stopped";

/** Whether what is taken by itself has to be known in this turn. */
export const asksToStopTaking = ({ notes }: Pick<Conversation, "notes">, text: string): boolean =>
  asideIn(text, "stop-taking") !== null || notes.includes(wantsTakingStopped);

/** "What happens if I cancel it?" stops nothing. */
const supposes = pattern(
  String.raw`(?<!\p{L})(?:what (?:happens|if)|if i|would it|qu[eé] pasa|si (?:cancelo|quito|paro)|agar|kya hoga|अगर|क्या होगा)(?![\p{L}\p{M}])`,
);
const ofCard = pattern(String.raw`(?<!\p{L})(?:card|tarjeta|कार्ड)(?![\p{L}\p{M}])`);
const ofBank = pattern(
  String.raw`(?<!\p{L})(?:bank|account|direct debit|mandate|nach|cuenta|banco|domiciliaci[oó]n|khat[ae]|खात[ाे]|बैंक)(?![\p{L}\p{M}])`,
);

/** That of what stands which they named; all of it where they named neither, or what does not stand. */
function named(text: string, standing: readonly TakenFrom[]): readonly TakenFrom[] {
  const [card, bank] = [ofCard.test(text), ofBank.test(text)];
  const meant: TakenFrom | null = card === bank ? null : card ? "card" : "bank";
  return meant !== null && standing.includes(meant) ? [meant] : standing;
}

/** Stops it at once for one who is verified; says what stopped, what is owed and what goes on. */
export function stopTaking(turn: Turn): Reply {
  const { known, debt, text, conversation } = turn;
  const link = known.paymentLink;
  const change = {
    flow: "pay",
    pending: null,
    notes: conversation.notes.filter((note) => note !== wantsTakingStopped),
  } as const;
  if (supposes.test(text)) {
    return reply({ say: [say("stop-taking-here", { link })], change, disposition: "preference" });
  }
  if (known.taken.length === 0) {
    return reply({
      say: [say("taking-none")],
      acts: [forDesk(turn)],
      change,
      disposition: "preference",
    });
  }
  const of = named(text, known.taken);
  const [only] = of;
  const from = of.length === 1 && only !== undefined ? only : "all";
  const owed = debt === null ? [] : [say("taking-owed", { total: debt.total })];
  return reply({
    say: [say("taking-stopped", { from }), ...owed, goesOn(turn)],
    acts: [{ kind: "stop-taking", of }],
    change,
    disposition: "preference",
    forward: true,
  });
}

function goesOn({ known, debt }: Turn) {
  const link = known.paymentLink;
  const agreement = debt?.agreement;
  const next =
    agreement?.kind === "plan" || agreement?.kind === "settlement"
      ? agreement.nextDueOn
      : agreement?.kind === "promise"
        ? agreement.dueOn
        : null;
  return next === null || agreement === undefined || !("amount" in agreement)
    ? say("taking-pay-here", { link })
    : say("taking-goes-on", { amount: agreement.amount, dueOn: next, link });
}

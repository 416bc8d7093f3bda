/** pay: a link, never a card number; what was paid, what did not work, receipts. */

import type { AskedAct } from "../conversation.ts";
import { cardMark, withoutCardNumbers } from "../values/card-numbers.ts";
import { say } from "../wording/saying.ts";
import { asideIn, asideSay } from "./asides.ts";
import { type Reply, type Turn, means, reply, together, valuesOf } from "./turn.ts";

function paymentReport(turn: Turn): AskedAct {
  const amount = valuesOf(turn, "money")
    .map(({ value }) => value)
    .find((value) => "currency" in value);
  const on = valuesOf(turn, "date").at(0)?.value ?? null;
  return { kind: "note-payment-report", amount: amount ?? null, on };
}

/** A card number was written: it is read for nothing else. */
export const writesCard = ({ text }: Turn): boolean => withoutCardNumbers(text).includes(cardMark);

/** Answers about paying; null where the message is about something else. */
export function pay(turn: Turn): Reply | null {
  const { known, debt } = turn;
  if (debt === null) return null;
  const link = known.paymentLink;
  const change = { flow: "pay" } as const;
  if (writesCard(turn)) {
    return reply({ say: [say("ways-to-pay", { link })], change, disposition: "payment-link" });
  }
  const parts: Reply[] = [];
  if (means(turn, "report_payment")) {
    parts.push(
      reply({
        say: [say("payment-reported")],
        acts: [paymentReport(turn)],
        change,
        disposition: "payment-reported",
      }),
    );
  }
  if (means(turn, "payment_problem")) {
    const says = [say("payment-problem", { link })];
    parts.push(reply({ say: says, change, disposition: "payment-problem" }));
  } else if (means(turn, "pay_now")) {
    const early = debt.agreement.kind !== "none";
    const says = [early ? say("pay-early", { link }) : say("pay-link", { link })];
    parts.push(reply({ say: says, change, disposition: "payment-link" }));
  } else if (means(turn, "ask_payment_methods") && !asideIn(turn.text, "where-to-send")) {
    parts.push(reply({ say: [say("ways-to-pay", { link })], change, disposition: "payment-link" }));
  }
  const sends = asideIn(turn.text, "where-to-send") !== null;
  if (sends) parts.push(reply({ say: [asideSay("where-to-send")], change }));
  else if (means(turn, "ask_receipt")) parts.push(reply({ say: [say("receipt")], change }));
  return parts.length === 0 ? null : together(parts);
}

/** "¿Puedo adelantar 50 hoy?", beside what stands: paid ahead of it, and no other agreement. Four languages. */

import type { KnownDebt } from "../../conversation.ts";
import type { IntentName, Understood } from "../../meaning.ts";
import { phrases, plainly } from "../../words/phrases.ts";

const mostRead = 200;

const ahead = phrases(String.raw`
  (?:put|throw|chip|send|pay|drop|add)(?: in)? (?:\S+ ){1,4}(?:towards?|against|early|ahead|in advance|on account)
  (?:puedo|podr[ií]a|quiero|quisiera|voy a|les?) (?:ir )?(?:adelant|anticip|abon)\p{L}*|dar(?:les?)? (?:un )?(?:adelanto|anticipo|abono)|(?:pagar|dar|depositar) (?:\S+ ){0,3}(?:por adelantado|de adelanto|antes)
  (?:pehle|advance|jaldi)(?: hi| me| mein| se)? (?:\p{L}+ )?(?:de|bhar|daal|dal|jama kar|pay kar) ?(?:d(?:u|un|oon|oo)(?:ng[ai])?|sakt\p{L}*|lu|loon)(?!\p{L})|(?:पहले|एडवांस|जल्दी)(?: ही| में| से)? (?:[\p{L}\p{M}]+ )?(?:दे|भर|डाल|जमा कर) ?(?:दूँ|दूं|दूँग[ाी]|दूंग[ाी]|सकत[\p{L}\p{M}]*)
`);
const mostSure = 0.9;
const other: ReadonlySet<IntentName> = new Set<IntentName>([
  "report_payment",
  "payment_problem",
  "change_due_date",
  "correct_previous",
]);
const regular: ReadonlySet<string> = new Set(["recurrence", "count"]);

/** The message as a wish to pay now, where it pays ahead of what stands; the same where it does not. */
export function withAhead(
  understood: Understood,
  text: string,
  agreement: KnownDebt["agreement"] | undefined,
): Understood {
  const { signals, intents, values } = understood;
  const stands = agreement?.kind === "plan" || agreement?.kind === "promise";
  const sums = values.filter(({ kind }) => kind === "money");
  const plain = signals.length === 0 && sums.length === 1;
  if (!stands || !plain || values.some(({ kind }) => regular.has(kind))) return understood;
  const otherwise = intents.some(
    ({ name, confidence }) =>
      other.has(name) || (name === "propose_plan" && confidence >= mostSure),
  );
  if (otherwise || !ahead.test(plainly(text, mostRead))) return understood;
  return {
    ...understood,
    intents: [{ name: "pay_now", confidence: 1 }],
    values: values.filter(({ kind }) => kind !== "date"),
  };
}

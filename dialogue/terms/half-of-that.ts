/** "Half of that": of the sum that was just named, and not of all that is owed. */

import type { Money } from "@forbear/kernel";
import type { OfferWish } from "../conversation.ts";
import { phrases, plainly } from "../words/phrases.ts";
import type { IntentName, SignalName, Value } from "../meaning.ts";
import { type Turn, isVerified, valuesOf } from "../turn/turn.ts";
import { standsByMeans } from "./means-offer.ts";

const halfOfThat = phrases(String.raw`
  half (?:of )?(?:that|what i (?:just )?said)(?: much| amount)?|half as much
  (?:la )?mitad de (?:eso|es[ea] (?:cantidad|monto|pago|cuota)|lo que (?:le |les |te )?dije)
  (?:us|is)(?:k[aei]|s?e) (?:bhi )?aadh[aei]|(?:उस|इस)(?:क[ाेी]|से) (?:भी )?आध[ाेी]
`);

/** Beside an offer that rests on means a half is that of each payment, unless it is told of what. */
const anyHalf = phrases(String.raw`
  (?:in )?half|la mitad|mitad|aadh[aei]|adh[aei]|आध[ाेी]
`);
const ofElse = phrases(String.raw`
  now|today|rest|other half|debt|balance|total|all|owe|month|(?:my|our) (?:pay|income|wages?|rent|hours)|hours|shifts?|work|half (?:an )?(?:hour|day)|on|half[ -]time
  ahora|ahorita|hoy|resto|otra mitad|deuda|saldo|total|todo|mes|pago la mitad de (?:la|mi)|renta|sueldo|horas|trabaj\p{L}*|turnos?
  abhi|aaj|baa?ki|total|poor[ae]|pur[ae]|karz\p{L}*|bakaya|mahine|salary|kiraya|baad|ghant\p{L}*|kaam|din
  अभी|आज|बाक़?ी|कुल|पूर[ाे]|कर्ज़?|बकाया|महीने|सैलरी|किराया|बाद|घंट[\p{L}\p{M}]*|काम|दिन
`);

/** Each of the payments that lie there or are agreed, where they ask for half of that. */
function eachByMeans(turn: Turn): Money | null {
  const said = plainly(turn.text, mostRead);
  if (ofElse.test(said) || valuesOf(turn, "date").length > 0) return null;
  const standing = standsByMeans(turn);
  return standing === null || standing.kind === "pause" ? null : standing.each;
}
const mostRead = 120;

const sumOf = (wish: OfferWish | null): Money | null =>
  wish?.kind === "promise" ? wish.amount : wish?.kind === "plan" ? wish.instalment : null;

/** Of one sum in the message itself, else of what they had in mind, else of what is agreed. */
function named(turn: Turn): Money | null {
  const { conversation, debt } = turn;
  const [said, more] = valuesOf(turn, "money").flatMap(({ value }) =>
    "currency" in value ? [value] : [],
  );
  if (said !== undefined) return more === undefined ? said : null;
  const { agreement = null } = debt ?? {};
  const agreed =
    agreement?.kind === "promise" || agreement?.kind === "plan" ? agreement.amount : null;
  return sumOf(conversation.wish ?? null) ?? agreed;
}

const besideIt: ReadonlySet<IntentName> = new Set<IntentName>([
  "propose_plan",
  "promise_to_pay",
  "change_due_date",
]);
const faintly = 0.5;
const soundsOfHalf: ReadonlySet<SignalName> = new Set<SignalName>(["vulnerable", "dispute"]);

/** The message with the half in the place of the sum; the same where nothing was named before. */
export function withHalfOfThat(turn: Turn): Turn {
  if (!isVerified(turn)) return turn;
  const said = plainly(turn.text);
  const each = anyHalf.test(said) ? eachByMeans(turn) : null;
  const found = each === null ? halfOfThat.exec(said) : anyHalf.exec(said);
  const whole = found === null ? null : (each ?? named(turn));
  if (found === null || whole === null) return turn;
  const { understood } = turn;
  const value = { ...whole, minor: (whole.minor + 1n) / 2n };
  const half: Value = {
    kind: "money",
    value,
    text: found[0],
    role: each === null ? "offer" : "instalment",
  };
  return {
    ...turn,
    understood: {
      ...understood,
      // Half of a sum is no half of their pay that was lost.
      signals: understood.signals.filter(
        ({ name, confidence }) => !soundsOfHalf.has(name) || confidence >= faintly,
      ),
      intents: [
        { name: "correct_previous", confidence: 1 },
        ...understood.intents.filter(({ name }) => besideIt.has(name)),
      ],
      values: [...understood.values.filter(({ kind }) => kind !== "money"), half],
    },
  };
}

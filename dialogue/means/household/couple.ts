/** "My wife's is 1,500", "hum dono kamate hain": two adults live of this money, told before it is asked for whom. Four languages. */

import type { Conversation, Known } from "../../conversation.ts";
import type { Understood } from "../../meaning.ts";
import { phrases, plainly } from "../../words/phrases.ts";
import { personsIn } from "./persons.ts";
import { askedLine, coupleTold, noAnswers } from "../questions.ts";

const mostRead = 300;

const bothOfUs = phrases(String.raw`
  (?:my|the) (?:wife|husband|hubby|partner|girlfriend|boyfriend|gf|bf|fiancee?|missus|spouse)'?s|(?:we|us) (?:both|two)|(?:we|us)(?: (?:are|have|do))* both|both (?:of us|my (?:wife|husband|partner)|incomes|wages|salaries)|the two of us|two (?:incomes|earners|wages|salaries)
  (?:nosotr[oa]s |entre )?l[oa]s dos (?:trabajamos|ganamos|cobramos|juntos|aportamos|sacamos)|(?:trabajamos|ganamos|cobramos)(?: \p{L}+)? l[oa]s dos|entre l[oa]s dos|ambos (?:trabajamos|ganamos|cobramos)|dos sueldos
  (?:hum|ham) dono+n?|dono+n? (?:kama\p{L}*|ki (?:salary|kamai|tankhwa\p{L}*)|mil ?(?:ke|kar|ake|akar)|milakar|milake)|(?:main|mai) (?:aur|or) (?:meri |mere )?(?:biwi|bivi|patni|wife|pati|husband|gharwal[ai])
  हम दोनों|दोनों (?:कमा[\p{L}\p{M}]*|की (?:सैलरी|कमाई|तनख़?्वाह)|मिल ?(?:के|कर)|मिलाकर|मिलाके)|मैं और (?:मेरी |मेरे )?(?:बीवी|पत्नी|वाइफ|पति|हस्बैंड|घरवाल[ाी])
`);
/** Of one who does not live of this money with them, or pays for something of theirs. */
const apart = phrases(String.raw`
  ex|separated|divorced|left (?:me|us)|late (?:wife|husband)|widow\p{L}*|died|passed|child support|alimony|moved out|lives? (?:in|with (?:his|her|their))|brother|sister|friend|flatmate|roommate
  ex|separad[oa]s?|divorciad[oa]s?|me dej[oó]|se fue|viud[oa]|muri[oó]|falleci[oó]|pensi[oó]n alimenticia|manutenci[oó]n|herman[oa]s?|amig[oa]s?
  talaa?q|talaa?k|alag (?:rah|reh)\p{L}*|chhod\p{L}*|guzar\p{L}*|mar ga\p{L}*|bhai|behen|bahan|dost|तलाक|अलग रह[\p{L}\p{M}]*|छोड़[\p{L}\p{M}]*|गुज़?र[\p{L}\p{M}]*|भाई|बहन|दोस्त
`);

export function tellsOfTwo(text: string): boolean {
  const said = plainly(text, mostRead);
  if (apart.test(said)) return false;
  const partner = personsIn(text).mentions.some(({ who, none }) => who === "partner" && !none);
  return partner || bothOfUs.test(said);
}

/** The notes with it, where they tell of what they live on and were not asked for whom yet. */
export function notingCouple(
  notes: readonly string[],
  conversation: Conversation,
  { signals }: Understood,
  text: string,
  known: Known,
): readonly string[] {
  const line = askedLine({ conversation });
  const tells = line !== null || signals.some(({ name }) => name === "hardship");
  const open = (known.means?.(noAnswers).answers.household ?? null) === null;
  const isNew = conversation.verification.kind === "verified" && !notes.includes(coupleTold);
  const asks = tells && open && isNew && line !== "household";
  return asks && tellsOfTwo(text) ? [...notes, coupleTold] : notes;
}

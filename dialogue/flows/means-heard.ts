/** What a message is where their means are spoken of: an answer, a bid, or something said amid the questions. */

import type { Conversation, Known } from "../conversation.ts";
import { asksWhyThat } from "../heard/questions/of-offer.ts";
import { plainly } from "../means/answers/as-said.ts";
import { asAnswer, namesFigures } from "../means/answers/reading.ts";
import type { Understood } from "../meaning.ts";
import { heardAmidMeans } from "./heard-amid-means.ts";
import { namesItsSum } from "../terms/offers.ts";
import { heardTerms } from "../terms/terms-heard.ts";
import { heardOfOffer } from "./of-the-offer.ts";

const proposes = ({ intents }: Understood): boolean =>
  intents.some(({ name }) => name === "propose_plan" || name === "promise_to_pay");

/** The message as it is meant there; elsewhere as it was heard. */
export function heardOfMeans(
  conversation: Conversation,
  heard: Understood,
  text: string,
  known: Known,
): Understood {
  const debt = known.debts.at(0);
  const agreement = debt?.agreement;
  const { today, offers } = known;
  const lies = offers.find(({ id }) => id === conversation.pending?.offer) ?? null;
  const named =
    namesFigures({ conversation, understood: heard, text, known }) &&
    !(lies !== null && namesItsSum(lies, text));
  const ofOffer =
    named && !asksWhyThat(text)
      ? heard // "Rent is 950 now" is no first day.
      : heardOfOffer(conversation, heard, text, { today, offers, agreement: agreement?.kind });
  const ofTerms = named
    ? ofOffer
    : heardTerms({ conversation, understood: ofOffer, text, known, debt: debt ?? null });
  const amid = heardAmidMeans(conversation, ofTerms, text, agreement);
  const said = plainly(conversation, amid, text, debt?.total ?? null, offers);
  const speaking = { conversation, understood: ofTerms, text, known };
  // "Like 20 a month", asked what comes in: what they could pay, unless it is named as something else.
  const bids = said !== amid && proposes(said) && !named;
  return bids ? said : (asAnswer(speaking) ?? said);
}

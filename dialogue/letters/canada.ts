/** The first written notice of agencies in Ontario, Quebec and British Columbia, before anybody calls. */

import { owedIn } from "@forbear/ledger";
import { type Form, type Whom, creditorOf, numberOf, whom } from "./form.ts";
import type { NoticeKnown } from "./known.ts";
import type { Part } from "./letter.ts";
import { amountIn, dated, heading, kindOfDebt, list, paragraph, prominent } from "./words.ts";

type First = Whom & {
  readonly creditor: string;
  readonly product: string;
  readonly balance: string;
  readonly accountNumber: string;
  readonly authority: string;
  readonly telephone: string;
};

const quebec = "CA-QC";

const authority: { readonly [acts in NoticeKnown["acts"]]: string | null } = {
  "for-creditor": "has been asked by the creditor to collect this debt on its behalf",
  "as-owner": "bought this debt and collects it on its own behalf",
  // A creditor that collects its own debt is no agency: this is not its notice.
  "as-creditor": null,
};
const inFrench: { readonly [acts in NoticeKnown["acts"]]: string } = {
  "for-creditor": "a été chargée par le créancier de recouvrer cette créance en son nom",
  "as-owner": "a acquis cette créance et la recouvre pour son propre compte",
  "as-creditor": "recouvre cette créance",
};

/** R.R.O. 1990, Reg. 74 s.21; CQLR c. s.34(1); BPCPA s.115. */
export const firstNoticeInCanada: Form<First> = {
  kind: "preCollectionNotice",
  look: (known) => ({
    ...whom(known),
    creditor: creditorOf(known),
    product: kindOfDebt[known.debt.of].en,
    balance: amountIn(owedIn(known.debt.owed), "en-CA"),
    accountNumber: numberOf(known),
    authority: authority[known.acts],
    telephone: known.writer.phone === "" ? null : known.writer.phone,
  }),
  words(elements, known) {
    const english = englishPart(elements, known);
    const french = known.reader.region === quebec;
    return {
      title: french ? "Avis de réclamation / Notice of a debt" : "Notice of a debt",
      writtenOn: dated(known.writtenOn, french ? "fr-CA" : "en-CA"),
      reference: {
        label: french ? "Référence / Reference" : "Reference",
        value: elements.accountNumber,
      },
      parts: french ? [frenchPart(elements, known), english] : [english],
      enclosures: [],
    };
  },
};

const englishPart = (elements: First, { writer }: NoticeKnown): Part => ({
  language: "en-CA",
  blocks: [
    prominent("Private and confidential."),
    paragraph(
      `${elements.collectorName} is a collection agency. It ${elements.authority}. We write to ` +
        "you before we contact you in any other way.",
    ),
    {
      is: "facts",
      rows: [
        { label: "Creditor", value: elements.creditor },
        { label: "What the debt is from", value: elements.product },
        { label: "Account number", value: elements.accountNumber },
        { label: "Balance owing", value: elements.balance },
      ],
    },
    heading("Your rights"),
    list(
      "You may ask us for details of the debt and how the balance was worked out.",
      "You may dispute the debt. If you tell us in writing that you dispute it and suggest that the " +
        "matter go to court, we stop contacting you unless you ask or agree.",
      "You may have a lawyer or other representative deal with us. Send us a written notice with " +
        "their name, address and telephone number, and we deal with them alone.",
      "You may ask in writing that we communicate with you in writing only.",
      "We may not harass you, contact you at hours or on days that the law rules out, or tell " +
        "others about the debt.",
      "If you think that we have broken the rules, you may complain to the consumer protection " +
        "office of your province.",
    ),
    heading("How to reach us"),
    paragraph(
      `Telephone ${elements.telephone}; ${writer.website}; or write to the address at the head of ` +
        "this letter. If you cannot pay all at once, tell us what you can manage.",
    ),
  ],
});

const frenchPart = (elements: First, { writer, acts, debt }: NoticeKnown): Part => ({
  language: "fr-CA",
  blocks: [
    prominent("Personnel et confidentiel."),
    paragraph(
      `${elements.collectorName} est une agence de recouvrement. Elle ${inFrench[acts]}. Nous vous ` +
        "écrivons avant de communiquer avec vous de toute autre manière.",
    ),
    {
      is: "facts",
      rows: [
        { label: "Créancier", value: elements.creditor },
        { label: "Origine de la créance", value: kindOfDebt[debt.of].fr },
        { label: "Numéro de compte", value: elements.accountNumber },
        { label: "Solde dû", value: elements.balance },
      ],
    },
    heading("Vos droits"),
    list(
      "Vous pouvez nous demander le détail de la créance et le calcul du solde.",
      "Vous pouvez contester la créance. Si vous nous avisez par écrit que vous la contestez et que " +
        "vous souhaitez que le créancier s'adresse au tribunal, nous cessons de communiquer avec vous.",
      "Vous pouvez charger un avocat ou un autre représentant de traiter avec nous : donnez-nous par " +
        "écrit son nom, son adresse et son numéro de téléphone.",
      "Vous pouvez nous demander par écrit de communiquer avec vous par écrit seulement.",
      "Nous ne pouvons ni vous harceler, ni vous appeler aux heures et aux jours que la loi interdit, " +
        "ni parler de la créance à d'autres personnes.",
      "Vous pouvez porter plainte à l'Office de la protection du consommateur.",
    ),
    heading("Pour nous joindre"),
    paragraph(
      `Téléphone : ${elements.telephone}; ${writer.website}; ou par écrit à l'adresse en tête de ` +
        "cette lettre. Si vous ne pouvez pas tout payer, dites-nous ce qui vous est possible.",
    ),
  ],
});

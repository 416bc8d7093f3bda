/** The default notice of the National Credit Code (Australia, s.88): thirty days to put it right. */

import { type PlainDate, addDays } from "@forbear/kernel";
import { type Form, type Whom, creditorOf, numberOf, whom } from "./form.ts";
import type { Arrears } from "./known.ts";
import type { LetterLanguage } from "./letter.ts";
import {
  amountIn,
  dated,
  figure,
  heading,
  kindOfDebt,
  list,
  paragraph,
  prominent,
  total,
} from "./words.ts";

type CreditDefault = Whom & {
  readonly creditProvider: string;
  readonly contractNumber: string;
  readonly default: Arrears;
};

const language: LetterLanguage = "en-AU";

/** Thirty days from its date, and a week for the post. */
const termDays = 30 + 7;

/** The last day to put the default right, when the notice is posted on a day. */
export const remedyByInAustralia = (postedOn: PlainDate): PlainDate => addDays(postedOn, termDays);

export const australianDefaultNotice: Form<CreditDefault> = {
  kind: "defaultNotice",
  look: (known) => ({
    ...whom(known),
    creditProvider: creditorOf(known),
    contractNumber: numberOf(known),
    default: known.debt.arrears,
  }),
  words(elements, known) {
    const { missed, shortfall } = elements.default;
    const by = dated(remedyByInAustralia(known.writtenOn), language);
    const { phone, website } = known.writer;
    return {
      title: "Default notice",
      writtenOn: dated(known.writtenOn, language),
      reference: { label: "Contract number", value: elements.contractNumber },
      parts: [
        {
          language,
          blocks: [
            prominent("Given under section 88 of the National Credit Code."),
            {
              is: "facts",
              rows: [
                { label: "Credit provider", value: elements.creditProvider },
                { label: "Contract", value: kindOfDebt[known.debt.of].en },
                { label: "Contract number", value: elements.contractNumber },
              ],
            },
            heading("What the default is"),
            {
              is: "figures",
              caption: "Payments that were due and were not made in full",
              rows: [
                ...missed.map(({ dueOn, amount }) =>
                  figure(`Due on ${dated(dueOn, language)}:`, amountIn(amount, language)),
                ),
                total("Overdue in all:", amountIn(shortfall, language)),
              ],
            },
            heading("How to put it right"),
            prominent(`Pay ${amountIn(shortfall, language)} by ${by}.`),
            heading("What may happen if you do not"),
            paragraph(
              "After that date enforcement proceedings may begin, and all that is left under the " +
                "contract may become due. A later default of the same kind within that time may also " +
                "lead to proceedings without another notice. If the debt is overdue 60 days or more, " +
                "a default may be listed with a credit reporting body.",
            ),
            heading("Your rights"),
            list(
              "You may give us a hardship notice, spoken or written, and ask for the contract to be " +
                "changed. We answer within 21 days.",
              "You may ask us to put enforcement off, and a court may be asked to.",
              "If we cannot agree, the Australian Financial Complaints Authority (AFCA) helps free of " +
                "charge: afca.org.au, 1800 931 678.",
              "Free advice: National Debt Helpline, ndh.org.au, 1800 007 007.",
            ),
            paragraph(`To reach us: ${phone}, ${website}, or the address above.`),
          ],
        },
      ],
      enclosures: [],
    };
  },
};

type DebitDefault = Whom & {
  readonly creditProvider: string;
  readonly contractNumber: string;
  readonly dishonouredOn: PlainDate;
};

/** Section 87: the first direct debit that was dishonoured, told within ten business days. */
export const directDebitDefaultNotice: Form<DebitDefault> = {
  kind: "directDebitDefaultNotice",
  look: (known) => ({
    ...whom(known),
    creditProvider: creditorOf(known),
    contractNumber: numberOf(known),
    dishonouredOn: known.debt.debitFailedOn,
  }),
  words(elements, known) {
    const { phone, website } = known.writer;
    return {
      title: "Direct debit default notice",
      writtenOn: dated(known.writtenOn, language),
      reference: { label: "Contract number", value: elements.contractNumber },
      parts: [
        {
          language,
          blocks: [
            prominent(
              "We have not received a payment because your direct debit was dishonoured. Please " +
                "contact us straight away.",
            ),
            {
              is: "facts",
              rows: [
                { label: "Credit provider", value: elements.creditProvider },
                { label: "Contract", value: kindOfDebt[known.debt.of].en },
                { label: "Contract number", value: elements.contractNumber },
                { label: "Dishonoured on", value: dated(elements.dishonouredOn, language) },
              ],
            },
            paragraph("Given under section 87 of the National Credit Code."),
            heading("Is there a reason why the direct debit failed?"),
            paragraph(
              "Please check with your bank or financial institution. If you need to change the " +
                `direct debit, call us: ${phone}. If payments that are due go on not being made, we ` +
                "may take action against you under the contract.",
            ),
            heading("Are you finding it hard to pay?"),
            paragraph(
              `Tell us straight away: ${phone}, ${website}, or the address above. We may be able to ` +
                "change your contract, for example the amount or the time of your payments. The " +
                "sooner you tell us, the easier it is to help.",
            ),
            paragraph(
              "If we refuse a change we tell you in writing, with our reasons, and you may take it to " +
                "the Australian Financial Complaints Authority (AFCA): afca.org.au, 1800 931 678. It " +
                "is free and independent. Enforcement may be put on hold while your complaint is " +
                "considered, and you can still go to a court if you do not agree with the outcome.",
            ),
            heading("Free help"),
            paragraph("National Debt Helpline: ndh.org.au, 1800 007 007."),
          ],
        },
      ],
      enclosures: [],
    };
  },
};

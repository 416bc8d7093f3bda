/** Notices of the United Kingdom: sums in arrears, default (Consumer Credit Act 1974), mortgage arrears (MCOB 13.4). */

import { type Money, type PlainDate, add, addDays, present, weekday } from "@forbear/kernel";
import { owedIn } from "@forbear/ledger";
import { type Form, type Whom, creditorOf, numberOf, whom } from "./form.ts";
import type { Arrears, NoticeKnown } from "./known.ts";
import type { Block, LetterLanguage } from "./letter.ts";
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

const language: LetterLanguage = "en-GB";

type Agreement = Whom & {
  readonly creditor: string;
  readonly agreementNumber: string;
  /** What is behind, payment by payment; never guessed from the balance. */
  readonly sumsInArrears: Arrears;
};

type Named = Pick<Agreement, "creditor" | "agreementNumber">;

const agreement = (known: NoticeKnown) => ({
  ...whom(known),
  creditor: creditorOf(known),
  agreementNumber: numberOf(known),
  sumsInArrears: known.debt.arrears,
});

const advice: readonly Block[] = [
  heading("Free help and advice"),
  list(
    "MoneyHelper: moneyhelper.org.uk, 0800 138 7777",
    "StepChange Debt Charity: stepchange.org, 0800 138 1111",
    "National Debtline: nationaldebtline.org, 0808 808 4000",
    "Advice Direct Scotland: moneyadvice.scot, 0808 800 9060",
  ),
];

const about = (elements: Named, known: NoticeKnown): Block => ({
  is: "facts",
  rows: [
    { label: "Creditor", value: elements.creditor },
    { label: "Agreement", value: kindOfDebt[known.debt.of].en },
    { label: "Agreement number", value: elements.agreementNumber },
  ],
});

const behind = ({ sumsInArrears: { missed, shortfall } }: Agreement): Block => ({
  is: "figures",
  caption: "Payments that were due and were not made in full",
  rows: [
    ...missed.map(({ dueOn, amount }) =>
      figure(`Due on ${dated(dueOn, language)}, still unpaid:`, amountIn(amount, language)),
    ),
    total("Total now in arrears:", amountIn(shortfall, language)),
  ],
});

const helpUs = ({ writer }: NoticeKnown): Block =>
  paragraph(
    `If you are finding it hard to pay, please tell us: call ${writer.phone}, go to ` +
      `${writer.website}, or write to the address above. We will listen, and look for a way with you.`,
  );

const head = (title: string, elements: Named, known: NoticeKnown) => ({
  title,
  writtenOn: dated(known.writtenOn, language),
  reference: { label: "Our reference", value: elements.agreementNumber },
});

/** Sections 86B and 86C: sums in arrears, with the current FCA arrears information sheet. */
export const noticeOfSumsInArrears: Form<Agreement> = {
  kind: "noticeOfSumsInArrears",
  look: agreement,
  words: (elements, known) => ({
    ...head("Notice of sums in arrears", elements, known),
    parts: [
      {
        language,
        blocks: [
          prominent(
            "This notice is given in compliance with the Consumer Credit Act 1974 because you are " +
              "behind with your payments under the agreement.",
          ),
          about(elements, known),
          behind(elements),
          paragraph(
            "Interest and default charges may be added to these sums as your agreement says. We " +
              "must send you a notice like this every six months while you are behind.",
          ),
          helpUs(known),
          ...advice,
        ],
      },
    ],
    enclosures: ["FCA information sheet: Arrears"],
  }),
};

type ChargedAgreement = Omit<Agreement, "sumsInArrears"> & {
  readonly defaultSums: NonNullable<NoticeKnown["debt"]["defaultSums"]>;
};

/** Section 86E: default sums, each with the day it became payable; no interest on them for 28 days. */
export const noticeOfDefaultSums: Form<ChargedAgreement> = {
  kind: "noticeOfDefaultSums",
  look: (known) => ({
    ...whom(known),
    creditor: creditorOf(known),
    agreementNumber: numberOf(known),
    defaultSums: known.debt.defaultSums,
  }),
  words: (elements, known) => ({
    ...head("Notice of default sums", elements, known),
    parts: [
      {
        language,
        blocks: [
          prominent(
            "This notice is given in compliance with the Consumer Credit Act 1974 because default " +
              "sums have become payable under your agreement.",
          ),
          about(elements, known),
          {
            is: "figures",
            caption: "Charges because the agreement was not kept",
            rows: [
              ...elements.defaultSums.map(({ on, amount }) =>
                figure(`Payable since ${dated(on, language)}:`, amountIn(amount, language)),
              ),
              total("Default sums in all:", amountIn(totalOf(elements), language)),
            ],
          },
          paragraph(
            "No interest is charged on these sums for the 28 days after the day on which this notice " +
              "is given. After that, only simple interest may be charged on them, if your agreement " +
              "says so.",
          ),
          helpUs(known),
          ...advice,
        ],
      },
    ],
    enclosures: [],
  }),
};

const totalOf = ({ defaultSums: [first, ...others] }: ChargedAgreement): Money =>
  others.reduce(
    (sum, { amount }) => add(sum, amount),
    present(first, "a notice of no default sum").amount,
  );

/**
 * Days given after service (section 88(2)), working days until the post has brought it, and days on top:
 * a late collection or a public holiday then takes nothing from the reader.
 */
const defaultTerm = { days: 14, postDays: 2, spareDays: 4 } as const;

/** The first date that the notice may name, when it is posted on a day. */
export function remedyBy(postedOn: PlainDate): PlainDate {
  let served = postedOn;
  for (let left: number = defaultTerm.postDays; left > 0;) {
    served = addDays(served, 1);
    const on = weekday(served);
    if (on !== "SA" && on !== "SU") left -= 1;
  }
  return addDays(served, defaultTerm.days + defaultTerm.spareDays);
}

/** Sections 87 and 88: what was broken, how and by when to put it right, and what follows if not. */
export const defaultNotice: Form<Agreement> = {
  kind: "defaultNotice",
  look: agreement,
  words(elements, known) {
    const by = dated(remedyBy(known.writtenOn), language);
    const shortfall = amountIn(elements.sumsInArrears.shortfall, language);
    return {
      ...head("Default notice", elements, known),
      parts: [
        {
          language,
          blocks: [
            prominent("Served under section 87(1) of the Consumer Credit Act 1974."),
            about(elements, known),
            heading("What went wrong"),
            paragraph(
              "Your agreement says that payments are made in full when they are due. These were not:",
            ),
            behind(elements),
            heading("What you need to do"),
            prominent(`Pay ${shortfall} so that it reaches us before ${by}.`),
            paragraph(
              "If you do so before that date, no further action is taken about this breach, and it " +
                "is treated as never having happened.",
            ),
            heading("What may happen if you do not"),
            paragraph(
              `If nothing is done by ${by}, ${elements.creditor} may end your agreement and ask for ` +
                "all that is left to pay under it: " +
                `${amountIn(owedIn(known.debt.owed), language)} today. A default may be ` +
                "recorded with credit reference agencies. A court may be asked to help recover the money.",
            ),
            paragraph(
              "A court may give you more time if you ask it to. If the agreement is for goods and " +
                "you have paid a third of their price, they cannot be taken back without a court order.",
            ),
            helpUs(known),
            ...advice,
          ],
        },
      ],
      enclosures: ["FCA information sheet: Default"],
    };
  },
};

type MortgageArrears = Agreement & { readonly debt: string };

/** MCOB 13.4.1R: within 15 business days of becoming aware. */
export const mortgageArrears: Form<MortgageArrears> = {
  kind: "mortgageArrearsStatement",
  look: (known) => ({ ...agreement(known), debt: amountIn(owedIn(known.debt.owed), language) }),
  words: (elements, known) => ({
    ...head("Your mortgage payments are behind", elements, known),
    parts: [
      {
        language,
        blocks: [
          about(elements, known),
          behind(elements),
          {
            is: "facts",
            rows: [
              { label: "Total left to pay on the mortgage", value: elements.debt },
              {
                label: "Charges so far",
                value: amountIn(known.debt.owed.fees, language),
              },
            ],
          },
          paragraph(
            "Charges are likely to be added while the arrears last, as our list of charges says; " +
              "ask us for it at any time. Repossession is a last resort.",
          ),
          helpUs(known),
          ...advice,
        ],
      },
    ],
    enclosures: ["MoneyHelper information sheet: Problems paying your mortgage"],
  }),
};

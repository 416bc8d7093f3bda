/** Notices of the United States: validation (12 CFR 1006.34(c), Model Form B-1), medical debt in Nevada. */

import type { PlainDate } from "@forbear/kernel";
import { type Form, type Whom, creditorOf, numberOf, spoken, whom } from "./form.ts";
import { type Itemised, itemised } from "./itemise.ts";
import type { NoticeKnown } from "./known.ts";
import type { Block, LetterLanguage, Part } from "./letter.ts";
import { stateWords } from "./states.ts";
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

type Validation = Whom & {
  readonly currentCreditor: string;
  readonly creditorOnItemizationDate: string;
  readonly accountNumber: string;
  /** Its date, what was owed on it, and what came since; it adds up to what is owed now. */
  readonly itemization: Itemised;
  readonly validationPeriodEnd: PlainDate;
};

type Speaking = {
  readonly language: LetterLanguage;
  readonly elements: Validation;
  readonly known: NoticeKnown;
};

const english: LetterLanguage = "en-US";
const spanish: LetterLanguage = "es-US";

export const validationNotice: Form<Validation> = {
  kind: "validationNotice",
  look(known) {
    const { itemisation, owed, creditorThen } = known.debt;
    return {
      ...whom(known),
      currentCreditor: creditorOf(known),
      creditorOnItemizationDate: creditorThen,
      accountNumber: numberOf(known),
      itemization: itemisation === null ? null : itemised(itemisation, owed),
      validationPeriodEnd: known.periodEndsOn,
    };
  },
  words(elements, known) {
    const asked = spoken(known.language, [english, spanish]);
    const inEnglish: Part = {
      language: english,
      blocks: inEnglishWords({ language: english, elements, known }),
    };
    // A translation never goes alone: 12 CFR 1006.34(e)(1).
    const parts: readonly [Part, ...Part[]] =
      asked === spanish
        ? [
            { language: spanish, blocks: inSpanishWords({ language: spanish, elements, known }) },
            inEnglish,
          ]
        : [inEnglish];
    return {
      title: asked === spanish ? "Aviso sobre una deuda" : "Notice about a debt",
      writtenOn: dated(known.writtenOn, asked),
      reference: {
        label: asked === spanish ? "Referencia" : "Reference",
        value: elements.accountNumber,
      },
      parts,
      enclosures: [],
    };
  },
};

function shownInEnglish({ language, elements, known }: Speaking): readonly Block[] {
  const { itemization: owed, accountNumber, currentCreditor } = elements;
  const on = dated(owed.on, language);
  const amount = (of: Itemised["total"]): string => amountIn(of, language);
  return [
    heading("Our information shows:"),
    paragraph(
      `You had ${kindOfDebt[known.debt.of].en} from ${elements.creditorOnItemizationDate} with ` +
        `account number ${accountNumber}. The debt is now owed to ${currentCreditor}.`,
    ),
    {
      is: "figures",
      caption: `What you owed on ${on}, and since`,
      rows: [
        figure(`As of ${on}, you owed:`, amount(owed.balance)),
        figure(
          `Between ${on} and today: You were charged this amount in interest:`,
          `+ ${amount(owed.interest)}`,
        ),
        figure("You were charged this amount in fees:", `+ ${amount(owed.fees)}`),
        figure("You paid or were credited this amount toward the debt:", `- ${amount(owed.paid)}`),
        total("Total amount of the debt now:", amount(owed.total)),
      ],
    },
  ];
}

function inEnglishWords(speaking: Speaking): readonly Block[] {
  const { language, elements, known } = speaking;
  const { accountNumber, collectorName, currentCreditor } = elements;
  const end = dated(elements.validationPeriodEnd, language);
  const { phone, hours, website } = known.writer;
  const texts = stateWords(known).texts;
  return [
    paragraph(
      `${collectorName} is a debt collector. We are trying to collect a debt that you owe to ` +
        `${currentCreditor}. We will use any information you give us to help collect the debt.`,
    ),
    paragraph(
      `Call us at ${phone}${hours === null ? "" : `, ${hours}`}, write to the address above, or go ` +
        `to ${website}.`,
    ),
    ...shownInEnglish(speaking),
    heading("How can you dispute the debt?"),
    list(
      `Call or write to us by ${end}, to dispute all or part of the debt. If you do not, we will ` +
        "assume that our information is correct.",
      `If you write to us by ${end}, we must stop collection on any amount you dispute until we ` +
        "send you information that shows you owe the debt. You may use the form below or write to " +
        "us without the form. You may also include supporting documents. We accept disputes " +
        `electronically at ${website}.`,
    ),
    heading("What else can you do?"),
    list(
      "Write to ask for the name and address of the original creditor, if different from the " +
        `current creditor. If you write by ${end}, we must stop collection until we send you that ` +
        "information. You may use the form below or write to us without the form. We accept such " +
        `requests electronically at ${website}.`,
      "Go to www.cfpb.gov/debt-collection to learn more about your rights under federal law. For " +
        "instance, you have the right to stop or limit how we contact you.",
      "Contact us about your payment options.",
      "Póngase en contacto con nosotros para solicitar una copia de este formulario en español.",
    ),
    ...(texts.length === 0 ? [] : [heading("Notices that your state requires")]),
    ...texts.map(prominent),
    ...responseForm(elements, {
      cut: "How do you want to respond?",
      check: "Check all that apply:",
      dispute: "I want to dispute the debt because I think:",
      because: [
        "This is not my debt.",
        "The amount is wrong.",
        "Other (please describe on reverse or attach additional information).",
      ],
      choices: [
        "I want you to send me the name and address of the original creditor.",
        `I enclosed this amount: $ ________ . Make your check payable to ${collectorName}. Include the reference number ${accountNumber}.`,
        "Quiero este formulario en español.",
      ],
      mailTo: "Mail this form to:",
      from: "From:",
    }),
  ];
}

function shownInSpanish({ language, elements, known }: Speaking): readonly Block[] {
  const { itemization: owed, accountNumber, currentCreditor } = elements;
  const on = dated(owed.on, language);
  const amount = (of: Itemised["total"]): string => amountIn(of, language);
  return [
    heading("Nuestra información muestra:"),
    paragraph(
      `Usted tenía ${kindOfDebt[known.debt.of].es} de ${elements.creditorOnItemizationDate} con el ` +
        `número de cuenta ${accountNumber}. La deuda se le debe ahora a ${currentCreditor}.`,
    ),
    {
      is: "figures",
      caption: `Lo que debía el ${on}, y desde entonces`,
      rows: [
        figure(`Al ${on}, usted debía:`, amount(owed.balance)),
        figure(
          `Entre el ${on} y hoy: Se le cobró esta cantidad en intereses:`,
          `+ ${amount(owed.interest)}`,
        ),
        figure("Se le cobró esta cantidad en cargos:", `+ ${amount(owed.fees)}`),
        figure(
          "Usted pagó o se le acreditó esta cantidad para la deuda:",
          `- ${amount(owed.paid)}`,
        ),
        total("Cantidad total de la deuda ahora:", amount(owed.total)),
      ],
    },
  ];
}

function inSpanishWords(speaking: Speaking): readonly Block[] {
  const { language, elements, known } = speaking;
  const { accountNumber, collectorName, currentCreditor } = elements;
  const end = dated(elements.validationPeriodEnd, language);
  const { phone, hours, website } = known.writer;
  const texts = stateWords(known).texts;
  return [
    paragraph(
      `${collectorName} es un cobrador de deudas. Tratamos de cobrar una deuda que usted tiene con ` +
        `${currentCreditor}. Usaremos cualquier información que nos dé para ayudar a cobrar la deuda.`,
    ),
    paragraph(
      `Llámenos al ${phone}${hours === null ? "" : ` (${hours})`}, escríbanos a la dirección de ` +
        `arriba o visite ${website}.`,
    ),
    ...shownInSpanish(speaking),
    heading("¿Cómo puede disputar la deuda?"),
    list(
      `Llámenos o escríbanos antes del final del ${end} para disputar toda la deuda o una parte de ` +
        "ella. Si no lo hace, supondremos que nuestra información es correcta.",
      `Si nos escribe antes del final del ${end}, debemos dejar de cobrar cualquier cantidad que ` +
        "usted dispute hasta que le enviemos información que demuestre que usted debe la deuda. " +
        "Puede usar el formulario de abajo o escribirnos sin él. También puede incluir documentos " +
        `que lo respalden. Aceptamos disputas por vía electrónica en ${website}.`,
    ),
    heading("¿Qué más puede hacer?"),
    list(
      "Escríbanos para pedir el nombre y la dirección del acreedor original, si es distinto del " +
        `acreedor actual. Si nos escribe antes del final del ${end}, debemos dejar de cobrar hasta ` +
        "que le enviemos esa información. Puede usar el formulario de abajo o escribirnos sin él. " +
        `Aceptamos esas solicitudes por vía electrónica en ${website}.`,
      "Visite www.cfpb.gov/debt-collection para saber más sobre sus derechos según la ley federal. " +
        "Por ejemplo, usted tiene derecho a detener o limitar la forma en que nos comunicamos con usted.",
      "Comuníquese con nosotros para conocer sus opciones de pago.",
    ),
    ...(texts.length === 0 ? [] : [heading("Avisos que exige su estado (en inglés)")]),
    ...texts.map(prominent),
    ...responseForm(elements, {
      cut: "¿Cómo quiere responder?",
      check: "Marque todo lo que corresponda:",
      dispute: "Quiero disputar la deuda porque creo que:",
      because: [
        "Esta deuda no es mía.",
        "La cantidad es incorrecta.",
        "Otro (descríbalo al reverso o adjunte información adicional).",
      ],
      choices: [
        "Quiero que me envíen el nombre y la dirección del acreedor original.",
        `Adjunto esta cantidad: $ ________ . Haga su cheque a nombre de ${collectorName}. Incluya el número de referencia ${accountNumber}.`,
      ],
      mailTo: "Envíe este formulario a:",
      from: "De:",
    }),
  ];
}

type FormWords = {
  readonly cut: string;
  readonly check: string;
  readonly dispute: string;
  readonly because: readonly string[];
  readonly choices: readonly string[];
  readonly mailTo: string;
  readonly from: string;
};

const responseForm = (elements: Whom, form: FormWords): readonly Block[] => [
  { is: "cut-here", text: form.cut },
  paragraph(form.check),
  { is: "choices", lead: form.dispute, items: form.because },
  { is: "choices", lead: null, items: form.choices },
  {
    is: "address",
    label: form.mailTo,
    lines: [elements.collectorName, ...elements.collectorMailAddress],
  },
  {
    is: "address",
    label: form.from,
    lines: [elements.consumerName, ...elements.consumerMailAddress],
  },
];

type NevadaMedical = Whom & {
  readonly provider: string;
  readonly serviceDate: PlainDate;
  readonly principal: string;
  readonly howTheAgencyHoldsIt: string;
};

/** NRS 649.366: sixty days before anything is done to collect a medical debt. */
export const nevadaMedicalNotice: Form<NevadaMedical> = {
  kind: "preCollectionNotice",
  look(known) {
    const { itemisation, owed, creditorThen } = known.debt;
    return {
      ...whom(known),
      provider: creditorThen,
      serviceDate: itemisation?.event === "transaction" ? itemisation.on : null,
      principal: amountIn(owed.principal, english),
      howTheAgencyHoldsIt: known.acts === "as-owner" ? "obtained by" : "assigned for collection to",
    };
  },
  words(elements, known) {
    const { provider, principal, howTheAgencyHoldsIt, collectorName } = elements;
    const { phone, website, mailAddress } = known.writer;
    return {
      title: "Notice about a medical debt",
      writtenOn: dated(known.writtenOn, english),
      reference: { label: "Reference", value: known.debt.shortNumber ?? provider },
      parts: [
        {
          language: english,
          blocks: [
            paragraph(
              `A medical debt has been ${howTheAgencyHoldsIt} ${collectorName}. This notice is ` +
                "sent at least 60 days before we take any action to collect it, as the law of Nevada asks.",
            ),
            {
              is: "facts",
              rows: [
                { label: "Facility or provider", value: provider },
                { label: "Date of service", value: dated(elements.serviceDate, english) },
                { label: "Principal amount of the debt", value: principal },
                { label: "Collection agency", value: collectorName },
              ],
            },
            paragraph(
              "You do not have to do anything. If you wish to ask about the debt, to say that it is " +
                `not yours, or to pay it of your own accord, call ${phone}, go to ${website} or ` +
                `write to ${[collectorName, ...mailAddress].join(", ")}.`,
            ),
            ...stateWords(known).texts.map(prominent),
          ],
        },
      ],
      enclosures: [],
    };
  },
};

/** Every fact a placement row can carry, by the name that mappings use. The set is closed. */

const debt = [
  "reference",
  "creditor",
  "originalCreditor",
  "product",
  "currency",
  "balance",
  "principal",
  "interest",
  "fees",
  "costs",
  "limit",
  "openedOn",
  "defaultedOn",
  "chargedOffOn",
  "lastPaymentOn",
  "lastPaymentAmount",
  "disputedOn",
  "itemisation.event",
  "itemisation.on",
  "itemisation.balance",
  "itemisation.interest",
  "itemisation.fees",
  "itemisation.paid",
  "itemisation.credited",
  "schedule.asOf",
  "schedule.interval",
  "schedule.instalment",
  "schedule.firstDueOn",
  "schedule.count",
  "schedule.firstMissedOn",
  "schedule.arrears",
  "schedule.lastNoticeOn",
  "schedule.nextStatementOn",
  "schedule.debitFailedOn",
  "schedule.defaultSum",
  "schedule.defaultSumOn",
] as const;

/** Of the payments that were agreed: any of them filled asks for those that make a schedule whole. */
export const scheduleFields = debt.filter((name) => name.startsWith("schedule."));

const month = ["bill", "paid", "delay"] as const;
/** Months of history a row may carry: 1 is the latest. */
const monthNumbers = [1, 2, 3, 4, 5, 6] as const;
type Month = (typeof monthNumbers)[number];

export const apartNames = ["sex", "education", "marriage", "age"] as const;
export type ApartName = (typeof apartNames)[number];

const obligor = [
  "reference",
  "role",
  "fullName",
  "givenName",
  "familyName",
  "bornOn",
  "language",
  "address.line1",
  "address.line2",
  "address.city",
  "address.region",
  "address.postcode",
  "address.country",
  "address.returnedOn",
  "phone.1.number",
  "phone.1.line",
  "phone.1.health",
  "phone.2.number",
  "phone.2.line",
  "phone.2.health",
  "phone.3.number",
  "phone.3.line",
  "phone.3.health",
  "email.1",
  "email.2",
  "attorney.name",
  "attorney.phone",
  "attorney.email",
  "ceasedOn",
  "diedOn",
  "insolvency.reference",
  "insolvency.startedOn",
  "consent.voice.on",
  "consent.voice.purpose",
  "consent.voice.form",
  "consent.voice.words",
  "consent.voice.evidence",
  "consent.sms.on",
  "consent.sms.purpose",
  "consent.sms.form",
  "consent.sms.words",
  "consent.sms.evidence",
  "consent.email.on",
  "consent.email.purpose",
  "consent.email.form",
  "consent.email.words",
  "consent.email.evidence",
  "consent.whatsapp.on",
  "consent.whatsapp.purpose",
  "consent.whatsapp.form",
  "consent.whatsapp.words",
  "consent.whatsapp.evidence",
] as const;
const obligorNumbers = [1, 2] as const;
export type ObligorNumber = (typeof obligorNumbers)[number];

export type ObligorField = (typeof obligor)[number];
export type Field =
  | (typeof debt)[number]
  | `${(typeof month)[number]}.${Month}`
  | `apart.${ApartName}`
  | `obligor.${ObligorNumber}.${ObligorField}`;

export const fields: readonly Field[] = [
  ...debt,
  ...monthNumbers.flatMap((n) => month.map((name): Field => `${name}.${n}`)),
  ...apartNames.map((name): Field => `apart.${name}`),
  ...obligorNumbers.flatMap((n) => obligor.map((name): Field => `obligor.${n}.${name}`)),
];

/** The fields of each obligor, named once: glueing a name for each cell costs more than the cell. */
export const obligorFields: ReadonlyMap<ObligorNumber, ReadonlyMap<ObligorField, Field>> = new Map(
  obligorNumbers.map((n) => [n, new Map(obligor.map((name) => [name, `obligor.${n}.${name}`]))]),
);

export const phoneFields = [
  { number: "phone.1.number", line: "phone.1.line", health: "phone.1.health" },
  { number: "phone.2.number", line: "phone.2.line", health: "phone.2.health" },
  { number: "phone.3.number", line: "phone.3.line", health: "phone.3.health" },
] as const;

export const consentFields = [
  {
    channel: "voice",
    on: "consent.voice.on",
    purpose: "consent.voice.purpose",
    form: "consent.voice.form",
    words: "consent.voice.words",
    evidence: "consent.voice.evidence",
  },
  {
    channel: "sms",
    on: "consent.sms.on",
    purpose: "consent.sms.purpose",
    form: "consent.sms.form",
    words: "consent.sms.words",
    evidence: "consent.sms.evidence",
  },
  {
    channel: "email",
    on: "consent.email.on",
    purpose: "consent.email.purpose",
    form: "consent.email.form",
    words: "consent.email.words",
    evidence: "consent.email.evidence",
  },
  {
    channel: "whatsapp",
    on: "consent.whatsapp.on",
    purpose: "consent.whatsapp.purpose",
    form: "consent.whatsapp.form",
    words: "consent.whatsapp.words",
    evidence: "consent.whatsapp.evidence",
  },
] as const;

export const monthFields = [
  { billed: "bill.1", paid: "paid.1", delay: "delay.1" },
  { billed: "bill.2", paid: "paid.2", delay: "delay.2" },
  { billed: "bill.3", paid: "paid.3", delay: "delay.3" },
  { billed: "bill.4", paid: "paid.4", delay: "delay.4" },
  { billed: "bill.5", paid: "paid.5", delay: "delay.5" },
  { billed: "bill.6", paid: "paid.6", delay: "delay.6" },
] as const;

export const apartFields = [
  { name: "sex", field: "apart.sex" },
  { name: "education", field: "apart.education" },
  { name: "marriage", field: "apart.marriage" },
  { name: "age", field: "apart.age" },
] as const;

const known: ReadonlySet<string> = new Set(fields);
export const isField = (name: string): name is Field => known.has(name);

/** Without these there is no debt, nobody who owes it, or nobody it is owed to. */
export const required: readonly (readonly Field[])[] = [
  ["reference"],
  ["creditor"],
  ["currency"],
  ["balance", "principal"],
  ["obligor.1.reference"],
  ["obligor.1.fullName", "obligor.1.familyName"],
  ["obligor.1.address.country"],
];

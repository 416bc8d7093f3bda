/** The public face of `dialogue`: nothing else is imported from outside. */

export * from "./meaning.ts";
export * from "./conversation.ts";
export { understand } from "./understanding/understand.ts";
export {
  type LineError,
  type LineOut,
  readLine,
  understandLine,
  writeUnderstood,
} from "./understanding/line.ts";
export type { Model } from "./understanding/model.ts";
export { loadModel } from "./understanding/weights.ts";
export {
  type Column,
  type Columns,
  type Fold,
  type TrainOptions,
  defaultOptions,
  isHeldBack,
  judgeFold,
  learnColumns,
  shared,
  train,
  weightsOf,
  worthIn,
} from "./understanding/train.ts";
export type { Worth } from "./understanding/vocabulary.ts";
export { type TaughtFault, readTaught } from "./understanding/taught.ts";
export { readCorpus } from "./understanding/corpus.ts";
export { type Example, readExamples } from "./understanding/examples.ts";
export { lineOf, situationsOf } from "./understanding/situations.ts";
export { type SortOptions, type Sorted, learnToSort } from "./understanding/sorting.ts";
export { labelsHeard } from "./understanding/classify.ts";
export {
  type Expected,
  type Found,
  type Score,
  expectedOf,
  f1Of,
  inOneLine,
  newScore,
  precisionOf,
  recallOf,
  scoreLine,
} from "./understanding/evaluate.ts";
export { languageOfLocale } from "./words/locale.ts";
export { romanise } from "./words/devanagari.ts";
export { readValues } from "./values/read.ts";
export { datesWithYear } from "./values/spoken-dates.ts";
export { withoutCardNumbers } from "./values/card-numbers.ts";
export { ownWords } from "./words/own-words.ts";
export { tidy, wordsOf } from "./words/words.ts";
export { advance } from "./advance.ts";
export { opening, unsaid } from "./turn/opening.ts";
export { accountAbout } from "./turn/account-named.ts";
export { adviserIn } from "./turn/places.ts";
export { talkRestsAfterSeconds, verificationLastsSeconds, wishBefore } from "./turn/resumed.ts";
export {
  type Criterion,
  type Judged,
  type TalkRecord,
  type TurnTold,
  recordOf,
} from "./flows/record.ts";
export {
  type ApprovalAnswer,
  type ApprovalTold,
  approvalUntold,
  tellApproval,
} from "./flows/approved.ts";
export { type AttachedKind, attachedAlone, attachedToo } from "./attached.ts";
export { noAnswers } from "./means/questions.ts";
export { asksToStopTaking } from "./flows/taking.ts";
export { lastAct } from "./turn/last-act.ts";
export { answered, missingIn, shortFormOf, standingOf, sustainableOf } from "./means/statement.ts";
export { answerTo, grantedFor, requestOf, serviceOf } from "./wish-request.ts";
export { type Disposition, dispositions } from "./turn/disposition.ts";
export {
  type Declaration,
  type TemplateId,
  declarationOf,
  isTemplateId,
  templateIds,
} from "./wording/catalogue.ts";
export type { Fact, Licensed } from "./wording/licensed.ts";
export {
  type DisclosureCode,
  disclosure,
  disclosureCodes,
  isDisclosure,
} from "./wording/disclosures.ts";
export { say } from "./wording/saying.ts";
export { takenUp } from "./flows/handoff.ts";
export { type Worded, type WordedContent, type Wording, word } from "./wording/word.ts";
export { type GuardFault, type Guarding, guard } from "./guard/guard.ts";
export { type Figure, figuresIn } from "./guard/figures.ts";
export { debtWordIn } from "./guard/claims.ts";
export {
  type Block,
  type Fact as LetterFact,
  type Figure as LetterFigure,
  type Letter,
  type LetterLanguage,
  type Part as LetterPart,
  letterText,
} from "./letters/letter.ts";
export type { Arrears, NoticeKnown } from "./letters/known.ts";
export {
  type Correspondents,
  type Due as LetterDue,
  type MoneyLetter,
  type MoneyLetterKind,
  type Movement,
  moneyLetterKinds,
} from "./letters/money/known.ts";
export { writeMoneyLetter } from "./letters/money/write.ts";
export type {
  ClientCorrespondents,
  ClientLetterKind,
  InvoiceTold,
  RemittanceTold,
} from "./letters/clients/known.ts";
export { writeInvoice, writeRemittance } from "./letters/clients/write.ts";
export { sincePlaced } from "./letters/itemise.ts";
export { stateWords } from "./letters/states.ts";
export { remedyBy } from "./letters/uk.ts";
export { remedyByInAustralia } from "./letters/australia.ts";
export { type Lacking, writeNotice } from "./letters/write.ts";

/** May we do this? The law's public face: facts in, a verdict with reasons out. */

export { type LawBook, lawBook } from "./book.ts";
export { type Options, answer, decideLines } from "./command.ts";
export {
  type ExportedLawbook,
  type LawDiff,
  type NumberDifference,
  type RuleChange,
  diffDays,
  diffExports,
  parseExportedLawbook,
} from "./diff.ts";
export { type Decision, type TraceLine, type Verdict, decide } from "./decide.ts";
export { type Row, explain, lawbookJson, listRules, page } from "./explain.ts";
export { type Facts, type Jurisdiction, type Request } from "./facts.ts";
export { type Action, type ActionKind, actionKinds, contactKinds } from "./facts/act.ts";
export type { ContactPoint } from "./facts/contact-point.ts";
export { type Content, conveyedBy } from "./facts/content.ts";
export type { Debt } from "./facts/debt.ts";
export type { Consent, HistoryEntry } from "./facts/past.ts";
export type { Collector, Consumer, Recipient } from "./facts/people.ts";
export type { Preferences, Protections } from "./facts/shields.ts";
export {
  type ClockSecond,
  type Day,
  type Second,
  dayNumber,
  parseClock,
  parseDay,
  parseSecond,
  printClock,
  printDay,
  printSecond,
  second,
} from "./facts/time.ts";
export type { Channel, DialMode, Form, Relation, TimeRange } from "./facts/words.ts";
export { type Body, type Country, type Lawbook, lawbook, parametersOf, saidBy } from "./lawbook.ts";
export { type NumberInForce, type RuleInForce, rulesInForce } from "./list.ts";
export { bodies, countries, currentLaw } from "./lawbooks.ts";
export { type Matter, type Question, isContactKind, once } from "./matter.ts";
export { type Dated, type Parameter, type Status, valueOn } from "./parameter.ts";
export { type Problem, parseFacts, parseLine, parseRequest, problemText } from "./parse.ts";
export { type NumberChange, type Pending, parseChanges, pendingLaw } from "./pending.ts";
export { parsePlace, placeName } from "./place.ts";
export {
  type ByRule,
  type ChangedDecision,
  type Preview,
  type Previewer,
  type Recorded,
  parseRecorded,
  preview,
  previewer,
} from "./preview.ts";
export { printFacts, printRequest } from "./print.ts";
export {
  type Replayed,
  replay,
  traceHash,
  traceJson,
  verdictBytes,
  verdictJson,
} from "./replay.ts";
export type { Answer, Layer, Named, Rule, RuleKind, RuleSpec } from "./rule.ts";
export { denies, requires, rule, silent } from "./rule.ts";
export { isCodeCredit } from "./au/coverage.ts";
export { directDebitNoticeBy } from "./au/credit.ts";
export { type DebitNotice, type DebitNoticeAsked, debitFrom, debitNotice } from "./debit-notice.ts";
export { isRegulatedCredit } from "./pursuit.ts";
export { defaultSumNoticeBy, missedThatCount } from "./uk/cca/arrears.ts";
export { periodEndAfter as validationPeriodEnd } from "./us/regf/validation.ts";
export { type SeenRules, changedSilently, raiseVersions, seenRules } from "./versions.ts";
export { type WorkedCase, parseWorkedCase } from "./worked.ts";

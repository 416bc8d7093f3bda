/** The desk: what people of the tenant see, and what their clicks do. */

export { type AccountAsked, accountView, folderOf, whereDebt } from "./account.ts";
export { type ApprovalAskRefusal, askApproval } from "./approval-ask.ts";
export { type ApprovalSeen, approvalView, decideApproval } from "./approval.ts";
export type { ApprovalDecision, ApprovalDone, ApprovalRefusal, Decider } from "./deciding.ts";
export {
  type PlanAskRefusal,
  type WithdrawRefusal,
  askPlanChange,
  withdrawApproval,
} from "./plan-approval.ts";
export { type Beside } from "./accounts.store.ts";
export { callList } from "./calls.ts";
export { type CaseRefusal, type HoldRefusal, closeCase, liftHold } from "./care.ts";
export { changesSince } from "./changes.store.ts";
export { cursorIn, debitsView } from "./debits.ts";
export { handsetTalk, partOfPerson, partPage, playable, webchatVisitor } from "./handset.ts";
export { type Reading, namesOf } from "./lines.ts";
export {
  type KeptLetter,
  type LettersAsked,
  type Preview,
  type PreviewRefusal,
  letterList,
  openLetter,
  previewNotice,
} from "./letters.ts";
export { accountPage, queueList, queueStep, searchAccounts } from "./lists.ts";
export { type MeansRefusal, meansView, noteMeans } from "./means.ts";
export { importList, importView, overview, spanOf } from "./overview.ts";
export { type SpeakRefusal, handBack, staffSays, takeOver } from "./speak.ts";
export {
  type MemberRow,
  insertMember,
  memberName,
  membersOf,
  membersOfTenant,
} from "./staff.store.ts";
export { type Answered, type Begun, beginRequest, endRequest } from "./requests.store.ts";
export { type MoneyLetterAsked, type MoneyLetterRefusal, moneyLetter } from "./money-letter.ts";
export { type OwnPapers, ownLetter, ownPapers } from "./own-papers.ts";
export { disputePage, momentIn, paymentPage, paymentView } from "./payments.ts";
export { statementJson, statementView } from "./statement.ts";
export { messageFile, talkView } from "./talk.ts";
export { timelinePage } from "./timeline.ts";
export { type ToldTurn, toldTurn } from "./told-turn.ts";

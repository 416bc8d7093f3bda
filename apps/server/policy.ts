/** Who may do what: one table, a row for every route. What is not in it is refused to everyone. */

import { type Permission, type RouteName, me, permission } from "@forbear/contract";
import type { Authority } from "@forbear/negotiation";

export const roles = me.shape.role.options;
export type Role = (typeof roles)[number];

export const isRole = (text: string): text is Role => roles.some((role) => role === text);

const everyone: readonly Role[] = roles;

const rolesOf: { readonly [P in Permission]: readonly Role[] } = {
  "see-own-sign-in": everyone,
  "see-numbers": everyone,
  "see-accounts": ["collector", "supervisor", "compliance", "finance", "administrator"],
  talk: ["collector", "supervisor", "administrator"],
  "decide-care": ["supervisor", "compliance", "administrator"],
  "decide-offers": ["collector", "supervisor", "administrator"],
  "see-evidence": ["supervisor", "compliance", "administrator"],
  "see-imports": ["supervisor", "finance", "strategy", "administrator"],
  "see-reports": ["supervisor", "compliance", "finance", "strategy", "administrator"],
  "see-money": ["supervisor", "compliance", "finance", "administrator"],
  "move-money": ["finance", "administrator"],
  // Two of them: keys lead the money somewhere.
  "join-processors": ["finance", "administrator"],
  "tell-files": ["finance", "supervisor", "administrator"],
  "play-consumer": ["collector", "supervisor", "strategy", "administrator"],
};

/** Routes open to nobody signed in are `null`: signing in itself. */
export const permissionOf: { readonly [R in RouteName]: Permission | null } = {
  signIn: null,
  signOut: "see-own-sign-in",
  me: "see-own-sign-in",
  overview: "see-numbers",
  rules: "see-own-sign-in",
  queues: "see-accounts",
  queue: "see-accounts",
  accounts: "see-accounts",
  account: "see-accounts",
  statement: "see-accounts",
  timeline: "see-accounts",
  liftHold: "decide-care",
  plan: "see-accounts",
  changePlan: "talk",
  agreePlanChange: "talk",
  askPlanChange: "talk",
  releaseObligor: "decide-care",
  letters: "see-accounts",
  askLetter: "decide-care",
  previewLetter: "see-accounts",
  newAddress: "talk",
  moneyLetter: "see-accounts",
  letterPages: "see-accounts",
  letterWords: "see-accounts",
  letterReturned: "talk",
  conversation: "see-accounts",
  talkRecord: "see-accounts",
  messageFile: "see-accounts",
  say: "talk",
  takeOver: "talk",
  handBack: "talk",
  closeCase: "decide-care",
  askApproval: "talk",
  approval: "see-accounts",
  withdrawApproval: "talk",
  decideApproval: "decide-offers",
  calls: "see-accounts",
  callEnded: "talk",
  means: "see-accounts",
  noteMeans: "talk",
  keptMeans: "see-accounts",
  stopKept: "talk",
  payLinks: "see-accounts",
  makePayLink: "talk",
  withdrawPayLink: "talk",
  decision: "see-evidence",
  imports: "see-imports",
  reports: "see-reports",
  report: "see-reports",
  money: "see-money",
  moneyAlarm: "see-money",
  moneyDue: "see-money",
  moneyRemittances: "see-money",
  moneyInvoices: "see-money",
  moneyUnapplied: "see-money",
  moneyClient: "see-money",
  moneyRemit: "move-money",
  moneyRemittance: "see-money",
  moneyStatement: "see-money",
  moneyMonth: "see-money",
  moneyClose: "move-money",
  moneyReconcile: "move-money",
  moneyTerms: "see-money",
  publishTerms: "move-money",
  moneyInvoice: "see-money",
  toldFile: "tell-files",
  debits: "see-money",
  collectDebits: "move-money",
  debitFile: "move-money",
  debitReturns: "move-money",
  cancelMandate: "move-money",
  bank: "see-money",
  bankFile: "move-money",
  bankLine: "move-money",
  receivePayment: "move-money",
  payments: "see-money",
  payment: "see-money",
  disputes: "see-money",
  workDispute: "move-money",
  refundPayment: "move-money",
  refunds: "see-money",
  decideRefund: "move-money",
  processors: "join-processors",
  askProcessor: "join-processors",
  decideProcessor: "join-processors",
  checkProcessor: "join-processors",
  leaveProcessor: "join-processors",
  events: "see-own-sign-in",
  parts: "play-consumer",
  talk: "play-consumer",
  text: "play-consumer",
};

/** How far each role's word goes in offers, by the floors of the offer policy; null: it has none. */
export const authorityOf: { readonly [R in Role]: Authority | null } = {
  collector: "collector",
  supervisor: "supervisor",
  administrator: "manager",
  compliance: null,
  finance: null,
  strategy: null,
};

export function may(role: Role, permission: Permission): boolean {
  return rolesOf[permission].includes(role);
}

/** All that a role may do, for screens that hide the rest. */
export const permissionsOf = (role: Role): Permission[] =>
  permission.options.filter((one) => may(role, one));

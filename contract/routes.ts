/** The paths of the API, in one place: the server registers them, the web asks them. */

export const routes = {
  signIn: "/api/v1/sign-in", // POST { email, password }: a cookie, and who signed in
  signOut: "/api/v1/sign-out",
  me: "/api/v1/me",
  overview: "/api/v1/overview",
  queues: "/api/v1/queues",
  queue: "/api/v1/queues/:name", // the first; ?after=acct_… or ?before=acct_… the one beside it
  accounts: "/api/v1/accounts", // ?q=&life=&cursor=
  account: "/api/v1/accounts/:id",
  statement: "/api/v1/accounts/:id/statement", // ?asOf=&knownOn=&through=
  timeline: "/api/v1/accounts/:id/timeline", // ?cursor=, newest first
  liftHold: "/api/v1/accounts/:id/holds/:hold/lift",
  plan: "/api/v1/accounts/:id/plan", // what of it is still to come
  changePlan: "/api/v1/accounts/:id/plan/changes", // POST: other days are offered; nothing changes yet
  agreePlanChange: "/api/v1/accounts/:id/plan/agree", // POST { token }: on the word of who owes it
  askPlanChange: "/api/v1/accounts/:id/plan/asked", // POST { change, because }: beyond one's own word, it waits
  releaseObligor: "/api/v1/accounts/:id/obligors/release", // POST: one who owes with others is freed
  letters: "/api/v1/accounts/:id/letters",
  askLetter: "/api/v1/accounts/:id/letters/ask", // POST { notice, because }: a person decides on it
  previewLetter: "/api/v1/accounts/:id/letters/preview", // ?notice=&form=pages|words
  newAddress: "/api/v1/accounts/:id/addresses", // POST: another postal address is learned
  moneyLetter: "/api/v1/accounts/:id/money-letters/:kind", // ?form=pages|words&language=&asOf=&year=&payment=
  letterPages: "/api/v1/letters/:id/pages", // the PDF; that it was opened is kept
  letterWords: "/api/v1/letters/:id/words",
  letterReturned: "/api/v1/letters/:id/returned", // POST: it came back undelivered
  conversation: "/api/v1/conversations/:id",
  talkRecord: "/api/v1/conversations/:id/record",
  say: "/api/v1/conversations/:id/messages",
  messageFile: "/api/v1/messages/:id/files/:place", // what came with a message: a download, never shown
  takeOver: "/api/v1/conversations/:id/take-over",
  handBack: "/api/v1/conversations/:id/hand-back",
  closeCase: "/api/v1/cases/:id/close",
  askApproval: "/api/v1/accounts/:id/approvals", // POST { amount }: beyond one's own word
  approval: "/api/v1/approvals/:id", // what was asked beyond the agent's word, by its case
  withdrawApproval: "/api/v1/approvals/:id/withdraw", // POST { because }: by whoever asked, until it is decided
  decideApproval: "/api/v1/approvals/:id/decide", // POST { verdict, amount?, because }
  calls: "/api/v1/accounts/:id/calls", // ours, and how each ended
  callEnded: "/api/v1/calls/:id/end", // POST { end }: said once
  means: "/api/v1/accounts/:id/means", // of each who owes, opened from under seal
  noteMeans: "/api/v1/accounts/:id/means/note", // POST: what they told of their household
  keptMeans: "/api/v1/accounts/:id/kept-means", // cards and mandates by which it is paid by itself
  stopKept: "/api/v1/accounts/:id/kept-means/:means/stop", // POST { because }: at once
  payLinks: "/api/v1/accounts/:id/pay-links", // addresses to pay it at, and what came of each
  makePayLink: "/api/v1/accounts/:id/pay-links/make", // POST { amount, goodThrough }: a proof opens it
  withdrawPayLink: "/api/v1/accounts/:id/pay-links/:link/withdraw", // POST: at once
  decision: "/api/v1/decisions/:id/export",
  imports: "/api/v1/imports",
  reports: "/api/v1/reports", // ?cursor=
  report: "/api/v1/reports/:day",
  rules: "/api/v1/rules", // what each rule of law says, in a sentence, by its id
  money: "/api/v1/money",
  moneyAlarm: "/api/v1/money/alarm",
  moneyDue: "/api/v1/money/due",
  moneyRemittances: "/api/v1/money/remittances", // ?cursor=: of all clients, the last made first
  moneyInvoices: "/api/v1/money/invoices", // ?cursor=: the last number first
  moneyUnapplied: "/api/v1/money/unapplied", // ?cursor=: the first to be given up first
  moneyClient: "/api/v1/money/clients/:client", // ?cursor=: its books, and entries of documents
  moneyRemit: "/api/v1/money/clients/:client/remit", // POST { through }: null, the cut-off that is due
  moneyRemittance: "/api/v1/money/clients/:client/remittances/:number",
  moneyStatement: "/api/v1/money/clients/:client/remittances/:number/statement", // ?form=csv|xlsx|text|pdf
  moneyMonth: "/api/v1/money/months/:month", // ?cursor=: what adjusts months before
  moneyClose: "/api/v1/money/months/:month/close", // POST
  moneyReconcile: "/api/v1/money/days/:day/reconcile", // POST
  moneyTerms: "/api/v1/money/clients/:client/terms", // what is agreed, as it was published last
  publishTerms: "/api/v1/money/clients/:client/terms/publish", // POST { document }: the next version
  moneyInvoice: "/api/v1/money/invoices/:number", // ?form=csv|xlsx|text|pdf
  toldFile: "/api/v1/money/files", // POST: a client's file of past contacts or direct payments
  debits: "/api/v1/debits", // ?cursor=: mandates, files made, what came back
  collectDebits: "/api/v1/debits/collect", // POST { account, rail }: today's file, once
  debitFile: "/api/v1/debits/files/:id", // the bytes as they go to the bank
  debitReturns: "/api/v1/debits/returns", // POST: a file of returned debits
  cancelMandate: "/api/v1/mandates/:id/cancel", // POST { because }: at once, for good
  bank: "/api/v1/bank",
  bankFile: "/api/v1/bank/files", // POST { account, fileName, content }: read into the books, once
  bankLine: "/api/v1/bank/lines/:id/settle", // POST: what a line that waits is
  receivePayment: "/api/v1/accounts/:id/payments", // POST { amount, valueOn, method, reference, spread }
  payments: "/api/v1/payments", // ?state=&client=&rail=&day=&cursor=: the one that changed last first
  payment: "/api/v1/payments/:id",
  disputes: "/api/v1/disputes", // ?open=true&cursor=: the last that was opened first
  workDispute: "/api/v1/disputes/:id/work", // POST { takesUp }: who of the staff answers it
  refundPayment: "/api/v1/payments/:id/refund", // POST { amount, because }: sent, or waiting for a second person
  refunds: "/api/v1/refunds", // those that wait
  decideRefund: "/api/v1/refunds/:id/decide", // POST { agreed, because }: by somebody else
  processors: "/api/v1/processors", // accounts at processors; of each key its end alone
  askProcessor: "/api/v1/processors/ask", // POST: other keys or another secret; in force, or for a second person
  decideProcessor: "/api/v1/processors/:id/decide", // POST { agreed }: by somebody else
  checkProcessor: "/api/v1/processors/:id/check", // POST: does the processor know the keys?
  leaveProcessor: "/api/v1/processors/:id/leave", // POST: at once
  events: "/api/v1/events",
  parts: "/api/v1/handset/parts", // ?q=&cursor=
  talk: "/api/v1/handset/parts/:person",
  text: "/api/v1/handset/parts/:person/messages",
} as const;
export type RouteName = keyof typeof routes;

/**
 * In dist/web/index.html this word stands for the nonce of the answer: the server puts a fresh one in
 * its place, and the content security policy runs no script and no style element without it.
 */
export const noncePlaceholder = "__NONCE__";

/** proof: papers about the debt, as a right (it rests until they went out) or as a mere wish. */

import { wantsAllWritten } from "../heard/questions/in-writing.ts";
import { wantsLetterOncePaid } from "../heard/questions/letter-wished.ts";
import { takesBackProof } from "../heard/answers/takes-back.ts";
import { phrases, plainly } from "../words/phrases.ts";
import { say } from "../wording/saying.ts";
import { quoteOf, right } from "../turn/right.ts";
import { type Reply, type Turn, means, reply, signalOf } from "../turn/turn.ts";
import { pattern } from "../words/pattern.ts";

const papers = pattern(
  String.raw`(?<!\p{L})(?:pro(?:of|ve)|evidence|valid|verif|agreement|contract|licen[cs]|document|paper|sign|sold|original|legal|right to|law|pruebas?|comprob|contrato|documento|papel|firm|licencia|original|ley|derecho|saboot|sabut|praman|dastavez|dastawez|kaa?ga[zj]|agreement|kanoon|haq|सबूत|प्रमाण|दस्तावेज|दस्तावेज़|काग़?ज|अनुबंध|करार|क़?ानून|हक़?)`,
);

const whereFrom = phrases(String.raw`
  (?:y )?(?:es[oae]|est[oae]|(?:esa|esta|la) (?:deuda|cuenta))? ?(?:de|por) qu[eé] (?:es|ser[aá]|viene|era)(?: (?:eso|esto|la deuda|esa deuda))?|what(?:'?s| is| was) (?:this|it|that|the) (?:debt |bill |balance |account )?(?:even |all )?(?:for|from)
  (?:ye |yeh )?(?:karza|karz|bakaya|paisa|loan) (?:kis|kaun|kon) (?:baat|cheez|chij|loan|card|saa?)? ?(?:ka|ki|ke)(?: (?:hai|h))?|(?:ये |यह )?(?:कर्ज़?|बकाया|पैसा|लोन) किस (?:बात|चीज़?) (?:का|की|के)(?: है)?
  where (?:is|does|did|'?s) (?:this|that|it|the)(?: (?:debt|money|bill|balance|amount|account))?(?: even| actually)? (?:come |came )?from|de d[oó]nde (?:viene|sale|sali[oó])(?: (?:la|esta|esa|el|este))?(?: (?:deuda|saldo|cuenta))?
  (?:ye |yeh )?(?:karza|karz|bakaya|paisa|loan) (?:kahan|kaha) (?:ka|se)(?: (?:hai|aaya))?|(?:यह |ये )?(?:कर्ज़?|बकाया|पैसा|लोन) (?:कहाँ|कहां) (?:का|से)(?: (?:है|आया))?
`);

/** Nothing but how the sum is made up, or whence it comes, is asked for, and that we can say: the talk need not rest. */
const onlyItemises = (turn: Turn): boolean => {
  const { text } = turn;
  if (signalOf(turn, "request_proof") === undefined || papers.test(text)) return false;
  if (means(turn, "ask_documents")) return false;
  const ofSum = means(turn, "ask_breakdown") && !means(turn, "ask_creditor");
  return ofSum || whereFrom.test(plainly(text));
};

/** "My lawyer says ask for everything in writing": papers, beside who acts for them. */
const throughLawyer = (turn: Turn): boolean =>
  signalOf(turn, "represented") !== undefined && wantsAllWritten(turn.text);

/** "Forget the papers" asks for none, however much it sounds of them. */
const claimsProof = (turn: Turn): boolean =>
  (signalOf(turn, "request_proof") !== undefined || throughLawyer(turn)) &&
  !takesBackProof(turn.text);

export const proof = right({
  signal: "request_proof",
  flow: "proof",
  disposition: "proof-requested",
  claims: (turn) => claimsProof(turn) && !onlyItemises(turn),
  acts: (turn) => [
    {
      kind: "open-case",
      of: "proof",
      account: turn.debt?.account ?? null,
      reason: null,
      quote: quoteOf(turn, "request_proof"),
    },
  ],
  says: () => [say("proof-noted")],
});

/** An itemisation, said at once to whoever is proved, and sent in writing. */
export const itemisation = right({
  signal: "request_proof",
  flow: "explain",
  disposition: "explained",
  stops: false,
  claims: onlyItemises,
  acts: (turn) => [
    {
      kind: "itemise",
      account: turn.debt?.account ?? null,
      quote: quoteOf(turn, "request_proof"),
    },
  ],
  says: () => [],
});

/** A wish for documents, without doubt of the debt: a colleague sends them, nothing has to rest. */
export const documents = (turn: Turn): Reply | null =>
  means(turn, "ask_documents")
    ? reply({
        say: [say(wantsLetterOncePaid(turn.text) ? "letter-once-paid" : "documents-coming")],
        acts: [
          {
            kind: "open-case",
            of: "handover",
            account: turn.debt?.account ?? null,
            reason: null,
            quote: turn.text,
          },
        ],
        disposition: "proof-requested",
      })
    : null;

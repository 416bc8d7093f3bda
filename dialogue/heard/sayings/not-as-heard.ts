/** Turns of speech that sound like another matter: "boss" as an address, a call wished for, a word passed on. */

import { dayMoved, figures, startMoved, sure } from "../wishes/agreed-days.ts";
import { phrases, plainly, wordsIn } from "../../words/phrases.ts";
import { saysRest } from "../wishes/when-words.ts";
import type { Conversation, KnownDebt } from "../../conversation.ts";
import type { IntentName, Signal, SignalName, Understood } from "../../meaning.ts";
import {
  asideIn,
  asksIfMustPay,
  asksNothingToDo,
  asksOnlyNothingToDo,
  asksWhenCalled,
} from "../questions/asides.ts";
import { isQuestion } from "../questions-in.ts";
import { saysNoPerson } from "../answers/call-off.ts";
import { wantsUs } from "../answers/with-us.ts";
import { dayGivenUp, dayPreferred, withoutFeast } from "../wishes/days-meant.ts";
import { saysNotAll } from "../answers/not-all.ts";
import {
  isLost,
  onlyGreets,
  onlyTells,
  withComplaint,
  withCourtesy,
  withMoreComplained,
  withVictimsReport,
  withOtherwise,
  withPaidMissing,
  withPayment,
  withWrongSum,
  withoutPaidOffer,
  withoutLost,
} from "./set-turns.ts";
import { asksWhence } from "../questions/asked-of-us.ts";
import { contactMeant } from "../contact/contact-meant.ts";
import { saidOfWhom } from "./said-of-whom.ts";
import { stopsLess } from "../contact/stops-less.ts";
import { withLetterWished } from "../questions/letter-wished.ts";
import { withOursAsked } from "../questions/asked-of-ours.ts";
import { withFoundOut } from "../questions/found-out.ts";
import { withPaidByHand } from "../wishes/paid-by-hand.ts";
import { withoutPaidAtEnd } from "../wishes/till-paid.ts";
import { withPutOffForIll } from "../wishes/put-off-for-ill.ts";
import { refusesThis } from "../contact/refused-channels.ts";
import { asksHowTheyReach, asksOffList } from "../speakers/for-another.ts";
import { withMissOwned } from "../answers/missed-promise.ts";
import { withReceiptOfPaid } from "../questions/payment-came.ts";
import { withMatterOpened } from "../questions/of-account.ts";
import { saysNotPaid } from "../answers/put-right.ts";
import { isDenied, takesBackDispute } from "../answers/takes-back.ts";
import { withoutReturnDay } from "../wishes/comes-back.ts";
import { asksHowCalled } from "../questions/must-talk.ts";
import { agreedInWriting } from "../questions/in-writing.ts";
import { saysNobodyActs } from "../speakers/nobody-acts.ts";
import { saysWhoHelps } from "../speakers/speaks-for-them.ts";
import { asksHowMany, countedStanding, namesOnePart } from "../questions/how-many.ts";
import { withNotDeducted } from "../questions/not-deducted.ts";
import { speaksOfWork } from "./warns.ts";
import { asksWhyWritten, leavesOut } from "../questions/why-written.ts";
import { withAhead } from "../wishes/pays-ahead.ts";
import { strangerHere } from "../../turn/turn.ts";
import { pattern } from "../../words/pattern.ts";

const mostRead = 200;

/** "Boss, not this month": so they call us, and speak of no place of work. */
const addressed =
  /^\W*(?:boss|jefe|बॉस)(?:\W+(?:ji|bhai|जी|भाई))?[\s,.!-]+|[\s,.!-]+(?:boss|jefe|बॉस)\W*$/iu;
const isAddress = (text: string): boolean =>
  addressed.test(text) && !speaksOfWork(text.replace(addressed, " "));

const refuses = phrases(String.raw`
  not|no|never|don'?t|dont|stop|can'?t|cant|busy|nunca|ocupad[oa]|nahi+n?|nhi|mat|na|नहीं|मत|ना
`);

/** Somebody else says that they will pass it on: no colleague is asked for. */
const passesOn = phrases(String.raw`
  (?:i'?ll|i will|ill|we'?ll|let me|gonna|i can) (?:just )?(?:tell|let|ask|inform|pass (?:it|that|this) on|have|get) ?(?:to )?(?:him|her|them)?(?: know)?
  (?:yo )?(?:le|les|se lo) (?:digo|dir[eé]|aviso|avisar[eé]|paso|pasar[eé])|voy a (?:decirle|avisarle)
  (?:unse|unko|unhe|unhein|use|usko|usse) (?:main )?(?:keh|kah|bol|bata)(?:\p{L}{0,3}(?:[uo]ng[aie]|eng[ae])| ?d(?:oo|u|e)ng[aei]| ?det[ai])
  ^\W*(?:(?:ok|okay|theek|thik|hai|h|achha|acha|ji|haan|han|main|mai)\W+)*(?:keh|kah|kh|bol|bata)(?: ?d(?:oo|u|e)ng[aei]| ?det[ai] h\p{L}+)
  ^[^\p{L}]*(?:(?:ठीक|है|अच्छा|जी|हाँ|मैं)[^\p{L}\p{M}]+)*(?:कह|बोल|बता) (?:दूँगा|दूंगा|दूँगी|दूंगी|देंगे)
  (?:उनसे|उनको|उन्हें|उसे|उसको|उससे) (?:मैं )?(?:कह|बोल|बता)(?:[\p{L}\p{M}]*ग[ाीे]| (?:दूँगा|दूंगा|दूँगी|दूंगी|देंगे|देता|देती))
`);
const wantsOne = phrases(String.raw`
  (?:me|us) (?:to|through)|connect|transfer|manager|supervisor|human|agent|gerente|encargad[oa]|insaan|manager|karwa\p{L}*|karao|mujhe|meri|इंसान|मैनेजर|करवा[\p{L}\p{M}]*|कराओ|मुझे|मेरी
`);
export const willPassOn = (text: string): boolean =>
  passesOn.test(plainly(text, mostRead)) && !wantsOne.test(plainly(text, mostRead));

const lessWords = phrases(String.raw`
  settle\p{L}*|discount\p{L}*|less|lower|reduc\p{L}*|forg[ie]\p{L}*|waive\p{L}*|close|clear|final|half|off|descuento|rebaja|menos|quita|liquid\p{L}*|mitad
  kam|chhoot|chhut|maaf|khatam|band|aadha|aadhe|कम|छूट|माफ़?|ख़?त्म|बंद|आधा|आधे
`);

const sorry = phrases(String.raw`
  (?:i'?m |i am |im )?(?:so |really |very )?sorry|(?:i )?apologi[sz]e|my (?:apologies|bad)
  perd[oó]n[ea]?\p{L}*|disc[uú]lp\p{L}*|lo siento|sorry|maaf (?:kar\p{L}*|kijiye)|maafi|माफ़? (?:कर[\p{L}\p{M}]*|कीजिए)|माफ़?ी|सॉरी
`);
const ofTemper = phrases(String.raw`
  (?:yell|shout|snap|swear|swore|rude|angry|mad|lost (?:my|it)|temper|upset|earlier|before|took it out)\p{L}*
  (?:de|lo de) (?:antes|hace (?:rato|un rato|un momento)|recién|hace poco)|mal modo|mala onda|exalt\p{L}*|ofusq\p{L}*|me pas[eé]
  grit[eé]\p{L}*|groser\p{L}*|enoj\p{L}*|alter[eé]\p{L}*|molest\p{L}*
  gussa|gusse|chill[ae]\p{L}*|bura bhala|bura laga|ulta seedha|badtameezi|गुस्सा|गुस्से|ग़ुस्सा|ग़ुस्से|चिल्ल[\p{L}\p{M}]*|बुरा भला|बुरा लगा|उल्टा सीधा|बदतमीज़?ी
`);

/** "Sorry, I was angry before": they take back a tone, and ask for nothing. */
export const isSorry = (text: string): boolean =>
  sorry.test(plainly(text, mostRead)) && ofTemper.test(plainly(text, mostRead));

/** Words with which something is to end; without them who asks for another way ends nothing. */
const ends = phrases(String.raw`
  stop|no more|leave|never|don'?t|dont|quit|cease|basta|dej[ae]\p{L}*|ya no|nunca|no me|band|mat|nahi+n?|rok\p{L}*|chhodo?|बंद|मत|नहीं|रोक[\p{L}\p{M}]*|छोड़[\p{L}\p{M}]*
`);

const welcomes = phrases(String.raw`
  (?:e-?mails?|texts?|sms|whatsapp|phone|calls?|letters?|post) (?:is |are |would be |works? )?(?:fine|ok(?:ay)?|good|better|yes)
  to my (?:house|home|address|e-?mail)|(?:by|in the) (?:mail|post)
  (?:a|en) mi (?:casa|domicilio|direcci[oó]n|correo|e-?mail)(?: por correo)?
  (?:correo|e-?mail|mensajes?|whats(?:app)?|tel[eé]fono|carta|llamadas?)(?: electr[oó]nico)? (?:s[ií]|est[aá] bien|ok(?:ay)?|mejor|pueden?)|(?:mejor|s[ií]|solo|s[oó]lo|nom[aá]s)(?: por)? (?:correo|e-?mail|whats(?:app)?|tel[eé]fono|carta)
  (?:email|mail|whatsapp|phone|call|message)(?: pe| par| se)? (?:theek|thik|sahi|haan|chalega|kar do|kijiye)|(?:ईमेल|मेल|व्हाट्सएप|फ़?ोन)(?: पे| पर| से)? (?:ठीक|सही|हाँ|चलेगा)
`);

/** "I do not dispute that I owe it": of what it is not there is nothing in these. */
const contestsNot = phrases(String.raw`
  (?:do not|don'?t|dont|does not|am not|i'?m not|im not|not|never|wouldn'?t|without) (?:here to |trying to |going to |looking to )?(?:disput|deny|contest|argu|question)\p{L}*
  no (?:lo |la |les )?(?:niego|disputo|discuto|estoy (?:negando|disputando|discutiendo))
  (?:inkaar|inkar|mana) (?:nahi|nahin|nhi)|इनकार नहीं|इंकार नहीं
`);
const bareContest = { other: true, not_mine: true } as const;
const sureOfProof = 0.85;
const onlyOfSum = ({ intents }: Understood): boolean =>
  intents.length > 0 && intents.every(({ name }) => name === "ask_breakdown");
const mostOfBrief = 8;
const sureOfOther = 0.8;
const beginsWithYes = pattern(
  String.raw`^\W*(?:yes|yeah|yep|ok|okay|s[ií]|vale|claro|haan|ji|हाँ|जी)(?![\p{L}\p{M}])`,
);

const ofOthers: ReadonlySet<SignalName> = new Set<SignalName>([
  "represented",
  "third_party",
  "wrong_person",
]);

/** A stop that is none: another way is welcomed, a number given, our terms agreed to. */
function endsNothing(
  pending: Conversation["pending"],
  { name, confidence }: Signal,
  { values }: Understood,
  text: string,
): boolean {
  const lost = confidence < sureOfOther && isLost(text) && !ends.test(withoutLost(text));
  if (name === "stop_channel") {
    // A number that is given is one to be written to.
    const given = values.some(({ kind }) => kind === "phone" || kind === "email");
    // "Why do you write every day?": they complain of it, and end nothing yet.
    const guessed = confidence < sureOfOther && (given || asksWhyWritten(text));
    return lost || (!ends.test(text) && (guessed || welcomes.test(text) || asksHowCalled(text)));
  }
  if (name !== "stop_contact") return false;
  const agrees = beginsWithYes.test(text) && wordsIn(text) <= 3;
  const asksOptions = confidence < sureOfOther && asideIn(text, "options") !== null;
  const plain = !ends.test(text) && ((pending !== null && agrees) || asksOptions);
  return lost || plain || asksOnlyNothingToDo(text);
}

/** They were passed to a person: a time that they name now is when to reach them. */
const isPassedOn = (said: readonly string[]): boolean =>
  said.some((one) => one.startsWith("handing-over"));

const ofNeed: ReadonlySet<SignalName> = new Set<SignalName>(["vulnerable", "hardship"]);
function withoutMisheard(
  { notes, pending, flow, verification, channel, said = [] }: Conversation,
  understood: Understood,
  text: string,
): readonly Signal[] {
  const { signals, intents } = understood;
  const awaitsCall = flow === "callback" || isPassedOn(said);
  // Of one who proved who they are: whom they spoke of is not theirs to act for them, and does not write.
  const verified = verification.kind === "verified";
  const alone = verified && saysNobodyActs(text);
  return signals.filter((signal) => {
    const { name, value, confidence } = signal;
    if ((alone && ofOthers.has(name)) || (verified && isDenied(signal, text))) return true;
    if (name === "inconvenient" && asksWhyWritten(text)) return true;
    if (name === "inconvenient" && value === "workplace") {
      return confidence < sureOfOther && isAddress(text);
    }
    // Asked to be called, they say when.
    if (name === "inconvenient" && awaitsCall && !refuses.test(text)) {
      const when = understood.values.some(({ kind }) => kind === "time" || kind === "date");
      return (when && confidence < sureOfOther) || sure(intents, "request_callback") > confidence;
    }
    if (name === "inconvenient") {
      return sure(intents, "request_callback") > confidence && !leavesOut.test(text);
    }
    if (name === "stop_channel" && refusesThis(text, channel)) return false;
    if (endsNothing(pending, signal, understood, text)) return true;
    if (name === "stop_channel" || name === "stop_contact") return false;
    const relays = notes.includes(strangerHere) && willPassOn(text);
    if (name === "asks_person" && (saysNoPerson(text) || wantsUs(text))) return true;
    // "Can you talk to her instead": they ask for one of theirs, and for none of ours.
    if (name === "asks_person" && confidence < sureOfOther && saysWhoHelps(text)) return true;
    // Not all of it at once is not unable to pay.
    if (name === "hardship" && saysNotAll(text)) {
      return confidence < sureOfOther || wordsIn(text) <= mostOfBrief;
    }
    if (name === "dispute" && (value ?? "other") in bareContest && contestsNot.test(text))
      return true;
    // "So I need do nothing now": they want to be sure of it, and neither to be left alone nor in need.
    if (ofNeed.has(name) && asksNothingToDo(text)) return true;
    // "I didn't pay, that receipt was the school's": none is claimed.
    if (name === "dispute" && verified && value === "already_paid" && saysNotPaid(text))
      return true;
    // Of the dead everything rests: the family asks whose it is now.
    if (name === "dispute" && said.includes("condolence") && asksIfMustPay(text)) return true;
    // Whether it rests no more is asked, and answered by a plain yes alone.
    if (name === "dispute" && notes.includes("dispute") && value !== "identity_theft")
      return takesBackDispute(text);
    if (name === "request_proof" && confidence < sureOfProof) {
      const ofTerms = pending !== null && asksHowMany(text);
      // "Is it about money?" of a stranger: nothing is sent at their asking.
      const others = notes.includes(strangerHere) && onlyOfSum(understood);
      return others || ofTerms || asideIn(text, "where-to-send") !== null;
    }
    // "What's your number so she can ring": it is to be passed on, and nobody is doubted.
    if (name === "suspects_scam" && notes.includes(strangerHere)) {
      return asksHowTheyReach(text) || asksOffList(text) || asksWhence(text);
    }
    if (name === "third_party") return relays;
    return name === "asks_person" && confidence < sureOfOther && relays;
  });
}

/** "Make it Wednesday", at a read-back: another day of what lies there, not a lower sum. */
function otherDay({ pending }: Conversation, { intents, values }: Understood, text: string) {
  const only = values.some(({ kind }) => kind === "date");
  const plain = !values.some(({ kind }) => figures.has(kind)) && !lessWords.test(text);
  return pending !== null && only && plain && sure(intents, "ask_settlement") > 0;
}

/** "One lakh by then, the rest in April": all of it in two, and no lower sum. */
function payInTwo({ intents, values }: Understood, text: string): boolean {
  const guess = sure(intents, "ask_settlement");
  const sums = values.some(({ kind }) => kind === "money");
  return guess > 0 && guess < sureOfOther && sums && saysRest(text) && !lessWords.test(text);
}

const ofSize = phrases(String.raw`
  less|more|smaller|bigger|higher|lower|different|menos|m[aá]s|distint[oa]|diferente|kam|zyada|jyada|alag|कम|ज़्यादा|अलग
`);

/** "Why is the last one less?", of what was read back: it is read back, and nobody doubts the debt. */
function ofWhatLies({ pending }: Conversation, understood: Understood, text: string): Understood {
  const asks = pending !== null && isQuestion(text) && namesOnePart(text) && ofSize.test(text);
  const { signals, intents } = understood;
  if (!asks || sure(intents, "ask_breakdown") === 0) return understood;
  const left = signals.filter(({ name }) => name !== "request_proof");
  return { ...understood, signals: left, intents: [{ name: "repeat", confidence: 1 }] };
}

/** "I can't any more", where nothing was offered: they are in need, and refuse nothing. */
function withoutRefusal({ pending }: Conversation, understood: Understood): Understood {
  const { intents, signals } = understood;
  const need = signals.some(
    ({ name, confidence }) => name === "hardship" && confidence >= sureInNeed,
  );
  if (pending !== null || !need) return understood;
  return { ...understood, intents: intents.filter(({ name }) => name !== "reject_offer") };
}
const sureInNeed = 0.9;

const ofShowing: ReadonlySet<IntentName> = new Set<IntentName>([
  "ask_due_date",
  "ask_credit_report",
  "unclear",
]);
const ofFile = phrases(String.raw`
  credit|report|score|file|bureaus?|cibil|bur[oó]|historial|cr[eé]dito|reporte|सिबिल|क्रेडिट|रिपोर्ट|स्कोर
`);

/** "When will it show?", of a payment they told of: no day to pay is asked for. */
const awaitsPayment = (
  { notes, verification }: Conversation,
  { intents, signals, values }: Understood,
  text: string,
): boolean =>
  notes.includes("payment-reported") &&
  verification.kind === "verified" &&
  signals.length === 0 &&
  values.length === 0 &&
  intents.every(({ name }) => ofShowing.has(name)) &&
  !ofFile.test(text) &&
  asideIn(text, "when") !== null;

const ofSending: ReadonlySet<IntentName> = new Set<IntentName>([
  "ask_documents",
  "ask_payment_methods",
  "unclear",
]);

/** "Where do I send it?", of one who told of a payment: what shows it, and no money. */
const sendsProof = (
  { notes, verification }: Conversation,
  { intents, signals }: Understood,
  text: string,
): boolean =>
  notes.includes("payment-reported") &&
  verification.kind === "verified" &&
  signals.length === 0 &&
  intents.every(({ name }) => ofSending.has(name)) &&
  asideIn(text, "where-to-send") !== null;

/** What they say of the one who helps them is neither a call for us to make nor not understood. */
const ofHelper: ReadonlySet<IntentName> = new Set<IntentName>([
  "unclear",
  "request_callback",
  "change_contact_details",
  "confirm_identity",
  "report_payment",
]);
const sureOfRefusal = 0.8;
const otherWays = { reject_offer: true, ask_payment_methods: true } as const;
const sureOfWaysToPay = 0.8;
/** "Tell me another way", asked what they have: what can be done for them, and no card to pay with. */
const asksBesideMeans = ({ asked }: Conversation, { intents }: Understood): boolean => {
  const guess = sure(intents, "ask_payment_methods");
  return asked?.question.startsWith("means ") === true && guess > 0 && guess < sureOfWaysToPay;
};

/** What is said of contact, of others, of paying and of a complaint as it is meant, before anything is left out. */
function firstMeant(
  conversation: Conversation,
  heardAs: Understood,
  text: string,
  agreed: boolean,
): Understood {
  const said = plainly(text, mostRead);
  const whom = saidOfWhom(conversation, stopsLess(conversation, heardAs, text), text);
  const opened = withMissOwned(withReceiptOfPaid(withMatterOpened(whom, said), said), said);
  const paid = withPaidByHand(conversation.notes, withoutPaidAtEnd(opened, said), said);
  const claimed = withFoundOut(withOursAsked(paid, said), said);
  const wished = withLetterWished(withPutOffForIll(claimed, said), said, agreed);
  const placed = withCourtesy(contactMeant(conversation, wished, text), said);
  const victim = withVictimsReport(conversation, placed, said);
  return withMoreComplained(conversation, victim, said);
}

/** The message as it is meant where the talk stands; the same where nothing in it sounds like another matter. */
export function notAsHeard(
  conversation: Conversation,
  heardAs: Understood,
  text: string,
  agreement: KnownDebt["agreement"] | undefined,
): Understood {
  const said = plainly(text, mostRead);
  const agreed = (agreement?.kind ?? "none") !== "none";
  const understood = firstMeant(conversation, heardAs, text, agreed);
  const dropped = withoutMisheard(conversation, understood, said);
  const signals = understood.signals.filter((one) => !dropped.includes(one));
  const silent = signals.length === 0 && understood.intents.length === 0;
  const intents = silent ? [{ name: "unclear", confidence: 1 } as const] : understood.intents;
  const kept = dropped.length === 0 ? understood : { ...understood, signals, intents };
  const written = agreed ? agreedInWriting(conversation, kept, said) : null;
  if (written !== null) return written;
  if (dropped.some(({ name }) => name === "request_proof")) {
    const left = kept.intents.filter(({ name }) => name !== "ask_documents");
    return { ...kept, intents: left.length > 0 ? left : [{ name: "unclear", confidence: 1 }] };
  }
  if (conversation.verification.kind === "verified" && saysWhoHelps(said)) {
    const left = kept.intents.filter(({ name }) => !ofHelper.has(name));
    return { ...kept, intents: left };
  }
  const plain = withoutPaidOffer(withoutFeast(withoutReturnDay(kept, said), said), said);
  const told = withNotDeducted(conversation, withPaidMissing(conversation, plain, said), said);
  const named = withOtherwise(told, said);
  const moved = dayGivenUp(conversation, named, said, agreement);
  const meant = dayPreferred(conversation, moved, agreement);
  const heard = withPayment(withComplaint(withWrongSum(conversation, meant, said), said), said);
  if (onlyGreets(heard, said, agreement)) {
    return { ...heard, intents: heard.intents.filter(({ name }) => name !== "goodbye") };
  }
  if (onlyTells(heard, said)) {
    return { ...heard, intents: [{ name: "unclear", confidence: 1 }], values: [] };
  }
  if (otherDay(conversation, heard, said) || payInTwo(heard, said)) {
    const intents = heard.intents.filter(({ name }) => name !== "ask_settlement");
    return { ...heard, intents: [{ name: "promise_to_pay", confidence: 1 }, ...intents] };
  }
  if (awaitsPayment(conversation, heard, said) || sendsProof(conversation, heard, said)) {
    return { ...heard, intents: [{ name: "unclear", confidence: 1 }] };
  }
  const refuses = sure(heard.intents, "reject_offer");
  const asksWays = conversation.pending === null && asideIn(said, "options") !== null;
  const ofWays = heard.intents.every(({ name }) => name in otherWays);
  const mayRefuse = refuses > 0 && refuses < sureOfRefusal;
  if (asksWays && ofWays && (mayRefuse || asksBesideMeans(conversation, heard))) {
    return { ...heard, intents: [{ name: "unclear", confidence: 1 }] };
  }
  const { pending, verification } = conversation;
  const dueAlone = heard.intents.length === 1 && sure(heard.intents, "ask_due_date") > 0;
  if (dueAlone && asksWhenCalled(said)) {
    return { ...heard, intents: [{ name: "unclear", confidence: 1 }] };
  }
  if (pending === null && verification.kind === "verified") {
    const counted = countedStanding(agreement, heard, said);
    if (counted !== heard) return counted;
  }
  const ahead = pending === null ? withAhead(heard, said, agreement) : heard;
  if (ahead !== heard) return ahead;
  const inNeed = withoutRefusal(conversation, ofWhatLies(conversation, heard, said));
  return startMoved(conversation, dayMoved(conversation, inNeed, said, agreement), agreement);
}

/** What a wish about contact stops, as it is meant: one of theirs left out, "here" for this channel, a house for letters. Four languages. */

import type { Conversation } from "../../conversation.ts";
import {
  type Signal,
  type SignalName,
  type Understood,
  type ChannelName,
  channelNames,
} from "../../meaning.ts";
import { strangerHere } from "../../turn/turn.ts";
import { mustNotLearn } from "../questions/found-out.ts";
import { onlyChannel, refusedBeside } from "./kept-channel.ts";
import { phrases, plainly } from "../../words/phrases.ts";
import { asksNoReach, namesHoursLeft } from "./quiet-words.ts";
import { endsMore, leavesPhone, refusedInstead, refusesThis } from "./refused-channels.ts";
import { sparesOther } from "./spares-other.ts";

const mostRead = 300;

const stops: ReadonlySet<SignalName> = new Set<SignalName>(["stop_channel", "stop_contact"]);
const others: ReadonlySet<SignalName> = new Set<SignalName>(["third_party", "wrong_person"]);

/** "Send nothing here": whatever device is named beside it. */
const here = phrases(String.raw`
  (?:don'?t|do not|dont|stop|never|quit) (?:send|text|writ|messag)(?:e|ing)?(?: \p{L}+){0,3} (?:here|to this (?:phone|number))
  (?:no|ya no|dej\p{L}* de|nada)(?: me)? (?:mand|escrib|env[ií])\p{L}*(?: \p{L}+){0,3} (?:aqu[ií]|a este (?:n[uú]mero|tel[eé]fono|celular))|aqu[ií] no(?: me)? (?:mand|escrib|env[ií])\p{L}*
  (?:yahan|yaha|idhar|is number|iss number|is phone)(?: (?:pe|par|per))?(?: (?:kuch|koi|msg|message|sms))* (?:mat|na) (?:bhej|likh)\p{L}*
  (?:यहाँ|यहां|इधर|इस नंबर|इस फ़?ोन)(?: (?:पर|पे))?(?: (?:कुछ|कोई|मैसेज|संदेश))* (?:मत|न|ना) (?:भेज|लिख)[\p{L}\p{M}]*
`);
/** To be spoken to is named as such. */
const calling = phrases(String.raw`
  call(?:s|ing|ed)?|ring(?:s|ing)?|phoning|llam\p{L}*|marqu\p{L}*|(?:phone|fone|fon) (?:mat|na|kar\p{L}*|bhi)|(?:फ़?ोन|कॉल) (?:मत|न|ना|कर[\p{L}\p{M}]*|भी)|कॉल
`);

const house = String.raw`(?:(?:the|that|this|my|our) )?(?:old )?(?:\p{L}+ ){0,3}(?:house|home|address|place|street|road|flat|apartment)`;
const casa = String.raw`(?:la|esa|esta|mi|nuestra|el|ese)?(?: vieja)? ?(?:casa|direcci[oó]n|domicilio|calle|departamento|apartamento)`;
/** What is sent to a house is a letter. */
const toHouse = phrases(String.raw`
  (?:don'?t|do not|dont|stop|never|no)(?: (?:please|ever))? (?:send(?:ing)?|post(?:ing)?|mail(?:ing)?|writ(?:e|ing))(?: (?:anything|something|letters?|stuff|mail|post|papers?|more|any))+(?: with(?: \p{L}+){1,5}?)?(?: me)? to ${house}
  (?:no|nunca|ya no|dej\p{L}* de)(?: me)? (?:mand|env[ií]|escrib)\p{L}*(?: (?:nada|m[aá]s|cartas?|papeles|(?:por )?correo|correspondencia))+ (?:a|en) ${casa}
  (?:us |uss |mere |purane )?(?:ghar|pate|address)(?: (?:pe|par|ko))?(?: (?:kuch|koi|chitthi|letter|patra|kaagaz|bhi))+ (?:mat|na) bhej\p{L}*
  (?:उस |मेरे |पुराने )?(?:घर|पते)(?: (?:पर|पे|को))?(?: (?:कुछ|कोई|चिट्ठी|पत्र|काग़?ज़?|भी))+ (?:मत|न|ना) भेज[\p{L}\p{M}]*
`);
/** Where they are is to be kept from somebody. */
const hides = phrases(String.raw`
  (?:he|she|they|my ex|my husband|my wife|nobody)(?: (?:really|absolutely))? (?:can'?t|cant|cannot|mustn'?t|must not|shouldn'?t|isn'?t allowed to|is not to|can never|must never)(?: (?:ever|find out|know|learn))* where i(?: am|'m| live| moved)
  (?:[eé]l|ella|mi ex|nadie)?(?: )?no (?:puede|debe|tiene que|quiero que)(?: (?:saber|enterarse|averiguar|encontrar|sepa|se entere))+(?: de)? d[oó]nde (?:estoy|vivo|me mud\p{L}*)
  (?:use|usko|unko|usse|kisi ko)(?: \p{L}+){0,2} (?:pata )?(?:nahi+n?|nhi|na) (?:chal|pata|hona|lag)\p{L}*(?: \p{L}+){0,2} (?:main |mai )?(?:kahan|kaha) (?:hu+n?|hoon|rehti|rahti|rehta|rahta)
  (?:उसे|उसको|उनको|किसी को)(?: [\p{L}\p{M}]+){0,2} नहीं (?:चल|पता|होन|लग)[\p{L}\p{M}]*(?: [\p{L}\p{M}]+){0,2} (?:मैं )?कहाँ (?:हूँ|हूं|रहती|रहता)
`);

const spouse = String.raw`(?:he|she|my (?:ex(?:-\p{L}+)?|husband|wife|partner|boyfriend|girlfriend))`;
const pareja = String.raw`(?:[eé]l|ella|mi (?:ex|esposo|esposa|marido|mujer|pareja|novio|novia))`;
const jodi = String.raw`(?:woh|wo|voh|mer[ae] (?:pati|husband|ex|boyfriend)|meri (?:patni|biwi|wife))`;
const jodiHindi = String.raw`(?:वो|वह|मेरे पति|मेरा पति|मेरी (?:पत्नी|बीवी))`;
/** Who they live with, or lived with, sees what comes to their telephone. */
const isRead = phrases(String.raw`
  ${spouse}(?: (?:always|still|also|often|sometimes|will|can|might|even))*(?: (?:reads?|checks?|sees?|looks? (?:at|through)|goes? through|monitors?|snoops? (?:on|through))) (?:it|them|all of them|everything|my (?:phone|texts|messages|cell|mobile|whatsapp|e-?mails?))|${spouse}(?:'s| has| is)? (?:got )?(?:access to |always on |holding )?my (?:phone|cell|mobile)
  ${pareja} (?:siempre |tambi[eé]n )?(?:me )?(?:los|las|lo)? ?(?:lee|revisa|ve|checa|mira|controla)(?: (?:los|las|mi|mis|el) (?:mensajes|celular|cel|m[oó]vil|tel[eé]fono|textos))?|(?:me )?(?:lee|revisa|checa|controla)(?: (?:los|mi|mis|el) )(?:mensajes|celular|cel|m[oó]vil|tel[eé]fono)
  ${jodi} (?:\p{L}+ ){0,3}(?:padh|dekh|check kar)(?:ta|ti|te|tha|thi)? ?(?:let[aei]|hai|hain|h|rehta|rehti)
  ${jodiHindi} (?:[\p{L}\p{M}]+ ){0,3}(?:पढ़|देख|चेक कर)(?:ता|ती|ते)? ?(?:लेता|लेती|लेते|है|हैं|रहता|रहती)
`);

/** The answer is wished for on paper. */
const byLetter = phrases(String.raw`
  (?:put|send|write|get|have|want|need|answer|reply)(?: \p{L}+){0,5} (?:in (?:a|an) (?:letter|e-?mail)|(?:a|by) letter|by post|in the post|in writing)
  (?:por|en) (?:carta|escrito)|(?:una|la) carta
  (?:likhit|likh ?kar|likh ?ke|chitthi|letter)(?: (?:me|mein|se))?(?: \p{L}+){0,3} (?:chahiye|do|dijiye|bhej\p{L}*|jawab)
  (?:लिखित|लिखकर|चिट्ठी)(?: (?:में|से))?(?: [\p{L}\p{M}]+){0,3} (?:चाहिए|दो|दीजिए|भेज[\p{L}\p{M}]*|जवाब)
`);
/** It is the answer of a colleague. */
const ofAnswer = phrases(String.raw`
  colleague|answer|reply|reply to me|you(?:'ll| will)? find|explain|compa[ñn]er[oa]|respuesta|contest\p{L}*|respond\p{L}*|jawab|saathi|जवाब|साथी
`);

/** "Don't write to her until she is out": of them, and not for the writer. */
const untilBack = phrases(String.raw`
  (?:ya )?no (?:le|la|lo|les|las|los) (?:escrib|llam|mand|marqu|molest|contact|busqu)\p{L}*(?: \p{L}+){0,3} hasta que \p{L}+
  (?:jab tak|tab tak)(?: \p{L}+){0,6} (?:unko|unhe|usko|use|unhein) (?:\p{L}+ ){0,2}(?:mat|na) (?:kar|bhej|likh)\p{L}*|(?:unko|unhe|usko|use|unhein)(?: \p{L}+){0,3} (?:mat|na) (?:kar|bhej|likh)\p{L}* jab tak(?: \p{L}+){1,6}
  (?:जब तक|तब तक)(?: [\p{L}\p{M}]+){0,6} (?:उनको|उन्हें|उसको|उसे) (?:[\p{L}\p{M}]+ ){0,2}(?:मत|न|ना) (?:कर|भेज|लिख)[\p{L}\p{M}]*
`);

const sure = 1;
/** So sure we must be that who names a house, or one channel, means more than that. */
const surely = 0.8;
/** So sure we must be of no word at all, where only sending to a house is forbidden. */
const surelyNoWord = 0.95;

/** "My wife, not me": nothing of theirs stops, and that they are to be left out is a wish. */
function withOtherSpared(
  { notes, channel }: Conversation,
  understood: Understood,
  text: string,
): Understood | null {
  const { signals, intents } = understood;
  // "And only text me": of theirs too the calls are to end.
  const only = onlyChannel(text, channel);
  const endsOthers = signals.some(
    ({ name, value }) => name === "stop_channel" && only !== null && value !== only,
  );
  if (endsOthers) return null;
  const ofStranger = notes.includes(strangerHere) || signals.some(({ name }) => others.has(name));
  if (ofStranger || !sparesOther(text)) return null;
  const wish = { name: "set_preference", confidence: sure } as const;
  const left = intents.filter(({ name }) => name !== "request_callback" && name !== wish.name);
  const hours = understood.values.some(({ kind }) => kind === "time" || kind === "date");
  return {
    ...understood,
    signals: signals.filter(({ name }) => !stops.has(name) && (hours || name !== "inconvenient")),
    intents: [wish, ...left],
  };
}

/** "Could your colleague put it in a letter": how they wish to be answered, and by no other than who answers. */
function answeredByLetter(understood: Understood, text: string): Understood {
  if (!byLetter.test(text) || !ofAnswer.test(text)) return understood;
  const { signals, intents } = understood;
  if (intents.some(({ name }) => name === "ask_documents")) return understood;
  const wish = { name: "set_preference", confidence: sure } as const;
  return {
    ...understood,
    signals: signals.filter(
      ({ name, confidence }) => name !== "asks_person" || confidence >= surely,
    ),
    intents: [wish, ...intents.filter(({ name }) => name !== wish.name && name !== "unclear")],
  };
}

const ofTerms: ReadonlySet<string> = new Set(["money", "count"]);

/** "Only by day, 11 to 3": hours are wished for, and no rhythm of payments. */
function withHoursWished(understood: Understood): Understood {
  const { intents, values } = understood;
  if (values.some(({ kind }) => ofTerms.has(kind))) return understood;
  const others = intents.filter(({ name }) => name !== "set_preference" && name !== "unclear");
  return {
    ...understood,
    intents: [{ name: "set_preference", confidence: sure }, ...others],
    values: values.filter(({ kind }) => kind !== "recurrence"),
  };
}

const lawyer = String.raw`(?:my (?:lawyer|attorney|solicitor|advis[eo]r)|mi (?:abogad[oa]|asesor[a]?|gestor[a]?)|mere (?:vakil|vakeel|lawyer)|मेरे वकील)`;
const notMe = String.raw`(?:don'?t|do not|dont|stop|no longer|never) (?:write|writing|call|calling|text|texting|talk|talking|contact|contacting)(?: to)? me`;
/** "Do not write to me, write to her": of one who was named as acting for them. */
const toTheirs = phrases(String.raw`
  ${notMe}(?:[\s,;.]+\p{L}+){0,2}?[\s,;.]+(?:write|call|text|talk|speak|contact)(?: to| with)? (?:her|him|them|${lawyer})
  (?:write|call|text|talk|speak|contact)(?: to| with)? (?:her|him|them|${lawyer})[\s,;.]+(?:and )?not (?:to )?me
  no me (?:escrib|llam|contact|habl)\p{L}*(?: a m[ií])?[\s,;.]+(?:(?:sino|mejor)[\s,]+)?(?:escr[ií]b|ll[aá]m|cont[aá]ct|h[aá]bl)\p{L}*(?: a| con)? (?:ella|[eé]l|ell[oa]s|${lawyer})
  (?:mujhe|mujhse|mereko)(?: \p{L}+){0,2} (?:mat|na|nahi)(?: \p{L}+)?[\s,;.]+(?:unko|unse|unhe|usko|usse|${lawyer}(?: ko| se)?)(?: (?:hi|baat))* (?:likh|bol|baat|call|phone|kar)\p{L}*
  (?:मुझे|मुझसे)(?: [\p{L}\p{M}]+){0,2} (?:मत|न|नहीं)(?: [\p{L}\p{M}]+)?[\s,;.]+(?:उनको|उनसे|उन्हें|उसको|उससे|${lawyer}(?: को| से)?)(?: (?:ही|बात))* (?:लिख|बोल|बात|कॉल|फ़?ोन|कर)[\p{L}\p{M}]*
`);
const namesLawyer = phrases(lawyer);

/** Who acts for them is to be written to in their place: that stops no channel of its own. */
function sentToTheirs(
  { said: told = [] }: Conversation,
  understood: Understood,
  text: string,
): Understood | null {
  const { signals } = understood;
  const known =
    told.some((one) => one.startsWith("represented-")) ||
    signals.some(({ name }) => name === "represented") ||
    namesLawyer.test(text);
  if (!known || !toTheirs.test(text)) return null;
  const others = signals.filter(({ name }) => !stops.has(name) && name !== "represented");
  const acts: Signal = { name: "represented", confidence: sure, quote: text };
  return { ...understood, signals: [...others, acts] };
}

const reaching = phrases(String.raw`
  (?:call|text|ring|phone|message|contact|write|llam|marqu|escrib|mand)\p{L}*|msg|कॉल|फ़?ोन|मैसेज
`);
/** "Dont call before 9am", of which nothing else was made. */
const refusesHours = ({ signals, intents, values }: Understood, text: string): boolean =>
  signals.length === 0 &&
  intents.every(({ name }) => name === "unclear") &&
  values.some(({ kind, value }) => kind === "time" && typeof value === "object") &&
  values.every(({ kind }) => kind === "time") &&
  reaching.test(text) &&
  asksNoReach(text) &&
  !namesHoursLeft(text);

const isWish = ({ name }: { readonly name: string }): boolean => name === "set_preference";

/** What "send nothing to that house" sounds like, where nothing wider is worded. */
const isWider = ({ name, confidence }: Signal, text: string): boolean =>
  (name === "request_proof" && confidence < surely) ||
  (name === "stop_contact" &&
    confidence < (endsMore(text) || calling.test(text) ? surely : surelyNoWord));

/** What would end the contact here, at the hours at which they leave it to us too. */
const isEnded = ({ name, value, confidence }: Signal, channel: string): boolean =>
  confidence < surelyEnded &&
  (name === "stop_contact" || (name === "stop_channel" && (value ?? channel) === channel));
const surelyEnded = 0.9;

/** "I can't hear well, so don't call": no hour is bad for them; hours that are left tell the bad ones. */
const isBareHour = (one: Signal, ofHours: boolean, oneChannel: boolean): boolean =>
  one.name === "inconvenient" &&
  one.value !== "workplace" &&
  (ofHours || (oneChannel && one.confidence < surely));

/** "He checks my texts, can you email me": what is read is left for what they name. */
const wantsSafer = ({ values }: Understood, text: string, channel: ChannelName): boolean =>
  (channel === "sms" || channel === "whatsapp") &&
  isRead.test(text) &&
  values.some((one) => one.kind === "channel" && one.value !== channel);

/** Stops of a channel, as those of the channels that their words refuse. */
function asMeant(signals: readonly Signal[], text: string, channel: ChannelName) {
  const ofHouse = toHouse.test(text);
  const isHere = here.test(text) && !calling.test(text);
  return signals.flatMap((one): readonly Signal[] => {
    if (one.name !== "stop_channel") return [one];
    // What goes to a house goes by post: neither "mail" nor "correo" is e-mail there.
    if (ofHouse) return [{ ...one, value: "post" }];
    if (isHere && one.value === "voice") return [{ ...one, value: channel }];
    const heard = channelNames.find((name) => name === one.value) ?? channel;
    const meant = refusedInstead(text, heard, channel);
    return meant.length === 0 ? [one] : meant.map((value) => ({ ...one, value }));
  });
}

/** The message with its stops of what they mean. */
export function contactMeant(
  conversation: Conversation,
  understood: Understood,
  text: string,
): Understood {
  const said = plainly(text, mostRead);
  const spared = withOtherSpared(conversation, understood, said);
  if (spared !== null) return spared;
  const sent = sentToTheirs(conversation, understood, said);
  if (sent !== null) return sent;
  const { channel } = conversation;
  const ofHouse = toHouse.test(said);
  const timed = understood.values.some(({ kind }) => kind === "time");
  const ofReach = reaching.test(said) || understood.intents.some(isWish);
  const ofHours = timed && ofReach && namesHoursLeft(said);
  const oneChannel = !timed && refusedBeside(said, channel) !== null;
  const signals = asMeant(understood.signals, said, channel)
    .filter((one) => !(ofHouse && isWider(one, said)))
    .filter((one) => !(ofHours && isEnded(one, channel)) && !isBareHour(one, ofHours, oneChannel));
  const added: Signal[] = [];
  if (refusesHours(understood, said))
    added.push({ name: "inconvenient", confidence: sure, quote: text });
  if (ofHouse && !signals.some(({ name }) => stops.has(name)))
    added.push({ name: "stop_channel", value: "post", confidence: sure, quote: text });
  const stopsAny = signals.some(({ name }) => stops.has(name));
  if (
    !stopsAny &&
    (untilBack.test(said) || refusesThis(said, channel) || wantsSafer(understood, said, channel))
  )
    added.push({ name: "stop_channel", confidence: sure, quote: text });
  // A guess at calls takes nothing from what is written to a telephone that is read.
  const stopsMore = signals.some(({ name, value }) => stops.has(name) && value !== "voice");
  const left = isRead.test(said) && !stopsMore ? leavesPhone(said, channel) : [];
  for (const value of left)
    if (!signals.some((one) => stops.has(one.name) && one.value === value))
      added.push({ name: "stop_channel", value, confidence: sure, quote: text });
  const unsafe = hides.test(said) || mustNotLearn.test(said) || (stopsAny && isRead.test(said));
  if (unsafe && !signals.some(({ name }) => name === "vulnerable"))
    added.push({
      name: "vulnerable",
      value: "domestic_abuse",
      confidence: sure,
      quote: text,
    });
  const kept = {
    ...(ofHours ? withHoursWished(understood) : understood),
    signals: [...signals, ...added],
  };
  const same = signals.every((one, at) => one === understood.signals[at]);
  return added.length === 0 && same ? answeredByLetter(kept, said) : kept;
}

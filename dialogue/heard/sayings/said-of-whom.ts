/** Of whom a thing is said: their own debt affirmed, an ex who is to pay, another's balance, a promise of one of ours. Four languages. */

import type { Conversation } from "../../conversation.ts";
import type { IntentName, Signal, Understood } from "../../meaning.ts";
import { strangerHere } from "../../turn/turn.ts";
import { everyPhrase, phrases, plainly, wordsIn } from "../../words/phrases.ts";
import { familia, kin, parivar, parivarHindi } from "../kin.ts";
import { isQuestion } from "../questions-in.ts";

const mostRead = 300;

/** "The loan is in my name", "I took it myself". */
const ownDebt = everyPhrase(String.raw`
  (?:yes |yeah |no )?(?:the |this |that )?(?:loan|debt|account|card|it|this)(?:'s| is|s)(?: (?:all|really|only|just))? (?:in my (?:own )?name|mine)|i (?:took|signed)(?: (?:it|this|the loan|out))+(?: myself)?
  (?:el |la |este |esta |esa )?(?:pr[eé]stamo|deuda|cuenta|tarjeta)?(?: s[ií])? ?(?:est[aá] a mi (?:propio )?nombre|es m[ií][oa])|yo (?:mism[oa] )?l[oa] (?:saqu[eé]|ped[ií]|firm[eé])
  (?:ye |yeh |wo |woh )?(?:loan|karz|karza|udhaa?r|khata|account|card)(?: (?:to|toh))? (?:mera|meri|mere naa?m (?:pe|par|se|ka))(?: hi)?(?: (?:hai|h|he|tha))?|mere (?:hi )?naa?m (?:pe|par|se)(?: hi)?(?: (?:loan|karz|account|card))?(?: (?:hai|h|he|tha))?|maine (?:hi|khud) (?:liya|uthaya)(?: (?:tha|hai))?
  (?:ये |यह |वो |वह )?(?:लोन|क़?र्ज़?ा?|उधार|खाता|कार्ड)(?: तो)? (?:मेरा|मेरी|मेरे नाम (?:पर|पे|से|का))(?: ही)?(?: (?:है|था))?|मेरे (?:ही )?नाम (?:पर|पे|से)(?: ही)?(?: (?:लोन|क़?र्ज़?|खाता|कार्ड))?(?: (?:है|था))?|मैंने (?:ही|ख़?ुद) (?:लिया|उठाया)(?: (?:था|है))?
`);
/** And nobody else's. */
const nobodyElses = everyPhrase(String.raw`
  (?:and )?not (?:in )?(?:my ${kin}'?s?|his|hers|theirs|anyone else'?s?|any(?:one|body)'s)(?: name)?|(?:y )?no (?:es |est[aá] )?(?:a nombre )?de (?:mi ${familia}|[eé]l|ella|nadie m[aá]s)
  (?:mere |meri )?(?:${parivar}|kisi aur) (?:ke|ka|ki)(?: naa?m (?:pe|par))? (?:nahi+n?|nhi)(?: (?:hai|h))?
  (?:मेरे |मेरी )?(?:${parivarHindi}|किसी और) (?:के|का|की)(?: नाम (?:पर|पे))? नहीं(?: है)?
`);
/** What contests it all the same, or tells who else had it. */
const contests = phrases(String.raw`
  not|\p{L}+n'?t|never|no|wrong|false|but|however|though|some(?:one|body)|without|forced|made me|stol\p{L}*|who|how|why|fraud|scam
  pero|aunque|nunca|jam[aá]s|alguien|sin|oblig\p{L}*|fals\p{L}*|mal|equivocad\p{L}*|rob\p{L}*|fraude|estafa|qui[eé]n|c[oó]mo|por ?qu[eé]
  nahi+n?|nhi|mat|galat|dhokh?a|kisi|bina|jabardasti|zabardasti|lekin|magar|par|fraud|farzi|kaise|kyu+n?|kyo+n?|ne
  नहीं|मत|ग़?लत|धोखा|किसी|बिना|ज़?बरदस्ती|लेकिन|मगर|पर|फ़?्रॉड|फ़?र्ज़?ी|कैसे|क्यों|ने
`);
export const affirms = (text: string): boolean => {
  const said = plainly(text, mostRead);
  return (
    said.search(ownDebt) >= 0 &&
    !isQuestion(said) &&
    !contests.test(said.replaceAll(ownDebt, " ").replaceAll(nobodyElses, " "))
  );
};
const ofAffirmed = ({ name, value }: Signal): boolean =>
  name === "dispute" || name === "fraud" || name === "third_party" || value === "domestic_abuse";

const formerly = phrases(String.raw`
  (?:my |the )?ex(?:[- ](?:wife|husband|partner))?|former (?:wife|husband|spouse)|ex[- ]?(?:espos[oa]|marido|mujer)|tala[qk]\p{L}*|divorcee|poorv (?:pati|patni)|purv (?:pati|patni)|तला[क़क][\p{L}\p{M}]*|पूर्व (?:पति|पत्नी)|एक्स
`);
const ruled = phrases(String.raw`
  decree|court|judge|ruling|settlement|divorce|decreto|juez|jueza|juzgado|sentencia|divorcio|adala+t|kort|degree|faisl[ae]|talaknama|डिक्री|अदालत|कोर्ट|फ़?ैसल[ाे]|तलाक़?नाम[ाे]
`);
const toPay = phrases(String.raw`
  pay\p{L}*|responsible|owes?|pag\p{L}+|debe|respons\p{L}+|chuka\p{L}*|bhar\p{L}*|de(?:na|gi|ga|nge)|चुका[\p{L}\p{M}]*|भर[\p{L}\p{M}]*|देन[ाी]|देग[ाी]
`);
/** "My ex is to pay it, the decree says so": it is contested that it is theirs. */
const exMustPay = (said: string): boolean =>
  formerly.test(said) && ruled.test(said) && toPay.test(said) && !isQuestion(said);

const others = phrases(String.raw`
  (?:what(?:'s| is|s)|tell me|how much is|show me)(?: me)? (?:my (?:ex-?)?${kin}'?s|(?:his|her|their)) (?:balance|debt|account|loan|bill)|how much (?:does|do|did) (?:my (?:ex-?)?${kin}|he|she|they)(?: \p{L}+){0,2} owe
  cu[aá]nto (?:le )?(?:debe|deben|debía)(?: (?:a ustedes|ah[ií]))? (?:mi ${familia}|[eé]l|ella|ellos)|(?:mi ${familia}|[eé]l|ella)(?: \p{L}+)? cu[aá]nto (?:les? )?debe|(?:saldo|deuda|cuenta) de (?:mi ${familia}|[eé]l|ella)
  (?:meri|mere|mera) ${parivar}(?: \p{L}+)? (?:ka|ke|ki|ko|pe|par) (?:kitna|kitne|kitni|bakaya|baki|baaki|balance|loan|khata|karz)(?: \p{L}+){0,3}
  (?:मेरी|मेरे|मेरा) ${parivarHindi}(?: [\p{L}\p{M}]+)? (?:का|के|की|को|पे|पर) (?:कितना|कितने|कितनी|बक़?ाया|बाक़?ी|बैलेंस|लोन|खाता|क़?र्ज़?)(?: [\p{L}\p{M}]+){0,3}
`);
/** They ask what another owes. */
export const asksOthersBalance = ({ intents }: Understood, text: string): boolean =>
  intents.some(({ name }) => name === "ask_balance" || name === "ask_breakdown") &&
  others.test(plainly(text, mostRead));

const nobodyTold = phrases(String.raw`
  (?:no ?one|nobody)(?: (?:ever|even))? (?:told|tells|informed|said)(?: (?:me|us|anything|this))*|nadie me (?:hab[ií]a )?(?:dicho|dijo|avis[oó]|inform[oó])(?: nada)?|(?:mujhe |muje )?(?:kisi|kisine) ?(?:ne )?(?:kuch )?(?:nahi+n?|nhi) (?:bataya|bola)(?: (?:tha|kuch))?|(?:मुझे )?किसी ने (?:कुछ )?नहीं (?:बताया|बोला)(?: था)?
`);
const noComplaint = phrases(String.raw`
  (?:not|no|isn'?t|wasn'?t)(?: (?:a|really|meant|as))* complain(?:t|ing)|no (?:es|era) (?:una )?queja|no me (?:quejo|estoy quejando)|(?:shikayat|complain\p{L}*) (?:nahi+n?|nhi)(?: \p{L}+){0,2}|(?:शिकायत|कंप्लेंट) नहीं(?: [\p{L}\p{M}]+){0,2}
`);
const sureOfComplaint = 0.98;
const asksFacts = ({ intents }: Understood): boolean =>
  intents.some(({ name }) => name.startsWith("ask_"));
/** "How much is it? Nobody told me": they ask. */
const onlyAsks = (heard: Understood, said: string): boolean =>
  noComplaint.test(said) || (nobodyTold.test(said) && asksFacts(heard));

const mostOfTakenBack = 6;
/** "Not a complaint by the way", and nothing else. */
export const takesBackComplaint = (text: string): boolean =>
  noComplaint.test(plainly(text, mostRead)) && wordsIn(text) <= mostOfTakenBack;

const promised = phrases(String.raw`
  (?:agent|colleague|guy|lady|rep|manager|person|someone|\p{L}+ from your (?:team|office|side)|you guys|marisol|he|she)(?: \p{L}+){0,4} (?:said|told me|promised|offered|agreed|quoted)
  (?:su |el |la |una? )?(?:agente|compa[ñn]er[oa]|asesora?|se[ñn]orita|muchach[oa]|ejecutiv[oa]|alguien)(?: \p{L}+){0,4} (?:me )?(?:dijo|prometi[oó]|ofreci[oó])
  (?:agent|saathi|madam|sir|ladke|aadmi|manager|\p{L}+ ji)(?: \p{L}+){0,2} ne(?: \p{L}+){0,3} (?:bola|kaha|vaada kiya|promise)
  (?:एजेंट|साथी|मैडम|सर|मैनेजर|आदमी|[\p{L}\p{M}]+ जी) ने(?: [\p{L}\p{M}]+){0,3} (?:बोला|कहा|वादा)
`);
const lower = phrases(String.raw`
  \d+ ?(?:%|percent|per cent)(?: (?:off|less|discount))?|discount|settle\p{L}*|half off|close (?:it|the)|descuento|rebaja|quita|liquid\p{L}*|por ciento|chh?oo?t|kam|khatam|discount|settle\p{L}*|छूट|कम|ख़?त्म|सेटल[\p{L}\p{M}]*
`);
/** What one of ours promised is a wish for a lower sum, and no complaint. */
const quotesPromise = (said: string): boolean => promised.test(said) && lower.test(said);

const notTheirs = phrases(String.raw`
  (?:call|text|ring|phone|write to|contact|charge|collect from|bill|ask) (?:her|him|them|my ex\p{L}*)|(?:c[oó]br|ll[aá]m|m[aá]rqu|escr[ií]b|b[uú]squ|p[ií]d)\p{L}* (?:a |de )?(?:mi ex|[eé]l|ella|mi ${familia})
  (?:usko|use|unko|unhe|us se|usse|unse|ex ko|meri ex|mere ex)(?: \p{L}+){0,3} (?:call|phone|fon|maango|mango|lo|bolo|kar\p{L}*)|(?:उसको|उसे|उनको|उन्हें|उससे|उनसे|एक्स को)(?: [\p{L}\p{M}]+){0,3} (?:कॉल|फ़?ोन|माँगो|मांगो|लो|बोलो|कर[\p{L}\p{M}]*)
`);
/** The number of another is none of theirs. */
const givesAnothers = ({ values }: Understood, said: string): boolean =>
  values.some(({ kind }) => kind === "phone" || kind === "email") && notTheirs.test(said);

const removed = phrases(String.raw`
  (?:hata|hataya|hatayi|nikal|nikala)(?: (?:diya|di|gaya))?(?: (?:kya|ki nahi|ya nahi|na))+|(?:kya )?number (?:hataya|nikala|(?:hata|nikal) (?:diya|di|gaya|liya))(?: \p{L}+){0,3}|(?:हटा|हटाया|निकाल|निकाला)(?: (?:दिया|दी|गया))?(?: (?:क्या|कि नहीं|या नहीं|ना))+|नंबर (?:हटाया|निकाला|(?:हटा|निकाल) (?:दिया|दी|गया|लिया))(?: [\p{L}\p{M}]+){0,3}
`);
const ofWork = phrases(String.raw`
  job|naukri|kaam|company|boss|malik|mujhe|muje|humko|नौकरी|काम|कंपनी|बॉस|मालिक|मुझे|हमको
`);
/** "Hata diya kya?", of the number that was to be taken off. */
const asksIfRemoved = (said: string): boolean => removed.test(said) && !ofWork.test(said);

const sure = 1;
const withoutIntents = (intents: Understood["intents"], ...names: readonly IntentName[]) =>
  intents.filter(({ name }) => name !== "unclear" && !names.includes(name));

/** The message with what it says of whom; of a stranger only that they ask whether they were taken off. */
export function saidOfWhom(
  { verification, notes }: Conversation,
  heard: Understood,
  text: string,
): Understood {
  const said = plainly(text, mostRead);
  const keeping = (drops: (one: Signal) => boolean): readonly Signal[] =>
    heard.signals.filter((one) => !drops(one));
  if (asksIfRemoved(said)) {
    const left = keeping(({ value }) => value === "job_loss");
    const again: Signal = { name: "wrong_person", confidence: sure, quote: text };
    return { ...heard, signals: notes.includes(strangerHere) ? [...left, again] : left };
  }
  if (exMustPay(said) && !heard.signals.some(({ name }) => name === "dispute")) {
    const theirs: Signal = { name: "dispute", value: "not_mine", confidence: sure, quote: text };
    return { ...heard, signals: [...heard.signals, theirs] };
  }
  if (verification.kind !== "verified") return heard;
  if (affirms(said)) return { ...heard, signals: keeping(ofAffirmed) };
  if (asksOthersBalance(heard, text))
    return { ...heard, signals: keeping(({ name }) => name === "third_party") };
  if (givesAnothers(heard, said)) {
    const other: Signal = { name: "third_party", confidence: 0.5, quote: text };
    const intents = withoutIntents(heard.intents, "change_contact_details");
    const spoken = heard.signals.some(({ name }) => name === "third_party" || name === "dispute");
    return { ...heard, signals: spoken ? heard.signals : [...heard.signals, other], intents };
  }
  const complains = ({ name, confidence }: Signal): boolean =>
    name === "complaint" && confidence < sureOfComplaint;
  if (quotesPromise(said)) {
    const intents = withoutIntents(heard.intents, "ask_settlement", "accept_offer");
    const wish = { name: "ask_settlement", confidence: sure } as const;
    return { ...heard, signals: keeping(complains), intents: [wish, ...intents] };
  }
  return onlyAsks(heard, said) ? { ...heard, signals: keeping(complains) } : heard;
}

/** A colleague was asked for, and is not wanted any more: "never mind, I'll sort it here". Four languages. */

import { wantsUs } from "./with-us.ts";
import { phrases, plainly } from "../../words/phrases.ts";
import { isAskedAt } from "../questions-in.ts";
import { pattern } from "../../words/pattern.ts";

const person = String.raw`(?:(?:a|an|the|your|any|some|real|live|actual) )*(?:human|person|agent|manager|supervisor|colleague|advis[eo]r|rep|representative|operator|call ?-?back|(?:anyone|anybody|no ?one)(?! (?:else|but|except|other|apart)))s?`;
const persona = String.raw`(?:(?:a|con|un|una|el|la|su|ning[uú]n|ninguna) )*(?:persona|humano|agente|gerente|encargad[oa]|supervisora?|compa[ñn]er[oa]|asesora?|nadie)`;
const insaan = String.raw`(?:(?:kisi |koi |ek )?(?:insaan|insan|aadmi|agent|manager|bande|person|human|saathi)(?: se)?|kisi (?:bhi )?se)`;
const insaanHindi = String.raw`(?:(?:किसी |कोई |एक )?(?:इंसान|आदमी|एजेंट|मैनेजर|व्यक्ति|साथी)(?: से)?|किसी (?:भी )?से)`;

/** No person is wished for, in so many words: whatever else is said of one, none is asked for. */
const noPerson = phrases(String.raw`
  (?:no|not) (?:longer )?(?:need|want|require)(?:ed|ing)? (?:for |to (?:talk|speak|chat) (?:to|with) )?${person}
  no need (?:for|of|to (?:involve|bother|trouble|(?:talk|speak) (?:to|with))) ${person}
  (?:i |we )?(?:do not|don'?t|dont|won'?t|wont) (?:actually |really |even )?(?:need|want)(?: to (?:talk|speak|chat|wait) (?:to|with|for)| to have)? ${person}(?: any ?more)?
  no ${person} (?:is )?(?:needed|necessary|required)
  (?:cancel|scrap|skip|forget(?: about)?|never ?mind|leave) ${person}
  (?:do not|don'?t|dont|no need to) (?:have to )?(?:pass|put|transfer|hand) me (?:on|over|through|to)\p{L}*(?: ${person})?
  (?:without|instead of) ${person}
  (?<=(?:^|[.!?;,])[^\p{L}]*)(?:(?:no|nope|nah|wait|oh|actually|sorry)[\s,]+)+(?:(?:thanks|thank you|ta|please|wait|sorry|actually|no)[\s,]+)*(?:not|no) ${person}
  (?:ya )?no (?:necesito|quiero|hace falta|ocupo)(?: ya)?(?: hablar)? (?:a |con )?${persona}
  (?:no me pase|cancele lo|olv[ií]de(?:se)? (?:de|del)|sin) (?:a |con |de )?${persona}
  ${insaan}(?: se)?(?: baat)?(?: karne)? (?:ki|ka|ko)? ?(?:zarurat|zaroorat|jarurat) (?:nahi+n?|nhi)(?: hai)?
  ${insaan}(?: se)? (?:baat )?(?:nahi+n?|nhi) (?:chahiye|karni)
  ${insaanHindi}(?: बात)?(?: करने)? (?:की|को)? ?ज़?रूरत नहीं(?: है)?
  ${insaanHindi}(?: बात)? नहीं (?:चाहिए|करनी)
`);

/** "I want a human. No, not a human": asked for, and taken back in the same breath. */
const notAfterAll = phrases(String.raw`
  (?:no|nope|nah|wait|actually|sorry)[\s,]+(?:(?:no|wait|sorry|actually)[\s,]+)*(?:not|no) ${person}
  (?:no|espere|perd[oó]n)[\s,]+(?:(?:no|mejor|espere)[\s,]+)*(?:no|sin) ${persona}
  (?:nahi+n?|nhi|ruko|arre)[\s,]+(?:(?:nahi+n?|rehne do)[\s,]+)*${insaan} (?:nahi+n?|nhi)
  (?:नहीं|रुको|अरे)[\s,]+(?:(?:नहीं|रहने दो)[\s,]+)*${insaanHindi} नहीं
`);

/** "Nobody but your manager": one is asked for beside it. */
const somebody = phrases(String.raw`
  (?:human|person|manager|supervisor|gerente|encargad[oa]|supervisora?|humano)s?|insaan|insan|इंसान|मैनेजर
`);

/** It is to be settled here, with us. */
const goOnHere = phrases(String.raw`
  (?:i'?ll|ill|i will|i can|i'?d rather|let'?s|lets|let us|we can|can we|could we|can i|happy to|just) (?:just )?(?:sort|do|handle|finish|fix|settle|carry on|continue|go on|keep going|deal with)(?: (?:it|this|that|things|everything|all))?(?: (?:out|up|on))? (?:here|now with you|with you|on here|by (?:text|chat|message)|myself)
  (?:stay|carry on|continue|keep going|go on|stick) (?:with|talking to) (?:you|the bot|u|this)
  (?:lo|la) (?:arreglo|hago|resuelvo|vemos|hacemos|arreglamos|resolvemos) (?:por )?aqu[ií](?: mismo)?
  (?:seguimos|sigamos|mejor|continuamos|sigo) (?:por )?aqu[ií](?: mismo)?|(?:sigo|seguimos|mejor) con(?:tigo| usted)
  (?:yahin|yahi|yahan) (?:pe |par |hi )?(?:kar|baat|nipta|suljha|dekh)\p{L}*(?: \p{L}+)*|(?:aap|tum)(?:se| se) hi (?:baat|kar)\p{L}*(?: \p{L}+)*
  यहीं (?:पर |पे )?(?:कर|बात|निपटा|सुलझा|देख)[\p{L}\p{M}]*|आप ?से ही (?:बात|कर)[\p{L}\p{M}]*
`);

/** "Never mind", first of all that is said. */
const neverMind = pattern(
  String.raw`^\W*(?:(?:ok|okay|oh|ah|no|nah|well|actually|wait|hmm|you know what|sorry|pues|no|bueno|ay|mejor|accha|acha|arre|achha|अच्छा|अरे|नहीं|ठीक है)[\s,.!-]+)*(?:never ?mind|nvm|nevermind|forget (?:it|that|about it)|scratch that|cancel (?:that|it)|leave it|i(?:'?ve)? changed my mind|no ?problem,? i'?ll|don'?t (?:bother|worry about (?:it|that))|olv[ií]d(?:elo|alo|ese|ate)|no importa|d[eé]j(?:elo|alo)|cambi[eé] de (?:idea|opini[oó]n)|ya no (?:hace falta|es necesario)|(?:rehne|chhod|chod|jaane) (?:do|de|dijiye|den)|chhodo|chhodiye|chodo|mann badal gaya|koi baat nahi|ab (?:zarurat|zaroorat|jarurat) nahi|(?:रहने|छोड़|जाने) (?:दो|दे|दीजिए)|छोड़ो|छोड़िए|मन बदल गया|कोई बात नहीं|अब ज़?रूरत नहीं)(?![\p{L}\p{M}\p{N}])`,
);

const mostRead = 300;

/** "No need for a human": what is said of a person asks for none. */
export function saysNoPerson(text: string): boolean {
  const said = plainly(text.slice(0, mostRead));
  const back = notAfterAll.exec(said);
  if (back !== null && !somebody.test(said.slice(back.index + back[0].length))) return true;
  const found = noPerson.exec(said);
  return found !== null && !isAskedAt(said, found) && !somebody.test(said.replace(noPerson, " "));
}

/** They go on with us, where a colleague was on the way. */
export function saysGoOnHere(text: string): boolean {
  const said = plainly(text.slice(0, mostRead));
  return saysNoPerson(said) || goOnHere.test(said) || neverMind.test(said) || wantsUs(said);
}

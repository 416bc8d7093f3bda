/** "Never mind, cancel it", "siempre no, quite el plan", "wo hata do": what was set up is called off, and nothing else is said. Four languages. */

import { eachOf, readThrough, sayings, wordsAlone } from "../pieces.ts";
import { refusedAtHome } from "./asked-at-home.ts";
import { courtesies } from "./yes-remarks.ts";

const plan = `(?:(?:the|this|that|my|our) (?:whole |entire |payment )?(?:plan|plans|arrangement|agreement|deal|payments|payment plan|pause)|what (?:we|you|i) (?:just )?(?:set up|agreed|agreed to|did|said|put)|everything we (?:set up|agreed|did))`;
const it = `(?:it|that|this|all of (?:it|that|this)|all that|the whole thing|those|${plan})`;
const lead = `(?:(?:actually|please|pls|just|wait|hold on|can you|could you|can we|could we|can i|i want to|we want to|i wanna|i need to|we need to|id like to|i would like to|lets|let us|you can|go ahead and) )*`;
const off = `
${lead}(?:cancel|undo|scrap|forget|forget about|drop|remove|delete|reverse|scratch|kill|void|withdraw|call off|take back|take off|get rid of|back out of|pull out of|get out of|opt out of) ${it}
${lead}(?:stop|end|quit|close) ${plan}
${lead}(?:call|take|put) ${it} (?:off|back|out|away)
(?:dont|do not|please dont) (?:set|put|lock) ${it} (?:up|in|through)|(?:dont|do not|please dont) (?:do|start) ${it}
(?:(?:i|we|ive|weve|i have|we have|my wife|my husband) )?changed (?:my|our|her|his) minds?|(?:i|we) (?:take|took) (?:it|that) back|i (?:shouldnt|should not) have (?:agreed|said yes|accepted|done that)(?: to (?:it|that))?|i said yes (?:by mistake|by accident|too fast|too quick)
(?:i|we) (?:dont|do not|no longer|dont actually) want (?:(?:to do|to go ahead with|to go through with) ${plan}|${it})(?: (?:any ?more|anymore|after all|now|at all))*|(?:dont|do not|no longer) want ${it}(?: (?:anymore|any more|after all|now))*
count me out|im out|i want out|id like out|on second thoughts? no
`;
const lead_es = `(?:(?:mejor|ya|siempre|porfa|por favor|oiga|oye|sabe que|no sabe que|mire|pues|perdon|disculpe|quiero|quisiera|queremos|necesito|puede|pueden|me puede|hay que|entonces|no) )*`;
const plan_es = `(?:(?:el|este|ese|mi|lo del) (?:plan|acuerdo|trato|convenio|arreglo)|(?:los|esos|mis) pagos|la pausa|lo que (?:hicimos|acordamos|quedamos|pusimos|puso|me puso|me hizo)|todo (?:eso|esto))`;
const off_es = `
${lead_es}(?:cancele|cancela|cancelen|anule|anula|anulen|quite|quita|quiten|borre|borra|borren|elimine|elimina|eliminen|deshaga|deshagan|retire|retiren|olvide|olvida|cancelar|anular|quitar|deshacer|borrar|terminar|termine)(?: (?:eso|esto|${plan_es}))
${lead_es}(?:cancelelo|cancelalo|cancelenlo|cancelemelo|anulelo|anulalo|anulenlo|quitelo|quitalo|quitenlo|quitemelo|borrelo|borralo|eliminelo|eliminalo|deshagalo|retirelo|olvidelo|olvidalo|cancelarlo|anularlo|quitarlo|deshacerlo|dejelo sin efecto|dejalo sin efecto|eche(?:lo)? para atras)(?: ${plan_es})?
${lead_es}(?:dejar|deje|echar) (?:sin efecto|para atras) (?:eso|esto|${plan_es})|(?:mejor |ya |siempre )?no lo (?:ponga|pongan|haga|hagan|deje|registre)
(?:pues |que )?siempre no|mejor no|me arrepenti|(?:ya )?(?:cambie|cambiamos) de (?:opinion|idea|parecer)|ya no(?: (?:lo|la|me))?(?: (?:quiero|queremos|interesa|conviene|sirve))(?: (?:eso|esto|${plan_es}))?|dije que si (?:sin querer|por error)
`;
const obj = `(?:(?:ise|isko|iska|usko|uska|use|ye|yeh|wo|woh|vo|sab|jo|set|kiya|kia|tha|he|na|abhi|ab|please|mera|meri|hamara|plan|kist|kisht|emi|wala|vala|pause|agreement|sir|to|nahi|bhai|sorry) )*`;
const planHindi = `(?:plan|kist|kisht|emi|agreement|samjhauta|pause)`;
const doIt = eachOf(
  "do dijie dijiye de den karo kro karie kariye kijie kijiye kardo krdo karna dena diya jaye",
);
const off_hi = `
${obj}(?:cancel|कैंसिल|कैंसल|कैन्सल|hata|radd|nikal|delete|wapas|mita|undo)(?: kar| kr)? ${doIt}(?: (?:ise|isko|ye|yeh|wo|ab|${planHindi}))*
${obj}${planHindi}(?: ko)? (?:band|khatam|खत्म|ख़त्म|cancel|कैंसिल|कैंसल|rok|radd|hata)(?: kar| kr)? ${doIt}
${obj}${planHindi}(?: ko)? (?:rehne|rahne|chhod|chod|छोड़|jane|jaane) (?:do|dijie|dijiye|de)|(?:rehne|rahne|jane|jaane|chhod|chod|छोड़) (?:do|dijie|dijiye|de)(?: (?:ye|wo|ab))?(?: ${planHindi})?
${obj}(?:cancel|कैंसिल|कैंसल|कैन्सल)$
(?:(?:mera|hamara|ab|to) )*(?:mann|man|irada|vichar) badal (?:gaya|gya|diya)(?: he)?|galti se (?:haan|ha|yes|ok) (?:bol|kar|likh|ho|keh|kah)(?: diya| gaya| di)?(?: tha)?
(?:(?:mujhe|hame|humko|ab|ye|yeh|ye sab|wo) )*(?:${planHindi} )?nahi (?:karna|chahiye|chahie|rakhna|lena|banwana)(?: (?:ab|ye|wo|he|abhi|${planHindi}))*
`;

/** Why, and what stands beside it: that it cannot be paid after all, that one at home says no. */
const family = `(?:wife|husband|mom|mother|dad|father|partner|girlfriend|boyfriend|family|son|daughter|brother|sister|spouse|fiance|roommate|parents|wifey|hubby)`;
const familia = `(?:esposo|esposa|marido|mujer|mama|papa|señora|señor|familia|hijo|hija|pareja|novio|novia|hermano|hermana|viejo|vieja)`;
const gharWale = `(?:papa|mummy|mammi|pati|patni|wife|husband|ghar|gharwale|gharwalo|ghar wale|ghar walo|bhai|biwi|maa|beta|bete|family|parivar|pita ji|mata ji)`;
const why = `
(?:(?:i|we) )?(?:just )?(?:talked|spoke|checked|discussed it|talked it over) (?:to|with|w) my ${family}|my ${family} (?:said no|says no|said not to|doesnt want (?:it|this|that)|doesnt like it|isnt ok with it|disagrees|wont allow it|is against it|says we cant)|after all|i thought about it|on second thoughts?|i made a mistake|my mistake|its too much(?: for me| for us)?|not gonna work|it wont work|that wont work|never mind|nevermind|nvm|no longer|no|nope|nah
(?:i|we) (?:cant|cannot|wont be able to|am not able to|couldnt) (?:do|pay|afford|manage|keep|keep up with|make|swing|handle|commit to) ${it}(?: (?:after all|right now|now))*|cant (?:afford|do|manage|swing) ${it}(?: after all| right now| now)*|i cant after all
(?:ya )?(?:hable|platique|lo hable|lo platique|consulte|lo consulte) con mi ${familia}|mi ${familia} (?:no quiso|no quiere|dice que no|dijo que no|no esta de acuerdo|no deja)|no (?:voy a|vamos a) poder(?: con (?:eso|esto|el plan)| pagar(?:lo)?| cumplir| pagar eso)*|no (?:puedo|podre|podemos)(?: con (?:eso|esto|el plan)| pagarlo| cumplir| pagar eso)*|lo pense (?:bien|mejor)|siempre|mejor no|siempre no|y mejor no|no
(?:${gharWale} )+(?:ne |me |se |pe )?(?:(?:baat|baat ki|se) )*(?:mana|nahi|na|hui|ki|mane|maan)(?: (?:kiya|kar|diya|di|maan|maane|maani|rahe|rahi|raha|he|hui|mane))*|ghar (?:me|pe|par) baat (?:hui|ki|ho gayi)(?: to| thi)?|(?:mujhse|humse|mere se|ab|ye|abhi|to|itna) ?(?:nahi|na) (?:ho|kar|de|bhar) (?:payega|paega|paayega|jaega|paunga|paungi|payenge|sakta|sakti|sakte|saku|ponga)(?: (?:he|hu|sorry|ye|ab))*|nahi (?:ho|kar|de|bhar) (?:payega|paega|paayega|paunga|paungi|payenge|sakta|sakti|sakte)(?: (?:he|hu|sorry|ye|ab))*|nahi|nhi|sorry|maaf kijiye|maaf karna
`;

const kinds = {
  off: [off, off_es, off_hi].flatMap(sayings),
  beside: [
    ...sayings(why),
    ...refusedAtHome,
    ...courtesies,
    ...sayings(
      eachOf(
        "and n so but because cause cuz y pero porque que aur par lekin kyunki kyuki ok okay sorry perdon disculpe ye yeh ab please ji bhai haan si yes",
      ),
    ),
  ],
} as const;

/** True where all that is said is that it is called off, with why; a bare "cancel" is none, as it stops messages. */
export function callsOffPlan(text: string): boolean {
  const words = wordsAlone(text);
  if (words === null || !words.includes(" ")) return false;
  const read = readThrough<keyof typeof kinds, "beside" | "off">(
    words,
    kinds,
    "beside",
    (before, kind) => (kind === "off" ? kind : before),
  );
  return read.has("off");
}

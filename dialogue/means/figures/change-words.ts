/** Words that tell a figure of before anew: put right, on top of it, more or less, in all, forgotten, from now. Four languages. */

import { said } from "../../schedules/words.ts";

/** What stands before the figure that is not so: "not 620", "ya no van a ser 3200", "instead of the 15". */
export const notBefore = said(String.raw`
  (?:not|isnt|isn'?t|arent|wasnt|wasn'?t|instead of|rather than|no longer|no more|in place of|down from|up from)(?: (?:the|a|about|like|really|actually|my|at|making|getting|earning|paying|be|gonna be|going to be)){0,3}
  (?:y |ya |que )?no(?: (?:son|es|era|eran|sera|seran|van? a ser|serian?|gano|gana|cobro|cobra|pago|pagamos|me entran|entran|como|los|las|el|la|de|a)){0,4}|(?:en (?:vez|lugar) de|ya no|en lugar)(?: (?:los|las|el|la|de)){0,2}
`);
/** What stands behind it: "32 nahi 29", "15 ki jagah", "3200 no, son 2900". */
export const notBehind = said(String.raw`
  (?:(?:me|se|ke|ka|ki|vala|vali|to) ){0,2}(?:nahi|nahin|nai|nhi|na|mat|ki jagah|ki jagh|ki bajay|ke bajay|ki bajae|ke badle|ke sthan)|no(?= ,)|was wrong|is wrong|was a (?:typo|mistake)
`);
/** What it is told beside, where it stands as it was: "on top of the 1650", "15 hajar ke alava". */
export const beyondBefore = said(String.raw`
  (?:on top of|in addition to|besides|apart from|aside from|over and above|beyond|above|added to|plus|not counting|other than|outside(?: of)?|not (?:part of|in|included in))(?: (?:the|my|that|those|these|what i said)){0,2}
  (?:ademas de|aparte de|encima de|fuera de|mas alla de|sin contar|a mas de|sobre|sumad[oa]s? a)(?: (?:los|las|el|la|l[ao]s? de)){0,2}
`);
export const beyondBehind = said(String.raw`
  (?:ke|k|se) (?:alava|alva|ilava|upar|uper|sath|sivay|siva|alag|extra)|(?:me|mein|men) (?:(?:vo|voh|ye|yeh|usko|isko|ye vala|vo vala|main|maine|mene|to) )*(?:nahi|nai|nhi) (?:(?:jor|jod|gin|ad|shamil|count|include|li|bata)[a-z]*)|(?:me|mein) shamil nahi
`);

/** So much more, and not so much: it stands behind the sum, or leads it. */
export const moreBehind = said(String.raw`
  (?:(?:a|per|each|every) (?:month|vik|day|year) |monthly |vikly |dollars |bucks |rupees )?(?:more|extra|higher|additional|on top|as well)(?! or les)
  (?:(?:dolares|pesos|euros) )?(?:mas(?! [$]?\d)|extra|adicionales|de mas)(?! o menos)
  (?:(?:rupaye|rs|rupay) )?(?:(?:har mahine|mahine|mahina|monthly) )?(?:jyada|jiyada|adhik|extra|ektra|(?:aur|upar se)(?= (?:hai|hain|he|h|lag[a-z]*|ban[a-z]*|mil[a-z]*|at[aei]|a|jat[aei]|ja|jod[a-z]*|jor[a-z]*|kat[a-z]*|ho[a-z]*|de[a-z]*|bhar[a-z]*|bach[a-z]*|kama[a-z]*|,|\.|।)(?![^ ])| ?$)|badh|barh|badhke|barhke|badhkar|barhkar|badha|barha|badhe|barhe|badhi|barhi)(?! nahi)
`);
export const moreBefore = said(String.raw`
  (?:another|an extra|extra|additional|up by|up an?other|by an?other|more by|increased by|goes? up by|went up by|gone up by|raised (?:it |me |my [a-z]+ )?by|higher by|under by|missed|short by)(?: (?:about|around|like))?
  (?:otr[oa]s|adicional(?:es)?|extra|(?:subio|subieron|aumento|aumentaron|aumentado|subido)(?: (?:como|en|por|unos|otros))+)
`);
/** So much less. */
export const lessBehind = said(String.raw`
  (?:(?:a|per|each|every) (?:month|vik|day|year) |monthly |vikly |dollars |bucks |rupees )?(?:les|fever|lover|cheaper|too much|too many|too high|off(?! (?:it|that|this|the|which|those)))(?! than \d)
  (?:(?:dolares|pesos|euros) )?(?:(?:al mes|a la semana|mensuales|cada mes) )?(?:menos|de menos|de mas (?=puse|dije|conte|le puse|le dije))
  (?:(?:rupaye|rs|rupay) )?(?:(?:har mahine|mahine|mahina|monthly) )?(?:kam|ghat|ghata|ghate|ghatake)(?! nahi)
`);
export const lessBefore = said(String.raw`
  (?:down by|less by|lover by|cut by|cut (?:me|my [a-z]+|it) by|drop(?:ped|s)? by|vent down by|reduced by|over by|overcounted by|minus|lose|losing|take off|subtract)(?: (?:about|around|like))?
  (?:baj[oa]ron|bajo|quitaron|rebajaron|disminuyo|menos|reste|quite)(?: (?:como|en|por|unos|de))+
`);

/** It went up or down, by so much or to so much, as the size tells. */
export const roseTo = said(String.raw`
  (?:vent|gone|going|goes|jumped|up) up(?! and)|vent up(?! and)|raised|raising|increased?|increasing|hiked?|bumped
  subio|subieron|sube|suben|subido|aumento|aumentaron|aumentado|ha subido
  (?:badh|barh)(?:a|e|i|ha|aya|aye|ai)?(?: (?:gaya|gayi|gai|gaye|di|diya|diye|dia|raha|rahi|ke|kar))?|barhkar|badhkar
`);
export const fellTo = said(String.raw`
  cut(?:ting|s)?|drop(?:ped|s|ping)?|vent dovn|reduced?|reducing|lovered|fell
  cort(?:o|aron|an|ar|aran)|baj(?:o|aron|an|ar)|redujeron|recort(?:o|aron|an|ar)
  (?:kam|ghat)(?:a|e|i)?(?: (?:ho|kar|kr))? ?(?:gaya|gayi|gai|gaye|di|diya|dia|raha|rahi)|kat(?:auti| gai| gayi| rahi| li)
`);
/** Behind such a word the new figure, and no step to it: "went up to 1750". */
export const upToNew = said(
  String.raw`(?:to|a|hasta|till|until)(?: (?:about|around|like|the|unos|los|como))?|now|ahora|ab|ho ke|hoke`,
);

/** It was left out when the line was told. */
export const forgotten = said(String.raw`
  forgot(?:ten)?|left out|leave out|left off|missed|overlooked|(?:did not|didnt|didn'?t|never|havent|haven'?t|forgot to) (?:even |really )?(?:mention|say|tell|add|count|include|put|list|give)(?:ed)?|not (?:counted|included|added|mentioned)
  se (?:me|nos) (?:olvid[oa]|olvidaron|olvidaba|paso|pasaron|fue|escapo)|(?:me )?olvide|olvidaba|falt[oa](?:ba|ron|n)?|no (?:se |le |les |te )?(?:lo |la |los |las )?(?:dije|puse|conte|mencione|habia (?:dicho|puesto|contado)|comente|sume|inclui|agregue|apunte|meti)
  bhul (?:gay[aie]|gai|hi gay[aie]|raha|rahi)|(?:batana|bolna|likhna|jodna|jorna|ginna|add karna) bhul[a-z]*|(?:jod[a-z]*|jor[a-z]*|gin[a-z]*|bata[a-z]*|bola|likha|ad|add|count|include|shamil|liya|dal[a-z]*)(?: hi| to| bhi| kiya| ki)* (?:nahi|nai|nhi)(?: (?:tha|thi|the|kiya|ki|kia|kari|hai|h))*|(?:nahi|nai|nhi)(?: hi)? (?:jod[a-z]*|jor[a-z]*|gin[a-z]*|bata(?:ya|yi|ye|i|e)|bola|likha|ad|add|count|include|shamil|dala|dali)(?: (?:kiya|ki|kia|kari|tha|thi|the|hai|h))*|chut (?:gay[aie]|gai)(?: (?:tha|thi|the))?|rah gay[aie]
`);

/** All of a line, whatever it is made up of. */
export const whole = said(String.raw`
  altogether|all together|all in|in all|in total|total|al told|for everything|overall|combined
  todo junto|en total|por todo|total(?:es)?|con todo(?: y todo)?|juntando todo|entre todo
  kul|kul milakar|kul mila ?k(?:e|ar)|sab milakar|sab mila (?:ke|kar|k)|total|milakar|sara milakar
`);

/** What changes what comes in: another job, fewer hours, a raise. */
export const ofWork = said(String.raw`
  (?:nev|different|start(?:ing|ed)? (?:a|another|my)(?: nev)?|got (?:a|another)(?: nev)?) jobs?|(?:cut|cuting|lost|les|fever|reduced|more|extra|took|gave me|giving me)(?: (?:back|dovn))?(?: (?:my|me|our|the|some|on))* (?:hours|shifts?|days|pay|vages|salary)|(?:my |the )?(?:hours|shifts?)(?: (?:got|vere|are|is|being|have been|vas))? (?:cut|reduced|doubled)|(?:got|getting|get|gave me) (?:a |my )?(?:raise|promotion|promoted)|(?:lost|losing) (?:my|his|her|the|a) job|laid off|got fired|let go|part ?time|vork les
  (?:trabajo|jale|chamba|empleo|puesto) nuev[oa]|(?:nuev[oa]|otr[oa]) (?:trabajo|jale|chamba|empleo|puesto|jornada)|(?:empiezo|empece|entro|entre|consegui|agarre|encontre)(?: \p{L}+){0,2} (?:trabajo|jale|chamba|empleo)|(?:(?:cort|baj|recort|redu[cj]|quit)[a-z]*)(?: (?:a|las|mis|los|mi|el|unas|nos|me))* (?:horas|turnos?|dias|sueldo|salario|jornada)|menos horas|mas horas|un (?:aumento|ascenso)|me (?:aumentaron|subieron|bajaron|ascendieron|corrieron|despidieron|echaron)|perdi (?:el|mi) (?:trabajo|empleo|chamba)|lo que (?:entra|gano|cobro|me pagan)
  (?:nai|nayi|naya|nay|nae|dusr[aie]) (?:naukri|job|kam|gig)|naukri (?:lag|mil|chut|chal|badal)[a-z]*(?: (?:gai|gayi|rahi|jayegi|jaegi))?|kam (?:lag|mil|chut|badal)[a-z]* (?:gaya|raha)|(?:shift|duty|ghante|hours|ovartaim|overtime)(?: \p{L}+)? (?:kam|kat|lag|mil|badh|barh)[a-z]*|(?:increment|inkriment|promotion|promoshan|aprejal)|ovartaim|overtime
`);

/** Nothing else comes in: "now it's just my wife's 1800". */
export const onlyThat = said(
  "just|only|all (?:i|ve|that|thats)(?: have| left)?|solo|solamente|nomas|nada mas|unicamente|sirf|bas|keval",
);

/** Who raises a rent. */
export const landlord = said("(?:makan ?malik|landlord|casero|duen[oa])(?: ne| se)?");

/** From now, where something else was so before. */
export const fromNow = said(String.raw`
  nov|from nov(?: on)?|from (?:next|this) (?:month|vik|friday|monday)|starting|actually|instead|these days|going forvard|anymore
  ahora|ahorita|desde ahora|de ahora en adelante|a partir de|ya|ya es|ya son|en realidad|mejor dicho|realmente
  ab|ab se|abhi|is mahine(?: se)?|agle (?:mahine|hafte)(?: se)?|asal me|darasal|asli me|actually|aksuali
`);

/** What they told before was their own slip, and contests nothing of ours. */
export const ownSlip = said(String.raw`
  (?:sory|oops|vops|vait|my bad|apologies|correction|scratch that|strike that|typo)|(?:my|i made a|made a|a) (?:mistake|typo|eror)|by mistake|(?:i )?(?:said|told (?:you|u|ya)|vrote|put|typed|gave(?: you)?|counted|entered|meant|calculated|added|did)(?: (?:it|that|this|you|them|the (?:vrong )?[a-z]+|my [a-z]+))?(?: in| dovn| on)? (?:vrong|incorrectly|tvice|double)|i (?:vas|am|im) vrong|(?:i )?(?:gave(?: you)?|said|put|typed|vrote)(?: [a-z]+)? (?:the )?vrong (?:[a-z]+)|counted [a-z ]{0,24}tvice|that(?:'?s| is| vas) vrong|double counted|i meant?
  perdon(?:e)?|disculpe?|(?:me |nos )equivo(?:que|camos)|(?:lo |la |le |les |se )*(?:dije|puse|escribi|di|conte|sume|apunte|calcule)(?: (?:lo|la|el|los|las|mi|mis|un|una)(?: [a-z]+)?)? (?:mal|doble|dos veces|de mas)|mal (?:dicho|puesto|escrito)|(?:fue )?(?:mi|un) error|antes dije(?: mal)?|quise decir
  (?:maine |mene |main |mai )?(?:galat|galti se|galti|glat|glti)(?: (?:se|jyada|kam|hi|figure|amount|number|hisab|aur))*(?: (?:bol|likh|bata|tip|taip|type|gin|jod|jor|dal|kah)[a-z]*)?(?: (?:di|diya|dia|die|diye|dena|gaya|gayi|gai|ho|tha|thi|kar|kiya))*|(?:kam|jyada)(?: hi)? (?:bol|likh|bata)[a-z]*(?: (?:di|diya|dia))?|do bar (?:gin|jod|jor|likh|bata)[a-z]*|maph (?:karna|kijiye|karo)|sory
`);

/** That they told it. */
export const toldBefore = said(String.raw`
  (?:i |what i )?(?:said|told (?:you|u)|vrote|put|gave(?: you)?)(?: (?:it vas|before|earlier|the|about|my))*|vas|used to be|vere|it vas
  (?:que )?(?:le |les |te )?(?:dije|puse|habia dicho|di)(?: (?:antes|los|que (?:eran?|son)))*|eran?
`);
/** The same behind a figure. */
export const wasBehind = said(
  String.raw`(?:tha|thi|the|bola tha|bataya tha|batayi thi|likha tha|kaha tha|bola|bataya)|(?:i|like i|that i) (?:said|told|put|vrote)(?: (?:before|earlier|you))*|before|antes|que dije|que le dije`,
);

/** It is to come in from now: "milenge", "itll be", "me van a pagar". */
export const comesLater = said(String.raw`
  (?:i|ve|he|she|it)(?:'?l| vil| am|'?m| vould|'?d|m)? (?:be |gonna be |going to be )?(?:at|mak(?:e|ing)|earn(?:ing)?|get(?:ing)?|bring(?:ing)?|clear(?:ing)?)(?= (?:about |around |like |only |just )?[$£₹]?\d)|be bringing|vill pay me|they(?:'?l)? pay(?:ing)?(?: me)?
  me da|(?:me |nos )?va[n]? a (?:pagar|dar|entrar|llegar|caer|ser)(?= (?:como |unos |solo )?[$]?\d)|voy a (?:ganar|cobrar|sacar|recibir)|ganare|cobrare|me (?:pagaran|daran|llegaran|entraran)
  mil(?:enge|ega|egi|engi)|(?:a|aa)?y?e(?:nge|ga|gi)|(?:ay|a)enge|(?:ay|a)eg[ai]|(?:ban|mil|bach) (?:jaenge|jayenge|jaega|jayega)|bant[aei]|kamaung[ai]|kamayeg[ai]
`);

/** Before the name of a debt: that one is paid, and not ours. */
export const receivers = said(
  "(?:to|on|tovards) (?:a|an|my|another|one|some)(?: other)?|a (?:un|una|otr[oa]|mi)|al?(?= (?:coppel|banco|prestamista))|(?:en|para) (?:un|una|otr[oa])",
);

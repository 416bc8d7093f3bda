/** The words for the persons of a household, how many they are and how old, in four languages. */

import { said } from "../schedules/words.ts";

const small = String.raw`(?<![$₹€£] )(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|un|un[oa]|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|ek|do|teen|tin|chaa?r|paa?n?ch|chhe|chhah?|chha|saat|aath|nau|das)(?! (?:%|k|lakh|lac|thousand|grand|hazaa?r|hajaa?r|mil|sau|hundred|dollars?|bucks|pesos|rupees?|rs)(?![^ ]))`;
const some = String.raw`${small}(?: (?:,|and|y|e|aur|&|/|-|or) ${small}| ${small})*`;
const years = String.raw`(?:years?|yrs?|yo|y / o|saal|sal|varsh|anos?|anitos|months?|mths|meses|mahine|mahina|weeks?|semanas)`;

const child = String.raw`(?:child|kid|kiddo|boy|girl|son(?! (?:(?:de )?${small} )?(?:nin[oa]s?|menores|adult[oa]s?|hij[oa]s?|mayores|personas|chic[oa]s?))|daughter|baby|toddler|teenager|infant|newborn|dependents?|dependants?|little one|grandson|granddaughter|grandchild|stepson|stepdaughter|nephew|niece|nin[oa]|hij[oa]|hijit[oa]|bebe|nen[ea]|chamac[oa]|chav[oa]|chiquit[oa]|menor|niet[oa]|sobrin[oa]|dependientes?|ba(?:ch)?ch[aiu]|bete|beta|beti|ladk[ai]|lark[ai]|pota|poti|munna|munni)`;
const children = String.raw`(?:(?:nin[oa]s|hij[oa]s) (?:menores(?: de edad)?|pequen[oa]s|chic[oa]s)|children|childrens|kids|kiddos|boys|girls|sons|daughters|babies|toddlers|teens|teenagers|little ones|grandsons|granddaughters|grandchildren|grandkids|nephews|nieces|nin[oa]s|hij[oa]s|hijit[oa]s|bebes|nen[ea]s|chamac[oa]s|chav[oa]s|chiquit[oa]s|peques|menores|niet[oa]s|sobrin[oa]s|ba(?:ch)?ch(?:e|o|on|in|iya|iyan|iyon)|betiya|betiyan|betiyon|beto|beton|ladke|ladkiya|ladkiyan|larke|larkiya)`;
const grown = String.raw`(?:adults?|grown (?:- )?ups?|grownups?|adult[oa]s?|mayores|bad[aeo]|badon|bar[aeo]|vayask)`;
const partner = String.raw`(?:wife|wifey|missus|husband|hubby|hubs|partner|spouse|girlfriend|boyfriend|gf|bf|fiance|fiancee|significant other|other half|espos[oa]|marido|mujer|pareja|novi[oa]|conyuge|patni|pati|biwi|bivi|bibi|gharwal[aei]|better half)`;
const parent = String.raw`(?:mother|mom|mommy|mum|mummy|mama|mami|madre|maa|ma|mammi|amm[ai]|maata|mata|mataji|father|dad|daddy|papa|papi|padre|pita|pitaji|baba|abbu|baap|stepmother|stepfather|stepmom|stepdad|suegr[oa]|saas|sasur)`;
const relation = String.raw`(?:brother|bro|sister|sis|herman[oa]|bhai|bhaiya|bhaee|behen|behan|bahan|bahen|bahin|didi|grandmother|grandma|grandfather|grandpa|grandad|granddad|granny|gran|nan|nana|nanny|abuel[oa]|abuelit[oa]|dada|dadi|nani|dadaji|nanaji|uncle|aunt|aunty|auntie|ti[oa]|chacha|chachi|mausi|bua|cousin|prim[oa]|friend|amig[oa]|dost|flatmate|roommate|housemate|room mate|flat mate|companer[oa] de (?:piso|cuarto)|bahu|nuera|yerno|damad|bhabhi|cunad[oa]|nanad|devar)`;
const relations = String.raw`(?:brothers|sisters|siblings|herman[oa]s|behne|behenein|behnein|friends|amig[oa]s|flatmates|roommates|housemates|cousins|prim[oa]s|ti[oa]s|uncles|aunts)`;
const pair = String.raw`(?:parents|padres|papas|mata (?:- )?pita|maa baap|ma baap|mom (?:and|&|n) dad|grandparents|abuel(?:os|itos)|dada dadi|nana nani|saas sasur|suegros|in (?:- )?laws|inlaws|bhai behen|bhai bahan|bhaiya bhabhi)`;

/** Those whom one may also speak to by such a word: "haan bhai, 4 log". */
export const addresses = said(
  `bro|bhai|bhaiya|didi|beta|amig[oa]|friend|baba|aunty|uncle|ma|mami|papi|mama|papa|baby|dada`,
);

export const kinds = {
  // No persons of theirs, whatever the word.
  nobody: said(`
    child (?:support|benefits?|tax|care|credit|maintenance)|ex (?:- )?${partner}|(?:late|lost my|separated from my|divorced my|left my) ${partner}|single (?:payment|instal+ment|one|pound|penny|dollar|rupee|parent benefit)|${partner} (?:has |just |had )?(?:left|died|passed|walked|is dead|dumped|has gone)(?: (?:me|us|away|out))?
    ama de casa|mi ex(?: ${partner})?|${partner} (?:me dejo|nos dejo|se fue|murio|fallecio)
    (?:kuch|kuchh|paisa|paise|rupaye|kam) (?:(?:bhi|nahi|nahin|nhi) )*ba(?:ch)?ch[aei]|ba(?:ch)?ch[aei] (?:hu[aei]|nahi hai kuch)|${partner} (?:chh?od|guzar|gujar|mar)[a-z]*(?: (?:gay[aei]|gai|kar|diya|di))*
  `),
  // "Single mum of 2": the one who writes.
  parentOf: said(`
    (?:single|lone|solo) (?:working )?(?:${parent}|parent|mamma|momma)(?: (?:of|to|with))?|(?:${parent}|parent) (?:of|to)(?= (?:${small}|a) )
    (?:${parent}) solter[ao](?: (?:de|con))?|${parent} de(?= ${small}(?! anos))
    (?:${child}|${children}) k[ie] (?:akeli )?(?:${parent})
  `),
  grownChildren: said(`
    (?:adult|grown|grown up|grown (?:- )?up|elder|older adult) (?:${child}|${children})
    (?:${child}|${children}) (?:(?:ya )?(?:adult[oa]s?|grandes|mayor(?:es)? de edad)|adult|grown(?: up)?)
  `),
  partner: said(partner),
  inLaw: said(`(?:mother|father|brother|sister|son|daughter|mom|mum|dad) (?:- )?in (?:- )?law`),
  pair: said(pair),
  relations: said(relations),
  relation: said(`(?:${parent}|${relation})`),
  children: said(children),
  twins: said(`twins|gemel[oa]s|cuates|mellizos|judwaa?`),
  child: said(`${child}|(?<=(?:a|one|my|un|1) )teen`),
  grown: said(grown),
  both: said(`both(?: of us)?|ambos|ambas|dono|couple of us|the pair of us|just us|us two|we two`),
  // So many persons, grown or not.
  people: said(String.raw`
    people|persons?|members?|of us|souls|mouths|heads|peeps|ppl
    personas?|gente|integrantes|miembros|bocas
    log|logo|logon|sadasya|sadasy|jane|jano|jan(?! (?:ko|tak|se|ke|ka|ki|20\d\d)(?![^ ]))(?: log)?
  `),
  // What makes of a number behind it all of them.
  total: said(`
    (?:a |my |our )?(?:family|household|house|home) of|(?:we|its|there)(?: are|re|s|were)?(?: all)?(?: a family of)?(?= ${small})|we are|were(?= ${small})|theres|there are|us(?= (?:two|2|three|3)(?![^ ]))
    somos|nosotr[oa]s|vivimos|estamos|l[oa]s(?= ${small})
    (?:hum|ham|hm)(?: (?:sab|log|ghar me|ghar mein|kul|total))*|(?:ghar|family|parivar|parivaar) (?:me|mein|m)(?: (?:kul|total|hum|ham))*|kul|total
  `),
  alone: said(`
    just me|only me|me only|me alone|just myself|on my own|alone|single|by myself|solo me|me myself and i
    solo yo|yo solo|yo sola|sol[oa]|solit[oa]|solter[oa]|yo (?:nomas|no mas|nada mas|unicamente)|(?:nomas|unicamente|solamente|nada mas) yo
    (?:sirf|keval|bas) (?:main|mai|mein|me|ek)|akel[aei]|(?:main|mai|mein) (?:hi|bas|sirf)(?: hu| hoon)?|mai hi|me hi (?:hu|hoon)
  `),
  self: said(`
    (?<!(?:ghar|gaon|gav|village|family|parivar|parivaar|paise|kul|total|in|is) )me(?! (?:queda|quedan|llamo|toca|pagan|dan|falta|gusta|entra|entran|hai|hain)(?![^ ]))|myself|i(?= and )|(?<=and )i
    yo|conmigo|un[oa] mism[oa]
    main|mai|mein(?= (?:aur|or|,))|(?<=aur )mein(?! [a-z])|khud
  `),
  // "The two of us", of whoever speaks for a couple.
  we: said(`we|weve|tenemos|nosotr[oa]s`),
  ages: said(String.raw`
    (?:(?:aged|age|ages|de) )?${some} (?:- )?${years}(?: (?:- )?old)?(?: (?:de edad|k[aei](?: h(?:ai|ain|e))?))?
    (?:(?:he|she|who|and|are) )?(?:is|s|hes|shes|aged|age|ages|they are|theyre|tiene|tienen|umar|con edad de)(?: only)? ${some}(?! (?:${child}|${children}|${grown})(?![^ ]))
  `),
  with: said(`with|con|live with|living with|saath|ke saath|including|incl|incluyendo|including`),
  and: said(String.raw`and|n|y|e|aur|or|plus|(?<!(?:nada|no) )mas|tatha|evam|\+|&`),
  without: said(
    `no|zero|without(?: any)?|none|not any|dont have(?: any)?|do not have(?: any)?|havent got(?: any)?|have no|got no|sin|no tengo|no tenemos|no hay|ningun|ninguna|cero|koi(?= .* (?:nahi|nahin|nhi|nai))|0`,
  ),
  notHad: said(`(?:koi |abhi |hi )?(?:nahi|nahin|nhi|nai|none)(?: h(?:ai|ain|e|n))?`),
  number: said(`${small}|a|an|couple|couple of|a couple of|pair of|a few`),
  more: said(`other|others|more|another|otr[oa]s?|(?<!(?:nada|no) )mas|extra`),
  is: said(`
    is|was|he|she|they|hes|shes|theyre|who|that|hai|hain|h|ho|bhi|ka|ki|ke
  `),
  // What may stand between a count and whom it counts, or before one who is named.
  around: said(`
    my|the|our|of (?:them|us|which)|of|his|her|little|small|young|younger|older|old|elderly|teenage|big|school age|are|just|only|dependent|disabled
    mi|mis|el|la|l[oa]s|nuestr[oa]s?|su|sus|de|son|peque[a-z]*|chiquit[oa]s?|solo|solamente|nada mas|no mas|nomas|ancian[oa]s?|menores
    mer[aeio]|hamar[aeio]|apn[aei]|chh?ot[aei]|budh[aei]|buzurg|sirf|bas
  `),
} as const;

export type Kind = keyof typeof kinds;

/** What may stand beside them where a message tells of nothing else. */
export const beside = said(`
  i|ive|im|i have|it|its|hes|shes|theres|there|is|are|was|just|only|live|lives|living|work|working|works|part|time|hours?|job|on|we|were|weve|got|have|has|had|my|a|an|the|of|with|in|at|home|house|household|family|small|little|young|teenage|also|too|plus|so|yeah|yes|ok|well|um|lol|to|feed|support|raise|look|after|mortgage|rent|all|all together|altogether|total|that|who|nobody else|no one else|and|at|for|them|this|sir|madam|mam|please
  con|tengo|tenemos|vivo|vive|viven|vivimos|somos|soy|estoy|mi|mis|de|en|la|el|los|las|casa|hogar|familia|pues|bueno|si|nada|mas|nomas|nadie|solo|solos|solas|solamente|es|son|hay|aqui|conmigo|total|nada mas|a cargo|cargo|mantengo
  mer[aeio]|hamar[aeio]|hai|hain|h|hu|hoon|ho|he|mein|me|m|ghar|gharme|parivar|parivaar|family|rehte|rahte|rehta|rehti|rahta|rahti|saath|ke|ki|ka|bhi|ji|haan|han|sir|bas|sirf|hi|log|kul|total|koi nahi|nahi|nhi|aur koi|koi|sab|milakar|mil|kar|wale|wala|kamane
`);

const lives = String.raw`(?:reh|rah)[a-z]+`;

/** "My kids live with their mum", "maa gaon me rehti hai": of whom it is said, they are none of this house. */
export const elsewhere = said(String.raw`
  (?:live|lives|living|stay|stays|staying|are|is) (?:now )?(?:somewhere else|elsewhere|apart|separately|away|abroad|back home|on (?:their|his|her) own|with my ex)|live with their|lives with (?:his|her)|(?:have |has |all )?(?:moved out|left home|flown the nest)|(?:dont|doesnt|do not|does not|not) (?:live|living|stay|staying) (?:with (?:me|us)|here)
  vive[n]? (?:aparte|lejos|fuera|sol[oa]s|por su cuenta|con sus?|en (?:el|mi|su) pueblo|en otr[oa] [a-z]+)|no vive[n]? (?:conmigo|con nosotr[oa]s|aqui|en casa)
  alag (?:se )?${lives}|(?:gaon|gav|village) (?:me|mein|m)(?: alag)? ${lives}|(?:bahar|door|dur|dusr[ei] [a-z]+ (?:me|mein)) ${lives}|saath (?:me |mein )?(?:nahi|nahin|nhi) ${lives}
`);

/** "I send my mum 100": whom money goes to, out of the house. */
export const sendsTo = said(String.raw`
  i send|sending|send (?:money|home)|we send|mando|envio|mandamos|enviamos|bhej(?:t[aeiu]|na|t[ae] h)[a-z]*(?: hu| hoon| h)?
`);

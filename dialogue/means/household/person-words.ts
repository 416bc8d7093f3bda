/** The words for the persons of a household, how many they are and how old, in four languages. */

import { said } from "../../schedules/words.ts";

const small = String.raw`(?<![$₹€£] )(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|un|un[oa]|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|ek|do|teen|tin|chaa?r|paa?n?ch|chhe|chhah?|chha|saat|aath|nau|das)(?! (?:%|k|lakh|lac|thousand|grand|hazaa?r|hajaa?r|mil|sau|hundred|dollars?|bucks|pesos|rupees?|rs)(?![^ ]))`;
// An age may go on where a count of persons does not.
const aged = String.raw`(?:${small}|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?: (?:- )?(?:one|two|three|four|five))?|once|doce|trece|catorce|quince|dieciseis|diecisiete|dieciocho|diecinueve|veinte|veinti(?:un|uno|dos|tres|cuatro|cinco)|gyaa?rah|baa?rah|terah|chaudah|pandrah|solah|satrah|athaa?rah|unnis|bees|ikkees|baees)`;
const ageList = String.raw`${aged}(?: (?:,|and|n|y|e|aur|&|/|-|or) ${aged}| ${aged})*`;
const years = String.raw`(?:years?|yrs?|yo|y / o|saal|sal|varsh|anos?|anitos|months?|mths|meses|mahine|mahina|mahino|weeks?|semanas|hafte)`;

const child = String.raw`(?:child|kid|kiddo|little (?:guy|man|girl|boy|lady|dude)|baby (?:boy|girl)|boy|girl|(?<!(?:un[oa]|gastos|pagos|cuentas|ingresos|todo|total|eso|esos|esto|estos) )son(?! (?:un[oa]s|como|casi|mas|mil|cien\p{L}*|[0-9]{3,}|[0-9]+ (?:mil|pesos|dolares|euros)))(?! (?:dos|tres|cuatro|cinco|seis|siete)(?![^ ]))(?! (?:(?:de )?${small} )?(?:nin[oa]s?|menores|adult[oa]s?|hij[oa]s?|mayores|personas|chic[oa]s?))|daughter|baby|toddler|tween|teenager|infant|newborn|dependents?|dependants?|(?:little|lil|young|wee) one|grandson|granddaughter|grandchild|grandbaby|stepson|stepdaughter|nephew|niece|nin[oa]|hij[oa]|hijit[oa]|bebe|nen[ea]|bebit[oa]|chamac[oa]|chamaquit[oa]|chav[oa]|chavit[oa]|chiquit[oa]|chiquill[oa]|morr[oa]|morrit[oa]|pleb[ea]|plebit[oa]|escuincl[ea]|huerc[oa]|mocos[oa]|muchachit[oa]|chilpayate|criatura|cri[oa]|bendicion|adolescente|hijastr[oa]|ahijad[oa]|menor(?: de edad)?|niet[oa]|nietecit[oa]|sobrin[oa]|sobrinit[oa]|dependientes?|ba?(?:ch)?ch[aiu]|bebi|bete|beta|beti|bitiya|ladk[ai]|lark[ai]|pota|poti|naati|natin|munna|munni|gudiya|bhatij[aei]|bhaa?nj[aei]|chaild)`;
const children = String.raw`(?:(?:nin[oa]s|hij[oa]s) (?:menores(?: de edad)?|pequen[oa]s|chic[oa]s)|children|childrens|kids|kiddos|boys|girls|sons|daughters|babies|toddlers|teens|teenagers|minors|littles|tots|kiddies|rugrats|(?:little|lil|young|wee) ones|stepkids|stepchildren|grandsons|granddaughters|grandchildren|grandkids|grandbabies|nephews|nieces|nin[oa]s|hij[oa]s|hijit[oa]s|bebes|nen[ea]s|chamac[oa]s|chav[oa]s|bebit[oa]s|chamaquit[oa]s|chavit[oa]s|chiquit[oa]s|chiquill[oa]s|morr[oa]s|morrit[oa]s|plebes|plebit[oa]s|escuincl[ea]s|huerc[oa]s|mocos[oa]s|muchachit[oa]s|chilpayates|criaturas|cri[oa]s|bendiciones|adolescentes|hijastr[oa]s|peques|menores(?! (?:de|a) ${small})(?: de edad)?|niet[oa]s|sobrin[oa]s|ba?(?:ch)?ch(?:e|o|on|in|iya|iyan|iyon)|kids|bhatije|bhatijiya|bhaa?nje|pote|betiya|betiyan|betiyon|beto|beton|ladke|ladkiya|ladkiyan|larke|larkiya)`;
const grown = String.raw`(?:adults?|adalt|grown (?:- )?ups?|grownups?|adult[oa]s?|mayores|bad[aeo]|badon|bar[aeo]|vayask|bujurg log)`;
const partner = String.raw`(?:(?:husband|hubby|hasbaind)(?: (?:and|n|&|\+))? (?:wife|vaiph)|miya(?:n)? (?:b[iy]v[iy]|bibi)|pati patni|budd?h[aei] (?:aur )?(?:budhiya|burhiya|budhi)|burh[aei] (?:aur )?(?:burhiya|budhiya)|viejit?o y viejit?a|espos[oa] y espos[oa]|marido y mujer|matrimonio|married couple|dampati|my (?:lady|man|guy|boo|fella|bloke|old lady|old man)|my girl(?!(?: [,(])? (?:who|vhos|whos|thats|that|is|s|hes|shes|she|aged|age|of|\d+)(?![^ ]))|mi (?:viej[oa]|viejit[oa]|senora|hombre|companer[oa](?! de)|ruca|dona|amor|senor|concubin[oa])|(?:him|her)(?= (?:and|n|&|,) (?:me|i|myself)(?![^ ]))|(?<=(?:me|i|myself) (?:and|n|&) )(?:him|her)(?= [,.]|$)|wife|wifey|missus|husband|hubby|hubs|partner|spouse|girlfriend|boyfriend|gf|bf|fiance|fiancee|significant other|other half|espos[oa]|marido|mujer|pareja|novi[oa]|conyuge|vaiph|hasbaind|hasband|vife|partanar|garlaphrend|boyaphrend|misses|missis|shrimati|begam|begum|lugai|jeevan ?sath[ie]|hamsafar|patni|pati|biwi|bivi|bibi|ghar ?wal[aei]|better half)`;
const parent = String.raw`(?:mother|mom|mommy|mum|mummy|mama|mami|madre|maa|ma|mammi|amm[ai]|maata|mata|mataji|father|dad|daddy|daidi|pops|papa|papi|padre|pita|pitaji|baba|abbu|abba|baa?bu ?ji|bau ?ji|bapu|bappa|baap|stepmother|stepfather|stepmom|stepdad|suegr[oa]|saas|sasur)`;
const relation = String.raw`(?:(?:kid|baby|step|half|twin) (?:- )?(?:brother|bro|sister|sis)|stepbrother|stepsister|carnal[a]?|brother|bro|sister|sis|bradar|sistar|herman[oa]|hermanit[oa]|hermanastr[oa]|bhai|bhaiya|bhaee|behen|behan|bahan|bahen|bahin|didi|grandmother|grandma|grandfather|grandpa|grandad|granddad|granny|gran|nan|nana|nanny|abuel[oa]|abuelit[oa]|dada|dadi|nani|dadaji|nanaji|uncle|aunt|aunty|auntie|ti[oa]|chacha|chachi|mausi|bua|phupha|tau|tai|jeth|jethani|devrani|saal[ai]|jija|(?<=mi )jef(?:it)?[ea]|cousin|prim[oa]|bahu|nuera|yerno|damad|bhabhi|cunad[oa]|nanad|devar)`;
// Who shares the rooms, and not always the money.
const lodger = String.raw`(?:friend|amig[oa]|dost|flat ?mate|room mate|roommate|house ?mate|room partner|roomie|roomy|lodger|tenant|paying guest|inquilin[oa]|companer[oa] de (?:piso|cuarto|casa|depa)|yaar|rumet|phlaitmet|phrend)`;
const lodgers = String.raw`(?:friends|buddies|amig[oa]s|dosto?n?|flat ?mates|room mates|roommates|house ?mates|roomies|lodgers|tenants|inquilin[oa]s|companer[oa]s de (?:piso|cuarto|casa|depa)|rumets)`;
const relations = String.raw`(?:(?:kid|baby|step|half) (?:- )?(?:brothers|sisters)|brothers|sisters|siblings|herman[oa]s|hermanit[oa]s|behne|behno|bahne|bahno|behenein|behnein|bhaiyo|cousins|prim[oa]s|ti[oa]s|uncles|aunts)`;
const pair = String.raw`(?:parents|padres|papas|mata (?:- )?pita|maa baap|ma baap|mom (?:and|&|n) dad|grandparents|abuel(?:os|itos)|dada dadi|nana nani|saas sasur|suegros|(?<=mis )(?:jefes|jefitos|viejos|viejitos)|(?<=my )folks|in (?:- )?laws|inlaws|bhai behen|bhai bahan|bhaiya bhabhi|(?:dono|both|donon) (?:ki |our )?(?:biwiyan?|biviyan?|patniyan?|bahuen?|wives))`;

/** Those whom one may also speak to by such a word: "haan bhai, 4 log". */
export const addresses = said(
  `bro|bhai|bhaiya|didi|beta|amig[oa]|friend|baba|aunty|uncle|ma|mami|papi|mama|papa|baby|dada`,
);

export const kinds = {
  // "Not 1", "ek nahi do": the figure that was wrong.
  notSo: said(String.raw`
    (?:and |but )?(?:not|isnt|arent|rather than|instead of) (?:just |only )?${small}
    (?:y )?(?:no|en vez de|en lugar de)(?: (?:es|son|era|eran|somos|solo|nomas))* ${small}(?! (?:${child}|${children}|${grown}|personas?|anos?)(?![^ ]))|no (?:es|son|era|eran) (?:solo |nomas )?${small}
    ${small} (?:hi )?(?:nahi|nahin|nhi)(?: h(?:ai|ain)?)?(?: (?:balki|,))?(?= ${small})|(?<=(?:hai|hain|h|he|,) )${small} (?:hi )?(?:nahi|nahin|nhi)(?: h(?:ai|ain)?)?(?= [,.]|$)
  `),
  notAlone: said(`
    (?:not|isnt|aint|not really) (?:living )?(?:alone|just me|only me|by myself|on my own)|(?:dont|do not) live (?:alone|by myself|on my own)
    no (?:vivo|estoy|soy|es) (?:tan )?(?:sol[oa]|solo yo|nomas yo|nada mas yo|yo solo)|no (?:solo|solamente|nomas) (?:soy )?yo
    (?:main |mai |hum )?akel[aei] (?:to |hi )?(?:nahi|nahin|nhi)(?: (?:hu|hoon|hun|reh[a-z]*|rah[a-z]*))*|(?:sir(?:f|ph)|bas|keval) (?:main|mai) (?:hi )?(?:nahi|nahin|nhi)(?: (?:hu|hoon|hun))?
  `),
  // Not born yet.
  unborn: said(`
    (?:(?:a|an|another|one|our|my|the|second|third|2 nd|3 rd|first) )*(?:baby|babies|child|kid|one|twins|newborn)(?: is| are)? (?:due(?: (?:in|on|this|next|any) [a-z0-9]+| soon)?|on (?:the|its) way|expected(?: in [a-z]+)?|coming soon)|(?:were |we are |im |shes )?expecting(?: (?:a|an|another|our|my|twins|first|second|third|baby|child|kid|one|boy|girl))*|(?:is |shes |im |currently )?(?:pregnant|preggo)(?: with [a-z]+)?|to be born
    (?:(?:que|q) )?(?:ya )?(?:viene|vienen|esta|estan) (?:de|en) camino|(?:(?:que|q) )?(?:todavia|aun) no nacen?|(?:(?:y )?(?:ya )?(?:viene|vienen|hay|tenemos|traemos|esperamos) )?(?:(?:otr[oa]|un[oa]?|el|la|bebe|nin[oa]|hij[oa]|segundo|tercer[oa]?|mas) )+(?:(?:ya |que )?(?:viene|esta) )?(?:en camino|por nacer|que viene en [a-z]+)(?: (?:en|para) [a-z]+)?|(?:estamos |esta |estoy )?espera(?:ndo|mos)?(?: (?:a|un|una|otr[oa]|nuestr[oa]|mi|primer|segundo|bebe|hij[oa]|nin[oa]))+|(?:esta |estoy |ya )?embarazad[oa](?: de [a-z0-9]+(?: meses)?)?
    (?:(?:ek|aur|doosra|dusra|teesra|pehla|naya|ba(?:ch)?cha|baby|bebi) )+(?:paida )?(?:hone|ane|aane) wal[aei](?: h(?:ai|e)?)?|(?:biwi |patni |wife )?(?:pet|ummeed|umeed) se(?: h(?:ai|e)?)?|(?:pregnant|pregnent|garbhvati)(?: h(?:ai|e)?)?
  `),
  pet: said(
    `(?:(?:my|our|the|a|an|mi|mis|el|la|mera|meri|mere|ek|${small}) )*(?:dogs?|doggo|doggy|pups?|puppy|puppies|cats?|kitty|kittens?|pets?|fish|bird|parrot|hamsters?|rabbits?|perr(?:it)?[oa]s?|gat(?:it)?[oa]s?|mascotas?|lomit[oa]s?|kutt[aei]|billi|billiyan|tota)`,
  ),
  // No persons of theirs, whatever the word.
  nobody: said(`
    child (?:support|benefits?|tax|care|credit|maintenance)|ex (?:- )?${partner}|(?:late|lost my|separated from my|divorced my|left my) ${partner}|single (?:payment|instal+ment|one|pound|penny|dollar|rupee|parent benefit)|${partner} (?:and i |and me )?(?:has |have |just |had |are |is )?(?:separated|split(?: up)?|divorced|left|died|passed|walked|is dead|dumped|has gone)(?: (?:me|us|away|out))?
    (?:just |only )?(?:me|i) (?:alone |only )?(?:(?:who|that) )?(?:vork|earn|make money|pay)[a-z]*|only (?:i|me|one|my [a-z]+) (?:is |am |are )?(?:vork|earn)[a-z]*|(?:im |i am )?(?:the )?(?:only|sole) (?:one )?(?:earner|breadvinner|vorking|earning|income|vage)[a-z]*
    (?:solo|sola|nomas|nada mas|solamente) yo (?:trabaj|gan|cobr|aport|manteng)[a-z]*|yo sol[oa] (?:trabaj|gan|cobr|aport|manteng)[a-z]*|(?:soy )?(?:el|la) unic[oa] que (?:trabaj|gan|cobr|aport|manten)[a-z]*
    (?:main |mai )?akel[aei] (?:main |mai )?(?:hi )?(?:kama|kamane|chala|khila|pal)[a-z]*(?: (?:hu|hun|hoon|vala|vali|rah[aei]))*|(?:sirf|bas|keval) (?:main|mai|mein|ek|meri) (?:hi )?(?:kama|kamane|chala|khila)[a-z]*(?: (?:hu|hun|hoon|vala|vali))*
    ama de casa|mi ex(?: ${partner})?|${partner} (?:(?:me|nos|ya) )*(?:dejo|abandono|se fue|murio|fallecio)|(?:me|nos) (?:separe|separamos|divorcie|divorciamos)(?: de mi ${partner})?
    (?:kuch|kuchh|paisa|paise|rupaye|kam) (?:(?:bhi|nahi|nahin|nhi) )*ba(?:ch)?ch[aei]|ba(?:ch)?ch[aei] (?:hu[aei]|nahi hai kuch)|${partner} (?:(?:se|ne|to|ab|hi|mujhe|hame|humko|hamko|ji|ko|jo) )*(?:(?:chh?o[dr]|guzar|gujar|mar)[a-z]*|alag(?: (?:ho|hai|hain|h))?|chal (?:bas[aei]|gay[aei])|chal[ei] ga[a-z]*|nahi rah[aei])(?: (?:gay[aei]|ga[ei]|kar|ke|diya|di|ho|h|hai|hain|chuk[aei]|chal[aei]))*
  `),
  // "Single mum of 2": the one who writes.
  parentOf: said(`
    (?:single|lone|solo) (?:working )?(?:${parent}|parent|mamma|momma)(?: (?:of|to|with))?|(?:${parent}|parent) (?:of|to)(?= (?:${small}|a) )
    (?:${parent}) solter[ao](?: (?:de|con))?|${parent} de(?= (?:[1-9](?!\\d)|un[oa]?|dos|tres|cuatro|cinco|seis)(?! anos)(?![^ ]))
    (?:${child}|${children}) k[ie] (?:akeli )?(?:${parent})
    akel[ie] (?:${parent})
  `),
  // "The oldest is 19": one of those who were counted.
  ofThem: said(`
    one(?= (?:is|of them is) )|(?:(?:the|my|our|one|1) )*(?:oldest|eldest|youngest|middle)(?: (?:one|child|kid|son|daughter|boy|girl|of them))?|(?:the|my|our) (?:older|elder|younger|big|little|small) one
    (?:el|la|al|a la)(?= de ${aged}(?! anos? (?:que|pago))(?![^ ]))|un[oa](?= (?:(?:que|q) )?(?:ya )?(?:tiene|de ${aged}) )|(?:el|la|uno|una) (?:mas )?(?:mayor|menor|grande|chic[oa]|chiquit[oa]|pequen[oa]|de en medio)(?! de edad)(?! (?:de|a) ${small})
    (?:(?:sabse|ek) )?(?:bad|chh?ot|bar)[aei] wal[aei](?: (?:beta|beti|ladka|ladki|ba(?:ch)?cha|ba(?:ch)?chi))?|(?:(?:sabse )?(?:bad|chh?ot|bar)[aei]|(?<=(?:,|aur|me se|mein se) )ek)(?= ${aged} (?:saal|sal|varsh|k[aei]))
  `),
  grownChildren: said(`
    (?:adult|grown|grown up|grown (?:- )?up|elder|older adult) (?:${child}|${children})
    (?:${child}|${children}) (?:(?:ya )?(?:adult[oa]s?|grandes|mayor(?:es)? de edad)|adult|grown(?: up)?)
  `),
  partner: said(partner),
  inLaw: said(`(?:mother|father|brother|sister|son|daughter|mom|mum|dad) (?:- )?in (?:- )?law`),
  pair: said(pair),
  lodgers: said(lodgers),
  lodger: said(lodger),
  relations: said(relations),
  relation: said(`(?:${parent}|${relation})`),
  children: said(children),
  twins: said(
    `(?:twin (?:babies|boys|girls|sons|daughters|kids))|twins|tvins|jurva(?: (?:ba(?:ch)?che|betiya|bete|bhai))?|gemel[oa]s|cuates|mellizos|judwaa?(?: (?:ba(?:ch)?che|betiya|bete))?`,
  ),
  child: said(`${child}|(?<=(?:a|one|my|un|1) )teen`),
  grown: said(grown),
  both: said(`both(?: of us)?|ambos|ambas|dono|couple of us|the pair of us|just us|us two|we two`),
  // So many persons, grown or not.
  people: said(String.raw`
    people|persons?|members?|guys|lads|folks|menbar|membar|of us|souls|mouths|heads|peeps|ppl
    personas?|gente|integrantes|miembros|bocas
    praa?ni|vyakti|aa?dmi|aa?dmiyo|insaan|bande|log|logo|logon|sadasya|sadasy|jane|jano|jan(?! (?:ko|tak|se|ke|ka|ki|20\d\d)(?![^ ]))(?: log)?
  `),
  // What makes of a number behind it all of them.
  total: said(`
    (?:a |my |our )?(?:family|household|house|home) of|(?:we|its|there)(?: are|re|s|were)?(?: all)?(?: a family of)?(?= ${small})|we are|were(?= ${small})|theres|there are|us(?= (?:two|2|three|3)(?![^ ]))
    somos|nosotr[oa]s|vivimos|estamos|l[oa]s(?= ${small})
    (?:hum|ham|hm)(?: (?:sab|log|ghar me|ghar mein|kul|total))*|(?:ghar|family|parivar|parivaar) (?:me|mein|m)(?: (?:kul|total|hum|ham))*|kul|total
  `),
  alone: said(`
    just me|only me|only myself|only i|me only|nobody else|no one else|noone else|no ?(?:body|one) but me|nadie mas|(?:aur )?koi aur nahi|aur koi nahi|me only|me alone|just myself|on my own|alone|single|by myself|solo me|me myself and i
    solo yo|yo solo|yo sola|sol[oa]|solit[oa]|solter[oa]|yo (?:nomas|nadamas|no mas|nada mas|unicamente)|(?:nomas|unicamente|solamente|nada mas) yo
    (?:sir(?:f|ph)|keval|bas) (?:main|mai|mein|me|ek)|akel[aei]|(?:main|mai|mein) (?:hi|bas|sirf)(?: hu| hoon)?|mai hi|me hi (?:hu|hoon)
  `),
  self: said(`
    (?<!(?:ghar|gaon|gav|village|family|parivar|parivaar|paise|kul|total|in|is) )me(?! (?:olvid[a-z]*|falt[a-z]*|equivo[a-z]*|paso|pase|mud[a-z]*|queda|quedan|llamo|toca|pagan|dan|falta|gusta|entra|entran|hai|hain)(?![^ ]))|myself|i(?= and )|(?<=and )i
    yo|conmigo|un[oa] mism[oa]|(?:su|un|una) servidora?
    main|mai|mein(?= (?:aur|or|,))|(?<=aur )mein(?! [a-z])|khud
  `),
  without: said(`
    no (?:tengo|tenemos|hay|tenia|traigo)|sin|ningun|ninguna|cero
    no|zero|without(?: any)?|none|not any|dont have(?: any)?|do not have(?: any)?|havent got(?: any)?|have no|got no|koi(?= .* (?:nahi|nahin|nhi|nai))|0
  `),
  notHad: said(`(?:koi |abhi |hi )?(?:nahi|nahin|nhi|nai|none)(?: h(?:ai|ain|e|n))?`),
  // "The two of us", of whoever speaks for a couple.
  we: said(`we|weve|tenemos|nosotr[oa]s`),
  ages: said(String.raw`
    (?:(?:aged|age|ages|de) )?${ageList} (?:- )?${years}(?: (?:- )?old)?(?: (?:de edad|k[aei](?: h(?:ai|ain|e))?))?
    (?:(?:both|all|are|is|todos|ambos|sab|dono) )?(?:under|below|over|above|menor(?:es)? (?:de|a)|mayor(?:es)? (?:de|a)) (?:the age of |age |los )?${aged}(?: ${years})?
    ${aged} (?:${years} )?se (?:kam|chh?ot[aei]|neech?e|upar|bad[aei]|bar[aei]|jyada|zyada)(?: (?:ke|ki|ka|hai|hain|h))?
    (?:(?:he|she|who|and|are) )?(?:is|s|hes|shes|whos|thats|aged|age|ages|they are|they|theyre|tiene|tienen|umar|umr|con edad de)(?: only| just| ya)? ${ageList}(?: ${years})?(?! (?:${child}|${children}|${grown})(?![^ ]))
    ${ageList} k[aei](?= (?:h|hai|hain|he|ho|aur|or|and|tatha|wal[aei]|college|school|,|;|\.|!|\))(?![^ ])|$)
  `),
  with: said(`with|v|con|live with|living with|saath|ke saath|including|incl|incluyendo|including`),
  and: said(String.raw`and|n|y|e|aur|or|plus|(?<!(?:nada|no) )mas|tatha|evam|\+|&`),
  number: said(
    `${small}|teeno|tino|charo|paa?ncho|chh?aho|a|an|couple|couple of|a couple of|pair of|a few`,
  ),
  more: said(`other|others|more|another|otr[oa]s?|(?<!(?:nada|no) )mas|extra`),
  is: said(`
    is|was|he|she|they|hes|shes|theyre|who|whos|that|thats|que|q|ya|ella|ellos|hai|hain|h|ho|bhi|ka|ki|ke|wo|woh|jo|jinki|uski|umar|umr|(?:us|is|in|un)(?:me|mein)(?: se)?
  `),
  // What may stand between a count and whom it counts, or before one who is named.
  around: said(`
    my|the|our|of (?:them|us|which)|of|his|her|little|small|young|younger|older|old|elderly|teenage|big|school age|are|r|ones|lil|wee|grown|both|school (?:- )?(?:going|age|aged)|divorced|widowed|widow|widower|separated|unmarried|not married|still|yet|already|too|also|now|currently|for now|at home|in total|all up|altogether|between|just|only|dependent|disabled
    mi|mis|el|la|l[oa]s|nuestr[oa]s?|su|sus|de|son|peque[a-z]*|chiquit[oa]s?|solo|solamente|nada mas|no mas|nomas|ancian[oa]s?|menores|grandes?|chic[oa]s?|casad[oa]s?|divorciad[oa]|separad[oa]|viud[oa]|todavia|aun|tambien|ahora|ahorita|por ahora|en total|entre
    mer[aeio]|hamar[aeio]|apn[aei]|chh?ot[aei]|budh[aei]|buzurg|sir(?:f|ph)|bas|(?:(?:meri|abhi|abhi tak) )*(?:shaadi|shadi) (?:nahi|nahin|nhi) (?:hui|ki|ku[ie])(?: h(?:ai)?)?|talaa?k(?:shuda)?(?: ho (?:gaya|chuka))?(?: hai)?|vidh[vw]a|kun[vw]ar[aie]|abhi|filhaal|ab|nanh[aei]|wal[aei]|kul
  `),
} as const;

export type Kind = keyof typeof kinds;

/** What may stand beside them where a message tells of nothing else. */
export const beside = said(`
  i|ive|im|i have|it|its|hes|shes|theres|there|is|are|was|just|only|live|lives|living|work|working|works|part|time|hours?|job|on|we|were|weve|got|have|has|had|my|a|an|the|of|with|in|at|home|house|household|family|small|little|young|teenage|also|too|plus|so|yeah|yes|ok|well|um|lol|to|feed|support|raise|look|after|mortgage|rent|all|all together|altogether|total|that|who|nobody else|no one else|and|at|for|them|this|sir|madam|mam|please
  con|tengo|tenemos|vivo|vive|viven|vivimos|somos|soy|estoy|mi|mis|de|en|la|el|los|las|casa|hogar|familia|pues|bueno|si|nada|mas|nomas|nadie|solo|solos|solas|solamente|es|son|hay|aqui|conmigo|total|nada mas|a cargo|cargo|mantengo
  mer[aeio]|hamar[aeio]|hai|hain|h|hu|hoon|ho|he|mein|me|m|ghar|gharme|parivar|parivaar|family|rehte|rahte|rehta|rehti|rahta|rahti|saath|ke|ki|ka|bhi|ji|haan|han|sir|bas|sirf|hi|log|kul|total|koi nahi|nahi|nhi|aur koi|koi|sab|milakar|mil|kar|wale|wala|kamane
  wait|hold|hang|sec|second|top|sorry|actually|oops|no|not|nope|forgot|forget|say|said|tell|told|you|did|didnt|count|counted|include|included|mention|mentioned|wrong|mistake|typo|my bad|tho|though|but|instead|should|be|meant|mean|make|it|now|as vel|also|another|him|her|btw|by the way|hey|hi|oh|ah|right|correct|correction|change|update|moved|in|since|because|here|lives|stays|staying|u
  perdon|perdone|disculpe|espere|espera|no|me|equivoque|error|mal|dije|digo|puse|conte|cuente|corrijo|en realidad|la verdad|olvido|olvide|se|falto|faltaba|contar|decir|tambien|ademas|oiga|oye|ay|ah|eran|era|sino|pero|ahora|ya|vino|mudo|le|lo|que|q|quise|ponga|cambie
  galat|galti|sorry|maaf|ruko|are|arre|suno|wait|typo|taip|type|so|likh|diya|likha|bola|bataya|bol|diye|tha|thi|the|ho gaya|gaya|gayi|to|wo|woh|vo|gini|gina|gine|nahi|nhi|hi|ab|bhool|bhul|asal|asliyat|balki|matlab|ek min|correct|karo|sahi|hamare|humare|hum|ham|abhi|aur|na
`);

const lives = String.raw`(?:reh|rah)[a-z]+`;

/** "My kids live with their mum", "maa gaon me rehti hai": of whom it is said, they are none of this house. */
export const elsewhere = said(String.raw`
  (?:live|lives|living|stay|stays|staying|are|is) (?:now )?(?:somewhere else|elsewhere|apart|separately|away|abroad|back home|on (?:their|his|her) own|with my ex)|live with their|lives with (?:his|her)|(?:have |has |all |are |is |just |recently )*(?:grown(?: up)? and )?(?:gone(?: now)?|moved out|moved away|left home|left the house|flown the nest|left(?= (?:,|\.|!)|$)|walked out|took off|not around|not in the picture)(?: (?:now|already|last [a-z]+))?|no longer lives?(?: (?:with (?:me|us)|here))?|(?<!(?:we|i) )(?:live|lives|are|is|stays?|staying) (?:with|at) (?:their|his|her|my ex)(?: (?:s|own))?(?: (?:mum|mom|mother|dad|father|grandma|gran|parents|place|s))*|(?:dont|doesnt|do not|does not|not) (?:live|living|stay|staying) (?:with (?:me|us)|here)
  vive[n]? (?:aparte|lejos|fuera|sol[oa]s|por su cuenta|con sus?(?: (?:mama|papa|abuel[oa]s?|padres|madre|padre))?|en (?:el|mi|su) pueblo|en otr[oa] [a-z]+)|(?:ya )?no vive[n]? (?:conmigo|con nosotr[oa]s|aqui|en casa)(?: ya)?|(?:ya )?se (?:fue|fueron|mudo|mudaron|salio|salieron|caso|casaron)(?! (?:a vivir )?(?:conmigo|con nosotr[oa]s|aqui|a (?:la |mi )?casa))(?: de (?:la )?casa)?|estan? con su (?:mama|papa|madre|padre|abuel[oa])
  alag (?:se )?${lives}|(?:gaon|gav|village) (?:me|mein|m)(?: alag)? ${lives}|(?:baa?har|door|dur|dusr[ei] [a-z]+ (?:me|mein)) ${lives}|(?:saath|sath) (?:me |mein )?(?:nahi|nahin|nhi) (?:${lives}|hai|hain|h)|(?:ab )?(?:nahi|nahin|nhi) ${lives}|(?:${parent}|${relation}) ke (?:paas|pas|yahan?|ghar) (?:${lives} )?(?:hai|hain|h)|alag (?:ho (?:ga[a-z]*|chuk[a-z]*)|hai|hain|h)|(?:ghar|yahan) (?:chh?o[dr]|se (?:chal|ja))[a-z]* (?:diya|di|ga[a-z]*|kar ga[a-z]*)
`);

/** The same of a place, where nobody who writes is told of. */
export const livesIn = said(String.raw`
  (?:live|lives|living|stay|stays|studying|studies) (?:over |back )?(?:in|at) (?!(?:my|our|this|the same|a|an|one|two|here)(?![^ ]))[a-z]+
  viven? (?:alla|en (?!(?:la|mi|esta|est[ae]|el mismo|una?|nuestra)(?![^ ]))[a-z]+)|esta[n]? (?:alla|en (?:mexico|honduras|guatemala|colombia|otro [a-z]+))
  (?:delhi|mumbai|gaon|gav|dusre [a-z]+) (?:me|mein) (?:${lives}|padh[a-z]*)
`);

/** "I send my mum 100": whom money goes to, out of the house. */
export const sendsTo = said(String.raw`
  i send|sending|send (?:money|home)|we send|mando|envio|mandamos|enviamos|bhej(?:t[aeiu]|na|t[ae] h)[a-z]*(?: hu| hoon| h)?
`);

/** "Each pays their own", "cada quien lo suyo", "sab ka apna apna": of whom it is said, they are not counted. */
export const ownWay = said(String.raw`
  (?:(?:but|and|they|we|he|she|all|both|the others|the rest|each(?: one| of us)?|every ?(?:one|body)) )*(?:pays?|paying|covers?|covering|handles?|buys?|supports?|looks? after|takes? care of|sorts?|does|do) (?:for )?(?:their|his|her|our|its|there)(?: own(?: (?:way|share|bills?|food|stuff|thing|rent|part|expenses|things|half|money|costs|selves?))?| (?:share|half|part) )|(?:(?:they|he|she|all|each|every ?(?:one|body)) )*(?:pays?|fends?|supports?|covers?) (?:for )?(?:themselves|themself|himself|herself|itself|ourselves)|(?:we )?(?:dont|do not|doesnt|does not|never|not) (?:share|pool|mix|combine)(?: (?:any|our|the|money|finances|incomes?|bills|expenses|costs|food))*|(?:(?:we|they|with|have|has|all|are|keep|on) )*separate (?:money|finances|budgets?|bills|expenses|households?|pockets)|(?:finances|money|bills|expenses) (?:is |are )?(?:kept )?separate|(?:on|has|have) (?:their|his|her) own (?:money|budget|bills|expenses)
  cada (?:quien|cual|un[oa])(?: (?:es |se |pone |paga |con |tiene |compra |ve |hace |a |por |va |gasta |cubre ))*(?: ?(?:paga|se paga|pone|tiene|compra|cubre|gasta|hace|ve por|con))*(?: (?:lo (?:suyo|de el|de ella|propio)|su(?:s)? (?:parte|gastos?|cosas?|cuentas?|bil+es|comida|renta|lado|cuenta|dinero|propi[oa]s? [a-z]+)|por su (?:lado|cuenta)))?|(?:(?:el|ella|ellos|ellas|se) )*(?:pagan?|cubren?|mantienen?|costean?) (?:lo (?:suyo|de ell[oa]s|propio|de el)|su(?:s)? (?:propi[oa]s? )?(?:parte|gastos|cosas|cuentas|bil+es|comida|renta)|sol[oa]s?|por su cuenta)|no compart(?:imos|o|en)(?: (?:el |los |la |ni |dinero|gastos|nada|comida|lana|plata))*|(?:gastos|dinero|cuentas|finanzas) (?:separad[oa]s?|aparte|por separado)
  (?:(?:par|lekin|magar|sab|sabka|sabhi|log|unka|uska|ka|ke|ki|har|koi|ek|dono|woh?) )*apn[aei] apn[aei](?: (?:kharch[aei]?|kama[a-z]*|paisa|paise|dekh[a-z]*|de[a-z]*|kar[a-z]*|khan[aei]|utha[a-z]*|bhar[a-z]*|h|hai|hain|hi))*|(?:(?:par|lekin|magar|sab|log|unka|uska|har|koi|ek|dono|woh?) )*apn[aei] (?:kharch[aei]?|paisa|paise|hissa|rent|kiraya|bil+|khana|hisab)(?: (?:khud|alag|se|hi|ap|aap))* (?:utha|de|dekh|kar|bhar|chala|pay|bana)[a-z]*(?: (?:h|hai|hain|kar[a-z]*|le[a-z]*))*|khud (?:ka|ki|ke) (?:kharch[aei]?|paisa|hisab)(?: (?:khud|utha[a-z]*|kar[a-z]*|dekh[a-z]*|h|hai|hain))*|(?:kharch[aei]?|paisa|paise|hisab|kamai)(?: sab ka)? alag(?: alag)?(?: (?:h|hai|hain))?|alag alag (?:kharch[aei]?|rasoi|chulha|khan[aei]|hisab)(?: (?:h|hai|hain))?
`);

/** "Lives with us", "moved in", "ke saath rehta hu": of whom it is said, they are of this house. */
export const sharesHome = said(String.raw`
  (?:lives?|living|stays?|staying|is|are|here) (?:here )?(?:with|v) (?:me|us)|(?:live|living|stay|staying) (?:at home )?(?:with|v) (?:my|our|his|her|the)|moved (?:back )?in(?: with| v)?(?: (?:me|us))?|moving in|lives? here|living here|come to live|came to live|shares? (?:everything|the house|a home)(?: with me)?
  (?:vivo|vivimos|vive[n]?|estan?) (?:aqui )?con(?:migo| nosotr[oa]s| mis?)?|conmigo|con nosotr[oa]s|se (?:mudo|mudaron|vino|vinieron) (?:a vivir )?(?:con(?:migo| nosotr[oa]s)|aqui|a (?:la |mi )?casa)|vive[n]? aqui
  (?:saath|sath|paas) (?:me |mein |hi |bhi |ab )*(?:reh|rah|hu|hai|h|aa)[a-z]*|(?:rehne|rahne) (?:aa|lag)[a-z]*
`);

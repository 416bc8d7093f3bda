/** Words that say what a sum of a household is: what comes in, what goes out and for what. Four languages. */

import { said } from "../../schedules/words.ts";
import { letOut, trade } from "./work-words.ts";

/** `food` is no line of the short form: the guides keep money for it. */
export type Line = "income" | "essentials" | "otherDebts" | "food";

/** What a sum is, and its own name among the sums of its line; "" for the line as a whole. */
export type Named = { readonly line: Line; readonly name: string };

const named = (line: Line, name: string, source: string): readonly [RegExp, Named] => [
  said(source),
  { line, name },
];

/** Of two names that begin at one word the longer counts: "car loan" is a loan, and no car. */
export const names: readonly (readonly [RegExp, Named])[] = [
  named(
    "income",
    "",
    String.raw`
      (?<![^,] )in(?= [$£₹]?\d)|wages?|salary|salaries|salry|(?<!(?:a|per|each|every) )(?:my )?pay ?check is|take ?home(?: pay)?|net pay|income|earnings?|from (?:my |the |a )?(?:job|work|daycare|nursery|school|hospital|warehouse|restaurant|store|shop|factory|gas station|bar)|(?:my |the )?(?:job|work) (?:pays|gives)
      sueldo|salario|nomina|ingresos?|(?:de mi |del )trabajo
      vetan|tankhv?ah|tanakhv?ah|tankha|kamai|amdani|income|majduri|mazdoori|dihadi|naukri se`,
  ),
  named("income", "", trade),
  named("income", "let out", letOut),
  named(
    "income",
    "pension",
    "(?:state |old age )?pension(?:es)?|retirement|jubilacion|penshan|pension se",
  ),
  named(
    "income",
    "benefits",
    String.raw`
      (?:(?:child|housing|disability|family|tax|state|council) )*benefits?|family (?:tax|allowance|payment)|tax credits?|centrelink|jobseeker|youth allowance|parenting payment|ccb|universal credit|uc|unemployment(?: benefit)?|disability|va(?: disability)?(?= \d)|(?:my|on|from|in) (?:ssi|ssa)|ssdi|tanf|food stamps|snap|ebt|veterans? (?:benefits?|pension)|workers? comp|child tax credit|pension credit|carers? allowance|maternity(?: pay)?|sick pay|ssp|social security|jobseekers?|pip|dole|welfare|stipend|allowance|scholarship
      subsidio|paro|desempleo|(?:seguro|seguridad) social|estampillas|cupones|beca|ayudas?|prestacion(?:es)?|incapacidad
      bhatta|vajifa|scholarship|(?:ladli|ladki|ladali) (?:bahna|bahin|behna)|[a-z]+ yojana`,
  ),
  named("income", "tips", "tips|propinas|overtime|bonus(?:es)?|horas extras?"),
  named(
    "income",
    "second",
    String.raw`
      uber|lyft|door ?dash|deliveroo|instacart|grub ?hub|svigy|swiggy|zomato|blinkit|rapido|ola|gig(?: work)?|side (?:job|gig|work|hustle)|tutoring|babysitting|second job|part ?time(?: job)?|freelance|cleaning
      limpiando(?: casas)?|segundo trabajo|chambas?
      (?:tuition|tyushan|tyusan|tushan|coaching) (?:se|pa(?:dh|rh)a[a-z]*(?: ke| kar)?)|silai(?: (?:se|karke|kar ke))?|side income`,
  ),
  named(
    "essentials",
    "rent",
    "rent|(?:my |a |the )room|room (?:ka|ki|aur|rent|kiraya)|hostel|pg|mortgage|housing|house (?:payment|note)|lot rent|motel|hotel|hoa|traila|renta|cuarto|pieza|alquiler|hipoteca|vivienda|kiraya|kiraye|kamr[ae]|makan(?: ka kiraya)?|ghar ka kiraya|lodging|board",
  ),
  named(
    "essentials",
    "electricity",
    "electric(?:ity|al)?|elec|leccy|light bill|lights?|power|luz|bijli|light|current",
  ),
  named("essentials", "gas", "gas|propane|heating|heat|calefaccion|silinder|cylinder"),
  named("essentials", "water", "water|agua|pani"),
  named(
    "essentials",
    "utilities",
    "utilities|utility bills?|bills?|servicios|recibos|facturas|biles|bil",
  ),
  named("essentials", "council tax", "council tax|property tax|tax(?:es)?|predial|impuestos?"),
  named(
    "essentials",
    "phone",
    "(?:cell |mobile )?phones?|cell|mobile|celular(?:es)?|telefono|movil|recharge|mobail|fon",
  ),
  named("essentials", "internet", "internet|wifi|wi fi|broadband|cable|tv|net(?= \d)"),
  named(
    "essentials",
    "insurance",
    "(?:car |health |life |auto )?(?:insurance|ins)|(?:a)?seguran[zc]as?|seguros?(?: (?:del|de la|de) (?:carro|coche|troca|auto|casa|vida|salud))?|bima",
  ),
  named(
    "essentials",
    "travel",
    "travel|bus(?:es)?|train|trains|transport(?:e|ation)?|commut(?:e|ing)|petrol|diesel|fuel|gasolina|pasajes?|tren|camion(?:es)?|combis?|peser[oa]s?|metro(?: card| pass)?|tel|auto|(?:bus|train|local) (?:pass|card)|ri[ck]*sha[a-z]*",
  ),
  named(
    "essentials",
    "car",
    "car|truck|(?<!(?:se|me|nos|le|les|que) )van(?! (?:\\d|en|a|de|como|unos|mas|casi|por))|carro|troca|camioneta|moto|coche|auto|gadi|bike|baik",
  ),
  named(
    "essentials",
    "school",
    "school(?: fees?)?|fees?|phis|tuition|college|colegios?|escuelas?|universidad|padhai|tuition fees?|(?:bach?che|bachon|bacho) ki (?:fees?|padhai)",
  ),
  named(
    "essentials",
    "childcare",
    "(?:after|before) ?school(?: (?:club|care|program|programme|clubs))?|afterschool(?: (?:club|care|program))?|breakfast club|holiday club|summer camp|play ?group|kids? clubs?|child ?minder|child ?care|day ?care|after ?school(?: club| care| program)?|nursery|babysit(?:t?er|t?ing)|guarderia|ninera|creche|diapers|nappies|panales",
  ),
  named(
    "essentials",
    "child support",
    "child support|alimony|child maintenance|pension alimenticia|manutencion",
  ),
  named(
    "essentials",
    "medicine",
    "medicines?|medications?|meds|doctors?|hospital|pharmacy|prescriptions?|insulin|medicinas?|medicamentos?|tratamiento|dava|davai|davaiyan|ilaj|doctor|treatment",
  ),
  named("essentials", "clothes", "clothes|clothing|ropa|kapde"),
  named(
    "essentials",
    "family",
    "(?:send|sending|sent) (?:money )?(?:home|back home|to my (?:family|parents|mother|mum|mom))|ghar (?:bhejta|bhejti|bhejte|bhejna)|mando a (?:mi |la )?(?:familia|casa|mama|mis padres)|(?:ghar |gaon |ghar pe |gaon me )?(?:paise |paisa )?bhej(?:ta|ti|te|na)",
  ),
  named(
    "essentials",
    "",
    String.raw`
      expenses?|out ?-?goings?|(?:money )?(?:going |goes )?out(?= (?:is|are|comes|about|around|roughly|maybe|like|of about)(?: |$))|goes out|going out|(?<=\d )out(?= (?:and|,|n|[.]|but)|$)|out(?= [$£₹]?\d)|(?:i |we )?spend|(?<=(?:and|but) )(?:i |we )?pay(?: out)?(?= (?:about |around |like )?[$£₹]?\d[\d,.]*(?: (?:\.|,|!|\?)|$))|spending|living costs?|costs?|everything|essentials|must pay|household
      gastos?|gasto|gastamos|(?<=(?:y|pero) )pago(?= (?:como |unos |casi )?[$]?\d[\d,.]*(?: (?:\.|,|!|\?)|$))|se (?:me|nos) van?|salen(?= (?:(?:como|unos|casi|mas o menos) )?[$]?\d)|lo demas|todo el resto|necesidades
      kharch(?:a|e|o)?|jaruri|(?:chala|nikal) (?:jata|jate|jati)(?: (?:hai|he|h))?`,
  ),
  named(
    "food",
    "food",
    String.raw`
      foods?|grocer(?:y|ies)|(?:weekly |food |grocery )shop(?:ping)?|eating
      comidas?|mandado|despensa|super(?:mercado)?|alimentos|alimentacion
      khan[ae](?: pina)?|khane pine|rashan|ration|kirana|sabji|dudh`,
  ),
  named(
    "otherDebts",
    "car loan",
    String.raw`
      (?:car|auto|truck|van|bike|motorcycle|vehicle|suv) (?:loan|payment|note|finance)
      (?:carro|coche|moto|camioneta|troca)(?: [a-z]+)? financiad[oa]|(?:letras?|mensualidad|pagos?|payment|credito|prestamo) (?:del|de la|de mi) (?:coche|carro|troca|camioneta|moto|auto)
      (?:gadi|bike|car|baik) (?:ki|ka) (?:emi|loan|lon|kist|kisht)|(?:car|bike|baik) (?:loan|lon)(?: ki (?:emi|kist|kisht))?`,
  ),
  named(
    "otherDebts",
    "student loan",
    "student (?:loans?|debt)|prestamo (?:estudiantil|de estudios)|(?:education|padhai ka) (?:loan|lon)",
  ),
  named("otherDebts", "payday loan", "payday(?: loans?)?"),
  named(
    "otherDebts",
    "loan",
    String.raw`
      (?:personal |bank |home |gold |title )?loans?|finance|phainens|overdraft|hire purchase
      mueble(?: [a-z]+)? financiad[oa]|prestamos?|creditos?
      (?:personal |home |gold )?(?:loan|lon)(?: ki (?:emi|kist|kisht))?|karj[ae]?|karj|udhar[iy]?|udhar|byaj|sahukar|makan ka (?:loan|lon)|(?:tv|phone|mobile) (?:ki|ka) (?:emi|loan|lon|kist|kisht)`,
  ),
  named("otherDebts", "emi", "emis?|kist(?:en|o)?|kisht(?:en|o)?"),
  named(
    "otherDebts",
    "card",
    "(?:credit |store |bank |shop )?cards?|visa|mastercard|amex|catalogues?|catalogs?|klarna|afterpay|affirm|tarjetas?(?: de credito)?",
  ),
  named(
    "otherDebts",
    "",
    "other debts?|debts?|lenders?|le debo(?: a(?:l| la)? [a-z]+)?|(?:otras )?deudas?|otros (?:prestamos|creditos)|dusr[ae] (?:loan|lon|karj[ae]?)|dukandar",
  ),
];

/** What is earned or given to them: a sum beside it comes in. */
export const comesIn = said(String.raw`
  (?<=\d )(?:coming )?in(?= (?:and|,|n|[.]|but|out)|$)|earn(?:s|ing)?|(?:i|we|he|she|husband|vife|partner) (?:only |just |usually |also )?mak(?:e|es|ing)|mak(?:e|es|ing)(?= (?:about |around |roughly |only |like )?[\d$£₹])|(?<!(?:gonna|going to|supposed to|where (?:do|will|would|can|could) (?:i|we)) )get(?:s|ting)?(?= (?:about |around |only |like |between )?[\d$£₹])|bring(?:s|ing)?(?: home)?|(?<=(?:^|(?:i|we|usually|only|just|shop|stall|truck|business|,) ))clear(?=(?: (?:like|about|around|only|roughly|maybe|between|anywhere from))? [$£]?\d)|(?:pull|rake)(?:s|ing)? in|net(?:s|ting)?(?= (?:about |around )?[$£]?\d)|tak(?:e|es|ing) home|receiv(?:e|es|ing)|(?:get |gets |am |im |i'?m |is |are )?paid(?= (?:about |around |like |between )?[\d$£₹])|com(?:es|ing) in|draw(?:s|ing)?|pays (?:me|us)|pay me|(?:gives?|sends?|slips?) (?:me|us)|helps? (?:me|us)(?: out)?(?: with)?|helps? out(?: with)?|on average|average|avg
  gan(?:o|a|amos|an|aba|ando)|(?<!(?:que|cuando|si) )cobr(?:o|a|amos|an)|percib(?:o|e|imos)|recib(?:o|e|imos)|sac(?:o|a|amos)|en promedio|de media|(?:me|nos) (?:pagan?|dan?|llegan?|entran?|quedan?|depositan?|caen?|mandan?|ayudan?(?: con)?|pasan?)|le pagan|entran?|traen?
  kamat[aei]|kama (?:let[aei]|rah[aei])|kamaya|milt[aei]|mil (?:jat[aei]|rah[aei]|jate)|at[aei](?: (?:hai|he|h|the|tha|thi))?|(?:salary |paise )?ati hai|ban (?:jat[aei])|(?:ghar|gaon|maike|sasural|bahar) se(?: [^ ]+){0,3} bhej[a-z]*|(?:papa|pita ?ji|pitaji|pati|husband|bhai|beta|bete|beti|damad|ladka)(?! ko)(?: (?!(?:ko|aur|mai|main|ham)(?![^ ]))[^ ,।]+){0,6} (?:bhej|de) ?(?:deta|deti|dete|ta|ti|te)(?= (?:hai|hain|he|h)(?![^ ]))|(?:papa|pita ?ji|mummy|mamy|ma|pati|husband|bhai|beta|bete|beti|bivi|vife|ghar ?vale|gharvale)(?: (?:mujhe|ghar|har mahine|[^ ]+))?(?: [\d,.]+)?(?: (?:hajar|k))?(?: tak)? (?:bhej(?:te|ta|ti)?|de(?:te|ta|ti))(?! (?:hu|hun))
`);

/** Given or paid to them, whatever it is called: "my son pays me 300 rent". */
export const toThem = said(String.raw`
  (?:pays?|gives?|sends?|helps?) (?:me|us)
  (?:me|nos) (?:dan?|pagan?|mandan?|pasan?)
  mujhe (?:[^ ]+ ){1,3}(?:det|bhejt)[aei]
`);

/** They would pay it to us: no figure of their household. */
export const offers = said(String.raw`
  (?<!(?:no way|never|how|what|sure|see how) (?:i |we )?)(?!(?:can|could) (?:i|we) (?:do|have|make|get|split|break|spread|set up)(?: it| this| that)?(?: up)?(?: in| into)? ?(?:small[a-z]*|little|bits|parts|instal+ments|over time))(?:can|could|able to|will|would|'?ll|might|happy to|willing to|want to|like to) (?:i |we |only |just |probably |maybe |also |still |easily |do )*(?:pay|do|manage|afford|give|offer|put|send|start|set up)|(?:can|could) (?:i|we)(?! (?:do|have|make|get|split|break|spread|set up)(?: it| this| that)?(?: up)?(?: in| into)? ?(?:small[a-z]*|little|bits|parts|instal+ments|over time))|how about|what about|what if i|if i|instal?l?ments? of|payments? of|plan of|up ?front|(?<!(?:and|or|up|slow|slowed|cut|shut|went|go|goes|going|broke|break) )down|settle|i offer|discount|if|when(?! (?:[^ ]+ ){0,3}(?:work|working|job|hours|shifts|busy|season|overtime|tips))|too (?:much|high|steep)|(?:way|far) too
  (?<!no )(?:puedo|podria|podriamos|podemos)|ofrezco|demasiado|es mucho|muy alto|daria|(?:le|les|os|te) (?:doy|pago|ingreso|mando)|(?:hago|hacer|hare|haria) (?:un |otro )?(?:ingreso|deposito|pago|abono)|(?:abonos?|pagos?) de|enganche|de golpe|rebaja|descuento|qu?e tal si|y si (?:doy|pago)|si (?:doy|pago)
  (?<!(?:nahi|nai|nhi|mat) (?:[a-z]+ )?)(?:de|bhar|kar|chuka|pay kar) (?:sakt[aei]|pa[uo]ng[aei]|dung[aei]|deng[aei])|(?<!(?:kya|kaise|kese|kahan? se|kahaan se)(?: hi| to| toh| bhi)? )(?:d(?:u|un)g[aei]|denge|bharung[aei])|kar do|kardo|karo|krdo|rakh(?:o| lo| do)|de du|de dun|discount|chalega|agar|jab(?! (?:[^ ]+ ){0,2}(?:kam|kaam|duty|shift))|(?:zyada|jyada) (?:hai|h|he|ho)|bahut (?:zyada|jyada)
`);

/** More of the same line, and in the place of nothing. */
export const besides = said(String.raw`
  also|another|plus|as well|too(?! (?:little|much|many|few|high|low|big|small|dear|expensive)(?![^ ]))|on top|extra|forgot|forgotten|and then theres|additional
  tambien|ademas|otr[oa](?! (?:semana|quincena|mes|vez|dia) )|aparte|mas|se me olvid(?:o|aba|aron)|olvide|olvidaba|falto
  bhi|aur ek|ek aur|alag se|upar se|bhul gaya|bhul gay[ie]
`);

/** Whose it is, where it is not theirs alone. */
export const earners = said(String.raw`
  (?:my |the )?(?:wife|husband|hubby|partner|spouse|girlfriend|gf|boyfriend|bf|fiancee?|(?<=(?:my|the|our) )son|daughter|kid|mum|mom|mother|dad|father|parents|brother|sister|uncle|aunt|cousin|grandma|grandpa|ex|section 8|housing|government|state|voucher|roommate|room mate|flatmate|housemate|landlord|friend)s?|he|she
  (?:mi |el |la )?(?:espos[oa]|marido|mujer|senora|senor|viej[oa]|pareja|novi[oa]|hij[oa]|mama|papa|papas|madre|padre|herman[oa]|suegr[oa]|ti[oa]|prim[oa]|abuel[oa]|amig[oa]|companer[oa]|ex)|(?:el|ella) (?=gana|cobra|trae|paga|pone)
  (?:meri |mere |mera )?(?:bivi|patni|pati|gharvali|gharvale|vife|wife|husband)|(?:(?:meri|mere|mera) )(?:beta|bete|beti|ma|mata)|(?:(?:meri|mere|mera) )?(?:bhai|bahan|behan|pita(?: ?ji)?|papa|mammi|mamy|mami|mummy|dost|sas|sasur|flatmate|roommate|ghar ?vale)
`);

/** Who is paid back, beside banks: a person, a shop, a lender. */
export const creditors = said(String.raw`
  (?:(?:my|the|an?|our) )?(?:sister|brother|mum|mom|mother|dad|father|parents|aunt|uncle|cousin|nan|gran|grandma|grandpa|son|daughter|in laws?|ex|friend|mate|buddy|neighbou?r|boss|landlord|employer|pavn ?(?:shop|broker)|loan shark|lender|catalogue|store|shop|dentist|hospital|clinic|vet|mechanic|lavyer|court|irs|hmrc|council|government|church|school)
  (?:(?:mi|el|la|un|una|al|del) )?(?:herman[oa]|mama|papa|madre|padre|ti[oa]|prim[oa]|suegr[oa]|cunad[oa]|compadre|comadre|abuel[oa]|hij[oa]|ex|amig[oa]|vecin[oa]|patron|jef[ea]|prestamista|agiotista|tienda|mueblerias?|coppel|elektra|empeno|dentista|hospital|clinica|mecanico|senor|senora|hacienda|ayuntamiento|iglesia|tanda|cooperativa)
  (?:(?:mer[aei]|ek|apn[aei]) )?(?:bahan|behan|behen|bhai|bhabhi|mammi|mummy|papa|pitaji|chacha|mama|mausi|sala|sali|jija|sasur|sas|dost|yar|padosi|malik|seth|sahukar|lala|dukandar|dukan ?vale?|baniya|kirane ?vale?|society|sosaiti|kameti|chit fund|sona ?vale?|sonar|doctor|hospital)
`);
/** What leads to whom they pay it. */
export const paidTo = said(String.raw`
  to|(?:pay|paying|give|giving|ove|oving|send|sending)(?: back)?
  a|al|(?:le|les) (?:debo|pago|doy|abono)(?: a(?:l| la)?)?
`);
export const paidToBehind = said("ko|ke|ka|ki");

/** The other debts, told that there are none. */
const debt = String.raw`(?:loans?|lon|debts?|emis?|cards?|credit(?: cards?)?|finance|prestamos?|creditos?|deudas?|tarjetas?|karj[ae]?|udhar[iy]?|kist(?:en)?|kisht(?:en)?)`;
export const noDebts = said(String.raw`
  no (?:other |more |outstanding )*(?:${debt})(?: (?:or|and) (?:${debt}))*|(?:do not|dont|don'?t) have (?:any )?(?:other )?(?:${debt})|(?:do not|dont|don'?t) owe (?:anything|anyone|any ?body|nothing|no ?body|any)(?: else| more)?|without (?:${debt})
  (?:no (?:tengo|hay|debo) |sin |ningun[ao]? )(?:mas |otr[oa]s? |ningun[ao]? |algun[ao]? )*(?:${debt})|(?:no|ya no) (?:le |les )?(?:debo|debemos) (?:a nadie|nada|mas|otra cosa)(?: mas)?
  (?:nahi |na )?(?:(?:koi|aur|dusr[ae]|bhi|kuch) )*(?:${debt})(?: (?:vagera|vagaira|bhi|to|koi|aur|ki|ka|mer[ae]))* (?:nahi|nai|nhi)(?: hai| he| h)?|nahi (?:hai )?(?:koi )(?:aur )?(?:${debt})|nahi hai (?:koi )?(?:aur )?(?:${debt})|(?:${debt}) no(?= ,| \\.|$)|(?:${debt}) (?:0|zero|cero)(?: hai)?
`);

/** What stands between two ends of a range. */
export const upTo = said(
  "to|or|-|–|a|o|u|se|ya|tak|(?<=(?:between|btwn|btween|betwn|btw) [^ ]+(?: [^ ]+){0,3} )(?:and|n|&)|(?<=entre [^ ]+(?: [^ ]+){0,3} )y",
);
/** Turn and turn about: "some weeks 200, some weeks 600". */
export const byTurns = said(String.raw`
  (?:some|good|bad|other|slow|one) (?:weeks?|months?|days?|times?)|(?:good|bad|slow) ones?|sometimes|others
  (?:hay |unas |unos |algunas |algunos |otras |otros |las |los )(?:veces|semanas|meses|dias)(?: (?:de|que|buen[oa]s|mal[oa]s))?|(?<=(?:semanas|veces|meses|dias) .{0,40})otr[oa]s(?= (?:como |de |unos )?[$]?\d)|(?:semanas|meses|dias|veces) de|a veces|(?:buen[oa]s|mal[oa]s|floj[oa]s)(?: (?:semanas|meses|dias))?(?= [$]?\d)
  kabhi|(?:ach+[aeio]|achch?[ae]|kharab|bur[ei]|mand[aei]) (?:mahin[aeo]|haft[aeo]|din|sijan|season)(?: me)?|kisi (?:mahine|hafte|din)|kuch (?:mahine|hafte)
`);

/** What parts one thing told from another. */
export const parting = said(
  String.raw`,|\.|।|\?|!|;|\n|\+|&|and|n|plus|then|but|y|e|mas|pero|aur|evam|lekin`,
);

/** A figure told before is put right. */
export const corrects = said(String.raw`
  actually|sorry|i meant?|correction|wrong|changed|went up|is now|are now|now|my mistake|oops
  perdon|en realidad|mejor dicho|quise decir|me equivoque|ahora|subio|ya es
  sory|sorry|galat|asal me|balki|ho gay[ai]|ab|badh gay[ai]|matlab
`);

/** What tells nothing of itself beside all that. */
export const idle = said(String.raw`
  i|im|i'?m|ive|me|my|mine|we|our|us|its|it'?s|it|is|are|was|the|an?|of|for|on|in|at|by|from|with|that|this|thats|there|theres|have|has|had|pay|pays|paying|spend|spends|goes|go|out|cost|costs|about|around|roughly|approx(?:imately)?|maybe|like|just|only|so|ok|okay|yes|yeah|well|um|uh|hi|hello|please|sir|madam|maam|month|monthly|week|weekly|fortnight|year|each|every|per|after|before|tax|net|gross|total|dollars?|bucks|pounds?|quid|rupees|rs|all|still|usually|normally|right|also|too|guess|think|know|dont|not|sure|rest|remember|say|said|told|you|u|already|then|as|well|some|other|bit|more|less|or|between|anywhere|varies|vary|changes|change|depends|different|irregular|average|avg|since|because|cause|both|each|until|till|ends?|ending|starts?|started|drive|driving|work|working|works|living|alone|old|new|firm|company|factory|driver|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|day|days|weeks|months|time|times|first|second|last|off|paycheck|payday|hand|cash|bank|card|money
  yo|mi|mis|nos|nuestr[oa]s?|me|se|le|les|lo|la|el|los|las|un|una|unos|unas|de|del|al|a|en|por|para|con|que|es|son|era|y|e|o|pues|mire|ok|si|bueno|como|mas|menos|aprox(?:imadamente)?|cada|mes|meses|mensual(?:es)?|semana|semanal(?:es)?|quincena|quincenal|ano|pago|pagamos|gasto|gastamos|va|van|cuesta|cuestan|tengo|tenemos|hay|dolares|pesos|euros|debo|banco|ya|dije|creo|resto|solo|nada|nomas|todo|toda|aqui|entre|depende|varia|cambia|irregular|hasta|trabajo|trabajando|soy|autonom[oa]|dia|dias|veces|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|primero|promedio|media|fijo|fija
  main|mai|mera|meri|mere|hum|hamara|hamare|ka|ki|ke|ko|se|me|mein|par|pe|hai|hain|he|h|tha|thi|the|hu|hun|ho|hota|hoti|hote|bas|sirf|lagbhag|karib|shayad|har|mahine|mahina|mahin[ae]|hafte|hafta|din|roj|saal|jata|jati|jate|lagta|lagti|lagte|lag|deta|deti|dena|dete|kata|kat|rupaye|rupay|rupe|to|toh|ji|sir|bhai|yar|haan|han|achha|aur|ya|bhi|na|hi|baki|pata|nahi|yaad|itna|kuch|sab|bataya|batai|batayi|vahi|abhi|ek|do|fix|fixed|pakka|kabhi|chalata|chalati|karta|karti|karte|kaam|rahta|rahti|roj|tarikh|ko|dukan|company|factory|bola|galat|penshanar|milakar|gaya|gayi|ati|ata
`);

/** "The 850 includes the water": a figure told before is said to hold more. */
export const includes = said(String.raw`
  includ(?:e|es|ed|ing)|inclusive|incl|covers?
  inclu(?:ye|yen|ido|ida|idos|yendo)|ya (?:trae|viene) con
  shamil|includ(?:e|ed)
`);

/** What is still owed on a thing. */
export const owes = said(String.raw`
  (?<!(?:not|dont|don'?t|never) )(?<!(?:not|dont|don'?t) (?:i|we|still) )(?:i |we )?(?:still )?owe|owing|financed|on (?:finance|credit)
  (?<!no )(?:le |les )?(?:debo|debemos)|financiad[oa]|a credito|a plazos|en abonos
  udhar|(?:emi|kist|kishto) (?:par|pe|me)
`);

/** What came in before, and does no more. */
export const past = said(String.raw`
  used to|was (?:mak|earn|gett|bring|pay)ing|were (?:mak|earn)ing|(?:made|earned|paid|brought)(?= .*(?:before|last year|until|till))|before (?:i|we|the|my) [a-z]+
  ganaba|cobraba|ganabamos|sacaba|antes (?:ganaba|cobraba|sacaba|eran?)|me pagaban
  (?:at[aei]|milt[aei]|kamat[aei]|hot[aei]) th[aei]|pehle
`);

/** Of themselves, beside another's: "my wife earns 900 and I 650". */
export const themselves = said("i|me|yo|main|mai");

/** Another spring of the same: "and 85 a month from the old firm". */
export const springs = said("from (?:the|my|a|an|his|her|our)|de (?:mi|un|una|otro|otra|su)|se");

/** Taken off before it reaches them: no income of theirs. */
export const takenOff = said(String.raw`
  garnish(?:es|ed|ing|ment)?|takes? out|taken out|taking out|deduct(?:s|ed|ions?)?|withh(?:eld|old|olds)
  (?:me|nos|le) (?:quitan?|descuentan?|rebajan?|sacan)
  kat (?:jat[aei]|let[aei])|kat[t]?[aei]|cut (?:jat[aei]|hot[aei])
`);

/** Their age, or somebody's: no sum. */
export const ages = said(String.raw`
  (?:im|i ?am|i'?m|hes|shes|he is|she is|he'?s|she'?s|aged?|turn(?:ed|ing)|nearly|almost)(?: now| nearly| almost| only)? \d{1,3}(?! (?:a|per|each|every|dollars|pounds|bucks|weekly|monthly|k|quid|rs|rupees)(?![^ ]))|\d{1,3} (?:years?|yrs?|yr|anos?|saal|sal)(?: old)?(?! (?:ka|ke|ki|me)(?![^ ]))|(?:section|seccion|plan) \d{1,3}
  (?:son|daughter|kid|boy|girl|hij[oa]|nin[oa]|niet[oa]|chamac[oa]|bebe)(?: (?:is|of|aged|age|de|who is|que tiene|tiene)) [12]?\d(?! (?:%|k|mil|hajar|sau|hundred|thousand|a|per|each|every|al|por|dollars|pounds|bucks|weekly|monthly|rs|rupaye|rupees|pesos|mahine|month|vik)(?![^ ]))
  (?:hasta|until|til|till|through|thru|since|desde|ends? in|acaba en|termina en)(?: (?:el|ano|del|de|the|end of|fin(?:es)? de|\p{L}+))* 20[2-9]\d|20[2-9]\d (?:tak|se|me|mein)
`);

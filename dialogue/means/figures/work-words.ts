/** Words of where money comes from: work that is named by its place or its thing, trade, a room let, both of a couple. Four languages. */

import { said } from "../../schedules/words.ts";

/** What they do: the thing they drive or cook or teach is no cost of theirs. */
export const jobs = said(String.raw`
  (?:truck|bus|taxi|cab|van|lorry|car|auto|food|school|delivery|phone|house|hotel) (?:driver|driving|delivery|repairs?|mechanic|cleaner|cleaning|teacher|cook|truck|trailer|stall|stand|cart)|(?:i )?(?:drive|driving) (?:an? |the |for (?:a |an |the )?)?(?:school |delivery |tow |city |big )?(?:truck|bus|taxi|cab|van|lorry|semi|rig|car)|(?:teach|teaching|clean|cleaning|cook|cooking|working|work|works|job) (?:at |in |for |on )?(?:an? |the |my )?(?:school|college|hospital|nursery|daycare|hotel|motel|restaurant|gas station|houses?|food|bank|phone shop)
  (?:manejo|manejando|conduzco|ando en) (?:(?:un|una|el|la) )?(?:troca|camion|trailer|taxi|bus|coche|carro|moto)|(?:limpio|limpiando) (?:casas|hoteles|cuartos|oficinas)|(?:vendo|vendiendo|cocino|hago) (?:comida|ropa|agua|gas|celulares|carros)|(?:trabajo|trabajando|trabaja|chambeo|doy clases?) en (?:(?:un|una|el|la) )?(?:escuela|colegio|hospital|guarderia|hotel|banco|super|gasolinera)
  (?:trak|truck|auto|oto|bus|taxi|gadi|car|baik|bike|riksha|rikshaw|moto|tempo|van) (?:chala[a-z]*|driver|draivar)|khana (?:bana|paka)[a-z]*|(?:schul|skul|school|hospital|hotel|bank|kalej|college) (?:me|mein|men) (?:pa[dr]ha[a-z]*|kam|naukri|job|safai|lag[a-z]*|teacher|tichar|guard|bai|ayah?)|(?:bijli|pani|tel|bank|school|schul|skul) (?:vibhag|dipartment|department|dept)|(?:kapde|dudh|pani|rashan|sabji|phon|mobail) (?:bech|silt|sil)[a-z]*|(?:kapde|dudh|rashan|sabji|kirana|mobail|mobile|kirane|davai|dava) (?:ki|ka) (?:dukan|rehri|redhi|thela|theli|shop)
`);

/** A room or a house of theirs that is let. */
export const letOut = String.raw`
  (?:rent(?:ing|ed)?|let(?:ting)?)(?: (?:my|the|a|an|it|one|our)(?: [a-z]+)?)? out(?: (?:my|the|a|one|our) [a-z]+)?|renting (?:a|the|my|one) (?:spare )?room|(?:my |the |a )?(?:lodgers?|tenants?|boarders?)|rental income|rental propert(?:y|ies)
  (?:de|por) (?:rentar|alquilar)(?: (?:un|una|el|la|mi) [a-z]+)?|(?:le )?(?:rento|alquilo) (?:un|el|mi) (?:cuarto|casa|local|departamento) a|(?:mi |el |un |los )?inquilin[oa]s?|(?:de|por) la renta de (?:un|una|mi|el|la) [a-z]+
  (?:kiray|rent|kira)[a-z]* (?:pe|par|pay|me|se) (?:diya|di|de rakh[a-z]*|chadh[a-z]*|charh[a-z]*|utha[a-z]*|laga[a-z]*|dal[a-z]*|hai)(?: (?:hua|hui|hai|rakha|rakhi|he|h))*|kiraye? ?dar(?: (?:se|ka|ke|deta|dete))*|(?:kiraya|rent)(?: (?:bhi|hi))? (?:at[aei]|milt[aei]|a jat[aei])`;

/** What a shop or a trade brings. */
export const trade = String.raw`
  (?:my )?(?:takings|profits?|turnover|sales)|after (?:the )?(?:stock|supplies|materials?|buying stock|shop costs?|business costs?)|(?:my |the )?(?:business|shop|store|stall|stand|trade|food truck|salon) (?:makes|brings|clears|earns|gives|nets|pays|does)(?: (?:me|in|us))?
  (?:mis |las )?(?:ventas|ganancias?|utilidad(?:es)?)|despues de (?:la |el |pagar la |comprar )?(?:mercancia|mercaderia|surtido|surtir|material(?:es)?|producto|insumos)|(?:el |mi )?(?:negocio|puesto|changarro|local|taller) (?:me )?(?:deja|da|saca|rinde)
  gall[aeo](?: me)?|dhandh?[ae](?: se| me)?|dukan (?:se|me se)|munaph?a|munafa|bikri|vyapar se|kam dhandh?e se|maal (?:nikal|kat|hata)[a-z]*(?: (?:ke|kar))?`;

/** Both of a couple, or all of the house, together. */
export const jointly = said(String.raw`
  between (?:us|the two of us|both of us)|(?:the )?(?:both|two) of us(?: together| combined)?|(?:both|our) (?:incomes|pays|wages|salaries|checks|paychecks)(?: together| combined)?|household income|joint income|combined income
  entre (?:los|las) (?:dos|2|tres|3)|entre ambos|(?:los )?dos juntos|(?:juntando|sumando) (?:los|lo de los) dos|nosotros dos
  (?:ham |hum )?dono(?: (?:ki|ka|ke|ko))?(?: (?:mila|jod|jor|mil)[a-z]*)?(?: (?:ke|kar|kr|k))?
`);

/** Of money that is spent by both: no income. */
export const spending = said(String.raw`
  pay|pays|paying|spend|spends|spending|goes|go|cost|costs|owe|rent|bills|can|could|will|vil
  pag[a-z]+|gast[a-z]+|se va[n]?|cuesta[n]?|debemos|puede|va a
  kharch[a-z]*|lagt[aei]|lag (?:jat)[aei]|jat[aei]|det[aei]|bhart[aei]|dena|deg[ai]|denge
`);

/** "Wife ki 28k": theirs who live with them, named beside a figure and nothing more. */
export const spouses = said(String.raw`
  (?:my |the )?(?:wife|husband|hubby|partner|spouse|missus|fiancee?|girlfriend|gf|boyfriend|bf)s?(?: (?:is|gets|does|has|on|about|around|like|'s|another|brings))*
  (?:(?:el|la|lo) de )?(?:mi |el |la )?(?:espos[oa]|marido|mujer|senora|pareja|viej[oa])(?: (?:como|otros|gana|unos|son))*
  (?:meri |mere )?(?:bivi|patni|pati|gharvali|gharvale|vife|wife|husband|hasband|missus)(?: (?:ki|ka|ke|bhi|salary|ki salary|lagbhag|karib|ko))*
`);
/** Money given to them, or for them. */
export const forSpouse = said(String.raw`
  (?:to|for|give|gives|giving|pay|paying|send) (?:my )?(?:wife|husband|partner|spouse|girlfriend|boyfriend)s?
  (?:a|para|le doy a) (?:mi |el |la )?(?:espos[oa]|marido|mujer|senora|pareja)
  (?:bivi|patni|pati|gharvali|vife|wife|husband)(?: ji)? (?:ko|ke liye|par|pe)(?! (?:milt|at)[aei])
`);

/** A sum after what was taken off it: not the larger one before it. */
export const netWords = said(String.raw`
  take ?home|takes home|in hand|in my (?:hand|pocket|account)|net|after (?:tax|taxes|deductions?|fees|gas|stock)|before (?:tax|taxes|deductions?|they take)|gross|clear|end up with|(?:i|only|actually) (?:only |actually )?see|actually get|left with
  net[oa]s?|brut[oa]s?|libres?|en mano|limpi[oa]s?|me quedan?|ya con (?:descuentos|todo|impuestos)|despues de (?:impuestos|descuentos)|antes de (?:impuestos|descuentos)|ya (?:descontad[oa]s?|quitando)
  (?:in ?hand|inhand)|hath(?: me| mein)?|hathme|kat ?(?:kut ?)?(?:ke|kar|kr|k)|katne ke bad|katauti|net|gross|kut ke
`);
/** The larger one, before anything is taken off. */
export const grossBehind = said(String.raw`
  gross|before (?:tax|taxes|deductions?|they take)|on paper
  brut[oa]s?|antes de (?:impuestos|descuentos)
  (?:gross|kagaj (?:pe|par)|ctc)
`);

/** All that they must pay is out of it already. */
const every = String.raw`(?:everything|all (?:that|of it|of that|my bills|the bills)|all bills|bills and (?:all|everything)|the rest|(?:the )?essentials)`;
const gone = String.raw`(?:(?:already |been |all )*(?:taken|came|come|comes|took) (?:out|off)|(?:already |been |all )*(?:paid|deducted|covered|subtracted|accounted for|counted))`;
export const allTakenOff = said(String.raw`
  after (?:(?:the |my )?[a-z]+(?: ,| and| n)+ ){0,6}${every}(?: else)?(?: (?:is )?${gone})?|once (?:i|ive|we) (?:have )?(?:paid|covered) (?:[a-z]+ (?:and|,) ){0,3}${every}|(?:with )?${every}(?: else)?(?: is| are|s|'s)? ${gone}|${gone} (?:from|of) (?:that|it)|(?:thats|that'?s|that is|its) (?:what(?:'?s| is)? )?(?:left|clear) after (?:rent|bills|the rent|my rent)
  (?:ya )?(?:quitando|quitad[oa]s?|descontando|descontad[oa]s?|pagando|pagad[oa]s?|sacando|restando)(?:le)? (?:[a-z]+ (?:y|,|e) |(?:la|el|los|las) [a-z]+ (?:y|,) ){0,5}(?:todo|lo demas|todos los gastos|(?:los|mis) gastos)|despues de (?:pagar )?(?:(?:la |el |los )?[a-z]+ (?:y|,) ){0,5}(?:todo|lo demas|todos los gastos|(?:los|mis) gastos)|(?:ya )?(?:con )?todo (?:ya )?(?:pagado|descontado|quitado)|ya (?:esta|va|viene) todo (?:descontado|quitado|pagado)|ya (?:le |les )?(?:quite|descont[eé]|pague) todo
  (?:(?:ye|yeh|vo|voh|yah) )?sab (?:kuch |kharch[aeo]? )?(?:nikal|kat|hata|de|chuka|bhar|ghata|nikala|chhod) ?(?:ke|kar|kr|kut ke|de ke)|sab (?:kharch[aeo]? )?(?:ke|nikalne ke|katne ke|dene ke) bad|sab (?:nikal|kat) (?:gaya|chuka|liya)(?: hai)?|kharch[aeo]? (?:nikal|kat|hata) ?(?:ke|kar|kr)
`);

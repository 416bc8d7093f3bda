/** Words that say how a sum is counted: how often, for how much work, whose share, and what is in it. Four languages. */

import type { Recurrence } from "../../meaning.ts";
import { said } from "../../schedules/words.ts";

const few = String.raw`(?:[a-z]+|\d{1,3})`;
const many = String.raw`(?:${few} (?:-|–|to|or|a|o|se|ya) )?${few}`;
const about = String.raw`(?:(?:about|around|like|maybe|roughly|some|como|unas|unos|karib|lagbhag|kam se kam) )?`;
const weekly = String.raw`(?:(?:a|per|each|every|in a|/|por|a la|la|cada|de la) (?:weeks?|wks?|semana)|weekly|semanales)`;
const monthly = String.raw`(?:(?:a|per|each|every|in a|/|por|al|cada|del) (?:months?|mth|mes)|monthly|mensuales)`;
const everyDay = String.raw`(?:(?:a|per|each|every|/|por|al|cada) (?:days?|dia)|daily|diari[oa]s|roj|rojana)`;
const ofWeek = String.raw`(?:(?:har |ek )?(?:hafte|hafta|haphte|haphta|viks?|week) (?:me|mein|men|ke|ka|ki))`;
const ofMonth = String.raw`(?:(?:har |ek )?(?:mahine|mahina|month|manth) (?:me|mein|men|ke|ka|ki|bhar me))`;
const ofDay = String.raw`(?:roj(?:ana)?(?: ke| ka)?|har din|din (?:me|mein|men|ke|ka)|daily|deli)`;

/** How often, where no plan of ours ever runs so: the year, the quarter, every other month; and twice in a month. */
export const rhythms: readonly (readonly [RegExp, Recurrence])[] = [
  [
    said("(?:a|per|each|every|/) night|nightly|(?:por|la|cada) noche|rat (?:ka|ke)|(?:ek|har) rat"),
    { every: 1, unit: "day" },
  ],
  [
    said(String.raw`
      (?:(?:once )?(?:a|per|each|every|in a|/) )(?:year|yr|annum)|yearly|annual(?:ly)?|p ?\. ?a|pa(?= [,.]|$)
      (?:al|por|cada|en un|una vez al) ano|anual(?:es|mente)?
      (?<!(?:\d|(?<![^ ])(?:ek|do|tin|char|panch|is|us|pichle|kuch|har)) )(?:har |ek )?sal (?:ka|ke|ki|me|mein|men|bhar)|har sal|salana|salane|varshik|(?:yearly |annual )?(?:package|paikej|pekej)|ctc`),
    { every: 12, unit: "month" },
  ],
  [
    said(String.raw`
      (?:twice|two times|2 x|2 times) (?:a|per|each) year|every half year|half ?yearly|(?:every|each) (?:6|six) months?
      (?:dos|2) veces al ano|semestral(?:es|mente)?|(?:al|por|cada) semestre
      (?:chh?amahi|chh?mahi)|(?:chh?e|6) (?:mahine|mahina|mahino) (?:me|mein|men|par|pe|ka|ke|ki)(?: ek bar)?`),
    { every: 6, unit: "month" },
  ],
  [
    said(String.raw`
      quarterly|(?:(?:a|per|each|every|/) )quarter|(?:every|each) (?:3|three) months?
      trimestral(?:es|mente)?|(?:al|por|cada) trimestre|(?:cada|por) (?:3|tres) meses
      (?:ti|tri)mahi|(?:tin|3) (?:mahine|mahina|mahino) (?:me|mein|men|par|pe|ka|ke|ki)(?: ek bar)?|har (?:tin|3) (?:mahine|mahino)`),
    { every: 3, unit: "month" },
  ],
  [
    said(String.raw`
      (?:every|each) (?:other|2|two|second) months?|every couple (?:of )?months
      bimestral(?:es|mente)?|(?:al|por|cada) bimestre|(?:cada|por) (?:2|dos) meses|(?:un )?mes si y (?:un )?(?:otro|mes) no
      (?:do|2) (?:mahine|mahina|mahino) (?:me|mein|men|par|pe|ka|ke|ki)(?: ek bar)?|har (?:do|2|dusre) (?:mahine|mahino)(?: me)?|(?:ek )?mahina chh?or ke`),
    { every: 2, unit: "month" },
  ],
  [
    said(String.raw`
      (?:twice|(?:two|2) (?:times|x|checks?|paychecks?|paydays?|payments)|2 x|both times) (?:a|per|each|every|in the) month|twice monthly|semi ?monthly
      (?:dos|2) (?:veces|cheques|pagos|depositos) (?:al|por|cada|en el) mes
      ${ofMonth} (?:do|2|dono) (?:bar|dafa)|(?:do|2|dono) (?:bar|dafa) ${ofMonth}|(?:do|2) bar me`),
    { every: 1, unit: "half_month" },
  ],
  [
    said(String.raw`
      by the week|(?:some|good|bad|slow|most|busy) (?:weeks|vks)
      (?:x|por) semana|a la sem|(?:unas|algunas|otras|hay|las) semanas
      (?<!(?:do|2|dusre|tin|3|char|4|kitne|kuch|pichle|agle) )(?:har |ek |per )?(?:viks?|veek|hafte|haphte|hapte) (?:ka|ki|ke|me|mein)|(?:kisi|kuch) hafte`),
    { every: 1, unit: "week" },
  ],
];

const day = String.raw`(?:\d{1,2}(?: (?:st|nd|rd|th))?)`;
/** "On the 1st and 15th", "el 1 y el 15", "15 aur 30 tarikh": two days of a month, half a month from each other. */
export const twoDays = said(String.raw`
  (?:(?:on )?the )${day} (?:and|n|&|,|-|/) (?:the )?(?:${day}|last(?: day)?)|\d{1,2} (?:st|nd|rd|th) (?:and|n|&|,|-|/) (?:the )?${day}
  (?:el|l[ao]s|(?:los )?dias?|(?:el )?dia) \d{1,2} (?:y|e|,|-) (?:(?:el|los|dia|el dia) )?(?:\d{1,2}|ultimo)
  \d{1,2}(?: tarikh)? (?:aur|or|,|-|va) \d{1,2} (?:tarikh|ko|tarikh ko)
`);

/** What a day's, an hour's or a piece's work brings: the sum beside it is counted so often as is told. */
export const perDay = said(String.raw`
  ${everyDay}|(?:a|per|each|every|/) shift|day rate
  (?:por|cada|el) (?:turno|jornada)|jornal(?:es)?|el dia
  (?:ek |har |per |prati )?din (?:ka|ke|ki)|dihadi|dihari|dehadi|deli|majduri
`);
export const perHour = said(String.raw`
  (?:an|per|each|every|/|a) (?:hours?|hrs?)|hourly|/ ?h|ph
  (?:por|la|a la|cada|x|de) hora
  (?:ek |har |per |prati )?ghant[ae](?: (?:ka|ke|ki))?
`);
const unitWords = String.raw`(?:days?|weeks?|wks?|months?|mth|mo|years?|yrs?|hours?|hrs?|shifts?|quarter|fortnight|annum|time|of|other|second|one|two|three|four|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|dos|tres|cuatro|night|noche|dia|semana|mes|ano|hora|quincena|catorcena|turno|jornada|vez|un[oa]?|mi|l[oa]|ghant[ae]|din|hafte|hafta|mahine|mahina|sal|bar|ek|do)`;
/** "90 por casa", "80 a house", "ek ghar ka 900". */
export const perPiece = said(String.raw`
  (?:a|an|per|each|every|por|cada|har|prati) (?!${unitWords}(?![^ ]))[a-z]{3,}
  (?:each|apiece|cada un[oa])
`);

const things = String.raw`(?:kids?|children|students?|pupils?|clients?|customers?|houses?|homes?|dogs?|lawns?|cars?|rooms?|alumn[oa]s?|nin[oa]s?|casas?|clientes?|perros?|jardines|carros?|cuartos?|bach[a-z]*|ghar[a-z]*|grahak|log|bandh?e|gadiya[a-z]*)`;
/** So many of them pay, each so much: "8 bachche, 800 har ek ka". */
export const heads = said(`${about}${few} ${things}`);
export const perHead = said(String.raw`
  (?:for |from )?each(?: one| of them| kid| child| student| house)?|apiece|(?:a|per) (?:head|kid|child|student|pupil|house|client|dog|car)
  cada un[oa]|(?:por|cada) (?:cabeza|nin[oa]|alumn[oa]|casa|cliente|perro|carro)
  (?:har|prati|per|ek ek) (?:ek|bach[a-z]*|student|ghar|gadi|grahak|bande)(?: (?:ka|ki|ke|se))?|ek (?:bach[a-z]*|student|ghar|gadi) (?:ka|ki|ke|se)
`);

/** So many days, hours or pieces of work. */
export const daysOfWork = said(String.raw`
  ${about}${many} (?:days?|dias|din|dino|shifts?|turnos)(?: (?:${weekly}|${monthly}))?(?! (?:ago|off|chhutti|chutti|libres?|de descanso))
  ${ofWeek} (?:me )?${about}${many} (?:din|days?)|${ofMonth} ${about}${many} (?:din|days?)
`);
export const hoursOfWork = said(String.raw`
  ${about}${many} (?:hours?|hrs?|horas|ghant[ae])(?: (?:${weekly}|${monthly}|${everyDay}))?
  (?:${ofWeek}|${ofDay}) ${about}${many} ghant[ae]
`);
export const piecesOfWork = said(String.raw`
  ${about}${many} (?!${unitWords}(?![^ ]))[a-z]{3,} (?:${weekly}|${everyDay}|${monthly})
  (?:${ofWeek}|${ofDay}|${ofMonth}) ${about}${many} (?!${unitWords}(?![^ ]))[a-z]{3,}
  ${about}${many} (?:${weekly}|${everyDay})
`);
export const saysWeek = said(`${weekly}|${ofWeek}`);
export const saysMonth = said(`${monthly}|${ofMonth}`);
export const saysDay = said(`${everyDay}|${ofDay}`);
const from = String.raw`(?:(?:mondays?|mon|lunes|somvar|monde|mande) (?:to|thru|through|-|–|a|se|till) )`;
export const fiveDays = said(
  String.raw`(?:de )?${from}(?:fridays?|fri|viernes|shukravar|fraide)|every weekday|weekdays`,
);
export const sixDays = said(
  String.raw`(?:de )?${from}(?:saturdays?|sat|sabados?|shanivar)|sunday off|itvar chhutti`,
);
export const sevenDays = said(
  String.raw`(?:seven|7) days|all week|toda la semana|todos los dias|(?:pure|pura) hafte`,
);
export const fullTime = said(String.raw`full ?time|tiempo completo|jornada completa`);

/** What one pays for, and nobody who pays: "300 between the two cards". */
const bought =
  "(?:other |otr[oa]s )?(?:cards?|loans?|debts?|bills?|places?|cars?|phones?|emis?|tarjetas?|prestamos?|creditos?|deudas?|carros?|cuentas?|kist(?:en)?|kar[dj])";

/** Of a sum before it they pay a part: a half, or so many parts as there are people. */
export const halves = said(String.raw`
  half (?:and|n) half|(?:the other |my |one |a |pays? |pay |for )?half|1 / 2|50 (?:/|-) 50|fifty fifty|halves (?:with|on)|(?:go|going) halves|splits?(?: (?:it|that|this|the rent|it all))?(?: (?:evenly|in half|down the middle|two ways|2 ways))?(?= (?:with|v))|split(?:s|ting)? (?:it )?(?:evenly|two ways|2 ways|in half|down the middle)|shar(?:e|ed|ing) (?:it |that )?(?:equally|evenly)
  mitad y mitad|(?:a )?(?:la |mi )?mitad|a medias
  adh[aei](?: adh[aei])?|barabar barabar|half half
`);
const people = String.raw`(?:of us|people|persons|roommates?|flatmates?|friends|guys|ways|personas|amig[oa]s|herman[oa]s|de nosotros|log|logo|logon|jan|jane|dost|dosto|doston|ladke|ladko|ladkiyan|bhai|bhaiyo)`;
const three = String.raw`(?:[2-9]|two|three|four|five|six|dos|tres|cuatro|cinco|seis|do|tin|char|panch|chh?e)`;
export const partsOf = said(String.raw`
  (?:split |shared |divided |divide it )?(?:between|among|amongst|by|into) (?:the |us |my )?${three}(?: ${people})?(?! (?:and|jobs?|to|hundred|thousand|${bought})(?![^ ]))|split (?:it )?(?:up )?${three} ways?|${three} ${people} (?:split|share)(?: (?:it|the rent))?|(?:${three}) (?:way split|ways)
  (?:dividid[oa] |repartid[oa] |se divide |la dividimos |lo dividimos )?entre (?:los |las |nosotros |mis )?${three}(?: ${people})?(?! (?:y|mil|cientos|${bought})(?![^ ]))|(?:la |una )?(?:tercera|cuarta) parte|un tercio|un cuarto de
  ${three} ${people} (?:me|mein|men|mil(?: ?ke| ?kar)?|milake|milakar|share|bantt?e|barabar|dete|bharte)(?: (?:bant[a-z]*|dete|bharte|share|karte|hai|hain))*|tihai
  (?:a|one) (?:third|quarter) of
`);
/** Where a rent is shared: what they themselves pay of it, and that it is shared. */
export const ownPart = said(String.raw`
  i (?:only |just )?(?:pay|put in|cover|give|do)|im paying|each(?: of us)?(?: pays)?
  yo (?:solo |nomas )?(?:pago|pongo|doy)|cada un[oa](?: (?:paga|pone))?|pagamos cada un[oa]
  (?:main|mai|me|hum) (?=(?:[^ ]+ ){1,3}(?:det[aei]|bhart[aei]))|(?:mujhe|mereko)|har ek
`);
export const sharing = said(String.raw`
  splits?|splitting|shar(?:e|es|ed|ing)|divided?|roommates?|room mates?|flatmates?|housemates?
  compart(?:o|imos|ida|ido|iendo)|dividimos|roomies?|compañer[oa]s? de cuarto
  milke|mil ?kar|bant[a-z]*|sharing|flatmates?
`);
/** "21k is left": a sum behind what was taken off. */
export const leaves = said(String.raw`
  so|left|leaves|leaving|net|in hand|take home|clear|(?:that'?s|which is)|i (?:only )?pay|my (?:share|part|half)|mine
  (?:me |nos )?queda(?:n|ndo)?|libres?|sobran?|yo pago|entonces|asi que
  bach[a-z]*|baki|hath|hathme|kat ?(?:ke|kar)|(?:ke|ka) bad|mujhe|to
`);
/** "1600, but 400 is food". */
export const yet = said("but|though|although|pero|aunque|par|lekin|magar|mgr");
/** What is theirs of it. */
export const mine = said(String.raw`
  (?:my|our) (?:own )?(?:share|part|half|portion|end|cut|side)(?: (?:of (?:it|that|the [a-z]+|rent))?)?(?: (?:is|comes to|its))?
  (?:mi|nuestra) (?:parte|mitad|porcion)(?: (?:de (?:la |eso )?[a-z]+))?(?: (?:es|son))?|lo mio|me toc(?:a|an)|a mi me toca(?:n)?
  (?:mer[aei]|apn[aei]|hamar[aei]) hiss[ae](?: (?:ka|ke|me|mein|ki))?
`);
/** "Of it", "de eso", "usme se": the sum beside it is in the one before. */
export const ofIt = said(String.raw`
  (?:out )?of (?:it|that|this|which|those|these)|from (?:that|which)|(?:that|which|it) includes?|(?:included|inside) (?:that|there)
  de es[oa]s?|de ell[oa]s|de ahi|de l[oa]s cuales|del total|de lo cual|de los que
  (?:jis|us|is|in|un|jin|usi|isi)(?: ?me|men|mein|main|ke andar)(?: se| hi)?
`);
/** "With food", "w/o food", "after gas": a name that says what is in a sum or taken off it, and not what it is. */
export const withIt = said(String.raw`
  with|v|v /|including|includes|incl|counting
  con|con todo y|incluyendo|incluye|incluid[oa]|contando
`);
export const withItBehind = said(String.raw`
  included|inclusive|in it|in there
  incluid[oa]s?|inclui[dr][oa]s?
  (?:ke |ka |ki )?(?:sath|samet|sahit|mila ?ke|mila ?kar|milake|jod ?ke|jodkar|milakar|shamil)
`);
export const withoutIt = said(String.raw`
  without|v / o|vo|excluding|not (?:counting|including)|before(?! school)|after(?! (?:the )?school)|minus|less|except|besides|sell(?:ing)?|cook(?:ing)?
  sin|sin contar|quitando(?:le)?|quitad[oa]s?|descontando|menos|aparte de|despues de|antes de|libre de|excepto|fuera de|vend(?:o|emos|iendo)|cocin(?:o|ando)
`);
export const withoutItBehind = said(String.raw`
  not (?:included|counted)|(?:taken )?(?:out|off)|aside|apart|deducted
  quitad[oa]s?|descontad[oa]s?|aparte|no incluid[oa]s?|pagad[oa]s?
  (?:ke |ko |ka |ki )?(?:(?:chhor|chhod|chor|chod|nikal|kat|hata) ?(?:ke|kar|kr)|alava|bina|bad|alag|bech(?:ke|kar|ta|ti| ke| kar))
`);
/** The same, of what was named before: "with groceries 1500, without 1100". */
export const bareWithout = said("without|v / o|sin(?= |$)|uske bina|bina");
/** What may stand between such a word and the name. */
export const article =
  /^(?:the|my|a|all|paying|for|la|el|los|las|mi|mis|todo|y|pagar|l[oa]s|de|pura|di)$/u;

/** Somebody else carries it. */
export const carries = said(String.raw`
  (?:pays?|covers?|puts? in|chips? in|gives?|helps? with|handles|contributes?|throws? in)
  (?:pone|paga|cubre|aporta|da|pagan|ponen|dan|ayuda con)
  (?:deta|deti|dete|bharta|bharti|bharte|chukat[aei])
`);

/** Debts to others that take nothing each month: none, ended, not paid now; and sums owed, which are none that is paid. Four languages. */

import { type Span, type Spelt, spellingOf } from "../../schedules/spelling.ts";
import { said } from "../../schedules/words.ts";
import { tidy, wordsOf } from "../../words/words.ts";
import { type Place, inside, marks } from "./spans.ts";
import type { Stood } from "../stood.ts";
import type { Sum } from "./sums.ts";
import { names } from "./words.ts";

/** That there is none, by itself. */
const none = said(String.raw`
  none|nothing|no|nope|nop|nah|na|nil|zero|0|(?:just|only) (?:this|you|yall|ya|yous|u|yours|the one)(?: one| debt| guys| lot| al)?|(?:thats|that is) (?:it|al|everything)|(?:this|its|it is|yours|that|thats|you)(?: is| are| guys)* (?:it|(?:my |the )?only (?:one|debt|loan|thing)(?: (?:i|ive) (?:have|got|ove))?)|(?:im |i am )?debt ?free|al clear|noone(?: else)?|no ?body(?: else)?|no one(?: else)?
  nada|nel|ningun[oa]?|cero|(?:(?:es|est[ae]|es[ae]|la suya|la de ustedes) )*(?:es )?(?:la|mi) unica(?: deuda| cuenta)?(?: que (?:tengo|debo))?|nadie mas|a nadie mas|(?:solo|nomas|nada mas|unicamente) (?:est[aeo]|eso|usted(?:es)?|con ustedes|la (?:de ustedes|suya))
  nahi|nai|nhi|ni|shunya|(?:ye|yeh|yahi|apka|ap ka)(?: hi)? ek(?:lauta)?(?: hi)?(?: hai)?|(?:aur )?kah[ai]n? (?:aur )?(?:nahi|nai|nhi)|(?:bas|sirf) (?:ek )?(?:yahi|yehi|ye|apka|ap ka)(?: hi| ek)?|(?:yahi|yehi|apka) (?:hi |ek )*(?:hai|h)(?= |$)
`);
/** What goes with it and tells nothing. */
const asides = said(String.raw`
  i|ive|im|ve|have|has|do|dont|dont have|got|oves?|at al|al|other|others|else|any|more|of them|of those|right nov|at the moment|rn|nov|for nov|bro|man|dude|mate|sir|madam|mam|love|guys|lol|haha|thanks?|thank (?:you|god|u|goodness)|god|luckily|vel|so|yes|ok|one|is|debts?|loans?|cards?|anyone|anybody|to|that (?:im |i am )?(?:avare|knov|can think|remember)(?: of)?|im avare of|i (?:knov|can think) of|currently|afraid|my dear|(?:besides|apart from|other than|beyond|aside from|than) (?:this|that|yours|you)(?: one)?
  yo|tengo|tenemos|hay|debo|otr[oa]s?|mas|a nadie|nadie|ahorita|ahora|por|pues|y|de|deudas?|gracias|a dios|dios|bendito|sea|si|bueno|mire|oiga|jefe|amig[oa]|prestamos?|tarjetas?|esta|que (?:yo )?(?:sepa|recuerde)|por suerte|afortunadamente|fuera de|aparte de|ademas de|es[ao]|es|senor(?:ita)?|joven|la verdad
  hai|h|he|hu|mere|mera|meri|hamara|hamare|pas|aur|koi|kuch|bhi|to|toh|ka|ki|ke|loan|lon|udhar|karj[ae]?|emi|kist|lena|dena|kisi|abhi|philhal|bhai|yar|ji|hi|ek|didi|shukr|bhagvan|uparvale|kripa|aisa|bas|sirf|mere hisab se|jahan tak|(?:is|iske) (?:ke )?alava|sir|madam|dost|sach me
`);

const had = said(String.raw`
  had|used to (?:have|pay|ove)|there vas|vas|vere|before
  teni[ao]|teniamos|habia|tuve|tuvimos|antes|debia
  tha|thi|the|pehle|pahle|phle
`);
const ended = said(String.raw`
  (?:paid|payed|pay|paying)(?: (?:it|them|that|those|everything|my|al|the|car|truck|loans?|cards?|house)){0,3} of|finished(?: (?:paying|vith))?|done (?:paying|vith)|closed|cleared|setled|ended|over|completed|no longer|not anymore|any ?more
  (?:termin|acab|liquid|sald|cerr)(?:e|o|amos|aron|ado|ada|ados|adas)(?: de pagar(?:l[oa]s?)?)?|pagad[oa]s?|(?:ya )?(?:l[oa]s? )pague|se (?:acabo|termino)|ya no (?:tengo|debo|hay)
  (?:khatm|khatam|clear|kliyar|band|pura|pure|puri|chukta|close|klouj|nil|setal)(?: (?:ho|kar|kr))?(?: (?:gaya|gayi|gai|gaye|diya|diye|die|di|chuka|chuke|chuki|hua|hue|hui))+|chuka (?:diya|diye|die|di)|utar (?:gaya|diya)|bhar (?:diya|diye|die|di)
`);
const unpaid = said(String.raw`
  defer(?:red|ed|ment|al)|forbearance|on (?:hold|pause)|paused|suspended|grace period|frozen|(?:not|hasnt|havent)(?: been)? (?:due|started)(?: yet)?|(?:not|dont|aint|cant|cannot|arent|isnt|stopped|quit|havent(?: been)?|not been|couldnt)(?: (?:realy|even|curently|able to))* (?:pay|paying|paid|make|making|send|sending|give|giving)|nothing (?:on|tovards|to) (?:it|them|that|any)|(?:not|isnt|arent|hasnt|havent|doesnt|dont|never)(?: (?:been|realy|even))* (?:asking|asked|ask|chasing|vant|vanting|need|bothered|expecting?)(?: (?:me|for|it|that|them|the|money|back))*|vhen(?:ever)? i can
  no (?:(?:la|lo|las|los|le|les) )?(?:(?:estoy|estamos|he|puedo|podemos|ando) )?(?:pagando|pagado|pagar|dando|abonando|pago|pagamos|doy|damos|abono)|en (?:pausa|prorroga|espera|suspenso)|diferid[oa]s?|aplazad[oa]s?|suspendid[oa]s?|parad[oa]s?|congelad[oa]s?|deje de pagar(?:l[oa]s?)?|no me (?:lo|la|los|las)? ?(?:pide[n]?|cobra[n]?|exige[n]?|esta[n]? (?:pidiendo|cobrando))|cuando pueda
  (?:vapas |abhi )*(?:nahi|nai|nhi) mang(?:t[aei]|rah[aei])?(?: rah[aei])?|mang (?:nahi|nai|nhi)(?: rah[aei])?|(?:kuch|koi) (?:nahi|nai|nhi) (?:jat[aei]|det[aei]|lagt[aei]|de rah[aei])|jab (?:ho|hoga|honge|paise honge)
  (?:nahi|nai|nhi)(?: abhi)? (?:de|bhar|chuka|lauta|det[aie]|bhart[aie]|chukat[aie]|lautat[aie])(?: (?:raha|rahi|rahe|pa|hai|hu|sakt[aie]))*|(?:kist|emi|kishte?n?)(?: abhi)? (?:shuru|chalu|start) (?:nahi|nai|nhi)|(?:band|ruk[aie]|hold|pending|pause)(?: hu[aie])? (?:hai|h|he|par[aie]|kar[aie]?)|moratorium
`);
/** "I paid this already", "aapka chuka diya": of what is owed to us, and none of the others. */
const ours = said(String.raw`
  (?:this|your|yours|you)|(?:the|that) (?:loan|card|debt|acount|bil)
  (?:es[ao]|es[et]e|est[ae]|su|sus) (?:deuda|cuenta|prestamo|tarjeta)|(?:la|el) (?:deuda|cuenta)|(?:ya )?les (?:pague|he pagado|liquide)|ustedes?
  apka|apko|apke|(?:ye|yeh|yah) (?:vala|loan|karj[ae]?|udhar)|ise|isko
`);
/** What is paid off, beside loans and cards. */
const things = said(
  "car|truck|van|bike|gadi|phone|moto|carro|coche|troca|casa|house|hospital|dentist|dentista",
);

/** Asked what other debts take: nothing does. A sum in it is one that is owed (`owedIn`). */
export function paysNoOthers(text: string): boolean {
  const spoken = wordsOf(tidy(text));
  const spelt = spellingOf(spoken);
  const has = (form: RegExp): boolean => marks(spelt, form).length > 0;
  const debts = names.filter(([, { line }]) => line === "otherDebts").map(([form]) => form);
  if (has(none) && coversAll(spelt, spoken, [none, asides])) return true;
  if (has(ours)) return false;
  const named = has(things) || debts.some(has);
  return (has(ended) && (has(had) || named)) || (has(unpaid) && (named || has(owes)));
}

const coversAll = (
  spelt: Spelt,
  spoken: readonly { readonly kind: string }[],
  forms: readonly RegExp[],
): boolean => {
  const spans = forms.flatMap((form) => marks(spelt, form));
  return spoken.every(
    ({ kind }, at) => kind === "sign" || spans.some(({ from, to }) => from <= at && at < to),
  );
};

/** So much is owed in all, or was borrowed. */
const owes = said(String.raw`
  oves?|oved|oving|borroved|lent me|loaned me|balance(?: is| of)?|bil of|took out|(?:loan|card|debt|credit)(?: [a-z]+)? (?:of|for)
  debo|debemos|debia|pedi(?: prestad[oa]s?)?|me (?:presto|prestaron)|saldo(?: es| de)?|(?:deuda|prestamo|credito|tarjeta)(?: [a-z]+)? (?:de|por)
  li(?:e|ye|ya|a) (?:the|tha|thi|hai|h)|udhar (?:li(?:e|ye|ya)|hai)|karj[ae]? (?:liya|hai)|baki (?:hai|h)|dene (?:hai|h|the)|(?:hajar|lakh) ka (?:loan|lon|karj[ae]?)
`);
const pays = said(String.raw`
  pay|paying|give|giving|send|sending
  pago|pagamos|pagando|doy|damos|dando|abono|abonando|mando
  det[aei]|de rah[aei]|lauta(?: rah[aei])?|lautat[aei]|bhart[aei]|bhar rah[aei]|chukat[aei]
`);

const farther = 5;
/** So many times what is paid each month is owed, at the least. */
const manyTimes = 4n;

/** The sums that are owed and not paid: beside a smaller one that is, with nothing paid, or beyond what comes in. */
export function owedIn(
  spelt: Spelt,
  sums: readonly Sum[],
  rhythms: readonly Place<object>[],
  stands: readonly Stood[],
): readonly Sum[] {
  const comesIn = stands.find(({ line, of }) => line === "income" && of === null);
  const income = comesIn?.amount.minor ?? null;
  const told = marks(spelt, owes);
  const paid = marks(spelt, pays);
  const isUnpaid = marks(spelt, unpaid).length > 0;
  const regular = (sum: Sum, next: Sum | undefined): boolean =>
    rhythms.some(inside({ from: sum.to, to: Math.min(sum.to + farther, next?.from ?? Infinity) }));
  return sums.filter((sum, n) => {
    const [last, next] = [sums[n - 1], sums[n + 1]];
    const around: Span = {
      from: Math.max(last?.to ?? 0, sum.from - farther),
      to: Math.min(next?.from ?? Infinity, sum.to + farther),
    };
    if (!told.some(inside(around)) || regular(sum, next)) return false;
    const beside = [last, next].some((other) => {
      if (other === undefined || other.amount.minor * manyTimes > sum.amount.minor) return false;
      const reach = { from: sums[sums.indexOf(other) - 1]?.to ?? 0, to: other.to + farther };
      return regular(other, sums[sums.indexOf(other) + 1]) && paid.some(inside(reach));
    });
    return (
      beside ||
      (isUnpaid && sums.length === 1) ||
      (income !== null && sum.amount.minor >= income && sums.length === 1)
    );
  });
}

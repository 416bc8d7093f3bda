/** "That's too high", "bájele un poco", "itna nahi de paunga": no to the sum, and not to paying. Four languages. */

import { phrases, plainly } from "../../words/phrases.ts";

const mostRead = 200;

const adv = String.raw`(?:(?:way|still|just|a (?:bit|little|lil|tad|lot)|bit|quite|pretty|kinda|kind of|really|so|real|very|too|much) )*`;
const sum = String.raw`(?:that|it|this|the (?:payment|payments|amount|sum|plan))`;
const nahi = String.raw`(?:nahi+n?|nhi|nai)`;
const paise = String.raw`(?:(?:paise|paisa|paison|rupa?ye?|rs|kist|emi|rakam|amount) )?`;

const tooMuch = phrases(String.raw`
  too (?:much|high|steep|big|expensive|rich|large|dear)(?! to ask)|(?:(?:a (?:bit|little|lot)|quite|pretty|kinda|still|way|kind of|real) )+(?:much|high|steep|pricey|expensive)|(?:so|very) (?:high|steep|pricey|expensive)|steep
  ${sum}(?:'?s| is| seems| sounds| looks)? (?:still )?${adv}(?:a lot|lots|alot|high|steep|heavy|hefty|pricey)|(?:oof|wow|man|damn|dang|oh)?,? ?(?:that|thats|that's) (?:still )?(?:a lot|alot)
  (?:can'?t|cant|cannot|couldn'?t|could not|can not|wouldn'?t be able to|won'?t be able to|unable to|not able to|no way (?:i|we) can|there'?s no way (?:i|we) can|never) (?:really |even |possibly |just )*(?:afford|do|manage|pay|swing|cover|handle|make|come up with|keep up with|go)(?: to pay)? (?:that(?: much| high)?|it|this(?: much)?|so much|${sum})
  (?:more|higher|over|above|beyond|bigger) (?:than )?(?:what )?(?:i|we|my|our) (?:can|could|have|make|budget|means|afford|got)|(?:out of|over|beyond|not in|outside) (?:of )?(?:my|our) (?:budget|range|reach|means|league)|way more|not that (?:much|high)
  (?:gotta|got to|has to|have to|need|needs|needs to|should|must|would have to|it|want)(?: it)?(?: to)? be (?:a (?:bit|little|lot) |much |way |even |something )*(?:less|lower|smaller|cheaper)|(?:any|anything|something|little|bit|lot|much|even|go|get|bring|make|can) (?:it |that |this )?(?:(?:a|any|bit|little|lot|much) )*(?:lower|cheaper|smaller|less)(?: than (?:that|this))?
  (?:lower|less|smaller|cheaper) than that|(?:any way to |can (?:you|u|we) |could (?:you|u|we) )?(?:bring|come|knock|get|take) (?:it|that|this|the (?:payment|amount)) down(?: (?:a|some|any|bit|little|more))*|lower (?:it|that|this|the (?:payment|payments|amount))|need (?:a )?(?:lower|smaller) (?:one|payment|amount|number)
  demasiad[oa]s?|muy (?:alt[oa]s?|car[oa]s?|elevad[oa]s?|pesad[oa]s?|arriba|fuerte)|(?:bien|re|super|bastante|algo|un poco|tan) (?:alt[oa]s?|car[oa]s?|elevad[oa]s?|pesad[oa]s?)|(?:es|son|sigue siendo|se me hace|se hace|me parece|siguen siendo|est[aá]|ser[ií]a|uy|ay|eso|todav[ií]a)(?: (?:que |como )?(?:un poco|algo|bien|muy))? (?:much[oa]s?|much[ií]simo)(?! (?:gusto|mejor|m[aá]s f))|mucho (?:dinero|pa(?:ra)? m[ií])|much[ií]simo(?! gusto| gracias)|un dineral|un mont[oó]n|carísimo|alt[ií]sim[oa]
  no (?:me |nos )(?:alcanza|da|rinde|ajusta|llega)(?! (?:tiempo|el tiempo))(?: (?:para|pa) (?:eso|tanto))?|no (?:llego|alcanzo|llegamos)(?: a)?(?: (?:eso|tanto|esa cantidad))?|no (?:puedo|podemos|podr[ií]a|voy a poder)(?: (?:pagar|dar|con|cubrir))* (?:tanto|eso|esa cantidad|ese pago)|no tengo (?:para|pa|con qu[eé])(?: (?:pagar|tanto|eso|cubrir|dar))+|se (?:me )?(?:pasa|sale) de (?:mi|lo que)|fuera de mi(?:s)? (?:presupuesto|alcance|posibilidades)|no (?:la|lo) (?:armo|libro|completo)(?: con (?:eso|tanto))?
  (?:algo|un pago|una cuota|una cantidad|m[aá]s|poco|poquito|tantito|y|pero)(?: (?:m[aá]s|un poco|poquito|tantito))* (?:baj(?:it)?[oa]s?|menos|menor|chic[oa]|poquito|c[oó]mod[oa]|barat[oa]|accesible|poco)|b[aá]j(?:e|a|en|ar)(?:le|nle|me|la|lo)*(?: (?:un |tantito|poquito|poco|m[aá]s|otro))*|(?:podr[ií]a|puede|pueden|se puede|tiene que|tendr[ií]a que|ser)(?: (?:ser|un poco|algo))* (?:menos|menor|m[aá]s bajo)|menos(?: (?:de eso|que eso))?(?: no se puede)?
  (?:bahut|bohot|kaafi|kafi|thoda|itna|utna|ye|yeh|to|sach me) (?:hi )?(?:zyada|zyaada|jyada|jada|jyaada)|(?:zyada|zyaada|jyada|jyaada|jada) (?:hai|h|he|ho|hoga|hogi|hogay?a|lag|pad)\p{L}*|(?:bahut|kaafi|kafi|thoda) bha+ri
  (?:itn[aie]|utn[aie]|isse|utne|itne) (?:\p{L}+ ){0,2}?${paise}(?:\p{L}+ ){0,2}?${nahi}(?: (?:ho|de|bhar|kar|dun|chuka|nikal|pa|bach|milt|sak)\p{L}*)(?: \p{L}+){0,2}|(?:thod[aie]|thora|aur|kuch|isse|is se|isko|ise|iska|kist|emi|rakam|amount|please|ya?ar) (?:(?:aur|thoda|sa|bhi|to|na) )*(?:kam|ghata)(?! (?:se kam|hui|hua))(?: \p{L}+){0,3}|^\W*(?:bhai|sir|arre|are|please|ji|yaar)?\W*(?:kam|ghata) (?:kar|kr|ho|kijiye|do)\p{L}*(?: \p{L}+){0,3}
  (?:mere |hamare )?(?:bas|bus|bajat|budget|aukat|haisiyat|pahunch|haath) (?:ka|ke|se|ki|me|mein) (?:(?:bahar|baahar|upar|zyada)(?: (?:hai|h|he|ho|ja)\p{L}*)*|(?:\p{L}+ ){0,2}?${nahi})|bha+ri (?:pad|ho|lag|hai|h)\p{L}*|(?:itn[ae]|utn[ae]) (?:paise|paisa|rupaye|rupay) (?:\p{L}+ ){0,2}?(?:kahan|kaha|kahaan|kidhar)(?: \p{L}+){0,2}
  (?:बहुत|काफ़?ी|थोड़ा|इतना|उतना|ये|यह|तो) (?:ही )?(?:ज़्यादा|ज्यादा)|(?:ज़्यादा|ज्यादा) (?:है|हो|लग|पड़)[\p{L}\p{M}]*|(?:बहुत|काफ़?ी|थोड़ा) भारी
  (?:इतन[ाेी]|उतन[ाेी]) (?:[\p{L}\p{M}]+ ){0,3}?नहीं(?: (?:हो|दे|भर|कर|दूँ|दूं|चुका|निकल|निकाल|पा|बच|मिल|सक)[\p{L}\p{M}]*)(?: [\p{L}\p{M}]+){0,2}|(?:थोड़[ाेी]|और|कुछ|इससे|इस से|इसको|इसे|किस्त|रकम|अमाउंट|प्लीज़?|यार) (?:(?:और|थोड़ा|सा|भी|तो|ना) )*(?:कम|घटा)(?! (?:से कम|हुई|हुआ))(?: [\p{L}\p{M}]+){0,3}|^\P{L}*(?:भाई|सर|अरे|प्लीज़?|जी|यार)?\P{L}*(?:कम|घटा) (?:कर|हो|कीजिए|दो)[\p{L}\p{M}]*(?: [\p{L}\p{M}]+){0,3}
  (?:मेरे |हमारे )?(?:बस|बजट|औकात|हैसियत|पहुँच|पहुंच|हाथ) (?:का|के|से|की|में) (?:(?:बाहर|ऊपर|ज़्यादा)(?: (?:है|हो|जा)[\p{L}\p{M}]*)*|(?:[\p{L}\p{M}]+ ){0,2}?नहीं)|भारी (?:पड़|हो|लग|है)[\p{L}\p{M}]*|इतन[ाे] (?:पैसे|पैसा|रुपये|रुपए) (?:[\p{L}\p{M}]+ ){0,2}?(?:कहाँ|कहां|किधर)(?: [\p{L}\p{M}]+){0,2}
`);

/** The sum is more than they can pay. */
export const saysTooMuch = (text: string): boolean => tooMuch.test(plainly(text, mostRead));

/** The yes that makes an agreement: plain, short and nothing else; what is more is read back again. */

/** Words that are a yes. */
export const yeses: ReadonlySet<string> = new Set(
  `yes bet righto yse ys yees yass yeas yuh yeh yeah yep yup yess yea yeh ye yh ya aye yessir yas y ok okay oki okey okie kk k aight mhm sure agreed agree accept deal fine correct confirm confirmed
  absolutely definitely alright right perfect great good done works
  sí si claro vale acuerdo acepto perfecto correcto adelante dale confirmo confirmado listo exacto trato
  sale ándele andele órale orale va sobres jalo juega venga okey simón simon
  sip sipi sii siii síí sep ajá aja arre joya bárbaro cerrado afirmativo excelente sobres
  hnji hanji haanji jihaan हाँजी हांजी haan han haa ha ji theek thik sahi manzoor manjoor pakka bilkul chalega sweekar done
  हाँ हां हा जी ठीक सही मंज़ूर मंजूर पक्का बिल्कुल चलेगा स्वीकार ओके
  hn hnn hmmji haanji haaji hnjii bilkool pakaa thk teek tik हम्म हाँजी बिलकुल ठीके`.split(/\s+/),
);

/** What may stand beside a yes without making it more than one. */
export const beside: ReadonlySet<string> = new Set(
  `i i'm i'll i'd am will take we can that that's thats this it it's its is the a for me with to my
  sounds looks seems works good great all please thanks thank you do set up go ahead let's lets just
  and plan offer arrangement of course certainly very cool then so now yes make them us sir madam
  course happy would like want im ill thx ty ta cheers mate pal love dear man bro dude pls plz hun
  boss final fix lock brilliant lovely excellent awesome wonderful super there fair enough by all means got um uh uhm er erm hmm hm mhm well oh ah
  está esta bien de ok me parece eso es así asi hecho alcanza conviene sirve queda funciona déjelo dejelo déjalo dejalo dejamos el la lo plan oferta muy bueno con gusto por favor
  gracias hágalo hagalo haga hágale hagale le hacemos hagamos quedamos genial buenísimo buenisimo fenomenal estupendo súper super chido padre chévere chevere bacano mero pos pss una póngalo pongalo muchas muy amable señor señora señorita senorita joven jefe jefa amigo amiga licenciado licenciada lic mijo mija mijita mi amor corazón corazon cielo reina rey linda hermano hermana primo compa compadre doña don caballero maestro patrón patron parce mano manito cariño majo maja tío tía tio tia guapo guapa colega chacho nene nena papi mami wey güey guey loco viejo que se quiero ese esa en entonces pues
  hai h hain kar do karo kardo krdo kr kro krdijiye kardijiye chalo chaliye चलो चलिए kar dijiye kijiye dein achha accha acha yeh ye woh mujhe main dhanyavaad
  shukriya tay badhiya please set hoga ho gaya jayega plan ko ise isko bhai sir madam mein se aap
  है हैं कर दो करो दीजिए दीजिये कीजिए करिए करें दें अच्छा यह ये वह मुझे मैं धन्यवाद शुक्रिया तय बढ़िया
  हो जाएगा गया प्लान को इसे इसको कृपया प्लीज़ प्लीज सर मैडम आप
  laga lagao lagado laga-do bana banao banado rakh rakho rakhdo likh likho likhlo lo lijiye yahi wahi yehi aise aisa hi na to toh phir fir ab beta bete bhaiya didi yaar
  लगा लगाओ बना बनाओ रख रखो लिख लिखो लो लीजिए लीजिये यही वही ऐसे ऐसा ही ना तो फिर अब बेटा बेटे भैया दीदी यार भाई जाए`.split(
    /\s+/,
  ),
);

/** Words that are a yes only as they stand here. */
const sayings =
  /^(?:(?:yes|yeah|yep|ok|okay|sure|right|well|fine|good|great|brilliant|lovely|excellent|awesome|wonderful|super|alright|and|please|just|cool|then|so|go on)\s+)*(?:lets |let's |please |pls |you can |just )?(?:do (?:it|that|this|so)|(?:go ahead|proceed|carry on)(?: and (?:do (?:it|that|this)|(?:set|put) (?:it|that|this) up|book it))?|go for it|go on|go on then|set (?:it|that|this) up|sign me up|book it|(?:lock|book|write|sign|pencil) (?:it|that|this|me) (?:in|down|up)|put (?:it|that|this) through|put me down(?: for (?:it|that|this))?|i(?:'m| am|m) in|why not|count me in|i can do that|i can manage that|i could do that|(?:kindly )?do the needful|suits me|that'?ll do|that will do|make it so|(?<=\s)i (?:guess|suppose)(?: so| that works| thats fine| that's fine)?|(?:oh )?(?:that |it )?(?:sounds|looks|seems) about right|that'?s about right)(?:\s+(?:then|please|pls|thanks|thank you|thx|ta|cheers|mate|with that|with it|for me))*$/u;

const sayingsInSpanish =
  /^(?:(?:sí|si|sip|ok|okey|va|vale|bueno|pues|pos|dale|claro|entonces|ah|ay)\s+)*(?:(?:así |asi )?(?:está|esta) bien(?: así| asi)?|as[ií] es|as[ií] (?:est[aá] bien|quedamos|la dejamos|lo dejamos|mero)|me (?:parece|late|sirve|acomoda|conviene|funciona)(?: bien| perfecto)?|por m[ií] (?:est[aá] )?bien|h[aá]gal[oe]|h[aá]ganlo|p[oó]ngalo|(?:hacemos|hagamos|quedamos en) eso|quedamos(?: as[ií])?|de una|eso(?: mero| mismo| es| eso)?|t[aá] (?:bien|bueno)|ya (?:po|pe|pues)|ya (?:est[aá]|estuvo|quedamos|vas)|d[eé]jel[oa] as[ií]|(?:ci[eé]rr|am[aá]rr|ap[aá]rt|an[oó]t|reg[ií]str|conf[ií]rm|ag[eé]nd)[ea](?:me)?l[oa]|a eso|con eso)(?:\s+(?:as[ií]|ya|pues|entonces|gracias|por favor|mejor))*$/u;

const sayingsInHindi =
  /^(?:(?:haa?n|ji|ok|theek|thik|hai|to|toh|chalo|acha|achha|bas|phir|fir|हाँ|हां|जी|ठीक|है|तो|चलो|अच्छा|बस|फिर)\s+)*(?:(?:fix|final|lock|book|set|save|cha+lu|shuru+|start|proceed|activate|confirm|tay|pakk?a) ?(?:kar ?(?:do|dijiye|dein?|lo|o|iye|wa ?do)|krd?o|kr ?(?:do|lo))|(?:bana|likh|laga|chala) ?(?:do|dijiye|dein?|lo|lijiye)|(?:फ़?िक्स|फ़?ाइनल|लॉक|बुक|सेट|सेव|चालू|शुरू|शुरु|स्टार्ट|कन्फ़?र्म|कंफ़?र्म|तय|पक्का) (?:कर (?:दो|दे|दीजिए|दीजिये|दें|लो|लीजिए)|करो|करें|करिए|कीजिए)|(?:बना|लिख|लगा|चला) (?:दो|दे|दीजिए|दें|लो|लीजिए))(?:\s+(?:phir|fir|ab|na|ji|bhai|sir|please|ise|isko|फिर|अब|ना|जी|भाई|सर))*$/u;

/** What is hummed on the telephone. */
const hums = /^(?:uh huh|mm+ hm+|m+ hm+)$/;

/** "Thank you ji": behind another word it honours whom they speak to; before all it is a yes. */
export const honours: ReadonlySet<string> = new Set(["ji", "जी"]);

const mostWords = 12;
const thumbs = /^[\s\p{Emoji_Modifier}\ufe0f]*(?:👍|✅|👌|🙏|💯)[\s\p{Emoji}\ufe0f]*$/u;

/** "Is that all right then", without its mark. */
export const asks =
  /^(?:(?:so|and|but|well|ok|okay)\s+)*(?:(?:is|are|am|does|did|was)\b|(?:can|could|will|would|shall|do|should) (?:i|you|u|we|they)\b|(?:can|could|will|would|shall|should) (?:it|that|this)\b)/u;

/** True for a yes and nothing but a yes, in any of our languages. */
export function isPlainYes(text: string): boolean {
  if (thumbs.test(text)) return true;
  if (/[\d?¿？%$£€₹]/.test(text)) return false;
  const words = text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("’", "'")
    .match(/[\p{L}\p{M}']+/gu);
  if (words === null || words.length > mostWords) return false;
  const joined = words.join(" ");
  if (
    sayings.test(joined) ||
    sayingsInSpanish.test(joined) ||
    sayingsInHindi.test(joined) ||
    hums.test(joined)
  )
    return true;
  if (asks.test(joined)) return false;
  const known = words.every((word) => yeses.has(word) || beside.has(word));
  return known && words.some((word, at) => yeses.has(word) && !(at > 0 && honours.has(word)));
}

/** The yes that makes an agreement: plain, short and nothing else; what is more is read back again. */

const yeses = new Set(
  `yes yeah yep yup yess y ok okay k sure agreed agree accept deal fine correct confirm confirmed
  absolutely definitely alright right perfect great good done works
  sí si claro vale acuerdo acepto perfecto correcto adelante dale confirmo confirmado listo exacto trato
  sale ándele andele órale orale venga okey simón simon
  hnji hanji haanji jihaan हाँजी हांजी haan han haa ha ji theek thik sahi manzoor manjoor pakka bilkul chalega sweekar done
  हाँ हां हा जी ठीक सही मंज़ूर मंजूर पक्का बिल्कुल चलेगा स्वीकार ओके`.split(/\s+/),
);

/** What may stand beside a yes without making it more than one. */
const beside = new Set(
  `i i'm i'll i'd am will take we can that that's thats this it it's its is the a for me with to my
  sounds looks seems works good great all please thanks thank you do set up go ahead let's lets just
  and plan offer arrangement of course certainly very cool then so now yes make them us sir madam
  course happy would like want
  está esta bien de ok me parece eso es así asi hecho el la lo plan oferta muy bueno con gusto por favor
  gracias hágalo hagalo haga póngalo pongalo señor señora que se quiero ese esa en entonces pues
  hai h hain kar do karo kardo krdo kr kro krdijiye kardijiye chalo chaliye चलो चलिए kar dijiye kijiye dein achha accha acha yeh ye woh mujhe main dhanyavaad
  shukriya tay badhiya please set hoga ho gaya jayega plan ko ise isko bhai sir madam mein se aap
  है हैं कर दो करो दीजिए दीजिये कीजिए करिए करें दें अच्छा यह ये वह मुझे मैं धन्यवाद शुक्रिया तय बढ़िया
  हो जाएगा गया प्लान को इसे इसको कृपया प्लीज़ प्लीज सर मैडम आप`.split(/\s+/),
);

const mostWords = 12;
const thumbs = /^[\s\p{Emoji_Modifier}\ufe0f]*(?:👍|✅|👌|🙏|💯)[\s\p{Emoji}\ufe0f]*$/u;

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
  const known = words.every((word) => yeses.has(word) || beside.has(word));
  return known && words.some((word) => yeses.has(word));
}

/** "All of it by post, please": the way they wish for, and nothing that is to stop. Four languages. */

import { phrases, plainly } from "../../words/phrases.ts";

const mostRead = 300;

const post = phrases(String.raw`
  (?:by|in|through|via) (?:the |regular |normal |snail |us |royal )*(?:mail|post)|(?:on|in) paper|by letter
  (?:por|en) (?:correo (?:postal|normal|ordinario|f[ií]sico)|carta|papel)|a mi (?:casa|domicilio)
  (?:dak|daak|post) (?:se|dwara|ke zariye)|(?:डाक|पोस्ट) (?:से|द्वारा|के ज़रिए)
`);
const wants = phrases(String.raw`
  want|wanna|send|need|prefer|write|put|get|only|just|please|everything|all
  quiero|m[aá]nd\p{L}*|env[ií]\p{L}*|prefiero|necesito|todo|solo|s[oó]lo|escr[ií]b\p{L}*
  chahi\p{L}*|bhej\p{L}*|likh\p{L}*|sab|sirf|do|dijiye|चाहि[\p{L}\p{M}]*|भेज[\p{L}\p{M}]*|लिख[\p{L}\p{M}]*|सब|सिर्फ़?|दो|दीजिए
`);
/** What came or was sent by post, the money, and questions of it. */
const ofOther = phrases(String.raw`
  cheques?|checks?|payment|pay|money|got|received|came|did|sent|when|why|don'?t|not|never|stop
  cheque|pago|pagar|dinero|recib\p{L}*|lleg\p{L}*|mandaron|mand[eé]|cu[aá]ndo|no (?:me )?(?:m[aá]nd|env[ií])\p{L}*
  paise|paisa|payment|mila|mili|aaya|aayi|kab|mat|पैसे|पैसा|भुगतान|मिला|मिली|आया|आई|कब|मत
`);
const distrusts = phrases(String.raw`
  (?:do not|don'?t|dont|never) (?:really )?trust(?: \p{L}+){0,3}|no (?:me )?(?:f[ií]o|conf[ií]o)(?: \p{L}+){0,3}|(?:bharosa|yakeen|vishwas) nahi+n?|भरोसा नहीं|यक़?ीन नहीं
`);

/** They wish it by post; that they trust no other way is beside it. */
export function wantsByPost(text: string): boolean {
  const said = plainly(text, mostRead).replace(distrusts, " ");
  return post.test(said) && wants.test(said) && !ofOther.test(said);
}

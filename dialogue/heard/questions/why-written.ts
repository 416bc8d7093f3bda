/** "Why do you write to me every day?": asked of our messages, in four languages. */

import { phrases } from "../../words/phrases.ts";
import { pattern } from "../../words/pattern.ts";

/** Hours that are left out, or a reason why not now: with these a call is not only wished for. */
export const leavesOut = phrases(String.raw`
  not|no|never|don'?t|dont|stop|can'?t|cant|busy|only|before|after|until|till|instead of|asleep|driving|meeting
  nunca|ocupad[oa]|antes|despu[eé]s|hasta|s[oó]lo|solamente|ahora
  nahi+n?|nhi|mat|na|busy|sirf|pehle|baad|tak|abhi|नहीं|मत|ना|बिज़ी|व्यस्त|सिर्फ़?|पहले|बाद|तक|अभी
`);

const why = phrases("why|how come|por ?qu[eé]|kyo+n?|kyu+n?|kis ?liye|क्यों|किसलिए");
const ofWriting = phrases(String.raw`
  messag\p{L}*|texts?|texting|msgs?|writing|letters?|e-?mails?|reminders?|mensajes?|escrib\p{L}*|correos?|recordatorios?
  (?:message|msg|sms|mail|reminder)\p{L}*|मैसेज|मेसेज|संदेश|एसएमएस|मेल|रिमाइंडर
`);

/** "I paid, so why do messages still come?": no hour is bad for them, unless they name one. */
export const asksWhyWritten = (text: string): boolean =>
  why.test(text) &&
  ofWriting.test(text) &&
  !leavesOut.test(text.replace(why, " ")) &&
  !hour.test(text);
const hour = pattern(String.raw`\p{Nd}|night|morning|evening|noche|madrugada|raat|subah|रात|सुबह`);

/** "I can barely read", "no veo bien": reading is hard for them, and a call may be easier. Four languages. */

import type { Signal, Understood } from "../../meaning.ts";
import { phrases, plainly } from "../../words/phrases.ts";

const mostRead = 300;

const ofReading = phrases(String.raw`
  i(?:'?m| am)? (?:can'?t|cant|cannot|can (?:barely|hardly|scarcely|only just)|could never|never (?:really )?learn(?:ed|t) to|struggle to|find it hard to|not (?:very |so |too )?good at) read(?:ing)?(?! (?:it|this|that|the|your|you|my|what|why|any of|between|minds?|\p{L}*lish|hindi|spam|every))|i (?:don'?t|dont) read (?:very |too |so )?(?:well|good)
  (?:trouble|difficulty|problems?|hard time|not good|bad|struggl\p{L}*)(?: with| at)? reading|(?:reading|letters|long (?:messages|texts)) (?:is|are) (?:hard|difficult)(?: for me)?
  (?:casi |apenas |yo )*no s[eé] (?:bien )?leer|(?:apenas|casi no|no) (?:s[eé]|puedo) leer(?: bien)?(?! (?:su|el|la|los|las|esto|eso|est[ea]|lo))|me cuesta (?:mucho )?leer|leo (?:muy )?(?:mal|poco)|no leo bien
  (?:mujhe |mereko )?(?:theek se |thik se |zyada )?pa(?:dh|r|d)h?na (?:theek se |thik se |zyada )?(?:nahi+n?|nhi) aat[aei]|(?:theek se|thik se|mushkil se) padh (?:nahi+n?|nhi)? ?pa+t[aei]|padhne (?:me|mein) (?:dikkat|mushkil|pareshani|takleef)
  (?:मुझे )?(?:ठीक से |ज़?्यादा )?पढ़ना (?:ठीक से |ज़?्यादा )?नहीं आत[ाीे]|(?:ठीक से|मुश्किल से) पढ़ (?:नहीं )?पात[ाीे]|पढ़ने में (?:दिक़?्कत|मुश्किल|परेशानी|तकलीफ़?)
`);

const ofSight = phrases(String.raw`
  i (?:can'?t|cant|cannot|can (?:barely|hardly)|don'?t|dont) see (?:very |too |so )?(?:well|good|properly|much|clearly|(?:the|small|this) (?:screen|letters|print))|(?:bad|poor|failing|terrible) (?:eye ?sight|eyes|vision|sight)|(?:eye ?sight|eyes|vision|sight) (?:is|are|'?s) (?:very |really |so )?(?:bad|poor|going|failing|terrible|weak)|(?:partially|partly) sighted|(?:legally|half|almost|nearly|going) blind|i'?m blind|visually impaired|cataracts?
  no veo (?:muy |nada )?bien|(?:casi|apenas) (?:no )?veo|veo (?:muy )?(?:mal|poco|borroso)|(?:mala|poca) vista|(?:estoy|soy|quedando|medio|casi) (?:medio |casi )?cieg[oa]|cataratas|problemas de (?:la )?vista|me falla la vista
  (?:aankh\p{L}*|ankh\p{L}*|nazar)(?: (?:se|ki|me|mein|bahut))?(?: (?:theek|thik|saaf|acche)(?: se)?)? (?:kam dikh\p{L}*|(?:nahi+n?|nhi) dikh\p{L}*|dikh\p{L}* (?:nahi+n?|nhi|kam)|kamzor|kharab|roshni)|(?:saaf|theek se|thik se) (?:nahi+n?|nhi) dikhta|motiyabind|motia ?bind
  (?:आँख|आंख|नज़?र)[\p{L}\p{M}]*(?: (?:से|की|में|बहुत))?(?: (?:ठीक|साफ़?)(?: से)?)? (?:कम दिख[\p{L}\p{M}]*|नहीं दिख[\p{L}\p{M}]*|दिख[\p{L}\p{M}]* (?:नहीं|कम)|कमज़?ोर|ख़?राब|रोशनी)|(?:साफ़?|ठीक से) नहीं दिखता|मोतियाबिंद
`);

/** Words are hard for them to read, whatever the cause. */
export const readsBadly = (text: string): boolean => {
  const said = plainly(text, mostRead);
  return ofReading.test(said) || ofSight.test(said);
};

/** The meaning with what they told of it, where nothing that is hard in life was heard. */
export function withReading(understood: Understood, text: string): Understood {
  const { signals, intents } = understood;
  if (signals.some(({ name }) => name === "vulnerable") || !readsBadly(text)) return understood;
  const value = ofReading.test(plainly(text, mostRead))
    ? "language_or_literacy"
    : "physical_health";
  const told: Signal = { name: "vulnerable", value, confidence: 1, quote: text };
  return {
    ...understood,
    signals: [...signals, told],
    intents: intents.filter(({ name }) => name !== "unclear"),
  };
}

/** "No fixed salary", "I drive for Uber": how they earn, and nothing of it lost. Four languages. */

import { phrases, plainly } from "../../words/phrases.ts";

const mostRead = 300;

const wayOfWork = phrases(String.raw`
  (?:no|not|isn'?t|isnt|don'?t have|dont have|without)(?: \p{L}+){0,3} (?:fixed|steady|regular|set)(?: (?:salary|income|pay|wages?|paycheck|hours))?|(?:salary|income|pay) (?:is )?(?:not|never) (?:fixed|fix|steady|regular|the same)|gig(?: work\p{L}*)?|self[- ]?employed|freelanc\p{L}*|uber|lyft|doordash|instacart|deliveroo|swiggy|zomato|ola|rapido|grubhub|daily wages?|day labou?r\p{L}*|zero hours?(?: contract)?|on commission|cash in hand|odd jobs|seasonal
  (?:no|sin) (?:\p{L}+ )?(?:un |una )?(?:sueldo|salario|ingreso|horario|nómina)s? (?:fij\p{L}*|segur\p{L}*|estable\p{L}*|regular\p{L}*)|por mi cuenta|por cuenta propia|aut[oó]nom[oa]s?|freelance|jornaler[oa]|eventual\p{L}*|por comisi[oó]n|a comisi[oó]n|propinas|rappi|cabify|glovo|vendedor[a]? ambulante|chambitas
  (?:fix|fixed|pakki|pakka|bandhi)(?: \p{L}+)? (?:nahi+n?|nhi)|(?:salary|income|kamai)(?: \p{L}+)? (?:fix|fixed|pakki)(?: \p{L}+)? (?:nahi+n?|nhi)|dih?aa?di\p{L}*|dehadi|roz(?: ka|ana|ki)? (?:kama\p{L}*|kaam|dih?aa?di)|majdoori|mazdoori|commission|thek[ae]|auto chala\p{L}*|chalata|apna (?:kaam|dhandha)
  (?:फ़?िक्स|पक्की|पक्का|बंधी)(?: [\p{L}\p{M}]+)? नहीं|(?:सैलरी|आमदनी|कमाई)(?: [\p{L}\p{M}]+)? (?:फ़?िक्स|पक्की)(?: [\p{L}\p{M}]+)? नहीं|दिहाड़ी|रोज़? (?:का|की) (?:काम|कमाई)|मज़?दूरी|कमीशन|ठेके|चलाता|अपना (?:काम|धंधा)
`);
const lost = phrases(String.raw`
  lost|lose|losing|cut\p{L}*|less|fewer|slow\p{L}*|down|laid off|fired|let go|closed|stopped|gone|no work|no jobs?|dried up|can'?t|cannot|cant|struggl\p{L}*|hard|bad|sick|ill|accident|broke\p{L}*|nothing|no sales?|not a|dried|dropped|please|only just|used to|were|was|end(?:s|ed)
  perd[ií]\p{L}*|baj[oó]\p{L}*|menos|floj[oa]|despid\p{L}*|corrieron|cerr\p{L}*|sin trabajo|ya no|no hay|no puedo|no alcanza|mal|enferm\p{L}*|accident\p{L}*|nada|quitaron|ni para|no saco|antes
  chali ga\p{L}*|chhut\p{L}*|chhoot\p{L}*|kam ho\p{L}*|aadh[aei]|manda|band|ruk\p{L}*|bekar|nuksan|ghata|mushkil|beemar|bimar|kuch nahi|kaam nahi|nahi (?:lag|ho|mil|aa)\p{L}*|gaye|gay[aei]|bhaag\p{L}*|kaat\p{L}*|half|jagah|bandh|चली ग[\p{L}\p{M}]*|छूट[\p{L}\p{M}]*|कम हो[\p{L}\p{M}]*|आध[ाेी]|मंद[ाी]|बंद|रुक[\p{L}\p{M}]*|नुकसान|घाटा|मुश्किल|बीमार|कुछ नहीं|काम नहीं|भी नहीं|भाग[\p{L}\p{M}]*|काट[\p{L}\p{M}]*|आधी|पेट
`);

/** How they earn, in words that tell of no loss. */
export function tellsWayOfWork(text: string): boolean {
  const said = plainly(text, mostRead);
  return wayOfWork.test(said) && !lost.test(said);
}

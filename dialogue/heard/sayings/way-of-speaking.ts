/** "It was only a figure of speech", after words that sounded of danger: they take them back. Four languages. */

import { phrases, plainly } from "../../words/phrases.ts";

const mostRead = 300;

/** They joked, or made it up. */
const joked = String.raw`
  (?:i'?m|i was|was|am|im|only|just|totally|obviously|lol) (?:just |only )?(?:joking|kidding|messing(?: (?:about|around|with you))?|playing(?: with you)?|trolling|having (?:a laugh|you on)|pulling your leg)
  (?:it|that)(?:'?s| is| was|s) (?:just |only )?(?:a |my little )?(?:joke|prank)|jk|j/k|i (?:just |only )?(?:made (?:it|that) up|lied|was lying)
  (?:es|era|fue) (?:s[oó]lo |nom[aá]s |nada m[aá]s )?(?:(?:una |de )?broma|un chiste)|(?:estaba|estoy|andaba|s[oó]lo|nom[aá]s) (?:bromeando|jugando|bromeo|vacilando)|(?:les |le )?ment[ií]|me lo invent[eé]
  ma+[zj]+a+k (?:me|mein|hi|tha|thi|kar|kiya|mai)(?: \p{L}+)?|j(?:h)?oo?th (?:bola|bol diya|kaha|keh diya)(?: tha)?
  मज़?ाक़? (?:में|ही|था|कर|किया)(?: [\p{L}\p{M}]+)?|झूठ (?:बोला|बोल दिया|कहा|कह दिया)(?: था)?
`;

const backInWords = phrases(String.raw`
  ${joked.trim()}
  (?:figure of speech|(?:way|manner) of (?:speaking|talking|saying)|turn of phrase|(?:just|only) (?:an expression|a saying|talk|venting))
  (?:i'?m|i was|was|am|only|just|totally|obviously) (?:just |only )?(?:exaggerating|being dramatic|venting)
  (?:did not|didn'?t|didnt|don'?t|dont|do not) (?:really |actually |seriously )?mean (?:it|that)(?: \p{L}+)*
  (?:i'?m|i am|we'?re) (?:really |honestly |totally |perfectly |absolutely )?(?:fine|ok|okay|safe|alright|all right|not suicidal)
  (?:es|era|fue) (?:s[oó]lo |nom[aá]s |nada m[aá]s )?(?:un decir|una (?:forma|manera) de (?:hablar|decir)|una expresi[oó]n|una exageraci[oó]n)
  (?:estaba|estoy|andaba|s[oó]lo|nom[aá]s) (?:exagerando|exageraba)
  no (?:lo |la )?(?:dije|dec[ií]a|digo|hablaba|iba|era) (?:tan )?(?:en serio|literal\p{L}*)|(?:yo )?estoy (?:muy )?bien
  (?:bolne|bolane|kehne|kahne|baat karne) (?:ka|wala|ki) (?:tareeka|tarika|dhang|style|andaaz|aadat)|muhavara|kahawat
  (?:ai?se|aese|yu|yun|yunhi|waise) hi (?:bola|bol|keh|kaha|kah|muh|nikal|likh)\p{L}*(?: \p{L}+)?
  (?:gusse|gussa|pareshani|tension) (?:me|mein) (?:bol|keh|kah|nikal|likh)\p{L}*(?: \p{L}+)?
  (?:ai?s[aiy]i?|es[ai]|wais[ai]) (?:kuch|kuchh|koi baat|koi)(?: bhi)? (?:nahi+n?|nhi)(?: \p{L}+)?
  (?:main|mai|me|mein|hum)? ?(?:bilkul |ekdum )?(?:theek|thik|thk) (?:hu+n?|hoon|hain|hi hu+n?)|sach (?:me|mein) (?:nahi+n?|nhi) (?:bola|kaha|keh)\p{L}*
  (?:बोलने|कहने|बात करने) (?:का|की|वाला) (?:तरीक़?ा|ढंग|अंदाज़?|स्टाइल|आदत)|मुहावरा|कहावत
  (?:ऐसे|यूँ|यूं|वैसे) ही (?:बोल|कह|मुँह|मुंह|निकल|लिख)[\p{L}\p{M}]*(?: [\p{L}\p{M}]+)?|(?:गुस्से|ग़ुस्से|परेशानी|टेंशन) में (?:बोल|कह|निकल|लिख)[\p{L}\p{M}]*(?: [\p{L}\p{M}]+)?
  (?:ऐस[ाी]|वैस[ाी]) (?:कुछ|कोई बात|कोई)(?: भी)? नहीं(?: [\p{L}\p{M}]+)?|(?:बिल्कुल |एकदम )?ठीक (?:हूँ|हूं|ही हूँ)|सच में नहीं (?:बोल|कह)[\p{L}\p{M}]*
`);

/** "I'm not joking", "I don't mean it as a joke", "main theek nahi hoon": they stand by it. */
const standsByIt = phrases(String.raw`
  not (?:a )?(?:joke|joking|kidding|exaggerating|venting|being dramatic|just|an expression|a figure)|no joke|isn'?t a (?:joke|figure)|(?:not|never|isn'?t|ain'?t) (?:fine|ok|okay|safe|alright)|mean it
  no (?:es|era|fue|estoy|estaba) (?:\p{L}+ )?(?:broma|bromeando|chiste|jugando|exagerando|un decir|bien)|en serio lo|va en serio
  ma+[zj]+a+k (?:nahi+n?|nhi|mat)|(?:theek|thik) (?:nahi+n?|nhi)|sach (?:me|mein) (?:mar|jeen|jaan)|seriously|serious (?:hu|hoon|hun)
  मज़?ाक़? (?:नहीं|मत)|ठीक नहीं|सच में (?:मर|जीन|जान)
`);

const didNotMean =
  /(?:did not|didn'?t|didnt|don'?t|dont|do not) (?:really |actually |seriously )?mean (?:it|that)/iu;

const noDanger = phrases(String.raw`
  (?:i'?m|im|i am|i was|we'?re) not (?:even )?(?:thinking|talking|speaking)(?: \p{L}+)? (?:of|about) (?:(?:any(?:thing)?(?: of| like)?|something like) )?(?:that|it|this|those things)(?: (?:sort|kind) of thing)?
  (?:it(?:'?s| is)|that(?:'?s| is)) not what i (?:mean|meant|said|was saying|asked)|(?:i )?(?:did not|didn'?t|didnt) mean (?:it )?(?:that|like that)
  (?:yo )?no (?:estoy|estaba|ando) (?:pensando|hablando)(?: ni)?(?: en| de)? (?:(?:nada|algo) de )?(?:eso|esas cosas)|no (?:pienso|pensaba|hablo|hablaba)(?: en| de)? (?:(?:nada|algo) de )?(?:eso|esas cosas)
  no (?:me )?(?:refiero|refer[ií]a) a eso|no (?:quise|quiero|quer[ií]a) decir eso|no es eso lo que (?:digo|dije|quise decir|pregunto)
  (?:mera|mere) (?:(?:aisa|ye|yeh|wo|woh) )?matlab (?:(?:aisa|ye|yeh|wo|woh) )?(?:nahi+n?|nhi)(?: \p{L}+)?|main (?:aisa|waisa|ye sab) (?:kuch )?(?:nahi+n?|nhi) (?:soch|bol|keh)\p{L}*(?: \p{L}+){0,2}
  मेरा (?:(?:ऐसा|यह|ये|वो|वह) )?मतलब (?:(?:ऐसा|यह|ये|वो|वह) )?नहीं(?: [\p{L}\p{M}]+)?|मैं (?:ऐसा|वैसा|ये सब) (?:कुछ )?नहीं (?:सोच|बोल|कह)[\p{L}\p{M}]*(?: [\p{L}\p{M}]+){0,2}
`);

/** "I'm not thinking of anything like that, I ask whether you will call": what sounded of danger is denied. */
export function deniesDanger(text: string): boolean {
  const said = plainly(text, mostRead);
  return noDanger.test(said) && !standsByIt.test(said);
}

const onlyJoked = phrases(joked);

/** What they said of themselves was a joke, or made up. */
export function saysItWasJoke(text: string): boolean {
  const said = plainly(text, mostRead);
  return onlyJoked.test(said) && !standsByIt.test(said);
}

/** They say that the words were not meant so; whoever stands by them does not. */
export function takesBack(text: string): boolean {
  const said = plainly(text, mostRead);
  if (deniesDanger(text)) return true;
  return backInWords.test(said) && !standsByIt.test(said.replace(didNotMean, " "));
}

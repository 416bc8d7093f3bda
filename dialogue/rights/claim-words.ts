/** Words without which some rights are only guessed at: later, no money, dark words; and those of one who cares for another. Four languages. */

import { phrases } from "../words/phrases.ts";

/** Not now, not there, later: they ask to be left. */
export const leavesUs = phrases(String.raw`
  later|after(?! (?:that|all|bills|rent))|(?:can ?no?'?t|cant|cannot|couldn'?t) (?:talk|speak|chat|text|answer|take|pick|do this|look|reply)|(?:don'?t|dont|do not|never|no more|stop|quit) (?:call|text|ring|phone|message|contact|writ|disturb|bother)\p{L}*|not (?:now|at (?:work|this|the)|a good time|today|before|during|until|while|convenient)|busy|driving|asleep|sleeping|bad time|another time|some other time|leave (?:it|me)|before \p{Nd}|no (?:calls|texts|messages)
  luego|despu[eé]s|m[aá]s tarde|(?:no|ahora no|ya no)(?: me| nos)? (?:puedo|pueden?|llam|escrib|marqu|mand|molest|contact)\p{L}*|ocupad[oa]|manej\p{L}*|conduc\p{L}*|durmiendo|dormid[oa]|mal momento|otro momento|otro d[ií]a|ahora no|ahorita no|antes de las
  baad (?:me|mein)|baad|(?:mat|na|nahi+n?|nhi) (?:kar|bhej|likh|phone|call|bol)\p{L}*|(?:call|phone|fone|msg|message)(?: \p{L}+){0,2} (?:mat|na|nahi+n?|nhi)|abhi (?:nahi+n?|nhi)|baat (?:nahi+n?|nhi)|busy|vyast|gaadi chala|so (?:raha|rahi)|pehle (?:mat|nahi)|kal (?:karna|karo|baat)
  बाद (?:में|मे)|बाद|(?:मत|न|ना|नहीं) (?:कर|भेज|लिख|फ़?ोन|कॉल|बोल)[\p{L}\p{M}]*|(?:कॉल|फ़?ोन|मैसेज)(?: [\p{L}\p{M}]+){0,2} (?:मत|न|ना|नहीं)|अभी नहीं|बात नहीं|व्यस्त|बिज़?ी|गाड़ी चला|सो (?:रहा|रही)|कल (?:करना|करो|बात)
`);

/** There is none, or too little: a need is told. */
export const lacksMoney = phrases(String.raw`
  (?:can ?no?'?t|cant|cannot|couldn'?t|unable to|not able to)(?: \p{L}+){0,3} (?:pay|afford|manage|cover|make|find|keep|spare|do more)|afford|struggl\p{L}*|broke|skint|hard(?:ship|er)?|difficult\p{L}*|tough|tight|nothing (?:left|over|spare)|no (?:money|job|work|income|food|cash|savings)|lost my|laid off|benefits?|food bank|behind|debts?|desperate|only|just about|barely|sick|ill|short|all i (?:have|can|got)|don'?t (?:have|earn|make)|dont (?:have|earn|make)|most i can|help|poor|out of work|unemploy\p{L}*|eat|starv\p{L}*
  no (?:puedo|alcanz\p{L}*|tengo|me alcanza|hay|gano)|apenas|dif[ií]cil\p{L}*|dur[oa]|apretad\p{L}*|sin (?:trabajo|dinero|empleo|nada)|poco|pobre|desemple\p{L}*|perd[ií]|ayuda|s[oó]lo|solo|nom[aá]s|lo m[aá]s que|enferm\p{L}*|atrasad\p{L}*|comer|comida|batall\p{L}*|sufr\p{L}*|nada
  (?:nahi+n?|nhi) (?:hai|h|de|bhar|ho|pa|sak|chal|bach|mil)\p{L}*|mushkil\p{L}*|tangi|pareshani|majboo?r\p{L}*|garee?b|naukri|berozg\p{L}*|kam|sirf|bas|itna hi|udhaar|bimar|beemar|khana|ration|kuch nahi|taklif|takleef|kharcha
  नहीं (?:है|दे|भर|हो|पा|सक|चल|बच|मिल)[\p{L}\p{M}]*|मुश्किल|तंगी|परेशानी|मजबूर[\p{L}\p{M}]*|गरीब|ग़रीब|नौकरी|बेरोज़?गार[\p{L}\p{M}]*|कम|सिर्फ़?|बस|इतना ही|उधार|बीमार|खाना|राशन|कुछ नहीं|तकलीफ़?|खर्चा|ख़र्चा
`);

/** Words of a dark mind: beside any of these a guess at danger is never let go. */
export const namesDarkness = phrases(String.raw`
  di(?:e|es|ed|ing)|dead|death|kill\p{L}*|suicid\p{L}*|end (?:it|my|this|everything|things)|harm\p{L}*|hurt\p{L}*|cut(?:ting)?|pills?|overdose|jump|hang\p{L}*|gun|knife|live|living|life|alive|alone|lonely|hopeless|no hope|point|any ?more|can'?t (?:go on|take|cope|do this|breathe|sleep)|cant (?:go on|take|cope|do this|breathe|sleep)|give up|giving up|worthless|burden|without me|goodbye|no way out|scared|afraid|crying|depress\p{L}*|despair|disappear|tired of (?:everything|it all|life|living)
  mor\p{L}*|muer\p{L}*|mat\p{L}*|suicid\p{L}*|acabar(?: con)?|terminar con|da[ñn]\p{L}*|pastillas?|pistola|vida|vivir|viv[oa]|sol[oa]|esperanza|sentido|ya no (?:puedo|aguanto|quiero|doy)|no (?:aguanto|puedo m[aá]s)|me rindo|estorb\p{L}*|carga|sin m[ií]|adi[oó]s|miedo|llor\p{L}*|depr\p{L}*|desesper\p{L}*|desaparec\p{L}*|cansad[oa] de (?:todo|vivir|la vida)
  mar\p{L}*|mout|maut|jaan|zindagi|jindagi|jeen\p{L}*|jina|khudkushi|suicide|khatam|zahar|goli|phansi|latak\p{L}*|akel\p{L}*|ummeed|umeed|himmat|bardasht|haar ga\p{L}*|bojh|mere bin\p{L}*|alvida|dar lag\p{L}*|ro rah\p{L}*|depress\p{L}*|gayab|(?:sab|jeene|zindagi) se (?:thak|tang)\p{L}*
  मर[\p{L}\p{M}]*|मौत|जान|ज़?िंदगी|ज़?िन्दगी|जीन[\p{M}]*|जीना|ख़?ुदकुशी|आत्महत्या|सुसाइड|ख़?त्म|ज़?हर|गोली|फाँसी|फांसी|लटक[\p{L}\p{M}]*|अकेल[\p{M}]*|उम्मीद|हिम्मत|बर्दाश्त|हार ग[\p{L}\p{M}]*|बोझ|मेरे बिना|अलविदा|डर|रो रह[\p{M}]*|डिप्रेशन|गायब|ग़ायब|(?:सब|जीने|ज़?िंदगी) से (?:थक|तंग)[\p{L}\p{M}]*
`);

/** Of one they care for: his treatment, her operation, the hospital. */
export const namesTheirCare = phrases(String.raw`
  (?:his|her|their|my \p{L}+'?s) (?:treatment|operation|surgery|illness|medicines?|meds|care|dialysis|chemo\p{L}*|therapy|hospital)|hospital|caring for|care for|look(?:ing)? after|carer|ward|bedside
  (?:su|sus) (?:tratamiento|operaci[oó]n|cirug[ií]a|enfermedad|medicinas?|di[aá]lisis|quimio\p{L}*|terapia)|hospital|cuid\p{L}*|atiendo|atendiendo
  (?:unk[aei]|usk[aei]|inka|iska) (?:ilaj|ilaaj|operation|dawa\p{L}*|bimari|beemari|dekhbhaal|dialysis|hospital)|hospital|aspata+l|dekhbha+l|sambh?a+l
  (?:उनक[ाीे]|उसक[ाीे]|इनका|इसका) (?:इलाज|ऑपरेशन|आपरेशन|दवा[\p{L}\p{M}]*|बीमारी|देखभाल|डायलिसिस)|हॉस्पिटल|अस्पताल|देखभाल|संभाल
`);

/** In the first person, of what they do: "I'll pay", "main doongi". */
export const speaksForSelf = phrases(String.raw`
  i(?:'ll|'m| will| can| could| am| have|'ve)(?: \p{L}+){0,3} (?:pay|give|send|manage|afford|do)|let me pay|i (?:want|need|would like) to (?:pay|know)
  (?:puedo|voy a|quiero|quisiera|podr[ií]a) (?:pagar|dar|abonar|saber)|pagar[eé]|(?:le|les) (?:doy|pago|abono)
  (?:de|bhar|chuka|kar) ?(?:du+ng|dung|doong|dunga|dungi|sakt|paung|paa?ung)\p{L}*|du+ng[aie]|doong[aie]|bharu+ng[aie]|mujhe(?: \p{L}+){0,3} (?:jaanna|janna|dena|bharna|chahiye)
  (?:दे|भर|चुका|कर) (?:दू[\p{M}]*ग[ाीे]|दूँग[ाीे]|सकत[ाीे]|पाऊ[\p{M}]*ग[ाीे])|दू[\p{M}]*ग[ाीे]|दूँग[ाीे]|भरूँग[ाीे]|भरूंग[ाीे]|मुझे(?: [\p{L}\p{M}]+){0,3} (?:जानना|देना|भरना|चाहिए)
`);

/** Something is wrong with it, or it is not theirs: a question without any of these contests nothing. */
export const contests = phrases(String.raw`
  wrong|incorrect|inaccurate|mistak\p{L}*|errors?|(?:not|isn'?t|isnt|wasn'?t|never|ain'?t|is it) (?:\p{L}+ )?(?:mine|me|my|right|correct|what i|fair|true)|(?:don'?t|dont|do not|never|didn'?t|did not|can'?t|how (?:can|do|could) i|why (?:do|would|should) i)(?: \p{L}+){0,3} (?:owe|owed|borrow\p{L}*|tak\p{L}*|took|open\p{L}*|sign\p{L}*|buy|bought|agree\p{L}*|recogni\p{L}*|know|remember|order\p{L}*|use[d]?|had|have|pay)|paid|settled|cleared|someone|somebody|stol\p{L}*|fraud\p{L}*|scam\p{L}*|fake|disput\p{L}*|contest\p{L}*|too old|ancient|years ago|statute|time.?barred|overcharg\p{L}*|charged|supposed|should(?:n'?t)? be|(?:more|higher|less|lower) than|doubled?|refund\p{L}*|return\p{L}*|cancel\p{L}*|never|what debt|which debt|no such|prove[ns]?|proof|evidence
  mal|incorrect\p{L}*|equivoc\p{L}*|error\p{L}*|no (?:es|era|son|fue|fui|soy|est[aá]) (?:m[ií]\p{L}*|as[ií]|cierto|correct\p{L}*|lo que|verdad|yo)|no (?:lo |la |les? )?(?:debo|deb[ií]a|recono\p{L}*|conozco|ped[ií]|firm\p{L}*|saqu\p{L}*|abr[ií]|compr\p{L}*|recuerdo|us[eé]|voy a pagar)|pagu[eé]|pagad[oa]s?|liquid[eé]|nunca|jam[aá]s|alguien|rob\p{L}*|fraude|estafa|fals\p{L}*|disput\p{L}*|impugn\p{L}*|reclam\p{L}*|prescri\p{L}*|viej[oa]|hace a[ñn]os|cobr\p{L}*|de m[aá]s|m[aá]s de lo|deber[ií]a|devol\p{L}*|cancel\p{L}*|por ?qu[eé] (?:debo|tengo|me cobran)|qu[eé] deuda|prueb\p{L}*
  galat(?! (?:samajh|samjh|sun))|galti|(?:mera|meri|mere|maine|mene) (?:to |ye |yeh |koi |kabhi )*(?:nahi+n?|nhi)|(?:nahi+n?|nhi) (?:liya|li|kiya|tha|banta|dena|dunga|dungi|jaanta|pata)|(?:de|bhar|chuka|kar) (?:diya|diye|di|chuka|chuki)|kabhi|kisi (?:aur|ne)|chori|fraud|dhokha|farzi|nakli|jhoo?th?\p{L}*|dispute|vivad|purana|saal (?:pehle|purana)|zyada|jyada|kaise|kyu+n?|kyon|kaun ?sa|kaunsa|wapas|cancel|hona chahiye|saboo?t|proof
  ग़?लत(?! (?:समझ|सुन))|ग़?लती|(?:मेरा|मेरी|मेरे|मैंने|मैने) (?:तो |ये |यह |कोई |कभी )*नहीं|नहीं (?:लिया|ली|किया|था|बनता|देना|दूँगा|दूंगा|दूँगी|दूंगी|जानता|पता)|(?:दे|भर|चुका|कर) (?:दिया|दिए|दी|चुका|चुकी)|कभी|किसी (?:और|ने)|चोरी|फ़?्रॉड|धोखा|फ़?र्ज़?ी|नकली|झूठ[\p{L}\p{M}]*|विवाद|पुराना|साल (?:पहले|पुराना)|ज़?्यादा|कैसे|क्यों|कौन सा|कौनसा|वापस|कैंसल|होना चाहिए|सबूत
`);

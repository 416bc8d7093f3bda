/** What people say around a yes to terms: that they can manage it, that it helps, that it is hard but will do, what they will do meanwhile. Four languages. */

import { type Sayings, eachOf, sayings } from "../pieces.ts";

const soft = `(?:(?:really|just|def|definitely|totally|certainly|easily|actually|still|probably|prob|honestly|pretty|very|so|super|quite|kinda|kind of|sort of|more than|way|much|absolutely|perfectly|surely|also|gladly|happily) )*`;
const it = `(?:it|that|this|that much|this much|(?:that|this|the) (?:amount|plan|payment|offer|pause|one|deal)|those|these|those payments|the payments)`;
const good = eachOf(
  `fine good great ok okay alright perfect doable manageable reasonable fair workable affordable awesome amazing wonderful lovely excellent fantastic brilliant ideal better possible nice cool acceptable decent sweet generous realistic comfortable easier easy right incredible helpful`,
);
const is = `(?:(?:it|that|this) (?:is|will be|would be|should be|sounds|looks|seems|feels)|its|thats|itll be|thatll be|thatd be|itd be|sounds|looks|seems|all)`;

/** They can: this much agrees by itself. */
const manages = `
(?:(?:i|we) (?:think|believe|reckon|know|feel like) )?(?:i|we) ${soft}(?:can|could|will|am able to|are able to|do) ${soft}(?:do|manage|swing|handle|afford|pay|make|cover|work with|live with|deal with|keep up with|cope with|get by on|get by with|pull off|commit to|stick to|squeeze|accept|agree to|take|go with) ${it}(?: ${eachOf("work easily though tho happen comfortably ok okay fine")})*
(?:i|we) ${soft}(?:will|can|could) ${soft}(?:manage|cope|make do|find a way|figure it out|get by|get it done|work it out|make it work|make that work|make it happen|budget for it)
(?:ill|well) ${soft}(?:manage|cope|do it|do that|take it|take that|take the (?:deal|offer|plan|pause)|make do|find a way|figure it out|get by|get it done|work it out|make (?:it|that|this) (?:work|happen)|go with (?:it|that|this)|accept (?:it|that))
(?:thats |its )?something (?:i|we) can (?:do|manage|handle|afford|work with|live with)
(?:i|we) (?:accept|agree|do accept|do agree)(?: (?:to )?${it})?
(?:im|i am|we are) ${soft}(?:in|down|game|happy|on board|ready|all for it|ok with ${it}|okay with ${it}|fine with ${it}|good with ${it}|cool with ${it}|happy with ${it}|happy to do ${it}|agreeing|able to do ${it})
(?:id|i would|we would|wed) ${soft}(?:like|love|appreciate|welcome|take|go for) ${it}
`;

/** It suits them. */
const suits = `
${is} (?:like )?(?:a )?${soft}${good}(?: enough)?(?: (?:with|for|by|to) (?:me|us))?(?: than i (?:thought|expected|hoped|was expecting|feared))?(?: of (?:you|u))?
${is} (?:a |like a )?(?:deal|plan|good plan|good deal|good idea|fair deal|lifesaver|blessing|godsend|${soft}(?:big|huge|real|great|massive|such a)? ?(?:help|relief|weight off|load off))(?: (?:off )?my (?:mind|shoulders|chest|back))?
(?:that is|this is|it is|is|its|thats) (?:exactly|just|precisely) what (?:i|we) (?:need|needed|wanted|was hoping for|was looking for)
${is} (?:in|within) (?:my|our) (?:budget|reach|means)
(?:(?:it|that|this|which|the pause|the plan) )?(?:will |would |should |does |do )?${soft}(?:works|work|helps|help|suits|fits|does it|do nicely)(?: ${eachOf("me us for perfectly great fine well nicely best better out my our budget so much a lot ton loads bunch tons big time")})*
(?:itll|thatll|thatd|itd|thisll) ${soft}(?:work|help|do|suit|fit)(?: ${eachOf("me us for perfectly great fine well nicely out my budget so much a lot ton loads bunch big time")})*
(?:(?:it|that|this) )?(?:will |would )?${soft}(?:takes?|take|takes) (?:the|some|a lot of) (?:pressure|stress|weight|load|edge) off(?: me| us| my shoulders| my mind)?
(?:thatd|thatll|itll|itd) ${soft}take (?:the|some|a lot of) (?:pressure|stress|weight|load) off(?: me| us)?
(?:wonderful|excellent|awesome|amazing|fantastic|brilliant|lovely|incredible|outstanding|terrific|splendid|superb|sweet|fab|beautiful)
no (?:problem|problems|problemo|issue|issues|complaints|objections)(?: (?:with (?:it|that)|at all|here|from me))*
`;

/** They have it set up. */
const goesAhead = `
(?:(?:lets|let us|please|pls|just|you can|u can|go on and|then|so|yes|can you just|feel free to) )*(?:do (?:it|this|that|so)|do (?:the|that) (?:plan|pause|one)|please do|go ahead|go for it|go on|proceed|set (?:it|that|this|me|everything|the plan|the pause) up|set up (?:the|that) (?:plan|pause|payments)|lock (?:it|that|me|this) in|sign me up|book (?:it|that|me)(?: in)?|put me (?:down|in)(?: for (?:it|that|this))?|put (?:it|that|this) (?:through|in)|make it (?:so|happen|official)|start (?:it|that|the plan)|count me in|lets go|get it (?:done|started|going|set up))(?: (?:with (?:it|that)|then|now|for me|please|pls))*
(?:you (?:got|have)|youve got|we (?:got|have)|weve got) (?:it|a deal|yourself a deal)
(?:i )?(?:might|may) as well|why not|by all means|of course|for sure|most definitely|hell yes|heck yes|hell yeah|yes sir|yes maam|yes indeed|sure thing|you bet|fair enough|all good|all set
`;

const manages_es = `
(?:yo )?(?:(?:creo|pienso|siento) que )?(?:(?:con|a) (?:eso|esto|ese pago|esa cantidad|ese plan|esos pagos) |eso |esto |ese pago |esa cantidad |ese plan |asi |ahi |todo eso |tanto )?(?:(?:yo|si|ya|pues|nosotros) )*(?:(?:lo|la|le|los|las|me|me las|me lo|se lo) )?(?:puedo|podemos|podre|podria|alcanzo|alcanza|alcanzaria|entro|entramos|hago|hacemos|armo|armamos|libro|saco|junto|llego|llegamos|manejo|aguanto|acomodo|cumplo|arreglo|ajusto|voy a poder|vamos a poder|me comprometo|nos comprometemos|quedo comprometido|quedo comprometida|le cumplo|les cumplo|cumplire|voy a pagar|acepto|aceptamos|tomo|agarro|quiero|queremos)(?: ${eachOf("bien pagar cubrir cumplir dar hacer manejar facil perfecto asi eso pagarlo pagarla cubrirlo hacerlo cumplirlo cumplirle cumplirles tranquilamente perfectamente sobrado")}| con (?:eso|esto|ese pago|el plan|ese plan)| a (?:pagar|cubrir|dar)(?:lo)?| sin (?:problema|problemas|bronca)| el (?:plan|trato)| la (?:oferta|pausa))*
`;

const suits_es = `
(?:(?:eso|esto|asi|ese plan|todo|si|la pausa) )*me (?:queda|quedaria|parece|viene|vendria|cae|caeria|va|acomoda|sirve|serviria|conviene|funciona|late|ayuda|ayudaria|gusta|cuadra|sale|salva|salvaria|alivia|aliviana)(?: ${eachOf("muy bien perfecto excelente mejor mucho muchisimo bastante asi demasiado chido genial")}| de (?:perlas|maravilla|lujo)| un (?:monton|chorro|resto)| del cielo| la vida| al cien)*
(?:(?:eso|esto|asi|todo|ese plan|la pausa|por mi|para mi|si|ya|pues) )*(?:esta|ta|suena|se ve|se oye|parece|seria|es|estaria|quedaria|me parece)(?: ${eachOf("muy bastante super todo bien mas que lo")})* ${eachOf("bien bueno buena perfecto excelente genial razonable manejable pagable accesible comodo padre chido chevere bacano mejor buenisimo perfecta comoda ok")}(?: (?:para|por|pa) mi| asi| gracias)*
(?:(?:eso|esto|asi) )?(?:si )?(?:esta|es|entra|queda) (?:dentro de|en|a) mis? (?:presupuesto|posibilidades|alcance)
(?:es|seria|eso es|eso seria|me parece) (?:una )?(?:buena|gran|muy buena) (?:opcion|idea|ayuda|noticia|propuesta)
(?:eso |esto )?(?:es|era) (?:justo |exactamente |precisamente |justamente |mero )?lo que (?:necesitaba|necesito|queria|quiero|buscaba|esperaba|andaba buscando)
no hay (?:problema|bronca|pex|lio|inconveniente|tema)|sin (?:problema|problemas|bronca|lio)|ningun problema
`;

const goesAhead_es = `
(?:(?:si|pues|entonces|ya|nomas|mejor|porfa|por favor) )*(?:mandelo|mandela|mandemelo|envielo|metalo|subalo|corralo|hagalo|hagale|haganlo|hagamoslo|hagamosle|hazlo|hazle|pongalo|ponganlo|pongale|ponle|ponlo|pongame|dele|denle|dale|echele|echale|entrele|andele|anotelo|anoteme|anotalo|apuntelo|apunteme|apuntame|agendelo|registrelo|registralo|confirmelo|confirmalo|activelo|activalo|actívenlo|proceda|procedan|procede|prosiga|siga|sigale|adelante|arranque|arranquele|cierrelo|cerremoslo|amarrelo|programelo|preparelo|dejelo (?:acordado|listo|asi|hecho|puesto|arreglado)|dejalo (?:acordado|listo|asi)|dejemoslo (?:asi|acordado)|quedamos|quedamos asi|asi quedamos|asi le hacemos|asi lo hacemos|asi lo dejamos|asi la dejamos|le entro|le entramos|me apunto|cuente conmigo|vamos|vamonos|va que va|ya estas|ya estuvo|ya quedo|ya rugiste|jalo|jalamos)(?: ${eachOf("mismo nomas asi pues ya entonces gracias nomas mejor con eso ese esa plan")})*
(?:por supuesto|desde luego|como no|claro que si|que si|por que no|estoy (?:muy )?(?:de acuerdo|conforme)|estamos de acuerdo|de acuerdo|conforme|trato hecho|trato|hecho|aceptado|con (?:mucho )?gusto|obvio|sobres|cierto|seguro)
`;

const futHindi = eachOf(
  `lunga lungi lenge lengi lu dunga dungi denge dengi du sakta sakti sakte paunga paungi payenge paenge paayenge jaega jayega jaegi jayegi jaenge jayenge karunga karungi karenge leta leti lete deta deti dete karta karti karte rahunga rahega rahegi`,
);

const manages_hi = `
(?:(?:me|hum|ham|log|haan|to|hi) )*(?:(?:it|itna|utna|itni|utni|itne|utne|ye|yeh|ise|isko|iska|iski|isse|wo|is|har|mahine|mahina|kist|emi|plan|paisa|paise) )*(?:(?:me|ka|ki|ko|to|hi|bhi|hum|aaram|aasani|asani|kisi|tarah|jaise|taise|mushkil|se|theek|pura|kaise|zarur|jarur) )*(?:(?:manage|मैनेज|adjust|एडजस्ट|अडजस्ट|kar|kr|de|bhar|chuka|nikal|ho|chal|set|sambhal|jama|pay|arrange|अरेंज|jugad|जुगाड़|afford|अफोर्ड|अफ़ोर्ड|handle|हैंडल|kara|ban|daal|dal|डाल) )+(?:(?:hi|bhi|to) )*${futHindi}(?: ${eachOf("pakka zaroor zarur jarur sure hu he hai manage मैनेज adjust arrange me hum kisi tarah to bhi")})*
(?:(?:ye|yeh|itna|itni|to|kist|emi) )*(?:mere|hamare|apne|humare) (?:budget|बजट|bas|hath|pahunch) me(?: hi)? (?:he|hai|aata he)
(?:(?:me|hum|mujhe|hame|to|ye|yeh|ji) )*(?:manzoor|manjoor|sweekar|svikar|kabool|kabul|taiyar|tayar|raazi|raji|sehmat|sahmat|agree|ready|manta|manti)(?: ${eachOf("he hu hai karta karti hu ji")})*
`;

const suits_hi = `
(?:(?:ye|yeh|yahi|ji|isme|isse|ab|wo|sab|bilkul|to|bahut|kaafi|kafi|ekdum|hi|haan|mere|liye|hamare|itna|plan|kist) )*(?:theek|thik|sahi|badhiya|बढ़िया|mast|changa|perfect|परफेक्ट|best|बेस्ट|behtar|aasan|reasonable|fine|फाइन|फ़ाइन|set|okay|ok)(?: ${eachOf("hi to rahega rahegi hoga hogi he lag raha rahi lagta lagti lagega laga ho jaega jayega mere liye hamare ji sa")})*
(?:(?:ye|yeh|yahi|isse|ab|wo|to|bahut|kaafi|kafi|hi|mere|liye|itna|plan) )*(?:accha|acha|achha|acchi|aasan)(?: ${eachOf("hi to")})* (?:rahega|rahegi|hoga|hogi|he|lag raha he|lag raha|lagta he|laga)(?: mere liye)?
(?:bas |ji |mujhe |hame |me |to )*(?:yahi|yehi|yhi|aisa|wahi|isi|isiki|iski)(?: (?:to|hi|ki|bas))* (?:chahiye|chahie|chaiye|zarurat|jarurat|soch|chah)(?: ${eachOf("thi tha the he hu raha rahi")})*
(?:(?:isse|isme|mujhe|hame|hamko|mujhko|bahut|kaafi|kafi|thoda|thodi|थोड़ा|थोड़ी|बड़ी|बड़ा|badi|bada|to|sach|me|meri|mere|hamari|ji) )*(?:relief|rilif|रिलीफ|रिलीफ़|rahat|madad|help|helf|हेल्प|aaram|sukoon|support|सपोर्ट|sahara|mohlat|fayda|saans|fursat|tension|टेंशन|bojh|chinta)(?: ${eachOf("bhi to me lene ka ki kam khatam door halka hi time samay mauka")})* (?:mil |ho |hui )?(?:milega|milegi|jaega|jayega|jaegi|jayegi|hogi|hoga|rahega)
koi (?:dikkat|problem|pareshani|baat|taklif|takleef|samasya|issue|tension)(?: to)? nahi(?: he)?|kyu nahi
`;

const goesAhead_hi = `
(?:(?:ise|isko|ye|yeh|to|plan|aap|ab|phir|fir|jaldi|bas|aisa|aise|waisa|waise|yahi|hi|sab|please|abhi|mera|mere|hamara|jo|kist) )*(?:(?:set|laga|lagwa|bana|banwa|rakh|likh|kar|kr|karwa|karva|chalu|shuru|start|स्टार्ट|fix|फिक्स|फ़िक्स|final|फाइनल|फ़ाइनल|lock|लॉक|book|बुक|confirm|कन्फर्म|कंफर्म|proceed|प्रोसीड|tay|pakka|activate|एक्टिवेट|jama|note|नोट|save|सेव|submit|approve|अप्रूव|manzoor|manjoor|done|डन) )+(?:do|dijie|dijiye|de|den|dein|lo|lijie|lijiye|karo|karie|kariye|karen|kijie|kijiye|dena|lete he|dete he)(?: ${eachOf("na ji bhai bhaiya sir madam please phir fir aap ab isko ise to yahi")})*
(?:(?:to|aisa|aise|waisa|yahi|hi|bas|phir|fir|ab|jaldi|please|set|start|स्टार्ट|shuru|chalu|final|फाइनल|फ़ाइनल|fix|फिक्स|फ़िक्स|confirm|कन्फर्म|done|theek) )*(?:karo|kro|kardo|krdo|kariye|karie|kijiye|kijie|lagado|lagao|lagaiye|banado|banao|banaiye|rakho|rakhiye|likho|likhiye|badho|badhiye|badhaiye|badhao|बढ़ो|बढ़िए|बढ़ाओ|बढ़ाइए|kardijiye|krdijiye|proceed|aage badho|aage badhiye|aage badhte he|आगे बढ़ो|आगे बढ़िए|आगे बढ़ते he|डन|shuru karte he|chalte he)(?: ${eachOf("na ji bhai bhaiya sir madam please phir fir aap ab isko ise to yahi")})*
`;

/** What agrees by itself. */
export const agreeing: Sayings = [
  ...[manages, suits, goesAhead, manages_es, suits_es, goesAhead_es],
  ...[manages_hi, suits_hi, goesAhead_hi],
].flatMap(sayings);

/** Thanks, sighs and how they speak to us: these ask for nothing and add nothing. */
export const courtesies: Sayings = sayings(`
(?:(?:i|we) )?${soft}(?:thank you|thanks|thank u|thankyou|thanx|thnx|thnks|tysm|ty|thx|tks|cheers|much appreciated|appreciated|appreciate (?:it|that|this|you|u|yall|you guys|you all)|appreciate (?:your|the|all the|all your|ur) (?:help|time|patience|understanding|offer))(?: ${eachOf("so very much again a lot ton bunch loads million all guys yall everyone dear sir maam for real really kindly")})*
for (?:your|the|all your|all the|ur|being so|being|understanding|helping|working with|listening|everything|this|that|it)(?: ${eachOf("help time patience understanding kindness kind nice patient helpful me us out with this offer")})*
thank (?:god|goodness|heavens|the lord|jesus|allah)|(?:god|lord) bless(?: (?:you|u|yall|you all|ur heart))?|bless (?:you|u|your heart)
(?:youre|ur|you are|u r|yall are|you guys are) ${soft}(?:a |an |the )?(?:lifesaver|life saver|angel|best|star|legend|great|awesome|amazing|kind|nice|helpful|godsend|blessing)
${soft}(?:grateful|thankful)(?: for (?:this|that|it|your help))?|(?:i am|im|we are) ${soft}(?:grateful|thankful|relieved)(?: for (?:this|that|it|your help))?|means (?:a lot|the world|so much)(?: to (?:me|us))?|(?:that|it|this) means (?:a lot|the world|so much)(?: to (?:me|us))?
(?:oh |omg |wow )*what a (?:relief|blessing|weight off|load off)(?: my (?:mind|shoulders|chest))?|(?:i|we) (?:can )?(?:finally )?(?:breathe|sleep)(?: (?:again|now|easier|better|at night))*|(?:i|we) (?:${soft}need(?:ed)?|could ${soft}use) (?:it|that|this|the (?:break|help|time|breathing room))
${eachOf("omg omfg wow whoa ugh phew whew gosh jeez dang damn haha hahaha lol lmao hmm hm um uh well oh ah ok so and n also honestly tbh finally man then now today just please pls plz kindly amen hey hi hello yay woohoo hooray sir maam madam mam")}
(?:i )?(?:got|get|gotcha|understood|understand|noted|copy)(?: (?:it|that|you))?|(?:that |it )?makes sense|(?:so )?help me (?:god|lord)|before i change my mind
(?:(?:i|we) )?(?:get|will get|ll get|will be|am|are) paid (?:before|by|right before|just before|around)(?: ${eachOf("then that the day")})*|(?:my )?(?:pay ?day|check|pay|paycheck) (?:is|comes|lands|hits)(?: in)? (?:before|by|right before|just before)(?: ${eachOf("then that the day")})*
(?:i )?(?:swear|promise)(?: (?:it|this time|to god|to you|you|on my (?:life|mother|mom|kids)))*|(?:and )?i mean it(?: this time)?|(?:for real )?this time(?: for real)?|cross my heart|on my (?:life|honou?r|kids|mother)|you have my word|(?:se )?(?:l[oe]s? |te )?(?:juro|prometo)(?: (?:que )?(?:esta vez )?(?:si|por dios|por mi madre|por mis hijos))*|(?:le doy )?(?:mi )?palabra(?: de honor)?|esta vez si(?: cumplo)?|de veras|(?:maa|bachcho|god|bhagwan|khuda|rab)? ?(?:ki )?(?:kasam|kasam se|swear)|(?:ye )?(?:pakka )?(?:wada|waada|vaada|promise)(?: (?:hai|raha|he|h))?|is baa?r (?:pakka|sach me|zaroor)|(?:माँ|बच्चों|भगवान)? ?(?:की )?(?:क़?सम|क़?सम से)|(?:पक्का )?(?:वादा|प्रॉमिस)(?: (?:है|रहा))?|इस बार (?:पक्का|ज़?रूर|सच में)
oh my (?:god|gosh|goodness)|to be honest|i guess|i suppose|i mean|at least|for real|for now|right now|right away|no worries
(?:que )?(?:dios|diosito|la virgen|virgencita|el señor) (?:me|nos) (?:ayude|ayuda|de|socorra|ampare|acompañe|preste|eche)(?: ${eachOf("a cumplir pagar salir adelante con eso esto la mano vida salud fuerzas fuerza licencia y para por")})*|(?:antes?|ante) (?:de )?que (?:me|yo) (?:arrepienta|eche para atras|arrepiente)|entendido|enterado|enterada|entiendo|lo entiendo|me queda claro|queda claro|(?:como|lo que) (?:usted|ustedes) (?:diga|digan|mande|manden|guste)
(?:para|pa) (?:entonces|esa fecha|ese dia)(?: ${eachOf("ya me habran pagado pagan cobre habre cobrado")})*|ya (?:me habran pagado|habre cobrado|me pagan|cobro)(?: (?:para|pa) (?:entonces|esa fecha|ese dia))?
(?:muchas|muchisimas|mil|infinitas|un millon de) gracias|gracias(?: (?:por (?:todo|la ayuda|su ayuda|ayudarme|su comprension|la comprension|su paciencia|la paciencia|la oportunidad|el apoyo|su apoyo|su tiempo|comprender|entender|la facilidad|escucharme)|a (?:usted|ustedes|dios)|señorita|de verdad|de corazon))*
(?:se lo|le|les|te lo) agradezco(?: ${eachOf("mucho muchisimo tanto bastante infinitamente")}| de (?:verdad|corazon)| en el alma| la ayuda| su ayuda)*|(?:muy |bien )?agradecid(?:o|a)|agradecido|agradecida|muy agradecido|muy agradecida|(?:es |son )?(?:usted )?(?:muy|que) (?:amable|amables|lindo|linda|bueno|buena)
(?:que )?(?:dios|diosito) (?:lo|la|le|los|las|te|me lo|se lo|me la) (?:bendiga|pague|cuide|guarde)(?: mucho| siempre)?|bendiciones|bendito (?:dios|sea dios)|gracias a dios|primero dios|si dios quiere|por favor|porfa|porfis|porfavor|xfa|de verdad|en serio|la verdad|de corazon|si es tan amable|si me hace (?:el|ese) favor
(?:ay )?que (?:alivio|bueno|bien|padre|descanso|chido|maravilla|gran ayuda|buena noticia|chevere)|menos mal|(?:es|seria|eso es|eso seria) un (?:gran |buen )?(?:alivio|respiro|descanso|apoyo)|un peso menos|(?:ya )?(?:puedo|podre) (?:respirar|dormir)(?: tranquil(?:o|a)| tranquilo| tranquila| mejor)?
(?:(?:eso|esto|asi|ya|si) )*me (?:quita|quitan|quitaria|quito|quitaron) (?:un |una |mucha |la )?(?:gran |buen )?(?:peso|carga|preocupacion|presion|angustia|estres)(?: de encima)?|(?:(?:eso|esto|asi|ya|si) )*me (?:da|daria|dan) (?:un )?(?:poco de )?(?:respiro|tiempo|chance|aire|tranquilidad|paz|oportunidad)|me (?:hace|hacia|urge|urgia) (?:mucha )?falta|me urgia
${eachOf("ay uy ah oh eh este pues pos bueno oiga oye mire fijese señor señora señorita seño joven jefe jefa don doña y e entonces ya nomas ahorita hoy igual amigo amiga hombre orale hijole caray")}|ni modo|no hay de otra|no (?:me )?queda de otra|que le vamos a hacer|ahi (?:la|le) (?:llevo|hago|voy)|ya (?:vere|veo) como(?: le hago)?|(?:ahi |yo |a ver |ya )?veo como le hago
(?:(?:voy|vamos|habra|hay|tendre|nos|me|a|que|si|yo|pues) )*(?:echarle|le echo|echar|hacer|hago|hare|haremos|le hago|hacerle|le voy a echar|le voy a hacer|haciendo)(?: todas)?(?: (?:el|un|la|mi|las|todo))* (?:ganas|esfuerzo|lucha|posible|sacrificio|luchita)|me aprieto(?: el cinturon)?|apretarme el cinturon
(?:(?:bahut|bohot|bhot|बड़ी|बड़ा|aapka|aapki|aapko|apka|apki|apko|dil|se|itni|badi|bari|bada|ji|ka|ki|tahe) )*(?:dhanyavad|dhanyawad|dhanyvad|dhanyavaad|shukriya|sukriya|meherbani|mehrbani|maherbani|meharbani|kripa|kirpa|ehsan|ehsaan|aabhar|abhari|thanks|thank you|thanku|thankyou|thenk yu|thainkyu|thaink yu|thaink you|thanks you|thank|namaste)(?: ${eachOf("aapka aapki aapko apka apki ji sir madam hogi hoga he bhai bhaiya hu karke rahega you yu so much sa")})*
(?:bhagwan|bhagvan|ishwar|ishvar|khuda|allah|upar wala|uparwala|rab|ram ji|god|malik) (?:aapka|aapko|apka|apko|aap|sabka|tumhara)(?: (?:bhala|bhla|khush|aabad|barkat|salamat))? (?:kare|kren|rakhe|de)|(?:khush|sukhi) (?:raho|rahiye|rahe)|jug jug jiyo|jiyo|aap (?:bahut )?(?:acche|achhe|ache|bhale|dayalu) (?:ho|he|insan he)|(?:aapne|apne) (?:meri |hamari )?(?:bahut |badi |kaafi )?(?:madad|help|sahayata) (?:ki|kar di|kardi)
(?:(?:to|ji|jo|jaisa|jaise|waise|waisa) )*aap (?:(?:jo|jaisa|jaise|theek|sahi|thik) )*(?:kahe|kaho|kehte|kahte|kahenge|bole|bolo|bolte|bolenge|samjhe|samjho|samjhte|chahe|chaho)(?: (?:ho|he|hai|wahi|waisa))*|(?:aapne|apne|aap) (?:(?:itne|itni|bahut|bade|badi|mujhse|humse|bhi) )*(?:dhang|achhe|accha|acche|pyar|izzat|ijjat|tameez|tamiz|aaram|shanti|samajhdari)(?: (?:dhang|tarike))? se (?:baat|samjhaya|suna|samjha|bat)(?: (?:ki|kari|kiya|karte|karti|ho|he|liya))*|samajh (?:gaya|gayi|gai|aa gaya|aaya|liya|li)(?: (?:hu|he|ji|me|main|sab))*
(?:(?:aur|tab|tak|us|usi|din|tabhi|pehle|ki|meri|hamari|mera|bhi|to|kyunki|se) )*(?:pagar|pagaar|salary|tankhwah|tankhvah|tankha|vetan|paise|paisa|payment|majduri)(?: (?:tab|tak|us|usi|din|tabhi|pehle|bhi|hi|to|aa|mil|ko|se))* (?:aati|aata|aate|aa|milti|milte|milta|jati|jaati|jate|jaate|jaegi|jayegi|jaenge|jayenge|aaegi|aayegi|aayenge|milegi|milega|milenge|hi jati|hi jaati)(?: (?:he|hai|jati|jaati|jayegi|tab|tak))*
(?:(?:meri|mere|hamari|ab|to|bahut|kaafi|thodi|thoda|थोड़ा|थोड़ी|chalo|kuch|sach|me|badi|बड़ी) )*(?:jaan me jaan|tension|टेंशन|bojh|chinta|rahat|sukoon|dil|man|relief|saans|tasalli|himmat)(?: ${eachOf("kam halka door khatam me bhi to ka hi saans")})* (?:aayi|aai|aa gayi|hui|hua|ho gayi|ho gai|ho gaya|mila|mili|mil gayi|mil gai|he|hai)(?: he)?
${eachOf("arre are arey arrey haye hmm acha accha achha chalo chaliye to toh phir fir ab abhi ji bhai bhaiya bhayya sir madam mam didi yaar yar dost beta aap bas aur na please plij kripya sach me waise vaise filhal filhaal wah vah")}|dekh (?:lunga|lungi|lenge)(?: me)?|kisi tarah|jaise taise|sach me|abhi ke liye|koshish (?:karunga|karungi|karenge|rahegi)
`);

const hardWord = eachOf(
  `hard tough tight difficult rough stretch squeeze struggle push pinch painful uncomfortable snug challenging challenge tricky`,
);
/** It is hard for them, of the same terms: a yes has to come behind it. */
const hardly = `
(?:(?:it|that|this|things|money|its|thats|itll|thatll|itd|i know its|gonna|going|to|will|would|might|may|is|are|be|bit|little|lil|slightly|real|really|very|pretty|kinda|so|super|still|a|definitely|def|of|quite|for sure|def) )*${hardWord}(?: (?:for|on) (?:me|us)| though| tho| right now| at first| each month)*
(?:(?:it|that|its|thats|this|itll) )?(?:not|wont be|isnt|aint|is not|will not be|not gonna be|not going to be) ${soft}(?:easy|ideal|great|perfect|the best|my favorite)
`;
const hardly_es = `
(?:(?:va|voy|vamos|me|nos|a|esta|ta|estara|estaria|es|sera|ando|estoy|estare|queda|quedo|quedaria|quedamos|se|hace|estar|ser|andar|costar|quedar|un|poco|poquito|algo|medio|bien|muy|si|pues|la verdad|eso|con|mucho|cuesta|costara|ahi|voy a andar) )*(?:dificil|dificilito|duro|durito|apretado|apretada|apretados|apretadito|apretadita|justo|justa|justito|justita|pesado|pesadito|complicado|batallando|batallar|trabajo|trabajito|sacrificio|ajustado|ajustada|ajustados|esfuerzo|costar|cuesta|batallo|batalle|forzado)
`;
const hardly_hi = `
(?:(?:thoda|thodi|थोड़ा|थोड़ी|thora|kaafi|kafi|bahut|bohot|to|ye|yeh|itna|abhi|mere|hamare|liye|kuch|hai|he|sa|si|me|hum|isme) )*(?:mushkil|mushkilo|tight|tait|टाइट|tang|tangi|hard|हार्ड|dikkat|pareshani|takleef|taklif|kathin|bhari|kheench|kheechtan|difficult|zor|adjust|kharcha|haath tang)(?: ${eachOf("to se hi thoda thodi थोड़ा थोड़ी me bhi sa")})*(?: ${eachOf("he hoga hogi rahega rahegi padega padegi पड़ेगा पड़ेगी lagega lag raha ho sakta sakti karna jaega jayega aayegi aaegi thoda thodi थोड़ा थोड़ी")})*
`;
export const hards: Sayings = [hardly, hardly_es, hardly_hi].flatMap(sayings);

const oneLine = (source: string): string => `(?:${source.trim().split("\n").join("|")})`;

/** "Even if it is tight": said, and left so; the yes may stand before it. */
export const conceded: Sayings = sayings(`
(?:although|even though|even if|tho|though) ${oneLine(hardly)}
aunque(?: (?:si|me|nos|la verdad|sea))* (?:apriete|cueste|batalle|duela|${oneLine(hardly_es)})
(?:bhale hi|chahe|bhale) ${oneLine(hardly_hi)}
`);

export const turns: Sayings = sayings(
  "but|though|tho|still|pero|par|pr|lekin|magar|phir bhi|fir bhi",
);

const work = `(?: ${eachOf("a an some any more new another better extra steady full time part my the on")})*(?: (?:job|work|jobs|something|income|hours|money|cash|shifts|gig|finding work|finding a job|bills|rent|health|feet|things))`;
const trabajo = `(?: ${eachOf("un una algo otro otra mas nuevo nueva de buen mi la el ya unas unos")})*(?: (?:trabajo|jale|chamba|empleo|dinero|dinerito|horas|lana|ingresos|trabajito|chambita|algo|feria))?`;
/** What they will do until then. */
export const meanwhile: Sayings = sayings(`
(?:(?:till|until|til|by) then|in the mean ?time|meanwhile|in the meantime|that way|this way|hopefully|by june|with (?:that|the) time)
(?:(?:till|until|til|by|before) then |meanwhile |in the meantime |hopefully |that way |so |and |while )*(?:(?:i|we|ill|well|im|gives me|gives us|it gives me|that gives me|thatll give me|itll give me|ill use (?:that|the|this) time|will|can|could|should|going|gonna|plan|hope|hopefully|need|time|some|a chance|room|space|just|try|keep|finally|to|be able|start) )*(?:look for|looking for|search for|searching for|find|get|hunt for|start|apply for|applying for|have|land|work on|save|save up|pick up|focus on|catch up on|go back to|be back at|be at|line up|get back on|figure out|sort out|take care of|come up with)${work}(?: ${eachOf("by then soon hopefully again first out now")})*
(?:(?:gives me|gives us|it gives me|that gives me|thatll give me|itll give me|ill use (?:that|the|this) time) )?(?:(?:i|we|ill|im|can|will|to|some|time|a chance|breathing|room|space|bit of|so|just|hopefully) )*(?:get (?:back )?on (?:my|our) feet|get (?:back )?on track|catch up|recover|heal|breathe|sort (?:things|myself|stuff|it|everything) out|figure (?:things|stuff|it) out|get (?:things|myself|it) together|find my feet|breathing room|time)(?: ${eachOf("again now first then")})*
(?:mientras(?: tanto)?|en lo que|hasta entonces|para entonces|entretanto|en ese tiempo|asi|ojala|a ver si|espero|primero dios|y asi|para)(?: ${eachOf("ya yo pues que para asi me da tiempo de")})*(?: (?:busco|encuentro|consigo|buscar|encontrar|conseguir|consiga|encuentre|tenga|tendre|junto|juntar|ahorro|ahorrar|me recupero|recuperarme|me alivio|aliviarme|me acomodo|acomodarme|me pongo al corriente|ponerme al corriente|salgo adelante|me levanto|levantarme|salga|agarro|agarre|agarrar|empiezo|trabajo|caiga))${trabajo}
hasta entonces|para entonces|mientras tanto|mientras
(?:(?:tab|tabtak|tak|is|bich|beech|itne|din|me|utne|ab|shayad|umeed|he|ki|us|time|hum|mai|phir|fir|to|hu|aur) )*(?:(?:koi|kuch|naya|nayi|nai|dusra|dusri|acchi|achha|thoda|थोड़ा|थोड़े|thode|apna|apni|ek|aur) )*(?:kaam|job|naukri|nokri|dhanda|rojgar|rozgar)(?: ${eachOf("dhanda bhi to hi ka ki ke")})* (?:(?:dhund|dhundh|dundh|ढूंढ|ढूँढ|khoj|mil|lag|pakad|पकड़|shuru|start|talash|dekh)(?: kar)? ${futHindi}|ढूंढता|ढूंढती|ढूंढते|ढूँढता|ढूँढती|dhundta|dhundti|dhundte|dhundunga|dhundungi|khojta|khojti|dekhta|dekhti|dekhunga|milega|milegi|lagegi|lagega|mil jaye|mil jae|lag jaye|lag jae|talash karta|dhund raha|dhund rahi|dhundh raha|dhundh rahi|khoj raha)(?: ${eachOf("hu he shayad to phir fir umeed hi")})*
(?:(?:tab|tabtak|tak|is|bich|beech|itne|din|me|utne|ab|shayad|umeed|he|ki|hum|mai|phir|fir|to|kuch|thode|thoda|apni) )*(?:paise|paisa|intezam|intejam|jugad|bandobast|halat|haalat|tabiyat|income|kamai)(?: ${eachOf("bhi to hi ka ki ke")})* (?:jod|जोड़|bacha|jama|kar|thik|theek|sudhar|sambhal|nikal|ho|ban)(?: ho| kar)? ${futHindi}(?: ${eachOf("hu he shayad to")})*
tab tak(?: ke liye)?|is (?:bich|beech)|shayad|umeed he
`);

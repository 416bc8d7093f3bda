/** A no to terms that lie on the table, and nothing but a no: it ends no messages and contests nothing. Four languages. */

import { eachOf, readThrough, sayings, wordsAlone } from "../pieces.ts";
import { courtesies } from "./yes-remarks.ts";

const it = `(?:it|that|this|that one|this one|(?:that|this|the|a|any|your) (?:plan|payment|payments|offer|pause|deal|one|arrangement|break)|any of (?:it|that|this)|those|these)`;
const now = eachOf("now today yet ever really thanks though tho sorry anymore then");

const bare = `
(?:no way|not really|hell no|heck no|absolutely not|definitely not|of course not|never mind|nevermind|nvm|no deal|declined|forget (?:it|that|about it)|leave it|skip it|scrap (?:it|that)|hard pass|ill pass|im gonna pass|im going to pass|pass|gonna pass|gonna have to pass|i pass|i have to pass|i refuse|i decline|im good|im ok|im okay|im fine|not interested|im not interested|not for me|not (?:now|today|yet|this time|right now|at the moment|happening|gonna happen|going to happen|doing (?:it|that|this)|taking (?:it|that|this)|having (?:it|that|this)|what (?:i|we) (?:want|need|wanted|asked for)|like (?:that|this))|rather not|id rather not|i would rather not|prefer not|id prefer not to|i dont think so|dont think so|i think not|no need(?: for ${it}| to)?|no dice|no can do|no|nope|nah|naw|nay|noo|nooo|negative)
`;
const refusing = `
(?:i|we)(?: ${eachOf("really just actually still def definitely honestly")})* (?:dont|do not|wont|will not|wouldnt|would not|am not going to|aint going to|aint|am not)(?: ${eachOf("really even actually think")})* (?:want|need|like|accept|agree|agree to|agree with|take|do|doing|taking|wish|care for|choose|go for|want to do|want to take|want to accept|wanna do|wanna take|going to do|going to take|going to accept)(?: ${it})?(?: ${now})*
(?:im|we are|were) not(?: ${eachOf("really even actually gonna going to")})* (?:do|doing|take|taking|accept|accepting|agree to|agreeing to|interested in|comfortable with|ok with|okay with|happy with|good with|signing up for|having|for) ${it}(?: ${now})*
(?:dont|do not|please dont)(?: ${eachOf("please even")})* (?:want|need|like|accept|set|do|put|start|pause|hold|stop)(?: me)? ${it}(?: ${eachOf("up in on hold through off now please")})*
(?:(?:i|we) )?(?:dont|do not|wouldnt|would not|id rather not|would rather not) (?:want|wanna|want to|like|like to|need to|need) (?:pause|wait|stop|hold|put|postpone|delay|a pause|a break|it paused|that paused)(?: ${it})?(?: off| on hold)?(?: ${now})*
(?:id|i would) (?:rather|prefer)(?: to)? not(?: (?:pause|wait|stop|hold|put|postpone|delay|do|take|accept|have|set)(?: ${it})?(?: off| on hold| up)?)?
${it} (?:doesnt|does not|dont|wont|will not|isnt|is not|aint|is no|not)(?: ${eachOf("gonna going to really quite be exactly")})* (?:work|working|help|suit me|do it for me|good|for me|right|right for me|fit|happen|what i want|what i need|an option|possible|ok|okay|fair)(?: (?:for|with|out for) (?:me|us))?
(?:doesnt|does not|wont|aint gonna|isnt gonna) work(?: (?:for|with) (?:me|us))?
`;

const bare_es = `
(?:para nada|de ninguna manera|ni loco|ni hablar|que va|negativo|mejor no|mejor asi no|ahorita no|por ahora no|de momento no|todavia no|asi no|eso no|este no|ese no|creo que no|pues no|no creo|paso|yo paso|prefiero que no|prefiero no|preferiria no|mejor dejelo|dejelo|dejalo|olvidelo|olvidalo|dejemoslo|no hace falta|no es necesario|no necesito|no me hace falta|no|nel|nop|nopi|nones|nah)
`;
const refusing_es = `
(?:(?:eso|esto|asi|mejor|yo|ese plan|la pausa|el plan|a mi|ahorita|pues|ya|la verdad|tampoco|eso si) )*no (?:(?:lo|la|le|les|me|se|nos|lo puedo|puedo|voy a|vamos a|estoy|quiero|quisiera|me gusta|quiero que) )*(?:quiero|quisiera|queremos|acepto|aceptar|aceptarlo|acepta|aceptamos|conviene|sirve|interesa|gusta|late|parece|funciona|acomoda|cuadra|va|viene|agarro|tomo|firmo|tomarlo|hacerlo|hacer|de acuerdo|conforme|interesad(?:o|a)|interesado|interesada|pausar|pausarlo|pararlo|pare|pausen|pause|ponga|haga|haga eso|dejarlo|deje|posponerlo|esperar|detenerlo|detener)(?: ${eachOf("eso esto asi ese este plan el la pausa oferta trato con bien nada ahorita por ahora en parado pendiente quieto colgado asi pausado gracias")})*
`;

const bare_hi = `
(?:mana he|nahi nahi|bilkul nahi|kabhi nahi|abhi nahi|aise nahi|ye nahi|isme nahi|aisa nahi|rehne do|rehne dijie|rehne dijiye|rehne de|rahne do|rahne dijie|rahne dijiye|jaane do|jane do|chod do|chhod do|छोड़ do|chodo|chhodo|छोड़ो|छोड़िए|छोड़ dijie|chhodiye|mat karo|mat karie|mat kijie|mat kariye|mat kijiye|mat karna|nahi|nhi|nai|nahin|na|naa|no)
`;
const refusing_hi = `
(?:(?:mujhe|mujhko|hame|humko|hamko|me|hum|ye|yeh|yah|aisa|aise|iski|isko|ise|koi|wala|vala|wali|plan|offer|pause|latka|latkake|latkakar|latkaye|pending|atka|ke|kar|karke|mai|main|abhi|ab|to|toh|ji|bhai|haan|is|tarah|baat|itna|ki|ka) )*(?:nahi|nhi|nai|nahin|na) (?:(?:ye|yeh|aisa|aise|wala|wali|plan|mujhe|ki|koi|to) )*(?:chahiye|chahie|chaiye|karna|karni|karunga|karungi|karenge|lena|leni|lunga|lungi|chalega|chalegi|manzoor|manjoor|jamega|pasand|sahi|thik|theek|rokna|rukna|rukwana|rokiye|roko|rakhna|chahta|chahti|chahte|rakhwana|zarurat|jarurat|jaroorat|manta|manti|maanta|maanti|karwana|banwana|lagwana|chhodna|छोड़ना|latkana|taalna|talna|badhana|hoga mujhse)(?: ${eachOf("he hu hai mujhe ye yeh wala vala plan ji bhai abhi aisa aise to sa")})*
(?:(?:mujhe|ye|yeh|plan|to|ji|is|isko|ise|abhi) )*(?:manzoor|manjoor|zarurat|jarurat|jaroorat|chahiye|karna|pasand|rokna|interest|jarur)(?: (?:to|hi|ji|bhi))? (?:nahi|nhi|nai|nahin)(?: he)?(?: (?:mujhe|ji|bhai|iski))*
(?:(?:me|mai|hum|ise|isko|ye) )*(?:mana|inkaar|inkar|refuse)(?: kar)? (?:karta|karti|karte|raha|rahi|he)(?: hu)?
(?:(?:ise|isko|abhi|please|ye) )*mat (?:roko|rokiye|rokna|karo|kariye|karna|kijiye|kijie|lagao|banao|rakho)(?: (?:ise|isko|abhi|please|ye|ji|bhai))*
`;

const kinds = {
  no: [bare, refusing, bare_es, refusing_es, bare_hi, refusing_hi].flatMap(sayings),
  beside: [
    ...courtesies,
    ...sayings(
      "please|pls|thanks|gracias|ok|okay|alright|bhai|ji|sir|madam|yaar|bro|dude|man|sorry|perdon|disculpe|muy amable|señor|señorita|maaf kijiye|maaf karna|maf karna|pero|but|y|and|so|well|pues|por favor|por ahora|de momento|this time|right now|like that|abhi|lekin|par|ji|ye|yeh|wala|bas",
    ),
  ],
} as const;

type Standing = "nothing" | "refused";

/** True for a no to what lies there, whatever thanks stand beside it. */
export function refusesTerms(text: string): boolean {
  const words = wordsAlone(text);
  if (words === null) return false;
  const read = readThrough<keyof typeof kinds, Standing>(words, kinds, "nothing", (before, kind) =>
    kind === "no" ? "refused" : before,
  );
  return read.has("refused");
}

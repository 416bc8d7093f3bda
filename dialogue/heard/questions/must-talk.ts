/** "Do I have to talk to you?", "will they call my cell?", "does the clock restart?": asked, and nothing is claimed or stopped. */

import { phrases, plainly } from "../../words/phrases.ts";

const mostRead = 200;

const mustTalk = phrases(String.raw`
  (?:do|must|should|why (?:do|should|must)) (?:i|we) (?:really |even |actually |still )*(?:have to |need to |got to |gotta )?(?:talk|speak|deal|reply|respond|answer|write)(?: back)?(?: (?:to|with))? ?(?:you|u|this|these|any of this|ya|y'?all)(?: (?:guys|people|lot))?
  (?:por qu[eé] )?(?:tengo|tenemos|debo|hay) (?:que )?(?:hablar|contestar|responder|tratar)(?:les?|te)?(?: con)?(?: (?:ustedes|usted|vos|ti))?(?= *[?,.]|$)
  (?:kya )?(?:mujhe |humein )?(?:aap|tum)(?: ?se| ?ko| logo se)? (?:baat|jawab) (?:karn[ai]|den[ai]) (?:hi )?(?:zaroori|padeg[ai]|hog[ai])(?: hai)?
  (?:क्या )?(?:मुझे |हमें )?(?:आप|तुम)(?:से|को| लोगों से)? (?:बात|जवाब) (?:करन[ाी]|देन[ाा]) (?:ही )?(?:ज़रूरी|पड़ेग[ाी]|होग[ाी])(?: है)?
`);

/** Whether they must talk with us at all: a question of what follows, and no wish for a person. */
export const asksIfMustTalk = (text: string): boolean => mustTalk.test(plainly(text, mostRead));

const clock = phrases(String.raw`
  (?:clock|statute|limitations?|time limit|s\.?o\.?l\.?|(?:\p{N}+|six|seven|three|four|five|ten) years?)(?: \p{L}+){0,4} (?:re)?(?:start|set|new|begin|viv)\p{L}*(?: over| again)?|(?:re(?:start|set|new|viv)\p{L}*|start over)(?: \p{L}+){0,2} (?:clock|statute|limitations?|time(?: limit)?|debt)
  (?:reinici|interrump|renuev|renov|empez|empiez)\p{L}*(?: \p{L}+){0,3} (?:plazo|prescripci[oó]n|reloj)|(?:plazo|prescripci[oó]n|reloj)(?: \p{L}+){0,3} (?:reinici|interrump|renuev|empez|empiez)\p{L}*
  (?:limitation|miyaad|meyad|samay seema)(?: \p{L}+){0,3} (?:phir|fir|dobara|naye)(?: \p{L}+){0,2}|(?:मियाद|समय ?सीमा|लिमिटेशन)(?: [\p{L}\p{M}]+){0,3} (?:फिर|दोबारा|नए)(?: [\p{L}\p{M}]+){0,2}
`);

/** "If I pay a dollar, does the clock restart?": law, of which a machine says nothing. */
export const asksOfClock = (text: string): boolean => clock.test(plainly(text, mostRead));

/** Where our company is to be found. */
export const ourAddress = phrases(String.raw`
  (?:do you|have you|is there|you) (?:have|got)?(?: )?(?:an? )?(?:office|branch)(?:es)? (?:in|near|around|here|close)(?: \p{L}+){0,3}|(?:tienen|hay)(?: una?| alguna)? (?:oficinas?|sucursal(?:es)?)(?: \p{L}+){0,4}|(?:koi )?(?:office|branch) (?:hai|h) (?:kya )?(?:yahan|yaha|mere sheher|paas)\p{L}*
  where (?:are|r) (?:you|u|y'?all)(?: guys)? (?:based|located|from|at)|where (?:is|'s) (?:your|ur|the) (?:office|company|branch)
  (?:en |a )?d[oó]nde (?:est[aá]n?|se encuentran?|quedan?)(?: ustedes)? (?:ubicad[oa]s?|localizad[oa]s?|sus? oficinas?)(?=[^\p{L}]*$)
  (?:aap(?:ka|ke|ki)?|tumhara|company ka)(?: log)? (?:office|pata|address|branch) (?:kahan|kaha|kidhar)(?: (?:hai|par|pe))*|(?:आप(?:का|के|की)?|कंपनी का)(?: लोग)? (?:ऑफ़?िस|पता|दफ़्तर|शाखा) (?:कहाँ|कहां|किधर)(?: (?:है|पर))*
  (?:what(?:'?s| is)?|where(?:'?s| is)?) (?:(?:your|ur|the) )?(?:company |office |business |head |postal |mailing |registered )*(?:address|office)|(?:your|ur|the) (?:company|office|business|postal|mailing|registered) address
  (?:cu[aá]l es|d[oó]nde (?:est[aá]|queda)n?) (?:su|la|el) (?:direcci[oó]n|oficina|domicilio)(?: de la empresa)?|(?:aapka|aapke|company ka) (?:office|address|pata)(?: \p{L}+){0,3}|(?:आपका|आपके|कंपनी का) (?:ऑफ़?िस|पता|एड्रेस)(?: [\p{L}\p{M}]+){0,3}
`);

/** They ask for it. */
export const asksOurAddress = (text: string): boolean => ourAddress.test(plainly(text, mostRead));

const howCalled = phrases(String.raw`
  (?:will|would|do|does|is|are|gonna) (?:they|you|u|he|she|it|someone|somebody|a colleague|the (?:call|colleague))(?: be| going to| gonna)? (?:call|ring|phone|text|calling|ringing|come|coming)(?: (?:me|through))?(?: (?:on|to|from))? (?:my|this|which|what|a|an?other)(?: \p{L}+){1,3}|(?:which|what) (?:number|phone|line)(?: \p{L}+){0,2} (?:will|would|do|does|are|is|should|gonna)(?: \p{L}+){1,4}
  (?:me )?(?:van a llamar|llamar[aá]n?|llaman?|marcan?|marcar[aá]n?) (?:a|al|en|desde|de) (?:mi|qu[eé]|cu[aá]l)(?: \p{L}+){1,2}|(?:a|de|desde) qu[eé] n[uú]mero (?:me )?(?:llam|marc)\p{L}*
  (?:kis|kaun ?se|mere) (?:number|phone|mobile) (?:se|par|pe) (?:call|phone|fone)?(?: ?(?:karenge|karoge|aayega|aaega|aayegi))?|(?:किस|कौन ?से|मेरे) (?:नंबर|फ़?ोन|मोबाइल) (?:से|पर|पे) (?:कॉल|फ़?ोन)?(?: ?(?:करेंगे|करोगे|आएगा|आयेगा))?
`);

/** How and where a call will reach them. */
export const asksHowCalled = (text: string): boolean => howCalled.test(plainly(text, mostRead));

/** "I talked it over with my wife and she says it's fine": whom they asked at home, who agrees or does not. Four languages. */

import { type Sayings, eachOf, sayings } from "../pieces.ts";
import { phrases, plainly } from "../../words/phrases.ts";

const kin = `(?:(?:my|the|our) )?(?:wife|husband|hubby|mom|mum|mother|dad|father|partner|girlfriend|boyfriend|family|son|daughter|brother|sister|spouse|fiance|fiancee|roommate|parents|wifey|missus|folks|old man|lady|kids)`;
const familia = `(?:(?:mi|mis|la|el|con) )?(?:esposo|esposa|marido|mujer|mama|papa|papas|señora|señor|familia|hijo|hija|hijos|pareja|novio|novia|hermano|hermana|viejo|vieja|doña|jefa|suegra|nuera|yerno)`;
const ghar = `(?:(?:apni|apne|meri|mere|hamari|hamare|apna|mera) )?(?:papa|mummy|mammi|maa|ma|pati|patni|biwi|bivi|wife|husband|gharwali|gharwala|gharwale|gharwalo|ghar wale|ghar walo|ghar wali|ghar|bhai|bahan|behen|beta|bete|beti|bahu|बहू|damad|saas|sasur|family|parivar|miya|vaif|pita ji|mata ji|bhabhi|sab)(?: ji)?`;
const fine = eachOf(
  "que si esta bien de acuerdo conforme le entre entremos la lo tomemos tome acepte aceptemos ok se puede nos alcanza podemos va asi conviene por mi ella el",
);
const told = `(?: (?:its|it is|that|this|that is|thats|this is|it|itll|be|we|i|can|could|should|for|with|to|fine|ok|okay|good|alright|yes|yeah|works|work|cool|on|board|happy|in|too|also|agree|agrees|manage|worth|a|good|deal|idea|is|are|all|right|now|about))*`;

/** They were asked, and it will do for them: beside a yes it adds nothing. */
export const agreedAtHome: Sayings = sayings(`
(?:(?:well|so|ok|alright|just|already|now|after|i|we|ive|weve|have|had|did|did|finally) )*(?:talked|talking|spoke|spoken|speaking|checked|checking|asked|discussed|ran|run|went|gone|looked)(?: (?:it|this|that|about|over|by|with|to|past|things))* ${kin}(?: about (?:it|this|that))?
(?:and |n )?(?:${kin}|she|he|they)(?: (?:and i|also|both|all|too))? (?:says?|said|thinks?|thought|agrees?|agreed|is|are|was|were|reckons?|told me)${told}
(?:(?:ya|pues|bueno|es que|si|yo) )*(?:lo |le |la )?(?:hable|platique|consulte|comente|vi|cheque|pregunte|discuti|hablamos|platicamos)(?: (?:lo|eso|esto|le|ya|todo))* (?:con|a) ${familia}
(?:y |que )?(?:${familia}|ella|el|ellos|ellas)(?: (?:tambien|ya))* (?:dice|dijo|dicen|dijeron|esta|estan|estuvo|me dijo|acepta|acepto|aceptaron|opina|piensa|cree)(?: ${fine})*
(?:y |que |pues )?(?:tambien |ya )?(?:me )?(?:dice|dijo|dicen|dijeron) que(?: ${fine})*
(?:(?:maine|mene|humne|me|mai|hum|to|abhi|aaj|kal|haan) )*${ghar}(?: (?:se|ko|me|pe|par|bhi|to|walo|sab))* (?:poo?chh?|puchh?|pooch|puch|baat|salah|bata|discuss|पूछ)(?: (?:kar|ke|karke|liya|li|lia|ki|kari|diya|hui|hua|ho|gayi|gai|he|hai|bhi|thi))*
(?:(?:wo|woh|vo|ve|unhone|usne|unka|${ghar}) )(?:(?:bhi|ne|to|log|sab|kehna|he|hai) )*(?:keh|kah|kaha|bol|bola|bole|maan|man|raji|raazi|taiyar|haan|theek)(?: ${eachOf("rahi rahe raha rhi rhe rha he hai hu di diya gaye gayi ki bhi to itna utna ho jayega jaega jaayega jayegi theek thik haan ji sahi chalega manage bol kaha bola sab tha")})*
`);

/** They were asked, and say no: why what was set up is called off. */
export const refusedAtHome: Sayings = sayings(`
(?:(?:i|we|just|have|ive) )*(?:talked|spoke|checked|discussed)(?: (?:it|this|that|over|about|with|to))* ${kin}(?: about (?:it|this|that))?
(?:${kin}|she|he|they) (?:said no|says no|dont|doesnt|didnt|wont|isnt|arent|is not|are not|not|is against|disagrees?)(?: ${eachOf("want wants us me doing do to this it that like agree let happy with ok okay for we i a plan the on board")})*
(?:y |que |pero )?(?:${familia}|ella|el) (?:(?:dice|dijo|me dijo) que )?no(?: ${eachOf("quiere quiso le gusta gusto esta de acuerdo que lo hagamos haga deja dejo nos conviene alcanza el la plan eso con me")})*
(?:wo|woh|vo|${ghar})(?: (?:bhi|ne|to|log|keh|kah|bol|rahi|rahe|raha|he|hai))* (?:mana|nahi|na)(?: ${eachOf("kar kiya diya di rahe rahi raha he hai chahti chahte chahta maan mane hui ye yeh plan karo lo")})*
`);

const asked = phrases(String.raw`
  (?:talked|spoke|spoken|checked|asked|discussed|ran|went over)(?: (?:it|this|that|about|over|by|with|to|past))* (?:my|the) (?:wife|husband|hubby|mom|mum|mother|dad|father|partner|girlfriend|boyfriend|family|son|daughter|brother|sister|spouse|parents)|my (?:wife|husband|hubby|mom|mum|mother|dad|father|partner|girlfriend|boyfriend|family|son|daughter|spouse) (?:says?|said|thinks?|told me|agrees?)
  (?:habl[eé]|platiqu[eé]|consult[eé]|coment[eé]|pregunt[eé])(?:lo|le)?(?: (?:lo|eso|esto))* (?:con|a) (?:mi|la|el|mis) \p{L}+|mi (?:espos[oa]|marido|mujer|mam[aá]|pap[aá]|familia|hij[oa]|pareja|novi[oa]) (?:dice|dijo|opina|piensa|me dijo)
  (?:gharwal\p{L}+|ghar ?wal\p{L}+|ghar (?:me|mein|pe|par)|wife|husband|patni|pati|biwi|papa|mummy|maa|beta|bete|beti|bahu|bhai|family)(?: (?:se|ko|bhi|to|ji))* (?:baat|poo?chh?|puchh?|salah)\p{L}*|(?:gharwal\p{L}+|wife|husband|patni|pati|biwi|papa|mummy|bahu)(?: (?:bhi|ne|to))* (?:keh|kah|bol)\p{L}*
  (?:घरवाल[\p{L}\p{M}]+|घर ?वाल[\p{L}\p{M}]+|घर (?:में|पे|पर)|पत्नी|पति|बीवी|वाइफ़?|पापा|मम्मी|माँ|मां|बेटा|बेटे|बेटी|बहू|भाई|परिवार)(?: (?:से|को|भी|तो|जी))* (?:बात|पूछ|सलाह)[\p{L}\p{M}]*|(?:घरवाल[\p{L}\p{M}]+|पत्नी|पति|बीवी|वाइफ़?|पापा|मम्मी|बहू)(?: (?:भी|ने|तो))* (?:कह|बोल|कहा|बोला)[\p{L}\p{M}]*
`);
const mostRead = 200;

/** They tell what was said at home: nobody else writes. */
export const tellsWhatHomeSays = (text: string): boolean => asked.test(plainly(text, mostRead));

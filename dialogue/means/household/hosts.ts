/** "Bete ke ghar rehti hu", "I live at my son's": whose house it is has money of its own, and is none who lives of theirs. Four languages. */

import { everyPhrase } from "../../words/phrases.ts";

const kin = String.raw`(?:m[uo]m|mother|dad|father|parents?|folks|son|daughter|brother|sister|aunt|auntie|uncle|cousin|nan|gran|grand\p{L}+|in[- ]laws?|ex|friend|mate|girlfriend|boyfriend)`;
const pariente = String.raw`(?:mam[aá]|pap[aá]s?|madre|padres?|hij[oa]s?|herman[oa]s?|t[ií][oa]s?|prim[oa]s?|suegr[oa]s?|abuel[oa]s?|novi[oa]|amig[oa]s?|ex)`;
const parivar = String.raw`(?:bet[aei]|ladk[aei]|bh[ae]i|behan|bahan|bahen|maa?|maike?|pitaji?|papa|mummy|sasur\p{L}*|damaa?d|dost|chach[aei]|mam[aei]|mausi)`;
const parivarHindi = String.raw`(?:बेट[ाेी]|लड़क[ाेी]|भाई|बहन|माँ|मां|पिता(?:जी)?|पापा|मम्मी|ससुर[\p{L}\p{M}]*|दामाद|दोस्त|चाच[ाेी]|माम[ाेी]|मौसी)`;

const hosted = everyPhrase(String.raw`
  (?:at|in) (?:my|our) ${kin}(?:'?s?'?|’s?)(?: (?:place|house|home|flat|apartment|spare room|basement|couch|sofa))?
  en (?:la )?casa de (?:mi|mis|un|una) ${pariente}
  (?:(?:apn|mer)[aei] )?${parivar} (?:ke|ki) (?:ghar|yahan?|makaa?n|flat)(?: (?:me|mein|par|pe))? (?:hi )?(?:reh|rah)\p{L}*
  (?:(?:अपन|मेर)[ाेी] )?${parivarHindi} (?:के|की) (?:घर|यहाँ|यहां|मकान|फ़?्लैट)(?: (?:में|पर|पे))? (?:ही )?रह[\p{L}\p{M}]*
`);

/** The message without the words of whose house they live in, each letter in its place. */
export const withoutHosts = (text: string): string =>
  text.replaceAll(hosted, (said) => " ".repeat(said.length));

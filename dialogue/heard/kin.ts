/** Who belongs to them: words for relatives, friends and helpers, to be joined with more. Four languages. */

export const kin = String.raw`(?:daughter|son|wife|husband|partner|mum|mom|mother|dad|father|sister|brother|niece|nephew|aunt|uncle|cousin|grand(?:son|daughter)|(?:girl|boy)?friend|carer|caregiver|support worker|social worker|case ?worker|neighbou?r|accountant|bookkeeper)(?:-in-law)?`;
export const familia = String.raw`(?:hij[oa]|espos[oa]|marido|mujer|pareja|mam[aá]|pap[aá]|madre|padre|herman[oa]|sobrin[oa]|t[ií][oa]|prim[oa]|niet[oa]|amig[oa]|cuidador[a]?|yerno|nuera|contador[a]?|vecin[oa])`;
export const parivar = String.raw`(?:beti|beta|bete|biwi|bivi|patni|pati|maa|mummy|papa|pitaji|behen|bahan|bhai|dost|bhatija|bhatiji|damaad|bahu)`;
export const parivarHindi = String.raw`(?:बेटी|बेटा|बेटे|बीवी|पत्नी|पति|माँ|मां|मम्मी|पापा|पिताजी|बहन|भाई|दोस्त|भतीजा|भतीजी|दामाद|बहू)`;

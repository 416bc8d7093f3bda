/** Words of one who acts for the person: a lawyer, an adviser, a carer with a power of attorney. */

import { phrases, plainly } from "../words/phrases.ts";

const trades =
  "attorney|lawyer|solicitor|barrister|advocate|accountant|advis[eo]r|counsell?or|guardian|trustee|executor|representative|paralegal";
const oficios =
  "abogad[oa]|licenciad[oa]|asesor[a]?|gestor[a]?|contador[a]?|tutor[a]?|representante";
const naukri = "vakil|vakeel|advocate|lawyer|ca|salahkar|pratinidhi";
const forms = [
  "my clients?|our clients?",
  `i(?: am|'m| work as)(?: an?| the| his| her| their| your)?(?: \\p{L}+){0,2} (?:${trades})`,
  "(?:i|we) (?:represent|act for|am acting|are acting)",
  "(?:calling|writing|acting|speaking|call|write) (?:on behalf of|for)|on behalf of",
  "power of attorney|poa|lpa|deputyship",
  "letter of authority|authority (?:form|letter)|authori[sz]ed me",
  "mis? clientes?|nuestr[oa]s? clientes?",
  `soy (?:el |la |su |un |una )?(?:${oficios})`,
  "represento a|representamos a|en nombre de|de parte de|poder notarial|carta poder",
  "(?:mujhe|mujhko|mereko) (?:likh ?(?:ke|kar)|likhit|authority|adhikar|power)(?: \\p{L}+){0,3} (?:diya|di|de (?:diya|rakha|di))|(?:unki|papa ki|mummy ki) (?:taraf|jagah) se (?:main|mai|sab)",
  "मुझे (?:लिख ?(?:के|कर)|लिखित|अधिकार)(?: [\\p{L}\\p{M}]+){0,3} (?:दिया|दी|दे (?:दिया|रखा|दी))|(?:उनकी|पापा की|मम्मी की) (?:तरफ़?|जगह) से (?:मैं|सब)",
  "(?:gave|given|signed) me (?:written |a written |a signed )?(?:permission|authority|consent|a (?:letter|paper|note))|me (?:dio|firm[oó]|dej[oó]) (?:un (?:papel|poder|permiso)|una (?:carta|autorizaci[oó]n)|permiso|por escrito)",
  "मेरे मुवक्किल|मुवक्किल|(?:उनका|उनकी|उसका|उसकी|का|की|के) वकील (?:हूँ|हूं|बोल)|मुख़्तारनामा|मुख्तारनामा",
  "mere client|mere muvakkil",
  `(?:unka|unki|unke|uska|uski|ka|ki|ke) (?:${naukri}) (?:hoon|hun|hu|bol)`,
  // Who does their money, by their own word, or asks what we need of one who does.
  "i (?:deal with|handle|manage|look after|take care of|do|sort out|run|help (?:her|him|them) with) (?:all )?(?:of )?(?:(?:her|his|their) )(?:money|finances|bills|affairs|accounts?|banking|paperwork)|(?:how (?:do|can) i|what do i need to)(?: \\p{L}+){0,2} (?:be(?:come)? |get |to be )?(?:authori[sz]ed|put on|act|speak|talk)(?: (?:to|for|on behalf|you|about))* (?:her|him|them|the account|account)",
  "(?:yo )?(?:le |les )?(?:llevo|manejo|administro|arreglo|veo) (?:yo )?(?:(?:sus|las|el|su) )(?:cuentas|dinero|gastos|finanzas|pagos)|qu[eé] (?:necesitan|necesito|hace falta)(?: \\p{L}+){0,3} (?:autorizar\\p{L}*|hablar por (?:ella|[eé]l)|autorizaci[oó]n)",
  "(?:unke|uske|mummy ke|papa ke|maa ke) (?:paise|paisa|hisaab|khata|account|bill)(?: \\p{L}+)? (?:main|mai) (?:hi )?(?:dekh|sambhal)\\p{L}*|(?:main|mai) (?:hi )?(?:unke|uske|mummy ke|papa ke|maa ke) (?:paise|paisa|hisaab|khata|account|bill)(?: hi)? (?:dekh|sambhal)\\p{L}*",
  "(?:उनके|उसके|मम्मी के|पापा के|माँ के) (?:पैसे|पैसा|हिसाब|खाता|बिल)(?: [\\p{L}\\p{M}]+)? मैं (?:ही )?(?:देख|संभाल|सँभाल)[\\p{L}\\p{M}]*|मैं (?:ही )?(?:उनके|उसके|मम्मी के|पापा के|माँ के) (?:पैसे|पैसा|हिसाब|खाता|बिल)(?: ही)? (?:देख|संभाल|सँभाल)[\\p{L}\\p{M}]*",
];
const acting = phrases(forms.join("|"));

const mostRead = 400;

/** The writer acts for the person, by their own word; it proves nothing. */
export const actsForThem = (text: string): boolean => acting.test(plainly(text, mostRead));

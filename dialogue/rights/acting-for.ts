/** Words of one who acts for the person: a lawyer, an adviser, a carer with a power of attorney. */

import { phrases, plainly } from "../heard/phrases.ts";

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
];
const acting = phrases(forms.join("|"));

const mostRead = 400;

/** The writer acts for the person, by their own word; it proves nothing. */
export const actsForThem = (text: string): boolean => acting.test(plainly(text, mostRead));

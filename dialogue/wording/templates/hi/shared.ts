/** Words that several templates share. */

export const rhythm = `{unit, select,
  week {{every, plural, one {हर हफ़्ते} other {हर # हफ़्ते में}}}
  weekday {{every, plural, one {हर महीने के {nth} को} other {हर # महीने में {nth} को}}}
  other {{every, plural, one {हर महीने} other {हर # महीने में}}}}`;

export const careWords = `{kind, select,
  bereavement {आपके दुख में हम साथ हैं।}
  job_loss {काम छूटने की बात सुनकर दुख हुआ।}
  mental_health {भरोसे के लिए धन्यवाद। खेद है कि समय इतना कठिन है।}
  physical_health {सुनकर दुख हुआ, आशा है सब ठीक हो जाएगा।}
  domestic_abuse {भरोसे के लिए धन्यवाद। संपर्क का कोई तरीक़ा सुरक्षित न हो तो बताएँ, हम उसे काम में नहीं लेंगे।}
  scam_victim {खेद है कि आपके साथ ऐसा हुआ।}
  cognitive {बताने के लिए धन्यवाद। हम आराम से, धीरे-धीरे चलेंगे।}
  language_or_literacy {बताने के लिए धन्यवाद। बात करना आसान हो तो कॉल लिखें।}
  other {बताने के लिए धन्यवाद। मैं समझता हूँ कि यह समय आसान नहीं है।}}`;

export /** The same, for a text message. */
const careShort = `{kind, select,
  bereavement {आपके दुख में हम साथ हैं।}
  domestic_abuse {भरोसे का शुक्रिया। सुरक्षित तरीक़ा बताएँ, हम वही रखेंगे।}
  language_or_literacy {बात करना आसान हो तो कॉल लिखें।}
  other {बताने का शुक्रिया।}}`;

export const side = `{side, select, after {के बाद} before {से पहले} other {के आसपास}}`;

/** English words as Hindi writes them, so that "पेमेंट" and "payment" are one word to the model. */

const lines = `
payment पेमेंट पेमेन्ट पैमेंट
payments पेमेंट्स
pay पे
paid पेड
loan लोन
bank बैंक बेंक
call कॉल काल
calls कॉल्स
calling कॉलिंग
phone फोन फ़ोन
message मैसेज मेसेज मैसेजेस
sms एसएमएस
whatsapp व्हाट्सएप व्हाट्सऐप वॉट्सऐप वाट्सएप व्हाट्सअप
email ईमेल इमेल
mail मेल
letter लेटर
number नंबर नम्बर
account अकाउंट एकाउंट अकाउन्ट
agent एजेंट एजेन्ट
manager मैनेजर
company कंपनी कम्पनी
office ऑफिस आफिस
boss बॉस
card कार्ड
credit क्रेडिट
debit डेबिट
score स्कोर
cibil सिबिल
report रिपोर्ट
emi ईएमआई इएमआई
settlement सेटलमेंट सैटलमेंट
discount डिस्काउंट
interest इंटरेस्ट
charge चार्ज
charges चार्जेस चार्जेज
balance बैलेंस
amount अमाउंट
bill बिल
receipt रिसीट
statement स्टेटमेंट
document डॉक्यूमेंट
documents डॉक्यूमेंट्स
proof प्रूफ
agreement एग्रीमेंट
link लिंक
upi यूपीआई
otp ओटीपी
pin पिन
transfer ट्रांसफर
online ऑनलाइन
salary सैलरी सेलरी
job जॉब
company कंपनी
lawyer लॉयर
advocate एडवोकेट
court कोर्ट
case केस
police पुलिस
complaint कंप्लेंट कम्प्लेन्ट
fraud फ्रॉड फ्राड
scam स्कैम
fake फेक
hack हैक
cyber साइबर
robot रोबोट
bot बॉट
ai एआई
machine मशीन
computer कंप्यूटर
human ह्यूमन
customer कस्टमर
care केयर
executive एक्जीक्यूटिव
senior सीनियर
time टाइम
date डेट
month मंथ
monthly मंथली
week वीक
minute मिनट
plan प्लान
offer ऑफर
option ऑप्शन
full फुल
half हाफ
stop स्टॉप
block ब्लॉक
unsubscribe अनसब्सक्राइब
ok ओके
yes यस
no नो
hello हैलो हेलो
hi हाय
thanks थैंक्स
thank थैंक
you यू
sorry सॉरी
please प्लीज प्लीज़
bye बाय
sir सर
madam मैडम मैडम
hospital हॉस्पिटल
operation ऑपरेशन
accident एक्सीडेंट
cancer कैंसर
depression डिप्रेशन
tension टेंशन
doctor डॉक्टर
covid कोविड
school स्कूल
class क्लास
army आर्मी
navy नेवी
border बॉर्डर
posting पोस्टिंग
insolvency इनसॉल्वेंसी
bankruptcy बैंकरप्सी
bankrupt बैंकरप्ट
rbi आरबीआई
ombudsman ओम्बड्समैन
fir एफआईआर
aadhaar आधार
pan पैन
wrong रॉन्ग
error एरर
failed फेल
declined डिक्लाइन
server सर्वर
app ऐप एप
update अपडेट
address एड्रेस
english इंग्लिश
hindi हिंदी हिन्दी
service सर्विस
refund रिफंड
cancel कैंसिल
close क्लोज
details डिटेल डिटेल्स
meeting मीटिंग
busy बिजी
driving ड्राइव ड्राइविंग
duty ड्यूटी
file फाइल
income इनकम
rent रेंट
pension पेंशन
business बिजनेस बिज़नेस
shop शॉप
lockdown लॉकडाउन
video वीडियो
game गेम
mobile मोबाइल
sim सिम
noc एनओसी
partial पार्ट
part पार्ट
`;

const english = new Map<string, string>();
for (const line of lines.trim().split("\n")) {
  const [word, ...spellings] = line.split(" ");
  for (const spelling of spellings) english.set(spelling.normalize("NFKC"), word ?? spelling);
}

/** The English word that this Devanagari word is, if it is one. */
export const loanword = (word: string): string | undefined => english.get(word);

/** Small words that carry the frame of a sentence, and the people, places and papers it speaks of. */

/**
 * `name: words` in English and Spanish as they are spelt, then `~` and Hindi by its rough spelling.
 * `pag*` is every word that begins so; `passed_away` stands for words one after the other.
 */
export const people = `
not: not no never dont don't cant cannot can't wont won't didnt didn't doesnt doesn't isnt isn't wasnt
  arent aint havent haven't hasnt hadnt wouldnt couldnt shouldnt nor neither nothing none nunca jamas ni
  sin tampoco nada ningun* ~ nahi nahin mat na naa bina
cant: cant cannot can't couldnt unable no_way not_able no_puedo no_podemos no_puede no_pude no_podre
  imposible no_alcanza no_me_alcanza ~ nahi_sakta nahi_sakti nahi_paunga nahi_paungi nahi_pa nahi_paaunga
  namumkin nahi_payenge nahi_sakte nahi_paayenge nahi_ho_payega
can: can could able manage puedo podria podemos puede podra pudiera ~ sakta sakti sakte paunga paungi
i: i im i'm ive i've ill i'd id me myself yo soy estoy conmigo tengo ~ main mai mujhe mujhko mujhse mere hun hoon
  mereko muje
my: my mine mi mis mio mia nuestr* our ours ~ mera meri mere hamara hamari hamare apna apni apne
we: we us were_all nosotr* ~ hum ham hume humein hamein
you: you your yours u ur usted* ustedes ~ aap aapka aapki aapke aapse aapko tum tumhara tumhari tu tera tere
he: he him his himself she her hers herself el_senor ella su_esposo ~ wo woh vo uska uski uske unka unki unke
  unko usko unhe unhone usne inka inki inke
they: they them their theirs ellos ellas ~ ve unlog woh_log
it: it its this that these those esto eso esta este ~ ye yeh is iska
who: who whom whose quien quienes ~ kaun kon kisne kiska kiski kisko
what: what whats what's que cual ~ kya kaunsa konsi
when: when cuando ~ kab
where: where donde adonde ~ kahan kaha kidhar
why: why por_que porque ~ kyu kyun kyo kyon kisliye
how: how como ~ kaise kese
howmuch: how_much how_many cuanto cuanta cuantos cuantas ~ kitna kitne kitni
want: want wants wanted wish like_to would_like quiero quisiera deseo queremos ~ chahta chahti chahte chahiye
  chahie mangta
need: need needs needed require necesit* ocupo ~ zarurat jarurat zaroorat chahiye
must: must have_to has_to gotta should debe deben tiene_que tienen_que hay_que ~ padega padegi zaroori jaroori
will: will ill gonna going_to shall voy_a vamos_a ~ dunga dungi karunga karungi denge karenge jaunga jaungi
  lunga lungi hoga hogi doonga aunga
was: was were had used_to did era fue fui estuve hacia ~ tha thi hua hui gaya gayi
if: if unless whether si_no si_me si_ustedes ~ agar yadi
because: because cause since cuz due_to porque ya_que debido ~ kyunki kyuki isliye wajah karan
but: but however pero sino ~ lekin par magar
already: already ya_pag* ya_lo ya_les ya_le ~ pehle_se already pehle_hi
still: still yet todavia aun sigo sigue siguen ~ abhi_bhi abhi_tak ab_tak ab_bhi
again: again anymore another repeated* otra_vez de_nuevo vuelv* nuevamente ~ phir dobara fir wapas dubara baar_baar
only: only just solo solamente nomas ~ sirf bas keval hi
more: more extra additional mas ~ aur zyada jyada
less: less lower smaller reduc* menos menor* mas_chic* bajar ~ kam ghata* chhoti
all: all everything whole full entire total todo toda todos todas complet* ~ sab poora pura saara sara puri poori
half: half mitad ~ aadha aadhi adha
now: now today immediately right_away asap ahora ahorita hoy ahorit* inmediat* ~ abhi aaj turant fauran
later: later after soon afterwards luego despues mas_tarde pronto ~ baad thodi_der baadme
tomorrow: tomorrow tmrw manana pasado_manana ~ kal parso parson
before: before earlier previous* ago antes hace anterior* ~ pehle pahle purana purani
always: always every_day constantly keep keeps siempre todos_los_dias a_diario cada_rato ~ hamesha roz din_raat
  har_din baar_baar rozana
week: week weeks fortnight semana* ~ hafta hafte saptah
month: month months mes meses mensual* ~ mahina mahine maheena
year: year years anos ano ~ saal barso varsh saalo
day: day days friday monday tuesday wednesday thursday saturday sunday viernes lunes martes miercoles jueves
  sabado domingo dia dias ~ din somvar mangal* budh* guruvar shukr* shani* ravi* tarikh tareekh
please: please kindly por_favor favor ~ kripya please meherbani
spouse: husband wife spouse partner fiance* boyfriend girlfriend esposo esposa marido mujer pareja novio novia
  hubby viejo vieja ~ pati patni biwi bivi husband wife gharwali gharwale miya shauhar
parent: mom mum mother mam mommy dad father daddy parents stepdad stepmom mama papa madre padre jefa jefe papas
  jefecit* amá apá ~ maa mummy mata papa pita pitaji babuji ammi abbu maaji baap mata_ji
child: son daughter kid kids child children baby toddler nino nina ninos hijo hija hijos hijas bebe chamaco*
  escuincle* chiquitos ~ beta beti bachcha bachche bachchi bacha bacche bache baccha betiya
sibling: brother sister hermano hermana hermanos cunad* ~ bhai bhaiya behen bahan didi behan
kin: uncle aunt cousin nephew niece grandma grandpa grandmother grandfather nan gran grandson granddaughter
  grandparents in_laws inlaws family familia abuel* tio tia primo prima suegr* sobrin* niet* nuera yerno ~ dada
  dadi nana nani chacha chachi mama mami tau bua mausi sasur saas bahu damad parivar pota poti jija
friend: friend mate buddy pal amigo amiga compadre cuate ~ dost yaar saheli
neighbour: neighbour neighbor roommate flatmate housemate tenant landlord landlady lodger vecin* inquilin*
  casero roomie ~ padosi padosan kirayedar makan_malik
colleague: colleague coworker boss manager receptionist secretary assistant employee supervisor_of companer* jefe_de
  patron secretari* recepcionista ~ boss colleague karmchari maalik malik staff
carer: carer caregiver caring care_for look_after looking_after nurse nursing cuidador* cuid* enfermer* ~ dekhbhal
  sambhal* seva khayal naukrani
lawyer: lawyer attorney solicitor barrister counsel law_firm legal_aid paralegal abogad* licenciado bufete despacho_legal
  ~ vakil wakil vakeel lawyer advocate adhivakta
adviser: adviser advisor counsellor counselor stepchange payplan citizens_advice debt_charity credit_counsel* cab
  asesor* consejer* defensor* ~ salahkar counsellor sanstha ngo
authority: power_of_attorney poa guardian guardianship conservator* mandate authorised authorized authority
  apoderad* poder_notarial tutor carta_poder representante ~ mukhtarnama adhikrit adhikar mukhtar
person: person human someone somebody people operator representative rep agent supervisor manager staff persona
  alguien humano agente supervisor* gerente ejecutiv* operador* ~ insaan insan aadmi vyakti banda bande adhikari
  koi executive manager agent officer
robot: robot bot machine ai computer automated recording chatbot chatgpt program maquina grabacion automatic*
  inteligencia_artificial programa contestadora ~ machine mashin recorded robot kamputer
company: company bank lender creditor agency firm business office empresa compania banco despacho financiera
  cobrador* agencia acreedor ~ company bank sanstha karyalay daftar
bailiff: bailiff sheriff bailiffs enforcement repo repossess* embarg* actuario ~ kurki vasuli recovery_agent gunde goonde
court: court judge judgment lawsuit sue suing legal_action juez juzgado tribunal demand* juicio corte ~ court adalat
  mukadma mukadama kacheri
regulator: cfpb fca ftc ombudsman regulator bbb rbi trading_standards ico attorney_general ofcom condusef profeco
  fiscalia ministerio_publico ~ rbi lokpal upbhokta consumer_forum
police: police cops officer_badge policia denunci* patrulla ~ police thana thane fir cyber_cell cybercell
army: army navy marines marine air_force military deployed deployment regiment battalion unit sergeant soldier
  reservist national_guard barracks corporal cadet enlisted platoon troops squadron commanding_officer bootcamp
  ejercito militar soldad* marina cuartel sargento desplegad* regimiento batallon guardia_nacional servicio_activo
  ~ army fauj fauji sena sainik jawan border seema crpf bsf siachen regiment posting tainat naik subedar chhavni
  paltan agniveer
phone: phone number line mobile cell telephone telefono celular numero ~ phone number mobile nambar phon
address: address house home flat apartment mailbox lives live_here moved direccion domicilio casa departamento vive
  viven mudo ~ pata ghar makan address rehta rehti rehte
letter: letter letters mail post envelope carta cartas correspondencia ~ chitthi patra letter
email: email emails e-mail inbox correo* ~ email mail imel
text: text texts texting sms message messages whatsapp mensaj* texto textos whats ~ msg message sms messages
  whatsapp sandesh
call: call calls calling called ring ringing phoning phone_me llam* marc* marquen timbr* ~ call phone_karna phone_mat
  call_mat phone_aate phone_karte
work: work job workplace office_hours employer shift working trabaj* empleo chamba jale chambe* ~ kaam naukri job
  duty office nokri naukari shift dukaan
school: school homework class grade college teacher university escuela tarea grado secundaria primaria prepa colegio
  maestr* ~ school kaksha class padhai homework college exam
age: years_old yrs_old birthday underage minor teen anos_de_edad menor_de_edad ~ saal_ka saal_ki umar naabalig
`;

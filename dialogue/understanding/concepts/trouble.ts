/** Words of a life bent: illness, loss, fear and force, as one meaning in every language. */

/** The format is that of `people`. */
export const trouble = `
die: die dies died dying dead death deceased passed_away passed_on late funeral buried burial cremat* cemetery grave
  widow widower estate probate executor executrix obituary ashes morgue hospice_last muri* muer* fallec* falleci*
  difunt* funeral* enterr* panteon velorio sepel* herederos albacea viud* defunc* finad* luto occiso
  ~ mar_gaye mar_gayi guzar gujar guzre dehant nidhan maut mrityu antim_sanskar swarg* chal_base chal_basi expire
  terahvi tehravi antyesti shamshan inteqal nahi_rahe nahi_rahi nahi_rahin shok vidhwa asthi daah_sanskar
  guzarna swargwas swargvas gujre
killself: suicide suicidal kill_myself end_it_all end_my_life overdose hang_myself hurt_myself self_harm cut_myself
  cutting_myself jump_off better_off_dead better_off_without no_reason_to_live not_be_here wont_be_here goodbye_forever
  pills noose bridge razor worth_more_dead dont_want_to_live want_to_die wish_i_was_dead suicid* matarme quitarme_la_vida
  ahorcarme no_quiero_vivir quiero_morir* morirme acabar_con_todo me_mato aventarme pastillas puente soga
  ya_no_estare cortarme ~ suicide khudkushi aatmahatya atmahatya zeher jahar zahar phansi fansi fanda jaan_de
  marna_chahta marna_chahti jeena_nahi jeene_ka_mann khatam_kar_lunga khatam_kar_lu jeene_ki nas_kaat kood goliyan
  alvida chhat_se patri railway_track chale_jana hamesha_ke_liye
danger: kill_me hurt_me threaten* gun knife weapon outside_my_door going_to_hurt locked_me break_in murder
  me_va_a_matar pistola cuchillo arma amenaz* me_quiere_matar ~ jaan_se_maar chaku bandook hathiyar maar_dalega
  maar_denge dhamki dhamka* maar_dega khatra khatre
ill: ill sick illness disease cancer tumor tumour chemo chemotherapy dialysis stroke heart_attack surgery operation
  hospital hospitalised hospitalized icu diagnosed diagnosis pain injured injury accident broken_leg disabled
  disability wheelchair epilep* seizure* diabet* kidney lupus arthritis covid bedridden amputat* treatment pregnan*
  miscarr* enferm* cancer hospital* operacion opera* cirugia diabet* dialisis quimio* infarto embarazad* accidente
  discapacidad tratamiento fractur* silla_de_ruedas derrame internad* ~ bimar bimari beemar aspatal hospital operation
  cancer dialysis dil_ka_daura heart_attack accident ilaaj ilaj dard sugar kidney lakwa viklang divyang operate
  bharti icu plaster fracture chot haddi daura bistar
mind: depress* anxiety anxious panic bipolar ptsd schizo* mental_health breakdown therapy therapist psychiatr*
  antidepressants cry_all crying ocd nervous_breakdown cant_cope overwhelmed voices sectioned depresi* ansiedad
  panico psiquiatr* psicolog* bipolar salud_mental nervios crisis_nerviosa no_duermo ~ depression tanav mansik
  ghabrahat anxiety panic psychiatrist manochikitsak dimag udaas chinta neend_nahi rota rehti rone avsad
grief: grief grieving mourning bereaved bereavement lost_my_husband lost_my_wife lost_my_mother lost_my_father
  lost_my_son lost_my_mum lost_my_mom lost_my_dad lost_my_brother miscarriage stillborn perdi_a_mi duelo luto
  ~ kho_diya terahvi shok gham matam
jobloss: laid_off fired sacked redundan* unemployed jobless lost_my_job out_of_work let_go let_me_go layoff layoffs
  downsized terminated pink_slip shut_down_plant closed_down contract_ended gave_me_the_boot despid* despedi* desemple*
  sin_trabajo sin_chamba corrieron me_corrieron quede_sin liquidaron recorte* cerro_la ~ naukri_chali naukri_gayi
  naukri_chhut berozgar berojgar nikal_diya nikaal_diya job_chali layoff kaam_chhut naukri_se kaam_nahi
  naukri_nahi band_ho_gayi chhantni
cuthours: hours_cut reduced_hours fewer_hours part_time furlough* pay_cut unpaid_wages no_overtime zero_hours on_strike
  benefits_stopped sanctioned universal_credit stopped_my halved my_hours slow_season commission_dried
  recort* menos_horas bajaron_el_sueldo medio_tiempo no_me_han_pagado ventas_bajas descansaron ~ aadhi_salary
  salary_kam salary_late salary_nahi vetan_nahi kam_ghante tankhwah_nahi dhandha_manda mandi fasal barish sookha
  dukaan_band kaam_kam dhanda_thapp salary_ruki
abuse: abuse abusive hits beats beat_me controls_my controlling restraining_order shelter refuge domestic violence
  violent bruises ex_husband_made fled escaped_him afraid_of_him maltrat* golpe* me_pega violencia abusiv* refugio
  orden_de_restriccion me_controla ~ maarta peetta pitai maarpeet maar_peet marta_hai hinsa sasural ghar_se_nikala
  maar_khaati pitta peetna
addict: addict* alcoholic drinking_problem gambling gambled betting casino slots rehab relapse sober drugs heroin
  cocaine aa_meetings gamblers alcoholic* apuest* casino ludopat* drogas adict* anexado rehabilitacion tome_mucho
  apostando tragamonedas ~ sharab sharabi nasha nashe jua jue satta satte lat betting daaru daru nashamukti
  online_gaming rummy ganja
caringfor: care_for look_after carer caregiver caring_for special_needs autistic autism full_time_care bedridden_mother
  cuido cuidando cuidar autista a_mi_cargo postrad* ~ dekhbhal sambhalna sambhalti seva_karni dekhna_padta khayal
confused: dementia alzheimer* memory forget forgetful confused brain_injury learning_disability learning_difficulties
  dont_remember cant_remember senile muddled demencia memoria olvid* se_me_olvida confund* retraso lesion_cerebral
  discapacidad_intelectual ~ bhool bhul yaad_nahi yaaddasht yaadasht dimaag confuse samajh_nahi_aata alzheimer
  bhoolne dementia
literacy: cant_read read_or_write illiterate dyslex* translate translator interpreter no_english small_print my_english
  braille blind no_se_leer no_leo no_hablo_ingles no_entiendo_ingles traduc* interprete analfabet* ciego
  ~ padhna padh_nahi likhna angrezi english_nahi anpadh samajh_nahi angreji dubhashiya padhe_likhe padhi_likhi
scammed: scammed conned fraudster tricked romance_scam investment_scam fake_website lost_everything_to phishing
  sent_money_to estaf* me_estafaron timo enganaron ~ thag thagi dhokha dhoka loot_liya fraud_ho otp_bata cyber_fraud
  thaga scam_ho thug
lifeevent: divorc* separated separation split_up custody fire flood burned burnt hurricane earthquake tornado prison
  jail homeless evicted newborn twins wedding visa deported refugee moving_countries divorci* separ* incendio
  inundacion huracan terremoto temblor sin_hogar deport* recien_nacido presa preso ~ talaq talak alag aag baadh
  bhukamp jail beghar toofan shaadi janm judwa tabahi
identity: identity stolen_identity stole_my impersonat* somebody_used someone_used in_my_name forged forgery opened_in
  my_details used_my fake_signature robo_de_identidad robaron usaron_mi a_mi_nombre falsific* suplant* clonar*
  mis_datos ~ mere_naam_se mere_naam_par aadhaar pan_card farzi_loan kisi_ne_mere galat_istemal jaali document_churake
  chori
hacked: hacked hacker unauthorised unauthorized compromised took_over login_i_didnt didnt_make_that hackea*
  sin_mi_autorizacion no_autorice entraron_a_mi ~ hack bina_ijazat bina_pooche kisi_aur_ne hacker
coerced: forced coerced made_me pressured threatened_me_into signed_for blackmail* mule launder* oblig* me_obligo
  presion* chantaj* extorsi* prestanombres ~ zabardasti jabardasti majboor dabav blackmail mazboor
scam: scam scammer fraud fake legit legitimate genuine phishing suspicious real_company con trust prove_who prove_you
  estafa fraude legitim* falso sospechos* confiar confio desconfi* verdad_son ~ fraud fake farzi asli nakli bharosa
  scam dhokha vishwas sach_me kaise_maanu pata_kaise thag
wrongnumber: wrong_number wrong_person wrong_address no_one_by nobody_by no_such never_heard_of not_him not_her dont_know_any
  wrong_guy mistaken numero_equivocado equivocad* no_conozco no_vive no_soy aqui_no error_de_numero ~ galat_number
  wrong_number rong_number nahi_janta nahi_jaanta nahi_jaanti koi_nahi_rehta is_naam_ka galat_jagah galat_aadmi
absent: not_home not_here out_of_town asleep in_the_shower at_work_now back_later take_a_message pass_it_on no_esta
  salio no_se_encuentra le_doy_el_recado regresa recado ~ ghar_pe_nahi ghar_par_nahi bahar_gaye so_rahe nahane bahar
  nahi_hain_abhi baad_me_aana
`;

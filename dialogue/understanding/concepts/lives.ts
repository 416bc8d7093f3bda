/** What lives are made of, in finer kinds: bodies, trades, goods, benefits, disasters, tricks. */

/** The format is that of `people`. */
export const lives = `
body_ill: cancer leuk* lymphoma melanoma tumor tumour lupus sclerosis ms parkinson* crohn* colitis copd asthma asthmatic
  emphysema bronchitis pneumonia tuberculosis tb hepatitis cirrhosis hiv aids malaria dengue sepsis gangrene thyroid
  fibromyalgia arthritis sciatica osteo* epilep* migraine* glaucoma cataract* ulcer* pancreat* gallbladder appendi*
  hernia anemia anaemia sickle sarcoma biopsy remission terminal terminally palliative hospice malign* benign stage_four
  leucemia linfoma esclerosis artritis artrosis asma neumon* tubercul* cirrosis ulcera migran* glaucoma catarata*
  anemia apendicitis vesicula terminal metastasis lupus vih hepatitis dengue ciatica tiroides epilep* convulsion*
  ~ kansar tibi piliya jaundice dama asthma gathiya mirgi ulcer pathri thyroid typhoid dengue malaria chikungunya
  motiyabind anemia ghutno
organ: heart kidney kidneys liver lung lungs spine spinal hip hips knee knees shoulder pelvis skull brain ankle wrist
  elbow stomach bowel bladder pancreas prostate breast uterus womb eye eyes eyesight hearing leg legs foot feet arm
  hand_broken back_went neck rib ribs toe toes corazon riñon rinon rinones higado pulmon* columna cadera rodilla* hombro
  craneo cerebro tobillo estomago colon vejiga pancreas prostata seno matriz vista pierna* pie pies brazo cuello costilla*
  espalda ~ dil gurda gurde jigar phephde phephda reedh kamar ghutna ghutne kandha pet aankh aankhen pair taang haath
  gardan pasli sir
hurt_body: broke_my broken fracture* shattered sprain* torn slipped_disc herniat* crushed burned burns injur* bleed*
  paralys* paralyz* numb swollen fell_off fell_down fell_from slipped knocked_down hit_by crash* wreck collision
  quebre fractur* esguince torci torcedura hernia aplast* quemaduras lesion* sangr* paraliz* me_cai atropell* choque
  choqu* accident* ~ toot* tut_gaya fracture moch chot jal_gaya lakwa gir_gaya gir_gayi takkar accident durghatna
care_medical: surgery surgeon operated operation op transplant biopsy scan mri ward icu ambulance paramedic* er a_e
  emergency_room admitted discharged_from_hospital bed_rest bedrest bedridden physio physiotherapy rehab_centre chemo
  radiotherapy radiation infusion* insulin inhaler oxygen catheter stent pacemaker bypass cast crutches walker wheelchair
  prosthe* amput* cirugia cirujano operar operaron operado operada trasplante biopsia resonancia terapia_intensiva
  ambulancia urgencias ingres* internad* internaron reposo fisioterapia rehabilitacion quimio* radioter* insulina inhalador
  oxigeno sonda marcapasos yeso muletas andadera silla_de_ruedas protesis amput* ~ operation oprasan dialysis
  transplant icu bharti admit ambulance bistar bedrest plaster baisakhi wheelchair insulin oxygen bypass stent
  chemo kimo ilaj ilaaj
pregnancy: pregnan* miscarr* stillb* maternity c_section newborn labour_ward birth contractions premature preemie
  embaraz* aborto parto cesarea recien_nacid* prematur* maternidad ~ garbh* pregnant delivery prasav garbhpat
cant_move: cant_walk cant_stand housebound bedbound laid_up immobile disabled cant_lift barely_walk no_puedo_caminar
  no_puedo_moverme postrad* en_cama encamad* ~ chal_nahi uth_nahi chalne_phirne bistar_par
down: hopeless worthless numb empty_inside breakdown breaking_down falling_apart dark_place low_mood burnout burnt_out
  sectioned psych meds antidepress* sertraline lithium prozac counselling counsellor therap* suicidal_thoughts
  flashbacks nightmares insomnia paranoid paranoia psychosis agoraphobia depre tristeza desesper* angustia
  antidepres* litio terapia crisis_de insomnio paranoia psicosis pesadillas terapeuta ~ udasi niraash nirasha himmat
  ghutan bechaini bechain manorog mansik dimagi pagal neend
alcohol: alcohol alcoholic drink drinking drinker drunk booze vodka whisky whiskey beer bottle hungover sober sobriety
  aa borrach* tomar tomando tomo bebida bebiendo cerveza trago tequila ron vino sobri* copas botella ~ sharab sharaab
  daru daaru peene peeta peeti nasha bottle
drugs: drugs meth crack cocaine coke heroin fentanyl opioid* opiate* oxy weed pills_habit addict* methadone detox using
  clean_since droga drogas cristal piedra cocaina heroina marihuana perico desintox* ~ nasha ganja charas smack afeem
  nashamukti drug
gamble: gambl* bet bets betting bookies casino slots slot_machines poker blackjack roulette scratch_cards lottery
  sportsbook horses races apost* apuesta* casino tragaperras tragamonedas maquinitas ruleta poker loteria bingo caballos
  quiniela ~ jua juaa satta sattebazi rummy teen_patti dream11 lottery casino matka
lay_off: laid sacked fired axed canned dismissed terminated redundan* restructur* downsiz* let_go lost_my_position
  lost_my_post position_eliminated bankrupt_employer plant_closed shut_its_doors shut_down closed_its_doors severance
  p45 unemployment jobseeker* dole jobcentre job_hunting looking_for_work between_jobs no_job despid* cese cesad*
  finiquito liquidacion ere paro inem prestacion_por_desempleo recorte_de_personal cerro_la_empresa sin_empleo
  buscando_trabajo buscando_chamba ~ chhatni nikala nikaal_diya naukri_chali berozgar berojgar job_gayi company_band
  kaam_dhoond naukri_dhoond
earn_less: hours reduced cut slashed halved docked unpaid withheld late_wages backpay commission* tips overtime bonus
  seasonal slow dried_up no_customers no_clients contracts_cancelled strike furlough* zero_hour garnish* sick_pay ssp
  reduj* recort* mitad bajaron propinas comision* aguinaldo horas_extra temporada clientes ventas huelga incapacidad
  atrasado_el_sueldo ~ aadhi katauti kati kat_gayi ruki ruka latki mandi manda grahak bikri hadtal overtime dihadi
  dihari mazdoori
benefit: benefits universal_credit pip esa ssi ssdi disability_check disability_payment jobseekers housing_benefit
  child_benefit tax_credits carers_allowance food_stamps snap ebt wic medicaid medicare social_security unemployment_check
  welfare pension_credit stimulus ayuda subsidio prestacion beca apoyo_del_gobierno remesa* seguro_social imss cupones
  pension pensionado pensionada jubilad* ~ pension yojana ration_card sahayata manrega bhatta subsidy
food: food eat eating meal meals hungry groceries pantry food_bank bread milk noodles beans rice tins soup starve starving
  comida comer hambre despensa frijol* tortilla* leche pan arroz sopa banco_de_alimentos ~ khana khane roti rashan ration
  aata chawal daal bhookh bhookha bhookhe doodh chulha anaj
home_lost: evict* homeless hostel shelter couch sofa_surf* sleeping_in_my_car living_in_my_car streets repossess*
  foreclos* tent desaloj* sin_techo sin_casa albergue en_la_calle duermo_en embarg* desahuci* ~ beghar sadak footpath
  jhopdi ghar_se_nikal kiraya_nahi
utilities: heat heating boiler electric electricity lights gas water power meter prepay cut_off shut_off luz gas agua
  calefaccion recibo_de_la_luz corte_de_luz cortaron ~ bijli light pani gas_cylinder connection_kat
broke_words: skint broke brassic bust strapped cleaned_out wiped_out tapped_out maxed hand_to_mouth cant_afford
  unaffordable pennies peanuts paycheck_to_paycheck last_penny last_dollar in_the_red negative pelad* tronad* bruj*
  quebrad* arruinad* sin_blanca sin_un_duro en_la_lona no_tengo_ni corto_de_dinero al_dia ahogad* endeudad* ruina
  ~ kangal phakkad thanthan khaali tang tangi kadka phooti garib gareeb gareebi fakkad
disaster: fire flood* hurricane tornado earthquake storm wildfire landslide roof_collapsed burned_down burnt_down house_fire
  cyclone typhoon power_outage lightning incendi* inund* huracan terremoto sismo temblor tormenta derrumbe ciclon quem*
  dana ~ aag baadh baarh bhukamp toofan aandhi bhooskhalan cyclone olavrishti jal_gaya beh_gaya
breakup: divorc* separat* custody ex ex_wife ex_husband split alimony child_support left_me walked_out moved_out
  divorci* separ* custodia pension_alimenticia mi_ex me_dejo manutencion ~ talaq talak alag court_kachehri chhod_gaya
  chhod_gayi
prison: prison jail locked_up inside_for parole probation released bars sentenced arrested immigration ice detained
  carcel preso presa reclu* libertad_condicional arrest* migra detenid* encerrad* ~ jail qaid giraftar bail jamanat hawalat
con_trick: scam* conned conman crypto bitcoin investment ponzi pyramid forex trading_app gift_card* wire_fraud western_union
  romance dating_site online_boyfriend fake_site fake_police fake_bank microsoft tech_support anydesk teamviewer remote_access
  otp pin verification_code advance_fee lottery_win prize cowboy_builder estaf* timo fraude cripto bitcoin inversion
  piramide tanda codigo_de_verificacion premio loteria falso_policia falsa_pagina gancho defraud* engañ* engan* ~ thag*
  dhokha jhansa otp lottery_lagi farzi_company crypto trading_app customer_care_ban kyc_update digital_arrest task_fraud
emptied: emptied drained wiped cleaned_out vanished disappeared savings_gone took_everything vaci* desaparec* se_llevaron
  ~ saaf_kar khaali_kar ud_gaya gayab bhaag_gaye loot
goods: phone handset laptop tv television sofa couch mattress bed fridge freezer washer washing_machine dryer cooker
  oven boiler car van truck motorbike bike tyres tires furniture kitchen windows roof_repair solar gym membership course
  broadband internet router cable subscription television celular lavadora refri refrigerador nevera colchon cama estufa
  carro coche moto llantas muebles sala gimnasio curso computadora ~ fridge tv washing_machine cooler mobile bike gaadi
  scooty sofa almari coaching course broadband inverter bed palang
faulty: faulty broken broke damaged cracked leaking leaks leaked defective useless rubbish never_worked stopped_working
  missing late_delivery wrong_item not_delivered never_delivered never_came cancelled returned refund warranty repair*
  misdescribed mis_sold missold defectuos* roto rota rotas rotos quebrad* dañad* danad* golpead* tiraba_agua no_servia
  no_sirve nunca_funciono nunca_llego no_llego devolv* garantia descompuest* incomplet* ~ kharab tuta toota tooti leak
  chala_hi_nahi kaam_nahi_kiya aaya_hi_nahi mila_nahi wapas lauta* warranty ghatiya nakli
served_late: no_signal outage* slow_internet cut_out no_show didnt_turn_up half_done unfinished shoddy sloppy botched
  a_medias mal_hecho no_vinieron se_iba ~ adhura signal_nahi baar_baar_band
papers: contract agreement document* paperwork statement invoice itemi* ledger certificate letterhead deed assignment
  copy_of original_copy chain_of_title contrato papeles documento* factura estado_de_cuenta escritura cesion copia
  ~ kagaz kagaj kagzaat dastavez agreement copy statement anubandh ikrarnama
crook: crook* swindler* fraudster* con_artist* thieves racket hustlers phish* spoof* hoax bogus dodgy iffy fishy shady
  estafador* ratero* timador* tramposo* pillo* raro chafa dudoso ~ thag thug lutere chor farji farzi jaali jhootha
robotic: robot bot chatbot machine computer computerised software program algorithm ai automated auto_reply recorded
  siri alexa chatgpt maquina maquinita robot computadora programa grabacion algoritmo ~ robot machine computer mashin
  recorded bot software ai
flesh: human humans humano humana flesh real_person live_person living_breathing actual_person de_verdad carne_y_hueso
  persona_real alguien_real ~ insaan insan asli_aadmi asli_insaan jeeta_jaagta
complain_words: complaint complain* grievance unhappy dissatisf* disappoint* appalled disgusted outrag* unacceptable
  shambles joke_of_a incompeten* ignored nobody_replied no_reply fobbed hung_up on_hold rude attitude disrespect* shouted
  swore lied misled promised_me apology queja* reclam* inconform* molest* decepcion* inaceptable verguenza grosero grosera
  me_colgaron me_gritaron me_mintio mala_atencion pesim* falta_de_respeto disculpa ~ shikayat naraz naaraz badtameezi
  badtameez chilla* jhoot_bola laparwahi ghatiya jawab_nahi sunwai dhamkaya batameezi
watchdog: ombuds* regulator fca cfpb ftc attorney_general bbb trading_standards ofcom mp congressman senator newspaper
  journalist press twitter social_media condusef profeco consumo banco_de_espana defensor cnbv ocu noticias prensa
  ~ rbi lokpal consumer_court upbhokta media minister mantri trai irdai
go_to_law: sue sued suing lawsuit court tribunal small_claims class_action solicitor_letter damages harassment legal
  press_charges prosecut* demandar demanda demandarlos juzgado tribunal juicio acoso denuncia* querella ~ case mukadma
  adalat court notice kanooni karyavahi fir thana
violence_us: burn bomb smash punch slap kill_you hurt_you shoot_you come_for_you find_you rot die_slow hope_you quemar
  golpear partir matar_los romper_la ~ jala todunga maarunga peetunga dekh_lunga thappad joote
curse: idiot* moron* scum parasite* leech* vulture* thieves thief bloodsuck* pig* rats shit fuck* bastard* ass arse
  asshole* wanker* dickhead* bloody pendej* cabron* pinche* puta* puto* mierda gilipollas joder imbecil* idiota* rata*
  buitre* sanguijuela* hijos_de ~ kutta kutte kamin* harami haraam* saala saale chor ullu gadhe gadha bewakoof suar
soldier: army navy marines marine airforce raf usaf nato deploy* barracks base regiment squadron infantry battalion platoon
  boot_camp tour_of_duty overseas_posting active_duty reservist reserves national_guard coast_guard enlist* sergeant
  corporal private captain lieutenant submarine ejercito marina naval fuerza_aerea cuartel batallon soldad* sargento
  teniente capitan despleg* mision_militar guardia_nacional zona_de_operaciones ~ fauj fauji sena sainik army navy
  airforce vayusena nausena border seema posting regiment battalion subedar havaldar jawan naik major chhavni siachen
  ladakh kashmir_posting
schoolkid: school homework grade year_seven class_six classmates teacher recess lunchbox playground sixth_form middle_school
  elementary primary kindergarten my_mom my_mum my_dad escuela tarea primaria secundaria recreo kinder maestra salon
  mi_mami mi_papi ~ school class kaksha homework teacher tuition mummy papa
away_now: out asleep sleeping shower bathing garden fields church temple mosque hospital_visit shop store shopping
  upstairs gardening salio fue mandado bañando banando misa mercado tienda dormid* ~ bahar so_rahe nahane mandir masjid
  bazaar bazar khet kheton market
helper_of: carer caretaker cleaner housekeeper nanny babysitter secretary assistant pa receptionist driver maid flatmate
  roommate lodger landlord landlady neighbour neighbor colleague coworker cuidador* muchacha asistente secretari* chofer
  niñera ninera inquilin* caser* vecin* companer* conserje portero ~ driver naukar naukrani kaamwali kaam_wali padosi
  padosan munshi chowkidar guard kirayedar makanmalik
stand_in: power_of_attorney poa deputy guardian appointee trustee executor authorised authorized mandate on_behalf_of
  acting_for act_for apoderad* tutor albacea representante en_nombre_de autorizad* ~ mukhtar vakalatnama adhikrit
  ki_taraf_se nominee
debt_helper: stepchange citizens_advice payplan debt_charity debt_adviser debt_advisor counsellor counselor nfcc
  national_debtline christians_against_poverty dmp credit_counsel* legal_aid law_clinic solicitor* attorney* lawyer*
  barrister law_firm paralegal counsel abogad* letrad* licenciado bufete procurador defensor asesor reparadora
  asociacion_de ~ vakil vakeel wakil advocate adhivakta counsellor sanstha legal_aid
bust: bankrupt* insolv* chapter iva dro liquidat* receiver* trustee sequestrat* moratorium breathing_space petition
  discharged debt_relief quiebra bancarrota concurso segunda_oportunidad capitulo insolven* exoneracion ~ diwal*
  divaliya nclt ibc insolven* bankrupt*
dead_words: passed died dead gone_now late_husband late_wife late_father late_mother buried funeral cremat* grave obituary
  coroner inquest estate executor probate next_of_kin will_reading rest_in_peace rip murio fallec* falleci* finad* difunt*
  velorio velamos enterr* sepult* panteon cementerio testamento herencia acta_de_defuncion en_paz_descanse qepd ya_no_vive
  ~ guzar gujar dehant dehaant nidhan maut mrityu swargwas swargvas chal_base chal_basi nahi_rahe nahi_rahi nahi_raha
  antim_sanskar tehravi terahvi expire expired death chita asthi
end_life: suicid* overdose noose hang_myself kill_myself end_it end_it_all pills rope bridge train_tracks razor blade wrists
  jump ledge goodbye_letter note_for dont_wake not_wake never_wake sleep_forever better_off_dead no_reason no_point
  not_be_here wont_be_here wont_be_around finally_be_over worth_more matarme colgarme ahorcarme soga pastillas puente
  venas desaparecer no_despertar acabar_con_mi ya_no_estar sin_mi seguro_de_vida tirarme aventarme ~ zeher zehar jahar
  fansi phansi nas_kaat kood patri pankhe latak latka marna mar_jaun mar_jaunga mar_jaungi jeena_nahi jaan_de
  aatmahatya khudkushi suicide
attack_now: knife gun machete bat axe door kicking banging choking strangl* beating outside locked_in hiding cuchillo
  pistola machete puerta ahorcando golpeando escondid* encerrad* ~ chaku bandook danda lathi darwaza tod gala_daba
  chhupi chhupa
beaten: hits hit beats beat punched slapped bruis* black_eye controls controlling isolated stalk* restraining_order
  refuge womens_aid fled escaped afraid_of abus* golpea pega pego maltrat* moreton* orden_de_alejamiento casa_de_acogida
  refugio huir hui violent* ~ maarta peetta pitai maar_peet marpit peeta thappad dahej mahila_thana gharelu_hinsa
looks_after: carer caring look_after looking_after care_for bedridden wheelchair_bound special_needs autis* cerebral_palsy
  down_syndrome dementia disabled_child disabled_son disabled_daughter respite cuido cuidando atender atiendo a_mi_cargo
  discapacidad paralisis sindrome_de_down encamad* ~ sambhal* dekhbhal seva viklang divyang lakwa mandbuddhi
forgets: forget* memory dementia alzheimer* confus* muddle* mixed_up foggy fog brain_injury concussion learning_difficult*
  learning_disab* adhd slow_to_understand olvid* memoria demencia derrame confund* deterioro_cognitivo ~ bhool* bhul*
  yaad yaaddasht smriti dementia alzheimer
reads_not: read reading write writing letters_jump dyslex* illiterat* spell big_words interpreter translat* language
  accent braille blind large_print sign_language deaf leer escribir letras analfabet* braille ciego ciega traduc*
  interprete idioma lengua sordo lengua_de_señas nahuatl quechua maya ~ padh padhna padha likhna anpadh angootha
  angutha bhasha anuvad dubhashiya akshar
child_gone: lost_my lost_our lost_him lost_her passed_on grief grieving griev* mourn* bereav* widow* orphan* funeral_costs
  luto duelo viud* perdi_a perdimos_a huerfan* ~ kho_diya shok matam gam gham vidhwa vidhur anath
`;

/** Words of owing and paying, as one meaning in every language. */

/** The format is that of `people`. */
export const money = `
pay: pay pays paying payment payments settle clear cover pag* abon* liquid* deposit* transf* cubrir ~ pay payment
  bhar* chuka* jama ada bhugtan de_dunga de_dungi dunga dungi bhej_dunga denge chukana bharunga
paid: paid sent transferred cleared settled posted deposited pague abone deposite transferi liquide pagado pagada
  saldado ya_pague hice_el_pago ~ diya diye bhar_diya chuka_diya jama_kiya kar_diya bheja bheje paid de_diya
  chukaya bhara de_chuka bhar_chuka ho_chuka
owe: owe owed owing debt debts balance arrears outstanding overdue due deud* deb* adeud* saldo atras* ~ karz karza karj
  udhar udhaar baki baaki bakaya dena rin
loan: loan loans credit borrowed borrow card mortgage finance prest* credito tarjeta hipoteca ~ loan karz emi
  karza card credit
account: account bill invoice charge cuenta factura recibo_de cargo ~ account khata bill
money: money cash dollars dollar bucks pounds quid pesos peso rupees penny dime cent nickel dinero lana feria plata
  efectivo varo* centavo* ~ paisa paise paiso rupaye rupay rupaiya rupees nakad
zero: nothing_left penniless skint broke zero empty bare overdrawn overdraft flat_broke cero quebrado vacia
  sin_un_peso en_ceros tronad* ni_un ~ kangal khali shunya ek_paisa phooti kuch_nahi_bacha thanthan
income: income salary wage wages paycheck pay_cheque earn earns earning earnings pension benefits stipend ingreso*
  sueldo salario gano ganamos quincena aguinaldo nomina ~ salary tankhwah tankha vetan kamai kamata kamati
  aamdani pagaar pension kamate
expense: rent groceries food utilities gas electric electricity water childcare diapers nappies formula school_fees
  bills heating petrol medicine_costs outgoings spend spending renta comida luz despensa panales leche_de gasto*
  colegiatura mandado medicinas ~ kiraya rashan khana fees bijli kharcha kharch dawa doodh gas_cylinder khane
struggle: struggle struggling tight hard difficult hardship afford scraping tough behind skipping_meals food_bank
  pantry choose_between either_heat going_without hungry starving evict* apurad* apriet* dificil no_alcanza alcanza
  ahorcad* batallando tronado hambre comer desaloj* limosna ~ tangi mushkil dikkat pareshan pareshani bhookh bhookhe
  gujara guzara kathin mushkilon mohtaj faake muskil
installment: instalment instalments installment installments plan monthly weekly biweekly fortnightly spread
  parcialidad* mensualidad* abonos plan plazo* quincenal* semanal* ~ kist kisto kisht emi kishton maasik har_mahine
  har_hafte kistein
offer: offer deal option proposal arrangement agreement_offer oferta opcion propuesta trato plan ~ offer option vikalp
  prastav plan
accept: accept agree agreed deal yes yeah yep sure okay ok works_for_me sounds_good go_ahead count_me acepto aceptamos
  de_acuerdo va sale orale trato_hecho me_parece_bien si_acepto ~ haan han theek thik manzoor pakka chalega sahi
  manjur done
reject: reject decline refuse no_deal too_high too_much no_thanks pass not_interested no_acepto rechazo demasiado
  muy_alto muy_caro no_me_conviene ~ nahi_chalega manzoor_nahi zyada_hai na_ji nahi_hoga jyada
settle: settlement discount lump lump_sum reduce knock_off lesser waive write_off forgive settle_for best_price
  descuento quita rebaja convenio finiquito condon* ~ settlement discount chhoot chhut maaf maafi one_time ots
  samjhauta riyayat
wait: wait extension extend hold_off grace more_time few_days extra_time delay postpone push_back prorroga esper*
  aguant* plazo mas_tiempo unos_dias dias_mas ~ ruko rukiye mohlat waqt samay time intezar thoda_time rukna sabar
  rukiyega
change: change move switch shift update reschedul* push cambi* mover recorr* actualiz* ~ badal* change shift update
  aage_badha khiska*
duedate: due_date deadline payment_date by_when fecha_de_pago fecha_limite vencimiento vence ~ due_date antim_tarikh
  aakhri_tarikh last_date
method: how_can_i_pay card cheque check debit bank_transfer cash online app link oxxo transferencia spei tarjeta_de
  western_union paypal ach zelle ~ upi gpay paytm phonepe neft link qr netbanking online cash cheque
receipt: receipt confirmation proof_of_payment paid_letter no_dues clearance recibo comprobante carta_finiquito
  constancia ~ receipt rasid raseed noc no_dues pavti
score: credit_score credit_report credit_file bureau rating experian equifax transunion credit_bureau buro
  historial_crediticio score reporte_de_credito ~ cibil score credit_report
interest: interest fee fees charges penalty late_fee apr added_on interes* comision* recargo* moratori* multa ~ byaj
  byaaj interest charges penalty jurmana late_fee
wrongamount: wrong_amount incorrect overcharged inflated doubled miscalculat* too_high_balance never_that_much
  not_that_much add_up mal_calcul* incorrecto de_mas equivocado_el monto_mal cobran_de_mas ~ galat_amount galat_hisab
  galat_rakam zyada_laga badha_ke hisaab hisab
notmine: not_mine not_my nothing_to_do_with never_had never_opened never_borrowed never_took never_signed no_es_mi
  no_es_mio nunca_ped* nunca_firm* nunca_tuve nunca_contrat* nunca_saque no_reconozco ~ mera_nahi nahi_liya meri_nahi
  kabhi_nahi_liya nahi_li
old: old expired statute_barred time_barred limitation limitations decade ages_ago seven_years prescri* vieja viejo caduc*
  hace_anos ~ purana purani barso saalo limitation miyad kaalatit
service: never_arrived faulty broken cancelled_it never_delivered refund returned_it poor_quality scammed_me
  defective service nunca_llego defectuos* cancele reembolso descompuest* no_sirvio devolvi ~ kharab kharaab wapas_kar
  cancel_kar refund mila_hi_nahi toota saamaan
proof: proof prove evidence validate validation verify verification documentation document documents paperwork itemized
  itemised breakdown statement copy agreement contract pruebas comprueb* document* desglose contrato copia
  estado_de_cuenta validacion ~ saboot sabut praman kagaz kagaj kagzat agreement copy dastavez documents hisaab byora
balance: how_much_do_i_owe balance remaining outstanding owing total_due cuanto_debo saldo total_a_pagar ~ kitna_baki
  baki bakaya total
fail: failed declined rejected error glitch crash wont_load doesnt_work not_working bounced stuck fallo fall* rechaz*
  no_pasa no_jala no_carga error atora* trab* ~ fail atak* reject error nahi_khul nahi_ho_raha decline latak*
bankrupt: bankrupt* insolven* chapter_7 chapter_13 iva dro debt_relief_order trust_deed breathing_space moratorium
  sequestration petition_filed trustee discharged quiebra bancarrota capitulo_7 capitulo_13 concurso_mercantil
  ~ diwala diwaliya divaliya nclt ibc insolvency bankruptcy moratorium
consequence: happen happens consequences garnish garnishment take_my_house arrest jail ruin affect va_a_pasar pasa_si
  carcel embargar consecuencias ~ kya_hoga jail nuksan asar giraftar zabt jabt
`;

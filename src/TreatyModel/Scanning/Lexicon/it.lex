# Italian. Headings, numbers and formulas; the format is that of en.lex.

[structure]
ArticleWord     (articolo|art)
PartWord        parte
TitleWord       titolo
ChapterWord     (capitolo|capo)
SectionWord     sezione
AnnexWord       (allegato|appendice)
ProtocolWord    protocollo
PreambleWord    preambolo
DeclarationWord (dichiarazione|dichiarazione comune|scambio di lettere|scambio di note|atto finale)
Formula         (hanno convenuto|convengono|hanno concordato|hanno stabilito) (quanto segue|le disposizioni seguenti|le seguenti disposizioni)
Formula         (sono convenuti|sono convenute|convengono) (su |in |)(quanto segue|quanto appresso|le disposizioni che seguono|nelle disposizioni seguenti)
Formula         hanno deciso di concludere (il presente|la presente)
Testimonium     (in fede di che|fatto a|firmato a|fatto in|firmato in|in testimonianza di che)
RecitalOpener   (considerando|desiderosi|desiderando|riconoscendo|tenendo|visto|animati|convinti|riaffermando|ricordando|consapevoli|tenuto conto)
NumberWord=1    (primo|prima|unico)
NumberWord=2    (secondo|seconda)
NumberWord=3    (terzo|terza)
NumberWord=4    (quarto|quarta)
NumberWord=5    (quinto|quinta)
NumberWord=6    (sesto|sesta)
NumberWord=7    (settimo|settima)
NumberWord=8    (ottavo|ottava)
NumberWord=9    (nono|nona)
NumberWord=10   (decimo|decima)
RecitalOpener   (desiderose|convinte|animate|consapevoli|confermando|richiamando|richiamandosi|affermando|sottolineando|decisi|risoluti|determinati|constatando|prendendo|vista|viste|visti|ritenendo|preoccupati|ispirati|ispirandosi|guidati|volendo|intendendo|fedeli|fermamente|tenuta|avendo|considerato|considerata|nell'intento|nel desiderio|auspicando|notando|riconosciuto|rilevando|persuasi|memori|mossi)
SentenceOpener  (sua|loro) (maestà|altezza reale)
SentenceOpener  noi
SentenceOpener  (se|qualora|quando|ogni|ciascun|ciascuna|nessun|nessuna|nulla|tutti|tutte|entrambe|salvo|fatto|fatta|senza|essi|esse)
Connective      (di|del|della|dei|delle|dello|il|la|gli|le|e|o|in|nel|nella|per|con|al|alla|dal|presente|ai|dell|all)

[signatures]
PartyIntroducer (per|in nome di)
SignatureMark   firmato
OfficeWord=3      ministro degli affari esteri
OfficeWord=4      ambasciatore
OfficeWord        (ministro|sottosegretario|presidente)
OfficeWord        (ministra|ambasciatrice|segretario|direttore)
# Dates in words and digits, and the words around them.
Month=1         gennaio
Month=2         febbraio
Month=3         marzo
Month=4         aprile
Month=5         maggio
Month=6         giugno
Month=7         luglio
Month=8         agosto
Month=9         settembre
Month=10        ottobre
Month=11        novembre
Month=12        dicembre
NumberWord=1    (uno|primo)
NumberWord=2    due
NumberWord=3    (tre|tré)
NumberWord=4    quattro
NumberWord=5    cinque
NumberWord=6    sei
NumberWord=7    sette
NumberWord=8    otto
NumberWord=9    nove
NumberWord=10   dieci
NumberWord=11   undici
NumberWord=12   dodici
NumberWord=13   tredici
NumberWord=14   quattordici
NumberWord=15   quindici
NumberWord=16   sedici
NumberWord=17   diciassette
NumberWord=18   diciotto
NumberWord=19   diciannove
NumberWord=20   (venti|vent)
NumberWord=30   (trenta|trent)
NumberWord=40   (quaranta|quarant)
NumberWord=50   (cinquanta|cinquant)
NumberWord=60   (sessanta|sessant)
NumberWord=70   (settanta|settant)
NumberWord=80   (ottanta|ottant)
NumberWord=90   (novanta|novant)
NumberWord=100  cento
NumberWord=1000 (mille|mila)
DateLink        (di|del|mese|giorno|anno|dell)
SignedAt        (fatto|fatta|firmato|firmata)
PlaceWord=1     a
PlaceLink=1     città
PlaceInside     (sul|sulla|al|della)

[common]
# Words that any text is full of, the most frequent first: phrases are found by their other words.
CommonWord     (di|il|che|della|dei|delle|per|con|nel|non|alla|dal|gli|si)

[clauses]
# Tags and values are those of en.lex. A star stands for any beginning of a word.
Modal=1         (deve|devono|dovrà|dovranno|è tenuta a|è tenuto a|sono tenute a|sono tenuti a)
DutyModal=1     (si impegna|si impegnano|s'impegna|s'impegnano|si obbliga|si obbligano) (a|)
Modal=2         (si impegna|si impegnano|s'impegna|s'impegnano) a non
Modal=2         non (può|possono|potrà|potranno|deve|devono|dovrà|dovranno)
Modal=2         (si astiene|si astengono|si asterrà|si asterranno|è vietato|è vietata|sono vietati|sono vietate)
Modal=3         (può|possono|potrà|potranno)
Modal=4         (ha|hanno|avrà|avranno) (il |)diritto (di|a|)
Modal=6         (non è tenuta|non è tenuto|non sono tenute|non sono tenuti|è esente|sono esenti)
Modal=7         (si sforza|si sforzano|si adopera|si adoperano|dovrebbe|dovrebbero|incoraggia|incoraggiano)
Modal=1         (*erà|*irà|*erranno|*eranno|*iranno)
Declares        (riconosce|riconoscono|riafferma|riaffermano|dichiara|dichiarano|conferma|confermano)
ConstitutiveVerb (entra|entrano|entrerà|entreranno) in vigore
ConstitutiveVerb (si applica|si applicano|resta in vigore|rimane in vigore|rimarrà in vigore|resterà in vigore|cessa|è composto|è composta|è istituito|è istituita|fa parte integrante|fanno parte integrante|facenti ugualmente fede|fanno ugualmente fede)
DefinitionVerb  (si intende|si intendono|s'intende|s'intendono|designa|designano|significa)
SavingsVerb     (non pregiudica|non pregiudicano|lascia impregiudicato|lasciano impregiudicato|non osta)
PriorityVerb    (prevale|prevalgono|prevarrà)
TriggerOpener   (se|qualora|quando|in caso di|nel caso in cui|nel caso di|non appena|a condizione che|ogniqualvolta)
TriggerOpener=4 (su richiesta|a richiesta)
ExceptionOpener (a meno che|salvo che|salvo|tranne|eccetto|ad eccezione)
QualifierOpener=1 (conformemente a|conformemente al|conformemente alla|in conformità|ai sensi|a norma|nell'ambito|secondo|in virtù)
QualifierOpener=2 (fatto salvo|fatta salva|fatti salvi|fatte salve|con riserva)
QualifierOpener=3 (senza pregiudizio|senza pregiudicare)
QualifierOpener=4 (nonostante|in deroga)
QualifierOpener=5 (nella misura in cui|nella misura)
QualifierOpener=7 (con tutti i mezzi|mediante|per mezzo)
QualifierPhrase=8 (di comune accordo|per iscritto|per via diplomatica|in buona fede)
TemporalPhrase=1 (senza indugio|immediatamente|senza ritardo|al più presto|quanto prima)
TemporalPhrase=5 (annualmente|periodicamente|ogni anno|in qualsiasi momento)
TemporalOpener=2 (entro|prima di|almeno)
TemporalOpener=3 (a decorrere|a partire|dopo)
TemporalOpener=4 (per un periodo|durante|fino)
Actor=1         (le|ciascuna|ogni|entrambe le|ciascuna delle|le alte|gli|ciascuno|ciascuno degli|i) (parti|parte|stati|stato|governi) (contraenti|contraente|membri|membro|)
Actor=4         (una delle|una|uno degli) (parti|parte|stati) (contraenti|contraente|)
Actor=5         (l'altra|le altre|l'altro|gli altri) (parte|parti|stato|stati) (contraente|contraenti|membri|)
Actor=6         (nessuna|nessuna delle|nessuno) (parte|parti|stato) (contraente|contraenti|membro|)
Actor=8         (uno stato terzo|stati terzi|paesi terzi)
Actor=9         (la commissione|il comitato|il consiglio|la conferenza|il depositario|il segretario generale|il tribunale|la corte|l'organizzazione|le autorità competenti)
Addressee=5     (reciprocamente|l'un l'altra|tra loro|fra loro)
Negation        (non|né)
Preposition     (di|da|con|per|tra|fra|su|a)
TriggerCue=1    (minaccia|minacciata)
TriggerCue=2    (attacco|attacco armato|attaccata|aggressione)
TriggerCue=3    (guerra|stato di guerra|ostilità)
Conjunction=2   (o|oppure)
# ProvisionKind by its place in the enumeration.
ReferenceWord=8  (articolo|articoli)
ReferenceWord=9  (paragrafo|paragrafi|comma)
ReferenceWord=13 allegato
ReferenceWord=6  capitolo
ReferenceWord=7  sezione
ReferenceWord=14 protocollo
ReferencePhrase (il paragrafo precedente|l'articolo precedente)
Instrument=1    (statuto|carta|dello statuto|lo statuto) delle nazioni unite
LawWord         (legislazione nazionale|diritto interno|ordinamento interno|leggi e regolamenti|la propria legislazione|procedure costituzionali)
ThisInstrument  (il presente|la presente|del presente|della presente) (accordo|trattato|convenzione|protocollo|articolo)

[titles]
KindWord=1     trattato
KindWord=2     convenzione
KindWord=3     (accordo|intesa)
KindWord=4     protocollo
KindWord=5     carta (di|dei|delle|della)
KindWord=6     patto internazionale
KindWord=7     statuto
KindWord=8     patto
KindWord=9     dichiarazione
KindWord=10    scambio di (note|lettere)
KindWord=11    memorandum d'intesa
KindWord=12    dichiarazione congiunta
KindWord=14    modus vivendi
KindWord=16    costituzione
KindWord=17    atto finale
Between        (tra|fra)
AfterParties   (concernente|relativo|relativa|per|sul|sulla|sui|sulle|sull'|riguardante|in materia|in merito|di seguito|firmato|firmata|concluso|conclusa|volto|volta|desiderosi|animati|di amicizia|di cooperazione)
Conjunction    (e|ed|nonché)
Determiner     (il|lo|la|i|gli|le|l'|del|dello|della|dei|degli|delle|dell'|di)
# The "and" of these names parts no two parties.
CommonWord     (gran bretagna e irlanda|bosnia ed erzegovina|bosnia e erzegovina|serbia e montenegro|trinidad e tobago|antigua e barbuda|são tomé e príncipe|carbone e dell'acciaio)

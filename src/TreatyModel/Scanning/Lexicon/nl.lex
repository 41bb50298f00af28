# Dutch. Headings, numbers and formulas; the format is that of en.lex.

[structure]
ArticleWord     artikel
PartWord        deel
TitleWord       titel
ChapterWord     hoofdstuk
SectionWord     (afdeling|sectie|paragraaf)
AnnexWord       bijlage
ProtocolWord    protocol
PreambleWord    preambule
DeclarationWord (verklaring|verklaringen|gemeenschappelijke verklaring|briefwisseling|notawisseling|slotakte)
Formula         (zijn het volgende overeengekomen|zijn overeengekomen als volgt|zijn als volgt overeengekomen|komen het volgende overeen|komen overeen als volgt|komen als volgt overeen|zijn overeengekomen hetgeen volgt)
Formula         zijn (daarbij|derhalve|hierbij|hiertoe) het volgende overeengekomen
Formula         zijn de volgende (bepalingen|artikelen) overeengekomen
Formula         (hebben overeenstemming bereikt|overeenstemming hebben bereikt|overeenstemming bereikten) (omtrent|over) (het volgende|de volgende bepalingen)
Formula         (omtrent|over) (het volgende|de volgende bepalingen) overeenstemming hebben bereikt
Formula         hebben besloten (het volgende|de volgende|dit|deze) (protocol|verdrag|overeenkomst) te sluiten
Testimonium     (ten blijke waarvan|ter oorkonde waarvan|ten getuige waarvan|opgemaakt te|gedaan te|getekend te)
Testimonium     (gedaan|opgemaakt|getekend) in (tweevoud|drievoud|viervoud|duplo|enkelvoud|een enkel exemplaar|één exemplaar)
RecitalOpener   (overwegende|gelet op|gezien|bevestigend|opnieuw bevestigend|rekening houdend|zich bewust|bezield|strevende|in aanmerking nemende|vastbesloten|geleid door|partij zijnde|geleid|wensende|verlangende|indachtig|erkennende|overtuigd|herinnerend)
NumberWord=1    (een|één|eerste|enig)
NumberWord=2    (twee|tweede)
NumberWord=3    (drie|derde)
NumberWord=4    (vierde)
NumberWord=5    (vijf|vijfde)
NumberWord=6    (zes|zesde)
NumberWord=7    (zeven|zevende)
NumberWord=8    (achtste)
NumberWord=9    (negen|negende)
NumberWord=10   (tien|tiende)
RecitalOpener   (voor ogen houdende|voor ogen houdend|geleid door de wens|bezield met|in het besef|in overweging nemende|overwegend|wensend|verlangend|erkennend|beseffend|beseffende|van oordeel|van mening|ervan overtuigd|gedachtig|ernaar strevende|ernaar strevend|strevend|vaststellende|vaststellend|herinnerende|opmerkende|in herinnering brengend|zich ervan bewust|nota nemend|benadrukkend|onderstrepend|besloten hebbende|gezien het feit|in de overtuiging|in aanmerking nemend|verwijzend|verwijzende|bevestigende|rekening houdende|vastberaden|willende|de wens koesterend|bezorgd)
SentenceOpener  (zijne|hare|hunne) (majesteit|majesteiten|koninklijke hoogheid)
SentenceOpener  wij
SentenceOpener  (indien|wanneer|zodra|tenzij|elk|elke|ieder|iedere|geen|niets|niemand|deze|dit|alle|beide|behalve|behoudens|onverminderd|niettegenstaande|voor|onder|aan|er|zij|hij)
Connective      (van|het|de|in|en|op|met|dit|bij|tot|volgens|krachtens|dat)

[signatures]
PartyIntroducer (voor|namens)
SignatureMark   (w.g|get)
OfficeWord=2      (minister-president|minister president)
OfficeWord=3      minister van buitenlandse zaken
OfficeWord=4      ambassadeur
OfficeWord        (minister|staatssecretaris|gevolmachtigde minister)
OfficeWord        (ambassadrice)
# Dates in words and digits, and the words around them.
Month=1         januari
Month=2         februari
Month=3         maart
Month=4         april
Month=5         mei
Month=6         juni
Month=7         juli
Month=8         augustus
Month=9         september
Month=10        oktober
Month=11        november
Month=12        december
NumberWord=1    (een|één|eerste|eersten)
NumberWord=2    twee
NumberWord=3    (drie|derde|derden)
NumberWord=4    vier
NumberWord=5    vijf
NumberWord=6    zes
NumberWord=7    zeven
NumberWord=8    acht
NumberWord=9    negen
NumberWord=10   tien
NumberWord=11   elf
NumberWord=12   twaalf
NumberWord=13   dertien
NumberWord=14   veertien
NumberWord=15   vijftien
NumberWord=16   zestien
NumberWord=17   zeventien
NumberWord=18   achttien
NumberWord=19   negentien
NumberWord=20   twintig
NumberWord=30   dertig
NumberWord=40   veertig
NumberWord=50   vijftig
NumberWord=60   zestig
NumberWord=70   zeventig
NumberWord=80   tachtig
NumberWord=90   negentig
NumberWord=100  honderd
NumberWord=1000 duizend
DateLink        (van|de|dag|maand|het|jaar|en|ën|ste|sten|den)
SignedAt        (gedaan|opgemaakt|getekend|ondertekend)
PlaceWord=4     te
PlaceLink=1     stad
PlaceLink       de
PlaceInside     (aan|op)

[common]
# Words that any text is full of, the most frequent first: phrases are found by their other words.
CommonWord     (het|van|een|op|te|met|voor|dat|bij|zijn|worden|aan|niet|deze|door|naar|tot)

[clauses]
# Tags and values are those of en.lex. A star stands for any ending of a word, or for any beginning.
Modal=1         (moet|moeten|dient|dienen|is verplicht|zijn verplicht|is gehouden|zijn gehouden|zal|zullen)
DutyModal=1     (verbindt zich ertoe|verbinden zich ertoe|verbindt zich|verbinden zich|verplicht zich|verplichten zich|komen overeen)
Modal=2         (zal|zullen|mag|mogen|kan|kunnen) (niet|geen)
Modal=2         (is|zijn) (verboden|niet toegestaan)
Modal=2         (onthoudt zich|onthouden zich)
Modal=3         (kan|kunnen|mag|mogen|is bevoegd|zijn bevoegd)
Modal=4         (heeft|hebben) (het |)recht (op|om|)
Modal=4         (is|zijn) gerechtigd
Modal=4         (geniet|genieten|behoudt zich het recht|behouden zich het recht)
Modal=6         (is|zijn) niet (verplicht|gehouden)
Modal=6         (is|zijn) vrijgesteld
Modal=7         (streeft ernaar|streven ernaar|tracht|trachten|bevordert|bevorderen|spant zich in|spannen zich in|zou moeten|zouden moeten|moedigt|moedigen)
Declares        (erkent|erkennen|bevestigt|bevestigen|verklaart|verklaren)
ConstitutiveVerb (treedt in werking|treden in werking|treedt|in werking treden|is van toepassing|zijn van toepassing|blijft van kracht|blijven van kracht|wordt geacht|worden geacht|vormt een integrerend deel|vormen een integrerend deel|gelijkelijk authentiek|bestaat uit|staat open|houdt op van kracht)
DefinitionVerb  (wordt verstaan onder|wordt verstaan|betekent|betekenen|verstaat men onder)
SavingsOpener   (niets in dit|geen enkele bepaling van dit|geen bepaling van dit)
SavingsVerb     (laat onverlet|laten onverlet|doet geen afbreuk|doen geen afbreuk)
PriorityVerb    (heeft voorrang|hebben voorrang|prevaleert|prevaleren)
TriggerOpener   (indien|wanneer|zodra|in geval van|ingeval|in het geval dat|mits|zolang)
TriggerOpener=4 (op verzoek|op aanvraag)
TriggerOpener=5 (na ontvangst|bij ontvangst)
ExceptionOpener (tenzij|behalve|behoudens indien|met uitzondering van|zonder toestemming)
QualifierOpener=1 (overeenkomstig|in overeenstemming met|krachtens|ingevolge|in het kader van|volgens|met inachtneming van)
QualifierOpener=2 (behoudens|onder voorbehoud van)
QualifierOpener=3 (onverminderd)
QualifierOpener=4 (niettegenstaande|ongeacht|in afwijking van)
QualifierOpener=5 (voor zover|in de mate)
QualifierPhrase=5 (zoveel mogelijk|voor zover mogelijk)
QualifierPhrase=6 (indien nodig|waar nodig|in voorkomend geval)
QualifierPhrase=8 (in onderlinge overeenstemming|in onderling overleg|schriftelijk|langs diplomatieke weg|te goeder trouw|met eenparigheid van stemmen)
QualifierOpener=7 (met alle|door middel van)
TemporalPhrase=1 (onverwijld|onmiddellijk|zo spoedig mogelijk|terstond|zonder uitstel)
TemporalPhrase=5 (jaarlijks|te allen tijde|regelmatig|te gelegener tijd)
TemporalPhrase=4 (voor onbepaalde tijd)
TemporalOpener=2 (binnen|uiterlijk|ten minste|vóór)
TemporalOpener=3 (met ingang van|vanaf|na afloop van|op de datum|op de dag|na verloop van)
TemporalOpener=4 (gedurende|voor een tijdvak|tot)
Actor=1         (de|elke|iedere|beide|de beide|alle|elk der|elk van de) (hoge |)(verdragsluitende |overeenkomstsluitende |)(partijen|partij|staten|staat|lid-staten|lidstaten|lidstaat|regeringen|regering)
Actor=2         (een der|een van beide|een van de beide) (verdragsluitende |overeenkomstsluitende |)(partijen)
Actor=4         (een van de|één der|één van de|een) (verdragsluitende |overeenkomstsluitende |)(partijen|partij|staten)
Actor=5         (de andere) (verdragsluitende |overeenkomstsluitende |)(partij|partijen|staat|staten|lidstaten|regering)
Actor=6         (geen|geen der|geen enkele) (verdragsluitende |overeenkomstsluitende |)(partij|partijen|staat|lidstaat)
Actor=8         (een derde staat|derde staten|derde landen)
Actor=9         (de commissie|het comité|de raad|de conferentie|de depositaris|de secretaris-generaal|het secretariaat|het hof|het gerecht|de organisatie|de bevoegde autoriteiten|de bevoegde autoriteit|het europees parlement|de europese raad|de unie)
Actor=10        (een ieder|eenieder|de onderdanen|personen)
Addressee=5     (elkaar|elkander|wederzijds|onderling)
Negation        (niet|geen|noch|nimmer)
Preposition     (van|door|met|aan|voor|tussen|tegen|bij|onder|op|in|over)
TriggerCue=1    (dreiging|bedreigd|bedreiging)
TriggerCue=2    (aanval|gewapende aanval|aangevallen|agressie)
TriggerCue=3    (oorlog|staat van oorlog|vijandelijkheden)
SuchEvent=2     (aldus aangevallen|aangevallen partij)
Conjunction=2   (of)
# ProvisionKind by its place in the enumeration.
ReferenceWord=8  (artikel|artikelen)
ReferenceWord=9  (lid|leden|paragraaf)
ReferenceWord=11 onderdeel
ReferenceWord=13 (bijlage|bijlagen)
ReferenceWord=6  hoofdstuk
ReferenceWord=5  titel
ReferenceWord=14 protocol
ReferencePhrase (het vorige artikel|het voorgaande artikel|het vorige lid|het voorgaande lid)
Instrument=1    (het |)handvest van de verenigde naties
LawWord         (nationale wetgeving|nationaal recht|nationale recht|haar wetgeving|zijn wetgeving|hun wetgeving|wetten en voorschriften|grondwettelijke procedures|grondwettelijke bepalingen|grondwettelijke vereisten|wetgeving)
ThisInstrument  (dit|deze|het onderhavige) (verdrag|overeenkomst|protocol|artikel)

[titles]
KindWord=1     (verdrag|*verdrag|traktaat)
KindWord=2     conventie
KindWord=3     (overeenkomst|*overeenkomst|akkoord|*akkoord)
KindWord=4     (protocol|*protocol)
KindWord=5     (handvest|*handvest)
KindWord=7     statuut
KindWord=8     (pact|*pact)
KindWord=9     (verklaring|*verklaring)
KindWord=10    (notawisseling|briefwisseling)
KindWord=11    memorandum van overeenstemming
KindWord=12    gezamenlijke verklaring
KindWord=14    modus vivendi
KindWord=15    (regeling|schikking)
KindWord=17    slotakte
Between        (tussen|tusschen)
AfterParties   (inzake|betreffende|over|tot|houdende|ter|voor|hierna|ondertekend|gesloten|overeenkomstig|geleid|op het gebied|met betrekking|ten aanzien|anderzijds)
Conjunction    (en|alsmede)
Determiner     (de|het|van de|van het|van)
# The "and" of these names parts no two parties.
CommonWord     (groot-brittannië en noord-ierland|groot-brittannië en ierland|bosnië en herzegovina|servië en montenegro|trinidad en tobago|antigua en barbuda|saint kitts en nevis|sao tomé en principe|kolen en staal)

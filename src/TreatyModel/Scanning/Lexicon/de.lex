# German. Headings, numbers and formulas; the format is that of en.lex.

[structure]
ArticleWord     (artikel|§)
PartWord        teil
TitleWord       titel
ChapterWord     kapitel
SectionWord     abschnitt
AnnexWord       (anhang|anlage)
ProtocolWord    protokoll
PreambleWord    präambel
DeclarationWord (erklärung|erklärungen|gemeinsame erklärung|briefwechsel|notenwechsel|schlussakte|schlußakte)
Formula         (sind|haben sich) (wie folgt|über folgendes|über das folgende|über die folgenden bestimmungen|über folgende bestimmungen|über nachstehendes) (übereingekommen|geeinigt)
Formula         haben (folgendes|nachstehendes|das folgende|nachfolgendes|die folgenden bestimmungen|folgende bestimmungen|die nachstehenden bestimmungen) vereinbart
Formula         haben beschlossen, (dieses abkommen|diesen vertrag|dieses übereinkommen|ein abkommen|einen vertrag) zu schließen
Formula         (kommen wie folgt überein|vereinbaren folgendes|vereinbaren hiermit folgendes|haben folgendes beschlossen)
Testimonium     (zu urkund dessen|zur urkund dessen|zum zeugnis dessen|geschehen zu|geschehen in|geschehen am|ausgefertigt in|ausgefertigt zu|unterzeichnet in|unterzeichnet zu)
RecitalOpener   (in anbetracht|im hinblick auf|in bekräftigung|in anerkennung|unter berücksichtigung|geleitet|in erwägung|gestützt auf|in der erwägung|eingedenk|in dem wunsch|von dem wunsch|überzeugt|entschlossen|in der überzeugung)
NumberWord=1    (eins|erster|erste|erstes|einziger)
NumberWord=2    (zwei|zweiter|zweite|zweites)
NumberWord=3    (drei|dritter|dritte|drittes)
NumberWord=4    (vier|vierter|vierte|viertes)
NumberWord=5    (fünf|fünfter|fünfte|fünftes)
NumberWord=6    (sechs|sechster|sechste|sechstes)
NumberWord=7    (sieben|siebter|siebente|siebenter)
NumberWord=8    (acht|achter|achte)
NumberWord=9    (neun|neunter|neunte)
NumberWord=10   (zehn|zehnter|zehnte)
RecitalOpener   (in der absicht|in dem bestreben|in dem bewusstsein|in dem bewußtsein|im bewusstsein|im bewußtsein|im bestreben|in würdigung|in kenntnis|in der überzeugung|in der hoffnung|in der erkenntnis|in übereinstimmung|unter hinweis|unter bezugnahme|unter bekräftigung|bestrebt|gewillt|besorgt|erfreut|von dem bestreben|von der überzeugung|vom wunsch|vom wunsche|von dem wunsche|in dem wunsche|ausgehend|anknüpfend|feststellend|erwägend|bekräftigend|anerkennend|eingedenk|erneut bekräftigend|sich bewusst|sich dessen bewusst|mit dem wunsch|unter erneuter bekräftigung|aufbauend)
SentenceOpener  (seine|ihre) (majestät|majestäten|königliche hoheit)
SentenceOpener  wir
SentenceOpener  (wenn|falls|sofern|soweit|sobald|jede|jeder|jedes|kein|keine|nichts|niemand|diese|dieser|dieses|alle|beide|vorbehaltlich|unbeschadet|ungeachtet|für|bei|im|es|sie)
Connective      (die|das|ein|eine|der|des|dem|den|und|in|nach|zu|von|im|mit|gemäß)

[signatures]
PartyIntroducer (für|im namen)
SignatureMark   (gezeichnet|gez)
OfficeWord=1      bundespräsident
OfficeWord=2      (bundeskanzler|bundeskanzlerin|ministerpräsident)
OfficeWord=3      (bundesminister des auswärtigen|außenminister)
OfficeWord=4      (botschafter|botschafterin)
OfficeWord        (minister|bundesminister|staatssekretär|staatssekretärin|ministerialdirektor)
OfficeWord        (ministerin|bundesministerin|präsident|präsidentin|gesandter|generalsekretär)
# Dates in words and digits, and the words around them.
Month=1         (januar|jänner)
Month=2         (februar|feber)
Month=3         märz
Month=4         april
Month=5         mai
Month=6         juni
Month=7         juli
Month=8         august
Month=9         september
Month=10        oktober
Month=11        november
Month=12        dezember
NumberWord=1    (ein|eins|eine|ersten|erste)
NumberWord=2    zwei
NumberWord=3    (drei|dritten|dritte|dritter)
NumberWord=4    vier
NumberWord=5    fünf
NumberWord=6    sechs
NumberWord=7    (sieben|siebten|siebte)
NumberWord=8    acht
NumberWord=9    neun
NumberWord=10   zehn
NumberWord=11   elf
NumberWord=12   zwölf
NumberWord=13   dreizehn
NumberWord=14   vierzehn
NumberWord=15   fünfzehn
NumberWord=16   sechzehn
NumberWord=17   siebzehn
NumberWord=18   achtzehn
NumberWord=19   neunzehn
NumberWord=20   zwanzig
NumberWord=30   (dreißig|dreissig)
NumberWord=40   vierzig
NumberWord=50   fünfzig
NumberWord=60   sechzig
NumberWord=70   siebzig
NumberWord=80   achtzig
NumberWord=90   neunzig
NumberWord=100  hundert
NumberWord=1000 tausend
DateLink        (des|der|tag|tage|tages|monats|jahres|jahre|im|und|ten|ter|ste|sten|ster)
SignedAt        (geschehen|ausgefertigt|unterzeichnet|gefertigt)
PlaceWord=3     zu
PlaceLink=1     stadt
PlaceLink       der
PlaceInside     (am|an|bei|ob)
PlaceTitle      (skt|st)

[common]
# Words that any text is full of, the most frequent first: phrases are found by their other words.
CommonWord     (der|die|und|den|das|des|dem|im|zu|von|mit|für|auf|ist|ein|eine|einer|nicht|werden|sich|nach|bei)

[clauses]
# Tags and values are those of en.lex. A star stands for any ending of a word, or for any beginning.
Modal=1         (muss|muß|müssen|verpflichtet|ist verpflichtet|sind verpflichtet|hat die pflicht|haben die pflicht|hat dafür zu sorgen|haben dafür zu sorgen)
DutyModal=1     (verpflichtet sich|verpflichten sich|kommen überein|kommt überein|sagen zu)
Modal=2         (darf|dürfen) (nicht|kein|keine|keinen|keinerlei)
Modal=2         (ist|sind) (untersagt|verboten|unzulässig)
Modal=3         (kann|können|darf|dürfen|ist befugt|sind befugt)
Modal=4         (hat|haben) (das |ein |)(recht|anspruch) (auf|)
Modal=4         (|ist |sind )berechtigt
Modal=4         (behält sich|behalten sich|genießt|genießen)
Modal=6         (|ist |sind )nicht verpflichtet
Modal=6         (ist|sind) (befreit|von der verpflichtung befreit)
Modal=7         (bemüht sich|bemühen sich|soll|sollen|sollte|sollten|strebt an|streben an|wird sich bemühen|werden sich bemühen|fördert|fördern)
Declares        (erkennt|erkennen|bekräftigt|bekräftigen|erklärt|erklären|bestätigt|bestätigen|stellen fest)
ConstitutiveVerb (in kraft)
ConstitutiveVerb (gilt|gelten|findet anwendung|finden anwendung|bleibt in kraft|bleiben in kraft|tritt außer kraft|treten außer kraft)
ConstitutiveVerb (gelten als|gilt als|ist bestandteil|sind bestandteil|gleichermaßen verbindlich|besteht aus|setzt sich zusammen|bedarf der ratifikation|wird errichtet)
DefinitionVerb  (bedeutet|bedeuten|bezeichnet|bezeichnen|im sinne dieses)
SavingsOpener   (keine bestimmung dieses|nichts in diesem|dieser vertrag berührt nicht|dieses abkommen berührt nicht)
SavingsVerb     (läßt unberührt|lässt unberührt|bleibt unberührt|bleiben unberührt|unberührt)
PriorityVerb    (hat vorrang|haben vorrang|geht vor|gehen vor)
TriggerOpener   (wenn|falls|sofern|sobald|im falle|im fall|in fällen|für den fall|solange)
TriggerOpener=4 (auf ersuchen|auf antrag|auf verlangen|auf wunsch)
TriggerOpener=5 (nach eingang|nach erhalt)
ExceptionOpener (es sei denn|außer wenn|außer|mit ausnahme|ausgenommen|ohne zustimmung|ohne die zustimmung)
QualifierOpener=1 (im einklang mit|nach maßgabe|gemäß|in übereinstimmung mit|auf grund|aufgrund|im rahmen|entsprechend)
QualifierOpener=2 (vorbehaltlich)
QualifierOpener=3 (unbeschadet)
QualifierOpener=4 (ungeachtet|abweichend von)
QualifierOpener=5 (soweit|insoweit)
QualifierPhrase=5 (soweit möglich|nach möglichkeit|so weit wie möglich)
QualifierPhrase=6 (gegebenenfalls|falls erforderlich|wenn nötig|soweit erforderlich)
QualifierOpener=7 (mit allen|mittels)
QualifierPhrase=8 (im gegenseitigen einvernehmen|einvernehmlich|schriftlich|auf diplomatischem wege|auf diplomatischem weg|nach treu und glauben|gemeinsam|einstimmig)
TemporalPhrase=1 (unverzüglich|sofort|umgehend|so bald wie möglich|sobald wie möglich|ohne verzug|alsbald)
TemporalPhrase=5 (jährlich|regelmäßig|jederzeit|in regelmäßigen abständen|alljährlich)
TemporalPhrase=4 (auf unbestimmte zeit|unbefristet)
TemporalOpener=2 (innerhalb|binnen|spätestens|bis zum)
TemporalOpener=3 (ab|nach ablauf|vom tage|am tage|seit|von dem tag)
TemporalOpener=4 (für die dauer|während|für einen zeitraum|bis)
Actor=1         (die|jede|jede der|beide|die beiden|jeder|jeder der|den|der|die hohen|alle) (vertragsparteien|vertragspartei|vertragsstaaten|vertragsstaat|parteien|partei|mitgliedstaaten|mitgliedstaat|regierungen|vertragschließenden parteien|vertragschließenden teile|vertragschließenden staaten|vertragschließenden|staaten)
Actor=2         (eine der|jede beliebige|einer der) (beiden vertragsparteien|beiden parteien)
Actor=4         (eine|eine der|einer der|einer) (vertragsparteien|vertragspartei|parteien|partei|vertragschließenden parteien|vertragsstaaten)
Actor=5         (die andere|der anderen|der andere|den anderen|die anderen) (vertragspartei|vertragsparteien|partei|parteien|vertragsstaat|vertragsstaaten|mitgliedstaaten|teil|regierung)
Actor=6         (keine|keine der|kein|keiner der) (vertragsparteien|vertragspartei|parteien|partei|vertragsstaat|staat|mitgliedstaat)
Actor=8         (ein dritter staat|dritte staaten|dritten staaten|drittstaaten|einem dritten staat|dritter staaten)
Actor=9         (der ausschuß|der ausschuss|die kommission|der rat|die konferenz|der verwahrer|der generalsekretär|das sekretariat|das gericht|der gerichtshof|die organisation|die zuständigen behörden|die zuständige behörde|die verwaltung|die verwaltungen|die regierung|das schiedsgericht|der gemischte ausschuß)
Actor=10        (jede person|jeder mensch|die staatsangehörigen|staatsangehörige|personen|niemand)
Addressee=5     (einander|gegenseitig|untereinander|miteinander)
Negation        (nicht|kein|keine|keinen|keiner|keinerlei|niemals)
TriggerCue=1    (drohung|bedroht|bedrohung)
TriggerCue=2    (angriff|angriffs|bewaffneter angriff|angegriffen|aggression|überfall)
TriggerCue=3    (krieg|kriegszustand|feindseligkeiten)
SuchEvent=2     (angegriffenen|angegriffene)
Conjunction=2   (oder)
# ProvisionKind by its place in the enumeration.
ReferenceWord=8  (artikel|artikels|artikeln|art)
ReferenceWord=9  (absatz|absatzes|absätze|absätzen|abs)
ReferenceWord=10 nummer
ReferenceWord=11 buchstabe
ReferenceWord=13 (anhang|anlage)
ReferenceWord=6  kapitel
ReferenceWord=7  abschnitt
ReferenceWord=14 protokoll
ReferencePhrase (der vorstehende artikel|des vorstehenden artikels|der vorhergehende absatz|des vorstehenden absatzes|im vorstehenden absatz)
Instrument=1    (der |die |)(charta|satzung) der vereinten nationen
Instrument      (das wiener übereinkommen|der vertrag zur gründung der europäischen gemeinschaft)
LawWord         (innerstaatliche recht|innerstaatlichen recht|innerstaatlichen rechts|innerstaatlichen rechtsvorschriften|rechtsvorschriften|verfassungsrechtlichen verfahren|verfassungsmäßigen verfahren|gesetze und sonstigen vorschriften|seinen gesetzen|ihren gesetzen|gesetzgebung|verfassungsrechtlichen voraussetzungen)
ThisInstrument  (dieser|dieses|diesem|diesen|der vorliegende|des vorliegenden) (vertrag|vertrags|vertrages|abkommen|abkommens|übereinkommen|übereinkommens|protokoll|protokolls|artikels|artikel)
Preposition     (von|durch|mit|an|für|zwischen|gegen|bei|zu|unter|seitens|nach|auf)

[titles]
KindWord=1     (vertrag|staatsvertrag|*vertrag)
KindWord=2     (konvention|übereinkommen|*übereinkommen)
KindWord=3     (abkommen|*abkommen|vereinbarung|*vereinbarung)
KindWord=4     (protokoll|*protokoll)
KindWord=5     (charta|*charta)
KindWord=7     (satzung|statut)
KindWord=8     (pakt|*pakt)
KindWord=9     (erklärung|*erklärung)
KindWord=10    (notenwechsel|briefwechsel)
KindWord=12    gemeinsame erklärung
KindWord=14    modus vivendi
KindWord=15    (regelung|*regelung)
KindWord=16    verfassung
KindWord=17    schlussakte
Between        zwischen
AfterParties   (über|zur|zum|betreffend|bezüglich|vom|für|auf dem gebiet|im folgenden|nachstehend|unterzeichnet|geschlossen|in dem wunsch|von dem wunsch)
Conjunction    (und|sowie)
Determiner     (der|die|das|dem|den|des)
# The "and" of these names parts no two parties.
CommonWord     (großbritannien und nordirland|bosnien und herzegowina|serbien und montenegro|trinidad und tobago|antigua und barbuda|st. kitts und nevis|são tomé und príncipe|kohle und stahl)

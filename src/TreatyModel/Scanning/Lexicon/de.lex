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
Testimonium     (zu urkund dessen|zur urkund dessen|zum zeugnis dessen|geschehen zu)
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
Connective      (die|das|ein|eine|der|des|dem|den|und|in|nach|zu|von|im|mit|gemäß)

[signatures]
PartyIntroducer (für|im namen)
SignatureMark   (gezeichnet|gez)
OfficeWord=1      bundespräsident
OfficeWord=2      (bundeskanzler|bundeskanzlerin|ministerpräsident)
OfficeWord=3      (bundesminister des auswärtigen|außenminister)
OfficeWord=4      (botschafter|botschafterin)
OfficeWord        (minister|bundesminister|staatssekretär|staatssekretärin|ministerialdirektor)

[common]
# Words that any text is full of, the most frequent first: phrases are found by their other words.
CommonWord     (der|die|und|den|das|des|dem|im|zu|von|mit|für|auf|ist|ein|eine|einer|nicht|werden|sich|nach|bei)

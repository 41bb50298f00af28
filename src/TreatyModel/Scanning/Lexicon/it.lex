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
Testimonium     (in fede di che|fatto a|firmato a)
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
Connective      (di|del|della|dei|delle|dello|il|la|gli|le|e|o|in|nel|nella|per|con|al|alla|dal|presente|ai|dell|all)

[signatures]
PartyIntroducer (per|in nome di)
SignatureMark   firmato
OfficeWord=3      ministro degli affari esteri
OfficeWord=4      ambasciatore
OfficeWord        (ministro|sottosegretario|presidente)

[common]
# Words that any text is full of, the most frequent first: phrases are found by their other words.
CommonWord     (di|il|che|della|dei|delle|per|con|nel|non|alla|dal|gli|si)

# Spanish. Headings, numbers and formulas; the format is that of en.lex.

[structure]
ArticleWord     (artículo|articulo)
PartWord        parte
TitleWord       (título|titulo)
ChapterWord     (capítulo|capitulo)
SectionWord     (sección|seccion)
AnnexWord       (anexo|apéndice)
ProtocolWord    protocolo
PreambleWord    (preámbulo|preambulo)
DeclarationWord (declaración|declaraciones|declaración conjunta|canje de notas|canje de cartas|acta final)
Formula         (han|hemos) (resuelto|decidido|celebrado|estipulado) (lo siguiente|en lo siguiente)
Formula         (han convenido|han acordado|convienen|acuerdan|hemos convenido|hemos acordado|han concertado) (lo siguiente|en lo siguiente|las siguientes disposiciones|los siguientes artículos|los artículos siguientes|las disposiciones siguientes|lo que sigue|en lo que sigue)
Formula         (han convenido|han acordado|convienen|acuerdan|deciden|han decidido|han resuelto) (en |)(celebrar|suscribir|concluir) (el presente|el siguiente|la presente|la siguiente)
ShortFormula    (han|hemos) (acordado|convenido|decidido|resuelto)
Formula         celebran (el presente|la presente|el siguiente|la siguiente) (tratado|acuerdo|convenio|convención|protocolo)
Formula         (han convenido|convienen) en (la presente|el presente) (carta|estatuto|convenio|convención|acuerdo)
Testimonium     (en fe de lo cual|en testimonio de lo cual|hecho en|firmado en|suscrito en|hecha en|dado en)
RecitalOpener   (considerando|vistos|visto|animados|decididos|resueltos|conscientes de|afirmando|subrayando|destacando|persuadidos|recordando|reafirmando|deseando|deseosos|convencidos|reconociendo|conscientes|teniendo)
NumberWord=1    (primero|primera|único|unico|única)
NumberWord=2    (segundo|segunda|dos)
NumberWord=3    (tercero|tercera)
NumberWord=4    (cuarto|cuarta)
NumberWord=5    (quinto|quinta)
NumberWord=6    (sexto|sexta)
NumberWord=7    (séptimo|séptima)
NumberWord=8    (octavo|octava)
NumberWord=9    (noveno|novena)
NumberWord=10   (décimo|décima|decimo|decima|diez)
NumberWord=11   (undécimo|undécima|undecimo|decimoprimero|once)
NumberWord=12   (duodécimo|duodécima|duodecimo|decimosegundo|doce)
NumberWord=13   (decimotercero|decimotercera|trece)
NumberWord=14   (decimocuarto|decimocuarta|catorce)
NumberWord=15   (decimoquinto|decimoquinta|quince)
NumberWord=16   (decimosexto|decimosexta|dieciséis)
NumberWord=17   (decimoséptimo|decimoséptima|diecisiete)
NumberWord=18   (decimoctavo|decimoctava|dieciocho)
NumberWord=19   (decimonoveno|decimonovena|diecinueve)
NumberWord=20   (vigésimo|vigésima|vigesimo|veinte)
NumberWord=30   (trigésimo|trigésima|treinta)
NumberWord=40   (cuadragésimo|cuadragésima|cuarenta)
SentenceOpener  (cada|si|cuando|ninguna|ningún|nada|salvo|sin|toda|todo|todas|todos|no|ambas|cualquier|cualquiera|se)
Connective      (de|del|la|el|los|las|en|y|o|por|con|al|para|su|este|presente)

[signatures]
PartyIntroducer (por|en nombre de)
SignatureMark   (firmado|fdo)
OfficeWord=1      presidente de la república
OfficeWord=2      (primer ministro|presidente del gobierno)
OfficeWord=3      (ministro de relaciones exteriores|ministra de relaciones exteriores|ministro de asuntos exteriores|secretario de relaciones exteriores)
OfficeWord=4      (embajador|embajadora)
OfficeWord=6      plenipotenciario
OfficeWord        (ministro|ministra|viceministro|viceministra|secretario|secretaria|director|directora|presidente)

[common]
# Words that any text is full of, the most frequent first: phrases are found by their other words.
CommonWord     (el|los|las|y|del|al|por|con|para|se|una|lo|su|sus|como|o)

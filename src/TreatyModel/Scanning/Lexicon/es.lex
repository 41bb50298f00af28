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
Testimonium     (hecho|firmado|suscrito|hecha|firmada|suscrita) (por duplicado|por triplicado|a los)
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
RecitalOpener   (inspirados|inspirándose|guiados|conscientes|tomando|atendiendo|confirmando|declarando|expresando|acogiendo|preocupados|comprometidos|observando|notando|señalando|advirtiendo|estimando|entendiendo|queriendo|procurando|confiando|movidos|empeñados|fieles|habiendo|basándose|con el deseo|animadas|convencidas|deseosas|conscientes|reiterando|fundándose|profundamente)
SentenceOpener  (cada|si|cuando|ninguna|ningún|nada|salvo|sin|toda|todo|todas|todos|no|ambas|cualquier|cualquiera|se)
SentenceOpener  (su|sus) (majestad|majestades|excelencia)
SentenceOpener  nosotros
SentenceOpener  (para los|para el|para la|para las|para efectos|una|previa|previo|conforme|sujeto|cuando|durante|este|esta|estos|estas)
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
OfficeWord        (ministra|presidenta|secretaria|embajadora|directora)
# Dates in words and digits, and the words around them.
Month=1         (enero|ene)
Month=2         (febrero|feb)
Month=3         marzo
Month=4         (abril|abr)
Month=5         mayo
Month=6         junio
Month=7         julio
Month=8         agosto
Month=9         (septiembre|setiembre)
Month=10        octubre
Month=11        noviembre
Month=12        diciembre
NumberWord=1    (uno|un|primero|primer)
NumberWord=2    dos
NumberWord=3    tres
NumberWord=4    cuatro
NumberWord=5    cinco
NumberWord=6    seis
NumberWord=7    siete
NumberWord=8    ocho
NumberWord=9    nueve
NumberWord=10   diez
NumberWord=11   once
NumberWord=12   doce
NumberWord=13   trece
NumberWord=14   catorce
NumberWord=15   quince
NumberWord=16   (dieciséis|dieciseis)
NumberWord=17   diecisiete
NumberWord=18   dieciocho
NumberWord=19   diecinueve
NumberWord=20   veinte
NumberWord=21   (veintiuno|veintiún|veintiun)
NumberWord=22   (veintidós|veintidos)
NumberWord=23   (veintitrés|veintitres)
NumberWord=24   veinticuatro
NumberWord=25   veinticinco
NumberWord=26   (veintiséis|veintiseis)
NumberWord=27   veintisiete
NumberWord=28   veintiocho
NumberWord=29   veintinueve
NumberWord=30   treinta
NumberWord=40   cuarenta
NumberWord=50   cincuenta
NumberWord=60   sesenta
NumberWord=70   setenta
NumberWord=80   ochenta
NumberWord=90   noventa
NumberWord=100  (cien|ciento)
NumberWord=200  doscientos
NumberWord=300  trescientos
NumberWord=400  cuatrocientos
NumberWord=500  quinientos
NumberWord=600  seiscientos
NumberWord=700  setecientos
NumberWord=800  ochocientos
NumberWord=900  novecientos
NumberWord=1000 mil
DateLink        (de|del|día|días|dia|dias|mes|año|y)
SignedAt        (hecho|hecha|firmado|firmada|suscrito|suscrita|firman|suscriben|firmaron|dado|adoptado|adoptada)
PlaceWord=2     en
PlaceLink=1     (ciudad|villa)
PlaceLink       (la|el)
PlaceInside     (las|los)
PlaceTitle      (sta|sto)

[common]
# Words that any text is full of, the most frequent first: phrases are found by their other words.
CommonWord     (el|los|las|y|del|al|por|con|para|se|una|lo|su|sus|como|o)

[clauses]
# Tags and values are those of en.lex. A star stands for any ending of a word, or for any beginning.
Modal=1         (deberá|deberán|debe|deben|habrá de|habrán de|está obligado a|está obligada a|están obligados a|están obligadas a|tendrá la obligación de|tendrán la obligación de)
DutyModal=1     (se compromete|se comprometen|se obliga|se obligan) (a|)
Modal=2         (se compromete|se comprometen|se obliga|se obligan) a no
Modal=2         no (podrá|podrán|deberá|deberán|puede|pueden|debe|deben)
Modal=2         (se abstendrá|se abstendrán|se abstiene|se abstienen) de
Modal=2         (queda|quedan|está|están) (prohibido|prohibida|prohibidos|prohibidas)
Modal=1         (acuerdan|conviene en|convienen en|acuerda)
Modal=3         (podrá|podrán|puede|pueden)
Modal=4         (tendrá|tendrán|tiene|tienen|gozará|gozarán|goza|gozan) (el |de |del |)derecho (a|de|)
Modal=4         (se reserva|se reservan) el derecho
Modal=4         (gozará|gozarán|disfrutará|disfrutarán) de
Modal=6         no (estará|estarán|está|están) (obligado|obligada|obligados|obligadas) a
Modal=6         (estará|estarán|está|están) (exento|exenta|exentos|exentas)
Modal=7         (procurará|procurarán|se esforzará|se esforzarán|debería|deberían|se esfuerza|se esfuerzan|alentará|alentarán|fomentará|fomentarán|tratará de|tratarán de)
# Commands are in the future: "prestará", "consultarán".
Modal=1         (*rá|*rán)
Declares        (reconoce|reconocen|reafirma|reafirman|declara|declaran|confirma|confirman|afirma|afirman|consideran|toman nota)
ConstitutiveVerb (entrará|entrarán|entra|entran) en vigor
ConstitutiveVerb (se aplicará|se aplicarán|se aplica|se aplican|surtirá efecto|surtirán efecto|permanecerá en vigor|permanecerán en vigor|seguirá en vigor|expirará|cesará|cesarán)
ConstitutiveVerb (estará|estarán) (abierto|abierta|compuesto|compuesta|sujeto|sujeta)
ConstitutiveVerb (se considerará|se considerarán|se establece|se crea|queda establecida|queda establecido|quedará constituida)
ConstitutiveVerb (forma|forman|formará|formarán) parte integrante
ConstitutiveVerb (igualmente auténticos|igualmente auténticas|hacen igualmente fe)
DefinitionVerb  (se entiende por|se entenderá por|significa|se entenderá|se entiende)
SavingsOpener   (nada de lo dispuesto|ninguna disposición de este|ninguna disposición del presente|ninguna de las disposiciones)
SavingsVerb     (no afectará|no afectarán|no afecta|no afectan|no perjudicará|no se interpretará|no impedirá|no impedirán)
PriorityVerb    (prevalecerá|prevalecerán|prevalece|prevalecen|primará)
TriggerOpener   (si|cuando|en caso de que|en el caso de que|en caso de|en el caso de|siempre que|tan pronto como|una vez que|en los casos en que|en el supuesto de que|a condición de que)
TriggerOpener=4 (a solicitud|a petición|a instancia|previa solicitud) (de|del|)
TriggerOpener=5 (al recibir|tras la recepción de)
ExceptionOpener (a menos que|salvo que|salvo cuando|salvo|excepto|con excepción de|a excepción de|sin el consentimiento)
QualifierOpener=1 (de conformidad con|de acuerdo con|conforme a|conforme al|con arreglo a|con arreglo al|en virtud de|en virtud del|en el marco de|en el marco del|según|en los términos)
QualifierOpener=2 (sujeto a|sujeta a|sujetos a|sujetas a|con sujeción a|a reserva de)
QualifierOpener=3 (sin perjuicio de|sin perjuicio del)
QualifierOpener=4 (no obstante|a pesar de|sin embargo de)
QualifierOpener=5 (en la medida en que|en la medida de)
QualifierPhrase=5 (en la medida de lo posible|en lo posible)
QualifierPhrase=6 (según corresponda|cuando proceda|si procede|cuando sea necesario|según proceda)
QualifierOpener=7 (por todos los medios|con todos los medios|por medio de|mediante)
QualifierPhrase=8 (de común acuerdo|por escrito|por vía diplomática|de buena fe|por mutuo acuerdo|por consenso|por unanimidad)
TemporalPhrase=1 (sin demora|sin dilación|inmediatamente|de inmediato|a la brevedad posible|lo antes posible|tan pronto como sea posible|cuanto antes|con prontitud)
TemporalPhrase=5 (anualmente|periódicamente|cada año|en todo momento|en cualquier momento|una vez al año)
TemporalPhrase=4 (por tiempo indefinido|por un período indefinido|por tiempo ilimitado)
TemporalOpener=2 (dentro de|dentro del|en un plazo|en el plazo|a más tardar|antes de|antes del|por lo menos)
TemporalOpener=3 (a partir de|a partir del|después de|en la fecha|desde|treinta días después)
TemporalOpener=4 (por un período|durante|hasta|por un plazo)
Actor=1         (las|cada|ambas|cada una de las|todas las|las altas|los|cada uno de los|todos los|ambos) (partes|parte|estados|estado|gobiernos|gobierno) (contratantes|contratante|partes|parte|miembros|miembro|signatarios|)
Actor=1         (todo|cada) (miembro|estado) de (las naciones unidas|la organización)
Actor=1         (las altas partes contratantes|los miembros|todos los miembros|cada miembro|todo estado parte)
Actor=2         (cualquiera de las|cualquier|cualquiera de los) (altas |)(partes|parte|estados|estado) (contratantes|contratante|miembro|)
Actor=4         (una de las|uno de los|una) (altas |)(partes|parte|estados) (contratantes|contratante|)
Actor=5         (la otra|las otras|las demás|el otro|los demás|los otros) (alta |)(parte|partes|estado|estados|miembros) (contratante|contratantes|)
Actor=6         (ningún|ningun) miembro
Actor=6         (ninguna|ninguno|ningún) (de las |de los |)(partes|parte|estado|estados|miembro) (contratante|contratantes|)
Actor=8         (un tercer estado|terceros estados|un tercer país|terceros países|cualquier tercer estado)
Actor=9         (la comisión|el comité|el consejo|la conferencia|el depositario|el secretario general|la secretaría|el tribunal|la corte|la organización|las autoridades competentes|la asamblea general|el consejo de seguridad|el director general|el gobierno|la autoridad competente|la junta)
Actor=10        (toda persona|los nacionales|las personas|los ciudadanos|el inversionista|los inversionistas|el exportador|el importador)
Addressee=5     (entre sí|recíprocamente|mutuamente|una a otra|la una a la otra)
Negation        (no|nunca)
TriggerCue=1    (amenaza|amenazas|amenazada|amenazado)
TriggerCue=2    (ataque|ataques|ataque armado|agresión|agresión armada|atacada|atacado|invasión)
TriggerCue=3    (guerra|estado de guerra|hostilidades)
SuchEvent=2     (así atacada|así atacado|víctima de la agresión)
Conjunction=2   (o|u)
# ProvisionKind by its place in the enumeration.
ReferenceWord=8  (artículo|artículos)
ReferenceWord=9  (párrafo|párrafos|apartado|numeral)
ReferenceWord=11 (inciso|literal)
ReferenceWord=13 (anexo|anexos|apéndice)
ReferenceWord=6  (capítulo|capítulos)
ReferenceWord=7  sección
ReferenceWord=5  título
ReferenceWord=14 protocolo
ReferencePhrase (el párrafo anterior|el artículo anterior|el apartado anterior|párrafo precedente|el párrafo precedente)
Instrument=1    (la |)carta de (las naciones unidas|la onu)
Instrument      (la convención de viena|el gatt de 1994|del gatt de 1994|acuerdo sobre la omc|el estatuto de la corte internacional de justicia)
LawWord         (legislación nacional|su legislación|sus legislaciones|sus leyes|leyes y reglamentos|legislación interna|derecho interno|procedimientos constitucionales|procedimientos legales internos|requisitos constitucionales|ordenamiento jurídico|la legislación)
ThisInstrument  (el presente|la presente|del presente|de la presente|este|esta|de este|de esta) (acuerdo|tratado|convenio|convención|protocolo|pacto|artículo|carta|capítulo)
Preposition     (de|por|a|con|para|ante|entre|sobre|en|contra|hacia|según|mediante|sin)

[titles]
KindWord=1     tratado
KindWord=2     convención
KindWord=3     (acuerdo|convenio)
KindWord=4     protocolo
KindWord=5     carta de
KindWord=6     pacto internacional
KindWord=7     estatuto
KindWord=8     pacto
KindWord=9     declaración
KindWord=10    (canje|intercambio) de (notas|cartas)
KindWord=11    (memorando|memorándum) de entendimiento
KindWord=12    (declaración conjunta|comunicado conjunto)
KindWord=14    modus vivendi
KindWord=15    arreglo
KindWord=16    constitución
KindWord=17    acta final
Between        entre
AfterParties   (sobre|relativo|relativa|relativos|relativas|para|concerniente|referente|en materia|por el que|en adelante|en lo sucesivo|firmado|firmada|suscrito|suscrita|hecho en|respecto|con el fin|decididos|deseosos|animados|de amistad|de cooperación)
Conjunction    (y|e|así como)
Determiner     (el|la|los|las|del|de la|de los|de las|de)
# The "and" of these names parts no two parties.
CommonWord     (gran bretaña e irlanda|bosnia y herzegovina|serbia y montenegro|trinidad y tobago|antigua y barbuda|san cristóbal y nieves|san vicente y las granadinas|santo tomé y príncipe|carbón y del acero)

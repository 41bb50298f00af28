# Portuguese. Headings, numbers and formulas; the format is that of en.lex.

[structure]
ArticleWord     artigo
PartWord        parte
TitleWord       (título|titulo)
ChapterWord     (capítulo|capitulo)
SectionWord     (secção|seção|secçao)
AnnexWord       (anexo|apêndice)
ProtocolWord    protocolo
PreambleWord    preâmbulo
DeclarationWord (declaração|declaração conjunta|troca de notas|ata final|acta final)
Formula         (acordam|acordaram|convêm|convieram|concordam|concordaram|chegaram a acordo) (no seguinte|o seguinte|nas disposições seguintes|nas seguintes disposições|sobre o seguinte|em que)
Formula         (celebram|resolvem celebrar|decidiram celebrar|resolveram celebrar) (o presente|a presente|o seguinte)
Testimonium     (em fé do que|em testemunho do que|feito em|feita em|assinado em|assinada em|feito aos|feito na|em testemunho de que)
RecitalOpener   (considerando|desejando|desejosos|reconhecendo|tendo|visto|animados|convencidos|reafirmando|recordando|conscientes|animadas)
NumberWord=1    (primeiro|primeira|1º|único)
NumberWord=2    (segundo|segunda)
NumberWord=3    (terceiro|terceira)
NumberWord=4    (quarto|quarta)
NumberWord=5    (quinto|quinta)
NumberWord=6    (sexto|sexta)
NumberWord=7    (sétimo|sétima)
NumberWord=8    (oitavo|oitava)
NumberWord=9    (nono|nona)
NumberWord=10   (décimo|décima)
RecitalOpener   (desejosas|convencidas|confirmando|relembrando|lembrando|afirmando|sublinhando|salientando|decididos|decididas|resolvidos|determinados|determinadas|constatando|notando|tomando|atendendo|inspirados|inspirando-se|guiados|cientes|cônscios|empenhados|empenhadas|preocupados|levando em conta|tendo em conta|à luz|reiterando|acreditando|persuadidos|observando|considerado|considerada|movidos|imbuídos|fiéis|ressaltando)
SentenceOpener  sua (majestade|alteza real)
SentenceOpener  nós
SentenceOpener  (se|quando|cada|nenhum|nenhuma|nada|todos|todas|ambas|qualquer|salvo|sem|não)
Connective      (de|do|da|dos|das|em|no|na|nos|nas|e|o|a|os|as|por|com|para|ao|presente|pelo|pela)

[signatures]
PartyIntroducer (por|pelo|pela|pelos|pelas)
SignatureMark   assinado
OfficeWord=1      presidente da república
OfficeWord=3      ministro das relações exteriores
OfficeWord=4      embaixador
OfficeWord        (ministro|secretário)
OfficeWord        (ministra|presidenta|secretária|embaixadora)
OfficeWord=3      (ministro dos negócios estrangeiros|ministra dos negócios estrangeiros|ministra das relações exteriores)
# Dates in words and digits, and the words around them.
Month=1         janeiro
Month=2         fevereiro
Month=3         (março|marco)
Month=4         abril
Month=5         maio
Month=6         junho
Month=7         julho
Month=8         agosto
Month=9         setembro
Month=10        outubro
Month=11        novembro
Month=12        dezembro
NumberWord=1    (um|primeiro)
NumberWord=2    dois
NumberWord=3    três
NumberWord=4    quatro
NumberWord=5    cinco
NumberWord=6    seis
NumberWord=7    sete
NumberWord=8    oito
NumberWord=9    nove
NumberWord=10   dez
NumberWord=11   onze
NumberWord=12   doze
NumberWord=13   treze
NumberWord=14   (quatorze|catorze)
NumberWord=15   quinze
NumberWord=16   (dezesseis|dezasseis)
NumberWord=17   (dezessete|dezassete)
NumberWord=18   dezoito
NumberWord=19   (dezenove|dezanove)
NumberWord=20   vinte
NumberWord=30   trinta
NumberWord=40   quarenta
NumberWord=50   (cinquenta|cinqüenta)
NumberWord=60   sessenta
NumberWord=70   setenta
NumberWord=80   oitenta
NumberWord=90   noventa
NumberWord=100  (cem|cento)
NumberWord=800  oitocentos
NumberWord=900  novecentos
NumberWord=1000 mil
DateLink        (de|do|dia|dias|mês|ano|e)
SignedAt        (feito|feita|assinado|assinada|celebrado)
PlaceWord=5     em
PlaceLink=1     cidade
PlaceLink       na
PlaceInside     da

[common]
# Words that any text is full of, the most frequent first: phrases are found by their other words.
CommonWord     (do|da|dos|das|em|os|ao|um|uma|para|com|não|na|no|pela|pelo)

[clauses]
# Tags and values are those of en.lex. A star stands for any beginning of a word.
Modal=1         (deverá|deverão|deve|devem|é obrigada a|é obrigado a|são obrigadas a|são obrigados a)
DutyModal=1     (compromete-se|comprometem-se|obriga-se|obrigam-se) (a|)
Modal=2         (compromete-se|comprometem-se) a não
Modal=2         não (poderá|poderão|pode|podem|deverá|deverão|deve|devem)
Modal=2         (abster-se-á|abster-se-ão|abstém-se|abstêm-se|é proibido|é proibida|são proibidos|são proibidas)
Modal=3         (poderá|poderão|pode|podem)
Modal=4         (terá|terão|tem|têm) (o |)direito (de|a|)
Modal=6         (não será obrigada|não serão obrigadas|está isento|estão isentos)
Modal=7         (procurará|procurarão|esforçar-se-á|esforçar-se-ão|deveria|deveriam|incentivará|incentivarão)
Modal=1         (*rá|*rão)
Declares        (reconhece|reconhecem|reafirma|reafirmam|declara|declaram|confirma|confirmam)
ConstitutiveVerb (entra|entram|entrará|entrarão) em vigor
ConstitutiveVerb (aplica-se|aplicam-se|aplicar-se-á|permanecerá em vigor|permanecerão em vigor|fará parte integrante|faz parte integrante|fazem parte integrante|será composto|será composta|cessará|fazendo igualmente fé|igualmente autênticos)
DefinitionVerb  (entende-se por|significa|designa|entende-se)
SavingsVerb     (não afetará|não afeta|não afectará|não prejudicará|não prejudica)
PriorityVerb    (prevalecerá|prevalece|prevalecerão)
TriggerOpener   (se|quando|caso|em caso de|no caso de|sempre que|logo que|desde que)
TriggerOpener=4 (a pedido|por solicitação|mediante solicitação)
ExceptionOpener (a menos que|salvo se|salvo|exceto|excepto|com exceção)
QualifierOpener=1 (em conformidade com|de acordo com|nos termos|ao abrigo|no âmbito|em virtude|de conformidade com|segundo)
QualifierOpener=2 (sob reserva|sujeito a|sujeita a)
QualifierOpener=3 (sem prejuízo)
QualifierOpener=4 (não obstante|apesar)
QualifierOpener=5 (na medida em que|na medida)
QualifierOpener=7 (por todos os meios|com todos os meios|por meio|mediante)
QualifierPhrase=8 (de comum acordo|por escrito|por via diplomática|de boa fé|por consenso)
TemporalPhrase=1 (sem demora|imediatamente|o mais breve possível|logo que possível)
TemporalPhrase=5 (anualmente|periodicamente|a qualquer momento)
TemporalOpener=2 (dentro|no prazo|antes|até)
TemporalOpener=3 (a partir|após|depois)
TemporalOpener=4 (por um período|durante)
Actor=1         (as|cada|ambas as|cada uma das|todas as|as altas|os|cada um dos) (partes|parte|estados|estado|governos) (contratantes|contratante|partes|membros|membro|)
Actor=4         (uma das|uma|um dos) (partes|parte|estados) (contratantes|contratante|)
Actor=5         (a outra|as outras|as demais|o outro|os outros) (parte|partes|estado|estados) (contratante|contratantes|)
Actor=6         (nenhuma|nenhuma das|nenhum) (parte|partes|estado) (contratante|contratantes|)
Actor=8         (um terceiro estado|terceiros estados|países terceiros)
Actor=9         (a comissão|o comité|o comitê|o conselho|a conferência|o depositário|o secretário-geral|o tribunal|a organização|as autoridades competentes)
Addressee=5     (entre si|reciprocamente|mutuamente)
Negation        (não|nem)
Preposition     (de|por|com|para|entre|sobre|em|a)
TriggerCue=1    (ameaça|ameaçada)
TriggerCue=2    (ataque|ataque armado|atacada|agressão)
TriggerCue=3    (guerra|estado de guerra|hostilidades)
Conjunction=2   (ou)
# ProvisionKind by its place in the enumeration.
ReferenceWord=8  (artigo|artigos)
ReferenceWord=9  (parágrafo|parágrafos|n)
ReferenceWord=11 alínea
ReferenceWord=13 anexo
ReferenceWord=6  capítulo
ReferenceWord=7  (secção|seção)
ReferenceWord=14 protocolo
ReferencePhrase (o parágrafo anterior|o artigo anterior)
Instrument=1    carta das nações unidas
LawWord         (legislação nacional|direito interno|leis e regulamentos|sua legislação|legislação interna|procedimentos constitucionais)
ThisInstrument  (o presente|a presente|do presente|da presente) (acordo|tratado|convenção|convénio|protocolo|artigo)

[titles]
KindWord=1     tratado
KindWord=2     convenção
KindWord=3     (acordo|convénio|convênio)
KindWord=4     protocolo
KindWord=5     carta (de|do|da|das)
KindWord=6     pacto internacional
KindWord=7     estatuto
KindWord=8     pacto
KindWord=9     declaração
KindWord=10    troca de (notas|cartas)
KindWord=11    memorando de entendimento
KindWord=12    declaração conjunta
KindWord=14    modus vivendi
KindWord=16    constituição
KindWord=17    (ata|acta) final
Between        entre
AfterParties   (sobre|relativo|relativa|para|referente|em matéria|no domínio|doravante|a seguir|assinado|assinada|concluído|com vista|com o fim|desejosos|animados|de amizade|de cooperação)
Conjunction    (e|bem como)
Determiner     (o|a|os|as|do|da|dos|das|de)
# The "and" of these names parts no two parties.
CommonWord     (grã-bretanha e irlanda|bósnia e herzegovina|bósnia-herzegovina|sérvia e montenegro|trindade e tobago|antígua e barbuda|são tomé e príncipe|carvão e do aço)

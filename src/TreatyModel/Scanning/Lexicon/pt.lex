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
Testimonium     (em fé do que|em testemunho do que|feito em|feita em)
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
Connective      (de|do|da|dos|das|em|no|na|nos|nas|e|o|a|os|as|por|com|para|ao|presente|pelo|pela)

[signatures]
PartyIntroducer (por|pelo|pela|pelos|pelas)
SignatureMark   assinado
OfficeWord=1      presidente da república
OfficeWord=3      ministro das relações exteriores
OfficeWord=4      embaixador
OfficeWord        (ministro|secretário)

[common]
# Words that any text is full of, the most frequent first: phrases are found by their other words.
CommonWord     (do|da|dos|das|em|os|ao|um|uma|para|com|não|na|no|pela|pelo)

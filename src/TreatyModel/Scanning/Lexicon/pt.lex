# Portuguese. Headings, numbers and formulas; the format is that of en.lex.

[structure]
ArticleWord     artigo
PartWord        parte
TitleWord       título
ChapterWord     capítulo
SectionWord     secção
AnnexWord       anexo
ProtocolWord    protocolo
PreambleWord    preâmbulo
Formula         acordam no seguinte
Testimonium     (em fé do que|feito em)

[common]
# Words that any text is full of, the most frequent first: phrases are found by their other words.
CommonWord     (do|da|dos|das|em|os|ao|um|uma|para|com|não|na|no|pela|pelo)

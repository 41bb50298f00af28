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

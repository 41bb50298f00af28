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
Formula         (han convenido|han acordado|convienen|acuerdan) (lo siguiente|en lo siguiente|las siguientes disposiciones)
Testimonium     (en fe de lo cual|hecho en|hecha en|dado en)
RecitalOpener   (considerando|recordando|reafirmando|deseando|deseosos|convencidos|reconociendo|conscientes|teniendo)
NumberWord=1    (primero|primera)
NumberWord=2    (segundo|segunda)
NumberWord=3    (tercero|tercera)
NumberWord=4    (cuarto|cuarta)
NumberWord=5    (quinto|quinta)
NumberWord=6    (sexto|sexta)
NumberWord=7    (séptimo|séptima)
NumberWord=8    (octavo|octava)
NumberWord=9    (noveno|novena)
NumberWord=10   (décimo|décima)
Connective      (de|del|la|el|los|las|en|y|o|por|con|al|para|su|este|presente)

[common]
# Words that any text is full of, the most frequent first: phrases are found by their other words.
CommonWord     (el|los|las|y|del|al|por|con|para|se|una|lo|su|sus|como|o)

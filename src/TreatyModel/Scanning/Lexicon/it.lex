# Italian. Headings, numbers and formulas; the format is that of en.lex.

[structure]
ArticleWord     articolo
PartWord        parte
TitleWord       titolo
ChapterWord     (capitolo|capo)
SectionWord     sezione
AnnexWord       allegato
ProtocolWord    protocollo
PreambleWord    preambolo
Formula         hanno convenuto quanto segue
Testimonium     (in fede di che|fatto a)

[common]
# Words that any text is full of, the most frequent first: phrases are found by their other words.
CommonWord     (di|il|che|della|dei|delle|per|con|nel|non|alla|dal|gli|si)

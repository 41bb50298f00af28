# French. Headings, numbers and formulas; the format is that of en.lex.

[structure]
ArticleWord     article
PartWord        partie
TitleWord       titre
ChapterWord     chapitre
SectionWord     section
AnnexWord       (annexe|appendice)
ProtocolWord    protocole
PreambleWord    (préambule|preambule)
Formula         sont convenu(s|es|) (de ce qui suit|des dispositions suivantes|des articles suivants)
Formula         ont convenu de ce qui suit
Testimonium     (en foi de quoi|fait à|fait a)
RecitalOpener   (considérant|rappelant|réaffirmant|désireux|désirant|convaincus|reconnaissant|soucieux|animés|conscients|ayant|prenant)
NumberWord=1    (premier|première|1er)
NumberWord=2    (deux|deuxième)
NumberWord=3    (trois|troisième)
Connective      (de|du|des|le|la|les|à|au|aux|en|et|ou|dans|par|l|d|un|une|sur|sous|présent)

[common]
# Words that any text is full of, the most frequent first: phrases are found by their other words.
CommonWord     (de|la|le|les|et|des|du|en|un|une|dans|par|pour|que|sur|au|aux|ou|est|ne|se|ce|qui|il|avec|son|sa|ses)

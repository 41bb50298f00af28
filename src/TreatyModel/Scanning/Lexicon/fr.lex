# French. Headings, numbers and formulas; the format is that of en.lex.

[structure]
ArticleWord     (article|art)
ArticleWord=1   article additionnel
PartWord        partie
TitleWord       titre
ChapterWord     chapitre
SectionWord     section
AnnexWord       (annexe|appendice)
ProtocolWord    protocole
PreambleWord    (préambule|preambule)
DeclarationWord (déclaration|déclarations|déclaration commune|déclarations communes|échange de lettres|échange de notes|acte final|procès-verbal agréé)
Formula         sont convenu(s|es|) (de ce qui suit|des dispositions suivantes|des articles suivants|des dispositions ci-après|comme suit)
Formula         (conviennent|convenons) (de ce qui suit|des dispositions suivantes|des dispositions qui suivent)
Formula         convenons en conséquence (de ce qui suit|des dispositions qui suivent|des dispositions suivantes)
Formula         ont conclu (l'accord|la convention|le traité|le protocole|l’accord) (suivant|suivante)
Formula         ont (décidé|résolu) de conclure (le présent|la présente|l'accord|l’accord|le traité|la convention)
Formula         ont (arrêté|adopté)(,|) d('|’)un commun accord(,|) (les dispositions suivantes|ce qui suit)
Formula         (ont convenu|ont arrêté|ont adopté|ont décidé|a décidé|décide|sont tombés d'accord sur|se sont mis d'accord sur|ont déclaré) (de ce qui suit|ce qui suit|les dispositions suivantes|les articles suivants)
Formula         (ont adopté|adoptent) la présente (charte|convention|constitution)
ShortFormula    (décide|décident|ont décidé|a décidé|sont convenus)
Formula         a (arrêté|adopté) (le présent règlement|la présente directive|la présente décision)
Testimonium     (en foi de quoi|fait à|fait a|fait en double|fait en deux)
RecitalOpener   (considérant|vu|estimant|attendu|résolus|soulignant|constatant|notant|tenant compte|souhaitant|persuadés|affirmant|se référant|rappelant|réaffirmant|désireux|désirant|convaincus|reconnaissant|soucieux|animés|conscients|ayant|prenant)
NumberWord=1    (premier|première|1er|unique)
NumberWord=2    (deux|deuxième|second|seconde)
NumberWord=3    (trois|troisième)
NumberWord=4    (quatre|quatrième)
NumberWord=5    (cinq|cinquième)
NumberWord=6    sixième
NumberWord=7    (sept|septième)
NumberWord=8    (huit|huitième)
NumberWord=9    (neuf|neuvième)
NumberWord=10   (dix|dixième)
NumberWord=11   (onze|onzième)
NumberWord=12   (douze|douzième)
NumberWord=13   (treize|treizième)
NumberWord=14   (quatorze|quatorzième)
NumberWord=15   (quinze|quinzième)
NumberWord=16   (seize|seizième)
NumberWord=17   (dix-sept|dix-septième)
NumberWord=18   (dix-huit|dix-huitième)
NumberWord=19   (dix-neuf|dix-neuvième)
NumberWord=20   (vingt|vingtième)
NumberWord=21   (vingt et un|vingt-et-un|vingt et unième)
NumberWord=31   (trente et un|trente-et-un)
NumberWord=41   (quarante et un|quarante-et-un)
NumberWord=30   (trente|trentième)
NumberWord=40   quarante
NumberWord=50   cinquante
NumberWord=60   soixante
SentenceOpener  (chaque|si|lorsque|aucun|aucune|rien|sauf|sans|toute|tout|toutes|tous|il|chacune|nonobstant)
Connective      (de|du|des|le|la|les|à|au|aux|en|et|ou|dans|par|l|d|un|une|sur|sous|présent)

[signatures]
PartyIntroducer (pour|au nom de)
SignatureMark   (signé|signe)
OfficeWord=1      (président de la république|le président de la république|chef de l'etat)
OfficeWord=2      (premier ministre|le premier ministre|chef du gouvernement)
OfficeWord=3      (ministre des affaires étrangères|le ministre des affaires étrangères|ministre des relations extérieures)
OfficeWord=4      (ambassadeur|envoyé extraordinaire)
OfficeWord=6      plénipotentiaire
OfficeWord        (ministre|le ministre|vice-président|secrétaire|secrétaire général|directeur|commissaire)

[common]
# Words that any text is full of, the most frequent first: phrases are found by their other words.
CommonWord     (de|la|le|les|et|des|du|en|un|une|dans|par|pour|que|sur|au|aux|ou|est|ne|se|ce|qui|il|avec|son|sa|ses)

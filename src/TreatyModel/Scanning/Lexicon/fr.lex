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
Testimonium     (en foi de quoi|fait à|fait a|ainsi fait|fait et signé|fait double|signé à)
Testimonium     fait en (double|deux|trois|quatre|triple|un|autant)
RecitalOpener   (considérant|vu|estimant|attendu|résolus|soulignant|constatant|notant|tenant compte|souhaitant|persuadés|affirmant|se référant|rappelant|réaffirmant|désireux|désirant|convaincus|reconnaissant|soucieux|animés|conscients|ayant|prenant)
NumberWord=1    (premier|première|1er|ier|unique)
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
RecitalOpener   (fidèles|déterminés|décidés|également animés|inspirés|guidés|conscientes|désireuses|convaincues|soucieuses|résolues|animées|confirmant|déclarant|accueillant|se félicitant|exprimant|préoccupés|mus|attachés|confiants|voulant|craignant|proclamant|s'inspirant|se fondant|attentifs|acceptant|saluant|entendant)
SentenceOpener  (chaque|si|lorsque|aucun|aucune|rien|sauf|sans|toute|tout|toutes|tous|il|chacune|nonobstant)
SentenceOpener  (sa|son|leurs) (majesté|majestés|altesse|excellence)
SentenceOpener  nous
Connective      (de|du|des|le|la|les|à|au|aux|en|et|ou|dans|par|l|d|un|une|sur|sous|présent)

[signatures]
PartyIntroducer (pour|au nom de|au nom du|au nom des)
SignatureMark   (signé|signe)
OfficeWord=1      (président de la république|le président de la république|chef de l'etat)
OfficeWord=2      (premier ministre|le premier ministre|chef du gouvernement)
OfficeWord=3      (ministre des affaires étrangères|le ministre des affaires étrangères|ministre des relations extérieures)
OfficeWord=4      (ambassadeur|envoyé extraordinaire)
OfficeWord=6      plénipotentiaire
OfficeWord        (ministre|le ministre|vice-président|secrétaire|secrétaire général|directeur|commissaire)
OfficeWord        (ambassadrice|présidente|directrice|la ministre)
# Dates in words and digits, and the words around them.
Month=1         (janvier|janv|jan)
Month=2         (février|fevrier|févr|fév|fev)
Month=3         mars
Month=4         (avril|avr)
Month=5         mai
Month=6         juin
Month=7         (juillet|juil)
Month=8         (août|aout)
Month=9         septembre
Month=10        (octobre|oct)
Month=11        (novembre|nov)
Month=12        (décembre|decembre|déc|dec)
NumberWord=1    (un|premier|1er)
NumberWord=2    deux
NumberWord=3    trois
NumberWord=4    quatre
NumberWord=5    cinq
NumberWord=6    six
NumberWord=7    sept
NumberWord=8    huit
NumberWord=9    neuf
NumberWord=10   dix
NumberWord=11   onze
NumberWord=12   douze
NumberWord=13   treize
NumberWord=14   quatorze
NumberWord=15   quinze
NumberWord=16   seize
NumberWord=20   vingt
NumberWord=30   trente
NumberWord=40   quarante
NumberWord=50   cinquante
NumberWord=60   soixante
NumberWord=80   (quatre-vingt|quatre-vingts|quatre vingt)
NumberWord=100  (cent|cents)
NumberWord=1000 (mil|mille)
DateLink        (de|du|mois|jour|jours|l|an|et|l’an|grâce)
SignedAt        (fait|faite|fait double|ainsi fait|signé|signée|adopté|adoptée|conclu)
PlaceWord=1     (à|a)
PlaceLink=1     ville
PlaceLink       (la|le)
PlaceInside     (sur|sous|les|lès|aux)

[common]
# Words that any text is full of, the most frequent first: phrases are found by their other words.
CommonWord     (de|la|le|les|et|des|du|en|un|une|dans|par|pour|que|sur|au|aux|ou|est|ne|se|ce|qui|il|avec|son|sa|ses)

[clauses]
# Tags and values are those of en.lex. A star stands for any ending of a word, or for any beginning.
Modal=1         (doit|doivent|devra|devront|est tenu de|est tenue de|sont tenus de|sont tenues de|sera tenu de|seront tenus de|est tenu d'|sont tenus d'|a l'obligation de|ont l'obligation de)
DutyModal=1     (s'engage à|s'engagent à|s'engage également à|s'engagent également à|s'engagent mutuellement à|s'engage|s'engagent|s'oblige à|s'obligent à|s'obligent|prennent l'engagement de|prend l'engagement de|s'emploie à|s'emploient à)
Modal=1         (convient de|conviennent de|convient d'|conviennent d'|sont convenues de|sont convenus de)
Modal=2         (s'engage|s'engagent) à ne (pas|jamais)
Modal=2         (s'interdit|s'interdisent|s'abstient|s'abstiennent|s'abstiendra|s'abstiendront) (de|d')
Modal=2         (est|sont) (interdit|interdite|interdits|interdites|prohibé|prohibée|prohibés|prohibées)
Modal=2         ne (peut|peuvent|doit|doivent|pourra|pourront|devra|devront) (pas|en aucun cas|)
Modal=3         (peut|peuvent|pourra|pourront|est autorisé à|est autorisée à|sont autorisés à|sont autorisées à)
Modal=4         (a|ont|aura|auront) (également |)(le |un |)droit (de|d'|à|aux|au|à la|)
Modal=4         (se réserve|se réservent|jouit|jouissent|jouira|jouiront) (le droit|du droit|des)
Modal=6         (n'est pas tenu|n'est pas tenue|ne sont pas tenus|ne sont pas tenues|n'est pas obligé|ne sont pas obligés|est exempt|sont exempts|est exempté|est exemptée|sont exemptés|sont exemptées)
Modal=7         (s'efforce|s'efforcent|s'efforcera|s'efforceront|devrait|devraient|est invité à|est invitée à|sont invités à|sont invitées à|encourage|encouragent|favorise|favorisent)
# Commands are in the future: "prêtera", "seront".
Modal=1         *era
Modal=1         *ira
Modal=1         *dra
Modal=1         (aura|auront|sera|seront|fera|feront|verra|verront|courra|courront|vaudra)
Modal=1         (*eront|*iront|*dront|*tront|*tra|*rera)
Declares        (reconnaît|reconnaissent|réaffirme|réaffirment|affirme|affirment|déclare|déclarent|confirme|confirment|constate|constatent|considère|considèrent|prend acte|prennent acte)
ConstitutiveVerb (entre|entrent|entrera|entreront|est entré|sera mis|sera mise|seront mis|seront mises) en vigueur
ConstitutiveVerb (s'applique|s'appliquent|s'appliquera|s'appliqueront|prend effet|prendra effet|prennent effet|prendront effet|cesse|cesseront|cessera|expire|expirera)
ConstitutiveVerb (restera|resteront|demeurera|demeureront|reste|restent) en vigueur
ConstitutiveVerb (est|sont|sera|seront) (institué|instituée|institués|créé|créée|créés|composé|composée|ouvert à|ouverte à|conclu|conclue|réputé|réputée|réputés|réputées|considéré comme|considérée comme|considérés comme)
ConstitutiveVerb (fait|font|fera|feront) (partie intégrante|également foi|foi)
ConstitutiveVerb faisant également foi
DefinitionVerb  (on entend par|signifie|désigne|désignent|s'entend de|s'entendent de|s'entend d'|s'entend|s'entendent)
SavingsOpener   (rien dans|aucune disposition du présent|aucune disposition de la présente|aucune des dispositions)
SavingsVerb     (ne porte pas atteinte|ne portent pas atteinte|ne porte atteinte|ne portent atteinte|n'affecte|n'affectent|n'affectera|ne préjuge|ne préjugent|ne fait pas obstacle|ne font pas obstacle)
PriorityVerb    (prévaut|prévalent|prévaudra|prévaudront|l'emporte|l'emportent|l'emportera)
TriggerOpener   (si|s'il|s'ils|lorsque|lorsqu'|lorsqu'il|lorsqu'une|lorsqu'un|quand|chaque fois que|dès que|dès lors que|aussi longtemps que|pour autant que|à condition que|à la condition que)
TriggerOpener   (en cas de|en cas d'|au cas où|dans le cas où|dans le cas de|dans les cas où|dans l'hypothèse où|dans l'éventualité)
TriggerOpener=4 (à la demande|sur la demande|sur demande|à la requête|sur la requête) (de|d'|du|des|)
TriggerOpener=5 (dès réception|à la réception|après réception) (de|d'|du|des|)
ExceptionOpener (à moins que|à moins qu'|sauf si|sauf lorsque|excepté si)
ExceptionOpener (sauf|excepté|hormis|à l'exception de|à l'exception du|à l'exception des|à l'exclusion de|sans le consentement)
QualifierOpener=1 (conformément à|conformément aux|conformément au|en conformité avec|en application de|en application du|en vertu de|en vertu du|en vertu des|dans le cadre de|dans le cadre du|selon|aux termes de|aux termes du|compte tenu de|compte tenu des)
QualifierOpener=2 (sous réserve de|sous réserve des|sous réserve du|sous réserve que|sous réserve d')
QualifierOpener=3 (sans préjudice de|sans préjudice des|sans préjudice du|sans préjudice d')
QualifierOpener=4 (nonobstant|par dérogation à|par dérogation aux|par dérogation au|en dépit de)
QualifierOpener=5 (dans la mesure où|dans la mesure du|dans toute la mesure)
QualifierPhrase=5 (dans la mesure du possible|autant que possible|dans toute la mesure du possible)
QualifierPhrase=6 (s'il y a lieu|le cas échéant|si nécessaire|en tant que de besoin)
QualifierOpener=7 (par tous les moyens|avec tous les moyens|y compris l'emploi|au moyen de)
QualifierPhrase=8 (d'un commun accord|par écrit|par la voie diplomatique|de bonne foi|à l'unanimité|conjointement|individuellement)
TemporalPhrase=1 (sans délai|sans retard|immédiatement|aussitôt que possible|le plus tôt possible|dès que possible|dans les meilleurs délais|dans les plus brefs délais|promptement|sur-le-champ)
TemporalPhrase=5 (chaque année|tous les ans|périodiquement|régulièrement|en tout temps|à tout moment|annuellement)
TemporalPhrase=4 (pour une durée indéterminée|pour une durée illimitée)
TemporalOpener=2 (dans un délai|dans le délai|dans les trente|dans les soixante|dans les trois|dans les six|dans les douze|dans l'année|au plus tard|avant|au moins)
TemporalOpener=3 (à compter de|à compter du|à partir de|à partir du|dès|à la date|le premier jour|le trentième jour|après)
TemporalOpener=4 (pour une durée|pour une période|pendant|jusqu'à|jusqu'au|durant|pour une nouvelle période)
Actor=1         (les|chaque|chacune des|toutes les|les deux|tous les|chacun des|ces|lesdites) (hautes |)(parties|partie|états|etats|état|etat|membres|gouvernements|gouvernement) (contractantes|contractante|parties|membres|contractants|contractant|signataires|)
Actor=1         (les états parties|les etats parties|chaque état partie|chaque etat partie|tout état partie|tout etat partie|tout état membre|tout etat membre|chaque état|chaque etat|les puissances contractantes|les puissances|les deux gouvernements)
Actor=2         (l'une ou l'autre des|l'une ou l'autre|une quelconque des|toute) (hautes |)(parties|partie) (contractantes|contractante|)
Actor=1         l'(état|etat)
Actor=2         chacune des deux parties
Actor=4         (l'une|une|l'un) des (hautes |)(parties|états|etats|deux parties|deux états) (contractantes|contractants|)
Actor=4         une partie (contractante|)
Actor=5         (l'autre|les autres) (haute |hautes |)(partie|parties|état|etat|états|etats|gouvernement) (contractante|contractantes|contractant|contractants|parties|)
Actor=6         (aucune|aucun|ni l'une ni l'autre) (des |)(hautes |)(partie|parties|état|etat) (contractante|contractantes|)
Actor=8         (un état tiers|un etat tiers|des états tiers|les états tiers|une tierce puissance|tout état tiers|les pays tiers|un pays tiers)
Actor=9         (la commission mixte|le comité|la commission|le conseil|la conférence|le dépositaire|le secrétaire général|le secrétariat|le tribunal|la cour|l'organisation|les autorités compétentes|l'assemblée|le directeur général|le gouvernement|le président|l'autorité|la communauté|l'union)
Actor=10        (toute personne|tout peuple|les ressortissants|les nationaux|les personnes|les citoyens|l'individu|tout individu)
Addressee=5     (l'une à l'autre|l'un à l'autre|les uns aux autres|l'une l'autre|mutuellement|réciproquement|entre elles|entre eux)
Negation        (ne|n')
TriggerCue=1    (menace|menaces|menacé|menacée)
TriggerCue=2    (attaque|attaques|attaqué|attaquée|agression|agressions|agression armée|attaque armée|invasion)
TriggerCue=3    (guerre|état de guerre|hostilités)
SuchEvent=2     (ainsi attaquée|ainsi attaqué|victime de l'agression)
Conjunction=2   (ou|ou bien)
# ProvisionKind by its place in the enumeration.
ReferenceWord=8  (article|articles)
ReferenceWord=9  (paragraphe|paragraphes)
ReferenceWord=11 (alinéa|alinéas)
ReferenceWord=13 (annexe|annexes)
ReferenceWord=6  chapitre
ReferenceWord=7  section
ReferenceWord=5  titre
ReferenceWord=14 protocole
ReferencePhrase (le paragraphe précédent|l'alinéa précédent|l'article précédent|paragraphe précédent|alinéa précédent|l'article qui précède)
Instrument=1    (la |)charte des nations unies
Instrument      (la convention de vienne|le statut de la cour internationale de justice|la charte de l'organisation|l'accord général sur les tarifs)
LawWord         (législation nationale|sa législation|leur législation|leurs législations|ses lois|leurs lois|lois et règlements|la législation|droit interne|règles constitutionnelles|procédures constitutionnelles|dispositions constitutionnelles|exigences constitutionnelles|législations respectives|législation respective|législation interne)
ThisInstrument  (le présent|la présente|du présent|de la présente|au présent|à la présente) (accord|traité|convention|protocole|pacte|article|charte)
Preposition     (de|d'|par|à|avec|pour|entre|envers|sur|dans|devant|contre|en|auprès de|à l'égard de)

[titles]
KindWord=1     traité
KindWord=2     convention
KindWord=3     (accord|entente)
KindWord=4     protocole
KindWord=5     charte
KindWord=6     pacte international
KindWord=7     statut
KindWord=8     pacte
KindWord=9     déclaration
KindWord=10    échange de (notes|lettres)
KindWord=11    (mémorandum|protocole) (d'entente|d'accord)
KindWord=12    (déclaration commune|communiqué conjoint)
KindWord=13    procès-verbal approuvé
KindWord=14    modus vivendi
KindWord=15    arrangement
KindWord=16    constitution
KindWord=17    acte final
Between        entre
AfterParties   (concernant|sur|portant|pour|tendant|visant|conformément|signé|signée|conclu|conclue|ci-après|dénommé|dénommés|dénommées|désignés|en matière|en vue|en ce qui|au sujet|d'autre part|ayant|agissant|animés|désireux|soucieux|fait à|d'amitié|de coopération)
AfterParties   (relatif|relative|relatifs|relatives) (à|au|aux)
Conjunction    (et|ainsi que)
Determiner     (le|la|les|l'|du|de la|de l'|de|des|d')
# The "and" of these names parts no two parties.
CommonWord     (grande-bretagne et d'irlande|bosnie et herzégovine|serbie et monténégro|trinité et tobago|antigua et barbuda|saint-kitts et nevis|saint-vincent et les grenadines|sao tomé et principe|charbon et de l'acier)

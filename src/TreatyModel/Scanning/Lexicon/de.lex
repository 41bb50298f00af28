# German. Headings, numbers and formulas; the format is that of en.lex.

[structure]
ArticleWord     (artikel|§)
PartWord        teil
TitleWord       titel
ChapterWord     kapitel
SectionWord     abschnitt
AnnexWord       (anhang|anlage)
ProtocolWord    protokoll
PreambleWord    präambel
Formula         (sind wie folgt übereingekommen|haben folgendes vereinbart|sind über folgendes übereingekommen|haben nachstehendes vereinbart)
Testimonium     (zu urkund dessen|geschehen zu)
RecitalOpener   (in anbetracht|in der erwägung|eingedenk|in dem wunsch|von dem wunsch|überzeugt|entschlossen|in der überzeugung)
Connective      (der|des|dem|den|und|in|nach|zu|von|im|mit|gemäß)

[common]
# Words that any text is full of, the most frequent first: phrases are found by their other words.
CommonWord     (der|die|und|den|das|des|dem|im|zu|von|mit|für|auf|ist|ein|eine|einer|nicht|werden|sich|nach|bei)

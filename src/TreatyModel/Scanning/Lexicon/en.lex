# English. One phrase a line: Tag[=value]  phrase. Alternatives in brackets. See LexiconFile for the format.
# Our own list, compiled from the Vienna Convention's and the UN Treaty Handbook's terms and from reading treaties and reports.

[structure]
ArticleWord     (article|art)
PartWord        part
TitleWord       title
ChapterWord     chapter
SectionWord     section
AnnexWord       (annex|appendix|schedule|attachment)
ProtocolWord    (protocol|additional protocol)
PreambleWord    (preamble|preambule)
Formula         (have|has) agreed (as follows|upon the following|on the following|to the following|the following)
Formula         (have|has) agreed upon the following (articles|provisions)
Formula         (hereby agree|do hereby agree|agree|have concluded this agreement and agree) as follows
Formula         to conclude this (agreement|treaty|convention)
Formula         (have|has) (decided|resolved) to conclude this (agreement|treaty|convention|protocol)
Testimonium     in (witness|faith|testimony) (whereof|of which)
Testimonium     done (at|in)
RecitalOpener   (recalling|reaffirming|affirming|considering|whereas|recognizing|recognising|acknowledging|noting|mindful|aware|conscious)
RecitalOpener   (desiring|desirous|wishing|anxious|convinced|believing|determined|resolved|guided|bearing in mind|taking into account|having regard)
RecitalOpener   (emphasizing|emphasising|stressing|realizing|realising|seeking|inspired|proceeding|underlining|welcoming|concerned|animated|confirming)
RecitalOpener   (building on|committed|intending|prompted|moved|being|having|expressing|declaring|deeming|hoping|persuaded|eager|willing|attaching)
NumberWord=1    (first|one)
NumberWord=2    (second|two)
NumberWord=3    (third|three)
NumberWord=4    (fourth|four)
NumberWord=5    (fifth|five)
NumberWord=6    (sixth|six)
NumberWord=7    (seventh|seven)
NumberWord=8    (eighth|eight)
NumberWord=9    (ninth|nine)
NumberWord=10   (tenth|ten)
NumberWord=11   (eleventh|eleven)
NumberWord=12   (twelfth|twelve)
NumberWord=13   (thirteenth|thirteen)
NumberWord=14   (fourteenth|fourteen)
NumberWord=15   (fifteenth|fifteen)
NumberWord=16   (sixteenth|sixteen)
NumberWord=17   (seventeenth|seventeen)
NumberWord=18   (eighteenth|eighteen)
NumberWord=19   (nineteenth|nineteen)
NumberWord=20   (twentieth|twenty)
NumberSuffix=2  bis
NumberSuffix=3  ter
NumberSuffix=4  quater
NumberSuffix=5  quinquies
PageWord        page
BodyWord        (shall|may|agree|agrees|undertake|undertakes|hereby|will|is|are|has|have|must)
Connective      (of|the|and|or|to|in|by|for|a|an|with|on|from|between|as|its|their)
Abbreviation    (art|no|nos|para|paras|p|pp|vol|cf|ed|op|viz|ltd|inc|co|mr|mrs|ms|dr|st|messrs|etc)

[clauses]

[final]

[reports]

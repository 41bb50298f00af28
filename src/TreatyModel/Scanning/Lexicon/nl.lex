# Dutch. Headings, numbers and formulas; the format is that of en.lex.

[structure]
ArticleWord     artikel
PartWord        deel
TitleWord       titel
ChapterWord     hoofdstuk
SectionWord     (afdeling|sectie)
AnnexWord       bijlage
ProtocolWord    protocol
PreambleWord    preambule
Formula         (zijn het volgende overeengekomen|zijn overeengekomen als volgt|zijn als volgt overeengekomen|komen het volgende overeen)
Testimonium     (ten blijke waarvan|gedaan te)
RecitalOpener   (overwegende|geleid|wensende|verlangende|indachtig|erkennende|overtuigd|herinnerend)
Connective      (van|het|de|in|en|op|met|dit|bij|tot|volgens|krachtens|dat)

[common]
# Words that any text is full of, the most frequent first: phrases are found by their other words.
CommonWord     (het|van|een|op|te|met|voor|dat|bij|zijn|worden|aan|niet|deze|door|naar|tot)

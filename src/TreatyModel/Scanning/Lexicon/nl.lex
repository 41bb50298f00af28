# Dutch. Headings, numbers and formulas; the format is that of en.lex.

[structure]
ArticleWord     artikel
PartWord        deel
TitleWord       titel
ChapterWord     hoofdstuk
SectionWord     (afdeling|sectie|paragraaf)
AnnexWord       bijlage
ProtocolWord    protocol
PreambleWord    preambule
DeclarationWord (verklaring|verklaringen|gemeenschappelijke verklaring|briefwisseling|notawisseling|slotakte)
Formula         (zijn het volgende overeengekomen|zijn overeengekomen als volgt|zijn als volgt overeengekomen|komen het volgende overeen|komen overeen als volgt|komen als volgt overeen|zijn overeengekomen hetgeen volgt)
Formula         zijn (daarbij|derhalve|hierbij|hiertoe) het volgende overeengekomen
Formula         zijn de volgende (bepalingen|artikelen) overeengekomen
Formula         (hebben overeenstemming bereikt|overeenstemming hebben bereikt|overeenstemming bereikten) (omtrent|over) (het volgende|de volgende bepalingen)
Formula         (omtrent|over) (het volgende|de volgende bepalingen) overeenstemming hebben bereikt
Formula         hebben besloten (het volgende|de volgende|dit|deze) (protocol|verdrag|overeenkomst) te sluiten
Testimonium     (ten blijke waarvan|ter oorkonde waarvan|ten getuige waarvan|opgemaakt te|gedaan te)
RecitalOpener   (overwegende|gelet op|gezien|bevestigend|opnieuw bevestigend|rekening houdend|zich bewust|bezield|strevende|in aanmerking nemende|vastbesloten|geleid door|partij zijnde|geleid|wensende|verlangende|indachtig|erkennende|overtuigd|herinnerend)
NumberWord=1    (een|één|eerste|enig)
NumberWord=2    (twee|tweede)
NumberWord=3    (drie|derde)
NumberWord=4    (vierde)
NumberWord=5    (vijf|vijfde)
NumberWord=6    (zes|zesde)
NumberWord=7    (zeven|zevende)
NumberWord=8    (achtste)
NumberWord=9    (negen|negende)
NumberWord=10   (tien|tiende)
Connective      (van|het|de|in|en|op|met|dit|bij|tot|volgens|krachtens|dat)

[signatures]
PartyIntroducer (voor|namens)
SignatureMark   (w.g|get)
OfficeWord=2      (minister-president|minister president)
OfficeWord=3      minister van buitenlandse zaken
OfficeWord=4      ambassadeur
OfficeWord        (minister|staatssecretaris|gevolmachtigde minister)

[common]
# Words that any text is full of, the most frequent first: phrases are found by their other words.
CommonWord     (het|van|een|op|te|met|voor|dat|bij|zijn|worden|aan|niet|deze|door|naar|tot)

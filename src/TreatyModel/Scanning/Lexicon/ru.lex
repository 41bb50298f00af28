# Russian. Headings, numbers and formulas; the format is that of en.lex.

[structure]
ArticleWord     статья
PartWord        часть
TitleWord       раздел
ChapterWord     глава
SectionWord     (секция|подраздел)
AnnexWord       приложение
ProtocolWord    протокол
PreambleWord    преамбула
DeclarationWord (заявление|совместное заявление|обмен нотами|обмен письмами|заключительный акт)
Formula         (согласились о нижеследующем|договорились о нижеследующем)
Testimonium     (в удостоверение чего|совершено в|учинено в|составлено в|подписано в)
RecitalOpener   (стремясь|желая|руководствуясь|подтверждая|учитывая|исходя из|признавая|будучи|отмечая|сознавая|принимая во внимание|имея в виду|считая|выражая|основываясь|ссылаясь)
NumberWord=1    (первая|первый|первое)
NumberWord=2    (вторая|второй|второе)
NumberWord=3    (третья|третий)
NumberWord=4    (четвертая|четвёртая|четвертый)
NumberWord=5    (пятая|пятый)
NumberWord=6    (шестая|шестой)
NumberWord=7    (седьмая|седьмой)
NumberWord=8    (восьмая|восьмой)
NumberWord=9    (девятая|девятый)
NumberWord=10   (десятая|десятый)
Connective      (в|на|с|по|о|к|из|от|для|и|или|со|согласно|настоящей|настоящего|этой|под|при|см)

[signatures]
PartyIntroducer (за|от имени)

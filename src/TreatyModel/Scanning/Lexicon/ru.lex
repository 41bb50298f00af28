# Russian. Headings, numbers and formulas; the format is that of en.lex.

[structure]
ArticleWord     статья
PartWord        часть
TitleWord       раздел
ChapterWord     глава
AnnexWord       приложение
ProtocolWord    протокол
PreambleWord    преамбула
Formula         (согласились о нижеследующем|договорились о нижеследующем)
Testimonium     (в удостоверение чего|совершено в)
NumberWord=1    первая

# Japanese. Articles, chapters and parts have their number inside (第一条) and are read by ScriptHeadings; the format is that of en.lex.

[structure]
AnnexWord       (附属書|付属書|別表|別紙)
PreambleWord    前文
Formula         (次のとおり協定した|次のとおり協定する|次のとおり合意した|次のとおり合意する|次の条項を協定した|次の諸条を協定した|次のとおり決定した)
Testimonium     (以上の証拠として|証拠として、下名)

# Japanese. Articles, chapters and parts have their number inside (第一条) and are read by ScriptHeadings; the format is that of en.lex.

[structure]
AnnexWord       (附属書|付属書|別表|別紙)
PreambleWord    前文
Formula         (次のとおり協定した|次のとおり協定する|次のとおり合意した|次のとおり合意する|次の条項を協定した|次の諸条を協定した|次のとおり決定した)
RecitalOpener=1 (想起し|確信し|希望し|考慮し|認め|認識し|留意し|決意し|願い|願っ|欲し|かんがみ|鑑み|再確認し|確認し|念頭に置き|強調し|憂慮し|歓迎し|宣言し|信じ|承認し|尊重し|考え|基づき|期し|熱望し|意識し|銘記し|顧み|思い)(て|)
Testimonium     (以上の証拠として|証拠として、下名)

[signatures]
# 1: the party, the place stand before it.
PartyIntroducer=1 (のために|を代表して)
SignedAt=1      (作成した|作成する|署名した)
OfficeWord=1    (大統領|国家元首)
OfficeWord=2    (首相|内閣総理大臣)
OfficeWord=3    (外務大臣|外相)
OfficeWord=4    (大使|特命全権大使)
OfficeWord      (大臣|長官|局長)

[clauses]
# Tags and values are those of en.lex. The verb ends the sentence; conditions and limits end in the words that mark them.
Modal=1         (ものとする|しなければならない|なければならない|約束する|義務を負う|合意する)
Modal=2         (してはならない|てはならない|ことを禁止する|禁止される|しないことを約束する|行わない)
Modal=3         (ことができる|できる)
Modal=4         (権利を有する|権限を有する|享有する)
Modal=6         (義務を負わない|免除される|することを要しない)
Modal=7         (努める|努力する|奨励する)
Declares        (認める|確認する|宣言する|再確認する)
ConstitutiveVerb (効力を生ずる|効力を生じる|効力を有する|効力を失う|適用する|適用される|みなす|みなされる|構成される|ひとしく正文である|不可分の一部を成す)
DefinitionVerb  (をいう|意味する)
SavingsVerb     (影響を及ぼすものではない|妨げるものではない|害するものではない)
PriorityVerb    優先する
Modal=1         (協議する|通報する|通告する|与える|提供する|執る|協力する|実施する|保証する|確保する|維持する)
TriggerCloser   (場合には|場合において|場合に|場合|ときは|とき)
TriggerCloser=4 (要請により|要請に基づき|要請があったときは)
ExceptionOpener (ただし|但し)
QualifierCloser=1 (に従って|に従い|に基づいて|に基づき|により|の規定に従い|の範囲内で)
QualifierCloser=2 (を条件として)
QualifierCloser=3 (を害することなく|に影響を及ぼすことなく)
QualifierCloser=4 (にかかわらず|かかわらず)
QualifierPhrase=5 (できる限り|可能な限り)
QualifierPhrase=8 (書面により|外交上の経路を通じて|相互の合意により|共同して)
TemporalPhrase=1 (直ちに|遅滞なく|速やかに|できる限り速やかに)
TemporalPhrase=5 (毎年|定期的に|いつでも)
Actor=1         (両締約国|各締約国|締約国|両国政府|両国|当事国|加盟国)
Actor=2         (いずれの一方の締約国|いずれかの締約国)
Actor=4         (一方の締約国|いずれか一方の締約国|一締約国)
Actor=5         (他方の締約国|他の締約国|相手国)
Actor=8         (第三国)
Actor=9         (委員会|理事会|事務局|事務総長|寄託者|裁判所|権限のある当局|会議|機関)
Addressee=5     (相互に|互いに)
TriggerCue=1    (脅威|脅かされ)
TriggerCue=2    (武力攻撃|攻撃|侵略)
TriggerCue=3    (戦争状態|戦争|敵対行為)
Conjunction=2   (又は|または)
Instrument=1    国際連合憲章
LawWord         (国内法令|法令|国内法|憲法上の規定及び手続|憲法上の手続)
ThisInstrument  (この条約|この協定|この議定書|この条)

[titles]
KindWord=1     条約
KindWord=3     協定
KindWord=4     議定書
KindWord=5     憲章
KindWord=6     国際規約
KindWord=7     規程
KindWord=9     宣言
KindWord=10    交換公文
KindWord=11    (覚書|了解覚書)
KindWord=12    (共同宣言|共同声明)
Between=1      (との間の|との間における|との間で|との)
AfterParties   に関する
Conjunction    (と|及び|並びに)

# Korean. Articles, chapters and parts have their number inside (제1조) and are read by ScriptHeadings; the format is that of en.lex.

[structure]
AnnexWord       (부속서|부록|별표)
ProtocolWord    의정서
PreambleWord    (전문|서문|머리글)
Formula         (다음과 같이|아래와 같이) (합의하였다|합의한다|합의하였습니다|약정하였다|합의했다|협정하였다|합의하다)
RecitalOpener=1 (상기하고|상기하며|상기하면서|확신하고|확신하며|확신하면서|희망하고|희망하며|희망하여|희망하면서|고려하고|고려하며|고려하여|고려하면서|인정하고|인정하며|인정하면서|인식하고|인식하며|인식하면서|재확인하고|재확인하며|재확인하면서|확인하며|유의하고|유의하며|유의하면서|결의하고|결의하며|믿으며|믿고|감안하여|감안하며|바라며|바라고|열망하고|열망하며|염원하고|염원하며|강조하고|강조하며|환영하고|환영하며|주목하고|주목하며|존중하고|존중하며|기초하여|입각하여|원하여|원하며)
Testimonium     (이상의 증거로|이상의 증거로서)

[signatures]
# 1: the party, the place stand before it.
SignedAt=1      (작성하였다|작성되었다|작성하였으며|서명하였다|체결하였다)
PartyIntroducer=1 (대표하여|위하여)
OfficeWord=1    (대통령|국무위원장)
OfficeWord=2    (국무총리|총리)
OfficeWord=3    (외교부장관|외무부장관|외무상|외무장관)
OfficeWord=4    (대사|특명전권대사)
OfficeWord      (장관|차관|위원장)

[clauses]
# Tags and values are those of en.lex. The verb ends the sentence; conditions and limits end in the words that mark them.
Modal=1         (하여야 한다|해야 한다|하여야한다|해야한다|의무를 진다|의무를 지닌다|의무를 부담한다|약속한다|합의한다)
Modal=2         (하지 않을 의무를|지 않을 의무를 진다|지 않을 의무를 지닌다|하지 아니한다|하지 않는다|하지 말아야 한다|하여서는 아니된다|하여서는 아니 된다|금지된다|금지한다|허용하지 않는다|허용하지 아니한다|할 수 없다)
Modal=2         (*지)
Modal=2         (않는다|아니한다|아니된다)
Modal=3         (할 수 있다|수 있다)
Modal=4         (권리를 가진다|권한을 가진다|권리를 갖는다|권리를 보유한다|권리가 있다|향유한다|누린다)
Modal=6         (의무를 지지 아니한다|의무를 지지 않는다|면제된다|면제한다|의무가 없다)
Modal=7         (노력한다|노력하여야 한다|지향한다|장려한다|추구한다|권장한다)
Declares        (확인한다|인정한다|선언한다|재확인한다|천명한다)
ConstitutiveVerb (효력을 발생한다|효력이 발생한다|효력을 가진다|효력을 상실한다|발효한다|발효된다|적용된다|적용한다|간주한다|간주된다|유효하다|유효한다|구성된다|설치된다|설립된다|동등한 효력을 가진다|동등하게 정본이다|일부를 이룬다|종료된다|종료한다)
DefinitionVerb  (의미한다|말한다|뜻한다)
SavingsVerb     (영향을 미치지 아니한다|영향을 미치지 않는다|영향을 주지 않는다|저해하지 아니한다)
PriorityVerb    (우선한다|우선하여 적용한다)
# Commands are in the plain present: 제공한다, 협의한다.
Modal=1         (*한다|*시킨다|*된다|*준다|*취한다)
TriggerCloser   (경우에는|경우에|경우|때에는|때에|때)
TriggerCloser=4 (요청에 따라|요구에 따라|요청이 있는 경우|요청에 의하여)
ExceptionOpener (다만|단,)
QualifierCloser=1 (에 준하여|에 따라|에 따른|에 의하여|에 의거하여|에 기초하여|을 고려하여|를 고려하여|의 틀 안에서|에 부합되게|에 입각하여)
QualifierCloser=1 (준하여|따라|의하여|의거하여|기초하여|고려하여|입각하여|부합되게)
QualifierCloser=2 (을 조건으로|를 조건으로)
QualifierCloser=3 (을 침해하지 아니하고|를 해함이 없이|을 해함이 없이|영향을 미침이 없이)
QualifierCloser=4 (에도 불구하고|에 관계없이|에 관계 없이)
QualifierCloser=7 (모든 수단으로|수단으로)
QualifierPhrase=5 (가능한 한|가능한 범위에서)
QualifierPhrase=6 (필요한 경우|적절한 경우)
QualifierPhrase=8 (공동으로|상호 합의에 의하여|서면으로|외교경로를 통하여|외교 경로를 통하여|성실하게)
TemporalPhrase=1 (지체없이|지체 없이|즉시|즉각|조속히|신속히|가능한 한 빨리)
TemporalPhrase=5 (정기적으로|매년|수시로|언제든지)
TemporalPhrase=4 (무기한|무기한으로)
Actor=1         (쌍방|체약쌍방|체약 쌍방|체결쌍방|체약당사국|체약 당사국|각 당사국|각 체약국|양 당사국|양당사국|당사국|체약국|당사자|양측)
Actor=2         (어느 한쪽 당사국|어느 당사국|어느 일방 당사국)
Actor=4         (쌍방중 어느 일방|쌍방 중 어느 일방|어느 일방|어느 한 쪽|어느 한쪽|일방|일방 당사국|일방체약국)
Actor=5         (타방|상대방|타방 당사국|타방체약국|다른 당사국|다른쪽 당사국|다른 쪽 당사국|다른 체약국|체결상대방|체약상대방)
Actor=8         (제3국|제삼국|제 3국|제3자)
Actor=9         (위원회|이사회|사무국|사무총장|기탁자|수탁자|재판소|공동위원회|권한 있는 당국|권한있는 당국|정부|총회|기구)
Actor=10        (모든 사람|국민|개인|자연인)
Addressee=5     (서로|상호간|상호|서로간)
TriggerCue=1    (위협)
TriggerCue=2    (무력침공|무력 침공|무력공격|무력 공격|침략|공격|침공)
TriggerCue=3    (전쟁상태|전쟁 상태|전쟁|적대행위|교전)
TriggerCue=4    (요청|요구)
Conjunction=2   (또는|혹은|거나)
Instrument=1    (유엔헌장|유엔 헌장|국제연합헌장|국제연합 헌장)
Instrument      (비엔나협약|비엔나 협약)
LawWord         (국내법|국내 법령|국내법령|자국의 법령|법령|법률|*의 법에|헌법상의 절차|헌법 절차|국내법상의 절차)
LawWord         법에
ThisInstrument  (이 조약|본 조약|이 협정|본 협정|이 협약|본 협약|이 의정서|본 의정서|이 조)

[titles]
KindWord=1     조약
KindWord=2     협약
KindWord=3     협정
KindWord=4     의정서
KindWord=5     헌장
KindWord=6     국제규약
KindWord=7     규정
KindWord=9     선언
KindWord=10    (각서교환|교환각서)
KindWord=11    양해각서
KindWord=12    (공동선언|공동성명)
Between=1      (간의|사이의)
AfterParties   에 관한
Conjunction    및

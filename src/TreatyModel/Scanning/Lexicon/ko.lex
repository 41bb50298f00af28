# Korean. Articles, chapters and parts have their number inside (제1조) and are read by ScriptHeadings; the format is that of en.lex.

[structure]
AnnexWord       (부속서|부록|별표)
ProtocolWord    의정서
PreambleWord    (전문|서문|머리글)
Formula         (다음과 같이|아래와 같이) (합의하였다|합의한다|합의하였습니다|약정하였다|합의했다|협정하였다|합의하다)
Testimonium     (이상의 증거로|이상의 증거로서)

# Chinese. Articles, chapters and parts have their number inside (第一条) and are read by ScriptHeadings; the format is that of en.lex.

[structure]
AnnexWord       (附件|附录|附錄|附表)
ProtocolWord    (议定书|議定書)
PreambleWord    (序言|序文|前言|弁言)
Formula         (议定如下|議定如下|兹议定如下|茲議定如下|协议如下|協議如下|兹协议如下|茲協議如下|达成协议如下|達成協議如下|达成如下协议|達成如下協議|协定如下|協定如下|商定如下|订立本条约如下|訂立本條約如下|议定条款如下|議定條款如下|议定下列条款|議定下列條款|议定下列各条|議定下列各條|同意如下|约定如下|約定如下)
Testimonium     (以昭信守|以資信守|以资信守|下列签署人|下列簽署人|下列全权代表|下列全權代表|下列代表，|为此，下列|為此，下列|特此证明|特此證明)
RecitalOpener   (愿意|願意|希望|为了|為了|本着|本著|基于|基於|认为|認為|忆及|憶及|意识到|意識到|决心|決心|相信|坚信|堅信)
RecitalOpener   (考虑到|考慮到|认识到|認識到|重申|回顾|回顧|深信|铭记|銘記|鉴于|鑑於|鑒於|注意到|确认|確認|念及|承认|承認)

using TreatyModel.Parsing;

namespace TreatyModel.Tests.Parsing.Signatures;

/// <summary>Who signed, for whom and as what, in the forms in which signature blocks are printed.</summary>
public class SignatoryReaderTests
{
    private const string Treaty = "Article 1\nHelp is owed.\nIN WITNESS WHEREOF the undersigned have signed this Treaty.\nDONE at Alville on 3 May 1921 in two copies.\n";

    [Theory]
    [InlineData("For the Government of Aland:\nA. Alman\nMinister of Foreign Affairs\nFor the Government of Borland:\nB. Borman\nAmbassador", "A. Alman, Minister of Foreign Affairs, the Government of Aland (ForeignMinister)|B. Borman, Ambassador, the Government of Borland (HeadOfMission)")]
    [InlineData("For the Government of Aland: A. ALMAN. For the Government of Borland: B. BORMAN.", "A. ALMAN, the Government of Aland (Unknown)|B. BORMAN, the Government of Borland (Unknown)")]
    [InlineData("FOR THE GOVERNMENT OF THE\nKINGDOM OF ALAND:\n(Signed) A. Alman", "A. Alman, THE GOVERNMENT OF THE KINGDOM OF ALAND (Unknown)")]
    [InlineData("For the Government\nof Aland\n..............\nAnna Alman, Ambassador", "Anna Alman, Ambassador, the Government of Aland (HeadOfMission)")]
    [InlineData("Signed for and on behalf of the Government of Aland A. B. ALMAN", "A. B. ALMAN, the Government of Aland (Unknown)")]
    [InlineData("For the Republic of Aland For the Kingdom of Borland\nA. Alman B. Borman", "A. Alman, the Republic of Aland (Unknown)|B. Borman, the Kingdom of Borland (Unknown)")]
    [InlineData("For the Republic of Aland For the Kingdom of Borland\nAnna Maria Alman Bea Borman", "the Republic of Aland (Unknown)|the Kingdom of Borland (Unknown)")]
    [InlineData("For Aland:          For Borland:\n\nAnna Maria Alman    Bea Borman\nMinister of Trade   Ambassador", "Anna Maria Alman, Minister of Trade, Aland (Unknown)|Bea Borman, Ambassador, Borland (HeadOfMission)")]
    [InlineData("For Aland\tFor Borland\tFor Celand\n.....\t.....\t.....\nAnna Alman\tBea Borman\tCid Celman", "Anna Alman, Aland (Unknown)|Bea Borman, Borland (Unknown)|Cid Celman, Celand (Unknown)")]
    [InlineData("For the Republic of Aland For Borland\nAnna Alman Bea Borman\nMinister of Trade Deputy Minister of Justice", "Anna Alman, Minister of Trade, the Republic of Aland (Unknown)|Bea Borman, Deputy Minister of Justice, Borland (Unknown)")]
    [InlineData("For Aland For Borland\n(ANNA MARIA ALMAN) (BEA BORMAN)", "ANNA MARIA ALMAN, Aland (Unknown)|BEA BORMAN, Borland (Unknown)")]
    [InlineData("For Aland For Borland\nAnna Maria ALMAN Bea BORMAN\nMinister of Trade and Justice of Aland", "Anna Maria ALMAN, Aland (Unknown)|Bea BORMAN, Borland (Unknown)")]
    [InlineData("For Aland For Borland\nAlman (signed) Borman (signed)", "Alman, Aland (Unknown)|Borman, Borland (Unknown)")]
    [InlineData("FOR THE GOVERNMENT OF THE    FOR THE ROYAL\nREPUBLIC OF ALAND:    GOVERNMENT OF BORLAND:\nA. ALMAN    B. BORMAN", "A. ALMAN, REPUBLIC OF ALAND (Unknown)|B. BORMAN, GOVERNMENT OF BORLAND (Unknown)")]
    [InlineData("For the Government For the Government\nof Aland: of Borland:", "Aland (Unknown)|Borland (Unknown)")]
    [InlineData("For the Government of For the Government of Aland: the Kingdom of Borland:", "Aland (Unknown)|the Kingdom of Borland (Unknown)")]
    [InlineData("For the Government of For the Government of\nAland Borland", "")]
    [InlineData("For the Government of Aland ad referendum A.B. ALMAN C.D. CALMAN", "A.B. ALMAN, the Government of Aland (Unknown)|C.D. CALMAN, the Government of Aland (Unknown)")]
    [InlineData("For the Government of For the Government of\nthe Republic of Aland the Kingdom of Borland", "the Republic of Aland (Unknown)|the Kingdom of Borland (Unknown)")]
    [InlineData("(Signed) A. Alman\n(Signed) B. Borman", "A. Alman (Unknown)|B. Borman (Unknown)")]
    [InlineData("A. Alman, [L. S.]\nB. Borman, [L. S.]", "A. Alman (Unknown)|B. Borman (Unknown)")]
    [InlineData("(L.S.) ALMAN. (L.S.) BORMAN.", "ALMAN (Unknown)|BORMAN (Unknown)")]
    [InlineData("(s.) A. ALMAN(s.) B. BORMAN", "A. ALMAN (Unknown)|B. BORMAN (Unknown)")]
    [InlineData("Pour la Borlande, (s.) B. BORMAN", "B. BORMAN, la Borlande (Unknown)")]
    [InlineData("Au nom du Gouvernement de la Borlande\nB. BORMAN", "B. BORMAN, Gouvernement de la Borlande (Unknown)")]
    [InlineData("/s/ A. Alman", "A. Alman (Unknown)")]
    [InlineData("A. Alman\nDeputy Prime Minister of Aland\nB. Borman\nPrime Minister of Borland", "A. Alman, Deputy Prime Minister of Aland (Unknown)|B. Borman, Prime Minister of Borland (HeadOfGovernment)")]
    [InlineData("Pour la Borlande\nBéa Borman\nMinistre des Affaires étrangères", "Béa Borman, Ministre des Affaires étrangères, la Borlande (ForeignMinister)")]
    [InlineData("For the purposes of this Treaty a copy is a text.", "")]
    [InlineData("OPENED FOR SIGNATURE AT ALVILLE", "")]
    [InlineData("For Aland For Borland\nAnna Maria Alman Bea Borman\nMinister Minister", "Aland (Unknown)|Borland (Unknown)")]
    [InlineData("For the Government of Aland\nA. ALMAN A. Alman", "A. ALMAN, the Government of Aland (Unknown)")]
    public void Read_finds_name_capacity_and_party(string block, string expected)
    {
        ParseResult<Treaty> result = TreatyParser.Default.Parse(Treaty + block);
        Assert.Equal(expected, string.Join('|', result.Value.Signatories.Select(s => $"{s} ({s.Kind})")));
        foreach (Signatory signatory in result.Value.Signatories)
        {
            Assert.Equal(signatory.Name.Text, result.Source[signatory.Name.Span]);
            Assert.Equal(ProvisionKind.Signature, result.Value.Provision(signatory.Provision)!.Kind);
        }
    }

    [Fact]
    public void Read_takes_place_and_date_from_the_testimonium_unless_the_block_has_its_own()
    {
        Treaty treaty = TreatyParser.Default.Parse(Treaty + "For Aland:\nA. Alman\nFor Borland:\nB. Borman\n7 June 1921").Value;
        Assert.Equal(["Alville", "Alville"], treaty.Signatories.Select(s => s.Place.ToString()));
        Assert.Equal(["1921-05-03", "1921-06-07"], treaty.Signatories.Select(s => s.Date.ToString()));
    }

    [Fact]
    public async Task Read_takes_linear_time_where_a_line_has_thousands_of_parties()
    {
        // Quadratic work on this line would take minutes.
        string block = string.Concat(Enumerable.Repeat("For Aland ", 20_000));
        Treaty treaty = await Task.Run(() => TreatyParser.Default.Parse(Treaty + block).Value, TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        Assert.NotEmpty(treaty.Signatories);
    }

    [Fact]
    public void Read_tells_a_signature_ad_referendum()
    {
        Treaty treaty = TreatyParser.Default.Parse(Treaty + "For Aland ad referendum\nA. Alman\nFor Borland:\nB. Borman").Value;
        Assert.Equal([true, false], treaty.Signatories.Select(s => s.IsAdReferendum));
        Assert.Equal("A. Alman", treaty.Signatories[0].Name.ToString());
    }

    [Fact]
    public void Read_keeps_the_signatures_of_each_protocol_apart()
    {
        Treaty treaty = TreatyParser.Default.Parse(Treaty + "For Aland:\nA. Alman\n\nPROTOCOL I\n\nArticle 1\nShips are free.\nDONE at Borville on 4 May 1921.\nFor Aland:\nC. Carlman").Value;
        Assert.Equal(["A. Alman", "C. Carlman"], treaty.Signatories.Select(s => s.Name.ToString()));
        Assert.Equal(2, treaty.AllProvisions().Count(p => p.Kind == ProvisionKind.Conclusion));
    }
}

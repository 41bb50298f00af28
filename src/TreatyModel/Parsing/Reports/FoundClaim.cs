using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <summary>A claim while its sentence is being read.</summary>
internal sealed class FoundClaim(int first, int head, TextSpan cue, ClaimClass claimClass)
{
    /// <summary>The place of the first word of the cue in the sentence.</summary>
    public int First { get; } = first;

    /// <summary>The place of the reporting word itself.</summary>
    public int Head { get; } = head;

    public TextSpan Cue { get; } = cue;

    public ClaimClass Class { get; } = claimClass;

    /// <summary>Whether its form alone makes it a claim: "quoted X as saying".</summary>
    public bool IsCertain { get; set; }

    /// <summary>Whether somebody says, writes or finds something; not only wants or thinks it.</summary>
    public bool IsSpeech { get; set; }

    /// <summary>Whether its words are still to come, in the next paragraph.</summary>
    public bool IsOpen { get; set; }

    public bool IsNegative { get; set; }

    /// <summary>Whether it says through whom a whole sentence came: "according to", "as reported by".</summary>
    public bool IsOuter { get; set; }

    /// <summary>Whether it is a passive that names nobody.</summary>
    public bool IsPassive { get; set; }

    /// <summary>Whether what is said stands in front of the cue.</summary>
    public bool IsLeft { get; set; }

    /// <summary>The first word of a noun phrase behind the cue that the listener is: "told CNN".</summary>
    public TextSpan Listener { get; set; }

    /// <summary>What "who" stands for, when the source is a relative.</summary>
    public TextSpan Antecedent { get; set; }

    public ComplementShape Shape { get; set; }

    /// <summary>How the source was found.</summary>
    public SourceKind SourceKind { get; set; }

    public List<TextSpan> Content { get; } = [];

    public List<(AttributionRole Role, TextSpan Words)> Links { get; } = [];

    public TextSpan Source
    {
        get
        {
            foreach ((AttributionRole role, TextSpan words) in Links)
                if (role == AttributionRole.Source) return words;
            return default;
        }
        set => Links.Insert(0, (AttributionRole.Source, value));
    }

    /// <summary>The marks at which its content might end, with what speaks for that; for whoever counts.</summary>
    public List<(int At, List<string> Features)> Ends { get; } = [];

    /// <summary>What speaks for its being a claim.</summary>
    public FeatureList? Features { get; set; }
}

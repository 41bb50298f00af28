using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>One statement of a treaty's text, as places in it. Valid until the reader moves on.</summary>
public readonly ref struct ClauseView
{
    private readonly ReadOnlySpan<char> source;
    private readonly ClauseData data;

    internal ClauseView(ReadOnlySpan<char> source, scoped in ClauseData data)
    {
        this.source = source;
        this.data = data;
    }

    /// <summary>The statement's words, without the mark at its end.</summary>
    public ReadOnlySpan<char> Text => source.Slice(Span.Start, Span.Length);

    /// <summary>Where the statement stands, in UTF-16 code units.</summary>
    public TextSpan Span => data.Span;

    /// <summary>What it does; <see cref="StatementClass.Unclassified"/> when it was not understood.</summary>
    public StatementClass Class => data.Class;

    /// <summary>Its force; <see cref="Modality.None"/> when it is no norm.</summary>
    public Modality Modality => Norm.ModalityOf(data.Class);

    /// <summary>The words that carry the force; empty when there are none.</summary>
    public TextSpan Modal => data.Modal;

    /// <summary>The head verb; empty when it was not found.</summary>
    public TextSpan Verb => data.Verb;

    /// <summary>Who must, may or must not; empty when the text names nobody.</summary>
    public TextSpan Bearer => data.Bearer;

    /// <summary>Who that is among the parties or beside them; <see cref="RoleKind.Unspecified"/> when the text names nobody.</summary>
    public RoleKind BearerKind => data.BearerKind;

    /// <summary>To whom; empty when the text does not say.</summary>
    public TextSpan Counterparty => data.Counterparty;

    /// <summary>The words in front of a list's colon that this item completes; empty where the statement is no such item.</summary>
    public TextSpan Opening => data.Opening;

    /// <summary>Whether these are words behind the last item of a list, whose parts belong to every item with the same <see cref="Opening"/>.</summary>
    public bool IsClosing => data.IsClosing;

    /// <summary>The number of triggers, exceptions, qualifiers, temporal terms and references.</summary>
    public int PartCount => data.Parts.Count;

    /// <summary>One of the triggers, exceptions, qualifiers, temporal terms and references, in the order of the text.</summary>
    /// <param name="index">0 up to, not including, <see cref="PartCount"/>.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    public ClausePart Part(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, PartCount);
        return data.Parts[index];
    }
}

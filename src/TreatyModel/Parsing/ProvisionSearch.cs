using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>Finds the units of a provision that a position lies in, by binary search: a list may have a hundred thousand items.</summary>
internal static class ProvisionSearch
{
    /// <summary>The innermost unit that a position lies in; the provision itself when none below does.</summary>
    public static Provision Innermost(Provision provision, int position)
    {
        while (ChildAt(provision, position) is { } child) provision = child;
        return provision;
    }

    /// <summary>The child that a position lies in; null when it lies in none.</summary>
    public static Provision? ChildAt(Provision provision, int position)
    {
        int low = 0, high = provision.Children.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            TextSpan span = provision.Children[middle].Span;
            if (span.Contains(position)) return provision.Children[middle];
            if (position < span.Start) high = middle - 1;
            else low = middle + 1;
        }
        return null;
    }
}

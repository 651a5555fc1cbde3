using System.Text.RegularExpressions;

namespace EvidenceApi.Lists;

/// <summary>
/// Values on their way to PostgreSQL. While a statement is put together each has a name, so that no order of its parts matters; in the whole statement they are
/// numbered as they come.
/// </summary>
internal sealed partial class Parameters
{
    private readonly List<object> values;

    public Parameters()
        : this([])
    {
    }

    private Parameters(List<object> values) => this.values = values;

    /// <summary>The name of a value.</summary>
    public string Add(object value)
    {
        values.Add(value);
        return $"@p{values.Count}";
    }

    /// <summary>The same values, and room for more of one statement.</summary>
    public Parameters Copy() => new([.. values]);

    /// <summary>The whole statement, with <c>$1</c> and so on, and the values that it uses.</summary>
    public ListStatement Statement(string sql)
    {
        var used = new List<int>();
        var numbered = Name().Replace(sql, name =>
        {
            var value = int.Parse(name.ValueSpan[2..], System.Globalization.CultureInfo.InvariantCulture);
            var place = used.IndexOf(value);
            if (place < 0)
            {
                place = used.Count;
                used.Add(value);
            }
            return $"${place + 1}";
        });
        return new ListStatement(numbered, [.. used.Select(value => values[value - 1])]);
    }

    [GeneratedRegex("@p[0-9]+")]
    private static partial Regex Name();
}

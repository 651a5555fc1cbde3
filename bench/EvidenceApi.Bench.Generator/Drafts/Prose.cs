using System.Text;
using EvidenceApi.Bench.Generator.Words;

namespace EvidenceApi.Bench.Generator.Drafts;

/// <summary>Invented sentences about the topics of a study.</summary>
internal sealed class Prose(Chance chance, IReadOnlyList<string> topics)
{
    /// <summary>
    /// Texts have a quarter of the length that their shapes have: 500,000 records come to about 6 GB instead of 10, most of it rows, not prose.
    /// </summary>
    private const int Shortening = 4;

    /// <summary>A sentence goes without its ending where this many characters no longer fit.</summary>
    private const int Ending = 20;

    private readonly StringBuilder _text = new();

    private int _length;

    /// <summary>Sentences that come nearest to a quarter of the length, one at least; nothing for the length 0.</summary>
    public string Text(int realLength) => Filled(realLength, Sentence, " ");

    public string Criteria(int realLength) =>
        realLength == 0 ? "" : $"Inclusion Criteria:\n\n{Half(realLength)}\n\nExclusion Criteria:\n\n{Half(realLength)}";

    private string Half(int realLength) => Filled(realLength / 2, Criterion, "\n");

    private string Filled(int realLength, Action append, string separator)
    {
        _length = realLength / Shortening;
        _text.Clear();
        for (var written = 0; realLength > 0 && (written == 0 || _text.Length + _text.Length / written / 2 < _length); written++)
        {
            if (written > 0)
                _text.Append(separator);
            append();
        }
        return _text.ToString();
    }

    private void Sentence()
    {
        Append(chance.Pick(SentenceParts.Subjects));
        _text.Append(' ').Append(chance.Pick(SentenceParts.Verbs)).Append(' ');
        Append(chance.Pick(SentenceParts.Objects));
        if (_text.Length + Ending < _length)
            _text.Append(' ').Append(chance.Pick(SentenceParts.Endings));
        _text.Append('.');
    }

    private void Criterion()
    {
        _text.Append("* ");
        Append(chance.Pick(SentenceParts.Criteria));
    }

    private void Append(string part)
    {
        var hole = part.IndexOf('{', StringComparison.Ordinal);
        if (hole < 0)
            _text.Append(part);
        else
            _text.Append(part, 0, hole).Append(chance.Pick(topics)).Append(part, hole + 3, part.Length - hole - 3);
    }
}
